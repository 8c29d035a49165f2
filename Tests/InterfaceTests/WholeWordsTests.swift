import Canvas
import Conversation
import Testing

@testable import Interface

/// Nothing is cut without a mark: in a window of any size each word stands whole, is broken over two
/// rows, or ends in “…”.
@Suite("Whole words") struct WholeWordsTests {
  /// Words that say that there is more, and shorter ones for a narrow window.
  private static let marks: Set<Substring> = [
    "more", "and", "↑", "↓", "↑↓", "scroll", "Esc", "?", "good", "hard", "before", "covers.",
    "guide", "→",
  ]

  @Test(arguments: Place.allCases, ScreenTests.sizes)
  func whatDoesNotFitIsMarked(place: Place, size: Size) throws {
    for count in place.isCounted ? [1, 60] : [1] {
      var wide = Typist(size: Size(width: 400, height: 300))
      try place.open(&wide, count)
      let known = Set(wide.screen.bareWords)
      var visit = Typist(size: size)
      try place.open(&visit, count)
      let words = visit.screen.bareWords
      let cut = words.indices.filter { place in
        let word = words[place]
        if known.contains(word) || Self.marks.contains(word) || word.hasSuffix("…")
          || Int(word) != nil
        {
          return false
        }
        let before = place > 0 ? words[place - 1] + word : word
        let after = place + 1 < words.count ? word + words[place + 1] : word
        return !known.contains(before[...]) && !known.contains(after[...])
      }
      #expect(cut.map { words[$0] } == [], "\(place) with \(count) at \(size)")
    }
  }
}

extension String {
  /// The words of a screen.
  fileprivate var bareWords: [Substring] { split { $0.isWhitespace || "│─↑".contains($0) } }
}
