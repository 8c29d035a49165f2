import ArgumentParser
import Interface
import Printing

/// Lists printers.
struct PrintersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "printers", abstract: "List printers; * is the usual one.")

  func run() throws {
    let printers = try PrintService().printers()
    guard !printers.isEmpty else { throw Trouble.noPrinters }
    for printer in printers {
      let people = [printer.description, printer.location, printer.model]
        .filter { !$0.isEmpty }.joined(separator: ", ")
      try say(
        (printer.isDefault ? "* " : "  ") + column(printer.name, 24)
          + column(printer.standing, 28) + column(people, 0))
    }
  }
}

extension Printer {
  /// What it is doing, in words.
  fileprivate var standing: String {
    guard acceptsJobs else { return "takes no sheets" }
    return switch state {
    case .idle: "ready"
    case .busy: "printing"
    case .stopped(let hints):
      hints.isEmpty ? "stopped" : "stopped: " + printerSentence(hints.map(PrinterWord.init))
    case .unknown: "says nothing of itself"
    }
  }
}
