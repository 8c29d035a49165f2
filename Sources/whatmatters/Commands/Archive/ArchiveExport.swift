import Archive
import ArgumentParser
import Conversation
import Handout

/// Writes everything out.
struct ArchiveExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write everything to files that need no program to be read.",
    discussion: "The files are not sealed: whoever has them can read every word.")

  @Argument(help: "A folder that is not there yet, or is empty.", completion: .directory)
  var folder: String

  @OptionGroup var place: ArchivePlace

  func run() throws {
    let archive = try place.open()
    try Places.make(Places.parent(of: folder))
    let now = place.clock.now
    let clinician = archive.clinician
    var progress = Progress("Writing")
    try archive.export(
      to: folder, at: now,
      beside: { entries, person in
        guard let person, let record = record(entries) else { return [] }
        let sheet = sheet(
          of: record, person: person, clinician: clinician, copy: .clinician, layout: .standard,
          reference: nil, at: now)
        return [FileBeside(ending: "txt", bytes: Array(text(sheet).utf8))]
      }, progress: { progress.tell($0, of: $1) })
    try say("Written to \(folder). These files are not sealed.")
  }
}
