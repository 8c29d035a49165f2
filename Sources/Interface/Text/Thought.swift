import Conversation

/// A typed line, read once, before whatever asked for it sees it: what its first signs say of the note
/// that it may become, and its words.
///
/// `"` own words · `Ann:`, `daughter:` or `me:` who said it · `+ ` what helps · `> ` step · `? ` for later ·
/// `! ` private. They may follow each other, as in `Ann: "she never complains`.
struct Thought: Equatable, Sendable {
  /// The signs that a note can begin with.
  static let signs: Set<Character> = ["\"", "“", "+", ">", "?", "!"]

  /// The kind that a sign makes of it; `nil` without one.
  private(set) var kind: NoteKind?
  /// Who is named as the speaker; `nil` when nobody is.
  private var named: Named?
  /// Whether a quotation mark says that these are the very words.
  private(set) var isVerbatim = false
  /// The text that is left.
  private(set) var rest: Substring

  /// Whether its words stand as they were typed.
  private var isLiteral = false

  private enum Named: Equatable {
    case known(Words.Speaker)
    /// By a name that is not clear; the text from the name on.
    case unclear(String, text: Substring)
  }

  /// Reads a line as a field of its kind does; people present can be named as speakers, by their names
  /// or by what they are to the person. `meant` says who is meant by a name that was not clear.
  ///
  /// In a field of nobody's words, such as a name or a day, a colon and a quotation mark are
  /// characters: only the sign of a kind makes a note of them.
  init(
    _ text: String, in field: FieldKind = .spoken, present: @autoclosure () -> [Participant],
    meant: Meant? = nil
  ) {
    rest = text[...]
    switch field {
    case .spoken: while takeSign(present, meant) {}
    case .plain:
      if takeKind() { while takeSign(present, meant) {} } else { isLiteral = true }
    case .secret: isLiteral = true
    }
    if field != .secret, hasPrivateLine { kind = .privateNote }
  }

  /// Words that are taken as they stand.
  init(literal words: String) {
    rest = words[...]
    isLiteral = true
  }

  /// Whether a sign, a name or a quotation mark says that it is a note.
  var isMarked: Bool { kind != nil || named != nil || isVerbatim }

  /// Whether it is nothing but a number, one letter or commas and stops: the answer to something, a
  /// command or a slip, more often than a note. A quotation mark or a speaker says that it is meant.
  var isBare: Bool {
    guard !isMarked, rest.utf8.count < 40 else { return false }
    let words = words
    if words.count == 1, let only = words.first, only.isAlphabetic || only == "!" { return true }
    if !words.isEmpty, words.allSatisfy({ $0.isPunctuation || $0.isWhitespace }) { return true }
    return words.contains(where: \.isNumber) && words.allSatisfy(\.isPartOfNumber)
  }

  /// Whether one of several lines begins with the private sign: then all of it is private, for nobody
  /// wants half of what they kept to themselves on a sheet.
  private var hasPrivateLine: Bool {
    var text = rest
    guard text.withUTF8({ $0.contains(0x0A) }) else { return false }
    return rest.split { $0.isNewline }.contains { $0.isPrivate }
  }

  /// Who is named as the speaker; `nil` when nobody is, or when it is not clear who.
  var speaker: Words.Speaker? { if case .known(let speaker)? = named { speaker } else { nil } }

  /// How a speaker is named of whom it is not clear who is meant: it has to be asked.
  var unclearSpeaker: String? { if case .unclear(let name, _)? = named { name } else { nil } }

  /// The same as the clinician tells it, where nobody can be asked who is meant: the name stands among
  /// the words.
  var asTold: Thought {
    guard case .unclear(_, let text)? = named else { return self }
    var told = self
    told.named = .known(.clinician)
    told.rest = text
    return told
  }

  // MARK: Signs

  private mutating func takeSign(_ present: () -> [Participant], _ meant: Meant?) -> Bool {
    // Nearly every line begins with a letter, and no sign of a kind or of a quote is one.
    let isLetter = rest.utf8.first.map { $0 >= UInt8(ascii: "A") && $0 < 0x80 } ?? false
    return (!isLetter && (takeKind() || takeQuote())) || takeSpeaker(present, meant)
  }

