import Conversation
import Testing

@testable import Interface

/// A review starts from what the last visit left: each thing is asked about at *Today*, and nothing is carried
/// on by silence.
@Suite("Carrying on") struct CarryingTests {
  private let knee = noteID(11)
  private let church = noteID(12)
  private let worse = noteID(13)
  private let garden = noteID(14)
  private let tablets = noteID(15)

  private func visit(isLineMode: Bool = false) throws -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    try visit.openTalk(after: [
      noted(.parked, "the knee", 11), noted(.goal, "walk to church", 12),
      noted(.contingency, "if it gets worse, ring", 13), noted(.strength, "my garden", 14),
      noted(.preference, "no more tablets", 15),
    ])
    visit.command("2")
    return visit
  }

  @Test func whatTheLastVisitLeftIsAskedAboutOneByOneAndTheRestTogether() throws {
    var visit = try visit()
    #expect(visit.talk.focus == .asking(.carry(knee)))
    #expect(visit.screen.contains("Left for later: “the knee”"))
    visit.keep("l")
    #expect(visit.talk.focus == .asking(.carry(church)))
    visit.keep("y")
    #expect(visit.talk.focus == .asking(.carry(worse)))
    #expect(visit.screen.contains("If things change: “if it gets worse, ring”"))
    visit.keep("x")
    #expect(visit.talk.focus == .asking(.carryRest))
    #expect(visit.record.preferenceAnswers.isEmpty)
    visit.keep("y")
    #expect(visit.talk.focus == .note)
    #expect(
      visit.record.carriedAnswers
        == [knee: .stillSo, church: .stillSo, worse: .noLonger, garden: .stillSo])
    #expect(visit.record.preferenceAnswers == [tablets: .stillSo])
  }

  @Test func enterAloneLeavesAllOfItNotTalkedAbout() throws {
    var visit = try visit()
    for _ in 0..<4 { visit.keep("") }
    #expect(visit.talk.focus == .note)
    #expect(visit.record.carriedAnswers.isEmpty)
    #expect(visit.record.preferenceAnswers.isEmpty)
    #expect(visit.record.notes.count == 1)
  }

  @Test func whatIsTakenUpIsANeedOfToday() throws {
    var visit = try visit()
    visit.keep("y")
    #expect(visit.record.notes(.need).map(\.words.text) == ["the knee"])
    #expect(visit.record.carriedAnswers == [knee: .changed])
  }

  @Test func aGoalIsSaidAnewFromItsOldWords() throws {
    var visit = try visit()
    visit.keep("")
    visit.keep("c")
    #expect(visit.talk.focus == .asking(.sayAnew(church)))
    #expect(visit.talk.answer.text == "walk to church")
    visit.type(" every Sunday")
    visit.press(.enter)
    #expect(visit.record.notes(.goal).map(\.words.text) == ["walk to church every Sunday"])
    #expect(visit.record.carriedAnswers == [church: .changed])
    guard case .asking(.importance) = visit.talk.focus else {
      Issue.record("\(visit.talk.focus)")
      return
    }
  }

  @Test func theSameWordsAgainAreNoNewGoal() throws {
    var visit = try visit()
    visit.keep("")
    visit.keep("c")
    visit.press(.enter)
    #expect(visit.record.notes(.goal) == [])
    #expect(visit.record.carriedAnswers == [church: .stillSo])
  }

  @Test func wordsAreANoteAndTheQuestionComesAgain() throws {
    var visit = try visit()
    visit.keep("her hands are stiff")
    #expect(visit.record.notes(.need).map(\.words.text) == ["her hands are stiff"])
    #expect(visit.talk.focus == .asking(.carry(knee)))
    visit.keep("q")
    #expect(visit.state.notice == .warning(Say.carryHint))
    #expect(visit.record.carriedAnswers.isEmpty)
  }

  @Test func whatWasAnsweredCanBeTakenBack() throws {
    var visit = try visit()
    visit.keep("l")
    visit.command("u")
    #expect(visit.record.carriedAnswers.isEmpty)
    visit.keep("y")
    #expect(visit.talk.focus == .asking(.carry(knee)))
  }

  @Test func H06_companyThatWasNotThereIsAskedNothingOfIt() throws {
    var visit = try visit()
    visit.command("h")
    visit.keep("Dan (partner)")
    visit.keep("2")
    visit.command("2")
    #expect(visit.talk.focus == .note)
    #expect(!visit.screen.contains("knee"))
  }

  @Test func inLinesItIsTheSame() throws {
    var visit = try visit(isLineMode: true)
    visit.happen(.line("l"))
    visit.happen(.line("y"))
    #expect(visit.record.carriedAnswers == [knee: .stillSo, church: .stillSo])
  }

  @Test func theSheetSaysWhatStillStandsAndWhatIsStillSo() throws {
    var visit = try visit()
    visit.keep("")
    visit.keep("y")
    visit.command("0")
    visit.press(.enter)
    let sheet = try #require(visit.talk.sheetText?.lines).joined(separator: "\n")
    #expect(sheet.contains("Still standing from "))
    #expect(sheet.contains("If it gets worse, ring"))
    #expect(sheet.contains("Walk to church"))
    #expect(!sheet.contains("the knee"))
  }
}
