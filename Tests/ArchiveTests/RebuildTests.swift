import Conversation
import Foundation
import GRDB
import Testing

@testable import Archive

struct RebuildTests {
  /// Every answer the archive gives, asked again.
  private struct Answers: Equatable {
    var home: Page<HomeRow>
    var people: Page<PersonRow>
    var files: [PersonFile?]
    var hits: [Page<Hit>]
    var summaries: Page<ListedConversation>
    var audit: Page<Entry>
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
    #expect(before.audit.items.count == 10)
    #expect(before.help.lead == "Jo Grey")
    #expect(before.hits.map(\.items.count) == [6, 6, 3, 6, 6])
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
}
