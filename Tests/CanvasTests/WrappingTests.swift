import Canvas
import Testing

@Suite struct WrappingTests {
  private func rows(_ text: String, _ width: Int) -> [String] {
    wrapped(text, to: width).map { String(text[$0]) }
  }

  @Test func rowsBreakBetweenWords() {
    #expect(rows("I want to walk to church", 10) == ["I want to ", "walk to ", "church"])
    #expect(rows("garden", 6) == ["garden"])
    #expect(rows("my garden", 2) == ["my ", "ga", "rd", "en"])
  }

  @Test func spacesAtTheBreakHangAndAreKept() {
    #expect(rows("one   two", 3) == ["one   ", "two"])
    #expect(rows("one two", 4) == ["one ", "two"])
    #expect(rows("a      ", 3) == ["a      "])
  }

  @Test func aWordTooLongIsBrokenByColumns() {
    #expect(rows("physiotherapy", 5) == ["physi", "other", "apy"])
    #expect(rows("a physiotherapy", 5) == ["a ", "physi", "other", "apy"])
    #expect(rows("中文字", 5) == ["中文", "字"])
  }

  @Test func newlinesEndRows() {
    #expect(rows("stairs\nthe knee", 20) == ["stairs\n", "the knee"])
    #expect(rows("a\n\nb", 20) == ["a\n", "\n", "b"])
    #expect(rows("a\r\nb", 20) == ["a\r\n", "b"])
  }

  @Test func thereIsAlwaysARowForTheCaret() {
    #expect(rows("", 5) == [""])
    #expect(rows("a\n", 5) == ["a\n", ""])
  }

  @Test func aCharacterWiderThanTheRowStandsAlone() {
    #expect(rows("中文", 1) == ["中", "文"])
    #expect(rows("ab", 0) == ["a", "b"])
    #expect(rows("ab", Int.min) == ["a", "b"])
  }

  @Test func aSpaceThatDoesNotBreakDoesNot() {
    #expect(rows("Room\u{A0}4 now", 7) == ["Room\u{A0}4 ", "now"])
    #expect(rows("in Room\u{A0}4", 7) == ["in ", "Room\u{A0}4"])
  }

  @Test func H12_rowsCoverTheTextAndFitTheirWidth() {
    let pieces = [
      "a", "walk", " ", "  ", "\n", "é", "e\u{301}", "中", "👩‍👩‍👧", "का", "سلام", "\u{1B}", "-",
    ]
    for seed in UInt64(1)...300 {
      var chance = Chance(seed: seed)
      let count = Int.random(in: 0...60, using: &chance)
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &chance)] }
        .joined()
      let width = Int.random(in: 1...20, using: &chance)
      let ranges = wrapped(text, to: width)

      #expect(ranges.map { text[$0] }.joined() == text, "seed \(seed)")
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
      for range in ranges {
        var row = text[range]
        if row.last?.isNewline == true { row.removeLast() }
        while row.last == " " { row.removeLast() }
        #expect(row.columns <= width || row.count == 1, "seed \(seed)")
        // What is drawn is as wide as wrapping thought.
        var canvas = Canvas(size: Size(width: 200, height: 1))
        #expect(canvas.draw(text[range], at: Point(x: 0, y: 0)) == text[range].columns)
      }
    }
  }
}

extension WrappingTests {
  /// Plain letters are wrapped a row at a time, others letter by letter.
  @Test func plainLettersBreakWhereOthersDo() {
    let letters = Array(repeating: "o", count: 20) + [" ", " ", " ", " ", " ", "\n"]
    for seed in UInt64(1)...100 {
      var chance = Chance(seed: seed)
      let plain = (0..<200).map { _ in letters.randomElement(using: &chance) ?? "o" }
      let width = Int.random(in: 1...30, using: &chance)
      func lengths(_ text: String) -> [Int] { wrapped(text, to: width).map { text[$0].count } }
      let text = plain.joined()
      let other = plain.map { $0 == "o" ? "ö" : $0 }.joined()
      #expect(lengths(text) == lengths(other), "seed \(seed)")
    }
  }
}

/// A generator whose numbers are the same in every run (SplitMix64).
private struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
