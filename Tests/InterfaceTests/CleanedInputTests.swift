import Canvas
import Conversation
import Testing

@testable import Interface

@Suite("What comes in is cleaned") struct CleanedInputTests {
  @Test func H29_aPasteBringsNothingThatActsOnATerminal() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.happen(.input(.pasted("her\u{1B}[2J\tgarden\u{7}\u{9B}3~,\u{B}on\u{A0}Sundays\u{202E}")))
    #expect(visit.talk.field.text == "her garden,\non Sundays")
  }

  @Test func aTypedSignThatCannotBeSeenIsNoSign() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("a\u{A0}b\u{200B}c\u{2011}d\u{FEFF}")
    #expect(visit.talk.field.text == "a bc-d")
  }

  @Test func aLineOfLineModeIsCleaned() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .matters)
    visit.happen(.line("second\u{1B}[A\u{1B}[H\u{1B}[3~"))
    #expect(visit.record.notes(.matter).map(\.words.text) == ["second"])
  }

  @Test(arguments: ["می\u{200C}خواهم", "क्\u{200D}ष", "❤\u{FE0F}"])
  func H13_joinersStay(_ words: String) throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .matters)
    visit.happen(.line(words))
    let kept = try #require(visit.record.notes(.matter).first?.words.text)
    #expect(Array(kept.unicodeScalars) == Array(words.unicodeScalars))
  }

  @Test func aSecretIsTakenToTheLetter() {
    var visit = Typist(isLineMode: true)
    visit.state = State(
      size: visit.state.size, now: visit.now, archiveExists: true, guides: [],
      ids: IDSource(seed: 1), isLineMode: true)
    #expect(visit.state.asksSecret)
    #expect(visit.state.cleaned(line: "a\u{A0}b\u{FEFF}") == "a\u{A0}b\u{FEFF}")
    #expect(visit.state.cleaned(.pasted("a\u{A0}b")) == .pasted("a\u{A0}b"))
  }
}
