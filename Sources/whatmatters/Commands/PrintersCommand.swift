import ArgumentParser
import Interface
import Printing

/// Lists printers.
struct PrintersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "printers", abstract: "List printers; * is the usual one.",
    discussion: """
      A sheet is never sent to a printer that nobody chose: where the print service has no usual one, \
      choose one by --use.
      """)

  @ArgumentParser.Option(help: "Print on this one unless another is named.")
  var use: String?

  func run() throws {
    let printers = try PrintService().printers()
    guard !printers.isEmpty else { throw Trouble.noPrinters }
    if let use {
      guard printers.contains(where: { $0.name == use }) else {
        throw PrintError.noSuchPrinter(use)
      }
      try ChosenPrinter.write(use)
    }
    let chosen = try ChosenPrinter.read()
    for printer in printers {
      let people = [printer.description, printer.location, printer.model]
        .filter { !$0.isEmpty }.joined(separator: ", ")
      try say(
        (chosen.map { $0 == printer.name } ?? printer.isDefault ? "* " : "  ")
          + column(printer.name, 24)
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
