/// A sentence of the tables, with slots that a person's own circumstances fill.
///
/// Two conventions keep the tables plain to read. A phrase that begins with a capital (or
/// a name) is somebody's very words; one in lower case is the clinician's short account. A slot such as `{partner}` can
/// only be filled for those who have one, so a phrase is never said by somebody it does not fit.
struct Phrase: Sendable, ExpressibleByStringLiteral {
  private let pieces: [Piece]
  /// What has to be known of a person before they can say it.
  let slots: Slots
  /// Whether these are very words.
  let isOwnWords: Bool

  private enum Piece: Sendable {
    case text(String)
    case slot(Slot)
  }

  init(stringLiteral value: String) { self.init(value) }

  init(_ value: String) {
    var pieces: [Piece] = []
    var slots: Slots = []
    for (place, part) in value.split(separator: "{", omittingEmptySubsequences: false).enumerated()
    {
      let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      guard place > 0, halves.count == 2 else {
        if !part.isEmpty { pieces.append(.text(String(part))) }
        continue
      }
      guard let slot = Slot(rawValue: String(halves[0])) else {
        preconditionFailure("no such slot: \(part)")
      }
      slots.insert(slot.mark)
      pieces.append(.slot(slot))
      if !halves[1].isEmpty { pieces.append(.text(String(halves[1]))) }
    }
    self.pieces = pieces
    self.slots = slots
    let opening = value.first == "{" ? value.drop { $0 != "}" }.dropFirst().first : value.first
    isOwnWords = opening?.isUppercase == true || value.hasPrefix("{name}")
  }

  /// The sentence as this person says it; `nil` when it does not fit them.
  func filled(for somebody: Somebody) -> String? {
    guard slots.isSubset(of: somebody.slots) else { return nil }
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .slot(let slot): text += somebody.word(for: slot)
      }
    }
    return text
  }
}

/// What a phrase may leave open.
enum Slot: String, CaseIterable, Sendable {
  /// The one who is nearest, such as `daughter`: everybody has one.
  case kin
  /// What that one is called.
  case name
  /// Husband, wife or partner.
  case partner
  /// A grown-up son or daughter.
  case child
  /// A small son or daughter.
  case kid
  /// Mum or dad, of a young person.
  case parent
  /// The husband, wife or partner who died.
  case late
  /// Where they work, such as `the bakery`.
  case work
  /// Where they used to work.
  case was
  /// An animal, such as `the dog`.
  case pet
  /// What they love doing, such as `singing in the choir`: everybody has one.
  case joy
  /// Their age in numerals.
  case age
  /// Says nothing: only for those who live alone.
  case alone
  /// Says nothing: only for those of 26 and over.
  case adult
  /// Says nothing: only for those who keep the fast.
  case fast

  var mark: Slots { Slots(rawValue: 1 << UInt16(Slot.allCases.firstIndex(of: self) ?? 0)) }
}

/// A set of slots.
struct Slots: OptionSet, Hashable, Sendable {
  let rawValue: UInt16
}
