import ArgumentParser
import Conversation
import Foundation
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

  @Flag(help: "Print a test page, on the one that is used or named by --use.")
  var check = false

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
    if check { try printTestPage() }
  }

  /// Prints a page that tells nothing of anybody, and says how it fares.
  private func printTestPage() throws {
    var ids = IDSource.random()
    let order = SheetOrder(
      conversation: nil,
      document: CommandWords.testPage(
        at: Clock(environment: ProcessInfo.processInfo.environment).now),
      reference: ids.sheetReference(), copy: .person, layout: .standard)
    let printout = try Printout(order, kept: try KeptDocument(order.document))
    tell(printingSentence(printout.progress(.sent)))
    let end = printout.follow { tell(printingSentence($0)) }
    guard case .printed = end.stage else { throw Trouble.notPrinted(end) }
    try say(CommandWords.lookAtTestPage)
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
