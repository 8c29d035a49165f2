import Foundation

/// A text as the search index holds it: composed characters, and every Han and Kana character set
/// apart, because those scripts do not part words with spaces. What sets apart is a zero width
/// space, which nobody sees and `shown` takes out again.
func indexed(_ text: String) -> String {
  if text.utf8.allSatisfy({ (32..<127).contains($0) }) { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
    if isControl(scalar) {
      scalars.append(" ")
    } else if isWordOfItsOwn(scalar) {
      if scalars.last != divider { scalars.append(divider) }
      scalars.append(scalar)
      scalars.append(divider)
    } else {
      scalars.append(scalar)
    }
  }
  return String(scalars)
}

/// An indexed text as people read it.
func shown(_ indexed: some StringProtocol) -> String {
  guard indexed.unicodeScalars.contains(divider) else { return String(indexed) }
  return String(String.UnicodeScalarView(indexed.unicodeScalars.filter { $0 != divider }))
}

private let divider: Unicode.Scalar = "\u{200B}"

/// Controls have no place in an excerpt, where two of them mark what was found.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 32 || scalar.value == 127
}

/// Han and Kana.
private func isWordOfItsOwn(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3005, 0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF,
    0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F,
    0x2_0000...0x3_FFFF:
    true
  default: false
  }
}
