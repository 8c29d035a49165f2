import Conversation
import Foundation

/// The words of a text as they are looked for, with where each stands in it.
///
/// A word with hyphens or apostrophes is there in its parts and as one (*well*, *being*, *wellbeing*), and
/// so is a number that is written in groups. In scripts that do not part words every letter is a word, so
/// that what is asked for is found inside a run of them.
struct WordReader {
  /// A word, at the bytes of the text from `start` to before `end`.
  struct Word: Equatable {
    var text: String
    var start: Int
    var end: Int
    /// Whether it is another spelling of the word before it.
    var isAnother = false
    /// Where the last of the parts ends that it joins; `nil` of a word that joins none.
    var endOfParts: Int?
  }

  /// No word of a language is as long, nor has as many parts.
  static let (longest, mostParts) = (128, 6)

  private let isQuery: Bool
  private let give: (Word) -> Bool
  /// The part that is being read, and where it begins.
  private var part = String.UnicodeScalarView()
  private var start = 0
  private var end = 0
  /// The parts of a word that may go on.
  private var parts: [Word] = []
  private var joiner: Unicode.Scalar?
  /// Whether the part is a letter that is a word of its own.
  private var standsAlone = false
  private var goesOn = true

  /// Reads the words of a text; `give` hears each, and stops it by answering false. Of what somebody looks
  /// for the parts are not joined: whoever asks does so.
  static func read(_ text: some StringProtocol, isQuery: Bool, _ give: (Word) -> Bool) {
    withoutActuallyEscaping(give) { give in
      var reader = WordReader(isQuery: isQuery, give: give)
      var place = 0
      for scalar in text.unicodeScalars {
        let width = UTF8.width(scalar)
        reader.take(scalar, at: place, width)
        guard reader.goesOn else { return }
        place += width
      }
      reader.endWord()
    }
  }

  private init(isQuery: Bool, give: @escaping (Word) -> Bool) {
    self.isQuery = isQuery
    self.give = give
  }

  private mutating func take(_ scalar: Unicode.Scalar, at place: Int, _ width: Int) {
    if scalar.isWordly {
      let isAlone = scalar.isWordOfItsOwn
      if isAlone || standsAlone || !continues(with: scalar) { endWord() }
      (joiner, standsAlone) = (nil, isAlone)
      if part.isEmpty { start = place }
      part.append(scalar)
      end = place + width
    } else if scalar.clingsToLetters, !part.isEmpty {
      part.append(scalar)
      end = place + width
    } else if !part.isEmpty, scalar.joinsParts || scalar.partsNumbers {
      endPart()
      joiner = scalar
    } else {
      endWord()
    }
  }

  /// Whether what comes after a hyphen, an apostrophe or a space belongs to the same word.
  private func continues(with scalar: Unicode.Scalar) -> Bool {
    guard let joiner, joiner.partsNumbers else { return true }
    return scalar.isDigit && parts.allSatisfy { $0.text.utf8.allSatisfy { (48...57).contains($0) } }
  }

  private mutating func endPart() {
    guard !part.isEmpty else { return }
    let word = String(part)
    part = .init()
    parts.append(Word(text: cut(folded(word)), start: start, end: end))
    if let spelled = spelledOut(word).map(cut), spelled != parts.last?.text {
      parts.append(Word(text: spelled, start: start, end: end, isAnother: true))
    }
  }

  private mutating func endWord() {
    endPart()
    (joiner, standsAlone) = (nil, false)
    guard !parts.isEmpty else { return }
    var found = parts
    parts = []
    if let whole = whole(found) {
      // At the place of the first part, whose other spellings come before it.
      let second = found.dropFirst().firstIndex { !$0.isAnother } ?? found.endIndex
      if !found[..<second].contains(where: { $0.text == whole.text }) {
        found.insert(whole, at: second)
      }
    }
    for word in found where goesOn { goesOn = give(word) }
  }

  /// Some parts as one word; `nil` where they are none.
  private func whole(_ parts: [Word]) -> Word? {
    let own = parts.filter { !$0.isAnother }
    guard !isQuery, (2...WordReader.mostParts).contains(own.count) else { return nil }
    return Word(
      text: cut(own.map(\.text).joined()), start: own[0].start, end: own[0].end, isAnother: true,
      endOfParts: own.last?.end)
  }

  private func cut(_ word: String) -> String {
    word.utf8.count <= WordReader.longest ? word : String(word.prefix(WordReader.longest / 4))
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.generalCategory == .decimalNumber }

  /// Whether numbers are written in groups with it.
  fileprivate var partsNumbers: Bool {
    switch value {
    case 0x20, 0xA0, 0x2007, 0x2009, 0x202F: true
    default: false
    }
  }

  /// Han, Kana, Thai, Lao, Khmer, Burmese and their like, which do not part words with spaces.
  fileprivate var isWordOfItsOwn: Bool {
    switch value {
    case 0..<0xE00: false
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19FF, 0x1A20...0x1AAF,
      0x3005, 0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF,
      0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA9E0...0xA9FF, 0xAA60...0xAA7F,
      0xF900...0xFAFF, 0xFF66...0xFF9F, 0x2_0000...0x3_FFFF:
      properties.generalCategory != .decimalNumber
    default: false
    }
  }
}
