import Archive
import ArgumentParser
import Conversation
import Foundation
import Handout
import Terminal

/// Where the archive is and how it is opened: the same options before and after every subcommand.
struct ArchivePlace: ParsableArguments {
  @ArgumentParser.Option(help: "The archive's folder.", completion: .directory)
  var archive: String?

  @ArgumentParser.Option(
    help: "A file whose first line is the passphrase.", completion: .file())
  var passphraseFile: String?

  func validate() throws {
    try expectName(archive, of: "--archive")
    try expectName(passphraseFile, of: "--passphrase-file")
  }

  private var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// All the places; the archive's is the one that was named, if one was.
  var places: Places { Places(environment: environment, archive: archive) }

  /// The languages that a person's papers can be had in.
  var languages: Languages { LanguageFolder(places).languages() }

  /// The archive's folder.
  var folder: String { places.archive }

  /// The clock on the wall.
  var clock: Clock { Clock(environment: environment) }

  /// Opens the archive with the passphrase of the file, else with one that is asked for.
  func open() throws -> Archive {
    let clock = clock
    guard try Archive.exists(at: folder) else { throw ArchiveError.notAnArchive(folder: folder) }
    Log.start(in: places.state)
    let passphrase = try Passphrase.asked(file: passphraseFile)
    var progress = OpeningProgress()
    let archive = try Log.timing("opened") {
      try Archive.open(
        at: folder, key: .passphrase(passphrase), at: clock.now, progress: { progress.tell($0) },
        finding: tellFound)
    }
    progress.end()
    return archive
  }
}

/// Refuses an option that names nothing, before anything is done with it.
func expectName(_ name: String?, of option: String) throws {
  if let name, name.isEmpty { throw ValidationError(CommandWords.empty(option)) }
}

/// Tells what is not as it was when the archive was open last, before anything is written.
func tellFound(_ found: [FoundAtOpening]) -> Bool {
  found.forEach { tell(CommandWords.found($0)) }
  return true
}

/// How far opening is when it takes long: after an update.
struct OpeningProgress {
  private var parts: [String: Progress] = [:]

  /// Tells how far it is; whether to go on.
  mutating func tell(_ opening: Opening) -> Bool {
    switch opening {
    case .copying(let done, let count): tell(CommandWords.copyingFirst, done, of: count)
    case .vouching(let done, let count): tell(CommandWords.vouching, done, of: count)
    case .makingLists(let done, let count): tell(CommandWords.lists, done, of: count)
    }
  }

  private mutating func tell(_ name: String, _ done: Int, of count: Int) -> Bool {
    parts[name, default: Progress(name)].tell(done, of: count)
  }

  /// From here on ^C ends the command as it always does.
  func end() {
    if !parts.isEmpty { unblockSignals() }
  }
}
