import Archive
import Dispatch
import Foundation
import Handout
import Interface
import Paper
import Printing

/// Sheets: made and printed on a queue of their own, so that nothing else waits for a printer.
extension Perform {
  func begin(printing order: SheetOrder) {
    inbox.expect()
    DispatchQueue(label: "sheet").async {
      do {
        try self.noteLeaving(order, as: "print")
        let printout = try Printout(order)
        self.remember(printout.paper)
        self.inbox.answer([.printing(printout.progress(.sent))])
        printout.follow { self.inbox.post(.printing($0)) }
      } catch {
        Log.failure(error, doing: "printing")
        self.inbox.answer([
          .printing(PrintProgress(order: order, printer: "", stage: .failed(Failure(error))))
        ])
      }
    }
  }

  func begin(saving order: SheetOrder) {
    inbox.expect()
    DispatchQueue(label: "sheet").async {
      do {
        let paper = try KeptDocument(order.document)
        self.remember(paper)
        self.inbox.answer([.saved(order, path: try self.write(order), digest: paper.digest)])
      } catch {
        Log.failure(error, doing: "saving a sheet")
        self.inbox.answer([.notSaved(order, Failure(error))])
      }
    }
  }

  /// Writes the sheet into the folder for sheets; its name tells nothing but its own mark.
  private func write(_ order: SheetOrder) throws -> String {
    try NamedFile.makeFolder(places.sheets)
    let path = places.sheets + "/sheet-\(order.reference)"
    do {
      return try write(order, try pdf(order.document), to: path, as: "pdf")
    } catch is PaperError {
      // A character that no font has, or no fonts: a browser may know how to show it.
      return try write(order, Array(html(order.document).utf8), to: path, as: "html")
    }
  }

  private func write(
    _ order: SheetOrder, _ bytes: [UInt8], to path: String, as form: String
  ) throws -> String {
    try noteLeaving(order, as: form)
    try NamedFile.write(bytes, to: path + "." + form)
    return path + "." + form
  }
}

extension PrintProgress.Stage {
  /// The stage that a state of the print service means to the screen, of a paper that is kept.
  init(_ state: JobState, of paper: KeptDocument) {
    self =
      switch state {
      case .waiting(let why): .waiting(PrinterWord(why))
      case .printing(let hints) where hints.isEmpty: .printing
      case .printing(let hints): .needsHelp(hints.map(PrinterWord.init))
      case .printed: .printed(paper.digest)
      case .cancelled: .cancelled
      case .failed(let why): .failed(.printerRefuses(PrinterWord.words(why)))
      }
  }

  /// Whether nothing more will come of it.
  var isFinal: Bool {
    switch self {
    case .sent, .waiting, .printing, .needsHelp: false
    case .printed, .cancelled, .failed: true
    }
  }
}

extension PrinterWord {
  init(_ waiting: JobState.Waiting) {
    self =
      switch waiting {
      case .inLine: .inLine
      case .paused(let why): .paused(why)
      case .held: .held
      case .other(let words): .other(words)
      }
  }

  init(_ hint: PrinterHint) {
    self =
      switch hint {
      case .outOfPaper: .outOfPaper
      case .jammed: .jammed
      case .outOfInk: .outOfInk
      case .open: .open
      case .notReachable: .notReachable
      case .paused: .paused("")
      case .other(let words): .other(words)
      }
  }

  static func words(_ failure: JobState.Failure) -> [PrinterWord] {
    switch failure {
    case .unreadable(let words), .other(let words): [.other(words)]
    case .givenUp(let hints): hints.map(PrinterWord.init)
    }
  }
}
