import CSQLCipher
import Foundation
import GRDB
import Synchronization

/// How the sealed file is opened. Every connection is made here, so that none is without the
/// guards against storing in clear.
enum Connection {
  /// When a commit counts as done.
  enum Durability: String {
    /// After the disk has it: for entries.
    case full = "FULL"
    /// After the system has it, which outlives the process but not the power: for drafts.
    case normal = "NORMAL"
  }

  /// How the file keeps what is not committed yet.
  enum Journal: String {
    /// For the archive: readers and a writer do not wait for each other.
    case wal = "WAL"
    /// For a copy that must be one file when it is done.
    case delete = "DELETE"
  }

  /// Memory for pages of the file, in KiB; a larger one makes nothing that people wait for faster.
  fileprivate static let usualCache = 4096

  /// Opens the file, which is made when it is not there.
  static func open(
    _ path: String, key: SecretBytes, _ durability: Durability, journal: Journal = .wal,
    cacheKiB: Int = usualCache, isShared: Bool = true
  ) throws -> DatabaseQueue {
    try makeOwnersAlone(path)
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    // GRDB's own journalMode would turn FULL into NORMAL after this closure has run (measured).
    configuration.prepareDatabase { database in
      try unseal(database, with: key)
      // Before anything is read: what is said of the log then stands in memory.
      if !isShared { _ = try Row.fetchAll(database, sql: "PRAGMA locking_mode = EXCLUSIVE") }
      // Until it is proven to be this archive's it stays as it is, whatever happens.
      if journal == .wal { try leaveLog(true, database) }
      guard makeWordsKnown(to: UnsafeMutableRawPointer(database.sqliteConnection)) == 0
      else { throw ArchiveError.notEncrypting }
      // Debian's SQLCipher sorts large results in files in clear otherwise (measured).
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      // What is deleted or written over is overwritten with zeros, so that a disposal reaches it.
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA cache_size = -\(cacheKiB)")
      _ = try Row.fetchAll(database, sql: "PRAGMA journal_mode = \(journal.rawValue)")
      try database.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Opens the archive's file, with all others who have it open. On a full disk there is no room for
  /// what programs tell each other of the log: then it is opened by this one alone, so that it can be
  /// read.
  static func openArchive(
    _ path: String, key: SecretBytes, isAlone: Bool
  ) throws -> (queue: DatabaseQueue, isShared: Bool) {
    if isAlone { return (try open(path, key: key, .full, isShared: false), false) }
    do {
      return (try open(path, key: key, .full), true)
    } catch  where ArchiveError(error).isForWantOfRoom {
      return (try open(path, key: key, .full, isShared: false), false)
    }
  }

  private static func unseal(_ database: Database, with key: SecretBytes) throws {
    // Plain SQLite has no such pragma, and takes any key in silence.
    guard try String.fetchOne(database, sql: "PRAGMA cipher_version") != nil,
      let connection = database.sqliteConnection
    else { throw ArchiveError.notEncrypting }
    // SQLCipher's form of a raw key, which needs no derivation.
    var text = Array("x'".utf8) + key.digits + Array("'".utf8)
    defer { wipe(&text) }
    let result = csqlcipher_key(UnsafeMutableRawPointer(connection), text, Int32(text.count))
    guard result == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
    // Keying sets it to warn on standard error, which is the screen.
    try database.execute(sql: "PRAGMA cipher_log_level = NONE")
  }

  fileprivate static func leaveLog(_ isLeft: Bool, _ database: Database) throws {
    // One that was closed has no log any more.
    guard let connection = database.sqliteConnection else { return }
    let result = csqlcipher_leave_log(UnsafeMutableRawPointer(connection), isLeft ? 1 : 0)
    guard result == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
  }

  /// Makes the file, when there is none, for its owner alone; SQLite gives its other files the same
  /// mode. A file that is there is not touched: closing it would free the locks that SQLite holds
  /// on it for another connection of this process.
  private static func makeOwnersAlone(_ path: String) throws {
    let file = Foundation.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return }
      throw ArchiveError(errno: errno)
    }
    close(file)
  }
}

extension DatabaseQueue {
  /// Those whose connections were closed while the program goes on.
  private static let closed = Mutex<[DatabaseQueue]>([])

  /// Closes the connection and keeps the queue: when a queue goes away, libdispatch begins to look
  /// after its threads, and then wakes the program once a second until it ends (measured).
  func closeAndKeep() throws {
    try close()
    Self.closed.withLock { $0.append(self) }
  }

  /// Moves what stands in the log into the file, and makes the log empty.
  func moveLog() throws {
    try writeWithoutTransaction {
      _ = try Row.fetchAll($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  /// Lets the log be when the connection is closed: it may be another archive's.
  func leaveLog(_ isLeft: Bool) throws {
    try writeWithoutTransaction { try Connection.leaveLog(isLeft, $0) }
  }

  /// An answer from one state of the file, which changes nothing.
  ///
  /// GRDB's own `read` sets a pragma before it and after it, and SQLite then makes every statement of
  /// the connection anew: that took longer than most answers (measured).
  func answer<Answer>(_ question: (Database) throws -> Answer) throws -> Answer {
    try writeWithoutTransaction { database in
      let changes = database.totalChangesCount
      defer { assert(database.totalChangesCount == changes, "A question changed the archive.") }
      var answer: Answer?
      try database.inTransaction(.deferred) {
        answer = try question(database)
        return .commit
      }
      guard let answer else { preconditionFailure("A question ended without an answer.") }
      return answer
    }
  }
}

/// More memory for pages, for work that goes through the whole file.
extension DatabaseQueue {
  func setCache(KiB size: Int) throws {
    try writeWithoutTransaction { try $0.execute(sql: "PRAGMA cache_size = -\(size)") }
  }

  func restoreCache() {
    do {
      try writeWithoutTransaction { try $0.execute(sql: "PRAGMA shrink_memory") }
      try setCache(KiB: Connection.usualCache)
    } catch {
      // A larger cache than need be harms nothing.
    }
  }
}
