import Canvas
import Conversation

/// What is said of words that were kept, or could not be.
extension Say {
  /// What was kept, where the record is not in sight.
  static func kept(_ kind: NoteKind, _ words: Words, _ size: Size) -> String {
    let place = kind == .parked ? "Kept for later: " : "Kept under \(Say.kind(kind)): "
    return place + shortened(words.text.oneLine, to: size.width - 4 - place.columns)
  }

  /// A number or a letter alone is no note, and what may have been meant.
  static func bare(_ text: String, isLineMode: Bool) -> String {
    let escape = isLineMode ? ":" : "Esc "
    let keeps = "\"\(text) keeps it as words."
    guard text.utf8.count == 1 else { return "\(text) alone is no note; \(keeps)" }
    return text.allSatisfy(\.isNumber)
      ? "\(text): stage \(text) is \(escape)\(text); \(keeps)"
      : "\(text): a command is \(escape)\(text); \(keeps)"
  }

  static let stepBeginsWithWhat = "First what will be done, then a comma and who does it."

  /// The same where words are asked for.
  static func bareAnswer(_ text: String) -> String {
    "\(text) alone says nothing here; \"\(text) keeps it as words."
  }

  /// What may be meant by a letter or a digit right after the menu was closed.
  static func commandOrText(_ letter: Character, _ label: String) -> String {
    let command = letter.isNumber ? "stage \(letter) \(label)" : label
    return "\(letter): \(command), or text? Enter does it; typing on makes it text."
  }

  /// A text cut to a width, with a mark where it is.
  static func shortened(_ text: String, to width: Int) -> String {
    guard text.columns > width else { return text }
    var short = ""
    var columns = 1
    for character in text {
      columns += String(character).columns
      if columns > width { break }
      short.append(character)
    }
    return short + "…"
  }
}
