import Canvas
import Conversation
import Testing

@testable import Interface

@Suite("Pace and ratings") struct PaceTests {
  @Test func theGuideSaysPlannedAndRealMinutesOfEachStage() throws {
    var visit = Typist()
    try visit.openTalk(stage: .today)
    visit.pass(seconds: 70)
    visit.command("3")
    visit.pass(seconds: 5)
    visit.press(.control("l"))
    visit.pass(seconds: 60)
    visit.press(.enter)
    visit.command("g")
    #expect(visit.screen.contains("□ 2 Today              0:50  so far 1:10"))
    #expect(visit.screen.contains("▣ 3 What matters       1:30  so far 0:05"))
    #expect(visit.screen.contains("4 What helps         0:20  so far 0:00  may be left out"))
  }

  @Test func theMinutesOfEachStageAreThereWhenTheTalkIsOpenedAgain() throws {
    var visit = Typist()
    try visit.openTalk(stage: .today)
    visit.pass(seconds: 70)
    visit.command("3")
    visit.pass(seconds: 5)
    let draft = visit.talk.draft(at: visit.now)
    var again = Typist()
    try again.openTalk(draft: draft)
    again.pass(seconds: 10)
    again.command("g")
    #expect(again.screen.contains("2 Today              0:50  so far 1:10"))
    #expect(again.screen.contains("▣ 3 What matters       1:30  so far 0:15"))
  }

  @Test func whatCouldBeLeftOutIsSaidOnceTimeIsShortAndNeverTheCore() throws {
    var visit = Typist()
    try visit.openTalk(stage: .today)
    #expect(visit.talk.couldSkip(0) == [])
    #expect(visit.talk.couldSkip(6) == [.helps, .yourWay, .waysForward])
    visit.pass(seconds: 360)
    visit.happen(.woke)
    #expect(visit.screen.contains("6 of 10 min, could skip 4 5 7"))
  }

  /// No clock ticks in sight, nothing blinks: beside the person only a minute that is over shows.
  @Test func nothingMovesByItself() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    var (shown, changes) = (visit.screen, 0)
    for _ in 0..<600 {
      visit.pass(seconds: 1)
      visit.happen(.woke)
      if visit.screen != shown { changes += 1 }
      shown = visit.screen
    }
    #expect((1...10).contains(changes))
  }

  @Test func minutesAndPromptsAreHiddenTogether() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.command("i")
    #expect(!visit.screen.contains("of 10 min"))
    #expect(!visit.screen.contains("good day"))
    visit.command("i")
    #expect(visit.screen.contains("of 10 min"))
  }

  @Test func aNumberIsMovedToWithTheArrows() throws {
    var visit = try agreed(step: "walk to the gate")
    visit.press(.right, .right, .right)
    #expect(visit.screen.contains("▸ 7    1 2 3 4 5 6▸7 8 9 10"))
    visit.press(.enter)
    #expect(visit.keptEvents.last == .rated(note: visit.step, value: 7))
    #expect(visit.talk.focus == .note)
  }

  @Test func sixOrLessAsksWhatIsBehindItAndBringsTheStepBack() throws {
    var visit = try agreed(step: "walk to church")
    visit.type("4")
    visit.press(.enter)
    #expect(visit.screen.contains("What makes it 4, and not lower?"))
    visit.type("the bench on the way")
    visit.press(.enter)
    #expect(visit.record.notes(.strength).map(\.words.text) == ["the bench on the way"])
    #expect(visit.screen.contains("What would make it 5?"))
    visit.type("going with Ann")
    visit.press(.enter)
    let step = try #require(visit.record.note(visit.step)?.content.step)
    #expect(step.particulars.strategy == .said("going with Ann"))
    #expect(visit.talk.mending == visit.step)
    #expect(visit.talk.field.text == "walk to church")
    #expect(visit.screen.contains("Could the step be smaller? Enter keeps it."))
  }

  @Test func tabAsksWhatIsBehindAnyNumber() throws {
    var visit = try agreed(step: "walk to the gate")
    visit.type("9")
    visit.press(.tab)
    #expect(visit.screen.contains("What makes it 9, and not lower?"))
    visit.press(.enter, .enter)
    #expect(visit.talk.focus == .note)
    #expect(visit.talk.mending == nil)
  }

  @Test func whatIsBehindHowMuchAGoalMattersIsWhatMatters() throws {
    var visit = Typist()
    try visit.openTalk(stage: .oneThing)
    visit.type("walk to church")
    visit.press(.enter)
    visit.type("8")
    visit.press(.tab)
    visit.type("\"my friends are there")
    visit.press(.enter, .enter)
    #expect(visit.record.notes(.matter).map(\.words.isQuote) == [true])
  }

  @Test(arguments: [
    ("fri", "Friday 27 November 2026"), ("2w", "Saturday 5 December 2026"),
    ("28 nov", "Saturday 28 November 2026"),
  ])
  func aDayIsEchoedInFullBeforeItIsKept(phrase: String, day: String) throws {
    var visit = Typist()
    try visit.openTalk(stage: .nextSteps)
    visit.type("walk to the gate")
    visit.press(.enter)
    visit.type("1")
    visit.press(.enter)
    visit.type(phrase)
    #expect(visit.screen.contains(day))
    #expect(
      !visit.keptEvents.contains { if case .stepAgreed(_, _, .day) = $0 { true } else { false } })
  }

  @Test func theTourIsOfferedWhereNothingIsYet() {
    var visit = Typist()
    #expect(visit.screen.contains("New here? Enter shows you round."))
    visit.press(.enter)
    #expect(visit.screen.contains("Shown round, 1 of 5"))
    visit.press(.enter, .enter, .left)
    #expect(visit.screen.contains("Shown round, 2 of 5"))
    visit.press(.enter, .enter, .enter, .enter)
    #expect(visit.screen.contains("Nothing waits."))
  }

  @Test func aSheetBeingReadKeepsItsPlaceInAnotherWindow() throws {
    var visit = Typist()
    var pen = Pen()
    let notes = (0..<60).map { number in
      ConversationEvent.noted(
        note: NoteID(high: 7, low: UInt64(number)), kind: .matter,
        words: Words("a sentence of some length about the garden, number \(number)"),
        stage: .matters)
    }
    let opened = Opened(
      id: talkID, entries: pen.write([started] + notes), draft: nil,
      file: PersonFile(person: try pen.person(), conversations: []), clinician: drYusuf,
      isHeld: true, purpose: .reading)
    visit.happen(.opened(opened))
    visit.press(.pageDown, .pageDown)
    let first = try #require(visit.screen.split(separator: "\n").dropFirst(3).first)
    visit.happen(.input(.resized(Size(width: 50, height: 30))))
    let narrow = try #require(visit.screen.split(separator: "\n").dropFirst(3).first)
    #expect(first.contains(narrow.split(separator: " ").prefix(4).joined(separator: " ")))
  }

  /// A step with an owner and a day, about to be rated.
  private func agreed(step: String) throws -> Typist {
    var visit = Typist()
    try visit.openTalk(stage: .nextSteps)
    visit.type(step)
    visit.press(.enter)
    visit.type("1")
    visit.press(.enter)
    visit.type("fri")
    visit.press(.enter)
    return visit
  }
}

extension Typist {
  fileprivate var step: NoteID { record.notes(.step)[0].id }
}
