import Conversation
import Foundation

/// A word as it is looked for: in small letters, without marks, in whatever form Unicode has for the same
/// letter, and with letters that many keyboards lack written as people write them who lack them.
func folded(_ word: some StringProtocol) -> String {
  if word.utf8.allSatisfy({ $0 < 128 }) { return word.lowercased() }
  var scalars = String.UnicodeScalarView()
  for scalar in word.decomposedStringWithCompatibilityMapping.lowercased()
    .decomposedStringWithCompatibilityMapping.unicodeScalars
  {
    if let letters = plainLetters[scalar] {
      scalars.append(contentsOf: letters.unicodeScalars)
    } else if let digit = scalar.plainDigit {
      scalars.append(digit)
    } else if scalar.isWordly && !scalar.isStretcher || scalar.isLetterlikeMark {
      scalars.append(scalar)
    }
  }
  // What is nothing but marks stays what it is: a word must have letters.
  if scalars.isEmpty { return word.lowercased() }
  return String(scalars).precomposedStringWithCanonicalMapping
}

/// A word folded with its letters spelled out (*Müller* as *mueller*); `nil` where that is no other word.
func spelledOut(_ word: some StringProtocol) -> String? {
  if word.utf8.allSatisfy({ $0 < 128 }) { return nil }
  let small = word.precomposedStringWithCanonicalMapping.lowercased()
  guard small.unicodeScalars.contains(where: { outwards[$0] != nil }) else { return nil }
  return folded(small.unicodeScalars.reduce(into: "") { $0 += outwards[$1] ?? String($1) })
}

/// A folded name with what may have been spelled out taken back (*mueller* as *muller*).
func takenBack(_ folded: String) -> String {
  guard folded.utf8.count > 2 else { return folded }
  return inwards.reduce(folded) { $0.replacing($1.spelled, with: $1.letter) }
}

private let outwards: [Unicode.Scalar: String] = [
  "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj",
]
private let inwards: [(spelled: String, letter: String)] = [
  ("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("dj", "d"),
]
private let plainLetters: [Unicode.Scalar: String] = [
  "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
  "ħ": "h", "ŋ": "n", "ŧ": "t", "ə": "e", "ς": "σ", "ґ": "г", "ى": "ي", "ی": "ي", "ک": "ك",
  "ة": "ه", "ہ": "ه", "ٱ": "ا", "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ",
]

extension Unicode.Scalar {
  /// The Arabic stroke that only makes a word longer.
  fileprivate var isStretcher: Bool { value == 0x640 }

  /// Vowels that Indian scripts, Thai and Lao write as marks, and marks that make another Kana, are letters
  /// (by their combining class); accents, tones and points may be left out.
  fileprivate var isLetterlikeMark: Bool {
    switch properties.generalCategory {
    case .spacingMark: true
    case .nonspacingMark:
      [0, 8, 9, 103, 118].contains(properties.canonicalCombiningClass.rawValue)
        && !(0xFE00...0xFE0F).contains(value) && !(0xE0100...0xE01EF).contains(value)
        && value != 0x34F
    default: false
    }
  }

  fileprivate var plainDigit: Unicode.Scalar? {
    guard value >= 0x80, properties.generalCategory == .decimalNumber,
      let number = properties.numericValue
    else { return nil }
    return Unicode.Scalar(UInt8(ascii: "0") + UInt8(number))
  }
}
