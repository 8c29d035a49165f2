import Conversation

/// Deals phrases like cards: none comes again before all that fit have been dealt.
struct Decks: Sendable {
  private var left: [Key: [UInt8]] = [:]

  /// Which table is dealt from.
  struct Key: Hashable, Sendable {
    /// The story's number; -1 for what belongs to none.
    var story = -1
    var table: Table
    /// The way forward, or another number within the table.
    var part = 0
  }

  enum Table: UInt8, Sendable {
    case needs, matters, later, helps, goals, company, wishes, ways, good, hard, then, steps, ifs
    case parked, stories, outcomes, cultures, joys, voices, interpreted, generalMatters
    case generalHelps, generalWishes, generalCompany, returning, done, partly, notDone, kept, broken
    case guarded, aside, clinicianNeeds, reservations, sayAgain, notAgreed, stopped
    case amendedChoice, amendedDay, amendedWords, leavingGood, leavingHard, thinking, otherNeeds
    case outcome, inTheWay, strategies, calls, sharedWith
  }

  /// The number of the next card for which `fits` holds, of `count`; `nil` when there is none.
  mutating func deal(
    _ key: Key, of count: Int, by chance: inout IDSource, where fits: (Int) -> Bool = { _ in true }
  ) -> Int? {
    if let card = take(key, fits) { return card }
    let remaining = left[key] ?? []
    let fresh = (0..<UInt8(clamping: count)).filter { !remaining.contains($0) }
    left[key] = fresh.shuffled(using: &chance) + remaining
    return take(key, fits)
  }

  private mutating func take(_ key: Key, _ fits: (Int) -> Bool) -> Int? {
    guard let place = left[key]?.lastIndex(where: { fits(Int($0)) }) else { return nil }
    return (left[key]?.remove(at: place)).map(Int.init)
  }
}

/// The quotations of the last hundred and more conversations, none of which is said again so soon.
struct Heard: Sendable {
  private var texts: Set<String> = []
  private var conversations: [[String]] = []
  private var oldest = 0
  private var current: [String] = []
  /// How many conversations are remembered.
  static let length = 128

  func contains(_ text: String) -> Bool { texts.contains(text) }

  mutating func remember(_ text: String) {
    if texts.insert(text).inserted { current.append(text) }
  }

  /// The conversation is over; the one that is furthest back is forgotten.
  mutating func endConversation() {
    if conversations.count < Heard.length {
      conversations.append(current)
    } else {
      texts.subtract(conversations[oldest])
      conversations[oldest] = current
      oldest = (oldest + 1) % Heard.length
    }
    current = []
  }
}
