import Conversation
import Foundation
import GRDB
import Testing

@testable import Archive

/// Archives as earlier versions of the program left them, kept for ever beside these tests.
struct StoredArchiveTests {
  /// Writes an archive of today's schema to the folder that the variable names: done once for each
  /// schema, before the first change to it.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["WRITE_STORED_ARCHIVE"] != nil))
  func theArchiveOfTodayIsWritten() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["WRITE_STORED_ARCHIVE"])
    let scene = try Scene(seed: 20)
    let osei = try scene.register("Osei", "Margaret", born: "1948-03-15", nhs: "9990000018")
    let lukasik = try scene.register("Łukasik", "Jan", born: "1961-07-02")
    let first = try scene.start(with: osei)
    try scene.note("I want to walk to church on Sundays", in: first)
    try scene.note("no more tablets", .preference, in: first)
    try scene.note("walk to the gate", .step, in: first)
    try scene.note("seemed tired", .privateNote, in: first)
    try scene.keep(.conversation(first, .agreed(agreement: .person, gaps: [])))
    scene.wait(days: 30)
    let second = try scene.start(with: lukasik)
    try scene.note("Chcę znów chodzić do kościoła, wózek stoi w Gießen", in: second)
    try scene.keep(.archive(.conversationOpened(conversation: first)))
    try scene.archive.keep(
      TalkPlace(
        conversation: first, stage: .sayItBack, talked: 900_000,
        spent: [.today: 61_000, .matters: 839_000]))
    try scene.archive.keep(
      TalkPlace(
        conversation: second, stage: .matters, prompt: 1, text: "Chcę \"znów\"", caret: 6,
        kind: .goal, form: .verbatim, talked: 61_000,
        spent: [.start: 1_000, .today: 60_000]))
    try scene.archive.backup(to: folder, at: scene.moment)
  }

  /// A copy of a stored archive, brought back where a test may write.
  private func broughtBack(_ name: String) throws -> String {
    let stored = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name)").path
    let folder = Scene.freshFolder()
    try Archive.restore(from: stored, to: folder)
    return folder
  }

  private func opened(_ folder: String) throws -> Archive {
    try Archive.open(
      at: folder, key: .passphrase(Scene.passphrase), at: Scene.start.adding(minutes: 100_000),
      cost: Scene.cost)
  }

  /// The version of a file's tables, which opening it as an archive would change.
  private func version(of folder: String) throws -> Int? {
    let key = try Archive.databaseKey(
      try KeyFile.read(Folder(path: folder)).open(.passphrase(Scene.passphrase), slot: nil).data)
    let database = try Connection.open(folder + "/archive.db", key: key, .full)
    defer { try? database.close() }
    return try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  /// What the file is made of, by the words that made it.
  private func tables(_ archive: Archive) throws -> [String: String] {
    let rows = try archive.journal.read {
      try Row.fetchAll($0, sql: "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["name"], $0["sql"]) })
  }

  @Test(arguments: ["schema-1", "schema-2", "schema-3"])
  func anArchiveOfAnEarlierSchemaIsBroughtToTodays(_ schema: String) throws {
    let folder = try broughtBack(schema)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let archive = try opened(folder)
    #expect(try archive.journal.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 4)
    #expect(try tables(archive) == tables(try Scene().archive))
    #expect(try archive.verify().faults == [])
    #expect(try archive.people().items.map(\.details.family) == ["Łukasik", "Osei"])
    #expect(
      try archive.find(Query("kosciola giessen")).found == [
        "Chcę znów chodzić do [kościoła], wózek stoi w [Gießen]"
      ])
    #expect(try archive.find(Query("tired", includesPrivate: true)).items.count == 1)
    #expect(try archive.summaries().items.map(\.summary.standing) == [.draft, .agreed])
    try archive.close()
  }

  @Test(arguments: ["schema-2", "schema-3"])
  func whatWasHalfTypedInAnEarlierSchemaStandsWhereItStood(_ schema: String) throws {
    let folder = try broughtBack(schema)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let archive = try opened(folder)
    let talks = try archive.summaries().items.map(\.summary.id)
    let (latest, first) = (try #require(talks.first), try #require(talks.last))
    #expect(
      try archive.talkPlace(of: first)
        == TalkPlace(
          conversation: first, stage: .sayItBack, talked: 900_000,
          spent: [.today: 61_000, .matters: 839_000]))
    let halfTyped = TalkPlace(
      conversation: latest, stage: .matters, prompt: 1, text: "Chcę \"znów\"", caret: 6,
      kind: .goal, form: .verbatim, talked: 61_000, spent: [.start: 1_000, .today: 60_000])
    #expect(try archive.talkPlace(of: latest) == halfTyped)
    #expect(try archive.halfTyped() == [latest])
    // From now on they are written as they are today.
    try archive.keep(halfTyped)
    #expect(try archive.talkPlace(of: latest) == halfTyped)
    let home = try archive.home(on: Scene.start.day.adding(days: 60)).flatMap(\.rows)
    #expect(home.map(\.work) == [.toFinish, .toFinish, .sheets])
    try archive.close()
  }

  /// An older program that has the archive open could write nothing any more.
  @Test func whileSomebodyHasItOpenItIsNotBroughtToTodays() throws {
    let folder = try broughtBack("schema-2")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var older: LockFile? = try LockFile(folder + "/holds")
    #expect(try #require(older).share(LockFile.presence))
    #expect(throws: ArchiveError.inUse) { try opened(folder) }
    #expect(try version(of: folder) == 2)
    #expect(!FileManager.default.fileExists(atPath: folder + "/before-4"))
    older = nil
    #expect(older == nil)
    let archive = try opened(folder)
    // Afterwards two may have it open.
    try opened(folder).close()
    try archive.close()
  }

  @Test(arguments: [("schema-1", 1), ("schema-2", 2), ("schema-3", 3)])
  func beforeThatItIsCopiedAsItWas(_ schema: String, _ version: Int) throws {
    let folder = try broughtBack(schema)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let archive = try opened(folder)
    let kept = folder + "/before-4"
    #expect(archive.copiesBeforeMigrating == [kept])
    try archive.close()
    let other = Scene.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: other) }
    try Archive.restore(from: kept, to: other)
    #expect(try self.version(of: other) == version)
    // Opened again it is not copied again.
    let files = try Scene.files(in: kept)
    let again = try opened(folder)
    #expect(try Scene.files(in: kept) == files)
    // It holds what is disposed of later, until somebody takes it away.
    again.removeCopiesBeforeMigrating()
    #expect(again.copiesBeforeMigrating == [])
    #expect(!FileManager.default.fileExists(atPath: kept))
    try again.close()
  }

  @Test func aNewerSchemaIsRefusedAndNotTouched() throws {
    let scene = try Scene()
    try scene.archive.journal.write { try $0.execute(sql: "PRAGMA user_version = 5") }
    try scene.archive.close()
    let before = try scene.files()["archive.db"]
    #expect(throws: ArchiveError.newerSchema(5)) { try scene.opened() }
    #expect(try scene.files()["archive.db"] == before)
  }
}
