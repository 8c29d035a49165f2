extension StringProtocol {
  /// The words of a quotation whose opening mark stood before them, without the mark that closes it.
  ///
  /// Only a mark at the very end that pairs with that opening one is taken: in `I call it "the beast"`
  /// it belongs to the quotation within, and in `I am 5'4"` it is a measure.
  public var withoutClosingMark: SubSequence {
    guard let last, last.isQuotationMark else { return self[...] }
    var open = 1
    for place in indices where self[place].isQuotationMark && !isMeasure(place) {
      if isOpening(place) {
        open += 1
      } else {
        open -= 1
      }
      // The quotation ended before the end: what stands there closes nothing.
      if open == 0 { return index(after: place) == endIndex ? withoutLastMark : self[...] }
    }
    return self[...]
  }

  private var withoutLastMark: SubSequence {
    var words = dropLast()
    while let last = words.last, last.isWhitespace { words = words.dropLast() }
    return words
  }

  /// Whether a mark opens a quotation within: it bends so, or nothing, a space or a bracket is
  /// before it.
  private func isOpening(_ place: Index) -> Bool {
    switch self[place] {
    case "\u{201C}": return true
    case "\u{201D}": return false
    default: break
    }
    guard index(after: place) < endIndex else { return false }
    guard place > startIndex else { return true }
    let before = self[index(before: place)]
    return before.isWhitespace || "([-\u{2013}\u{2014}".contains(before)
  }

  /// Whether a mark says inches: feet stand before it, as in `5'4"`.
  private func isMeasure(_ place: Index) -> Bool {
    guard self[place] == "\"" else { return false }
    let before = self[..<place]
    let inches = before.reversed().prefix { $0.isNumber }
    let feet = before.dropLast(inches.count)
    guard !inches.isEmpty, let sign = feet.last, "'\u{2019}\u{2032}".contains(sign) else {
      return false
    }
    return feet.dropLast().last?.isNumber == true
  }
}

extension Character {
  /// Whether it opens or closes a quotation.
  fileprivate var isQuotationMark: Bool { self == "\"" || self == "\u{201C}" || self == "\u{201D}" }
}
