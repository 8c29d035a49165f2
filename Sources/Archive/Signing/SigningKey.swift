import CSodium
import Conversation
import Foundation

/// A key that entries are signed with (Ed25519): its secret half stays in locked memory.
final class SigningKey: Sendable {
  /// The half that everybody may know.
  let publicHalf: Bytes32
  /// The seed and the public half, as libsodium wants them.
  private let secret: SecretBytes

  /// How many bytes the seed has that a key is made from.
  private static let seedCount = 32

  /// A key that nobody has.
  convenience init() throws { try self.init(seed: try SecretBytes.random(count: Self.seedCount)) }

  /// The key that a seed gives, as the sealed file holds it; the bytes are wiped.
  convenience init(stored: Data) throws {
    var bytes = Array(stored)
    defer { wipe(&bytes) }
    guard bytes.count == Self.seedCount else { throw ArchiveError.damaged(from: nil) }
    try self.init(
      seed: try SecretBytes(count: Self.seedCount) { memory in
        memory.copyMemory(from: bytes, byteCount: Self.seedCount)
      })
  }

  private init(seed: SecretBytes) throws {
    var publicHalf = [UInt8](repeating: 0, count: 32)
    secret = try SecretBytes(count: 64) { secret in
      _ = seed.read { crypto_sign_seed_keypair(&publicHalf, secret, $0) }
    }
    guard let half = Bytes32(publicHalf) else { throw ArchiveError.damaged(from: nil) }
    self.publicHalf = half
  }

  /// The seed, for the sealed file alone.
  var stored: Data { secret.read { Data(bytes: $0, count: Self.seedCount) } }

  /// Signs the entry that has this hash.
  func signature(of hash: [UInt8], vouched: Int64? = nil) -> Signature {
    let message = Signature.message(of: hash, vouched: vouched)
    var bytes = [UInt8](repeating: 0, count: Signature.count)
    secret.read { secret in
      _ = crypto_sign_detached(&bytes, nil, message, UInt64(message.count), secret)
    }
    return Signature(key: publicHalf, bytes: bytes, vouched: vouched)
  }
}

extension Sodium {
  /// Whether bytes are the signature of a message under a public key.
  static func isSignature(_ bytes: [UInt8], of message: [UInt8], under key: [UInt8]) -> Bool {
    guard bytes.count == Signature.count, key.count == 32 else { return false }
    start()
    return crypto_sign_verify_detached(bytes, message, UInt64(message.count), key) == 0
  }
}
