/// Text made fit for paper. The words stay as they are; only what would harm their reading changes.
enum PrintableText {
  /// Without control characters and direction overrides, which could hide or turn words; tabs
  /// become spaces and every kind of line end a plain one.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.replacingCRLF.unicodeScalars {
      switch scalar.value {
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
    let digits = number.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard digits > 0 else { return false }
    let word = next.prefix { !".,;:)،。-\n".contains($0) }
    if units.contains(String(word)) { return true }
    return digits >= 3 && word.count >= 3 && word.allSatisfy { $0.isASCII && $0.isNumber }
  }

  static let isolate: (open: Unicode.Scalar, close: Unicode.Scalar) = ("\u{2066}", "\u{2069}")

  /// In right-to-left text, each run of Latin letters and digits in an isolate: without it
  /// `999 000 0018` is printed as `0018 000 999`, and `80 mg` as `mg 80`.
  static func isolatingLatin(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var isolated = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard isLatin(scalars[index]) else {
        isolated.append(scalars[index])
        index += 1
        continue
      }
      var end = index
      var last = index
      while end < scalars.count, isLatin(scalars[end]) || isBetweenLatin(scalars[end]) {
        if isLatin(scalars[end]) { last = end }
        end += 1
      }
      isolated.append(isolate.open)
      isolated.append(contentsOf: scalars[index...last])
      isolated.append(isolate.close)
      index = last + 1
    }
    return String(isolated)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x25, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: true
    default: false
    }
  }

  private static func isBetweenLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\u{A0}", ".", ",", ":", "/", "+", "-", "–", "'", "’", "@": true
    default: false
    }
  }

  /// Without the marks that steer direction, as it should be read out and searched.
  static func spoken(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2069, 0x200E, 0x200F: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Whether glyphs alone do not spell the text out, as in Arabic and Indic scripts.
  static func needsSpelling(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x0590...0x1CFF).contains($0.value) }
  }

  /// Whether the first letter belongs to a script that runs from right to left.
  static func beginsRightToLeft(_ text: String) -> Bool {
    guard let letter = text.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
      return false
    }
    switch letter.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      return true
    default: return false
    }
  }

  /// The sentences of a text, for the layout that gives each a row. A full stop ends one when a
  /// capital follows and the word before it is no short form such as `Dr`.
  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    let all = text.split { $0 == " " || $0 == "\n" }
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
    let bare = word.reversed().drop { "”\"’')»".contains($0) }
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
