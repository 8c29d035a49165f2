import Canvas
import Conversation
import Testing

@testable import Interface

/// What people type in a hurry, looking at somebody else.
@Suite("In a hurry") struct HurryTests {
  private func visit(at stage: Stage) throws -> Typist {
    var visit = Typist()
    try visit.openTalk(stage: stage)
    return visit
  }

  @Test func anArrowInTheEmptyLineGoesToTheStageBesideThisOne() throws {
    var visit = try visit(at: .matters)
    visit.press(.right)
    #expect(visit.talk.stage == .helps)
    visit.press(.left)
    visit.press(.left)
    #expect(visit.talk.stage == .today)
    visit.type("her legs")
    visit.press(.left)
    #expect(visit.talk.stage == .today)
    #expect(visit.talk.field.text == "her legs")
  }

  private static let answers: [(String, StepOwner, String?)] = [
    ("2 fri", .clinician, "2026-11-27"), ("1, by 28 nov", .person, "2026-11-28"),
    ("Ann by 1 dec", .other(name: "Ann"), "2026-12-01"),
    ("Tom", .other(name: "Tom"), nil), ("Mary Sun", .other(name: "Mary Sun"), nil),
    ("me", .clinician, nil),
  ]

  @Test(arguments: answers)
  func whoDoesAStepMayBeSaidWithTheDay(text: String, who: StepOwner, day: String?) throws {
    var visit = try visit(at: .nextSteps)
    visit.keep("ask about the class")
    visit.keep(text)
    let step = try #require(visit.record.notes(.step).first?.content.step)
    #expect(step.who == who)
    #expect(step.when.iso == day)
  }

  @Test func aDayThatIsSaidFirstIsKeptAndWhoIsAskedAgain() throws {
    var visit = try visit(at: .nextSteps)
    visit.keep("walk to the gate")
    visit.keep("fri")
    #expect(visit.screen.contains("Who does “"))
    visit.keep("1")
    #expect(visit.screen.contains("How sure is Peggy"))
    let step = try #require(visit.record.notes(.step).first?.content.step)
    #expect(step.who == .person)
    #expect(step.when.iso == "2026-11-27")
  }

  @Test func aStepThatIsChangedIsAskedAgainHowSureTheyAre() throws {
    var visit = try visit(at: .nextSteps)
    for words in ["walk to church", "1 fri", "4", "", ""] { visit.keep(words) }
    #expect(visit.talk.mending != nil)
    visit.press(.control("u"))
    visit.keep("walk to the gate")
    #expect(visit.screen.contains("How sure is Peggy"))
    visit.keep("8")
    #expect(visit.record.notes(.step).map(\.words.text) == ["walk to the gate"])
    #expect(visit.record.notes(.step).map(\.content.rating) == [8])
  }

  @Test func anAnswerThatIsUndoneIsAskedForAgainWithItsWords() throws {
    var visit = try visit(at: .waysForward)
    visit.keep("exercise class")
    visit.keep("stop the tablets")
    #expect(visit.screen.contains("Hard about"))
    visit.press(.control("z"))
    #expect(visit.screen.contains("Good about “exercise class”"))
    #expect(visit.talk.answer.text == "stop the tablets")
    #expect(visit.record.notes(.option).count == 2)
  }

  @Test func aLetterOfTheListAloneIsNoWayForward() throws {
    var visit = try visit(at: .waysForward)
    for words in ["exercise class", "", "", "y"] { visit.keep(words) }
    #expect(visit.record.notes(.option).count == 2)
    #expect(visit.talk.field.text == "y")
    #expect(visit.state.notice == .plain(Say.chooseAWayFirst))
  }

  @Test func theNoteBeingTypedGoesOffTheSheetAsItIsKept() throws {
    var visit = try visit(at: .matters)
    visit.type("I do not trust the new carer")
    visit.command("x")
    #expect(visit.record.notes(.matter).map(\.isOffSheet) == [true])
    #expect(visit.talk.field.text == "")
    #expect(visit.state.notice == .plain("Off the sheet."))
  }

  @Test func aHalfTypedAnswerIsNoNoteWhenAnotherNoteIsChosen() throws {
    var visit = try visit(at: .nextSteps)
    visit.keep("walk to the gate")
    visit.type("Sist")
    visit.press(.escape, .up)
    #expect(visit.talk.answer.text == "Sist")
    #expect(visit.state.notice == .plain(Say.answerFirst))
  }

  @Test func whatIsTakenBackIsMendedNoMore() throws {
    var visit = try visit(at: .matters)
    visit.keep("my garden")
    visit.press(.up)
    #expect(visit.talk.mending != nil)
    visit.press(.escape, .up, .delete)
    visit.keep("my cat")
    #expect(visit.record.notes(.matter).map(\.words.text) == ["my cat"])
  }

  @Test func theRecordIsEnteredAtTheLastNoteOfTheStage() throws {
    var visit = try visit(at: .matters)
    visit.keep("my garden")
    visit.keep("my cat")
    visit.press(.escape, .up)
    #expect(visit.talk.focus == .record(visit.record.notes(.matter)[1].id))
  }

