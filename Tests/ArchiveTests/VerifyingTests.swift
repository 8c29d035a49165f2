import Conversation
import Foundation
import GRDB
import Testing

@testable import Archive

struct VerifyingTests {
  /// An archive with a person and a talk of three entries, numbers 4 to 7 of its device.
  private func scene() throws -> (Scene, ConversationID) {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    try scene.note("I want to walk to church", in: talk)
    try scene.note("my friends give lifts", .strength, in: talk)
    return (scene, talk)
  }

  /// What somebody with the passphrase and a tool could do: past the triggers.
  private func tamper(_ scene: Scene, _ sql: String) throws {
    try scene.archive.journal.write { database in
      for table in ["entry", "body", "stream"] {
        try database.execute(sql: "DROP TRIGGER \(table)_stays; DROP TRIGGER \(table)_remains")
      }
      try database.execute(sql: sql)
    }
  }

  private func faults(_ scene: Scene) throws -> [Verification.Fault] {
    try scene.archive.verify().faults
  }

  private func place(_ scene: Scene, _ number: Int64) -> Entry.Place {
    Entry.Place(device: scene.archive.device, number: number)
  }

  @Test func answersToManyEarlierPreferencesLeaveAnArchiveSound() throws {
    let (scene, talk) = try scene()
    for number in 1...8 as ClosedRange<UInt64> {
      let note = NoteID(high: 7, low: number)
      try scene.keep(.conversation(talk, .preferenceAnswered(note: note, answer: .stillSo)))
    }
    #expect(try faults(scene) == [])
  }

