import ArgumentParser
import Handout

/// The languages that a person's papers can be had in.
struct LanguagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages", abstract: "List, show and check languages of the person's papers.",
    subcommands: [LanguagesList.self, LanguagesShow.self, LanguagesCheck.self],
    defaultSubcommand: LanguagesList.self)
}

/// Lists English and what lies in the folder of languages.
struct LanguagesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the languages that this machine has, and faults in them.")

  @OptionGroup var place: ArchivePlace

  func run() throws {
    let folder = LanguageFolder(place.places)
    try say(column("LANGUAGE", 12) + column("NAME", 24) + "CHECKED BY")
    try say(column("en", 12) + column("English", 24) + CommandWords.languageOfOurs)
    for found in try folder.files() {
      switch found.read {
      case .success(let file):
        try say(
          column(file.language, 12) + column(file.names.first ?? "", 24)
            + CommandWords.checked(file.checked))
      case .failure(let faults):
        for fault in faults.faults { try say("\(found.file): \(CommandWords.fault(fault))") }
      }
    }
    try say(CommandWords.languagesLie(in: folder.path))
  }
}

/// Shows the English file, which is the pattern for every other one.
struct LanguagesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pattern", abstract: "Show the English file, the pattern for a translation.")

  func run() throws {
    try say(String(decoding: LanguageFile.pattern, as: UTF8.self))
  }
}

/// Checks files of languages.
struct LanguagesCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check files of languages, and say what is wrong in them.")

  @Argument(help: "The files.", completion: .file(extensions: ["json"]))
  var files: [String]

  func run() throws {
    var count = 0
    for file in files {
      switch try LanguageFolder.read(file).read {
      case .success(let language):
        try say(
          "\(file): no faults in \(language.language), \(CommandWords.checked(language.checked))")
      case .failure(let faults):
        for fault in faults.faults { try say("\(file): \(CommandWords.fault(fault))") }
        count += faults.faults.count
      }
    }
    if count > 0 { throw Trouble.languageFaults(count) }
  }
}
