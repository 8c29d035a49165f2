import Conversation
import Foundation
import GRDB
import Testing

@testable import Archive
@testable import Peggy

struct RebuildTests {
  /// Every answer the archive gives, asked again.
  private struct Answers: Equatable {
    var home: [HomeGroup]
    var people: Page<PersonRow>
    var files: [PersonFile?]
    var hits: [Page<Hit>]
    var summaries: Page<ListedConversation>
    var audit: [Entry]
    var clinician: Clinician
    var help: LocalHelp
    var latest: ConversationID?

    init(_ archive: Archive, _ people: [PersonID]) throws {
      home = try archive.home(on: try #require(Day(iso: "2027-01-01")))
      self.people = try archive.people()
      files = try people.map { try archive.file(of: $0) }
      hits = try ["church", "gar", "osei", "walk garden", "sister's"].map {
        try archive.find(Query($0, includesPrivate: true))
      }
      summaries = try archive.summaries()
      audit = try archive.audit(person: people[0])
      clinician = archive.clinician
      help = try archive.localHelp()
      latest = try archive.latestConversation()
    }
  }

  private func life(_ scene: Scene) throws -> [PersonID] {
    let people = [try scene.register("Osei", "Margaret"), try scene.register("Łukasik", "Jan")]
    for (turn, person) in (people + people + people).enumerated() {
      let talk = try scene.start(with: person)
      let step = try scene.note("walk in the garden \(turn)", .step, in: talk)
      try scene.note("church on Sundays", in: talk)
      let other = try scene.note("my sister's worry", .privateNote, in: talk)
      try scene.keep(.conversation(talk, .withdrawn(note: other)))
      let last = try #require(try scene.archive.entries(of: .conversation(talk)).last)
      try scene.keep(.conversation(talk, .undid(entry: last.id)))
      try scene.keep(
        .conversation(talk, .stepAgreed(note: step, who: .clinician, when: .weeks(1))))
      if turn < 4 { try scene.keep(.conversation(talk, .agreed(agreement: .person, gaps: []))) }
      try scene.keep(.archive(.conversationOpened(conversation: talk)))
      scene.wait(days: 10)
    }
    try scene.keep(.archive(.localHelpSet(help: LocalHelp(lead: "Jo Grey"))))
    try scene.keep(.archive(.personOpened(person: people[0])))
    return people
  }

  @Test func everyAnswerIsTheSameAfterAllListsAreMadeAnew() throws {
    let scene = try Scene()
    let people = try life(scene)
    let before = try Answers(scene.archive, people)
    #expect(before.audit.count == 10)
    #expect(before.help.lead == "Jo Grey")
    #expect(before.hits.map(\.items.count) == [6, 6, 4, 6, 6])
    try scene.archive.rebuildProjections()
    #expect(try Answers(scene.archive, people) == before)
    #expect(try scene.archive.verify().isSound)
  }

  @Test func listsOfAnOlderVersionAreMadeAnewWhenItIsOpened() throws {
    let scene = try Scene()
    let people = try life(scene)
    let before = try Answers(scene.archive, people)
    try scene.archive.journal.write { database in
      for table in ["text", "person", "conversation", "summary", "work", "answer", "clinician"] {
        try database.execute(sql: "DELETE FROM \(table)")
      }
      try database.execute(sql: "UPDATE setting SET value = 0 WHERE name = 'projections'")
    }
    try scene.reopen()
    #expect(try Answers(scene.archive, people) == before)
  }

  /// An archive in use holds what was written before: when this differs, `Schema.projections` goes up,
  /// so that its lists are made anew when it is opened.
  @Test func theVersionOfTheListsStandsForWhatTheyHold() throws {
    let summary = StoredSummary(Summary(FullTalk.talk.record))
    let texts = indexTexts(of: FullTalk.talk.record) + indexTexts(of: FullTalk.person)
    var words: [UInt8] = []
    for text in texts.map(\.text) + ["O'Neill-Müller 020 7946 0123, Ёлка, ปวดหัว"] {
      WordReader.read(text, isQuery: false) {
        words += Array("\($0.text) \($0.isAnother) \($0.start) \($0.end) ".utf8)
        return true
      }
    }
    let rows =
      try written(FullTalk.person) + written(summary)
      + texts.flatMap { Array("\($0.isOpen) \($0.text)".utf8) } + words
      + Array(indexedName(FullTalk.person.details).utf8)
    #expect(Schema.projections == 19)
    #expect(hexadecimal(Sodium.hash(Array(rows)).prefix(8)) == "170a2efacb0b2c30")
  }

  @Test func makingListsAnewTellsHowFarItIsAndStopsWithNothingChanged() throws {
    let scene = try Scene()
    let people = try life(scene)
    let before = try Answers(scene.archive, people)
    var heard: [[Int]] = []
    try scene.archive.rebuildProjections {
      heard.append([$0, $1])
      return true
    }
    #expect(heard == [[0, 8], [2, 8], [8, 8]])
    for last in [0, 2, 8] {
      #expect(throws: ArchiveError.cancelled) {
        try scene.archive.rebuildProjections { done, _ in done != last }
      }
      #expect(try Answers(scene.archive, people) == before)
    }
    #expect(try scene.archive.verify().faults == [])
  }

  @Test func openingWithOldListsTellsHowFarItIsAndCanBeStopped() throws {
    let scene = try Scene()
    let people = try life(scene)
    let before = try Answers(scene.archive, people)
    try scene.archive.journal.write {
      try $0.execute(sql: "UPDATE setting SET value = 0 WHERE name = 'projections'")
    }
    try scene.archive.close()
    func open(_ progress: (Opening) -> Bool) throws -> Archive {
      try Archive.open(
        at: scene.folder, key: .passphrase(Scene.passphrase), at: scene.moment, cost: Scene.cost,
        progress: progress)
    }
    #expect(throws: ArchiveError.cancelled) {
      try open { $0 != .makingLists(done: 2, of: 8) }
    }
    var heard: [Opening] = []
    scene.archive = try open {
      heard.append($0)
      return true
    }
    #expect(heard.first == .makingLists(done: 0, of: 8))
    #expect(heard.last == .makingLists(done: 8, of: 8))
    #expect(try Answers(scene.archive, people) == before)
    scene.archive = try open { _ in false }
    #expect(try scene.archive.verify().faults == [])
  }
}
