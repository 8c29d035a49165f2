import Conversation
import Foundation

/// What lists of people are ordered by: family name, then given names, in plain letters.
func nameOrder(_ details: PersonDetails) -> String {
  plain(details.family) + "\u{1}" + plain(details.given)
}

/// A name in small plain letters: without marks, and with letters that many keyboards lack written
/// as people write them who lack them, as in passports (ICAO 9303).
func plain(_ name: String) -> String {
  withoutMarks(name).reduce(into: "") { $0 += plainLetters[$1] ?? String($1) }
}

/// A name in small letters without marks.
func withoutMarks(_ name: String) -> String {
  if name.utf8.allSatisfy({ $0 < 128 }) { return name.lowercased() }
  let scalars = name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars.filter {
    $0.properties.generalCategory != .nonspacingMark
  }
  return String(String.UnicodeScalarView(scalars))
}

private let plainLetters: [Character: String] = [
  "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
  "ħ": "h", "ŋ": "n", "’": "'",
]
