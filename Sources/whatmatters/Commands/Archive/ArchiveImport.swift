import Archive
import ArgumentParser
import Foundation

/// Takes in what another archive wrote.
struct ArchiveImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in files that an archive wrote: all of them, or none.",
    discussion: "What is here already is passed over. Of a folder every .json file is taken.")

  @Argument(help: "Files, or folders of them.", completion: .file())
  var files: [String]

  @OptionGroup var place: ArchivePlace

  func run() throws {
    let paths = try files.flatMap(ArchiveImport.expanded)
    var reading = Progress("Reading")
    let records = try paths.enumerated().map { place, file in
      guard reading.tell(place + 1, of: paths.count) else { throw ArchiveError.cancelled }
      do {
        return try ReadRecord(try NamedFile.read(file))
      } catch let fault as ImportFault {
        throw Trouble.notARecord(file, fault)
      }
    }
    let archive = try place.open()
    var taking = Progress("Taking in")
    let count = try archive.take(records, at: place.clock.now) { taking.tell($0, of: $1) }
    try say("Files read: \(records.count). New entries: \(count).")
  }

  /// A file, or the files of a folder in the order of their names.
  private static func expanded(_ path: String) throws -> [String] {
    guard NamedFile.isFolder(path) else { return [path] }
    let files = try NamedFile.files(in: path, ending: ".json")
    guard !files.isEmpty else { throw Trouble.nothingToTakeIn(path) }
    return files
  }
}
