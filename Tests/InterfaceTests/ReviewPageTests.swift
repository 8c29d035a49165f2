import Canvas
import Conversation
import Testing

@testable import Interface

/// Two visits of Peggy's, with what changed between them.
struct Visits {
  var file: PersonFile
  var then: [Entry]
  var now: [Entry]

  static let earlier = ConversationID(high: 5, low: 1)

  init() throws {
    var pen = Pen()
    let person = try pen.person()
    then = pen.write(
      [
        started, noted(.matter, "church on Sundays", 1), noted(.preference, "no more tablets", 2),
        noted(.step, "walk to the gate", 3), .rated(note: noteID(3), value: 4),
        noted(.goal, "walk to church", 4), .rated(note: noteID(4), value: 6),
        noted(.privateNote, "qqsecretqq", 5), .agreed(agreement: .person, gaps: []),
      ], in: Visits.earlier)
    now = pen.write([
      started, noted(.matter, "her sister rings", 6),
      .stepAnswered(
        note: noteID(3), status: .partly, comment: Words("on good days", form: .verbatim)),
      .goalAnswered(note: noteID(4), level: .littleBetter, rater: .person, comment: nil),
      .agreed(agreement: .person, gaps: []),
    ])
    let summaries = [now, then].compactMap { Conversation.record($0).map(Summary.init) }
    file = PersonFile(person: person, conversations: summaries)
  }
}

@Suite("Then and now, goals over time") struct ReviewPageTests {
  private func open(_ visits: Visits, isLineMode: Bool = false) -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    visit.happen(.person(visits.file))
    if isLineMode { visit.happen(.line("t")) } else { visit.type("t") }
    visit.happen(.compared(visits.file, then: visits.then, now: visits.now))
    return visit
  }

  @Test func tSetsTheChosenTalkBesideTheOneBefore() throws {
    let visits = try Visits()
    let visit = open(visits)
    #expect(visit.effects.contains(.compare(Visits.earlier, with: talkID)))
    for words in [
      "WHAT MATTERS", "church on Sundays", "not talked about", "her sister rings  new",
      "STEPS", "walk to the gate  sure 4  partly", "changed", "GOALS", "a little better",
      "THEIR WAY", "no more tablets",
    ] {
      #expect(visit.screen.contains(words), "\(words)\n\(visit.screen)")
    }
    #expect(!visit.screen.contains("qqsecretqq"))
  }

  @Test(arguments: ScreenTests.sizes) func nothingOfItIsCut(size: Size) throws {
    var visit = open(try Visits())
    visit.happen(.input(.resized(size)))
    var seen = ""
    for _ in 0..<40 {
      seen += visit.screen
      visit.press(.down)
    }
    for words in ["church", "Sundays", "sister", "tablets", "gate", "partly", "good", "days”"] {
      #expect(seen.contains(words), "\(words) at \(size)")
    }
  }

  @Test func inLinesEachThingIsOneLine() throws {
    let visits = try Visits()
    let before = open(visits, isLineMode: true)
    let told = lines(from: nil, to: before.state)
    #expect(told.contains("What matters: church on Sundays; now: not talked about"))
    #expect(told.contains("What matters: her sister rings  new"))
    #expect(!told.joined().contains("qqsecretqq"))
  }

  @Test func withOneTalkThereIsNothingToSetBesideIt() throws {
    var visit = Typist()
    let visits = try Visits()
    var file = visits.file
    file.conversations.removeLast()
    visit.happen(.person(file))
    visit.type("t")
    #expect(visit.state.notice == .plain(Say.Review.needsTwo))
    #expect(!visit.effects.contains { if case .compare = $0 { true } else { false } })
  }

  @Test func leftAndRightSetAnotherTalkBesideIt() throws {
    var visits = try Visits()
    var pen = Pen()
    let oldest = ConversationID(high: 5, low: 2)
    let entries = pen.write([started, noted(.matter, "the garden", 9)], in: oldest)
    visits.file.conversations +=
      entries.isEmpty
      ? [] : [Conversation.record(entries)].compactMap { $0.map(Summary.init) }
    var visit = open(visits)
    visit.press(.right)
    #expect(visit.state.notice == .plain(Say.Review.noOtherTalk))
    visit.press(.left)
    #expect(visit.effects.last == .compare(oldest, with: talkID))
  }

  @Test func gTellsHowGoalsAndStepsHaveGoneAsMarksAndInWords() throws {
    var visit = Typist()
    visit.happen(.person(try Visits().file))
    visit.type("g")
    for words in [
      "GOALS", "walk to church", "matters  ▄  6 on 21-Nov-2026", "how near  ▆",
      "a little better than hoped", "STEPS", "sure  ▃  4 on 21-Nov-2026",
      "partly, “on good days”",
    ] {
      #expect(visit.screen.contains(words), "\(words)\n\(visit.screen)")
    }
    visit.type("q")
    #expect(visit.state.route.personPage != nil)
  }
}

@Suite("Files that others wrote") struct FileOfOthersTests {
  private static let look = LookAtFiles(
    path: "~/hers.json", own: 0,
    offers: ["New person: KHAN, Imran (Mr): 1 entry (enters them)."],
    left: ["2 entries by somebody (0abc) about an archive of their own: left out."],
    names: "Dr Hart, as the file says (0abc1234)")

  private func opened() -> Typist {
    var visit = Typist()
    visit.type("s")
    visit.nothingIsHalfTyped()
    visit.choose(RowID("files"))
    visit.press(.enter)
    visit.nothingIsHalfTyped()
    return visit
  }

