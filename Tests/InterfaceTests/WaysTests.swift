import Canvas
import Conversation
import Testing

@testable import Interface

/// Ways that begin with a letter or a number which does something in the list of ways.
private let hardToType = [
  "company visits", "a year of rest", "do nothing", "yoga", "1 tablet a day", "other ideas",
  "open the window", "end the tablets", "10 minutes a day", "sure footing class",
]

@Suite("Ways forward") struct WaysTests {
  @Test func whoeverTypesAndPressesEnterWeighsEachWay() throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    for way in hardToType {
      #expect(visit.talk.focus == .note)
      visit.type(way)
      visit.press(.enter)
      #expect(visit.screen.contains("Good about “\(way)” for Peggy"))
      visit.type("a good of " + way)
      visit.press(.enter)
      #expect(visit.screen.contains("Hard about “\(way)” for Peggy"))
      visit.type("down with " + way)
      visit.press(.enter)
    }
    #expect(ways(visit) == ["leave it as it is"] + hardToType)
    #expect(
      visit.record.notes(.option).dropFirst().map { Say.Line.way($0, visit.talk) }
        == hardToType.map { "\($0); good: a good of \($0); hard: down with \($0)" })
    #expect(visit.record.decisions.isEmpty)
    #expect(visit.record.deciders == .notAsked)
  }

  @Test func aWeightGoesOverToTheOtherSideWithOneKeyAndComesBack() throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    for words in ["yoga", "near church", "mornings"] {
      visit.type(words)
      visit.press(.enter)
    }
    visit.press(.up, .right)
    #expect(visit.screen.contains("“near church” is hard now."))
    let moved = visit.record.notes(.option).last.map { Say.Line.way($0, visit.talk) }
    #expect(moved == "yoga; hard: near church, mornings")
    visit.press(.right)
    #expect(visit.screen.contains("There is nothing good to move over."))
    visit.press(.control("z"))
    let back = visit.record.notes(.option).last.map { Say.Line.way($0, visit.talk) }
    #expect(back == "yoga; good: near church; hard: mornings")
  }

  @Test func tabTakesWhatIsTypedToTheOtherSide() throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    visit.type("yoga")
    visit.press(.enter)
    visit.type("mornings")
    visit.press(.tab, .enter)
    let way = visit.record.notes(.option).last.map { Say.Line.way($0, visit.talk) }
    #expect(way == "yoga; hard: mornings")
  }

  @Test func enterAlonePassesGoodAndHard() throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    visit.type("yoga")
    visit.press(.enter, .enter, .enter)
    #expect(visit.talk.focus == .note)
    visit.type("other ideas")
    visit.press(.enter)
    #expect(ways(visit) == ["leave it as it is", "yoga", "other ideas"])
  }

  @Test(arguments: hardToType)
  func aWordInTheListOfWaysIsAnotherWayAndNeverACommand(words: String) throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    visit.press(.up)
    visit.type(words)
    #expect(visit.screen.contains(" Way forward"))
    visit.press(.enter)
    #expect(ways(visit) == ["leave it as it is", words])
    #expect(visit.record.decisions.isEmpty)
    #expect(visit.record.deciders == .notAsked)
    #expect(visit.screen.contains("Good about “\(words)” for Peggy"))
  }

  @Test func aLetterInTheListSaysWhatItDoesBeforeEnterDoesIt() throws {
    var visit = Typist()
    try visit.openTalk(yoga, stage: .waysForward)
    visit.press(.up)
    for (typed, said) in [
      ("y", "“yoga”: our choice"), ("o", "“yoga”: still open"), ("d", "“yoga”: not for Peggy"),
      ("c", "Who decides: Peggy"), ("f", "Edit “yoga”"), ("a", "Another way"),
      ("s", "How sure Peggy is of “yoga”"), ("sure 10", "“yoga”: sure 10 of 10"),
      ("1", "Choose 1 “leave it as it is”"), ("11", "There is no way 11."), ("11a", "Way forward"),
    ] {
      visit.type(typed)
      #expect(visit.screen.contains(said))
      for _ in typed { visit.press(.backspace) }
      visit.press(.backspace)
    }
    #expect(visit.keptEvents == [])
    #expect(visit.talk.focus == .way(yogaID))
  }

  @Test func whoseWordsTheyAreIsSaidAsAWayIsWeighed() throws {
    var visit = Typist()
    try visit.openTalk(yoga, stage: .waysForward)
    visit.press(.up, .enter)
    visit.type("\"it is near")
    #expect(visit.screen.contains("Good about “yoga” for Peggy · Peggy’s own"))
  }

  @Test func aLongAnswerIsSeenFromItsBeginning() throws {
    var visit = Typist()
    try visit.openTalk(yoga, stage: .waysForward)
    visit.press(.up, .enter)
    visit.type("it begins here and goes on for longer than one row")
    #expect(visit.screen.contains(" ▸ it begins here"))
    #expect(visit.screen.contains("   one row"))
    #expect(visit.screen.contains("Good about “yoga” for Peggy"))
  }

  @Test func aPasteIntoTheListIsAnotherWay() throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    visit.press(.up)
    visit.happen(.input(.pasted("company\nvisits")))
    #expect(visit.keptEvents == [])
    visit.press(.enter)
    #expect(ways(visit) == ["leave it as it is", "company visits"])
  }

  @Test func howSureIsSaidInTheList() throws {
    var visit = Typist()
    try visit.openTalk(yoga, stage: .waysForward)
    visit.press(.up)
    visit.type("sure 10")
    visit.press(.enter)
    #expect(visit.keptEvents == [.rated(note: yogaID, value: 10)])
    #expect(visit.talk.focus == .way(yogaID))
  }

  @Test func whoDecidesGoesRound() throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    visit.press(.up)
    visit.type("c")
    visit.press(.enter)
    #expect(visit.record.deciders == .person)
    #expect(visit.screen.contains("Who decides  Peggy"))
    #expect(visit.state.notice == .plain("Who decides: Peggy"))
  }

  @Test func aWayIsPutRightAndTakenBack() throws {
    var visit = Typist()
    try visit.openTalk(yoga, stage: .waysForward)
    visit.press(.up)
    visit.type("f")
    visit.press(.enter)
    visit.type(" class")
    visit.press(.enter)
    #expect(ways(visit) == ["leave it as it is", "yoga class"])
    visit.press(.up, .delete)
    #expect(ways(visit) == ["leave it as it is"])
    visit.command("u")
    #expect(ways(visit) == ["leave it as it is", "yoga class"])
  }

  @Test func leavingItAsItIsCanNotBeTakenBack() throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    visit.press(.up, .delete)
    #expect(visit.keptEvents == [])
    #expect(visit.screen.contains("To leave it as it is stays among the ways."))
  }

  @Test func enterInTheListSaysMoreAndComesBackToTheList() throws {
    var visit = Typist()
    try visit.openTalk(yoga, stage: .waysForward)
    visit.press(.up, .enter)
    visit.type("o, it is near")
    visit.press(.enter, .enter)
    #expect(visit.talk.focus == .way(yogaID))
    #expect(visit.screen.contains("o, it is near"))
  }

  @Test func anEmptyEnterCarriesTheTalkOnFromTheWaysToo() throws {
    var visit = Typist()
    try visit.openTalk(yoga, stage: .waysForward)
    for _ in visit.talk.prompts { visit.press(.enter) }
    #expect(visit.talk.stage == .nextSteps)
  }

  @Test func anUndoneWayIsNotAskedAboutAnyMore() throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    visit.type("yoga")
    visit.press(.enter, .control("z"))
    #expect(visit.talk.focus == .note)
    #expect(ways(visit) == ["leave it as it is"])
  }

  @Test func lineModeKeepsTheSameWaysAndCommands() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .waysForward)
    for line in [
      "company visits", "near", "dear", "yoga", "", "", "#3", "y", "#2", "open the window",
    ] {
      visit.happen(.line(line))
    }
    #expect(
      visit.record.notes(.option).map { Say.Line.way($0, visit.talk) } == [
        "leave it as it is", "company visits; good: near; hard: dear", "yoga; DECIDED",
        "open the window",
      ])
  }

  private let yogaID = NoteID(high: 71, low: 1)

  private var yoga: [ConversationEvent] {
    [.noted(note: yogaID, kind: .option, words: Words("yoga"), stage: .waysForward)]
  }

  private func ways(_ visit: Typist) -> [String] {
    visit.record.notes(.option).map(\.words.text)
  }
}

