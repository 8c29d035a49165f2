import Canvas
import Conversation
import Testing

@testable import Interface

/// The screen as one line of words.
private func flat(_ text: String) -> String {
  text.split { $0.isWhitespace || "│▸".contains($0) }.joined(separator: " ")
}

@Suite("The record beside the talk") struct RecordPaneTests {
  private func visit(_ count: Int) throws -> Typist {
    var visit = Typist()
    let said = (1...max(1, count)).map { number in
      ConversationEvent.noted(
        note: noteID(UInt64(100 + number)), kind: .matter, words: Words("matter \(number)"),
        stage: .matters)
    }
    try visit.openTalk(count == 0 ? [] : said, stage: .matters)
    return visit
  }

  @Test func stagesThatHoldNothingTakeOneLineTogether() throws {
    #expect(try visit(1).screen.contains("Nothing yet  2 4 5 6 7 8 9 0"))
    #expect(!(try visit(1).screen.contains("6 The one thing")))
  }

  @Test func theOpenStageShowsAllThatFindsRoom() throws {
    let screen = try visit(14).screen
    for number in 1...14 { #expect(screen.contains("matter \(number)")) }
    #expect(!screen.contains("more"))
  }

  @Test func whatFindsNoRoomIsCountedAboveAndBelow() throws {
    var visit = try visit(60)
    let pane = RecordPane(visit.talk, width: 30, room: 18)
    #expect(pane.rows.count == 18)
    let shown = pane.rows.filter { $0.note != nil }.count
    #expect(pane.rows.first?.text == "↑ \(60 - shown) more")
    visit.press(.escape, .up)
    for _ in 0..<30 { visit.press(.up) }
    let among = RecordPane(visit.talk, width: 30, room: 18)
    let hidden = [among.rows.first, among.rows.dropLast().last].compactMap { $0?.notes }
    #expect(among.rows.contains { $0.note != nil && $0.note == among.chosen })
    let counted = [among.rows.first?.text, among.rows.dropLast().last?.text].compactMap(\.self)
      .compactMap { Int($0.split(separator: " ")[1]) }
    #expect(hidden == [0, 0])
    #expect(counted.reduce(0, +) + among.rows.filter { $0.note != nil }.count == 60)
  }

  @Test func escUpWalksAllOfIt() throws {
    var visit = try visit(60)
    visit.press(.escape, .up)
    for number in (1...60).reversed() {
      #expect(visit.screen.contains("▸ matter \(number)"))
      visit.press(.up)
    }
  }

  @Test func aLongNoteOfTheOpenStageStandsWhole() throws {
    var visit = Typist()
    let words = (1...30).map { "word\($0)" }.joined(separator: " ")
    try visit.openTalk([noted(.matter, words)], stage: .matters)
    #expect(flat(visit.screen).contains("word30"))
    visit.command("8")
    #expect(!flat(visit.screen).contains("word30"))
    #expect(visit.screen.contains("…"))
  }
}
