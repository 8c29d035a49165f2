import ArgumentParser
import Interface

/// The keys on a card: text to read, or a PDF to print.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "The keys on a card, to print and lay beside the keyboard.")

  @ArgumentParser.Option(help: "text, markdown, html, json or pdf.")
  var format: SheetFormat = .text

  @ArgumentParser.Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file; - is standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var place: ArchivePlace

  func validate() throws { try expectName(output, of: "-o") }

  func run() throws {
    let bytes = try format.bytes(of: keyCard(on: place.clock.now.day))
    try give(bytes, to: output)
  }
}
