import Conversation

/// The words of every form.
extension Say {
  static let noteNeedsTalk =
    "A private note needs a talk to stand in. Nothing was written; what you typed stays here."

  /// What is said of words that are none of what can be chosen.
  static func noChoice(_ choices: [String], isInTalk: Bool, isLineMode: Bool) -> String {
    let numbered = choices.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
    let choose = choices.isEmpty ? "Nothing is typed here." : "Choose \(numbered)."
    let sign = isInTalk ? " Begin a note with a sign, such as ! or \"." : ""
    return choose + sign + (isLineMode ? "" : " ↑↓ again goes on without it.")
  }

  /// What is said of words that could not be kept as their page was left: where they wait, and never
  /// what they are.
  static func waits(at row: String, of page: String) -> String {
    let place = [page, row].filter { !$0.isEmpty }.joined(separator: ", ")
    return "Not understood: what you typed waits" + (place.isEmpty ? " there." : " at \(place).")
  }

  static func undone(_ label: String) -> String { "Undone: \(label). ^Y does it again." }
  static func redone(_ label: String) -> String { "Done again: \(label)." }
}

/// Yes and no, as they are typed.
extension Say {
  static func isYes(_ text: String) -> Bool { ["y", "yes"].contains(text.trimmed.lowercased()) }
  static func isNo(_ text: String) -> Bool { ["n", "no"].contains(text.trimmed.lowercased()) }
}

extension Say.Line {
  static let yesDoesIt = "? y does it"
}

extension Say {
  /// What tells one person from another of the same name.
  static func doubleDetails(_ details: PersonDetails) -> String {
    "Born \(details.born?.clinical ?? notKnown)  \(number(details.nhsNumber))"
  }
}
