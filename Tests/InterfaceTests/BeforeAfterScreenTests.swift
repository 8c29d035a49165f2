import Canvas
import Conversation
import Testing

@testable import Interface

/// Golden screens of the turned screen and the pages around a talk.
@Suite("Screens around a talk") struct AroundScreenTests {
  static let sizes = ScreenTests.sizes
  private let ann = Participant(
    id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)

  @Test(arguments: sizes, ScreenTests.counts)
  func turned(size: Size, count: Int) throws {
    var visit = Typist(size: size)
    try visit.openTalk(notes(count), stage: .matters)
    visit.command("t")
    try expect(visit, "turned", count)
  }

  @Test(arguments: sizes)
  func turnedWithMarks(size: Size) throws {
    var visit = Typist(size: size)
    try visit.openTalk(
      [
        quoted("I want to walk to church on Sundays again", 1),
        quoted("My garden keeps me sane", 2),
        noted(.strength, "Your sister rings every night", 3),
      ], stage: .matters, needs: AccessNeeds())
    visit.command("t")
    visit.press(.character("2"))
    try expect(visit, "turned-marked", nil)
    visit.command("t")
    try expect(visit, "turned-back", nil)
  }

  @Test(arguments: sizes, ScreenTests.counts)
  func before(size: Size, count: Int) throws {
    var visit = Typist(size: size)
    var pen = Pen()
    let person = try pen.person(needs: AccessNeeds(paper: .large))
    let last = ConversationID(high: 61, low: 1)
    let entries = pen.write(
      [started, .joined(participant: ann)] + notes(count) + promises(count)
        + [.agreed(agreement: .person, gaps: [])], in: last)
    let found = Conversation.record(entries)
    let summary = try #require(found.map(Summary.init))
    let file = PersonFile(person: person, conversations: [summary])
    visit.happen(.person(file))
    visit.press(.character("n"), .character("y"), .enter)
    visit.happen(
      .opened(
        Opened(
          id: last, entries: entries, draft: nil, file: file, clinician: drYusuf, isHeld: true,
          purpose: .lookingBack)))
    if count > 0 { visit.press(.character("3"), .enter, .up) }
    try expect(visit, "before", count)
  }

  @Test(arguments: sizes, ScreenTests.counts)
  func after(size: Size, count: Int) throws {
    var visit = Typist(size: size)
    var pen = Pen()
    let person = try pen.person(needs: AccessNeeds(paper: .large))
    let off = (0..<count).map {
      ConversationEvent.sheetSet(note: NoteID(high: 40, low: UInt64($0)), isOffSheet: true)
    }
    let entries = pen.write(
      [started] + notes(count) + off + [.agreed(agreement: .person, gaps: [])])
    let found = Conversation.record(entries)
    let summary = try #require(found.map(Summary.init))
    let file = PersonFile(person: person, conversations: [summary])
    visit.happen(
      .opened(
        Opened(
          id: talkID, entries: entries, draft: nil, file: file, clinician: drYusuf, isHeld: true,
          purpose: .after)))
    try expect(visit, "after", count)
  }

  @Test(arguments: sizes)
  func block(size: Size) throws {
    var visit = Typist(size: size)
    var pen = Pen()
    let entries = pen.write([started] + notes(1) + [.agreed(agreement: .person, gaps: [])])
    let file = PersonFile(person: try pen.person(), conversations: [])
    visit.happen(
      .opened(
        Opened(
          id: talkID, entries: entries, draft: nil, file: file, clinician: drYusuf, isHeld: true,
          purpose: .after)))
    visit.press(.character("s"))
    try expect(visit, "block", nil)
  }

  private func quoted(_ text: String, _ number: UInt64) -> ConversationEvent {
    .noted(
      note: noteID(number), kind: .matter, words: Words(text, form: .verbatim), stage: .matters)
  }

  private func notes(_ count: Int) -> [ConversationEvent] {
    let kinds: [NoteKind] = [.matter, .need, .strength, .preference, .goal, .contingency, .parked]
    return (0..<count).map { number in
      .noted(
        note: NoteID(high: 40, low: UInt64(number)), kind: kinds[number % kinds.count],
        words: Words(
          "I want to walk to church on Sundays again, with my sister, and stop at the bench on "
            + "the way \(number)", form: number % 2 == 0 ? .verbatim : .paraphrase),
        stage: .matters)
    }
  }

  private func promises(_ count: Int) -> [ConversationEvent] {
    (0..<count).flatMap { number -> [ConversationEvent] in
      let step = NoteID(high: 43, low: UInt64(number))
      return [
        noted(.step, "ask about the class on Thursdays \(number)", 1000 + UInt64(number)),
        .stepAgreed(
          note: noteID(1000 + UInt64(number)),
          who: number % 2 == 0 ? .clinician : .person, when: .day(day(2026, 11, 14))),
        .withdrawn(note: step),
      ]
    }
  }
}
