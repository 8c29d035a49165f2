import Archive
import ArgumentParser

/// Copies the archive while it is in use.
struct ArchiveBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the archive, sealed as it is, and check the copy.")

  @Argument(help: "A folder that is not there yet, or is empty.", completion: .directory)
  var folder: String

  @OptionGroup var place: ArchivePlace

  func validate() throws { try expectName(folder, of: "The folder") }

  func run() throws {
    let archive = try place.open()
    var progress = Progress("Copying and checking")
    try archive.backup(to: folder, at: place.clock.now) { progress.tell($0, of: $1) }
    try say("Copied and checked: \(folder). It opens with the same passphrase.")
    tellUnfinished(folder)
  }
}

/// Brings a copy back.
struct ArchiveRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Bring a copy back; never over an archive that is there.")

  @Argument(help: "The folder of the copy.", completion: .directory)
  var folder: String

  @OptionGroup var place: ArchivePlace

  func validate() throws { try expectName(folder, of: "The folder") }

  func run() throws {
    var progress = Progress("Copying")
    try Archive.restore(from: folder, to: place.folder) { progress.tell($0, of: $1) }
    try say("Brought back: \(place.folder). Check it: whatmatters archive verify")
    tellUnfinished(place.folder)
  }
}

/// Names what copies to a place left there that were killed half-way.
func tellUnfinished(_ folder: String) {
  for left in Archive.unfinishedCopies(to: folder) { tell(CommandWords.unfinished(left)) }
}
