import Conversation
import Foundation

/// Where a device's chain ends.
struct Head: Equatable, Sendable {
  var device: DeviceID
  var number: Int64
  var hash: [UInt8]
}

/// The file beside the archive that says where its chain ended after the last commit, so that a
/// tail that was cut off, or an older copy put in its place, is noticed.
///
/// It is not fsynced: behind or empty is unknown, not damage. It is always as long as it was, and
/// written in place, so that another window can watch it.
enum HeadFile {
  static func write(_ head: Head, to path: String) {
    let number = String(head.number)
    let padding = String(repeating: "0", count: max(0, 20 - number.count))
    let line = "\(head.device) \(padding)\(number) \(hexadecimal(head.hash))\n"
    let file = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    // A head that cannot be written is a head that is behind, which is allowed.
    _ = Array(line.utf8).withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
    close(file)
  }

  /// The head that was written last; `nil` when it is not known.
  static func read(_ path: String) throws -> Head? {
    guard let bytes = try whatStands(at: path), let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    return parse(text)
  }

  /// The bytes; none where something else stands than we wrote.
  private static func whatStands(at path: String) throws -> [UInt8]? {
    do { return try readFile(path) } catch is UnreadableFile { return [] }
  }

  static func parse(_ line: String) -> Head? {
    let parts = line.split { $0 == " " || $0 == "\n" }
    guard parts.count == 3, let device = DeviceID(String(parts[0])), let number = Int64(parts[1]),
      let hash = bytes(hexadecimal: parts[2]), hash.count == 32
    else { return nil }
    return Head(device: device, number: number, hash: hash)
  }
}

extension Folder {
  /// Where chains ended when a copy was made, by what the copy says of itself; none where this is no
  /// copy and never was one.
  static func heads(inManifestOf folder: Folder) throws -> [Head] {
    guard let bytes = try readFile(folder.manifest),
      let text = String(validating: bytes, as: UTF8.self)
    else { return [] }
    return text.split(separator: "\n").filter { $0.hasPrefix("head ") }
      .compactMap { HeadFile.parse(String($0.dropFirst(5))) }
  }
}

/// Bytes as hexadecimal digits in lower case.
func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}

/// The bytes that hexadecimal digits write; `nil` when there is anything else.
func bytes(hexadecimal text: some StringProtocol) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard digits.count.isMultiple(of: 2) else { return nil }
  var bytes: [UInt8] = []
  for place in stride(from: 0, to: digits.count, by: 2) {
    guard let high = nibble(digits[place]), let low = nibble(digits[place + 1]) else { return nil }
    bytes.append(high << 4 | low)
  }
  return bytes
}

private func nibble(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
  default: nil
  }
}
