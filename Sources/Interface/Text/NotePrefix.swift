import Conversation

/// What the first signs of a line say of the note: its kind, who said it, whether it is verbatim.
///
/// `"` own words · `Ann:` or `me:` who said it · `+ ` what helps · `> ` step · `? ` for later ·
/// `! ` private. They may follow each other, as in `Ann: "she never complains`.
struct NotePrefix: Equatable {
  /// The signs that a note can begin with.
  static let signs: Set<Character> = ["\"", "“", "+", ">", "?", "!"]

  var kind: NoteKind?
  var speaker: Words.Speaker?
  var isVerbatim = false
  /// The text that is left.
  var rest: Substring

  /// Reads the signs that `text` begins with; people present can be named as speakers.
  init(_ text: String, present: @autoclosure () -> [Participant]) {
    rest = text[...]
    while takeSign(present) {}
  }

  private mutating func takeSign(_ present: () -> [Participant]) -> Bool {
    // Nearly every line begins with a letter, and no sign of a kind or of a quote is one.
    let isLetter = rest.utf8.first.map { $0 >= UInt8(ascii: "A") && $0 < 0x80 } ?? false
    return (!isLetter && (takeKind() || takeQuote())) || takeSpeaker(present)
  }

  private mutating func takeKind() -> Bool {
    guard kind == nil, let sign = rest.first, let found = NotePrefix.kind(sign),
      rest.dropFirst().first == " "
    else { return false }
    kind = found
    rest = rest.dropFirst(2)
    return true
  }

  private static func kind(_ sign: Character) -> NoteKind? {
    switch sign {
    case "+": .strength
    case ">": .step
    case "?": .parked
    case "!": .privateNote
    default: nil
    }
  }

  private mutating func takeQuote() -> Bool {
    guard !isVerbatim, let first = rest.first, first.isQuotationMark else {
      return false
    }
    isVerbatim = true
    rest = rest.dropFirst().drop { $0 == " " }
    return true
  }

  private mutating func takeSpeaker(_ present: () -> [Participant]) -> Bool {
    guard speaker == nil, let colon = colonOfName else { return false }
    let name = rest[..<colon].lowercased()
    guard let found = speakerNamed(name, present()) else { return false }
    speaker = found
    rest = rest[rest.index(after: colon)...].drop { $0 == " " }
    return true
  }

  /// The line may be long, and is read at each key: no name takes more than 200 bytes.
  private var colonOfName: Substring.Index? {
    var line = rest
    let colon = line.withUTF8 { $0.prefix(200).firstIndex(of: UInt8(ascii: ":")) }
    guard let colon else { return nil }
    let place = rest.utf8.index(rest.startIndex, offsetBy: colon)
    return rest[place] == ":" ? place : nil
  }

  private func speakerNamed(_ name: String, _ present: [Participant]) -> Words.Speaker? {
    if name == "me" { return .clinician }
    return present.first { Say.name($0).lowercased() == name }.map { .companion($0.id) }
  }

  /// The words without a closing quotation mark or space that the line ended with; none where
  /// nothing of it can be seen.
  var words: String {
    var words = rest
    while let last = words.last, last.isWhitespace { words.removeLast() }
    if isVerbatim, let last = words.last, last.isQuotationMark, last != "“" { words.removeLast() }
    return words.isInvisible ? "" : String(words)
  }
}

extension StringProtocol {
  /// Whether there is nothing in it but spaces and signs that only change what stands beside them.
  fileprivate var isInvisible: Bool {
    unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }
}

extension Character {
  fileprivate var isQuotationMark: Bool { self == "\"" || self == "“" || self == "”" }
}
