import Conversation

extension Say.Line {
  /// What the person may read, each note with its number.
  static func turned(_ page: TurnedPage, _ toChange: Set<NoteID>) -> [String] {
    page.rows.map { row in
      switch row {
      case .heading(let words): return words
      case .space: return ""
      case .words(let words, nil): return "   " + words
      case .words(let words, let number?), .goingOn(let words, let number):
        let isMarked = page.notes[checked: number - 1].map(toChange.contains) ?? false
        return "\(number)  " + (isMarked ? Say.toChange + ": " : "") + words
      }
    }
  }
}
