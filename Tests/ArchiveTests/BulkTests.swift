import Archive
import Conversation
import Testing

struct BulkTests {
  /// Batches as the demonstration makes them: a person, or a whole talk.
  private func batches(_ scene: Scene, talks: Int) -> [[Entry]] {
    var lamport: UInt64 = 10
    func entry(_ happening: Happening, _ minutes: Int) -> Entry {
      lamport += 1
      return Entry(
        id: scene.id(), author: scene.archive.author, at: Scene.start.adding(minutes: minutes),
        lamport: lamport, happening: happening)
    }
    var batches: [[Entry]] = []
    for turn in 0..<talks {
      let person = scene.id(of: Person.self)
      let talk = scene.id(of: SharedDecisionRecord.self)
      // Times go back and forth, and some talks began in the same moment.
      let minutes = (turn * 37 % talks) / 2
      let details = PersonDetails(family: "Family\(turn)", given: "Given")
      batches.append([entry(.person(person, .registered(details: details)), minutes)])
      batches.append([
        entry(
          .conversation(
            talk, .started(person: person, guide: "what-matters", guideVersion: 1, minutes: 10)),
          minutes),
        entry(
          .conversation(
            talk,
            .noted(
              note: scene.id(), kind: .matter, words: Words("garden number\(turn)"),
              stage: .matters)), minutes + 1),
      ])
    }
    return batches
  }

  @Test func whatIsKeptInBulkIsAsWhatIsKeptOneByOne() throws {
    let scene = try Scene()
    var heard: [Int] = []
    try scene.archive.appendInBulk(batches(scene, talks: 600)) {
      heard.append($0)
      return true
    }
    #expect(heard == [1000, 1200])
    #expect(try scene.archive.size() == (600, 600))
    #expect(try scene.archive.find(Query("number17")).items.count == 11)
    let before = try scene.archive.find(Query("garden"))
    #expect(before.items.count == 50)
    #expect(before.items.map(\.at) == before.items.map(\.at).sorted(by: >))
    #expect(try scene.archive.verify().isSound)
    try scene.archive.rebuildProjections()
    #expect(try scene.archive.find(Query("garden")) == before)
    #expect(try scene.archive.greatestLamport() == 1810)
  }

  @Test func itStopsWhenAskedAndKeepsWhatIsKept() throws {
    let scene = try Scene()
    #expect(throws: ArchiveError.cancelled) {
      try scene.archive.appendInBulk(batches(scene, talks: 1500)) { _ in false }
    }
    #expect(try scene.archive.size() == (500, 500))
    #expect(try scene.archive.verify().isSound)
  }
}
