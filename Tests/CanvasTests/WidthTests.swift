import CNcurses
import Testing

@testable import Canvas

@Suite struct WidthTests {
  /// Scalars that Unicode 16 made wide: a C library of that age counts two columns where our table
  /// has one. The terminal then shows a replacement, so that no row shifts.
  private static let widenedByUnicode16: [ClosedRange<UInt32>] = [
    0x2630...0x2637, 0x268A...0x268F, 0x1D300...0x1D356, 0x1D360...0x1D376,
  ]
  /// Scalars that the C libraries of Debian 12 and 13 count differently: two Hangul fillers, which
  /// are seen as nothing, and an Ahom vowel sign.
  private static let countedDifferently: Set<UInt32> = [0x3164, 0xFFA0, 0x1171E]

  @Test(arguments: 0..<24) func aLetterIsOneColumnWhereverItStandsInAWord(_ place: Int) {
    var word = Array(repeating: Character("a"), count: 24)
    word[place] = "é"
    #expect(String(word).columns == 24)
    #expect((String(repeating: "a", count: place) + "\n").columns == place)
  }

  @Test func everyScalarHasTheWidthThatTheCLibraryGivesIt() throws {
    try #require(cn_choose_letters())
    var disagreements: [String] = []
    for code in UInt32(0x20)..<0x110000 where Unicode.Scalar(code) != nil {
      let theirs = cn_columns(code)
      let agrees =
        switch ScalarKind(code) {
        case .mark: theirs == 0
        case .narrow: theirs == 1
        case .wide: theirs == 2
        case .unshowable, .unseen: true
        }
      let isExcepted =
        Self.widenedByUnicode16.contains { $0.contains(code) }
        || Self.countedDifferently.contains(code)
      if !agrees, !isExcepted { disagreements.append(String(code, radix: 16)) }
    }
    #expect(disagreements == [])
  }

  @Test func noScalarThatActsOnATerminalIsShowable() {
    let acting: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069,
    ]
    for code in acting.joined() { #expect(ScalarKind(code) == .unshowable, "\(code)") }
  }

  @Test(
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("中", 2), ("ア", 2), ("ｱ", 1), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("☺\u{FE0F}", 1), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇬🇧", 2),
      ("का", 2), ("क्षि", 3), ("ب", 1), ("\u{301}", 1), ("\u{200D}", 0), ("\u{1B}", 1),
      ("\u{202E}", 1), ("\u{E000}", 1), ("\u{10FFFF}", 1),
    ] as [(String, Int)])
  func aLetterTakesTheseColumns(_ letter: String, _ columns: Int) {
    #expect(letter.columns == columns)
    #expect(letter.reduce(0) { $0 + $1.columns } == columns)
  }

  @Test func aTextTakesTheColumnsOfItsCharacters() {
    #expect("".columns == 0)
    #expect("stairs".columns == 6)
    #expect("naïve 中文".columns == 10)
  }

  @Test func theNewlineThatEndsATextTakesNoColumn() {
    #expect("the knee\n".columns == 8)
    #expect("中\r\n".columns == 2)
  }
}
