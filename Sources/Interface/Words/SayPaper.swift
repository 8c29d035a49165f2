import Conversation
import Handout

/// What is said on the page of *Paper*, and of printers.
extension Say {
  enum Paper {
    static let title = "Paper"
    static let other = "Other paper"
    static let sheetAndOther = "The sheet, other paper"
    static let whatIsThere = "copies, pages to carry, a text"
    static let safeTitle = "Safe if others read it"
    static let which = "Which paper"
    static let forWhom = "For whom"
    static let forms = "Say where forms are kept"
    static let printer = "Printer"
    static let howMany = "How many"
    static let look = "Look at it, page by page"
    static let chooseLines = "Choose its lines with them"
    static let safe = "Safe if others read it"
    static let restIsLeftOut =
      "Only what they choose stands on it. Nothing on it tells of the rest."
    static let textsTo = "Texts are safe to"
    static let readBack = "read the number back to them"
    static let notANumber = "That is no telephone number."
    static let textsFirst =
      "Ask them today, alone: are texts to their number safe, and read by nobody else?"
    static let theMessage = "The message"
    static let copyMessage = "Copy it, to send it yourself"
    static let itWasSent = "It was sent"
    static let writtenNotSent = "Copied: written, not sent."
    static let notSent = "Written, not sent."
    static let sentIsWritten = "Written down as sent."

    static func name(_ kind: PaperKind) -> String {
      switch kind {
      case .sheet: "the sheet"
      case .aboutMe: "About me"
      case .ifThingsChange: "If things change, a card"
      case .beforeWeMeet: "Before we meet next"
      case .message: "a text message"
      }
    }

    static func copy(_ copy: Copy, person: String) -> String {
      switch copy {
      case .person: person
      case .discreet: "\(person), safe if others read it"
      case .clinician: "you"
      }
    }

    static func chosen(_ record: SharedDecisionRecord) -> String {
      let count = record.safeForOthers.count
      return count == 0 ? "nothing chosen yet" : "\(count) chosen"
    }

    static func sent(_ sheet: SharedDecisionRecord.Sheet) -> String {
      sheet.sent.map { "sent \($0.clock)" } ?? "written \(sheet.at.clock), not sent"
    }

    /// How long a message is, and why it may be longer than it looks.
    static func length(_ length: MessageLength) -> String {
      let parts = length.parts == 1 ? "1 message" : "\(length.parts) messages"
      let most =
        length.wide == nil ? (length.parts == 1 ? 160 : 153) : (length.parts == 1 ? 70 : 67)
      let why = length.wide.map { ", because of “\($0)”" } ?? ""
      return "\(length.units) characters: \(parts) of at most \(most)\(why)."
    }

    static func leftOut(_ count: Int) -> String {
      count == 1
        ? "1 step is in somebody’s own words and is not in it."
        : "\(count) steps are in somebody’s own words and are not in it."
    }
  }

  static func printSheet(at printer: String?) -> String {
    printer.map { "\(printSheet) at \($0)" } ?? printSheet
  }
  static func printsAt(_ printer: String) -> String { "Sheets print at \(printer) from now on." }
  static let noNumberOnIt = "no number to ring on it: home, s"
  static let stopPrinting = "Stop printing"
  static let stoppingPrinting = "Stopping it. What is out already stays out."
  static let nothingChosenYet = "Nothing is chosen for it yet: choose its lines with them, alone."
  static let nothingPrints = "Nothing is being printed."
  static func stillPrinting(_ printer: String) -> String {
    let printer = printer.isEmpty ? "the printer" : printer
    return
      "A sheet is still at \(printer). Cancel it, or let it come out? x cancels it, q lets it come "
      + "out."
  }
  static func page(_ number: Int, of count: Int) -> String { "Page \(number) of \(count)" }
  static let thisMachine = "This machine"
  static let noPrinterKnown = "no printer is known here"
}