  @Test func aThoughtOnAPageOfRowsIsSaidToBeKept() throws {
    var visit = try visit(at: .sayItBack)
    visit.keep("\"my garden")
    #expect(visit.state.notice?.text.hasPrefix("Kept under What matters: ") == true)
    visit.keep("! a bruise")
    #expect(visit.state.notice == nil)
  }

  @Test func aGenderInALetterIsKeptInFull() {
    var visit = Typist()
    visit.press(.character("n"))
    visit.nothingIsHalfTyped()
    visit.answer("Family name", "Bell")
    visit.answer("Gender", "f")
    visit.answer("Anything else they need", "")
    let asked = visit.effects.compactMap { effect -> PersonDetails? in
      if case .loadDoubles(let details) = effect { details } else { nil }
    }
    #expect(asked.map(\.gender) == ["Female"])
  }

  @Test func enterAfterNameAndBirthdayPassesOverANameThatIsKnown() throws {
    var visit = Typist()
    try visit.openTalk(stage: .start)
    #expect(visit.row == .identity)
    visit.press(.right, .enter)
    #expect(visit.row != .called)
    // And a sentence typed there is no name.
    visit.focus(.called)
    visit.type("tired all the time")
    visit.press(.enter)
    #expect(visit.state.notice == .warning(Say.sentenceForName))
    #expect(visit.talk.file.person.details.preferredName == "Peggy")
  }

  @Test(arguments: [
    ("Mary Anne van der Berg", false), ("peggy", false), ("mrs o'neill", false),
    ("Abdul Rahman bin Salim al Amri", false), ("Peggytired all the time", true),
  ])
  func aSentenceIsToldFromAName(text: String, isSentence: Bool) {
    #expect(text.readsAsSentence == isSentence)
  }

  @Test func wordsThatCannotBeKeptThereHoldNobodyUpTwice() throws {
    for key in [Key.up, .down, .end] {
      var visit = Typist()
      try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .sayItBack)
      let save = RowID("saveSheet")
      visit.focus(save)
      visit.type("4w")
      visit.press(key)
      #expect(visit.row == save)
      #expect(visit.screen.contains("Nothing is typed here."))
      visit.press(key)
      #expect(visit.row != save)
      #expect(!visit.screen.contains("4w"))
    }
  }

  @Test func aStepThatIsSomebodyElsesIsNotAskedHowSureThePersonIs() throws {
    var visit = try visit(at: .nextSteps)
    visit.keep("sort the pill box, Carol, fri")
    visit.press(.up, .control("a"))
    visit.type("please ")
    visit.press(.enter)
    #expect(visit.record.notes(.step).map(\.words.text) == ["please sort the pill box"])
    #expect(visit.talk.focus == .note)
  }

  @Test(arguments: [("yes", DecisionStatus.valid), ("no", .cancelled)])
  func aPlainYesOrNoInTheListOfWaysSaysHowTheWayStands(text: String, status: DecisionStatus) throws
  {
    var visit = try visit(at: .waysForward)
    visit.keep("exercise class")
    visit.press(.enter, .enter)
    visit.press(.up)
    visit.keep(text)
    let ways = visit.record.notes(.option).filter { $0.id != visit.record.leavingItID }
    #expect(ways.map(\.words.text) == ["exercise class"])
    #expect(visit.record.decisions.map(\.decision.status) == [status])
  }

  @Test func aYesIsNothingToThinkAbout() throws {
    var visit = try visit(at: .waysForward)
    visit.keep("exercise class")
    visit.press(.enter, .enter)
    visit.press(.up)
    visit.keep("o")
    visit.keep("yes")
    #expect(visit.record.decisions.map(\.decision.reservation) == [nil])
    #expect(visit.state.notice == .warning(Say.bareAnswer("yes")))
  }

  @Test func whatIsSaidToBeCopiedTakesASecondEnter() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .sayItBack)
    visit.focus(RowID("markCopied"))
    visit.press(.enter)
    #expect(visit.record.copiedToMainRecord == nil)
    visit.press(.enter)
    #expect(visit.record.copiedToMainRecord != nil)
  }

  @Test(arguments: ["a step", "a decision", "nothing of the kind"])
  func thatAllWasToldBackHoldsUntilSomethingOfItChanges(what: String) throws {
    var visit = try visit(at: .waysForward)
    visit.keep("exercise class")
    visit.press(.enter, .enter)
    visit.command("0")
    visit.focus(.sayBack)
    visit.press(.right, .enter)
    #expect(visit.record.sayBack == .all)
    switch what {
    case "a step":
      visit.command("8")
      visit.keep("walk to the gate")
    case "a decision":
      visit.command("7")
      visit.press(.up)
      visit.keep("y")
    default:
      visit.command("4")
      visit.keep("my garden")
    }
    #expect(visit.record.sayBack == (what == "nothing of the kind" ? .all : nil))
  }
}

extension When {
  fileprivate var iso: String? { if case .day(let day) = self { day.iso } else { nil } }
}
