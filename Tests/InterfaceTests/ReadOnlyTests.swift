import Canvas
import Conversation
import Testing

@testable import Interface

/// A window that can't keep words takes none, and says so before the first one is typed.
@Suite("Read only") struct ReadOnlyTests {
  private let sentence = "Open in another window: it can be read here, not changed."

  /// Places of a talk that another window holds, and how one comes to them.
  private func openedThere(_ stage: Stage?, isLineMode: Bool = false) throws -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    try visit.openTalk(
      [noted(.step, "walk to the gate"), noted(.option, "yoga", 2)], isHeld: false)
    if let stage { visit.command(stage.digit) }
    visit.effects = []
    return visit
  }

  @Test func itIsSaidOnOpeningInBothModes() throws {
    #expect(try openedThereAtOnce().screen.contains(sentence))
    let visit = try openedThereAtOnce(isLineMode: true)
    #expect(lines(from: Typist(isLineMode: true).state, to: visit.state).contains(sentence))
  }

  @Test func anArchiveThatCanOnlyBeReadIsNotSaidToBeOpenElsewhere() throws {
    var visit = Typist()
    var pen = Pen()
    let person = try pen.person()
    visit.happen(
      .opened(
        Opened(
          id: talkID, entries: pen.write([started]), draft: nil,
          file: PersonFile(person: person, conversations: []), clinician: drYusuf, isHeld: false,
          isOfReadOnlyArchive: true, purpose: .talking)))
    #expect(visit.screen.contains("This archive can only be read at the moment"))
    #expect(!visit.screen.contains("another window"))
    visit.type("h")
    #expect(visit.screen.contains("This archive can only be read at the moment"))
  }

  private func openedThereAtOnce(isLineMode: Bool = false) throws -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    try visit.openTalk([noted(.step, "walk to the gate")], isHeld: false)
    return visit
  }

  @Test(arguments: Stage.allCases) func noStageTakesALetter(stage: Stage) throws {
    for letter in ["h", "!", "\"", "7"] {
      var visit = try openedThere(stage)
      let before = visit.state.route
      visit.press(.character(Character(letter)))
      #expect(visit.state.route == before, "\(letter) at \(stage)")
      #expect(visit.state.notice == .warning(sentence), "\(letter) at \(stage)")
      visit.happen(.input(.pasted("he drinks")))
      #expect(visit.state.route == before, "a paste at \(stage)")
      #expect(!visit.screen.contains("he drinks"))
    }
  }

  @Test(arguments: Stage.allCases) func noStageTakesALine(stage: Stage) throws {
    for line in ["we talked about tablets", "! he drinks", "\"I am tired"] {
      var visit = try openedThere(stage, isLineMode: true)
      let before = visit.state.route
      visit.happen(.line(line))
      #expect(visit.state.route == before, "\(line) at \(stage)")
      #expect(visit.state.notice == .warning(sentence), "\(line) at \(stage)")
    }
  }

  @Test func enterAfterWordsThatWereRefusedSaysItStill() throws {
    for stage in [Stage.start, .matters, .waysForward] {
      var visit = try openedThere(stage)
      visit.type("not from here")
      let before = visit.state.route
      visit.press(.enter)
      #expect(visit.state.route == before)
      #expect(visit.state.notice == .warning(sentence))
      visit.press(.enter)
      #expect(visit.state.route != before, "\(stage)")
    }
  }

  @Test func noChoiceIsMovedToAndNothingIsSaidToBeNothing() throws {
    var visit = try openedThere(.start)
    let before = visit.state.route
    visit.press(.right)
    #expect(visit.state.route == before)
    #expect(visit.state.notice == .warning(sentence))
    visit.press(.down, .down)
    #expect(visit.row != .identity)
  }

  @Test(arguments: [
    TalkPage.Subject.visit, .note(noteID()), .myNotes, .after(notesAreInBlock: false),
  ])
  func noPageTakesALetter(subject: TalkPage.Subject) throws {
    var visit = try openedThere(.matters)
    visit.open(subject)
    for row in visit.rows where row.isText {
      visit.choose(row.id)
      let before = visit.state.route
      visit.type("x")
      #expect(visit.state.route == before, "\(row.label)")
      #expect(visit.state.notice == .warning(sentence), "\(row.label)")
    }
  }

  @Test func noQuestionTakesALetter() throws {
    var visit = try openedThere(.waysForward)
    visit.press(.up, .enter)
    visit.type("near")
    #expect(visit.talk.answer.isEmpty)
    #expect(visit.state.notice == .warning(sentence))
  }

  @Test func whatIsHalfTypedInTheOtherWindowIsNotShownHere() throws {
    var visit = Typist()
    try visit.openTalk(
      draft: TalkPlace(conversation: talkID, stage: .matters, text: "! he drinks"), isHeld: false)
    #expect(!visit.screen.contains("he drinks"))
  }

  @Test func whatBothAgreedTakesAPrivateNoteAndNothingElse() throws {
    let agreed = [noted(.step, "walk"), .agreed(agreement: .person, gaps: [])]
    for stage in [Stage.matters, .nextSteps] {
      var visit = Typist()
      try visit.openTalk(agreed, stage: stage)
      visit.type("more")
      #expect(visit.talk.field.isEmpty)
      #expect(visit.state.notice?.text.hasPrefix("Agreed.") == true)
      visit.type("! he drinks")
      visit.press(.enter)
      #expect(visit.record.notes(.privateNote).map(\.words.text) == ["he drinks"])
    }
    var visit = Typist()
    try visit.openTalk(agreed, stage: .start)
    visit.press(.right)
    #expect(visit.state.notice?.text.hasPrefix("Agreed.") == true)
    visit.press(.down)
    #expect(visit.row != .identity)
  }
}
