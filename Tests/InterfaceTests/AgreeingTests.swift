import Canvas
import Conversation
import Testing

@testable import Interface

@Suite("Weighing, stepping, agreeing") struct AgreeingTests {
  @Test func whoLooksAgainIsNamedWithTheDay() throws {
    var visit = Typist()
    try visit.openTalk(stage: .sayItBack)
    visit.focus(.review)
    visit.type("4w by Ann")
    #expect(visit.screen.contains("= Saturday 19 December 2026\n"))
    visit.press(.enter)
    let said = try #require(visit.record.review)
    #expect(said.when == .weeks(4))
    #expect(said.owner == .other(name: "Ann"))
    #expect(visit.screen.contains("4 weeks: Saturday 19 December 2026, by Ann"))
  }

  @Test(arguments: ScreenTests.sizes)
  func anAnswerThatMakesTheSheetMuchLongerGoesOnToTheNextRow(size: Size) throws {
    var visit = Typist(size: size)
    try visit.openTalk(
      Plenty.ways(30) + Plenty.steps(30), stage: .sayItBack, needs: AccessNeeds(paper: .standard))
    visit.focus(RowID("sheet"))
    visit.press(.right, .right, .enter)
    #expect(visit.talk.file.person.needs.paper == .plain)
    #expect(visit.row == .identity)
  }

  @Test func aLineThatIsSaidAgainIsAskedAgain() throws {
    var visit = Typist()
    try visit.openTalk([noted(.step, "walk", 1), noted(.step, "rest", 2)], stage: .sayItBack)
    visit.press(.right, .right, .enter)
    #expect(visit.row == .line(noteID(1)))
    visit.type("2")
    #expect(visit.record.toldBack == [noteID(1): .again])
    #expect(visit.row == .line(noteID(1)))
    visit.type("1")
    #expect(visit.row == .line(noteID(2)))
    visit.type("1")
    #expect(visit.record.sayBack == .all)
  }

  @Test func aLetterThatIsRefusedWhereNothingIsTypedHoldsNobodyUp() throws {
    for key in [Key.down, .up, .end, .pageDown] {
      var visit = Typist()
      try visit.openTalk([noted(.step, "walk", 1)], stage: .sayItBack)
      visit.press(.right, .enter)
      let row = try #require(visit.row)
      visit.type("1")
      visit.press(key)
      #expect(visit.row != row, "\(key)")
      #expect(visit.talk.formFocus.waiting.isEmpty)
    }
  }

  @Test func theSentenceOfLookingAgainIsReadBackAsItStands() throws {
    var visit = Typist()
    try visit.openTalk(stage: .sayItBack)
    func read(_ text: String) -> LookingAgain? {
      LookingAgain(saying: text, on: visit.now.day, in: visit.talk)
    }
    let friday = try #require(Day(year: 2026, month: 12, day: 18))
    #expect(read("4 weeks: Saturday 19 December 2026, by you")?.when == .weeks(4))
    #expect(read("4 weeks: Friday 18 December 2026, by you")?.when == .day(friday))
    #expect(read("Friday 18 December 2026, by Peggy")?.owner == .person)
    #expect(read("by friday")?.owner == nil)
    #expect(read("18 dec by") == read("18 dec"))
    #expect(read("by Ann") == nil)
  }

  @Test func aNewDayKeepsWhoWasToLookAgain() throws {
    var visit = Typist()
    try visit.openTalk(stage: .sayItBack)
    visit.focus(.review)
    visit.type("4w by Ann")
    visit.press(.enter)
    visit.focus(.review)
    visit.press(.control("u"))
    visit.type("fri")
    visit.press(.enter)
    #expect(visit.record.review?.owner == .other(name: "Ann"))
  }

  @Test func whatSomebodyReadsIsAskedWhereAnotherLanguageIsSpoken() throws {
    var visit = Typist()
    try visit.openTalk(stage: .start)
    #expect(!visit.screen.contains("Reads"))
    visit.focus(.language)
    visit.press(.control("u"))
    visit.type("Urdu")
    visit.press(.enter)
    #expect(visit.screen.contains("Reads"))
    visit.focus(.reads)
    visit.type("none")
    visit.press(.enter)
    #expect(visit.talk.file.person.needs.reads == .nothing(.none))
  }

