import Canvas
import Conversation

/// Everything that can happen. The loop says when, with each.
public enum Action: Equatable, Sendable {
  /// Something came from the terminal.
  case input(Input)
  /// A line came, in line mode.
  case line(String)
  /// No more lines will come.
  case endOfInput
  /// A moment that was asked for has come.
  case woke
  /// The terminal is gone, or the program was asked to end.
  case terminated

  /// The guides that can lead a talk have been read.
  case guides([Guide])
  /// Opening takes longer than usual, and how far it is.
  case opening(LongOpening)
  /// The archive is open.
  case unlocked(Session)
  /// It was made, and this is its recovery code.
  case created(Session, recoveryCode: String)
  /// It could not be opened or made.
  case locked(Failure)
  /// Whether a passphrase typed over the cover was right.
  case uncovered(Bool)

  /// These entries are on the disk.
  case kept([EntryID: Entry.Place])
  /// These are not, and why.
  case notKept([EntryID], Failure)
  /// Half-typed text is not on the disk, and why.
  case draftNotKept(HalfTyped, Failure)
  /// Half-typed text of this field, which was not, is on the disk now.
  case draftKept(Draft.ID)
  /// What is half typed in the fields of a page.
  case drafts(Draft.Place, [Draft])

  /// The home screen's work.
  case home(Page<HomeRow>)
  /// The last good copy of the archive is old, or there is none; `nil` when it is not.
  case backupDue(BackupDue?)
  /// People for a list; stale generations are dropped.
  case people(Generation, Page<PersonRow>)
  /// People who may be the one being entered.
  case doubles([PersonRow])
  /// A person's page, which was asked for.
  case person(PersonFile)
  /// A person's page as it is after a change elsewhere.
  case personChanged(PersonFile)
  /// A conversation with all that its screen needs.
  case opened(Opened)
  /// Finds for a list; stale generations are dropped.
  case found(Generation, Page<Hit>)
  /// Another window changed the archive.
  case changedElsewhere
  /// These are the entries of a conversation now.
  case talkChanged(ConversationID, [Entry])

  /// How a printed sheet fares.
  case printing(PrintProgress)
  /// A sheet was written to this file.
  case saved(SheetOrder, path: String)
  /// A sheet could not be written.
  case notSaved(SheetOrder, Failure)
  /// The terminal has no clipboard for this text.
  case notCopied(String)
  /// Something that was asked for could not be had.
  case failed(Failure)
}

/// Which question an answer belongs to; each new question is one greater.
public typealias Generation = Int

/// Who has opened the archive.
public struct Session: Equatable, Sendable {
  /// The author of all that is written now.
  public var author: AuthorID
  /// Their name and role.
  public var clinician: Clinician
  /// Whom they turn to when somebody may not be safe.
  public var help: LocalHelp
  /// The greatest Lamport number in the archive.
  public var lamport: UInt64
  /// The MiB that a guess of the passphrase costs, where that is less than it should be because the
  /// computer has too little memory.
  public var cheapGuess: Int?
  /// What is not as it was when the archive was open last, a sentence each.
  public var foundAtOpening: [String]

  /// An author and what the archive knows.
  public init(
    author: AuthorID, clinician: Clinician, help: LocalHelp = LocalHelp(), lamport: UInt64,
    cheapGuess: Int? = nil, foundAtOpening: [String] = []
  ) {
    self.author = author
    self.clinician = clinician
    self.help = help
    self.lamport = lamport
    self.cheapGuess = cheapGuess
    self.foundAtOpening = foundAtOpening
  }
}

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
  /// What to do with it.
  public var purpose: Purpose

  /// All that the screens of a conversation need.
  public init(
    id: ConversationID, entries: [Entry], draft: TalkPlace?, drafts: [Draft] = [],
    file: PersonFile, clinician: Clinician, isHeld: Bool, purpose: Purpose
  ) {
    self.clinician = clinician
    self.id = id
    self.entries = entries
    self.draft = draft
    self.drafts = drafts
    self.file = file
    self.isHeld = isHeld
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
