import Conversation
import Testing

@testable import Interface

/// The screen as one line of words, without the pane beside.
private func flat(_ text: String) -> String {
  text.split { $0.isWhitespace || "│▸".contains($0) }.joined(separator: " ")
}

@Suite("A step in one line") struct StepLineTests {
  private func typed(_ line: String, present: Bool = true) throws -> (Typist, Note) {
    var visit = Typist()
    let ann = Participant(
      id: ParticipantID(high: 5, low: 9), name: "Ann", relation: "daughter", part: .companion)
    try visit.openTalk(present ? [.joined(participant: ann)] : [], stage: .nextSteps)
    visit.type(line)
    visit.press(.enter)
    return (visit, try #require(visit.record.notes(.step).first))
  }

  @Test func everythingInOneLineIsSaidAsOneSentenceAndNothingIsAsked() throws {
    let (visit, note) = try typed("walk to the gate, peggy, fri, 8")
    let step = try #require(note.content.step)
    #expect(note.words.text == "walk to the gate")
    #expect(step.who == .person)
    #expect(step.when == .day(day(2026, 11, 27)))
    #expect(step.sureness == 8)
    #expect(visit.talk.focus == .note)
    #expect(
      visit.screen.contains("Peggy will walk to the gate by Friday 27 November, sure 8."))
  }

  @Test(arguments: [
    "take tablets, 8", "eggs, milk, bread", "take 2, 2", "leave the window, open",
    "gate, , fri, 12",
    "call the bank, the surgery",
  ])
  func whatIsNoneOfTheThreeStaysPartOfTheWords(line: String) throws {
    let (_, note) = try typed(line)
    #expect(note.words.text == line)
    #expect(note.content.step == Step())
  }

  @Test(arguments: [
    ("measure the bath, Carol, fri", "measure the bath", StepOwner.other(name: "Carol")),
    ("ring the ward, me", "ring the ward", .clinician),
    ("ring the ward, me, fri", "ring the ward", .clinician),
    ("eggs, milk, daughter", "eggs, milk", .other(name: "Ann")),
    ("walk, 1, next month", "walk", .person),
    ("walk, 2, fri", "walk", .clinician),
  ])
  func whoDoesItIsTakenFromTheEnd(line: String, words: String, who: StepOwner) throws {
    let (_, note) = try typed(line)
    #expect(note.words.text == words)
    #expect(note.content.step?.who == who)
  }

  @Test func onlyWhatWasNotSaidIsAskedAndEachQuestionNamesTheStep() throws {
    var (visit, note) = try typed("walk to the gate, fri")
    #expect(visit.talk.focus == .asking(.who(note.id)))
    #expect(flat(visit.screen).contains("Who does “walk to the gate”?"))
    visit.type("1")
    visit.press(.enter)
    #expect(visit.talk.focus == .asking(.sureness(note.id)))
    #expect(flat(visit.screen).contains("How sure is Peggy about “walk to the gate”?"))
    note = try #require(visit.record.notes(.step).first)
    #expect(note.content.step?.when == .day(day(2026, 11, 27)))
  }

  @Test func aThoughtWithinAQuestionIsAskedAboutAfterIt() throws {
    var (visit, bath) = try typed("measure the bath")
    visit.type("> ask about the class")
    visit.press(.enter)
    #expect(visit.talk.focus == .asking(.who(bath.id)))
    visit.type("carol")
    visit.press(.enter)
    visit.type("fri")
    visit.press(.enter)
    let steps = visit.record.notes(.step)
    #expect(steps.map { $0.content.step?.who } == [.other(name: "Carol"), .nobody])
    #expect(visit.talk.focus == .asking(.who(steps[1].id)))
    #expect(flat(visit.screen).contains("Who does “ask about the class”?"))
    visit.press(.enter, .enter)
    #expect(visit.talk.focus == .note)
  }

  @Test(arguments: [
    ("carol", "Carol"), ("carol smith", "Carol Smith"),
    ("the practice nurse", "the practice nurse"),
    ("district nurse", "district nurse"), ("McIver", "McIver"), ("gp", "gp"),
  ])
  func ownersHaveNamesAsNamesAreWritten(typedName: String, shown: String) throws {
    var (visit, _) = try typed("ring the ward")
    visit.type(typedName)
    visit.press(.enter)
    #expect(visit.record.notes(.step).first?.content.step?.who == .other(name: shown))
  }

  @Test func enterOnAStepTakesWhatIsAddedAndAsksTheRest() throws {
    var (visit, note) = try typed("walk to the gate")
    visit.press(.enter, .enter, .escape, .up, .enter)
    visit.type(", peggy, fri")
    visit.press(.enter)
    #expect(visit.talk.focus == .asking(.sureness(note.id)))
    note = try #require(visit.record.notes(.step).first)
    #expect(note.words.text == "walk to the gate")
    #expect(note.content.step?.who == .person)
  }

  @Test func escEnterAsksWhoWhenAndHowSureAloneAndEnterLeavesWhatWasSaid() throws {
    var (visit, note) = try typed("walk to the gate, peggy, fri, 8")
    visit.press(.escape, .enter)
    #expect(visit.talk.focus == .asking(.who(note.id)))
    visit.press(.enter)
    #expect(visit.talk.focus == .asking(.when(note.id, .person)))
    visit.press(.enter)
    #expect(visit.talk.focus == .asking(.sureness(note.id)))
    visit.type("5")
    visit.press(.enter)
    note = try #require(visit.record.notes(.step).first)
    #expect(note.content.step?.who == .person)
    #expect(note.content.step?.when == .day(day(2026, 11, 27)))
    #expect(note.content.step?.sureness == 5)
  }

  @Test(arguments: [", peggy, fri", ",peggy", ", , fri, 8"])
  func aLineWithoutWhatWillBeDoneIsRefusedAndStays(line: String) throws {
    var visit = Typist()
    try visit.openTalk(stage: .nextSteps)
    visit.keep(line)
    #expect(visit.record.notes(.step) == [])
    #expect(visit.talk.field.text == line)
    #expect(visit.state.notice == .warning(Say.stepBeginsWithWhat))
    // The same where a thought is caught within a question.
    try visit.openTalk(stage: .oneThing)
    visit.keep("walk to the gate")
    visit.keep("> " + line)
    #expect(visit.record.notes(.step) == [])
    #expect(visit.state.notice == .warning(Say.stepBeginsWithWhat))
  }

  @Test func veryWordsAreNeverCut() throws {
    let (_, note) = try typed("\"I will walk to the gate, fri")
    #expect(note.words.text == "I will walk to the gate, fri")
  }
}
