import Archive
import Conversation
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
        let kept = try KeptDocument(order.document)
        self.remember(kept)
        let printout = try Printout(order, kept: kept)
        let left = LeftBehind(printout)
        if order.conversation != nil { self.jobs.add(left) }
        self.follow(printout, left) { self.inbox.answer([.printing(printout.progress(.sent))]) }
      } catch {
        Log.failure(error, doing: "printing")
        self.inbox.answer([
          .printing(PrintProgress(order: order, printer: "", stage: .failed(Failure(error))))
        ])
      }
    }
  }

  /// Asks after what was left at a printer when the program ended last.
  func askAfterJobsLeft() {
    for left in jobs.read() {
      DispatchQueue(label: "sheet").async { self.follow(Printout(left), left) {} }
    }
  }

  /// Tells how a sheet fares, and remembers it until that is known.
  private func follow(_ printout: Printout, _ left: LeftBehind, begun: () -> Void) {
    outside.withLock { $0[printout.ordered.reference] = printout }
    begun()
    printout.follow { progress in
      if progress.stage.isFinal { self.jobs.remove(left) }
      self.inbox.post(.printing(progress))
    }
    outside.withLock { $0[printout.ordered.reference] = nil }
  }

  /// Takes back what is at a printer.
  func begin(stopping reference: String) {
    inbox.expect()
    DispatchQueue(label: "sheet").async {
      do {
        try self.outside.withLock { $0[reference] }?.stop()
        self.inbox.answer([])
      } catch {
        Log.failure(error, doing: "stopping a sheet")
        self.inbox.answer([.failed(Failure(error))])
      }
    }
  }

  /// Cuts a paper into pages, to be looked at.
  func begin(previewing order: SheetOrder) {
    inbox.expect()
    DispatchQueue(label: "sheet").async {
      do {
        self.inbox.answer([.cut(try pageWords(of: order.document).map(\.lines))])
      } catch {
        Log.failure(error, doing: "cutting a sheet")
        self.inbox.answer([.failed(Failure(error))])
      }
    }
  }

  /// Tells which printers there are. The network may be searched, so it takes a while.
  func tellPrinters() {
    DispatchQueue(label: "printers").async {
      do {
        let chosen = try ChosenPrinter.read()
        self.inbox.post(.printers(Printers(chosen: chosen)))
        let printers = try PrintService().printers()
        let usual = chosen ?? printers.first(where: \.isDefault)?.name
        self.inbox.post(.printers(Printers(chosen: usual, names: printers.map(\.name))))
      } catch {
        Log.failure(error, doing: "asking for printers")
      }
    }
  }

  func begin(saving order: SheetOrder) {
    inbox.expect()
    DispatchQueue(label: "sheet").async {
      do {
        let kept = try KeptDocument(order.document)
        self.remember(kept)
        let path = order.paper.kind == .message ? nil : try self.write(order)
        if path == nil { try self.noteLeaving(order, as: "text") }
        self.inbox.answer([.saved(order, path: path, digest: kept.digest)])
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
  /// The stage that a state of the print service means to the screen, of a paper that is kept under
  /// a digest.
  init(_ state: JobState, _ digest: Bytes32) {
    self =
      switch state {
      case .waiting(let why): .waiting(PrinterWord(why))
      case .printing(let hints) where hints.isEmpty: .printing
      case .printing(let hints): .needsHelp(hints.map(PrinterWord.init))
      case .printed: .printed(digest)
      case .cancelled: .cancelled
      case .failed(let why): .failed(.printerRefuses(PrinterWord.words(why)))
      }
  }

  /// Whether nothing more will come of it.
  var isFinal: Bool {
    switch self {
    case .handing, .sent, .waiting, .printing, .needsHelp: false
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