@Suite("Words typed where they are not expected") struct CaughtWordsTests {
  @Test(arguments: [Stage.start, .sayItBack])
  func wordsTypedOnAPageOfRowsChooseNothingAndAreNoNote(stage: Stage) throws {
    var visit = Typist()
    try visit.openTalk(stage: stage)
    for text in ["she said all is not well", "6 weeks", "28th nov", "mid jan"] {
      visit.type(text)
      visit.press(.enter)
      #expect(visit.talk.formFocus.field.text == text)
    }
    #expect(visit.record.notes(.matter) == [])
    #expect(visit.record.sayBack == nil)
    #expect(visit.record.identityAsked == .notAsked)
  }

  @Test func aThoughtIsTakenBackAndTheRowHasTheKeysAgain() throws {
    var visit = Typist()
    try visit.openTalk(stage: .sayItBack)
    visit.focus(.agreeOnly)
    visit.type("x")
    visit.press(.backspace, .backspace)
    #expect(visit.row == .agreeOnly)
    #expect(visit.keptEvents == [])
  }

  @Test(arguments: ["> ", "! "])
  func aSignInAnAnswerMakesANoteOfItAndTheAnswerIsAskedAgain(sign: String) throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    visit.type("yoga")
    visit.press(.enter)
    visit.type(sign + "ask her alone")
    visit.press(.enter)
    #expect(visit.record.notes.last?.words.text == "ask her alone")
    #expect(visit.record.notes.last?.kind == (sign == "! " ? .privateNote : .step))
    #expect(visit.screen.contains("Good about “yoga” for Peggy"))
    #expect(visit.screen.contains("Kept under Step: ask her alone") == (sign == "> "))
    #expect(visit.screen.contains("ask her alone") == (sign == "> "))
  }

  @Test func aPrivateNoteOnARowOfTextNeverBecomesTheText() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.focus(.someone)
    visit.type("! the son listens")
    #expect(visit.screen.contains("My note, private"))
    visit.press(.enter)
    #expect(visit.record.notes(.privateNote).map(\.words.text) == ["the son listens"])
    #expect(visit.record.present.isEmpty)
    #expect(visit.row == .someone)
  }

  @Test func lineModeKeepsAPrivateNoteInAnAnswerToo() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .nextSteps)
    for line in ["walk", "! the son listens", "1"] { visit.happen(.line(line)) }
    #expect(visit.record.notes(.privateNote).map(\.words.text) == ["the son listens"])
    #expect(
      Say.step(visit.record.notes(.step)[0], person: "Peggy", on: visit.now.day, isOpen: true)
        == "Peggy  walk")
  }

  @Test func theTextOfARowIsTakenAsItIsLeft() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.focus(.someone)
    visit.type("Ann (daughter)")
    visit.press(.down)
    visit.focus(.someone)
    visit.press(.up)
    visit.command("1")
    visit.focus(.someone)
    visit.type("Kofi")
    visit.command("3")
    #expect(visit.record.present.map(\.name) == ["Ann", "Kofi"])
    #expect(visit.talk.field.isEmpty)
  }

  @Test func theTextThatARowHasAlreadyIsNoHalfTypedNote() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.focus(.language)
    visit.command("q")
    #expect(drafts(visit).last?.text == "")
  }

  @Test func whyItIsNotAgreedIsAskedOnlyWhenThatEndingIsChosen() throws {
    var visit = Typist()
    try visit.openTalk(stage: .sayItBack)
    visit.focus(.notToday)
    visit.press(.enter)
    #expect(visit.screen.contains("what is the reason?"))
    visit.keep("wants to ask her son")
    #expect(
      visit.keptEvents == [
        .agreed(agreement: .notAgreed(reason: "wants to ask her son"), gaps: [])
      ])
    #expect(!visit.state.route.isTalk)
  }

  @Test func whoeverLeavesIsGoneFromTheRowsAndTheCursorStays() throws {
    var visit = Typist()
    let ann = Participant(
      id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "", part: .companion)
    try visit.openTalk([.joined(participant: ann)])
    visit.focus(.present(ann.id))
    visit.press(.right, .right, .right, .down)
    #expect(visit.record.present.isEmpty)
    #expect(visit.row == .someone)
  }

  private func drafts(_ visit: Typist) -> [TalkPlace] {
    visit.effects.compactMap { if case .draft(let draft) = $0 { draft } else { nil } }
  }
}
