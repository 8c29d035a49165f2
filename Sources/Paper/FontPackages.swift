/// The Debian packages that bring fonts for some characters; none for those that no font prints, such
/// as coloured pictures.
public func fontPackages(for scalars: [Unicode.Scalar]) -> [String] {
  var packages: [String] = []
  for scalar in scalars {
    guard let package = fontPackage(for: scalar), !packages.contains(package) else { continue }
    packages.append(package)
  }
  return packages
}

private func fontPackage(for scalar: Unicode.Scalar) -> String? {
  if scalar.properties.isEmojiPresentation { return nil }
  switch scalar.value {
  case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
    0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x1B000...0x1B16F, 0x20000...0x3FFFD:
    return "fonts-noto-cjk"
  case 0xE000...0xF8FF, 0xF0000...0x10FFFF: return nil
  default:
    return scalar.properties.generalCategory == .unassigned ? nil : "fonts-noto-core"
  }
}
