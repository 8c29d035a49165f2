import Conversation

/// Thoughts that are caught where something else has the keys: a printable key always types.
extension Talk {
  /// Text that comes where no text has the keys: it goes on in the note line, or begins a thought
  /// on a row and in the list of ways.
  mutating func type(_ text: String) {
    switch focus {
    case .note, .asking, .record:
      giveKeys(to: .note)
      field.insert(text)
    case .way(let way):
      giveKeys(to: .asking(.atWay(way)))
      answer.insert(text.oneLine)
    case .rows: break
    }
  }

  /// A sign at the start of an answer makes a note of it: an answer never has one.
  mutating func catchSign() {
    guard focus.hasText, focus.takesAnswers else { return }
    let kind: FieldKind = focus.holdsWords ? .spoken : .plain
    guard Thought(answer.text, in: kind, present: record.present).kind != nil else { return }
    carryKeys(to: .asking(.thought(from: focus)))
  }
}

extension Talk {
  /// Whether what has the keys is still there: undoing may have taken it away.
  var focusIsThere: Bool {
    switch focus {
    case .note: true
    case .record(let id), .way(let id): record.note(id) != nil
    case .rows: stage.isPageOfRows
    case .asking(let question): question.note.map { record.note($0) != nil } ?? true
    }
  }
}
