import Conversation
import Foundation

/// What is asked of the search index, in its language. Words stand in quotation marks, so nothing
/// that is typed is ever read as an operator.
enum Match {
  /// Words that a name has, all beginning like this, also where they are written as one; `nil` when there
  /// are none.
  static func beginnings(of text: String) -> String? {
    let words = Query(text).terms.flatMap { term in
      switch term {
      case .word(let word), .beginning(let word): parts(of: word)
      case .phrase(let words): words.flatMap(parts)
      }
    }
    return named(words)
  }

  private static func named(_ words: [String]) -> String? {
    let ways = groupings(words).map { groups in
      "(" + groups.map { name($0.joined()) }.joined(separator: " AND ") + ")"
    }
    return words.isEmpty ? nil : "(" + ways.joined(separator: " OR ") + ")"
  }

  /// The beginning of a name, also of one that is written without the letters that are spelled out here.
  private static func name(_ word: String) -> String {
    let other = withoutSpelledOut(word)
    return other.map { "(" + quoted(word) + " * OR " + quoted($0) + " *)" } ?? quoted(word) + " *"
  }

  private static func withoutSpelledOut(_ word: String) -> String? {
    let word = folded(word)
    let other = takenBack(word)
    return other == word ? nil : other
  }

  /// Every term, among the words or in the person's name, and at least one among the words: so a
  /// word and a name can be asked for together; and whose it must be. `nil` when no words are asked.
  static func found(_ query: Query) -> String? {
    let whose = named(query.narrowing.person.flatMap(parts)).map { "name : " + $0 }
    let parts = [whose, said(query.terms)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  private static func said(_ terms: [Query.Term]) -> String? {
    let ways = groupings(terms).compactMap { groups -> String? in
      let asked = groups.compactMap(asked)
      guard asked.count == groups.count, !asked.isEmpty else { return nil }
      if asked.count == 1, asked[0].all == asked[0].some { return "words : " + asked[0].some }
      let all = asked.map(\.all).joined(separator: " AND ")
      let some = asked.map { "words : " + $0.some }.joined(separator: " OR ")
      return "((\(all)) AND (\(some)))"
    }
    return ways.isEmpty ? nil : "(" + ways.joined(separator: " OR ") + ")"
  }

  /// What must be found somewhere, and what of it among the words, so that not everything counts that
  /// somebody of this name said.
  private typealias Asked = (all: String, some: String)

  /// Some terms as one word: a name, or a number that is written in groups; `nil` where they are none.
  private static func asked(_ terms: [Query.Term]) -> Asked? {
    var (word, ending) = ("", "")
    for term in terms {
      switch term {
      case .word(let part): word += part
      case .beginning(let part): (word, ending) = (word + part, " *")
      case .phrase(let words): return terms.count == 1 ? (phrase(words), phrase(words)) : nil
      }
    }
    if terms.count == 1 {
      let part = eitherWay(word, ending)
      guard let other = withoutSpelledOut(word).map({ quoted($0) + ending }) else {
        return (part, part)
      }
      return ("(\(part) OR name : \(other))", "(\(part) OR \(other))")
    }
    let whole = quoted(parts(of: word).joined()) + ending
    let isNumber = word.unicodeScalars.allSatisfy { $0.properties.numericType != nil }
    return (isNumber ? whole : "name : " + whole, whole)
  }

  /// The ways to write some things with some of those that stand beside each other as one; for many only
  /// two of them at a time.
  private static func groupings<Item>(_ items: [Item]) -> [[[Item]]] {
    let single = items.map { [$0] }
    guard items.count > 1 else { return [single] }
    if items.count > 4 {
      return [single]
        + items.indices.dropLast().map { place in
          Array(single[..<place]) + [[items[place], items[place + 1]]]
            + Array(single[(place + 2)...])
        }
    }
    return (0..<(1 << (items.count - 1))).map { joints in
      items.indices.dropFirst().reduce(into: [[items[0]]]) { groups, place in
        if joints & 1 << (place - 1) == 0 {
          groups.append([items[place]])
        } else {
          groups[groups.count - 1].append(items[place])
        }
      }
    }
  }

  /// A word in its parts, and as one: hyphens and apostrophes do not count.
  private static func eitherWay(_ word: String, _ ending: String) -> String {
    let parts = parts(of: word)
    guard parts.count > 1 else { return quoted(word) + ending }
    return "(" + quoted(word) + ending + " OR " + quoted(parts.joined()) + ending + ")"
  }

  private static func phrase(_ words: [String]) -> String {
    let whole = quoted(words.joined(separator: " "))
    let joined = words.map { parts(of: $0).joined() }
    return joined == words
      ? whole : "(" + whole + " OR " + quoted(joined.joined(separator: " ")) + ")"
  }

  /// The parts of a word that hyphens and apostrophes divide.
  static func parts(of word: String) -> [String] {
    word.unicodeScalars.split(whereSeparator: \.joinsParts).map {
      String(String.UnicodeScalarView($0))
    }
  }

  private static func quoted(_ words: String) -> String {
    "\"" + indexed(words).replacing("\"", with: "\"\"") + "\""
  }
}
