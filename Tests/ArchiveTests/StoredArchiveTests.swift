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
        conversation: first, stage: .sayItBack, talked: 900_000, spent: [0, 61_000, 839_000]))
    try scene.archive.keep(
      TalkPlace(
        conversation: second, stage: .matters, prompt: 1, text: "Chcę \"znów\"", caret: 6,
        kind: .goal, form: .verbatim, talked: 61_000, spent: [1_000, 60_000]))
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

  @Test func anArchiveOfTheFirstSchemaIsBroughtToTodays() throws {
    let folder = try broughtBack("schema-1")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let archive = try opened(folder)
    #expect(try archive.journal.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 2)
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

  @Test func beforeThatItIsCopiedAsItWas() throws {
    let folder = try broughtBack("schema-1")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try opened(folder).close()
    let kept = folder + "/before-2"
    let other = Scene.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: other) }
    try Archive.restore(from: kept, to: other)
    let key = try Archive.databaseKey(
      try KeyFile.read(Folder(path: other)).open(.passphrase(Scene.passphrase), slot: nil).data)
    let database = try Connection.open(other + "/archive.db", key: key, .full)
    #expect(try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 1)
    try database.close()
    // Opened again it is not copied again.
    let files = try Scene.files(in: kept)
    try opened(folder).close()
    #expect(try Scene.files(in: kept) == files)
  }

  @Test func aNewerSchemaIsRefusedAndNotTouched() throws {
    let scene = try Scene()
    try scene.archive.journal.write { try $0.execute(sql: "PRAGMA user_version = 3") }
    try scene.archive.close()
    let before = try scene.files()["archive.db"]
    #expect(throws: ArchiveError.newerSchema(3)) { try scene.opened() }
    #expect(try scene.files()["archive.db"] == before)
  }
}
