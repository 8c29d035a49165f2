import Conversation

/// The keys of a guide's file.
enum Key: String {
  case guide, version, title, lengths, stages
  case seconds, core, prompts
  case say, at
  case ifItHelps = "if it helps"
  case listenFor = "listen for"
}

/// Takes texts and numbers out of pieces, and notes what is wrong with them.
struct Findings {
  let file: String
  private(set) var faults: [GuideFault] = []

  init(file: String) { self.file = file }

  mutating func add(_ fault: GuideFault.ValueFault, _ piece: Piece) {
    add(.value(fault), piece.place)
  }

  mutating func add(_ fault: GuideFault.PlanFault, _ piece: Piece) {
    add(.plan(fault), piece.place)
  }

  mutating func add(_ fault: GuideFault.PlanFault, _ place: Piece.Place) {
    add(.plan(fault), place)
  }

  private mutating func add(_ kind: GuideFault.Kind, _ place: Piece.Place) {
    faults.append(GuideFault(file: file, line: place.line, column: place.column, kind: kind))
  }

  // MARK: Keys

  /// What stands under the keys of a piece; `name` is what a fault calls the piece.
  mutating func fields(_ piece: Piece, _ name: String, _ known: [Key]) -> Fields? {
    guard case .keys(let pairs) = piece.value else {
      add(.wrongType(key: name, wanted: .keys), piece)
      return nil
    }
    var fields = Fields(piece: piece)
    for (key, value) in pairs {
      if case .text(let name) = key.value, let found = known.first(where: { $0.rawValue == name }) {
        fields.values[found] = value
      } else {
        add(.unknownKey(key.shownText, known: known.map(\.rawValue)), key)
      }
    }
    return fields
  }

  // MARK: Texts

  /// A text of one line that is not empty and has at most `limit` characters.
  mutating func text(_ piece: Piece, _ key: Key, _ limit: Int) -> String? {
    guard case .text(let written) = piece.value else {
      add(.wrongType(key: key.rawValue, wanted: .text), piece)
      return nil
    }
    let text = trimmed(written)
    if text.isEmpty {
      add(.emptyText(key: key.rawValue), piece)
      return nil
    }
    if !text.unicodeScalars.allSatisfy(isPrintable) {
      add(.unprintable(key: key.rawValue), piece)
      return nil
    }
    if text.count > limit {
      add(.tooLong(key: key.rawValue, characters: text.count, limit: limit), piece)
      return nil
    }
    return text
  }

  /// Texts with commas between them, or a list of texts.
  mutating func texts(_ piece: Piece, _ key: Key) -> [String]? {
    switch piece.value {
    case .text(let text):
      text.split(separator: ",", omittingEmptySubsequences: false).compactMap {
        self.text(Piece(place: piece.place, value: .text(String($0))), key, Limit.bytes)
      }
    case .list(let items): items.compactMap { text($0, key, Limit.bytes) }
    case .keys: wrongType(piece, key, .texts)
    }
  }

  // MARK: Numbers

  mutating func number(_ piece: Piece, _ key: Key, _ allowed: ClosedRange<Int>) -> Int? {
    guard case .text(let text) = piece.value, let number = wholeNumber(text) else {
      return wrongType(piece, key, .number)
    }
    guard allowed.contains(number) else {
      add(.outOfRange(key: key.rawValue, number: number, allowed: allowed), piece)
      return nil
    }
    return number
  }

  /// Whole numbers with commas between them, or a list of them; at least one.
  mutating func numbers(_ piece: Piece, _ key: Key) -> [Int]? {
    let texts: [String?]
    switch piece.value {
    case .text(let text):
      texts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    case .list(let items):
      texts = items.map { item in
        if case .text(let text) = item.value { text } else { nil }
      }
    case .keys: texts = [nil]
    }
    let numbers = texts.compactMap { $0.flatMap(wholeNumber) }
    guard !numbers.isEmpty, numbers.count == texts.count else {
      return wrongType(piece, key, .numbers)
    }
    return numbers
  }

  /// Numbers that go up.
  mutating func ascending(_ piece: Piece, _ key: Key) -> [Int]? {
    guard let numbers = numbers(piece, key) else { return nil }
    guard zip(numbers, numbers.dropFirst()).allSatisfy(<) else {
      add(.notAscending(key: key.rawValue), piece)
      return nil
    }
    return numbers
  }

  private mutating func wrongType<Value>(
    _ piece: Piece, _ key: Key, _ wanted: GuideFault.Wanted
  ) -> Value? {
    add(.wrongType(key: key.rawValue, wanted: wanted), piece)
    return nil
  }
}

/// What stands under the keys of one piece.
struct Fields {
  let piece: Piece
  var values: [Key: Piece] = [:]

  subscript(_ key: Key) -> Piece? { values[key] }

  /// What stands under a key that must be there.
  func needed(_ key: Key, _ findings: inout Findings) -> Piece? {
    if let piece = values[key] { return piece }
    findings.add(.missingKey(key.rawValue), piece)
    return nil
  }
}

extension Piece {
  /// What a fault may show of a key.
  var shownText: String {
    if case .text(let text) = value { shown(text) } else { "…" }
  }
}

/// A text as a fault may show it: short, and nothing in it that a terminal would obey.
func shown(_ text: String) -> String {
  let start = text.unicodeScalars.prefix(40).map { isPrintable($0) ? $0 : "\u{FFFD}" }
  let cut = text.unicodeScalars.count > 40 ? "…" : ""
  return String(String.UnicodeScalarView(start)) + cut
}

/// Whether a scalar may stand in a line on the screen: no control, no line break, and nothing
/// that turns the direction of writing (hazard H29).
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
  case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
  default: true
  }
}

private func trimmed(_ text: some StringProtocol) -> String {
  let start = text.drop(while: \.isWhitespace)
  let end = start.lastIndex { !$0.isWhitespace }
  return end.map { String(start[...$0]) } ?? ""
}

/// The number that a text writes in ASCII digits; at most seven of them.
private func wholeNumber(_ text: String) -> Int? {
  let digits = trimmed(text)
  guard (1...7).contains(digits.utf8.count),
    digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  else { return nil }
  return Int(digits)
}
