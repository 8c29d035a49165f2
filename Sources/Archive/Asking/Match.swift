import Conversation
import Foundation

/// What is asked of the search index, in its language. Words stand in quotation marks, so nothing
/// that is typed is ever read as an operator.
enum Match {
  /// Words that all begin like this, in any column; `nil` when there are none.
  static func beginnings(of text: String) -> String? {
    let terms = Query(text).terms.flatMap { term in
      switch term {
      case .word(let word), .beginning(let word): [word]
      case .phrase(let words): words
      }
    }
    return terms.isEmpty ? nil : terms.map { part(.beginning($0)) }.joined(separator: " AND ")
  }

  /// Every term, among the words or in the person's name, and at least one among the words: so a
  /// word and a name can be asked for together; and whose it must be. `nil` when no words are asked.
  static func found(_ query: Query) -> String? {
    let whose = query.narrowing.person.map { "name : " + part(.beginning($0)) }
    let parts = whose + [said(query.terms)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  private static func said(_ terms: [Query.Term]) -> String? {
    let parts = terms.map(part)
    guard let first = parts.first else { return nil }
    if parts.count == 1 { return "words : " + first }
    let all = parts.joined(separator: " AND ")
    let some = parts.map { "words : " + $0 }.joined(separator: " OR ")
    return "((\(all)) AND (\(some)))"
  }

  private static func part(_ term: Query.Term) -> String {
    switch term {
    case .word(let word): quoted(word)
    case .beginning(let word): quoted(word) + " *"
    case .phrase(let words): quoted(words.joined(separator: " "))
    }
  }

  private static func quoted(_ words: String) -> String {
    "\"" + indexed(words).replacing("\"", with: "\"\"") + "\""
  }
}
