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

  /// Answer with the work of the home screen.
  case loadHome(page: Int)
  /// Answer with people.
  case loadPeople(String, page: Int, Generation)
  /// Answer with people who may be this one.
  case loadDoubles(PersonDetails)
  /// Answer with a person's page, to open it.
  case loadPerson(PersonID)
  /// Answer with a person's page, to show it as it is now.
  case reloadPerson(PersonID)
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

/// A sheet to print or save, and what is to be written down when that is done.
public struct SheetOrder: Equatable, Sendable {
  /// The conversation that it shows; `nil` for a recovery code.
  public var conversation: ConversationID?
  /// What stands on it.
  public var document: Document
  /// The random mark on it.
  public var reference: String
  /// For whom.
  public var copy: Copy
  /// Its size and arrangement.
  public var layout: AccessNeeds.Paper

  /// A sheet with its mark.
  public init(
    conversation: ConversationID?, document: Document, reference: String, copy: Copy,
    layout: AccessNeeds.Paper
  ) {
    self.conversation = conversation
    self.document = document
    self.reference = reference
    self.copy = copy
    self.layout = layout
  }
}

/// How a printed sheet fares.
public struct PrintProgress: Equatable, Sendable {
  /// The sheet.
  public var order: SheetOrder
  /// The printer's name, once it is known.
  public var printer: String
  /// Where it is.
  public var stage: Stage

  /// A sheet on its way.
  public init(order: SheetOrder, printer: String, stage: Stage) {
    self.order = order
    self.printer = printer
    self.stage = stage
  }

  /// Where a sheet is on its way.
  public enum Stage: Equatable, Sendable {
    /// It was handed to the queue.
    case sent
    /// It waits, and why.
    case waiting(PrinterWord)
    /// It is being printed.
    case printing
    /// The printer needs somebody, such as for paper.
    case needsHelp([PrinterWord])
    /// It is printed.
    case printed
    /// Somebody stopped it.
    case cancelled
    /// It was not printed.
    case failed(Failure)
  }
}

/// What a printer or its queue says of itself.
public enum PrinterWord: Equatable, Sendable {
  /// Others are printed first.
  case inLine
  /// The queue is paused; its own words, or none.
  case paused(String)
  /// It is held back.
  case held
  /// It takes no sheets now.
  case takesNone
  /// There is no paper.
  case outOfPaper
  /// Paper is stuck.
  case jammed
  /// Ink or toner is used up.
  case outOfInk
  /// A door is open.
  case open
  /// It does not answer.
  case notReachable
  /// Anything else, in its own words.
  case other(String)
}