  @Test func leavingItAsItIsIsAlwaysAmongTheWays() throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    #expect(visit.screen.contains("1 leave it as it is"))
  }

  @Test func aWayIsWeighedAndDecided() throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    visit.type("exercise class")
    visit.press(.enter)
    visit.type("near church")
    visit.press(.enter)
    visit.type("\"mornings are bad for me")
    visit.press(.enter, .up)
    visit.type("y")
    visit.press(.enter)
    let note = try #require(visit.record.notes(.option).last)
    let option = try #require(note.content.option)
    #expect(option.weights.map(\.side) == [.good, .hard])
    #expect(option.weights.map(\.words.text) == ["near church", "mornings are bad for me"])
    #expect(option.decision?.status == .valid)
    #expect(visit.screen.contains("DECIDED"))
  }

  @Test func H02_aWayLeftOpenSaysNotYetDecided() throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    visit.type("new tablets")
    visit.press(.enter, .enter, .enter, .up)
    visit.type("o")
    visit.press(.enter, .enter)
    #expect(visit.screen.contains("NOT YET DECIDED"))
    visit.command("0")
    visit.press(.down)
    #expect(visit.screen.contains("NOT YET DECIDED"))
  }

  @Test func youIsTheClinicianAsTheScreenSaysIt() throws {
    var visit = Typist()
    try visit.openTalk(stage: .nextSteps)
    visit.type("ask about the class")
    visit.press(.enter)
    visit.type("you")
    visit.press(.enter, .enter)
    let step = try #require(visit.record.notes(.step)[0].content.step)
    #expect(step.who == .clinician)
  }

  @Test func aStepIsAskedWhoWhenAndHowSure() throws {
    var visit = Typist()
    try visit.openTalk(stage: .nextSteps)
    visit.type("walk to the gate")
    visit.press(.enter)
    visit.type("Peggy")
    visit.press(.enter)
    visit.type("fri")
    visit.press(.enter)
    visit.type("8")
    visit.press(.enter)
    let step = try #require(visit.record.notes(.step)[0].content.step)
    #expect(step.who == .person)
    #expect(step.when == .day(try #require(Day(year: 2026, month: 11, day: 27))))
    #expect(step.sureness == 8)
    #expect(visit.talk.focus == .note)
    #expect(visit.screen.contains("Friday"))
  }

  @Test func aDayThatIsNotUnderstoodIsAskedAgainAndKeepsWhatWasTyped() throws {
    var visit = Typist()
    try visit.openTalk(stage: .nextSteps)
    visit.type("walk")
    visit.press(.enter, .enter)
    visit.type("someday")
    visit.press(.enter)
    #expect(visit.talk.answer.text == "someday")
    #expect(visit.screen.contains("When is that?"))
  }

  @Test(arguments: ["0", "11", "x"])
  func aNumberOutsideTheRulerIsAskedAgain(text: String) throws {
    var visit = Typist()
    try visit.openTalk(stage: .oneThing)
    visit.type("walk to church")
    visit.press(.enter)
    visit.type(text)
    visit.press(.enter)
    #expect(visit.screen.contains("Please type a number from 1 to 10"))
    let goal = try #require(visit.record.notes(.goal)[0].content.goal)
    #expect(goal.importance == nil)
  }

  @Test func theTextOfARowNeverAnswersAQuestion() throws {
    var visit = Typist()
    try visit.openTalk(needs: AccessNeeds(speaks: "Urdu"))
    visit.focus(.reads)
    visit.type("Peggy")
    #expect(visit.talk.formFocus.field.text == "Peggy")
    visit.command("8")
    visit.type("walk")
    visit.press(.enter)
    #expect(visit.talk.focus == .asking(.who(visit.record.notes(.step)[0].id)))
    #expect(visit.talk.answer.text == "")
  }

  @Test func aHalfTypedNoteStandsAmongWhatIsNotThereYet() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("I miss")
    visit.command("0")
    #expect(visit.screen.contains("half typed, not kept"))
  }

  @Test func aDoubledEnterOnAgreeingDoesNothingMore() throws {
    var visit = Typist()
    try visit.openTalk(stage: .sayItBack)
    visit.agree()
    visit.press(.enter)
    #expect(visit.record.isAgreed)
    #expect(!visit.effects.contains { if case .print = $0 { true } else { false } })
  }

  @Test func agreeingKeepsWhatWasMissing() throws {
    var visit = Typist()
    try visit.openTalk(stage: .sayItBack)
    visit.agree()
    #expect(visit.record.isAgreed)
    #expect(
      visit.record.agreements.last?.gaps == [
        .identityNotAsked, .noNeed, .nothingMatters, .nothingWeighed, .noSafetyNet, .notSaidBack,
        .noReview,
      ])
  }

  @Test func whatIsAgreedIsNotWrittenInUntilANewVersionIsMade() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .matters)
    visit.type("more")
    #expect(visit.keptEvents == [])
    #expect(visit.screen.contains("To change it, make a new version"))
    visit.command("0")
    visit.focus(.amend)
    visit.press(.enter)
    visit.type("the class is full")
    visit.press(.enter)
    #expect(visit.record.version == 2)
    #expect(visit.record.standing == .amending(reason: "the class is full"))
    visit.command("3")
    visit.type("more")
    visit.press(.enter)
    #expect(visit.record.notes(.matter).map(\.words.text) == ["more"])
  }

  @Test func printedIsSaidAndWrittenOnlyWhenThePrinterSaysSo() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .sayItBack)
    visit.press(.enter)
    let order = try #require(
      visit.effects.compactMap { if case .print(let order) = $0 { order } else { nil } }.first)
    visit.happen(.printing(PrintProgress(order: order, printer: "Room 4", stage: .sent)))
    #expect(visit.screen.contains("Handed to Room 4. Not printed yet."))
    #expect(visit.record.sheets.isEmpty)
    visit.happen(
      .printing(PrintProgress(order: order, printer: "Room 4", stage: .needsHelp([.outOfPaper]))))
    #expect(visit.screen.contains("Room 4 needs you: put in paper. Not printed yet."))
    let digest = try #require(Bytes32([UInt8](repeating: 7, count: 32)))
    visit.happen(.printing(PrintProgress(order: order, printer: "Room 4", stage: .printed(digest))))
    #expect(visit.screen.contains("Printed at Room 4."))
    #expect(visit.record.sheets.map(\.reference) == [order.reference])
    #expect(visit.record.sheets.map(\.paper) == [KeptPaper(.sheet, digest: digest)])
  }

  /// A sheet of another talk that comes out meanwhile is not taken for this person's.
  @Test func H01_aSheetOfSomebodyElseIsSaidToBeNoneOfTheirs() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .sayItBack)
    visit.press(.enter)
    var order = try #require(
      visit.effects.compactMap { if case .print(let order) = $0 { order } else { nil } }.first)
    order.paper.conversation = ConversationID(high: 99, low: 1)
    let digest = try #require(Bytes32([UInt8](repeating: 7, count: 32)))
    visit.happen(.printing(PrintProgress(order: order, printer: "Room 4", stage: .printed(digest))))
    #expect(
      visit.screen.contains("A sheet of somebody else was printed at Room 4. Take it away first."))
    #expect(visit.record.sheets.isEmpty)
  }

  /// What to take home was chosen in the private note: it decides which sheet there is.
  @Test(arguments: [
    (PrivateNote.TakeHome.usualSheet, [Copy.person]), (.withoutToday, [.discreet]), (.nothing, []),
  ])
  func H06_whatIsTakenHomeIsWhatThePrivateNoteSays(
    takeHome: PrivateNote.TakeHome, copies: [Copy]
  ) throws {
    var told = PrivateNote()
    told.takeHome = .said(takeHome)
    var visit = Typist()
    let note = noteID()
    try visit.openTalk(
      [
        .noted(note: note, kind: .privateNote, words: Words("he took my purse"), stage: .matters),
        .noteTold(note: note, particulars: .privateNote(changes: told)),
        .noted(note: noteID(2), kind: .step, words: Words("walk"), stage: .nextSteps),
        .safeForOthers(note: noteID(2), isSafe: true), .agreed(agreement: .person, gaps: []),
      ], stage: .sayItBack)
    visit.press(.enter)
    let orders = visit.effects.compactMap { if case .print(let order) = $0 { order } else { nil } }
    #expect(orders.map(\.copy) == copies)
    #expect(orders.isEmpty == visit.screen.contains("Not printed: no sheet is wanted today."))
  }

  @Test func aPrinterThatNobodyChoseIsNeverGuessed() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .sayItBack)
    visit.press(.enter)
    let order = try #require(
      visit.effects.compactMap { if case .print(let order) = $0 { order } else { nil } }.first)
    visit.happen(
      .printing(
        PrintProgress(
          order: order, printer: "", stage: .failed(.noUsualPrinter(["hall", "office"])))))
    #expect(visit.screen.contains("There are: hall, office."))
    #expect(visit.record.sheets.isEmpty)
  }

  @Test func aMissingPrinterIsSaidAndNothingIsCalledPrinted() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .sayItBack)
    visit.press(.enter)
    let order = try #require(
      visit.effects.compactMap { if case .print(let order) = $0 { order } else { nil } }.first)
    visit.happen(
      .printing(PrintProgress(order: order, printer: "", stage: .failed(.noPrintService))))
    #expect(visit.screen.contains("Not printed: the print service is not running."))
    #expect(visit.record.sheets.isEmpty)
  }
}
