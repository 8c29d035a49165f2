import Conversation
import Foundation
import Testing

@testable import Archive

/// Words with control bytes in them, as an older version let them in.
@Suite struct CleanedArchiveTests {
  private let dirty = "her garden\u{1B}[A\u{202E}"

  /// Puts an entry into the journal as it was encoded, as an older version did.
  private func keepRaw(_ happening: Happening, in scene: Scene) throws {
    let entry = try scene.entry(happening)
    try scene.archive.journal.write { database in
      var journal = try Journal(database, for: scene.archive.currentWriter(database))
      _ = try journal.number(of: entry.stream)
      _ = try journal.append(entry, event: happening.stored())
      try journal.close()
      try database.execute(sql: "UPDATE setting SET value = 11 WHERE name = 'projections'")
    }
  }

  private func scene() throws -> (Scene, PersonID, ConversationID) {
    let scene = try Scene()
    let person = scene.id(of: Person.self)
    let talk = scene.id(of: SharedDecisionRecord.self)
    let details = PersonDetails(family: "Osei\u{9B}3~", given: "Margaret\u{7}")
    try keepRaw(.person(person, .registered(details: details)), in: scene)
    try keepRaw(
      .conversation(
        talk, .started(person: person, guide: "what-matters", guideVersion: 1, minutes: 20)),
      in: scene)
    try keepRaw(
      .conversation(
        talk,
        .noted(note: scene.id(), kind: .matter, words: Words(dirty), stage: .matters)),
      in: scene)
    try scene.reopen()
    return (scene, person, talk)
  }

  private func folded(_ talk: ConversationID, in scene: Scene) throws -> SharedDecisionRecord? {
    Conversation.record(try scene.archive.entries(of: .conversation(talk)))
  }

  @Test func H29_wordsOfAnOlderVersionComeOutCleanEverywhere() throws {
    let (scene, _, talk) = try scene()
    let record = try #require(try folded(talk, in: scene))
    #expect(record.notes(.matter).map(\.words.text) == ["her garden"])
    let rows = try scene.archive.people(matching: "osei").items
    #expect(rows.map(\.details) == [PersonDetails(family: "Osei", given: "Margaret")])
    #expect(try scene.archive.find(Query("garden")).found == ["her [garden]"])
    #expect(try scene.archive.verify().isSound)
  }

  @Test func H27_theStoredBytesAndTheirHashesLeaveAsTheyAre() throws {
    let (scene, _, talk) = try scene()
    let exported = try scene.archive.exported(talk)
    #expect(String(decoding: exported, as: UTF8.self).contains("her garden\\u001b[A"))
    let other = try Scene(seed: 2)
    #expect(
      try other.archive.take([try ReadRecord(exported)], at: other.moment, takingOver: true).count
        == 3)
    let (here, there) = (
      try scene.archive.writtenEntries(of: .conversation(talk)),
      try other.archive.writtenEntries(of: .conversation(talk))
    )
    #expect(here == there)
    #expect(try other.archive.verify().isSound)
    let record = try #require(try folded(talk, in: other))
    #expect(record.notes(.matter).map(\.words.text) == ["her garden"])
  }

  @Test func whatIsKeptIsKeptClean() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    try scene.note(dirty, in: talk)
    try scene.note(dirty, .need, in: talk)
    let exported = String(decoding: try scene.archive.exported(talk), as: UTF8.self)
    #expect(exported.contains("her garden"))
    #expect(!exported.contains("\\u001b"))
    #expect(try scene.archive.verify().isSound)
  }
}
