import Conversation
import Handout

/// What was asked to be printed or saved, without its words: what is to be written down when that is done.
public struct OrderedPaper: Equatable, Sendable {
  /// The conversation that it shows; `nil` for a recovery code.
  public var conversation: ConversationID?
  /// What it is.
  public var kind: PaperKind
  /// The random mark on it.
  public var reference: String
  /// For whom.
  public var copy: Copy
  /// Its size and arrangement.
  public var layout: AccessNeeds.Paper
  /// How many.
  public var copies: Int

  /// A paper with its mark.
  public init(
    conversation: ConversationID?, kind: PaperKind, reference: String, copy: Copy,
    layout: AccessNeeds.Paper, copies: Int
  ) {
    self.conversation = conversation
    self.kind = kind
    self.reference = reference
    self.copy = copy
    self.layout = layout
    self.copies = copies
  }
}

/// A sheet to print or save.
public struct SheetOrder: Equatable, Sendable {
  /// What is written down of it.
  public var paper: OrderedPaper
  /// What stands on it.
  public var document: Document

  /// A sheet with its mark.
  public init(
    conversation: ConversationID?, document: Document, kind: PaperKind = .sheet,
    reference: String, copy: Copy, layout: AccessNeeds.Paper, copies: Int = 1
  ) {
    self.document = document
    paper = OrderedPaper(
      conversation: conversation, kind: kind, reference: reference, copy: copy, layout: layout,
      copies: copies)
  }

  /// The conversation that it shows.
  public var conversation: ConversationID? { paper.conversation }
  /// The random mark on it.
  public var reference: String { paper.reference }
  /// For whom.
  public var copy: Copy { paper.copy }
  /// Its size and arrangement.
  public var layout: AccessNeeds.Paper { paper.layout }
}

/// How a printed sheet fares.
public struct PrintProgress: Equatable, Sendable {
  /// The sheet.
  public var paper: OrderedPaper
  /// The printer's name, once it is known.
  public var printer: String
  /// Where it is.
  public var stage: Stage

  /// A sheet on its way.
  public init(order: SheetOrder, printer: String, stage: Stage) {
    self.init(paper: order.paper, printer: printer, stage: stage)
  }

  /// A sheet on its way of which the words are not at hand any more.
  public init(paper: OrderedPaper, printer: String, stage: Stage) {
    self.paper = paper
    self.printer = printer
    self.stage = stage
  }

  /// Where a sheet is on its way.
  public enum Stage: Equatable, Sendable {
    /// It is made and handed over; the queue does not have it yet.
    case handing
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
