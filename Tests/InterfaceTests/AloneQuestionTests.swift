import Canvas
import Conversation
import Testing

@testable import Interface

/// "Are you alone with this screen?" has the same answer wherever it is asked, and loses no words.
@Suite("Are you alone") struct AloneQuestionTests {
  private let sentence = "my daughter said yes to the class"

  private func onThePersonsPage(_ keys: String, isLineMode: Bool = false) throws -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    visit.happen(.person(try Plenty.file(conversations: 1)))
    if isLineMode { visit.happen(.line(keys)) } else { visit.type(keys) }
    visit.effects = []
    return visit
  }

  @Test(arguments: ["v", "a", "n"]) func wordsOnAPersonsPageOpenNothingAndStay(key: String) throws {
    var visit = try onThePersonsPage(key)
    visit.type(sentence)
    #expect(visit.effects.allSatisfy { if case .wake = $0 { true } else { false } })
    #expect(visit.screen.contains(sentence))
    visit.press(.enter)
    #expect(visit.screen.contains(sentence))
    #expect(visit.state.notice == .warning("Please type y or n."))
    visit.press(.control("u"))
    visit.type("yes")
    visit.press(.enter)
    #expect(visit.state.layer == nil)
    #expect(visit.effects.contains { if case .open = $0 { true } else { false } })
  }

  @Test(arguments: ["v", "a", "n"]) func escGoesBackToThePersonsPage(key: String) throws {
    var visit = try onThePersonsPage(key)
    visit.type("you said")
    visit.press(.escape)
    #expect(visit.state.layer == nil)
    #expect(visit.state.route.personPage != nil)
    #expect(visit.effects.allSatisfy { if case .wake = $0 { true } else { false } })
  }

  @Test(arguments: ["v", "a", "n"]) func aLineThatIsNoAnswerIsRefused(key: String) throws {
    for line in [sentence, "1", "maybe"] {
      var visit = try onThePersonsPage(key, isLineMode: true)
      visit.happen(.line(line))
      #expect(visit.state.layer != nil, "\(line)")
      #expect(visit.state.notice == .warning("Please type y or n."))
      #expect(visit.effects.isEmpty)
    }
  }

  @Test(arguments: ["n", "no", "NO", ""]) func noAndEnterStartTheTalk(answer: String) throws {
    var visit = try onThePersonsPage("n")
    visit.type(answer)
    visit.press(.enter)
    #expect(visit.effects.contains { if case .open(_, .talking) = $0 { true } else { false } })
  }

  @Test(arguments: ["y", "yes", "Y"]) func inATalkOnlyAYesShowsTheNotes(answer: String) throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.command("v")
    visit.type(answer)
    #expect(visit.page == nil)
    visit.press(.enter)
    #expect(visit.page?.subject == .myNotes)
  }

  @Test(arguments: ["1", "2", "x"]) func inATalkABareAnswerIsRefused(answer: String) throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.command("v")
    visit.type(answer)
    visit.press(.enter)
    #expect(visit.page == nil)
    #expect(visit.talk.answer.text == answer)
    #expect(visit.state.notice == .warning("Please type y or n."))
  }

  @Test(arguments: [false, true]) func inATalkASentenceIsANote(isLineMode: Bool) throws {
    var visit = Typist(isLineMode: isLineMode)
    try visit.openTalk(stage: .matters)
    visit.command("v")
    if isLineMode {
      visit.happen(.line(sentence))
    } else {
      visit.type(sentence)
      visit.press(.enter)
    }
    #expect(visit.record.notes(.matter).map(\.words.text) == [sentence])
    #expect(visit.page == nil)
  }

  @Test func inATalkEscKeepsASentenceAsAThoughtThatWaits() throws {
    for stage in [Stage.start, .matters, .waysForward, .sayItBack] {
      var visit = Typist()
      try visit.openTalk(stage: stage)
      visit.command("v")
      visit.type(sentence)
      visit.press(.escape)
      #expect(!visit.state.isInMenu)
      #expect(visit.screen.contains(sentence), "\(stage)")
      visit.press(.enter)
      #expect(visit.record.notes(.matter).map(\.words.text) == [sentence], "\(stage)")
    }
  }

  @Test func wordsAtAQuestionAboutTheSheetStayToo() throws {
    var visit = Typist()
    let ann = Participant(
      id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)
    try visit.openTalk(
      [
        .joined(participant: ann),
        .noted(
          note: noteID(), kind: .matter,
          words: Words("she never takes them", speaker: .companion(ann.id)),
          stage: .matters),
        .left(participant: ann.id),
      ], stage: .sayItBack)
    visit.focus(.agreeAndPrint)
    visit.press(.enter, .enter)
    #expect(visit.screen.contains("On Peggy’s sheet?"))
    visit.type("she is not sure")
    visit.press(.enter)
    #expect(visit.talk.answer.text == "she is not sure")
    visit.command("3")
    visit.command("0")
    #expect(visit.screen.contains("she is not sure"))
  }

  @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24)])
  func theFootSaysWhatAnswers(size: Size) throws {
    var visit = Typist(size: size)
    visit.happen(.person(try Plenty.file(conversations: 1)))
    visit.type("n")
    #expect(visit.screen.contains("Are you alone with this screen?"))
    #expect(!visit.screen.contains("any other key"))
    #expect(visit.screen.contains("y before they come in"))
  }
}
