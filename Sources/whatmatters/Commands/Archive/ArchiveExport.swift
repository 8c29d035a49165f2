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

  func validate() throws { try expectName(folder, of: "The folder") }

  func run() throws {
    let archive = try place.open()
    let now = place.clock.now
    var fault: (any Error)?
    var progress = Progress("Writing")
    try archive.export(
      to: folder, at: now,
      beside: { record, file in
        do {
          return try sheets(of: record, file, archive, now)
        } catch {
          fault = fault ?? error
          return []
        }
      }, progress: { progress.tell($0, of: $1) })
    if let fault { throw fault }
    try say("Written to \(folder). These files are not sealed.")
  }

  /// The clinician's copy as text, to stand beside the record of a conversation.
  private func sheets(
    of record: SharedDecisionRecord, _ file: PersonFile, _ archive: Archive, _ now: Moment
  ) throws -> [FileBeside] {
    let sheet = sheet(
      SheetRequest(
        record: record, file: file, clinician: try archive.whoWrote(record.author),
        service: try archive.service(), given: [], copy: .clinician, layout: .standard,
        reference: nil, at: now, hasSignatures: false, hasSureness: true, hasPrivateNotes: false,
        words: .english))
    return [FileBeside(ending: "txt", bytes: Array(text(sheet).utf8))]
  }
}
