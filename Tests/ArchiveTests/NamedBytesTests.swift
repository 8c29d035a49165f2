import Conversation
import Foundation
import Testing

@testable import Archive

/// Bytes that entries name by their digest are kept, leave and go with them.
struct NamedBytesTests {
  private let sheet = Array("the sheet as it was given to Margaret".utf8)

  /// An archive with two talks that name the sheet.
  private func scene() throws -> (Scene, [ConversationID]) {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    let talks = [try scene.start(with: person), try scene.start(with: person)]
    for talk in talks {
      let paper = KeptPaper(.sheet, digest: .digest(of: sheet))
      let given = try scene.entry(
        .conversation(
          talk, .saved(reference: "K7QM-2XRD", copy: .person, format: "pdf", paper: paper)))
      _ = try scene.archive.append([given], naming: [sheet])
    }
    return (scene, talks)
  }

  @Test func whatAnEntryNamesIsKeptOnceAndFound() throws {
    let (scene, _) = try scene()
    #expect(try scene.archive.bytes(named: .digest(of: sheet)) == sheet)
    #expect(try scene.archive.bytes(named: .digest(of: [1])) == nil)
    #expect(
      try scene.archive.ask { try $0.number("SELECT count(*) FROM blob") } == 1)
    // What nothing names is not kept.
    let unnamed = try scene.entry(.archive(.unlocked))
    _ = try scene.archive.append([unnamed], naming: [[1, 2, 3]])
    #expect(try scene.archive.bytes(named: .digest(of: [1, 2, 3])) == nil)
    #expect(try scene.archive.verify().faults == [])
  }

  @Test func itLeavesWithTheTalkAndComesInWithIt() throws {
    let (scene, talks) = try scene()
    let file = try ReadRecord(try scene.archive.exported(talks[0]))
    #expect(file.named == [sheet])
    let other = try Scene(seed: 2)
    _ = try other.archive.take([file], at: other.moment)
    #expect(try other.archive.bytes(named: .digest(of: sheet)) == nil)
    _ = try other.archive.take([file], at: other.moment, takingOver: true)
    #expect(try other.archive.bytes(named: .digest(of: sheet)) == sheet)
  }

  @Test func aFileKeepsNothingHereThatNoEntryNames() throws {
    let (scene, talks) = try scene()
    var file = try ReadRecord(try scene.archive.exported(talks[0]))
    file.named = [Array("words that nobody said".utf8)]
    let other = try Scene(seed: 2)
    _ = try other.archive.take([file], at: other.moment, takingOver: true)
    #expect(try other.archive.ask { try $0.number("SELECT count(*) FROM blob") } == 0)
  }

  @Test func aRecordThatWasShownBringsItAlongToo() throws {
    let (scene, talks) = try scene()
    let file = String(decoding: try scene.archive.exported(talks[0]), as: UTF8.self)
      .replacing("whatmatters/entries/1", with: "whatmatters/record/1")
    #expect(try ReadRecord(Array(file.utf8)).named == [sheet])
  }

  @Test func itComesLaterWhereItsEntriesAreAlready() throws {
    let (scene, talks) = try scene()
    let file = try ReadRecord(try scene.archive.exported(talks[0]))
    var bare = file
    bare.named = []
    let other = try Scene(seed: 2)
    _ = try other.archive.take([bare], at: other.moment, takingOver: true)
    #expect(try other.archive.bytes(named: .digest(of: sheet)) == nil)
    #expect(try other.archive.take([file], at: other.moment).count == 0)
    #expect(try other.archive.bytes(named: .digest(of: sheet)) == sheet)
  }

  @Test(arguments: [
    "UPDATE blob SET bytes = x'00'", "DELETE FROM blob", "DELETE FROM blobOf",
  ])
  func whatIsNotWhatItsDigestNamesIsFound(_ change: String) throws {
    let (scene, _) = try scene()
    #expect(try scene.archive.verify().faults == [])
    try scene.archive.journal.write { try $0.execute(sql: change) }
    #expect(try scene.archive.verify().faults == [.namedBytes(count: 1)])
  }

  @Test func itGoesWithTheLastThatNamesIt() throws {
    let (scene, talks) = try scene()
    func dispose(_ talk: ConversationID) throws {
      _ = try scene.archive.dispose(
        of: .conversation(conversation: talk), reason: "past its period", at: scene.moment)
    }
    try dispose(talks[0])
    #expect(try scene.archive.bytes(named: .digest(of: sheet)) == sheet)
    try dispose(talks[1])
    #expect(try scene.archive.bytes(named: .digest(of: sheet)) == nil)
    #expect(try scene.archive.verify().faults == [])
  }
}
