import Conversation

/// What is said of a sheet on its way to the printer or to a file.
extension Say {
  /// How a sheet stands: made, and whether anybody has it.
  static func sheetGiven(_ sheet: SharedDecisionRecord.Sheet) -> String {
    guard sheet.paper != nil else { return sheetMade(sheet) }
    return sheet.given.map { "given \($0.at.clock)" } ?? sheetMade(sheet) + ", not given yet"
  }

  /// How it was made.
  static func sheetMade(_ sheet: SharedDecisionRecord.Sheet) -> String {
    sheet.form == "printer" ? "printed \(sheet.at.clock)" : "saved \(sheet.at.clock)"
  }

  static let inYourHand = "Is it in your hand?"
  static let haveTheyTheFile = "Has anybody got it?"
  static func yesTheyHaveIt(_ person: String) -> String { "yes, \(person) has it" }
  static func hasIt(_ name: String) -> String { "\(name) has it" }
  static let notYet = "not yet"
  static let notGivenYet = "Not written down as given. It stays on the home list."
  static let isGiven = "Given."
  /// While the sheet is read, one key says that they have it.
  static func withYKey(_ notice: Notice) -> Notice {
    .plain(notice.text + " y: they have it.")
  }
  static let nothingIsInHand = "Nothing was printed or saved that waits to be given."

  static func savedTo(_ path: String) -> String { "Saved to " + path }

  /// How a sheet fares that is not of the person whose page is open: whose it is, is said on no page of
  /// somebody else's.
  static func printingOfAnother(_ progress: PrintProgress) -> String {
    switch progress.stage {
    case .printed:
      "A sheet of somebody else was printed at \(progress.printer). Take it away first."
    case .handing, .sent, .waiting, .printing, .needsHelp, .cancelled, .failed:
      "A sheet of somebody else. " + printing(progress)
    }
  }

  static func printing(_ progress: PrintProgress) -> String {
    let printer = progress.printer.isEmpty ? "the printer" : progress.printer
    return switch progress.stage {
    case .handing: "Being handed to \(printer)."
    case .sent: "Handed to \(printer). Not printed yet."
    case .waiting(let why): "Waiting at \(printer): \(Say.printer([why])). Not printed yet."
    case .printing: "Printing at \(printer)."
    case .needsHelp(let why): "\(printer) needs you: \(Say.printer(why)). Not printed yet."
    case .printed: "Printed at \(printer)."
    case .cancelled: "Not printed: it was stopped at \(printer)."
    case .failed(let failure):
      progress.paper.conversation == nil ? codeNotPrinted(failure) : Say.failure(failure)
    }
  }

  /// Which printer is to be chosen, where nobody has.
  static func noUsualPrinter(_ names: [String]) -> String {
    guard !names.isEmpty else {
      return "Not printed: there is no printer."
    }
    return "Not printed: no printer is chosen here. There are: \(names.joined(separator: ", ")). "
      + "Choose one: whatmatters printers --use NAME"
  }

  /// Characters that can't be printed, and what would help.
  static func missing(_ letters: String, _ packages: [String]) -> String {
    let help =
      packages.isEmpty
      ? "Please write it in words." : "Install: \(packages.joined(separator: ", "))."
    return "Not printed: no font here has \(letters). \(help)"
  }

  /// What a printer says of itself.
  static func printer(_ words: [PrinterWord]) -> String {
    words.map { word in
      switch word {
      case .inLine: "others are printed first"
      case .paused(let why): why.isEmpty ? "it is paused" : "it is paused (\(why))"
      case .held: "it is held back"
      case .takesNone: "it takes no sheets just now"
      case .outOfPaper: "put in paper"
      case .jammed: "paper is stuck"
      case .outOfInk: "ink or toner is used up"
      case .open: "a door is open"
      case .notReachable: "it does not answer, perhaps it is switched off"
      case .other(let text): text.isEmpty ? "it does not say why" : text
      }
    }.joined(separator: ", ")
  }
}
