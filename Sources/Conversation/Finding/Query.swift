/// What somebody looks for: words that must all occur, in any order, and what the search keeps to.
public struct Query: Equatable, Sendable {
  /// The terms; none finds everything.
  public var terms: [Term]
  /// Whether private notes are searched too.
  public var includesPrivate: Bool
  /// Whose, since when, and of which kind.
  public var narrowing = Narrowing()

  /// A query of terms.
  public init(terms: [Term], includesPrivate: Bool = false) {
    self.terms = terms
    self.includesPrivate = includesPrivate
  }

  /// Reads what people type: words, a phrase in quotation marks, `person:`, `since:` and `kind:`;
  /// the last word may be half-typed. Without `today` a day needs its year.
  ///
  /// Every text is a query: what can't be meant as a word is left out, and what narrows in a way
  /// that can't be read stands in `narrowing.misread`.
  public init(_ text: String, on today: Day? = nil, includesPrivate: Bool = false) {
    var reader = QueryReader(today: today)
    let marks: Set<Character> = ["\"", "“", "”"]
    let parts = text.split(omittingEmptySubsequences: false) { marks.contains($0) }
    for (place, part) in parts.enumerated() {
      if place % 2 == 1 {
        reader.read(quoted: part)
      } else {
        reader.read(plain: part, isFollowedByQuote: place + 1 < parts.count)
      }
    }
    self.init(terms: reader.terms, includesPrivate: includesPrivate)
    narrowing = reader.narrowing
    if reader.endsInWord, case .word(let last)? = terms.last,
      text.unicodeScalars.last.map({ $0.isWordly || $0.clingsToLetters || $0.joinsParts }) == true
    {
      terms[terms.count - 1] = .beginning(last)
    }
    keepToMost()
  }

  /// So many words are looked for at most, each once. A page that is pasted where one looks for
  /// something would keep the archive busy for minutes, and all that is to be saved would wait.
  static let most = 12

  private mutating func keepToMost() {
    var seen: [Term] = []
    for term in terms where !seen.contains(term) && seen.count < Query.most {
      if case .phrase(let words) = term {
        seen.append(.phrase(Array(words.prefix(Query.most))))
      } else {
        seen.append(term)
      }
    }
    terms = seen
  }

  /// Whether there is nothing to look for.
  public var isEmpty: Bool { terms.isEmpty && narrowing.isEmpty }

  /// One thing to look for.
  public enum Term: Equatable, Sendable {
    /// A whole word; hyphens and apostrophes within it count as much as without.
    case word(String)
    /// The beginning of a word.
    case beginning(String)
    /// Words one after the other.
    case phrase([String])
  }

  static func words(_ text: some StringProtocol) -> [String] {
    text.wordsWithin
  }
}

/// Reads a search part by part: what stands in quotation marks, and what does not.
private struct QueryReader {
  let today: Day?
  var terms: [Query.Term] = []
  var narrowing = Narrowing()
  /// Whether what was read last is a word to be found.
  var endsInWord = false
  /// A sign that waits for what stands in quotation marks behind it.
  private var waiting: Narrowing.Sign?

  init(today: Day?) { self.today = today }

  mutating func read(quoted text: Substring) {
    endsInWord = false
    if let sign = waiting {
      waiting = nil
      let words = text.split(separator: " ").map(String.init)
      _ = narrowing.take(sign, words, isQuoted: true, on: today)
    } else {
      let words = Query.words(text)
      if !words.isEmpty { terms.append(.phrase(words)) }
    }
  }

  mutating func read(plain text: Substring, isFollowedByQuote: Bool) {
    var rest = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    while let chunk = rest.popFirst() {
      guard let (sign, behind) = QueryReader.sign(of: chunk) else {
        let words = Query.words(chunk)
        terms += words.map { .word($0) }
        endsInWord = !words.isEmpty
        continue
      }
      endsInWord = false
      if behind.isEmpty, rest.isEmpty, isFollowedByQuote {
        waiting = sign
        return
      }
      let words = (behind.isEmpty ? [] : [behind]) + rest
      let taken = narrowing.take(sign, words, isQuoted: false, on: today)
      rest = rest.dropFirst(behind.isEmpty ? taken : taken - 1)
    }
  }

  /// The sign that a piece begins with, and what stands directly behind it.
  private static func sign(of chunk: String) -> (Narrowing.Sign, String)? {
    guard let colon = chunk.firstIndex(of: ":"),
      let sign = Narrowing.Sign(rawValue: chunk[..<colon].lowercased())
    else { return nil }
    return (sign, String(chunk[chunk.index(after: colon)...]))
  }
}
