/// What somebody looks for: words that must all occur, in any order.
public struct Query: Equatable, Sendable {
  /// The terms; none finds everything.
  public var terms: [Term]
  /// Whether private notes are searched too.
  public var includesPrivate: Bool

  /// A query of terms.
  public init(terms: [Term], includesPrivate: Bool = false) {
    self.terms = terms
    self.includesPrivate = includesPrivate
  }

  /// Reads what people type: words, a phrase in quotation marks; the last word may be half-typed.
  ///
  /// Every text is a query: what can't be meant as a word is left out.
  public init(_ text: String, includesPrivate: Bool = false) {
    var terms: [Term] = []
    let marks: Set<Character> = ["\"", "“", "”"]
    let parts = text.split(omittingEmptySubsequences: false) { marks.contains($0) }
    for (place, part) in parts.enumerated() {
      let words = Query.words(part)
      if place % 2 == 1 {
        if !words.isEmpty { terms.append(.phrase(words)) }
      } else {
        terms += words.map { .word($0) }
      }
    }
    if case .word(let last)? = terms.last, text.last.map(isPartOfWord) == true {
      terms[terms.count - 1] = .beginning(last)
    }
    self.init(terms: terms, includesPrivate: includesPrivate)
  }

  /// Whether there is nothing to look for.
  public var isEmpty: Bool { terms.isEmpty }

  /// One thing to look for.
  public enum Term: Equatable, Sendable {
    /// A whole word.
    case word(String)
    /// The beginning of a word.
    case beginning(String)
    /// Words one after the other.
    case phrase([String])
  }

  private static func words(_ text: some StringProtocol) -> [String] {
    text.split { !isPartOfWord($0) }.map { String($0).lowercased() }
  }
}

/// Letters, numbers and the marks on them are parts of words; all else divides them.
private func isPartOfWord(_ character: Character) -> Bool {
  guard let scalar = character.unicodeScalars.first else { return false }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .privateUse:
    return true
  case .enclosingMark, .connectorPunctuation, .dashPunctuation, .openPunctuation,
    .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
    .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator,
    .paragraphSeparator, .control, .format, .surrogate, .unassigned:
    return false
  @unknown default: return false
  }
}
