import Conversation
import Foundation
import GRDB
import Testing

@testable import Archive

struct OpeningTests {
  @Test func anArchiveIsThereOrIsNot() throws {
    let scene = try Scene()
    #expect(try Archive.exists(at: scene.folder))
    let nowhere = Scene.freshFolder()
    #expect(try Archive.exists(at: nowhere) == false)
    #expect(throws: ArchiveError.notAnArchive(folder: nowhere)) {
      try Archive.open(at: nowhere, key: .passphrase("x"), at: Scene.start)
    }
    #expect(!FileManager.default.fileExists(atPath: nowhere))
  }

  @Test func nothingIsMadeOverWhatIsThere() throws {
    let scene = try Scene()
    try scene.archive.close()
    let before = try scene.files()
    #expect(throws: ArchiveError.folderInUse(folder: scene.folder)) {
      try Archive.create(
        at: scene.folder, passphrase: "other", clinician: Scene.clinician, at: Scene.start,
        cost: Scene.cost)
    }
    #expect(try scene.files() == before)
  }

  @Test func whatACreationThatWasCutShortLeftDoesNotMatterAndStays() throws {
    let folder = Scene.freshFolder()
    defer {
      try? FileManager.default.removeItem(atPath: folder)
      try? FileManager.default.removeItem(atPath: folder + ".new")
    }
    try FileManager.default.createDirectory(
      atPath: folder + ".new", withIntermediateDirectories: true)
    try Data("half".utf8).write(to: URL(filePath: folder + ".new/keys.json"))
    #expect(try Archive.exists(at: folder) == false)
    _ = try Archive.create(
      at: folder, passphrase: "words", clinician: Scene.clinician, at: Scene.start,
      cost: Scene.cost)
    #expect(try Archive.exists(at: folder))
    #expect(FileManager.default.contents(atPath: folder + ".new/keys.json") == Data("half".utf8))
  }

  @Test func H27_aNewerSchemaIsRefused() throws {
    let scene = try Scene()
    try scene.archive.journal.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try scene.archive.close()
    #expect(throws: ArchiveError.newerSchema(99)) { try scene.opened() }
  }

  @Test func aSealedFileOfOtherBytesIsDamaged() throws {
    let scene = try Scene()
    try scene.archive.close()
    let path = scene.folder + "/archive.db"
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes[100] ^= 1
    try bytes.write(to: URL(filePath: path))
    #expect(throws: ArchiveError.damaged(from: nil)) { try scene.opened() }
    try Data(bytes.prefix(5000)).write(to: URL(filePath: path))
    #expect(throws: ArchiveError.damaged(from: nil)) { try scene.opened() }
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: ArchiveError.damaged(from: nil)) { try scene.opened() }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  /// Closing any descriptor of the file would free SQLite's locks, and the last window to close
  /// would take the log away under the other.
  @Test func theFileStaysLockedWhileItIsOpen() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    try scene.archive.keep(TalkPlace(conversation: talk, text: "half"))
    let attributes = try FileManager.default.attributesOfItem(atPath: scene.folder + "/archive.db")
    let inode = try #require(attributes[.systemFileNumber] as? Int)
    let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
    #expect(locks.contains(":\(inode) "))
  }

  @Test func everyResultOfSQLiteIsAFact() {
    func fact(_ code: Int32) -> ArchiveError { ArchiveError(sqlite: ResultCode(rawValue: code)) }
    #expect(fact(13) == .diskFull)
    #expect(fact(4874) == .diskFull)
    #expect(fact(1034) == .io(.notWritten))
    #expect(fact(5) == .inUse)
    #expect(fact(261) == .inUse)
    #expect(fact(26) == .damaged(from: nil))
    #expect(fact(11) == .damaged(from: nil))
    #expect(fact(267) == .damaged(from: nil))
    #expect(fact(1544) == .notWritable)
    #expect(fact(14) == .notWritable)
    #expect(fact(7) == .outOfMemory)
    #expect(fact(1) == .damaged(from: nil))
  }

  @Test func H03_aFullDiskKeepsNothingOfTheEntryAndAllBeforeIt() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    try scene.note("before", in: talk)
    let pages = try scene.archive.journal.read { try Int.fetchOne($0, sql: "PRAGMA page_count") }
    try scene.archive.journal.writeWithoutTransaction {
      _ = try Int.fetchOne($0, sql: "PRAGMA max_page_count = \((pages ?? 0) + 2)")
    }
    let long = String(repeating: "a long thought ", count: 4000)
    let entry = try scene.entry(
      .conversation(
        talk, .noted(note: scene.id(), kind: .matter, words: Words(long), stage: .matters)))
    #expect(throws: ArchiveError.diskFull) { try scene.archive.append([entry]) }
    #expect(try scene.archive.entries(of: .conversation(talk)).count == 2)
    #expect(try scene.archive.find(Query("before")).items.count == 1)
    // There is room again: the same entry is kept.
    try scene.archive.journal.writeWithoutTransaction {
      _ = try Int.fetchOne($0, sql: "PRAGMA max_page_count = 1000000")
    }
    _ = try scene.archive.append([entry])
    #expect(try scene.archive.entries(of: .conversation(talk)).count == 3)
    #expect(try scene.archive.verify().isSound)
  }
}
