import Canvas
import Conversation
import Testing

@testable import Interface

@Suite("Say more") struct SayMoreTests {
  @Test func itOpensForTheNoteKeptLastAndEnterCarriesTheTalkAsBefore() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("walk to church")
    visit.press(.enter)
    visit.command("m")
    #expect(visit.screen.contains("What matters, more"))
    #expect(visit.screen.contains("walk to church"))
    visit.command("q")
    #expect(visit.state.layer == nil)
    visit.press(.enter)
    #expect(visit.talk.prompt == 1)
  }

  @Test func itOpensForTheNoteChosenInTheRecord() throws {
    var visit = Typist()
    try visit.openTalk(
      [noted(.strength, "sister rings", 1), noted(.matter, "church", 2)], stage: .helps)
    visit.press(.escape, .up)
    visit.command("m")
    #expect(visit.page?.subject == .note(noteID(1)))
  }

  @Test func withNothingKeptItSaysSo() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.command("m")
    #expect(visit.state.layer == nil)
    #expect(visit.screen.contains("Nothing is kept yet to say more of."))
  }

  @Test func textIsTypedAndKeptAsTheRowIsLeft() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.command("m")
    visit.answer("Where", "Room 4")
    #expect(visit.record.visit.place == .said("Room 4"))
    #expect(visit.keptEvents.count == 1)
  }

  @Test func aChoiceIsMadeByArrowsOrItsFirstLetterAndKeptOnce() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.command("m")
    visit.goTo("Kind of place")
    visit.press(.right, .right, .right)
    #expect(visit.keptEvents == [])
    visit.press(.enter)
    #expect(visit.record.visit.placeKind == .said(.ward))
    visit.goTo("How we meet")
    visit.type("v")
    visit.press(.down)
    #expect(visit.record.visit.method == .said(.video))
    #expect(visit.keptEvents.count == 2)
  }

  @Test(arguments: [
    ("z", Nothing.none), ("zz", .declined), ("zzz", .unknown),
  ])
  func eachOfTheFourNothingsCanStandAtAChoice(keys: String, why: Nothing) throws {
    var visit = Typist()
    try visit.openTalk()
    visit.command("m")
    visit.goTo("Kind of place")
    for key in keys { visit.command(key) }
    #expect(visit.screen.contains("▸" + Say.nothing(why)))
    visit.press(.enter)
    #expect(visit.record.visit.placeKind == .nothing(why))
  }

  @Test func onATextRowTheLetterTypesAndEscAndTheLetterSaysNothing() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.command("m")
    visit.goTo("Where")
    visit.type("z")
    #expect(visit.page?.formFocus.field.text == "z")
    visit.press(.control("u"))
    visit.command("z")
    visit.command("z")
    visit.press(.enter)
    #expect(visit.record.visit.place == .nothing(.declined))
    #expect(visit.screen.contains("rather not say"))
  }

  @Test func whatIsTakenAwayIsNotTalkedAboutAgain() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.command("m")
    visit.answer("Where", "Room 4")
    visit.press(.up)
    visit.press(.control("u"), .enter)
    #expect(visit.record.visit.place == .nothing(.notDiscussed))
  }

  @Test(arguments: [
    ("yesterday", day(2026, 11, 20)), ("fri", day(2026, 11, 20)), ("3 nov", day(2026, 11, 3)),
    ("28 nov", day(2025, 11, 28)), ("12 8 2026", day(2026, 8, 12)), ("2w", day(2026, 11, 7)),
    ("today", day(2026, 11, 21)),
  ])
  func aDayThatHasBeenIsUnderstoodAndShownInFull(text: String, expected: Day) throws {
    var visit = Typist()
    try visit.openTalk()
    visit.command("m")
    visit.goTo("Day, if not today")
    visit.type(text)
    #expect(visit.screen.contains("= " + expected.plainInFull))
    visit.press(.enter)
    #expect(visit.record.visit.happened == .said(expected))
  }

  @Test func aDayThatIsNotUnderstoodIsAskedAgainAndStopsNobodyFromLeaving() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.command("m")
    visit.answer("Day, if not today", "someday")
    #expect(visit.page?.formFocus.field.text == "someday")
    #expect(visit.screen.contains("That was not understood."))
    visit.command("q")
    #expect(visit.state.layer == nil)
    #expect(visit.screen.contains("Not understood: what you typed waits at"))
    visit.command("m")
    #expect(visit.label == "Day, if not today")
    #expect(visit.page?.formFocus.field.text == "someday")
  }

  @Test func aPlanElsewhereHasAPlaceAndADay() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.command("m")
    visit.answer("Emergency care plan", "yellow folder, 3 5 2024")
    visit.answer("Power of attorney", "with Ann, her daughter")
    #expect(
      visit.record.otherPlans.emergencyPlan
        == .said(PlanElsewhere(place: "yellow folder", dated: day(2024, 5, 3))))
    #expect(
      visit.record.otherPlans.healthAttorney
        == .said(PlanElsewhere(place: "with Ann, her daughter")))
  }

  @Test func aStepServesAGoalThatIsChosen() throws {
    var visit = Typist()
    try visit.openTalk(
      [noted(.goal, "walk to church", 1), noted(.step, "walk to the gate", 2)],
      stage: .nextSteps)
    visit.command("m")
    visit.goTo("The goal it serves")
    visit.type("w")
    visit.press(.enter)
    let step = try #require(visit.record.note(noteID(2))?.content.step)
    #expect(step.particulars.towards == .said(noteID(1)))
  }

  @Test(arguments: [("3", 3), ("0", 0)])
  func aNumberIsTaken(text: String, value: Int) throws {
    var visit = Typist()
    try visit.openTalk([noted(.goal, "church")], stage: .oneThing)
    visit.command("m")
    visit.answer("How much it weighs", text)
    let goal = try #require(visit.record.note(noteID())?.content.goal)
    #expect(goal.particulars.weight == .said(value))
  }

  @Test func aNumberOutOfItsRangeIsAskedAgain() throws {
    var visit = Typist()
    try visit.openTalk([noted(.goal, "church")], stage: .oneThing)
    visit.command("m")
    visit.answer("How much it weighs", "4")
    #expect(visit.screen.contains("Type it like: 0 to 3"))
    #expect(visit.keptEvents == [])
  }

  @Test func anAgreedRecordIsNotWrittenIn() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])])
    visit.command("m")
    visit.goTo("Where")
    visit.type("Room 4")
    #expect(visit.screen.contains("To change it, make a new version"))
    visit.press(.enter)
    #expect(visit.keptEvents == [])
  }

  @Test func whatIsTypedIsKeptThoughTheScreenIsCoveredOrLeftStanding() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.command("m")
    visit.goTo("Where")
    visit.type("Room 4")
    visit.pass(seconds: 1)
    visit.happen(.woke)
    #expect(visit.record.visit.place == nil)
    #expect(
      visit.effects.contains(
        .keepDraft(Draft(place: .conversation(talkID), row: "Visit.place", text: "Room 4"))))
    visit.type(", left")
    visit.press(.control("l"))
    #expect(visit.record.visit.place == .said("Room 4, left"))
    visit.press(.enter)
    #expect(visit.state.layer == nil)
  }

  @Test func aPersonsPageTakesWhatIsToldOfThem() throws {
    var visit = Typist()
    var pen = Pen()
    visit.happen(.person(PersonFile(person: try pen.person(), conversations: [])))
    visit.type("m")
    visit.nothingIsHalfTyped()
    visit.answer("Pronouns", "she, her")
    visit.answer("Most important to me", "church")
    #expect(visit.screen.contains("About me, as of 21-Nov-2026"))
    visit.command("q")
    let page = try #require(visit.state.route.personPage)
    #expect(page.file.person.background.pronouns == .said("she, her"))
    #expect(page.file.person.aboutMe.last?.page.mostImportant == .said("church"))
  }

  @Test func everyItemOfTheRecordHasARow() {
    let kinds: [any Particulars.Type] = [
      Background.self, Reach.self, SafeContact.self, AccessSupport.self, AboutMe.self,
      Conversation.Visit.self, Interpreting.self, Deciding.self, Sharing.self, Reviewing.self,
      OtherPlans.self, Reflection.self, Matter.self, Preference.Particulars.self,
      Goal.Particulars.self, Option.Particulars.self, Step.Particulars.self, DigitalTool.self,
      Introduction.self, Contingency.self, PrivateNote.self,
    ]
    let entered = Set(itemScreens.map { "\($0.items).\($0.item)" })
    for kind in kinds {
      for child in Mirror(reflecting: kind.init()).children {
        #expect(entered.contains("\(kind).\(child.label ?? "")"))
      }
    }
    #expect(entered.count == itemScreens.count)
    #expect(itemScreens.allSatisfy { !$0.page.isEmpty && !$0.item.isEmpty })
  }

  @Test func inLinesARowIsAnsweredByANumberOrByWords() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk()
    visit.happen(.line(":m"))
    let asked = lines(from: nil, to: visit.state)
    #expect(asked.contains("The visit"))
    #expect(asked.contains("#2  Where: not talked about"))
    visit.happen(.line("#2"))
    visit.happen(.line("Room 4"))
    visit.happen(.line("3"))
    visit.happen(.line(":z"))
    #expect(visit.record.visit.place == .said("Room 4"))
    #expect(visit.record.visit.placeKind == .said(.ward))
    #expect(visit.record.visit.occasion == .nothing(.none))
    visit.happen(.line(":q"))
    #expect(visit.state.layer == nil)
  }
}