  @Test func aFileIsNamedLookedAtAndTakenOver() {
    var visit = opened()
    visit.type("~/hers.json")
    visit.press(.enter)
    #expect(visit.effects.contains(.look(at: "~/hers.json")))
    visit.happen(.looked(Self.look))
    #expect(visit.screen.contains("New person: KHAN, Imran (Mr)"))
    #expect(visit.screen.contains("[ Take it all over ]"))
    visit.choose(RowID("takeOver"))
    visit.press(.enter)
    #expect(visit.screen.contains("Nobody has checked who wrote this"))
    #expect(!visit.effects.contains(.takeIn(Self.look, takingOver: true)))
    visit.press(.enter)
    #expect(visit.effects.contains(.takeIn(Self.look, takingOver: true)))
    visit.happen(.takenIn(3))
    #expect(visit.state.notice == .plain("Taken in: 3 new entries."))
  }

  @Test func whatCannotBeReadIsSaidAndNothingIsOffered() {
    var visit = opened()
    visit.type("nowhere")
    visit.press(.enter)
    visit.happen(.notTakenIn("There is no file nowhere."))
    #expect(visit.state.notice == .warning("There is no file nowhere."))
    #expect(!visit.screen.contains("Take it all over"))
  }

  @Test func anAnswerToAnEarlierNameIsDropped() {
    var visit = opened()
    visit.type("other.json")
    visit.press(.enter)
    visit.happen(.looked(Self.look))
    #expect(!visit.screen.contains("KHAN"))
  }

  @Test func leavingLeadsBackToTheSettings() {
    var visit = opened()
    visit.command("q")
    #expect(visit.screen.contains("Settings"))
    visit.command("q")
    #expect(visit.effects.contains(.loadHome(page: 0)))
  }
}

@Suite("Talks that were left long ago") struct OldTalksTests {
  private func opened(_ talks: [HomeRow]) -> Typist {
    var visit = Typist()
    visit.type("s")
    visit.nothingIsHalfTyped()
    visit.choose(RowID("oldTalks"))
    visit.press(.enter)
    visit.happen(.oldTalks(talks))
    if !talks.isEmpty { visit.nothingIsHalfTyped() }
    return visit
  }

  private func stopped(_ visit: Typist) -> [Happening] {
    visit.effects.flatMap { effect -> [Happening] in
      if case .keep(let entries, _) = effect { entries.map(\.happening) } else { [] }
    }
  }

  @Test func theyAreStoppedTogetherWithOneReasonAndAsked() {
    let talks = (1...3).map { number in
      HomeRow(
        work: .toFinish, conversation: ConversationID(high: 8, low: UInt64(number)),
        person: peggysID, details: peggy, started: Typist().now)
    }
    var visit = opened(talks)
    #expect(visit.screen.contains("[ Stop these 3 talks ]"))
    visit.choose(RowID("stopTalks"))
    visit.press(.enter, .enter)
    #expect(visit.state.notice == .warning(Say.OldTalks.reasonNeeded))
    #expect(stopped(visit).isEmpty)
    visit.choose(RowID("reason"))
    visit.type("did not take place")
    visit.press(.enter)
    visit.choose(RowID("stopTalks"))
    visit.press(.enter)
    #expect(stopped(visit).isEmpty)
    visit.press(.enter)
    #expect(
      stopped(visit)
        == talks.map { .conversation($0.conversation, .abandoned(reason: "did not take place")) })
    #expect(visit.state.notice == .plain("3 talks stopped."))
  }

  @Test func whereThereAreNoneItSaysSo() {
    let visit = opened([])
    #expect(visit.screen.contains("No talk was left more than 30 days ago."))
  }
}

@Suite("The work list") struct WorkListTests {
  @Test func manyRowsAreGroupedAndCountedUntilAGroupIsOpened() {
    var visit = Typist()
    visit.happen(.home(Plenty.home(500)))
    #expect(visit.screen.contains("100            talks to finish"))
    #expect(visit.screen.contains("people to look again with"))
    visit.press(.down, .down, .enter)
    #expect(visit.effects.last == .loadHome(.toFinish, page: 0))
    let rows = Plenty.homeRows(500).filter { $0.work == .toFinish }
    visit.happen(.home(HomePage(.toFinish, Page(items: Array(rows.prefix(50)), hasMore: true))))
    #expect(visit.screen.contains("TO FINISH"))
    visit.type("q")
    #expect(visit.effects.last == .loadHome(page: 0))
  }

  @Test func whatIsToFinishSaysTheSameWhateverItIs() {
    let now = Typist().now
    func row(_ standing: SharedDecisionRecord.Standing) -> HomeLine {
      .work(
        HomeRow(
          work: .toFinish, conversation: talkID, person: peggysID, details: peggy, started: now,
          standing: standing))
    }
    let told = [row(.draft), row(.agreed), row(.amending(reason: "x"))].map {
      Say.Line.home($0, today: now.day)
    }
    #expect(Set(told) == ["to finish, OSEI, Margaret (Mrs), talk of 21-Nov-2026"])
  }

  @Test func promisesComeFirstThenLookAgainThenTheRest() throws {
    var visit = Typist(size: Size(width: 120, height: 40))
    visit.happen(.home(Plenty.home(10)))
    let headings = ["PROMISED BY YOU", "LOOK AGAIN", "TO FINISH", "NO SHEET YET", "NOT SENT"]
    let places = try headings.map { heading in
      try #require(visit.screen.range(of: heading)).lowerBound
    }
    #expect(places == places.sorted())
  }
}
