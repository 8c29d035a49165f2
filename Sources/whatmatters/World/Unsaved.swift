import Conversation
import Interface

/// What is not on the disk when the program ends: how much, never what.
struct Unsaved: Equatable {
  /// Notes that were written or mended.
  var notes = 0
  /// The words in them.
  var noteWords = 0
  /// Whatever else was written: answers, choices, people.
  var others = 0
  /// Words that were half typed.
  var halfTyped = 0

  /// What this state has that is not saved; `nil` when all is.
  init?(_ state: State) {
    guard !state.unsaved.isEmpty || !state.unkeptDrafts.isEmpty else { return nil }
    for entry in state.unsaved { add(entry.happening) }
    halfTyped = state.unkeptDrafts.values.map { Unsaved.count($0.text) }.reduce(0, +)
  }

  private mutating func add(_ happening: Happening) {
    switch happening {
    case .conversation(_, .noted(_, _, let words, _)), .conversation(_, .revised(_, let words)):
      notes += 1
      noteWords += Unsaved.count(words.text)
    case .conversation, .person, .archive, .unknown: others += 1
    }
  }

  private static func count(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }
}
