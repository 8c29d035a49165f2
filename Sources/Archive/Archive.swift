import Conversation
import Foundation
import GRDB
import Synchronization

/// The sealed archive: everything that was ever said, and what follows from it.
///
/// It is a folder: `keys.json` (the data key, sealed once for each way in), `archive.db`
/// (SQLCipher; every word is in it), `head` (where the chain ended last) and `holds` (whose bytes
/// are locked while a conversation is open, and while a window lives). Every call blocks until it is done, so call it from a
/// queue of your own, never from the thread of the interface. Entries are durable when `append`
/// returns.
public final class Archive: Sendable {
  let folder: Folder
  /// Entries and what follows from them; a commit waits for the disk.
  let journal: DatabaseQueue
  /// Half-typed text; a commit outlives the process.
  let desk: DatabaseQueue
  /// The key of the sealed file.
  let key: SecretBytes
  /// The key of the mark in the key file.
  let markKey: SecretBytes
  let lockFile: LockFile
  /// Where the files were when it was opened.
  let files: OpenFiles
  private let clinicianNow: Mutex<Clinician>
  /// Who signs what is kept here.
  private let writerNow: Mutex<Writer>
  /// What was read when there was no room to keep that it was.
  let owed = Mutex<[Owed]>([])
  /// What was written in last.
  let known = Mutex<KnownStream?>(nil)
  /// This opening of the archive: whose half-typed text is whose.
  let window = Sodium.id(of: Window.self)

  /// This archive on this machine: whose chain grows here.
  public let device: DeviceID
  /// Who writes: the owner of the key slot that opened it.
  public let author: AuthorID
  /// What was found of the end of the chain when it was opened.
  let headAtOpening: HeadState
  /// What was not as it was last time when it was opened.
  public let foundAtOpening: [FoundAtOpening]
  /// Why nothing can be kept here: it was opened for reading alone, in a copy of its sealed file.
  public let whyOnlyReadable: ArchiveError?
  /// Whether the ways of the key file were remembered before it was opened.
  let remembersWays: Bool

  /// Who writes, as it stands on the sheet.
  public var clinician: Clinician { clinicianNow.withLock { $0 } }

  /// A file that is written after each commit: watch it for another window's changes.
  public var headFile: String { folder.head }

  init(
    _ folder: Folder, reading copy: ReadingCopy? = nil, data: SecretBytes, author: AuthorID,
    at: Moment,
    progress: (Opening) -> Bool = { _ in true },
    finding: ([FoundAtOpening]) -> Bool = { _ in true }
  ) throws {
    self.folder = folder
    self.author = author
    key = try Archive.databaseKey(data)
    markKey = try Archive.markKey(data)
    whyOnlyReadable = copy?.why
    let place = copy?.folder ?? folder
    lockFile = copy == nil ? try LockFile(folder.holds) : LockFile(reading: folder.holds)
    // While it is shared nobody changes the key: what an interrupted change left can go.
    guard try lockFile.share(LockFile.presence) else { throw ArchiveError.inUse }
    if copy == nil {
      guard try lockFile.take(window.byte) else { throw ArchiveError.inUse }
      for ending in ["", "-journal"] { unlink(folder.databaseToCome + ending) }
    }
    let seen = try HeadFile.read(folder.head)
    let (journal, isShared) = try Connection.openArchive(
      place.database, key: key, isAlone: copy != nil)
    self.journal = journal
    try Archive.expectOwnLog(journal, key, isShared: isShared)
    let lockFile = lockFile
    (foundAtOpening, remembersWays) = try journal.answer { database in
      (
        try FoundAtOpening.all(folder, seen: seen, lockFile, copy?.why, database),
        try RememberedWays(database) != nil
      )
    }
    guard finding(foundAtOpening) else { throw ArchiveError.cancelled }
    try Archive.migrate(
      journal, folder, key: key, lockFile, isCopied: copy != nil, at, progress)
    let isRestored = access(folder.restored, F_OK) == 0
    (device, headAtOpening) = try journal.write { database in
      let keys = try KeyFile.read(folder)
      if keys.next == nil { try RememberedWays.add(keys, database) }
      try Archive.giveKey(to: author, at: at, database, progress)
      return try Archive.settle(seen, isRestored: isRestored, database)
    }
    desk =
      isShared
      ? try Connection.open(place.database, key: key, .normal, cacheKiB: 256) : journal
    files = try OpenFiles(place)
    for queue in [journal, desk] { try queue.leaveLog(false) }
    clinicianNow = Mutex(Clinician(name: "", role: ""))
    if try journal.answer(Archive.projectionsAreOld) {
      try journal.write { database in
        try Rebuild.all(database) { done, count in
          guard progress(.makingLists(done: done, of: count)) else { throw ArchiveError.cancelled }
        }
      }
      // All of it stands in the log now; else the first note would wait until that is moved.
      try journal.moveLog()
    }
    let (writer, head) = try Archive.introduced(device, author, at: at, journal)
    writerNow = Mutex(writer)
    if let head, copy == nil { HeadFile.write(head, to: folder.head) }
    try readClinician()
    if isRestored, copy == nil {
      try logReading(.restored, at)
      unlink(folder.restored)
    }
  }

  /// SQLCipher's key, from the data key.
  static func databaseKey(_ data: SecretBytes) throws -> SecretBytes {
    try Sodium.subkey(data, number: 1, context: "sqlciphr")
  }

  /// The key of the key file's mark, from the data key.
  static func markKey(_ data: SecretBytes) throws -> SecretBytes {
    try Sodium.subkey(data, number: 2, context: "keysfile")
  }

  /// Reads again who writes.
  func readClinician() throws {
    let found = try journal.answer { database in
      try database.row("SELECT clinician FROM clinician WHERE author = ?", [author.blob])
        .map { try read(Clinician.self, $0["clinician"]) }
    }
    if let found { clinicianNow.withLock { $0 = found } }
  }

  /// Closes the file; nothing may be asked afterwards.
  public func close() throws(ArchiveError) {
    try stating {
      if files.standing != .inPlace {
        for queue in [journal, desk] { try queue.leaveLog(true) }
      }
      try desk.close()
      try journal.close()
      lockFile.free(window.byte)
      lockFile.leave()
    }
  }

  // MARK: Asking and writing

  /// Who signs what is kept here; within a transaction, for another window may have changed the key.
  func currentWriter(_ database: Database) throws -> Writer {
    let writer = try writerNow.withLock { $0 }.current(database)
    writerNow.withLock { $0 = writer }
    return writer
  }

  /// An answer from the journal's connection.
  func ask<Answer>(_ question: (Database) throws -> Answer) throws(ArchiveError) -> Answer {
    try stating { try journal.answer(question) }
  }

  /// Reads something from its first row to its last in one state of the file: a page far down would
  /// have to walk past all before it. What the reader of the rows throws is thrown as it is.
  func readThrough(_ reading: (Database) throws -> Void) throws {
    do { try journal.answer(reading) } catch let failure as DatabaseError {
      throw ArchiveError(failure)
    }
  }
}
