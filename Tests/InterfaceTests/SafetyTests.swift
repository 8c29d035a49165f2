import Canvas
import Conversation
import Testing

@testable import Interface

@Suite("Safe over the shoulder") struct SafetyTests {
  private static let canary = "qqsecretqq"

  @Test(arguments: Stage.allCases)
  func H06_noOrdinaryScreenShowsAPrivateNote(stage: Stage) throws {
    var visit = Typist()
    try visit.openTalk(withSecret, stage: stage)
    #expect(!visit.screen.contains(Self.canary))
    visit.press(.escape, .up)
    for _ in 0..<20 {
      #expect(!visit.screen.contains(Self.canary))
      visit.press(.down)
    }
  }

  @Test func H06_aTalkWithAPrivateNoteLooksLikeOneWithout() throws {
    for stage in Stage.allCases {
      var with = Typist()
      try with.openTalk(withSecret, stage: stage)
      var without = Typist()
      try without.openTalk(plain, stage: stage)
      #expect(with.screen == without.screen)
    }
  }

  @Test func H06_lineModeNeverSaysAPrivateNote() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .matters)
    let before = visit.state
    visit.happen(.line("! " + Self.canary))
    let said = lines(from: before, to: visit.state).joined()
    #expect(!said.contains(Self.canary))
    #expect(!said.contains("private"))
    #expect(visit.record.notes(.privateNote).count == 1)
  }

  @Test func H06_aHalfTypedPrivateNoteStaysPrivateWhereverItGoes() throws {
    var visit = Typist()
    try visit.openTalk(stage: .nextSteps)
    visit.type("walk")
    visit.press(.enter)
    visit.type("! " + Self.canary)
    visit.command("0")
    #expect(visit.screen.contains("half typed"))
    #expect(!visit.screen.contains(Self.canary))
  }

  @Test func H06_aHalfTypedPrivateNoteNeverBecomesPartOfAnother() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("I miss church")
    visit.command("1")
    visit.type("! " + Self.canary)
    visit.command("3")
    #expect(!visit.screen.contains(Self.canary))
    visit.press(.enter)
    #expect(visit.record.notes(.matter).map(\.words.text) == ["I miss church"])
    #expect(visit.record.notes(.privateNote).map(\.words.text) == [Self.canary])
  }

  @Test func H08_theCoverShowsNothingButTheTime() throws {
    var visit = Typist()
    try visit.openTalk(plain, stage: .matters)
    visit.type("half a thought")
    visit.press(.control("l"))
    #expect(visit.screen.split(separator: "\n").map { $0.filter { $0 != " " } } == ["10:00"])
    visit.press(.enter)
    #expect(visit.talk.field.text == "half a thought")
    #expect(visit.keptEvents == [.covered, .uncovered])
  }

  @Test func afterTwoMinutesOnlyThePassphraseUncovers() throws {
    var visit = Typist()
    try visit.openTalk(plain, stage: .matters)
    visit.press(.control("l"))
    visit.pass(seconds: 121)
    visit.press(.enter)
    visit.type("wrong")
    visit.press(.enter)
    #expect(visit.effects.contains(.check(passphrase: "wrong")))
    visit.happen(.uncovered(false))
    #expect(!visit.screen.contains("walk"))
    visit.type("right")
    visit.press(.enter)
    visit.happen(.uncovered(true))
    #expect(visit.screen.contains("walk"))
  }

  @Test func theClockStandsWhileCovered() throws {
    var visit = Typist()
    try visit.openTalk(plain, stage: .matters)
    visit.pass(seconds: 60)
    visit.press(.control("l"))
    visit.pass(seconds: 100)
    visit.press(.enter)
    #expect(visit.talk.minutes(at: visit.now) == 1)
  }

  @Test func H06_homeCoversItselfAfterOneMinuteAndEnterOpensItAsLongAsOverAnyPage() throws {
    for (minutes, isOpen) in [(11, true), (12, false)] {
      var visit = Typist()
      visit.pass(seconds: 59)
      visit.happen(.woke)
      #expect(visit.state.layer == nil)
      visit.pass(seconds: 1)
      visit.happen(.woke)
      #expect(
        visit.state.layer
          == .cover(Cover(since: visit.now, opensUntil: visit.now.adding(minutes: 11))))
      visit.pass(seconds: Int64(minutes * 60 - 59))
      visit.press(.enter)
      #expect((visit.state.layer == nil) == isOpen)
    }
  }

  @Test func homeThatIsCoveredByHandOpensForTwoMinutes() throws {
    var visit = Typist()
    visit.press(.control("l"))
    #expect(
      visit.state.layer == .cover(Cover(since: visit.now, opensUntil: visit.now.adding(minutes: 2)))
    )
  }

  @Test func inLinesHomeIsNotCoveredEarly() {
    let visit = Typist(isLineMode: true)
    #expect(visit.state.wakeAt == visit.now.adding(minutes: 10))
  }

  @Test func theScreenCoversItselfWhenNoKeyComes() throws {
    var visit = Typist()
    visit.press(.character("p"))
    visit.pass(seconds: 600)
    visit.happen(.woke)
    #expect(
      visit.state.layer == .cover(Cover(since: visit.now, opensUntil: visit.now.adding(minutes: 2)))
    )
  }

  @Test func controlCLosesNothingAndSaysHowToLeave() throws {
    var visit = Typist()
    try visit.openTalk(plain, stage: .matters)
    visit.type("half")
    visit.press(.control("c"))
    #expect(visit.screen.contains("Nothing is lost. Esc q leaves."))
    #expect(visit.talk.field.text == "half")
  }

  private var plain: [ConversationEvent] {
    [
      .noted(
        note: NoteID(high: 1, low: 1), kind: .matter, words: Words("walk to church"),
        stage: .matters)
    ]
  }

  private var withSecret: [ConversationEvent] {
    plain + [
      .noted(
        note: NoteID(high: 1, low: 2), kind: .privateNote, words: Words(Self.canary),
        stage: .matters)
    ]
  }
}

