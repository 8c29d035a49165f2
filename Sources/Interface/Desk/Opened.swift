import Conversation

/// A conversation as the archive hands it over.
public struct Opened: Equatable, Sendable {
  /// The conversation.
  public var id: ConversationID
  /// Its entries.
  public var entries: [Entry]
  /// The half-typed note and the place in the talk.
  public var draft: TalkPlace?
  /// What is half typed in other fields of it.
  public var drafts: [Draft]
  /// Whose it is, with their other conversations.
  public var file: PersonFile
  /// Who held it: their name stands on its sheet.
  public var clinician: Clinician
  /// Whether this window may write in it; `false` while another one does.
  public var isHeld: Bool
  /// Whether nobody may write in it here: its archive can only be read.
  public var isOfReadOnlyArchive: Bool
  /// What to do with it.
  public var purpose: Purpose

  /// All that the screens of a conversation need.
  public init(
    id: ConversationID, entries: [Entry], draft: TalkPlace?, drafts: [Draft] = [],
    file: PersonFile, clinician: Clinician, isHeld: Bool,
    isOfReadOnlyArchive: Bool = false, purpose: Purpose
  ) {
    self.clinician = clinician
    self.id = id
    self.entries = entries
    self.draft = draft
    self.drafts = drafts
    self.file = file
    self.isHeld = isHeld
    self.isOfReadOnlyArchive = isOfReadOnlyArchive
    self.purpose = purpose
  }

  /// What a conversation is opened for.
  public enum Purpose: Equatable, Sendable {
    /// To go on with it.
    case talking
    /// To read it.
    case reading
    /// To see the clinician's own notes of it, and finish them.
    case notes
    /// The same, and then what to know before the person comes in.
    case notesThenBefore
    /// To prepare it, before the person comes in.
    case before
    /// To look back on it from the one to come.
    case lookingBack
    /// To finish what it left to be done.
    case after

    /// Whether nothing is written in it.
    public var isReading: Bool {
      switch self {
      case .reading, .lookingBack: true
      case .talking, .notes, .notesThenBefore, .before, .after: false
      }
    }
  }
}
