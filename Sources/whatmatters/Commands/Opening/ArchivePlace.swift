import Archive
import ArgumentParser
import Conversation
import Foundation

/// Where the archive is and how it is opened: the same options before and after every subcommand.
struct ArchivePlace: ParsableArguments {
  @ArgumentParser.Option(help: "The archive's folder.", completion: .directory)
  var archive: String?

  @ArgumentParser.Option(
    help: "A file whose first line is the passphrase.", completion: .file())
  var passphraseFile: String?

  private var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// All the places; the archive's is the one that was named, if one was.
  var places: Places { Places(environment: environment, archive: archive) }

  /// The archive's folder.
  var folder: String { places.archive }

  /// The clock on the wall.
  var clock: Clock { Clock(environment: environment) }

  /// Opens the archive with the passphrase of the file, else with one that is asked for.
  func open() throws -> Archive {
    let clock = clock
    guard Archive.exists(at: folder) else { throw ArchiveError.notAnArchive(folder: folder) }
    Log.start(in: places.state)
    let passphrase = try Passphrase.asked(file: passphraseFile)
    return try Log.timing("opened") {
      try Archive.open(at: folder, key: .passphrase(passphrase), at: clock.now)
    }
  }
}
