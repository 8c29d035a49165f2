import ArgumentParser
import Conversation
import Guides

/// The guides that lead a talk.
struct GuidesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guides", abstract: "List, show and check conversation guides.",
    subcommands: [GuidesList.self, GuidesShow.self, GuidesCheck.self],
    defaultSubcommand: GuidesList.self)
}

/// Lists the guides that come with the program.
struct GuidesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the guides that come with the program.")

  func run() throws {
    try say(column("GUIDE", 24) + column("VERSION", 9) + column("MINUTES", 16) + "TITLE")
    for guide in shelf {
      let minutes = guide.lengths.map(String.init).joined(separator: ", ")
      try say(
        column(guide.id.rawValue, 24) + column("\(guide.version)", 9) + column(minutes, 16)
          + column(guide.title, 0))
    }
  }
}
