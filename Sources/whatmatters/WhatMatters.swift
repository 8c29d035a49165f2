import ArgumentParser
import Glibc
import Terminal

/// The command line. Without a subcommand it opens the program.
@main
struct WhatMatters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatmatters",
    abstract: "A better conversation, and what you both agreed on paper.",
    discussion: """
      Without a subcommand the program opens; with --version alone it says which version it is.
      """,
    subcommands: [
      PeopleCommand.self, ListCommand.self, ShowCommand.self, PrintCommand.self,
      GivenCommand.self, PrintersCommand.self, KeysCommand.self, GuidesCommand.self,
      LanguagesCommand.self,
      ArchiveCommand.self,
      DemoCommand.self,
    ])

  @OptionGroup var place: ArchivePlace

  @Flag(
    help:
      "Plain lines instead of a screen, for a screen reader or a pipe; ACCESSIBLE=1 is the same.")
  var plain = false

  @Flag(help: "Open a throw-away archive of made-up people; it is gone when the program ends.")
  var demo = false

  func validate() throws {
    guard !demo || (place.archive == nil && place.passphraseFile == nil) else {
      throw ValidationError("--demo brings an archive of its own.")
    }
  }

  func run() throws {
    if demo {
      try DemoArchive.using { try Program(place: $0, isPlain: plain).run() }
    } else {
      try Program(place: ProgramPlace(place), isPlain: plain).run()
    }
  }

  static func main() {
    StandardFiles.prepare()
    // Before any thread starts: signals come through the loop, files are for their owner alone.
    blockSignals()
    keepMemoryPrivate()
    umask(0o077)
    do {
      // The library's own flag would be heard anywhere, also where `show --version N` is meant.
      if CommandLine.arguments.dropFirst() == ["--version"] {
        try say("0.1.0")
        return
      }
      var command = try parseAsRoot()
      // Only the program has a loop that reads signals; a command ends by them as others do.
      if !(command is WhatMatters) { unblockSignals() }
      try command.run()
    } catch {
      leave(after: error)
    }
  }
}
