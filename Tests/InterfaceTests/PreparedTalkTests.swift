import Canvas
import Conversation
import Testing

@testable import Interface

/// What was only prepared is one talk, found again; it is no last time.
@Suite("A talk that was only prepared") struct PreparedTalkTests {
  private let lastID = ConversationID(high: 61, low: 1)

  private func summary(
    _ events: [ConversationEvent], _ talk: ConversationID, _ pen: inout Pen
  ) throws -> Summary {
    let found = Conversation.record(pen.write([started] + events, in: talk))
    return try #require(found.map(Summary.init))
  }

  private func file(prepared: [[ConversationEvent]]) throws -> PersonFile {
    var pen = Pen()
    let person = try pen.person()
    let last = try summary(
      [noted(.matter, "church"), .agreed(agreement: .person, gaps: [])], lastID, &pen)
    var summaries = [last]
    for (number, events) in prepared.enumerated() {
      summaries.insert(
        try summary(events, ConversationID(high: 70, low: UInt64(number)), &pen), at: 0)
    }
    return PersonFile(person: person, conversations: summaries)
  }

  @Test(arguments: [
    [noted(.privateNote, "he drinks", 9)],
    [
      .stepAnswered(note: noteID(), status: .done, comment: nil),
      noted(.privateNote, "he drinks", 9),
    ],
    [],
  ]) func isFoundAgainAndNoLastTime(_ events: [ConversationEvent]) throws {
    let file = try file(prepared: [events])
    #expect(file.prepared?.id == ConversationID(high: 70, low: 0))
    #expect(file.earlierVisits.map(\.id) == [lastID])
  }

  @Test func severalOfThemAreNoLastTimeEither() throws {
    let notes = (1...3).map { [noted(.privateNote, "zz", UInt64(20 + $0))] }
    let file = try file(prepared: notes)
    #expect(file.earlierVisits.map(\.id) == [lastID])
  }

  @Test func whatWasSaidInItMakesItAVisit() throws {
    let file = try file(prepared: [[noted(.matter, "the garden", 9)]])
    #expect(file.prepared == nil)
    #expect(file.earlierVisits.count == 2)
  }

  @Test func whatWasLeftAtAStageIsAVisit() throws {
    var file = try file(prepared: [[noted(.privateNote, "he drinks", 9)]])
    file.leftAt = [ConversationID(high: 70, low: 0): .matters]
    #expect(file.prepared == nil)
  }

  @Test func aPrivateNoteBeforeTheyComeInOpensTheSameTalkAgain() throws {
    let file = try file(prepared: [[noted(.privateNote, "he drinks", 9)]])
    var visit = Typist()
    visit.happen(.person(file))
    visit.press(.home)
    visit.type("ny")
    visit.effects = []
    visit.press(.enter)
    #expect(visit.effects.contains(.open(ConversationID(high: 70, low: 0), .before)))
    #expect(visit.keptEvents.isEmpty)
  }
}
