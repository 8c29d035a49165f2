import Canvas
import Conversation
import Handout

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
  /// The languages that sheets can be had in have been read.
  case languages(Languages)
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
  case home(HomePage)
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
  /// Who writes, and who helps when somebody may not be safe, as the archive has it now.
  case settings(Clinician, LocalHelp, Service)
  /// The talks that were left long ago, the oldest first.
  case oldTalks([HomeRow])
  /// What taking in a file would do.
  case looked(LookAtFiles)
  /// A file could not be looked at or taken in; why, in a sentence.
  case notTakenIn(String)
  /// So many entries were taken in.
  case takenIn(Int)
  /// Two conversations of a person, to be set side by side.
  case compared(PersonFile, then: [Entry], now: [Entry])
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
  /// A sheet was written to this file, or a message to none; its document is kept under this digest.
  case saved(SheetOrder, path: String?, digest: Bytes32)
  /// A paper as it will be cut: the words of each page.
  case cut([[String]])
  /// The printers of this machine.
  case printers(Printers)
  /// A sheet could not be written.
  case notSaved(SheetOrder, Failure)
  /// The terminal has no clipboard for this text.
  case notCopied(String)
  /// Something that was asked for could not be had.
  case failed(Failure)
}
