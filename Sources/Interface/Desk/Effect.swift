import Conversation
import Handout

/// What the outside world is asked to do. `Perform` in the executable shows all of it.
public enum Effect: Equatable, Sendable {
  /// Open the archive.
  case unlock(passphrase: String)
  /// Stop opening it; what is half done is as it was.
  case stopOpening
  /// Make a new archive.
  case create(passphrase: String, clinician: Clinician)
  /// Say whether this is the passphrase.
  case check(passphrase: String)

  /// Put entries on the disk; with them end the drafts of the fields whose values they are.
  case keep([Entry], ending: [Draft.ID])
  /// Put the half-typed note of a talk on the disk, with the place of the talk.
  case draft(TalkPlace)
  /// Put the half-typed text of a field on the disk; an empty one is forgotten.
  case keepDraft(Draft)
  /// Answer with what is half typed in the fields of a page.
  case loadDrafts(Draft.Place)

  /// Answer with the work of the home screen, or of one group of it.
  case loadHome(WorkGroup? = nil, page: Int)
  /// Answer with people.
  case loadPeople(String, page: Int, Generation)
  /// Answer with people who may be this one.
  case loadDoubles(PersonDetails)
  /// Answer with a person's page, to open it.
  case loadPerson(PersonID)
  /// Answer with a person's page, to show it as it is now.
  case reloadPerson(PersonID)
  /// Answer with who writes, and who helps when somebody may not be safe.
  case loadSettings
  /// Answer with the talks that were left long ago.
  case loadOldTalks
  /// Look at a file that others wrote, or a folder of them, and answer with what taking it in would do.
  case look(at: String)
  /// Take in what was looked at last, if it is as it was; of others only where it is taken over.
  case takeIn(LookAtFiles, takingOver: Bool)
  /// Answer with two conversations of a person, the earlier one first, to set them side by side.
  case compare(ConversationID, with: ConversationID)
  /// Answer with a conversation's entries, to show it as it is now.
  case reloadTalk(ConversationID)
  /// Hold a conversation and answer with it.
  case open(ConversationID, Opened.Purpose)
  /// Let a conversation go.
  case release(ConversationID)
  /// Answer with finds.
  case find(Query, page: Int, Generation)

  /// Print a sheet.
  case print(SheetOrder)
  /// Write a sheet to a file.
  case save(SheetOrder)
  /// Take back what is on its way to the printer, by its mark.
  case stopPrinting(String)
  /// Answer with how a paper will be cut into pages.
  case preview(SheetOrder)
  /// Remember a printer for this machine.
  case choosePrinter(String)
  /// Put text on the clipboard of the terminal.
  case copy(String)
  /// Ring back at a moment; only the last one asked for counts.
  case wake(at: Moment)
  /// Stand still until the shell says go on.
  case suspend
  /// End the program.
  case quit
}

/// Half-typed text of either kind.
public enum HalfTyped: Equatable, Sendable {
  /// In the note line of a talk, with the place of the talk.
  case note(TalkPlace)
  /// In a field of a page.
  case field(Draft)

  /// The text so far.
  public var text: String {
    switch self {
    case .note(let place): place.text
    case .field(let draft): draft.text
    }
  }

  /// Where it is typed.
  public var id: Draft.ID {
    switch self {
    case .note(let place): .noteLine(of: place.conversation)
    case .field(let draft): draft.id
    }
  }
}

extension Effect {
  /// The half-typed text that is to be put on the disk.
  var halfTyped: HalfTyped? {
    if case .draft(let place) = self { return .note(place) }
    if case .keepDraft(let draft) = self { return .field(draft) }
    return nil
  }
}
