import Conversation

/// A page of rows that lies over a talk: *Say more*, *Earlier*, *My notes*, *Before they come in*,
/// *After*.
public struct TalkPage: Equatable, Sendable {
  /// What it is about.
  public internal(set) var subject: Subject
  /// Where the keys are.
  var formFocus = FormFocus()

  /// What a page is about; what each page is, it says in its own file.
  public enum Subject: Equatable, Sendable {
    /// The visit that is open.
    case visit
    /// A note of it.
    case note(NoteID)
    /// What earlier visits left to be answered.
    case earlier
    /// *Before they come in*, with the record of last time once the archive has answered.
    case before(last: CopyOnWrite<SharedDecisionRecord?>)
    /// *After*; whether the clinician's own notes go into the block for the main record.
    case after(notesAreInBlock: Bool)
    /// The clinician's own notes of the talk.
    case myNotes
    /// A private note.
    case privateNote(NoteID)
    /// How the person is reached safely.
    case safeContact
    /// What the person was not told.
    case withheld
    /// What others may hear of what the person says alone.
    case forOthers
    /// The sheet as it would print now.
    case preview
    /// Which paper leaves, and how.
    case paper(PaperWish)
    /// What may stand on a paper that somebody else could read.
    case safeLines
    /// Looking back on a talk: apart from every record.
    case reflection(Reflection)
  }

  init(_ subject: Subject) { self.subject = subject }
}

extension TalkPage.Subject {
  /// What the page is.
  var kind: TalkPageKind {
    switch self {
    case .visit: .visit
    case .note(let id): .note(id)
    case .earlier: .earlier
    case .before(let last): .before(last.wrappedValue)
    case .after(let notesAreInBlock): .after(notesAreInBlock)
    case .myNotes: .myNotes
    case .privateNote(let id): .privateNote(id)
    case .safeContact: .safeContact
    case .withheld: .withheld
    case .forOthers: .forOthers
    case .preview: .preview
    case .paper(let wish): .paper(wish)
    case .safeLines: .safeLines
    case .reflection(let reflection): .reflection(reflection)
    }
  }
}
