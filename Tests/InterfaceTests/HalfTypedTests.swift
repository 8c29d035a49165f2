import Canvas
import Conversation
import Testing

@testable import Interface

/// What is half typed in a talk waits at its own field, whatever else is done meanwhile.
@Suite("Half typed in a talk") struct HalfTypedTests {
  private let ann = Participant(
    id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)

  /// A talk at *Next steps* with a step, whose question *By when?* has a half-typed answer.
  private func asked(_ answer: String = "weds", isLineMode: Bool = false) throws -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    try visit.openTalk(stage: .nextSteps)
    visit.keep("ring the ward")
    visit.keep("2")
    visit.type(answer)
    return visit
  }

  private func row(_ visit: Typist) throws -> String {
    "question.when/\(try #require(visit.record.notes(.step).first).id)"
  }

  @Test func anAnswerWaitsAtItsQuestionWhileAnotherStageIsOpen() throws {
    var visit = try asked()
    visit.command("9")
    #expect(visit.talk.field.isEmpty)
    visit.keep("chest pain")
    #expect(visit.record.notes(.contingency).map(\.words.text) == ["chest pain"])
    visit.command("8")
    #expect(visit.screen.contains("By when?"))
    #expect(visit.talk.answer.text == "weds")
    visit.press(.backspace)
    visit.press(.enter)
    #expect(visit.record.notes(.step).map(\.words.text) == ["ring the ward"])
    let step = try #require(visit.record.notes(.step).first)
    #expect(
      Say.step(step, person: "Peggy", on: visit.now.day, isOpen: true)
        == "you  ring the ward  by Wednesday 25 November")
  }

  @Test func itIsOnTheDiskUnderTheNameOfItsQuestionAndEndsWithItsValue() throws {
    var visit = try asked("")
    visit.effects = []
    visit.type("next wee")
    let id = Draft.ID(place: .conversation(talkID), row: try row(visit))
    let half = Draft(place: id.place, row: id.row, text: "next wee")
    #expect(visit.effects.contains(.keepDraft(half)))
    visit.type("k")
    visit.effects = []
    visit.press(.enter)
    let ended = visit.effects.compactMap { if case .keep(_, let ended) = $0 { ended } else { nil } }
    #expect(ended == [[id]])
  }

  @Test func itIsThereAgainWhenTheTalkIsOpenedAgain() throws {
    let visit = try asked()
    let draft = Draft(place: .conversation(talkID), row: try row(visit), text: "weds", caret: 2)
    var again = Typist()
    var pen = Pen()
    again.happen(
      .opened(
        Opened(
          id: talkID, entries: visit.talk.entries, draft: visit.talk.draft(at: visit.now),
          drafts: [draft], file: PersonFile(person: try pen.person(), conversations: []),
          clinician: drYusuf, isHeld: true, purpose: .talking)))
    #expect(again.screen.contains("By when?"))
    #expect(again.talk.answer.text == "weds")
    #expect(again.talk.answer.caret == 2)
    #expect(again.talk.field.isEmpty)
  }

  @Test func aQuestionInBetweenLeadsBackToTheOneThatWasInterrupted() throws {
    var visit = try asked()
    visit.command("h")
    visit.keep("Imran (interpreter)")
    #expect(visit.record.present.map(\.name) == ["Imran"])
    #expect(visit.screen.contains("By when?"))
    #expect(visit.talk.answer.text == "weds")
  }

  @Test func H06_whatWasTypedAloneIsNotThereForWhoeverComesIn() throws {
    var visit = Typist()
    try visit.openTalk(
      [.joined(participant: ann), .left(participant: ann.id)], stage: .waysForward)
    visit.keep("move in with Ann")
    visit.type("she shouts")
    visit.command("h")
    visit.keep("Ann")
    visit.command("8")
    visit.command("7")
    #expect(!visit.screen.contains("shouts"))
    visit.command("h")
    visit.keep("Ann")
    #expect(visit.screen.contains("Good about “move in with Ann”"))
    #expect(visit.talk.answer.text == "she shouts")
  }

  @Test func whatWaitsStandsAmongWhatIsNotThereYet() throws {
    var visit = try asked("1 de")
    visit.command("0")
    #expect(visit.screen.contains("half typed, not kept"))
    #expect(!visit.screen.contains("1 de"))
    visit.focus(.halfTyped)
    visit.press(.enter)
    #expect(visit.talk.stage == .nextSteps)
    #expect(visit.talk.answer.text == "1 de")
  }

  // MARK: Mending

  @Test func leavingTheStageEndsTheMendingThatWasOffered() throws {
    var visit = Typist()
    try visit.openTalk(stage: .nextSteps)
    for words in ["walk to church", "1 fri", "5", "", ""] { visit.keep(words) }
    #expect(visit.talk.mending != nil)
    visit.command("2")
    visit.keep("the stairs")
    #expect(visit.record.notes(.step).map(\.words.text) == ["walk to church"])
    #expect(visit.record.notes(.need).map(\.words.text) == ["the stairs"])
  }

  @Test func halfAMendingWaitsUntilTheNoteIsMendedAgain() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.keep("church on Sun")
    visit.press(.up)
    visit.type("days")
    visit.command("4")
    #expect(visit.talk.field.isEmpty)
    visit.command("3")
    visit.press(.up)
    #expect(visit.talk.field.text == "church on Sundays")
    visit.press(.enter)
    #expect(visit.record.notes(.matter).map(\.words.text) == ["church on Sundays"])
  }

  @Test func anAnswerIsNoPartOfANoteThatIsMended() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.keep("the garden")
    visit.press(.up)
    visit.command("h")
    visit.type("An")
    #expect(visit.talk.draft(at: visit.now).text == "the garden")
  }

  // MARK: Lines

  @Test func inLinesAWaitingAnswerIsNoPartOfTheNextStep() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .nextSteps)
    for line in ["ring the ward", "2", "someday", ":9", ":8"] { visit.happen(.line(line)) }
    #expect(lines(from: nil, to: visit.state).last?.contains("By when?") == true)
    for line in ["fri", "walk"] { visit.happen(.line(line)) }
    #expect(visit.record.notes(.step).map(\.words.text) == ["ring the ward", "walk"])
  }

  @Test func inLinesANoteIsNotGluedToOneThatIsHalfTyped() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(
      draft: TalkPlace(conversation: talkID, stage: .matters, text: "I wal"))
    visit.happen(.line("the garden"))
    #expect(visit.record.notes(.matter).map(\.words.text) == ["the garden"])
    #expect(visit.talk.field.text == "I wal")
    visit.happen(.line(""))
    #expect(visit.record.notes(.matter).map(\.words.text) == ["the garden", "I wal"])
  }

  @Test func inLinesAStepThatIsOfferedForMendingTakesNoOtherWords() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .nextSteps)
    for line in ["walk to church", "1 fri", "5", "", "", "ring the ward"] {
      visit.happen(.line(line))
    }
    #expect(
      visit.record.notes(.step).map(\.words.text) == ["walk to church", "ring the ward"])
  }
}
