import Conversation

/// Thoughts that are caught where something else has the keys: a printable key always types.
extension Talk {
  /// Text that comes where no text has the keys: it goes on in the note line, or begins a thought
  /// on a row and in the list of ways.
  mutating func type(_ text: String) {
    switch focus {
    case .note, .asking, .record:
      focus = .note
      field.insert(text)
    case .way(let way):
      focus = .asking(.atWay(way))
      answer = Field(text.oneLine)
    case .rows: break
    }
  }

  /// A sign at the start of an answer makes a note of it: an answer never has one.
  mutating func catchSign() {
    guard focus.hasText, focus.takesAnswers else { return }
    let kind: FieldKind = focus.holdsWords ? .spoken : .plain
    guard Thought(answer.text, in: kind, present: record.present).kind != nil else { return }
    focus = .asking(.thought(from: focus))
  }
}

extension Talk {
  /// Whether what has the keys is still there: undoing may have taken it away.
  var focusIsThere: Bool {
    switch focus {
    case .note: true
    case .record(let id), .way(let id): seen.note(id) != nil
    case .rows: stage.isPageOfRows
    case .asking(let question): question.note.map { seen.note($0) != nil } ?? true
    }
  }
}

extension Talk.Focus {
  /// Whether what is typed answers something, so that a note among it has to be told apart.
  var takesAnswers: Bool {
    switch self {
    case .asking(.alone), .asking(.wasHere), .asking(.onSheet), .asking(.atWay), .asking(.thought),
      .note, .record, .way:
      false
    case .asking: true
    case .rows: false
    }
  }
}

extension Talk.Focus {
  /// Whether what is typed are somebody's words, so that a quotation mark and a name before a colon
  /// mean what they mean in the note line.
  var holdsWords: Bool {
    switch self {
    case .asking(.notLower), .asking(.raise), .asking(.weigh), .asking(.reservation),
      .asking(.wasHere), .asking(.thought), .asking(.atWay), .note:
      true
    case .asking, .record, .way, .rows: false
    }
  }
}

extension Talk.Question {
  /// The note that it is about.
  var note: NoteID? {
    switch self {
    case .who(let note), .when(let note, _), .sureness(let note), .importance(let note),
      .notLower(let note, _), .raise(let note, _), .strength(let note), .weigh(let note, _, _),
      .atWay(let note), .reservation(let note):
      note
    case .whoIsHere, .wasHere, .amending, .alone, .thought, .onSheet: nil
    }
  }

  /// Where the keys go back to when all that was typed is taken away again.
  var place: Talk.Focus? {
    switch self {
    case .thought(let place): place
    case .atWay(let way): .way(way)
    case .who, .when, .sureness, .importance, .notLower, .raise, .strength, .weigh, .reservation,
      .whoIsHere, .wasHere, .amending, .alone, .onSheet:
      nil
    }
  }
}

extension Talk {
  /// Gives the keys back.
  mutating func giveKeys(to place: Focus) {
    answer.clear()
    focus = place
  }
}
