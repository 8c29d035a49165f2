import Conversation

/// What is asked of an entry of *If things change*, in this order: an entry says what exactly, and then
/// by when to do what, and whom to contact.
public enum ChangePart: String, CaseIterable, Sendable {
  case by, then, call, closed

  /// What is asked after it; `nil` after the last.
  var next: ChangePart? { ChangePart.allCases.drop { $0 != self }.dropFirst().first }

  /// What an answer writes.
  func event(of note: NoteID, _ text: String) -> ConversationEvent {
    var changes = Contingency()
    changes[keyPath: path] = .said(text)
    return .noteTold(note: note, particulars: .contingency(changes: changes))
  }

  private var path: WritableKeyPath<Contingency, Told<String>?> {
    switch self {
    case .by: \.by
    case .then: \.then
    case .call: \.call
    case .closed: \.closed
    }
  }

  /// How it is asked; whom the service names when it is closed need not be typed.
  func asked(_ words: String, whenClosed: String) -> String {
    switch self {
    case .by: "By when?  “\(words)”   at once, the same day"
    case .then: "Then do what?  “\(words)”"
    case .call: "Contact whom?  “\(words)”   a name and a number"
    case .closed:
      "And when closed?  “\(words)”   "
        + (whenClosed.isEmpty ? "a name and a number" : "Enter: \(whenClosed)")
    }
  }
}
