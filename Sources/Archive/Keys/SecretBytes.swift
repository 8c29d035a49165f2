import CSodium

/// Bytes that are locked in memory where the system allows it, kept out of core dumps, and wiped
/// when nobody needs them any more.
final class SecretBytes: @unchecked Sendable {
  // Written once, before anybody else can see it; only read afterwards.
  private let memory: UnsafeMutableRawPointer
  /// How many bytes.
  let count: Int

  /// `count` bytes that `fill` writes.
  init(count: Int, _ fill: (UnsafeMutableRawPointer) throws -> Void) throws {
    Sodium.start()
    guard let memory = sodium_malloc(count) else { throw ArchiveError.outOfMemory }
    self.memory = memory
    self.count = count
    // From here on it is there, and frees the memory itself, whatever `fill` throws.
    try fill(memory)
  }

  deinit { sodium_free(memory) }

  /// Reads the bytes; they must not be copied out.
  func read<Answer>(_ body: (UnsafeRawPointer) throws -> Answer) rethrows -> Answer {
    try body(UnsafeRawPointer(memory))
  }

  /// The bytes as hexadecimal digits, for the moment that SQLCipher needs them.
  var digits: [UInt8] {
    read { Array(hexadecimal(UnsafeRawBufferPointer(start: $0, count: count)).utf8) }
  }

  /// Bytes nobody can guess.
  static func random(count: Int) throws -> SecretBytes {
    try SecretBytes(count: count) { randombytes_buf($0, count) }
  }
}

/// Wipes bytes that held a secret for a moment.
func wipe<Byte>(_ bytes: inout [Byte]) where Byte: BitwiseCopyable {
  bytes.withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) }
}
