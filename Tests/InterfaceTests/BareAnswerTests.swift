import Canvas
import Conversation
import Testing

@testable import Interface

/// A number or a letter alone is an answer or a command, and never a note.
@Suite("Numbers and letters alone") struct BareAnswerTests {
  private func visit(at stage: Stage, isLineMode: Bool = false) throws -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    try visit.openTalk(stage: stage)
    return visit
  }

  private func notes(_ visit: Typist) -> [String] {
    visit.record.notes.filter { $0.id != visit.record.leavingItID }.map(\.words.text)
  }

  @Test(arguments: Stage.allCases.filter(\.isTalkedThrough))
  func inTheNoteLineItIsRefusedAndStays(stage: Stage) throws {
    for text in ["9", "12", "a", "Z", ",,,", ", ,", "...", "?"] {
      var visit = try visit(at: stage)
      visit.keep(text)
      #expect(notes(visit) == [])
      #expect(visit.talk.field.text == text)
    }
  }

  @Test func whatCouldBeMeantIsSaid() throws {
    var visit = try visit(at: .oneThing)
    visit.keep("9")
    #expect(visit.state.notice == .warning("9: stage 9 is Esc 9; \"9 keeps it as words."))
    visit.keep("n")
    #expect(visit.state.notice == .warning("n: a command is Esc n; \"n keeps it as words."))
    visit.keep("120")
    #expect(visit.state.notice == .warning("120 alone is no note; \"120 keeps it as words."))
  }

  @Test(arguments: ["\"5", "me: 5", "> 5", "! 5", "7th", "5 mg", "120/80", "ok", "水", "❤️"])
  func whateverSaysMoreIsKept(text: String) throws {
    var visit = try visit(at: .matters)
    visit.keep(text)
    #expect(notes(visit).count == 1)
    #expect(visit.talk.field.isEmpty)
  }

  @Test func ownWordsSayMoreTooButASpeakerThatWasChosenDoesNot() throws {
    for (command, kept): (Character, [String]) in [("w", ["5"]), ("s", [])] {
      var visit = try visit(at: .matters)
      visit.command(command)
      visit.keep("5")
      #expect(notes(visit) == kept)
    }
  }

  @Test(arguments: ["-1", "1.5", "5.", "½", "é", "Ж", "!"])
  func whateverIsNothingButANumberOrALetterIsRefused(text: String) throws {
    var visit = try visit(at: .matters)
    visit.keep(text)
    #expect(notes(visit) == [])
    #expect(visit.talk.field.text == text)
  }

  @Test func whatWasRefusedGivesWayToTheNoteThatIsTypedNext() throws {
    var visit = try visit(at: .matters)
    visit.keep("8")
    visit.keep("ring the council")
    #expect(notes(visit) == ["ring the council"])
    visit.keep("8")
    visit.keep(" weeks off work")
    #expect(notes(visit) == ["ring the council", "8 weeks off work"])
  }

  @Test func aRefusedNumberIsNotKeptAsSomebodyComesIn() throws {
    var visit = try visit(at: .matters)
    visit.keep("6")
    visit.command("h")
    visit.keep("Zoe (daughter)")
    #expect(notes(visit) == [])
  }

  @Test func aNoteIsNotMendedToANumber() throws {
    var visit = try visit(at: .matters)
    visit.keep("the garden")
    visit.press(.up, .control("u"))
    visit.keep("3")
    #expect(notes(visit) == ["the garden"])
    #expect(visit.talk.field.text == "3")
    #expect(visit.talk.mending != nil)
  }

  @Test func whereANumberIsAskedItAnswersAndWhereWordsAreItDoesNot() throws {
    var visit = try visit(at: .nextSteps)
    for answer in ["walk", "1", "fri", "5"] { visit.keep(answer) }
    #expect(visit.record.notes(.step).map(\.content.rating) == [5])
    visit.keep("6")
    #expect(visit.screen.contains("What makes it 5, and not lower?"))
    #expect(visit.talk.answer.text == "6")
    #expect(visit.record.notes(.strength).isEmpty)
    visit.press(.backspace)
    visit.keep("\"6")
    #expect(visit.record.notes(.strength).map(\.words) == [Words("6", form: .verbatim)])
  }

  @Test func nobodyIsCalledByANumber() throws {
    var visit = try visit(at: .nextSteps)
    visit.keep("walk")
    visit.keep("3")
    #expect(visit.screen.contains("Who does “"))
    #expect(visit.state.notice == .warning("1 is Peggy, 2 is you; or type a name."))
  }

  @Test func inLinesItIsRefusedToo() throws {
    var visit = try visit(at: .oneThing, isLineMode: true)
    visit.happen(.line("9"))
    #expect(notes(visit) == [])
    #expect(visit.state.notice == .warning("9: stage 9 is :9; \"9 keeps it as words."))
    visit.happen(.line("\"9"))
    #expect(notes(visit) == ["9"])
  }

  // MARK: In the list of ways

  @Test func aNumberChoosesTheWayInThatRow() throws {
    var visit = try visit(at: .waysForward)
    for words in ["yoga", "", "", "rest", "", ""] { visit.keep(words) }
    visit.press(.up)
    visit.type("2")
    #expect(visit.screen.contains("Choose 2 “yoga”"))
    visit.press(.enter)
    let ways = visit.record.notes(.option).map(\.id)
    #expect(visit.talk.focus == .way(ways[1]))
    visit.press(.down, .down)
    visit.keep("3")
    #expect(visit.talk.focus == .way(ways[2]))
    #expect(visit.talk.field.isEmpty)
    visit.keep("7")
    #expect(
      visit.state.notice == .warning("There is no way 7. How sure somebody is: sure 7"))
    #expect(visit.record.notes(.option).count == 3)
  }

  @Test(arguments: ["sure 8", "s 8", "s8", "Sure 8"])
  func howSureIsSaidByName(text: String) throws {
    var visit = try visit(at: .waysForward)
    for words in ["yoga", "", ""] { visit.keep(words) }
    visit.press(.up)
    visit.keep(text)
    #expect(visit.record.notes(.option).map(\.content.rating) == [nil, 8])
  }

  @Test func howSureIsAskedByALetter() throws {
    var visit = try visit(at: .waysForward)
    for words in ["yoga", "", ""] { visit.keep(words) }
    visit.press(.up)
    #expect(visit.screen.contains("s how sure"))
    visit.keep("s")
    #expect(visit.screen.contains("How sure is Peggy that “yoga” is right?"))
    visit.keep("4")
    #expect(visit.record.notes(.option).map(\.content.rating) == [nil, 4])
    #expect(visit.talk.focus == .way(visit.record.notes(.option)[1].id))
    visit.keep("sure 11")
    #expect(visit.state.notice == .warning(Say.oneToTen))
    #expect(visit.record.notes(.option).count == 2)
  }

  @Test func nothingIsSaidOfWaysWhileSomeStandThere() throws {
    var visit = try visit(at: .waysForward)
    visit.command("z")
    #expect(visit.record.nothings[.waysForward] == Nothing.none)
    for words in ["yoga", "", ""] { visit.keep(words) }
    visit.command("z")
    #expect(visit.state.notice == .plain(Say.somethingStandsHere))
    #expect(visit.record.nothings[.waysForward] == nil)
  }

  // MARK: After the menu

  @Test func aDigitRightAfterTheMenuWasClosedIsAskedAbout() throws {
    var visit = try visit(at: .today)
    visit.press(.escape, .escape)
    visit.type("8")
    #expect(
      visit.state.notice
        == .plain("8: stage 8 Next steps, or text? Enter does it; typing on makes it text."))
    visit.press(.enter)
    #expect(visit.talk.stage == .nextSteps)
    #expect(visit.talk.field.isEmpty)
    #expect(notes(visit) == [])
  }

  @Test func typingOnMakesItText() throws {
    var visit = try visit(at: .today)
    visit.press(.escape, .escape)
    visit.keep("8 weeks of pain")
    #expect(notes(visit) == ["8 weeks of pain"])
    visit.press(.escape, .escape)
    visit.type("n")
    #expect(
      visit.state.notice == .plain("n: next, or text? Enter does it; typing on makes it text."))
    visit.press(.backspace)
    visit.press(.enter)
    #expect(visit.state.notice == nil)
    visit.type("n")
    #expect(visit.state.notice == nil)
  }

  // MARK: Saying what was kept

  @Test func whatIsLeftForLaterIsSaidToBeKept() throws {
    var visit = try visit(at: .matters)
    visit.keep("? hearing-aid batteries")
    #expect(visit.state.notice == .plain("Kept for later: hearing-aid batteries"))
    visit.keep("the garden")
    #expect(visit.state.notice == nil)
  }

  @Test func whereTheRecordIsNotInSightEveryNoteIsSaidButAPrivateOne() throws {
    var visit = Typist(size: Size(width: 40, height: 12))
    try visit.openTalk(stage: .matters)
    visit.keep("the garden and whatever grows in it in spring")
    #expect(visit.screen.contains("Kept under What matters: the garden…"))
    visit.keep("! a bruise")
    #expect(visit.state.notice == nil)
    #expect(!visit.screen.contains("bruise"))
  }
}
