import Conversation

/// What is not on the disk: how much, never what.
public struct Unsaved: Equatable, Sendable {
  /// Notes that were written or mended.
  public var notes = 0
  /// The words in them.
  public var noteWords = 0
  /// Whatever else was written: answers, choices, people.
  public var others = 0
  /// Words that were half typed.
  public var halfTyped = 0

  /// What this state has that is not saved; `nil` when all is.
  public init?(_ state: State) {
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

  /// How much it is: never a word of it, nor which notes are private.
  public var inWords: String {
    func count(_ count: Int, _ one: String, _ many: String) -> String {
      "\(count) \(count == 1 ? one : many)"
    }
    let parts = [
      notes == 0 ? nil : count(noteWords, "word", "words") + " in \(count(notes, "note", "notes"))",
      others == 0 ? nil : count(others, "other entry", "other entries"),
      halfTyped == 0 ? nil : count(halfTyped, "word", "words") + " half typed",
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
