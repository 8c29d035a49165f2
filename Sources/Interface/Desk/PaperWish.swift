import Conversation

/// What is wanted on paper: which paper, for whom, and how many.
public struct PaperWish: Equatable, Sendable {
  /// The sheet, or a page to carry.
  var kind = PaperKind.sheet
  /// For whom the sheet is; `nil` where none is to go home.
  var copy: Copy?
  /// How many.
  var copies = 1
  /// Whether the card says which forms are kept where.
  var showsForms = false
}

/// How paper leaves here: the printers, whether a sheet says whom to ring, and what is on its way.
struct PaperWay: Equatable, Sendable {
  var printers = Printers()
  var hasNumberToRing = true
  var printing: PrintProgress?
}

extension Desk {
  /// How paper of a talk leaves here.
  func paperWay(of talk: ConversationID) -> PaperWay {
    PaperWay(
      printers: printers, hasNumberToRing: hasNumberToRing,
      printing: printing.flatMap { $0.paper.conversation == talk ? $0 : nil })
  }
}

/// The printers of this machine, as far as they are known.
public struct Printers: Equatable, Sendable {
  /// The one that sheets print at: chosen here, else the print service's usual one; `nil` while nobody
  /// has said.
  public var chosen: String?
  /// The names of all.
  public var names: [String]

  /// Printers, and the one that was chosen.
  public init(chosen: String? = nil, names: [String] = []) {
    self.chosen = chosen
    self.names = names
  }
}