  private mutating func takeKind() -> Bool {
    guard kind == nil, let sign = rest.first, let found = Thought.kind(sign) else { return false }
    // A hurried private note may lack its space: nobody's words begin with this sign.
    guard rest.dropFirst().first == " " || rest.isPrivate else { return false }
    kind = found
    rest = rest.dropFirst().drop { $0 == " " }
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
    guard !isVerbatim, let first = rest.first, first.isQuotationMark else { return false }
    isVerbatim = true
    rest = rest.dropFirst().drop { $0 == " " }
    return true
  }

  private mutating func takeSpeaker(
    _ present: () -> [Participant], _ meant: Meant?
  ) -> Bool {
    guard named == nil, let colon = colonOfName else { return false }
    let name = rest[..<colon].lowercased()
    guard let found = speaker(named: name, present(), meant) else { return false }
    named = found
    // What the clinician tells of somebody has their name in it.
    if found == .known(.clinician), name != "me" { return true }
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

  private func speaker(named name: String, _ present: [Participant], _ meant: Meant?) -> Named? {
    if name == "me" { return .known(.clinician) }
    if let meant, meant.name == name { return .known(meant.speaker) }
    let people = present.named(name)
    if people.count == 1 { return .known(.companion(people[0].id)) }
    let isMeant = !people.isEmpty || Relation.isOne(name) || present.areNearlyNamed(name)
    return isMeant ? .unclear(name, text: rest) : nil
  }

  // MARK: Words

  /// The words without space at their end and without the quotation mark that closes them; none
  /// where nothing of them can be seen.
  var words: String {
    if isLiteral { return String(rest) }
    var words = rest
    while let last = words.last, last.isWhitespace { words.removeLast() }
    if isVerbatim, words.endsItsQuotation { words.removeLast() }
    if words.isInvisible { return "" }
    guard kind == .privateNote, words.utf8.contains(0x0A) else { return String(words) }
    return words.split(omittingEmptySubsequences: false) { $0.isNewline }.map { line in
      line.isPrivate ? line.dropFirst().drop { $0 == " " } : line
    }.joined(separator: "\n")
  }
}

extension Substring {
  /// Whether it begins with the private sign: before a space, a letter, a digit or a quotation mark.
  fileprivate var isPrivate: Bool {
    guard first == "!", let next = dropFirst().first else { return false }
    return next == " " || next.isLetter || next.isNumber || next.isQuotationMark
  }
}

extension Substring {
  /// Whether the last character is the quotation mark that closes the one before the words: not one
  /// that closes a quotation among them (`I call it "the beast"`), nor inches (`I am 5'4"`).
  fileprivate var endsItsQuotation: Bool {
    guard let last, last.isQuotationMark else { return false }
    var open = 1
    var before: Character = " "
    var place = startIndex
    while place < endIndex {
      let character = self[place]
      let next = index(after: place)
      if character.isQuotationMark, !isInches(at: place) {
        let opens =
          character == "“" || (character == "\"" && before.isBeforeQuotation && next < endIndex)
        open += opens ? 1 : -1
        if open == 0 { return next == endIndex }
      }
      before = character
      place = next
    }
    return false
  }

  /// Whether the mark stands for inches: after digits that follow feet, as in 5'4".
  private func isInches(at place: Index) -> Bool {
    let digits = self[..<place].reversed().prefix { $0.isNumber || $0 == "." || $0 == " " }
    guard digits.contains(where: \.isNumber) else { return false }
    let feet = self[..<place].dropLast(digits.count)
    return ["'", "’", "′"].contains(feet.last) && feet.dropLast().last?.isNumber == true
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
  /// Whether it is a letter of an alphabet, which alone is no word: in Han or Kana it may be one.
  fileprivate var isAlphabetic: Bool {
    isLetter && unicodeScalars.allSatisfy { $0.value < 0x0530 }
  }

  /// Whether it may stand in a number: `-1`, `1.5`, `5.`, `½`.
  fileprivate var isPartOfNumber: Bool { isNumber || "+-−.,%".contains(self) }

  fileprivate var isQuotationMark: Bool { self == "\"" || self == "“" || self == "”" }

  /// Whether a mark after it opens a quotation.
  fileprivate var isBeforeQuotation: Bool { isWhitespace || "([{–—-‘“/".contains(self) }
}

extension Thought {
  /// The signs with which a note begins; `?` is the help where nothing is typed.
  static let signsOfNotes: Set<Character> = ["!", "\"", "“", "+", ">"]

  /// Whether a line begins as a note does.
  static func isBegun(by line: String) -> Bool {
    line.count > 1 && line.first.map(signsOfNotes.contains) ?? false
  }
}
