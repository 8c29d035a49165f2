import CFiles
import Conversation
import Foundation
import Synchronization

/// The file whose bytes are locked while conversations are open, and while a window lives; nothing
/// is ever written in it.
final class LockFile: Sendable {
  /// Less than 0 where there is none, and it is only read.
  private let file: Int32
  private let isForReading: Bool
  private let counts = Mutex<[Int64: Int]>([:])

  /// Shared by everybody who has the archive open; taken alone while its key is changed, and while
  /// an older archive is brought to today's version.
  static let presence: Int64 = 0x7FFF_FFFF_FFFF_FFF1

  /// Taken by whoever changes the key file, from reading it until the new one is in its place.
  static let keys: Int64 = 0x7FFF_FFFF_FFFF_FFF2

  /// Changes the key file while nobody else does: waits until they are done.
  ///
  /// - Throws: `inUse` when they do not end; what `body` throws.
  func changingKeys<Answer>(
    waiting longest: Duration = .seconds(30), _ body: () throws -> Answer
  ) throws -> Answer {
    let end = ContinuousClock.now + longest
    while try !take(LockFile.keys) {
      guard ContinuousClock.now < end else { throw ArchiveError.inUse }
      usleep(20_000)
    }
    defer { free(LockFile.keys) }
    return try body()
  }

  /// Shares a byte as long as this lives; false when somebody has it alone.
  func share(_ byte: Int64) throws(ArchiveError) -> Bool {
    if isForReading && file < 0 { return true }
    let result = cfiles_share_byte(file, byte)
    guard result >= 0 else { throw ArchiveError(errno: errno) }
    return result == 0
  }

  init(_ path: String) throws(ArchiveError) {
    file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw ArchiveError(errno: errno) }
    isForReading = false
  }

  /// The lock file of an archive that can't be written: what others hold can be seen in it, where it is.
  init(reading path: String) {
    file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    isForReading = true
  }

  deinit { if file >= 0 { close(file) } }

  /// Takes a byte; false when somebody else has it. What this file holds already counts up.
  func take(_ byte: Int64) throws(ArchiveError) -> Bool {
    guard !isForReading else { throw .notWritable }
    let result = counts.withLock { counts -> Int32 in
      if counts[byte, default: 0] == 0 {
        let result = cfiles_lock_byte(file, byte)
        guard result == 0 else { return result < 0 ? errno : -1 }
      }
      counts[byte, default: 0] += 1
      return 0
    }
    guard result <= 0 else { throw ArchiveError(errno: result) }
    return result == 0
  }

  /// Shares the presence no longer.
  func leave() {
    // A byte that cannot be freed is freed by the kernel when the file is closed.
    _ = cfiles_unlock_byte(file, LockFile.presence)
  }

  /// Takes the presence alone, which this shared until now.
  func becomeAlone() throws(ArchiveError) {
    guard !isForReading else { throw .notWritable }
    let result = cfiles_lock_byte(file, LockFile.presence)
    guard result >= 0 else { throw ArchiveError(errno: errno) }
    guard result == 0 else { throw .inUse }
  }

  /// Does something while nobody else shares the presence; afterwards it is shared again.
  func alone(_ body: () throws -> Void) throws {
    try becomeAlone()
    // It cannot be refused: nobody else has it.
    defer { _ = cfiles_share_byte(file, LockFile.presence) }
    try body()
  }

  /// Whether somebody else has the byte.
  func isTakenElsewhere(_ byte: Int64) throws(ArchiveError) -> Bool {
    if isForReading { return try isSharedElsewhere(byte) }
    guard try take(byte) else { return true }
    free(byte)
    return false
  }

  /// Whether somebody else shares a byte, or has it alone.
  func isSharedElsewhere(_ byte: Int64) throws(ArchiveError) -> Bool {
    if isForReading && file < 0 { return false }
    let result = cfiles_is_byte_held(file, byte)
    guard result >= 0 else { throw ArchiveError(errno: errno) }
    return result == 1
  }

  /// Gives a byte back.
  func free(_ byte: Int64) {
    counts.withLock { counts in
      guard let count = counts[byte] else { return }
      counts[byte] = count == 1 ? nil : count - 1
      // A byte that cannot be freed is freed by the kernel when the file is closed.
      if count == 1 { _ = cfiles_unlock_byte(file, byte) }
    }
  }
}

/// A conversation that is open here and, while this lives, nowhere else.
public final class Hold: Sendable {
  /// The conversation.
  public let conversation: ConversationID
  private let file: LockFile
  private let byte: Int64

  init(_ conversation: ConversationID, _ file: LockFile, byte: Int64) {
    self.conversation = conversation
    self.file = file
    self.byte = byte
  }

  deinit { file.free(byte) }
}