@Suite("My notes") struct MyNotesTests {
  private let note = ConversationEvent.noted(
    note: NoteID(high: 1, low: 2), kind: .privateNote, words: Words("qqsecretqq"),
    stage: .matters)

  @Test func H06_theyOpenOnlyToWhoeverSaysThatTheyAreAlone() throws {
    var visit = Typist()
    try visit.openTalk([note], stage: .matters)
    visit.command("v")
    #expect(visit.screen.contains("Are you alone with this screen?"))
    visit.press(.enter)
    #expect(!visit.screen.contains("qqsecretqq"))
    visit.command("v")
    visit.type("y")
    visit.press(.enter)
    #expect(visit.screen.contains("My notes"))
    #expect(visit.screen.contains("qqsecretqq"))
    #expect(!visit.screen.contains("OSEI"))
    visit.type("q")
    #expect(!visit.screen.contains("qqsecretqq"))
  }

  @Test func theMarkThatMoreFollowsCoversNoWords() throws {
    let story = (1...40).map { "word\($0) of a long story told" }.joined(separator: " ")
    let long = (1...3).map { number in
      ConversationEvent.noted(
        note: NoteID(high: 6, low: UInt64(number)), kind: .privateNote, words: Words(story),
        stage: .matters)
    }
    var visit = Typist()
    try visit.openTalk(long, stage: .matters)
    visit.command("v")
    visit.type("y")
    visit.press(.enter)
    let row = try #require(visit.screen.split(separator: "\n").first { $0.contains("more ↓") })
    #expect(row.trimmingPrefix { $0 == " " } == "more ↓")
  }

  @Test func theCoverOverThemAsksForThePassphraseAndNeverGoesBackToThem() throws {
    var visit = Typist()
    try visit.openTalk([note], stage: .matters)
    visit.command("v")
    visit.type("y")
    visit.press(.enter, .control("l"), .enter)
    #expect(visit.screen.contains("Passphrase"))
    visit.type("right")
    visit.press(.enter)
    visit.happen(.uncovered(true))
    #expect(!visit.screen.contains("qqsecretqq"))
    #expect(visit.screen.contains("3 What matters"))
  }

  @Test func oneIsKeptInAnAgreedTalkAndTakenBackFromItsOwnPage() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .matters)
    visit.type("! rang the lead")
    visit.press(.enter)
    #expect(visit.record.notes(.privateNote).map(\.words.text) == ["rang the lead"])
    #expect(visit.record.isAgreed)
    visit.command("v")
    visit.type("y")
    visit.press(.enter, .delete)
    #expect(visit.record.notes(.privateNote).isEmpty)
  }

  @Test func H26_aClockThatStandsBehindWhatWasKeptIsSaidWhenATalkIsOpened() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    #expect(!visit.screen.contains("clock is behind"))
    var behind = Typist()
    behind.pass(seconds: -86_400)
    try behind.openTalk()
    #expect(behind.screen.contains("This computer’s clock is behind"))
  }
}

@Suite("The door") struct DoorTests {
  @Test func whatIsMissingSinceLastTimeIsSaidAsTheArchiveOpens() {
    var visit = Typist()
    let words = ["What was kept here after 21-Nov-2026 is missing.", "The file head is missing."]
    visit.happen(
      .unlocked(
        Session(
          author: amina, clinician: drYusuf, lamport: 2, cheapGuess: 64, foundAtOpening: words)))
    #expect(
      visit.state.notice
        == .warning(
          "What was kept here after 21-Nov-2026 is missing. The file head is missing."))
  }
}

@Suite("The recovery code") struct RecoveryCodeTests {
  @Test func theCodeIsNotOnTheScreenWhileItsLastGroupIsAsked() {
    var visit = Typist()
    let session = Session(author: amina, clinician: drYusuf, lamport: 1)
    visit.happen(.created(session, recoveryCode: "ABCD-EFGH-JKMN"))
    #expect(visit.screen.contains("ABCD-EFGH-JKMN"))
    visit.type("w")
    #expect(!visit.screen.contains("JKMN"))
    visit.press(.up)
    #expect(visit.screen.contains("ABCD-EFGH-JKMN"))
    visit.type("wjkmn")
    visit.press(.enter)
    #expect(visit.effects.contains(.loadHome(page: 0)))
  }
}
