import Canvas
import Conversation
import Testing

@testable import Interface

@Suite("Keeping notes") struct NoteTests {
  @Test(arguments: ["\u{200D}", "\u{FE0F}\u{200B} ", "\"\u{2060}\u{200E}"])
  func aLineInWhichNothingCanBeSeenIsNoNote(text: String) throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.happen(.input(.pasted(text)))
    visit.press(.enter)
    #expect(visit.record.notes(.matter).isEmpty)
  }

  @Test func aNoteIsKeptAsItIsEntered() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("walks with the dog")
    visit.press(.enter)
    let note = try #require(visit.record.notes(.matter).first)
    #expect(note.words == Words("walks with the dog"))
    #expect(visit.talk.field.isEmpty)
    #expect(visit.state.unsaved.map(\.id) == [note.entry])
    let effects = visit.effects.filter {
      if case .keep(_, [.noteLine(of: talkID)]) = $0 { true } else { false }
    }
    #expect(effects.count == 1)
  }

  @Test func ownWordsAreMarkedByAQuotationMark() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("\"I miss church\"")
    #expect(visit.screen.contains("What matters · Peggy’s own words"))
    visit.press(.enter)
    #expect(visit.record.notes(.matter)[0].words == Words("I miss church", form: .verbatim))
  }

  @Test func aCompanionIsToldApartAndStaysOffTheSheet() throws {
    var visit = Typist()
    let ann = Participant(
      id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)
    try visit.openTalk([.joined(participant: ann)], stage: .matters)
    visit.type("Ann: she never complains")
    visit.press(.enter)
    let note = visit.record.notes(.matter)[0]
    #expect(note.words == Words("she never complains", speaker: .companion(ann.id)))
    #expect(note.isOffSheet)
  }

  @Test func whatIsSaidAloneInAVisitWithCompanyStaysOffTheSheet() throws {
    var visit = Typist()
    let ann = Participant(
      id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)
    try visit.openTalk(
      [.joined(participant: ann), .left(participant: ann.id)], stage: .matters)
    visit.type("it is hard at home")
    visit.press(.enter)
    #expect(visit.record.notes(.matter)[0].isOffSheet)
  }

  @Test(arguments: [
    ("+ sister rings", NoteKind.strength), ("> ask about the class", .step),
    ("? the knee", .parked), ("! bruise on the arm", .privateNote),
  ])
  func aSignAtTheStartSaysTheKind(line: String, kind: NoteKind) throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type(line)
    visit.press(.enter)
    #expect(visit.record.notes.last?.kind == kind)
    #expect(visit.record.notes.last?.words.text == String(line.dropFirst(2)))
  }

  @Test func aColonFurtherOnThanAnyNameIsPartOfTheWords() throws {
    let present = [
      Participant(id: ParticipantID(high: 4, low: 4), name: "Ann", relation: "", part: .companion)
    ]
    #expect(Thought("Ann: tea", present: present).rest == "tea")
    #expect(Thought("me: tea", present: []).speaker == .clinician)
    #expect(Thought("what she said: tea", present: present).rest == "what she said: tea")
    #expect(Thought("+", present: []).rest == "+")
  }

  @Test(arguments: [
    ("\"I miss church\"", "I miss church"),
    ("\"I call it \"the beast\"", "I call it \"the beast\""),
    ("\"I call it \"the beast\"\"", "I call it \"the beast\""),
    ("“I call it “the beast””", "I call it “the beast”"),
    ("“I call it “the beast”", "I call it “the beast”"),
    ("\"I am 5'4\"", "I am 5'4\""), ("\"I am 5'4\"\"", "I am 5'4\""),
    ("\"I want to walk 10\"", "I want to walk 10"),
    ("\"tea\" she said, \"now\"", "tea\" she said, \"now\""), ("\"", ""), ("\"\"", ""),
  ])
  func aQuotationMarkIsTakenFromTheEndOnlyWhereItPairsWithTheFirst(line: String, words: String) {
    let thought = Thought(line, present: [])
    #expect(thought.isVerbatim)
    #expect(thought.words == words)
  }

  @Test func inAFieldOfNobodysWordsOnlyTheSignOfAKindCounts() {
    #expect(Thought("! afraid of him", in: .plain, present: []).kind == .privateNote)
    #expect(Thought("> ring her", in: .plain, present: []).words == "ring her")
    for text in ["me: tea", "\"tea\"", "10:30", "!"] {
      #expect(Thought(text, in: .plain, present: []).words == text)
      #expect(Thought(text, in: .plain, present: []).kind == nil)
    }
  }

  @Test func aPrivateNoteVanishesWithoutATrace() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    let before = visit.screen
    visit.type("! he shouts at her")
    visit.press(.enter)
    visit.archiveKeepsAll()
    #expect(visit.record.notes(.privateNote).count == 1)
    #expect(visit.screen == before)
    visit.press(.control("z"))
    #expect(visit.record.notes(.privateNote).count == 1)
    #expect(!visit.screen.contains("Undone"))
  }

  @Test func throughAnInterpreterNothingIsVerbatim() throws {
    var visit = Typist()
    let line = Participant(
      id: ParticipantID(high: 6, low: 6), name: "Interpreter", relation: "", part: .interpreter)
    try visit.openTalk([.joined(participant: line)], stage: .matters)
    visit.type("\"I like my garden")
    visit.press(.enter)
    #expect(visit.record.notes(.matter)[0].words.form == .interpreted)
  }

  @Test func anEmptyEnterCarriesTheTalkOn() throws {
    var visit = Typist()
    try visit.openTalk(stage: .helps)
    let prompts = visit.talk.prompts.count
    for _ in 1..<prompts { visit.press(.enter) }
    #expect(visit.talk.stage == .helps)
    visit.press(.enter)
    #expect(visit.talk.stage == .yourWay)
    #expect(visit.keptEvents == [])
  }

  @Test func upInAnEmptyLineMendsTheLastNoteAndKeepsItsFirstWords() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("\"I miss chuch")
    visit.press(.enter, .up)
    #expect(visit.talk.field.text == "I miss chuch")
    visit.press(.left, .left)
    visit.type("r")
    visit.press(.enter)
    let note = visit.record.notes(.matter)[0]
    #expect(note.words.text == "I miss church")
    #expect(note.firstWords?.text == "I miss chuch")
    #expect(visit.record.notes(.matter).count == 1)
  }

  @Test func undoTakesTheLastNoteBackAndRedoBringsIt() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("first")
    visit.press(.enter)
    visit.type("second")
    visit.press(.enter)
    visit.press(.control("z"))
    #expect(visit.record.notes(.matter).map(\.words.text) == ["first"])
    visit.command("r")
    #expect(visit.record.notes(.matter).map(\.words.text) == ["first", "second"])
  }

  @Test func undoInALineUndoesTypingFirst() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("kept")
    visit.press(.enter)
    visit.type("half")
    visit.press(.control("z"))
    #expect(visit.talk.field.text == "")
    #expect(visit.record.notes(.matter).map(\.words.text) == ["kept"])
  }

  @Test func aPasteNeverSubmitsAndKeepsItsLines() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.happen(.input(.pasted("one\ntwo")))
    #expect(visit.talk.field.text == "one\ntwo")
    #expect(visit.keptEvents == [])
  }

  @Test func aReadOnlyTalkKeepsNothingAndSaysWhy() throws {
    var visit = Typist()
    try visit.openTalk(isHeld: false, stage: .matters)
    visit.type("x")
    #expect(visit.screen.contains("Open in another window"))
    #expect(visit.talk.field.isEmpty)
    visit.press(.enter)
    #expect(visit.keptEvents == [])
  }
}

