import Canvas
import Conversation
import Testing

@testable import Interface

/// The program stands on Saturday 21 November 2026.
@Suite("Days as they are said") struct DaysSaidTests {
  private static let step = noteID(50)

  /// A step that was due on a day.
  private func due(_ day: Day) -> [ConversationEvent] {
    [
      noted(.step, "ring the ward", 50),
      .stepAgreed(note: Self.step, who: .person, when: .day(day)),
    ]
  }

  private func flat(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
  }

  /// A page on which a step of an earlier talk is still to be done.
  private func openPerson(_ visit: inout Typist, _ day: Day) throws {
    var pen = Pen()
    let person = try pen.person()
    let entries = pen.write([started] + due(day) + [.agreed(agreement: .person, gaps: [])])
    let folded = Conversation.record(entries)
    let record = try #require(folded)
    visit.happen(.person(PersonFile(person: person, conversations: [Summary(record)])))
  }

  @Test(arguments: [
    (day(2025, 12, 1), "by Monday 1 December 2025, late"),
    (day(2026, 11, 20), "by Friday 20 November, late"),
    (day(2026, 11, 21), "by Saturday 21 November"), (day(2026, 12, 1), "by Tuesday 1 December"),
    (day(2027, 1, 5), "by Tuesday 5 January 2027"),
  ])
  func H16_whatIsLateOrOfAnotherYearSaysSo(_ due: Day, _ words: String) throws {
    var visit = Typist()
    try openPerson(&visit, due)
    #expect(flat(visit.screen).contains("ring the ward \(words)"))
    #expect(flat(visit.screen).contains("late") == words.contains("late"))
    var lines = Typist(isLineMode: true)
    try openPerson(&lines, due)
    let said = flat(Interface.lines(from: nil, to: lines.state).joined(separator: "\n"))
    #expect(said.contains("ring the ward \(words)"))
    #expect(said.contains("late") == words.contains("late"))
  }

  @Test func theAgreePageTheRecordBesideAndTheListOfLinesSayIt() throws {
    var visit = Typist(size: Size(width: 120, height: 40))
    try visit.openTalk(due(day(2025, 12, 1)), stage: .sayItBack)
    visit.press(.down)
    #expect(flat(visit.screen).contains("Ring the ward"))
    #expect(flat(visit.screen).contains("Monday 1 December 2025"))
    visit.command("3")
    let beside = visit.talk.line(try #require(visit.record.note(Self.step)))
    #expect(beside == "ring the ward  by Monday 1 December 2025, late")
    let pane = RecordPane(visit.talk, width: 46, room: 36).rows.map(\.text)
    #expect(flat(pane.joined(separator: " ")).contains("1 December 2025, late"))
    #expect(Say.Line.record(visit.talk).contains("by Monday 1 December 2025, late"))
  }

  @Test func aStepThatALaterTalkAnsweredIsNotLate() throws {
    var pen = Pen()
    let person = try pen.person()
    let later = pen.write(
      [started, .stepAnswered(note: Self.step, status: .done, comment: nil)],
      in: ConversationID(high: 62, low: 1))
    let folded = Conversation.record(later)
    let summary = Summary(try #require(folded))
    let entries = pen.write([started] + due(day(2025, 12, 1)))
    var visit = Typist()
    visit.happen(
      .opened(
        Opened(
          id: talkID, entries: entries, draft: nil,
          file: PersonFile(person: person, conversations: [summary]), clinician: drYusuf,
          isHeld: true, purpose: .talking)))
    let line = visit.talk.line(try #require(visit.record.note(Self.step)))
    #expect(line == "ring the ward  by Monday 1 December 2025")
  }

  @Test func weeksAreSaidWithTheDayTheyComeTo() throws {
    var visit = Typist()
    try visit.openTalk(
      [
        noted(.step, "ring the ward", 50),
        .stepAgreed(note: Self.step, who: .person, when: .weeks(6)),
      ], stage: .nextSteps)
    let step = try #require(visit.record.note(Self.step))
    #expect(visit.talk.line(step) == "ring the ward  in 6 weeks: Saturday 2 January 2027")
  }

  @Test(arguments: ["1000y", "28 nov 2037", "11y"])
  func aDayBeyondTenYearsIsAskedAgain(_ text: String) throws {
    var visit = Typist()
    try visit.openTalk(stage: .nextSteps)
    visit.type("walk")
    visit.press(.enter)
    visit.type("1")
    visit.press(.enter)
    visit.type(text)
    visit.press(.enter)
    #expect(visit.state.notice == .warning(Say.dateNotUnderstood))
    #expect(visit.talk.answer.text == text)
  }

  /// What is echoed beside the answer is what is kept.
  @Test(arguments: [
    ("weds", "Wednesday 25 November 2026"), ("3/52", "Saturday 12 December 2026"),
    ("2/12", "Thursday 21 January 2027"), ("18/12", "Friday 18 December 2026"),
    ("the 28th", "Saturday 28 November 2026"),
  ])
  func theEchoIsWhatIsKept(_ text: String, _ words: String) throws {
    var visit = Typist()
    try visit.openTalk(stage: .nextSteps)
    visit.type("walk")
    visit.press(.enter)
    visit.type("1")
    visit.press(.enter)
    visit.type(text)
    #expect(visit.screen.contains(words))
    visit.press(.enter)
    let note = try #require(visit.record.notes(.step).first)
    guard case .step(let step) = note.content, case .day(let day) = step.when else {
      Issue.record("no day: \(note)")
      return
    }
    #expect(day.plainInFull == words)
  }
}
