import Handout

/// Text made fit for paper. The words stay as they are; only what would harm their reading changes.
enum PrintableText {
  /// Without control characters and direction overrides, which could hide or turn words; tabs
  /// become spaces and every kind of line end a plain one. Isolates that keep words of two
  /// directions apart stay.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    let all = Array(text.replacingCRLF.unicodeScalars)
    let kept = pairedIsolates(of: all)
    for (index, scalar) in all.enumerated() {
      switch scalar.value {
      case 0x2066...0x2067 where kept.contains(index), 0x2069 where kept.contains(index):
        scalars.append(scalar)
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: scalars.append("\n")
      case 0x09: scalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Without spaces and line ends at either end, which quotation marks would stand away from.
  static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.prefix(start.count - start.reversed().prefix { $0.isWhitespace }.count))
  }

  /// Keeps a number with its unit, and the groups of an NHS or telephone number, on one line.
  static func holdingNumbersTogether(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    var held = ""
    for (index, word) in words.enumerated() {
      if index > 0 {
        held += belongTogether(words[index - 1], word) ? "\u{A0}" : " "
      }
      held += word
    }
    return held
  }

  private static let units: Set<String> = [
    "mg", "g", "kg", "ml", "mcg", "microgram", "micrograms", "mmol", "mmHg", "cm", "mm", "units",
    "°C", "%",
  ]

  private static func belongTogether(_ number: Substring, _ next: Substring) -> Bool {
    let (number, next) = (withoutDirections(String(number)), withoutDirections(String(next)))
    let digits = number.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard digits > 0 else { return false }
    let word = next.prefix { !".,;:)،。-\n".contains($0) }
    if units.contains(String(word)) { return true }
    return digits >= 3 && word.count >= 3 && word.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether glyphs alone do not spell the text out, as in Arabic and Indic scripts.
  static func needsSpelling(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x0590...0x1CFF).contains($0.value) }
  }

  /// The sentences of a text, for the layout that gives each a row. A full stop ends one when a
  /// capital follows and the word before it is no short form such as `Dr`; so does the end of a line.
  static func sentences(of text: String) -> [String] {
    text.split(separator: "\n").flatMap(sentences(ofLine:))
  }

  private static func sentences(ofLine line: Substring) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    let all = line.split(separator: " ")
    for (index, word) in all.enumerated() {
      words.append(word)
      let next = index + 1 < all.count ? all[index + 1] : nil
      guard endsSentence(word, before: next) else { continue }
      sentences.append(words.joined(separator: " "))
      words = []
    }
    if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
    return sentences
  }

  private static func endsSentence(_ word: Substring, before next: Substring?) -> Bool {
    let bare = withoutDirections(String(word)).reversed().drop { "”\"’')»".contains($0) }
    guard let end = bare.first, ".!?。؟۔।".contains(end) else { return false }
    guard end == ".", let follower = next?.first else { return true }
    let stem = bare.dropFirst()
    let isShortForm = stem.count <= 3 && stem.last?.isUppercase == true
    return !isShortForm && !follower.isLowercase
  }
}

extension String {
  fileprivate var replacingCRLF: String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if !(scalar == "\n" && previous == "\r") { scalars.append(scalar) }
      previous = scalar
    }
    return String(scalars)
  }
}
