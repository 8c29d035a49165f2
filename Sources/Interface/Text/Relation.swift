import Conversation

/// Whom somebody means who names a speaker that can't be told from the line alone.
struct Meant: Equatable, Sendable {
  /// How they are named there, in small letters.
  var name: String
  /// Who it is.
  var speaker: Words.Speaker
}

/// What people are to somebody, as far as a line can name its speaker by it: `daughter:`.
enum Relation {
  /// Each with the other words for it. An unknown one is no speaker: `BP:`, `NB:` are plain words.
  private static let words: [[String]] = [
    ["daughter"], ["son"], ["wife"], ["husband"], ["partner"], ["fiancé", "fiancée", "fiance"],
    ["girlfriend"], ["boyfriend"], ["mother", "mum", "mam", "mom"], ["father", "dad"], ["parent"],
    ["sister"], ["brother"], ["grandmother", "gran", "grandma", "nan"],
    ["grandfather", "grandad", "granddad", "grandpa"], ["granddaughter"], ["grandson"], ["aunt"],
    ["uncle"], ["niece"], ["nephew"], ["cousin"], ["stepdaughter"], ["stepson"], ["stepmother"],
    ["stepfather"], ["daughter-in-law"], ["son-in-law"], ["mother-in-law"], ["father-in-law"],
    ["sister-in-law"], ["brother-in-law"], ["friend"], ["neighbour", "neighbor"], ["carer"],
    ["nurse"], ["social worker"], ["support worker"], ["link worker"], ["advocate"],
  ]

  /// Whether a word, in small letters, is one of them.
  static func isOne(_ word: String) -> Bool { words.contains { $0.contains(word) } }

  /// Whether somebody who is called `relation` is meant by a word: the `elder daughter` is by
  /// `daughter`, the `daughter-in-law` is not.
  fileprivate static func `is`(_ relation: String, meantBy word: String) -> Bool {
    guard let same = words.first(where: { $0.contains(word) }) else { return false }
    let plain = relation.lowercased().split { !$0.isLetter }.joined(separator: " ")
    // A daughter-in-law is one word, however it is written.
    let said = " " + plain.replacing(" in law", with: "-in-law") + " "
    return same.contains { said.contains(" \($0) ") }
  }
}

extension [Participant] {
  /// Those whom a name before a colon may mean: by their name, by the first word of it, else by what
  /// they are to the person. An interpreter may have no name here.
  func named(_ name: String) -> [Participant] {
    if name == "interpreter" { return filter { $0.part == .interpreter } }
    let whole = filter { $0.name.lowercased() == name }
    if !whole.isEmpty { return whole }
    let first = filter { $0.name.lowercased().split(separator: " ").first.map(String.init) == name }
    return first.isEmpty ? filter { Relation.is($0.relation, meantBy: name) } : first
  }

  /// Whether a name before a colon is nearly that of somebody here: a slip must not make one person's words
  /// another's.
  func areNearlyNamed(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let isTitled = words.count > 1 && ["mr", "mrs", "ms", "miss", "dr"].contains(words[0])
    return contains { somebody in
      if isTitled { return true }
      let known = [somebody.name, somebody.relation].flatMap {
        $0.lowercased().split(separator: " ")
      }
      return known.contains { $0.isOneSlip(from: name) }
    }
  }
}
