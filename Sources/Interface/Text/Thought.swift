import Conversation

/// What a typed line says: the kind of note that its sign asks for, whose words they are, how near to
/// what was said, and the words. It is read once, before whatever asked for the line sees it.
struct Thought: Equatable, Sendable {
  /// The kind that a sign at its start asks for; `nil` without one.
  var kind: NoteKind?
  /// Whose words they are, where somebody is named.
  var speaker: Words.Speaker?
  /// Whether these are the very words.
  var isVerbatim = false
  /// The words.
  var words: String

  /// Reads a line as a field of its kind does; people present can be named as speakers.
  init(_ text: String, in field: FieldKind, present: [Participant]) {
    let prefix = NotePrefix(text, present: present)
    switch field {
    case .spoken:
      (kind, speaker, isVerbatim) = (prefix.kind, prefix.speaker, prefix.isVerbatim)
      words = prefix.words
    case .plain where prefix.kind != nil:
      (kind, speaker, isVerbatim) = (prefix.kind, prefix.speaker, prefix.isVerbatim)
      words = prefix.words
    case .plain, .secret: words = text
    }
  }

  /// Words that are taken as they stand.
  init(literal words: String) { self.words = words }

  /// Whether a sign, a name or a quotation mark says that it is a note.
  var isMarked: Bool { kind != nil || speaker != nil || isVerbatim }
}
