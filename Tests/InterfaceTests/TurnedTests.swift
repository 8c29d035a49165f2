import Canvas
import Conversation
import Testing

@testable import Interface

/// The screen turned to the person.
@Suite("Turned") struct TurnedTests {
  private static let canary = "qqsecretqq"
  private let ann = Participant(
    id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)

  private func turned(
    _ events: [ConversationEvent], size: Size = Size(width: 40, height: 12), stage: Stage = .matters
  ) throws -> Typist {
    var visit = Typist(size: size)
    try visit.openTalk(events, stage: stage)
    visit.command("t")
    return visit
  }

  private var some: [ConversationEvent] {
    [
      noted(.matter, "walk to church", 1), noted(.matter, "the garden", 2),
      noted(.strength, "Sister rings every night", 3),
    ]
  }

  @Test func itSaysWhatIsOnTheSheetSoFarAtFortyByTwelve() throws {
    let visit = try turned(some)
    #expect(
      visit.screen.split(separator: "\n", omittingEmptySubsequences: false).map {
        String($0).trimmed.isEmpty ? "" : String($0.reversed().drop { $0 == " " }.reversed())
      } == [
        " Peggy, so far:", "", " What matters to you", "  1 walk to church", "  2 the garden",
        " What helps you", "  3 Sister rings every night", "", "", "", "", " Is this right?",
      ])
  }

  @Test func theNumberOfANoteMarksItAndOnceMoreTakesTheMarkAway() throws {
    var visit = try turned(some)
    visit.press(.character("2"))
    #expect(visit.keptEvents == [.changeAsked(note: noteID(2), isAsked: true)])
    #expect(visit.screen.contains("To change: 2"))
    visit.press(.character("2"))
    #expect(visit.record.toChange.isEmpty)
    #expect(!visit.screen.contains("To change"))
  }

  @Test func aNumberThatIsNotThereDoesNothing() throws {
    var visit = try turned(some)
    visit.press(.character("4"), .character("0"), .character("x"))
    #expect(visit.effects.isEmpty)
    #expect(visit.talk.field.isEmpty)
  }

  @Test func turningBackShowsWhatIsToChangeAndEnterMendsIt() throws {
    var visit = try turned(some, size: Size(width: 80, height: 24))
    visit.press(.character("2"))
    visit.command("t")
    #expect(visit.talk.over == nil)
    #expect(visit.screen.contains("to change: the garden"))
    #expect(visit.screen.contains("To change: 1 note. Enter edits it."))
    visit.press(.enter)
    #expect(visit.talk.mending == noteID(2))
    visit.press(.control("u"))
    visit.type("my garden")
    visit.press(.enter)
    #expect(visit.record.toChange.isEmpty)
    #expect(!visit.screen.contains("to change"))
  }

  @Test func onSayItBackWhatIsToChangeStandsAmongTheRows() throws {
    var visit = try turned(some, size: Size(width: 80, height: 24), stage: .sayItBack)
    visit.press(.character("1"), .escape, .escape, .escape)
    #expect(visit.row == .gap(.changeNotMade(noteID(1))))
    #expect(visit.screen.contains("To change"))
    #expect(visit.screen.contains("walk to church"))
    visit.press(.control("u"))
    visit.type("walk to chapel")
    visit.press(.enter)
    #expect(visit.record.note(noteID(1))?.words.text == "walk to chapel")
    #expect(visit.record.toChange.isEmpty)
  }

  @Test func anotherEscapeIsTheMenuSoThatADigitIsAStage() throws {
    var visit = try turned(some, size: Size(width: 80, height: 24))
    visit.press(.escape, .escape, .character("6"))
    #expect(visit.talk.stage == .oneThing)
    #expect(visit.talk.over == nil)
    #expect(visit.talk.field.isEmpty)
  }

  @Test func escapeShowsTheTalkAtOnceAndALetterIsACommand() throws {
    var visit = try turned(some, size: Size(width: 80, height: 24))
    visit.press(.escape)
    #expect(visit.screen.contains("OSEI, Margaret"))
    #expect(visit.screen.contains("t turn"))
    visit.press(.character("8"))
    #expect(visit.talk.over == nil)
    #expect(visit.talk.stage == .nextSteps)
  }

  @Test func whatWasHalfTypedIsThereAgain() throws {
    var visit = Typist()
    try visit.openTalk(some, stage: .matters)
    visit.type("half a tho")
    visit.command("t")
    #expect(!visit.screen.contains("half a tho"))
    visit.command("t")
    visit.type("ught")
    #expect(visit.talk.field.text == "half a thought")
  }

  @Test func H06_aPrivateNoteThatIsHalfTypedIsKeptBeforeTheScreenIsTurned() throws {
    for stage in [Stage.matters, .waysForward, .sayItBack] {
      var visit = Typist()
      try visit.openTalk(some, stage: stage)
      visit.type("! " + Self.canary)
      visit.command("t")
      visit.press(.escape)
      #expect(!visit.screen.contains(Self.canary), "\(stage)")
      #expect(visit.record.notes(.privateNote).map(\.words.text) == [Self.canary])
    }
  }

  @Test func H08_theTurnedScreenShowsNobodyElseAndNoKeys() throws {
    for size in [Size(width: 40, height: 12), Size(width: 80, height: 24)] {
      var visit = Typist(size: size)
      visit.happen(.home(HomePage([])))
      try visit.openTalk(some, stage: .matters)
      visit.command("t")
      visit.happen(.failed(.diskFull))
      let shown = visit.screen
      for word in ["OSEI", "999", "Born", "Esc", "^L", "Enter", "min", "disk", "DRAFT", "□"] {
        #expect(!shown.contains(word), "\(word) at \(size)")
      }
    }
  }

  @Test func H06_H08_whatIsOffTheSheetIsNowhereOnItAndNoNumberIsPassedOver() throws {
    let company: [ConversationEvent] = [
      .joined(participant: ann), noted(.matter, Self.canary + " private", 11),
      .moved(note: noteID(11), kind: .privateNote), noted(.matter, Self.canary + " off", 12),
      .sheetSet(note: noteID(12), isOffSheet: true),
    ]
    var visit = Typist(size: Size(width: 40, height: 12))
    try visit.openTalk(company + some, stage: .matters)
    visit.type("Ann: " + Self.canary)
    visit.press(.enter)
    visit.command("h")
    visit.type("Ann")
    visit.press(.enter)
    visit.type(Self.canary + " alone")
    visit.press(.enter)
    visit.command("t")
    let with = visit.screen
    #expect(!with.contains(Self.canary))
    #expect(with == (try turned(some)).screen)
  }

  @Test func H06_whatAnythingElseSaidAloneTellsStaysOffToo() throws {
    var visit = Typist()
    try visit.openTalk(
      [
        noted(.option, "tablets", 1), noted(.preference, "mornings", 2),
        .joined(participant: ann), .left(participant: ann.id),
      ], stage: .waysForward)
    visit.press(.up)
    visit.press(.enter)
    visit.type(Self.canary)
    visit.press(.enter)
    visit.command("t")
    #expect(visit.screen.contains("tablets"))
    #expect(!visit.screen.contains(Self.canary))
  }

  @Test func undoingACompanionsNoteNeverPutsItOnTheSheet() throws {
    var visit = Typist()
    try visit.openTalk([.joined(participant: ann)], stage: .matters)
    visit.type("Ann: never takes them")
    visit.press(.enter)
    visit.command("u")
    #expect(visit.record.notes(.matter).isEmpty)
    visit.command("r")
    #expect(visit.record.notes(.matter).map(\.isOffSheet) == [true])
  }

  @Test func aKeptNoteThatBecomesACompanionsGoesOffTheSheet() throws {
    var visit = Typist()
    try visit.openTalk([.joined(participant: ann), noted(.matter, "tired", 1)], stage: .matters)
    visit.press(.escape, .up)
    visit.command("s")
    #expect(visit.record.note(noteID(1))?.words.speaker == .companion(ann.id))
    #expect(visit.record.note(noteID(1))?.isOffSheet == true)
  }

  @Test func afterAgreeingNothingIsMarkedAndTurningBackSaysWhy() throws {
    var visit = try turned(
      some + [.agreed(agreement: .person, gaps: [])], size: Size(width: 80, height: 24))
    #expect(visit.screen.contains("Peggy, what we agreed:"))
    visit.press(.character("1"))
    #expect(visit.effects.isEmpty)
    visit.press(.escape, .character("t"))
    #expect(visit.screen.contains("Agreed. To change it, make a new version"))
  }

  @Test func nothingIsCutWhateverTheSize() throws {
    let long = (1...120).map { "word\($0)" }.joined(separator: " ")
    for (width, height) in [(40, 12), (60, 20), (80, 24)] {
      var visit = try turned([noted(.matter, long, 1)], size: Size(width: width, height: height))
      var seen = ""
      for _ in 0..<30 {
        seen += visit.screen + " "
        visit.press(.character(" "))
      }
      for word in long.split(separator: " ") { #expect(seen.contains(word)) }
    }
  }

  @Test func aWindowOfAnotherSizeStaysAtTheSameNote() throws {
    let many = (1...30).map { noted(.matter, "thought number \($0)", UInt64($0)) }
    var visit = try turned(many)
    visit.press(.right, .right)
    #expect(visit.screen.contains("1 thought number 15"))
    visit.happen(.input(.resized(Size(width: 80, height: 24))))
    #expect(visit.screen.contains("thought number 15"))
    visit.happen(.input(.resized(Size(width: 40, height: 12))))
    #expect(visit.screen.contains("thought number 10"))
  }

  @Test func lineModeSaysTheSameAndNumbersMark() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(some, stage: .matters)
    var before = visit.state
    visit.happen(.line(":t"))
    #expect(
      lines(from: before, to: visit.state) == [
        "", "Peggy, so far:", "What matters to you", "1  walk to church", "2  the garden",
        "What helps you", "3  Sister rings every night", Say.Turned.ask,
      ])
    before = visit.state
    visit.happen(.line("2"))
    #expect(lines(from: before, to: visit.state) == ["2  to change: the garden", Say.Turned.ask])
    visit.happen(.line(""))
    #expect(visit.talk.over == nil)
    #expect(visit.talk.focus == .record(noteID(2)))
  }
}