@Suite("For the clinician alone") struct ClinicianPagesTests {
  @Test func whatWasNotToldHasItsOwnPage() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.openNotes()
    visit.press(.down, .enter)
    visit.answer("What was not told", "the scan")
    visit.type("she asked not to know")
    visit.command("q")
    #expect(visit.record.deciding.withheld == .said("the scan"))
    #expect(visit.record.deciding.whyWithheld == .said("she asked not to know"))
    #expect(visit.screen.contains("My notes"))
  }

  @Test func lookingBackIsKeptAsOneAndNamesNoTalk() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.openNotes()
    for _ in 0..<3 { visit.press(.down) }
    visit.press(.enter)
    visit.nothingIsHalfTyped()
    visit.type("y")
    visit.press(.enter, .enter)
    visit.type("wait longer")
    visit.press(.enter)
    let kept = visit.effects.flatMap { effect -> [Happening] in
      if case .keep(let entries, _) = effect { entries.map(\.happening) } else { [] }
    }
    var reflection = Reflection()
    reflection.personTalkedMost = .said(true)
    reflection.tryNext = .said("wait longer")
    #expect(kept == [.archive(.reflected(reflection: reflection))])
  }

  @Test func whoDoesAStepAndWhenIsPutRightOnItsPage() throws {
    var visit = Typist()
    try visit.openTalk([noted(.step, "walk to the gate")], stage: .nextSteps)
    visit.command("m")
    visit.answer("Who does it", "peggy")
    visit.answer("By when", "fri")
    let step = try #require(visit.record.note(noteID())?.content.step)
    #expect(step.who == .person)
    #expect(step.when == .day(day(2026, 11, 27)))
  }
}