  @Test func anArchiveThatNobodyTouchedIsSound() throws {
    let (scene, _) = try scene()
    var steps: [Verification.Step] = []
    let found = try scene.archive.verify {
      steps.append($0)
      return true
    }
    #expect(found.isSound)
    #expect(found.entries == 7)
    #expect(found.streams == 2)
    #expect(found.head == .agrees)
    let parts = steps.map(part)
    #expect(
      parts.filter { $0.done == $0.of }.map(\.name) == [
        "pages", "trees", "search index", "chains", "projections", "outside",
      ])
    #expect(parts.allSatisfy { $0.done <= $0.of })
    #expect(steps.contains(.chains(done: 7, of: 7)))
    #expect(steps.contains(.projections(done: 2, of: 2)))
    let pages = try #require(parts.first { $0.name == "pages" }?.of)
    let size = try Data(contentsOf: URL(filePath: scene.folder + "/archive.db")).count
    #expect(pages == size / 4096)
  }

  private func part(_ step: Verification.Step) -> (name: String, done: Int, of: Int) {
    switch step {
    case .opening(.copying(let done, let count)): ("copying", done, count)
    case .opening(.vouching(let done, let count)): ("vouching", done, count)
    case .opening(.makingLists(let done, let count)): ("lists", done, count)
    case .pages(let done, let count): ("pages", done, count)
    case .trees(let done, let count): ("trees", done, count)
    case .searchIndex(let done, let count): ("search index", done, count)
    case .chains(let done, let count): ("chains", done, count)
    case .projections(let done, let count): ("projections", done, count)
    case .outside: ("outside", 1, 1)
    }
  }

  @Test func othersWriteWhileItChecks() throws {
    let (scene, talk) = try scene()
    let other = try scene.opened()
    let places = try (1...8).map { _ in try scene.entry(.conversation(talk, .covered)) }
    var waiting = places[...]
    let found = try scene.archive.verify { step in
      // Each part has begun to read when the next one is told of.
      guard let entry = waiting.popFirst() else { return true }
      do { return try other.append([entry]).count == 1 } catch { return false }
    }
    #expect(found.faults == [])
    #expect(waiting.isEmpty)
    #expect(try scene.archive.entries(of: .conversation(talk)).count == 11)
  }

  @Test func aBackupIsCheckedAsItWouldBeBroughtBack() throws {
    let (scene, _) = try scene()
    let (copy, scratch) = (Scene.freshFolder(), Scene.freshFolder())
    defer { try? FileManager.default.removeItem(atPath: copy) }
    try scene.archive.backup(to: copy, at: scene.moment)
    func check(_ words: String = Scene.passphrase) throws -> [Verification.Fault] {
      try Archive.verify(
        backup: copy, key: .passphrase(words), scratch: scratch, at: scene.moment
      ).faults
    }
    let files = try Scene.files(in: copy)
    #expect(try check() == [])
    #expect(try Scene.files(in: copy) == files)
    #expect(!FileManager.default.fileExists(atPath: scratch))
    #expect(throws: ArchiveError.wrongPassphrase) { try check("no") }
    // A copy that ends before it says it does.
    var manifest = try String(contentsOfFile: copy + "/manifest", encoding: .utf8)
    manifest.replace("00000000000000000007", with: "00000000000000000009")
    manifest.replace(" 7 ", with: " 9 ")
    try Data(manifest.utf8).write(to: URL(filePath: copy + "/manifest"))
    #expect(try check() == [.lacksEntries(device: scene.archive.device, after: 7)])
    #expect(!FileManager.default.fileExists(atPath: scratch))
  }

  @Test func whatIsWrongIsNamedByWhenItWasKept() throws {
    let (scene, talk) = try scene()
    let kept = try scene.archive.entries(of: .conversation(talk))[1]
    #expect(try scene.archive.moment(of: place(scene, 6)) == kept.at)
    #expect(try scene.archive.moment(of: place(scene, 99)) == nil)
  }

  @Test(arguments: ["pages", "trees", "search index", "chains", "projections", "outside"])
  func itStopsWhenAsked(name: String) throws {
    let (scene, _) = try scene()
    #expect(throws: ArchiveError.cancelled) { try scene.archive.verify { part($0).name != name } }
    #expect(try scene.archive.verify().isSound)
  }

  @Test func aPageWhoseSealIsBrokenIsCounted() throws {
    let (scene, _) = try scene()
    try scene.archive.close()
    let path = scene.folder + "/archive.db"
    var bytes = try Data(contentsOf: URL(filePath: path))
    let pages = bytes.count / 4096
    // One in the middle, and the last.
    bytes[pages / 2 * 4096 + 100] ^= 1
    bytes[(pages - 1) * 4096 + 4095] ^= 1
    let queue = try Connection.open(path, key: scene.archive.key, .full)
    #expect(
      try queue.read { try FileCheck($0).brokenSeals(under: scene.archive.key) { _, _ in } } == 0)
    try bytes.write(to: URL(filePath: path))
    #expect(
      try queue.read { try FileCheck($0).brokenSeals(under: scene.archive.key) { _, _ in } } == 2)
    try queue.close()
  }

  @Test(arguments: ["device", "author", "zone", "stream", "entry", "body", "anchor"])
  func H23_theJournalIsAppendOnly(table: String) throws {
    let (scene, talk) = try scene()
    try scene.archive.journal.write { database in
      try database.execute(
        sql: "INSERT INTO anchor SELECT device, 99, hash FROM entry WHERE number = 1")
    }
    let column = ["zone": "name", "body": "event", "entry": "author", "anchor": "hash"]
    for sql in [
      "UPDATE \(table) SET \(column[table] ?? "uuid") = \(column[table] ?? "uuid")",
      "DELETE FROM \(table)",
    ] {
      #expect(throws: DatabaseError.self) {
        try scene.archive.journal.write { try $0.execute(sql: sql) }
      }
    }
    #expect(try scene.archive.entries(of: .conversation(talk)).count == 3)
  }

  @Test func H23_aChangedWordIsNamedByItsEntry() throws {
    let (scene, _) = try scene()
    try tamper(
      scene,
      """
      UPDATE body SET event = CAST(replace(CAST(event AS TEXT), 'church', 'chapel') AS BLOB)
      WHERE position = 6
      """)
    #expect(try faults(scene) == [.chain(from: place(scene, 6)), .projections(count: 1)])
  }

  @Test(arguments: [
    "UPDATE entry SET at = at + 1 WHERE number = 4",
    "UPDATE entry SET author = (SELECT max(id) FROM author) WHERE number = 4",
    "UPDATE entry SET lamport = 99 WHERE number = 4",
    "UPDATE entry SET id = zeroblob(16) WHERE number = 4",
    "UPDATE entry SET seal = zeroblob(32) WHERE number = 4",
    "UPDATE entry SET hash = zeroblob(32) WHERE number = 4",
    "UPDATE body SET salt = zeroblob(16) WHERE position = 4",
  ])
  func aChangedEnvelopeIsNamedByItsEntry(sql: String) throws {
    let (scene, _) = try scene()
    try tamper(scene, "INSERT INTO author(uuid) VALUES(zeroblob(16)); " + sql)
    #expect(try faults(scene).contains(.chain(from: place(scene, 4))))
  }

  @Test func H23_aMissingEntryIsNamed() throws {
    let (scene, _) = try scene()
    try tamper(scene, "DELETE FROM body WHERE position = 5; DELETE FROM entry WHERE number = 5")
    #expect(try faults(scene).first == .chain(from: place(scene, 6)))
  }

  @Test func aTailThatWasCutOffIsMissed() throws {
    let (scene, _) = try scene()
    try tamper(scene, "DELETE FROM body WHERE position = 7; DELETE FROM entry WHERE number = 7")
    try scene.archive.rebuildProjections()
    let device = scene.archive.device
    #expect(try faults(scene) == [.lacksEntries(device: device, after: 6)])
    // It goes on as another device, so that no number is given twice, and still remembers.
    try scene.reopen()
    #expect(scene.archive.headAtOpening == .lacksEntries(after: 6))
    #expect(scene.archive.device != device)
    #expect(try faults(scene) == [.lacksEntries(device: device, after: 6)])
    try scene.reopen()
    #expect(scene.archive.headAtOpening == .agrees)
    #expect(try faults(scene) == [.lacksEntries(device: device, after: 6)])
  }

  @Test func anOlderCopyPutInItsPlaceIsNoticed() throws {
    let (scene, talk) = try scene()
    try scene.archive.close()
    let old = try Data(contentsOf: URL(filePath: scene.folder + "/archive.db"))
    scene.archive = try scene.opened()
    try scene.note("said after the copy", in: talk)
    try scene.archive.close()
    try old.write(to: URL(filePath: scene.folder + "/archive.db"))
    scene.archive = try scene.opened()
    #expect(scene.archive.headAtOpening == .lacksEntries(after: 7))
  }

  @Test(arguments: [Data(), Data("nonsense".utf8)])
  func aHeadThatIsNotKnownIsNoDamage(bytes: Data) throws {
    let (scene, _) = try scene()
    try scene.archive.close()
    try bytes.write(to: URL(filePath: scene.folder + "/head"))
    scene.archive = try scene.opened()
    #expect(scene.archive.headAtOpening == .unknown)
    #expect(try scene.archive.verify().isSound)
  }

  @Test func listsThatSayOtherThanTheEntriesAreCounted() throws {
    let (scene, _) = try scene()
    try scene.archive.journal.write { try $0.execute(sql: "UPDATE work SET rank = 4") }
    #expect(try faults(scene) == [.projections(count: 1)])
    try scene.archive.rebuildProjections()
    #expect(try faults(scene) == [])
  }

  @Test func anIndexThatSaysOtherThanTheTextsIsNamed() throws {
    let (scene, _) = try scene()
    try scene.archive.journal.write {
      try $0.execute(sql: "INSERT INTO found(found) VALUES('delete-all')")
    }
    #expect(try faults(scene).contains(.searchIndex))
  }

  @Test func aMissingKeyFileIsNamed() throws {
    let (scene, _) = try scene()
    try FileManager.default.removeItem(atPath: scene.folder + "/keys.json")
    #expect(try faults(scene) == [.keyFile])
  }

  @Test func oneFlippedBitAnywhereIsFoundOrRefused() throws {
    let (scene, _) = try scene()
    try scene.archive.close()
    let path = scene.folder + "/archive.db"
    let whole = try Data(contentsOf: URL(filePath: path))
    let head = try Data(contentsOf: URL(filePath: scene.folder + "/head"))
    var source = IDSource(seed: 7)
    for _ in 1...40 {
      var bytes = whole
      bytes[Int(source.next() % UInt64(whole.count))] ^= UInt8(1 << (source.next() % 8))
      try bytes.write(to: URL(filePath: path))
      try head.write(to: URL(filePath: scene.folder + "/head"))
      do {
        let archive = try scene.opened()
        #expect(try !archive.verify().isSound)
        try archive.close()
      } catch let error as ArchiveError {
        guard case .damaged = error else { throw error }
      }
      for ending in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + ending)
      }
    }
  }
}
