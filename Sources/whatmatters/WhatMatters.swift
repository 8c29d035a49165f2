import ArgumentParser
import Conversation
import Foundation
import Glibc
import Interface
import Terminal

/// The command line. Without a subcommand it opens the program.
@main
struct WhatMatters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatmatters",
    abstract: "A better conversation, and what you both agreed on paper.",
    version: "0.1.0")

  @OptionGroup var place: ArchivePlace

  @Flag(help: "Plain lines instead of a screen, for a screen reader or a pipe.")
  var plain = false

  mutating func run() throws {
    try Program(place: place, isPlain: plain).run()
  }

  static func main() {
    // Before any thread starts: signals come through the loop, files are for their owner alone.
    blockSignals()
    keepMemoryPrivate()
    umask(0o077)
    main(nil)
  }
}

/// Where the archive is and how it is opened.
struct ArchivePlace: ParsableArguments {
  @ArgumentParser.Option(help: "The archive's folder.")
  var archive: String?

  @ArgumentParser.Option(help: "A file whose first line is the passphrase.")
  var passphraseFile: String?
}