@Suite("Mending and who is here") struct MendingTests {
  @Test func mendingKeepsTheKindAndMarksTheVeryWords() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("church on Sundays")
    visit.press(.enter, .up)
    visit.command("w")
    visit.press(.enter)
    let note = visit.record.notes(.matter)[0]
    #expect(note.words == Words("church on Sundays", form: .verbatim))
    visit.press(.up)
    visit.command("k")
    visit.press(.enter)
    #expect(visit.record.notes.last { $0.id == note.id }?.kind == .strength)
  }

  @Test func whoComesInOnThePageOfRowsLeavesTheKeysThere() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.command("h")
    visit.type("Ann (daughter)")
    visit.press(.enter)
    #expect(visit.record.present.map(\.name) == ["Ann"])
    let ann = try #require(visit.record.present.first)
    #expect(visit.row == .present(ann.id))
    visit.type("1")
    visit.keep("1")
    #expect(visit.record.hereFromStart == [ann.id])
  }

  @Test func aPersonIsPutRightAndWhatIsTheSameIsNotWrittenAgain() throws {
    var visit = Typist()
    var pen = Pen()
    visit.happen(.person(PersonFile(person: try pen.person(), conversations: [])))
    visit.press(.character("e"))
    visit.nothingIsHalfTyped()
    visit.press(.down, .down, .down, .down)
    visit.press(.control("u"))
    visit.type("16 3 1948")
    visit.effects = []
    visit.press(.down, .down, .down, .down, .down, .enter)
    var details = peggy
    details.born = Day(year: 1948, month: 3, day: 16)
    guard case .keep(let entries, _)? = visit.effects.first else {
      Issue.record("nothing was kept")
      return
    }
    #expect(entries.map(\.happening) == [.person(peggysID, .detailsChanged(details: details))])
  }

  @Test func aThoughtIsCaughtOnThePageOfRowsByItsSign() throws {
    var visit = Typist()
    try visit.openTalk(stage: .sayItBack)
    visit.type("! said she is afraid")
    visit.press(.enter)
    #expect(visit.record.notes(.privateNote).map(\.words.text) == ["said she is afraid"])
    #expect(visit.record.sayBack == nil)
    #expect(!visit.screen.contains("afraid"))
    visit.type("? the knee")
    visit.press(.enter)
    #expect(visit.record.notes(.parked).map(\.words.text) == ["the knee"])
    #expect(visit.row == .sayBack)
  }

  @Test func whatWasKeptLastIsInSightInAFullRecord() throws {
    var visit = Typist()
    let many = (0..<60).map { number in
      ConversationEvent.noted(
        note: NoteID(high: 70, low: UInt64(number)),
        kind: [.need, .matter, .strength, .goal][number % 4],
        words: Words("one of many things that were said before, number \(number)"),
        stage: .matters)
    }
    try visit.openTalk(many, stage: .matters)
    visit.type("I carry my shopping")
    visit.press(.enter)
    #expect(visit.screen.contains("I carry my shopping"))
  }

  @Test func upInAnEmptyLineBringsBackTheLastNoteOfThisStageAlone() throws {
    var visit = Typist()
    try visit.openTalk(stage: .oneThing)
    visit.keep("walk to church")
    visit.press(.enter)
    visit.command("9")
    visit.keep("if it gets worse, ring")
    visit.press(.enter, .enter, .enter, .enter)
    visit.command("6")
    visit.press(.up)
    #expect(visit.talk.field.text == "walk to church")
    visit.command("4")
    visit.press(.up)
    #expect(visit.talk.field.isEmpty)
    #expect(visit.talk.mending == nil)
  }

  @Test func wordsThatAreMendedAreTakenUpAgainWhereTheirStageIsOpened() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.keep("walk to church")
    visit.press(.up)
    visit.type(" on Sundays")
    visit.command("0")
    #expect(visit.screen.contains("3 go there"))
    visit.command("3")
    #expect(visit.talk.field.text == "walk to church on Sundays")
    visit.press(.enter)
    #expect(visit.record.notes(.matter).map(\.words.text) == ["walk to church on Sundays"])
  }
}
