import Conversation
import Testing

@testable import Interface

/// A review inside the talk: at *Today* each step of the last visit is asked about.
@Suite("Review inside the talk") struct ReviewInsideTests {
  private static let gate = noteID(3)

  private func visit() throws -> Typist {
    var visit = Typist()
    try visit.openTalk(after: [
      noted(.step, "walk to the gate", 3), noted(.step, "ring the class", 4),
      .stepAgreed(note: noteID(4), who: .clinician, when: .notSaid),
    ])
    visit.command("2")
    return visit
  }

  @Test func theCliniciansOwnPromiseComesFirst() throws {
    var visit = try visit()
    #expect(visit.talk.focus == .asking(.howItWent(noteID(4))))
    #expect(visit.screen.contains("“ring the class” (you)"))
    visit.keep("y")
    #expect(visit.talk.focus == .asking(.howItWent(Self.gate)))
    #expect(visit.screen.contains("“walk to the gate”. How did that go?"))
    #expect(visit.record.answers.map(\.status) == [.done])
  }

  @Test(arguments: [
    ("y", StepStatus.done, nil), ("P", .partly, nil), ("x", .notWanted, nil),
    ("p, twice a week", .partly, "twice a week"), ("y,went", .done, "went"),
    ("yes she went", .toDo, "yes she went"), ("north, then back", .toDo, "north, then back"),
  ])
  func aLetterAnswersAndWordsAreKept(_ typed: String, status: StepStatus, words: String?) throws {
    var visit = try visit()
    visit.keep("y")
    visit.keep(typed)
    let answer = try #require(visit.record.answers.last)
    #expect(answer.step == Self.gate)
    #expect(answer.status == status)
    #expect(answer.comment?.text == words)
  }

  @Test func secondWordsStandAfterTheFirst() throws {
    var visit = try visit()
    visit.keep("y")
    visit.keep("on good days")
    visit.keep("not in the rain")
    visit.keep("p, with her sister")
    let answer = try #require(visit.record.answers.last)
    #expect(answer.status == .partly)
    #expect(answer.comment?.text == "on good days; not in the rain; with her sister")
  }

  @Test func notYetAsksWhatGotInTheWay() throws {
    var visit = try visit()
    visit.keep("y")
    visit.keep("n")
    #expect(visit.screen.contains("What got in the way?"))
    visit.keep("the ice")
    #expect(visit.record.answers.last?.comment?.text == "the ice")
    // It is still to be done: it stands on the sheet, and is asked about next time.
    #expect(visit.record.answers.last?.status == .toDo)
    visit.command("0")
    visit.press(.enter)
    let sheet = try #require(visit.talk.sheetText?.lines).joined(separator: "\n")
    #expect(sheet.contains("Walk to the gate"))
  }

  @Test func enterAloneLeavesItNotAsked() throws {
    var visit = try visit()
    visit.keep("")
    visit.keep("")
    #expect(visit.record.answers.isEmpty)
  }

  /// What was kept off the sheet then was said alone, and nobody knows yet who is here now.
  @Test func H06_whatWasOffTheSheetShowsOnceItIsSaidThatNobodyElseIsHere() throws {
    var visit = Typist()
    try visit.openTalk(after: [
      noted(.step, "walk to the gate", 3), noted(.step, "ring the refuge", 4),
      .sheetSet(note: noteID(4), isOffSheet: true),
    ])
    visit.command("2")
    #expect(visit.talk.focus == .asking(.howItWent(Self.gate)))
    visit.keep("y")
    #expect(visit.talk.focus == .note)
    visit.command("e")
    #expect(!visit.screen.contains("refuge"))
    visit.focus(RowID("saidAlone"))
    visit.press(.enter)
    #expect(!visit.screen.contains("refuge"))
    visit.press(.enter)
    #expect(visit.screen.contains("ring the refuge"))
    // Whoever comes in ends it, and it is not there again by itself.
    visit.command("h")
    visit.keep("Dan (partner)")
    visit.keep("2")
    #expect(!visit.screen.contains("refuge"))
    visit.command("h")
    visit.keep("dan")
    visit.command("2")
    #expect(!visit.screen.contains("refuge"))
  }

  @Test func thatButtonIsThereWhetherOrNotAnythingWasSaidAlone() throws {
    var visit = try visit()
    visit.command("e")
    #expect(visit.rows.contains { $0.id == RowID("saidAlone") })
  }
}
