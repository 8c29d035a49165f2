import Conversation
import Handout

/// A sheet to print or save, and what is to be written down when that is done.
public struct SheetOrder: Equatable, Sendable {
  /// The conversation that it shows; `nil` for a recovery code.
  public var conversation: ConversationID?
  /// What stands on it.
  public var document: Document
  /// What it is.
  public var kind: PaperKind
  /// The random mark on it.
  public var reference: String
  /// For whom.
  public var copy: Copy
  /// Its size and arrangement.
  public var layout: AccessNeeds.Paper

  /// A sheet with its mark.
  public init(
    conversation: ConversationID?, document: Document, kind: PaperKind = .sheet,
    reference: String, copy: Copy, layout: AccessNeeds.Paper
  ) {
    self.conversation = conversation
    self.document = document
    self.kind = kind
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
    /// It is printed; its document is kept under this digest.
    case printed(Bytes32)
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
