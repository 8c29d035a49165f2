import CNcurses
import Canvas
import Testing

@testable import Terminal

@Suite struct ThemeTests {
  @Test func noColourIsUsedWhereNoneIsWanted() {
    #expect(Theme(environment: ["NO_COLOR": "1"]) == .plain)
    #expect(Theme(environment: ["NO_COLOR": ""]) == .colours)
    #expect(Theme(environment: [:]) == .colours)
    for role in Role.allCases { #expect(Theme.plain.look(of: role).colour == nil) }
  }

  @Test func onlyColoursThatCanBeReadOnBlackAndOnWhiteAreUsed() {
    #expect(Set(Role.allCases.compactMap { Theme.colours.look(of: $0).colour }) == [1, 5])
  }

  @Test func whatHasTheFocusOrWarnsIsMarkedWithoutColour() {
    for theme in [Theme.plain, .colours] {
      #expect(theme.look(of: .focus).attributes == CN_REVERSE)
      #expect(theme.look(of: .warning).attributes & CN_BOLD != 0)
    }
  }

  @Test func aTerminalOfAsciiGetsAsciiLines() {
    #expect(
      "─│┬┴┼“”’–▸…".unicodeScalars.map { plainLetter(for: $0.value) }
        == "-|+++\"\"'->.".unicodeScalars.map(\.value))
    #expect(plainLetter(for: 0x61) == 0x61)
  }

  @Test(arguments: [
    ("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("é\n", "w6kK"), ("???>", "Pz8/Pg=="),
  ])
  func aTextForTheClipboardIsCoded(_ text: String, _ coded: String) {
    #expect(clipboardRequest(for: text) == Array("\u{1B}]52;c;\(coded)\u{7}".utf8))
  }
}
