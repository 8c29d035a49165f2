import Canvas
import Conversation
import Testing

@testable import Interface

@Suite("Text entry") struct TextEntryTests {
  @Test func undoGoesBackWordByWordAndAPasteIsOneStep() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("one two")
    visit.happen(.input(.pasted(" and\nthree more")))
    var seen = [visit.talk.field.text]
    for _ in 0..<3 {
      visit.press(.control("z"))
      seen.append(visit.talk.field.text)
    }
    #expect(seen == ["one two and\nthree more", "one two", "one", ""])
    visit.press(.control("y"), .control("y"), .control("y"))
    #expect(visit.talk.field.text == "one two and\nthree more")
    #expect(visit.keptEvents.isEmpty)
  }

  @Test func undoReachesTheBeginningOfTheTalkAndRedoItsEnd() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    for line in ["the garden", "+ her sister", "? the knee"] {
      visit.type(line)
      visit.press(.enter)
    }
    visit.command("6")
    for line in ["walk to church", "9"] {
      visit.type(line)
      visit.press(.enter)
    }
    visit.command("8")
    for line in ["walk to the gate", "1", "fri", "8"] {
      visit.type(line)
      visit.press(.enter)
    }
    let all = visit.record.notes
    for _ in 0..<20 { visit.press(.control("z")) }
    #expect(visit.record.notes.filter { $0.id != visit.record.leavingItID } == [])
    #expect(visit.state.notice == .plain(Say.nothingToUndo))
    for _ in 0..<20 { visit.press(.control("y")) }
    #expect(visit.record.notes == all)
  }

  @Test func aPasteIsNeverSubmittedWhereverItGoes() throws {
    for stage in Stage.allCases {
      var visit = Typist()
      try visit.openTalk(stage: stage)
      visit.happen(.input(.pasted("one\n\ntwo\n")))
      #expect(visit.keptEvents.isEmpty, "at \(stage)")
      // Where no field has the keys it does nothing.
      let isNowhere = visit.talk.field.isEmpty && visit.talk.answer.isEmpty
      #expect(isNowhere == stage.isPageOfRows, "at \(stage)")
    }
  }

  @Test func theCaretStandsBetweenWholeLettersOfEveryScript() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("日e\u{301}👨‍👩‍👧")
    let columns = [0, 1, 2, 3].map { _ in
      defer { visit.press(.left) }
      return view(visit.state).cursor.x
    }
    #expect(columns == [8, 6, 5, 3])
    visit.press(.end, .backspace)
    #expect(visit.talk.field.text == "日e\u{301}")
  }

  @Test func lettersFromRightToLeftAreKeptInTheOrderOfReading() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("مرحبا ab")
    #expect(view(visit.state).cursor.x == 11)
    visit.press(.home, .delete, .enter)
    #expect(visit.record.notes(.matter).map(\.words.text) == ["رحبا ab"])
  }

  @Test func everyFieldUndoes() {
    var visit = Typist()
    visit.press(.character("n"))
    visit.nothingIsHalfTyped()
    visit.type("Peggy Ann")
    visit.press(.control("z"))
    #expect(visit.screen.contains("Peggy") && !visit.screen.contains("Ann"))
    visit.press(.control("y"))
    #expect(visit.screen.contains("Peggy Ann"))
  }
}
