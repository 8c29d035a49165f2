import Conversation

/// What whoever has the secret half of a key says of an entry: that they wrote it, or that it stood here
/// under their name on a day.
struct Signature: Equatable, Sendable {
  /// The public half of the key.
  var key: Bytes32
  /// The 64 bytes of the signature.
  var bytes: [UInt8]
  /// When an entry of a time without signatures was vouched for, in milliseconds; `nil` where it was
  /// signed as it was written.
  var vouched: Int64?

  /// How many bytes a signature has.
  static let count = 64

  /// What is signed of an entry with this hash. The hash covers the envelope, the words and all that
  /// came before in its chain.
  static func message(of hash: [UInt8], vouched: Int64?) -> [UInt8] {
    guard let vouched else { return Array("whatmatters/signature/1".utf8) + hash }
    return Array("whatmatters/vouched/1/\(vouched)/".utf8) + hash
  }

  /// Whether it is the signature of an entry with this hash under its key.
  func isValid(of hash: [UInt8]) -> Bool {
    Sodium.isSignature(
      bytes, of: Signature.message(of: hash, vouched: vouched), under: key.bytes)
  }
}
