import CSodium
import Conversation
import Foundation

/// The few things we ask of libsodium.
enum Sodium {
  private static let started: Int32 = sodium_init()

  /// Makes libsodium ready; without it nothing here is safe to use.
  static func start() {
    precondition(started >= 0, "libsodium cannot start")
  }

  /// Bytes nobody can guess.
  static func random(_ count: Int) -> [UInt8] {
    start()
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// An identifier nobody has.
  static func id<Subject>(of subject: Subject.Type = Subject.self) -> ID<Subject> {
    var system = SystemRandomNumberGenerator()
    return ID(high: system.next(), low: system.next())
  }

  /// SHA-256.
  static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return digest
  }

  /// The key that a passphrase gives with a salt: Argon2id over its NFKC form, so that the same
  /// words typed on another keyboard are the same passphrase.
  static func key(from words: String, salt: [UInt8], _ cost: KeyCost) throws -> SecretBytes {
    var typed = words.precomposedStringWithCompatibilityMapping.utf8.map { CChar(bitPattern: $0) }
    defer { wipe(&typed) }
    return try SecretBytes(count: 32) { key in
      let result = crypto_pwhash(
        key, 32, typed, UInt64(typed.count), salt, UInt64(cost.passes), cost.memoryKiB * 1024,
        crypto_pwhash_ALG_ARGON2ID13)
      guard result == 0 else { throw ArchiveError.outOfMemory }
    }
  }

  /// A mark that only who has the key can make of these bytes (BLAKE2b).
  static func mark(_ bytes: [UInt8], under key: SecretBytes) -> [UInt8] {
    start()
    var mark = [UInt8](repeating: 0, count: 32)
    key.read {
      _ = crypto_generichash(&mark, 32, bytes, UInt64(bytes.count), $0, key.count)
    }
    return mark
  }

  /// A key for one purpose, from the data key.
  static func subkey(_ key: SecretBytes, number: UInt64, context: String) throws -> SecretBytes {
    precondition(context.utf8.count == 8 && key.count == 32)
    return try SecretBytes(count: 32) { subkey in
      _ = key.read {
        crypto_kdf_derive_from_key(subkey, 32, number, context, $0)
      }
    }
  }

  /// Seals a key under another; `bound` must be the same to open it.
  static func wrap(
    _ key: SecretBytes, under other: SecretBytes, nonce: [UInt8], bound: [UInt8]
  ) -> [UInt8] {
    var sealed = [UInt8](repeating: 0, count: key.count + 16)
    key.read { bytes in
      other.read { other in
        _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
          &sealed, nil, bytes, UInt64(key.count), bound, UInt64(bound.count), nil, nonce, other)
      }
    }
    return sealed
  }

  /// Opens what `wrap` sealed; `nil` when the key, or what was bound, is another.
  static func unwrap(
    _ sealed: [UInt8], under other: SecretBytes, nonce: [UInt8], bound: [UInt8]
  ) throws -> SecretBytes? {
    guard sealed.count == 48, nonce.count == 24 else { throw ArchiveError.keyFileDamaged }
    var isRight = false
    let key = try SecretBytes(count: 32) { key in
      isRight =
        other.read {
          crypto_aead_xchacha20poly1305_ietf_decrypt(
            key, nil, nil, sealed, UInt64(sealed.count), bound, UInt64(bound.count), nonce, $0)
        } == 0
    }
    return isRight ? key : nil
  }
}
