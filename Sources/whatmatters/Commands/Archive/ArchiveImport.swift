import Archive
import ArgumentParser
import Conversation
import Foundation

/// Takes in what another archive wrote.
struct ArchiveImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in files that an archive wrote: all of them, or none.",
    discussion: """
      A file speaks only for whoever signed it. What you signed yourself, in this archive or a copy of \
      it, comes in; what others wrote stays in the file until you have looked at it and take it over \
      (--take-over); what bears your name without your signature never comes in. What is here already \
      is passed over. Of a folder every .json file is taken.
      """)

  @Argument(help: "Files, or folders of them.", completion: .file())
  var files: [String]

  @Flag(help: "Say what others wrote would change, ask, and take it over.")
  var takeOver = false

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var place: ArchivePlace

  func validate() throws {
    if yes, !takeOver { throw ValidationError("--yes answers what --take-over asks.") }
  }

  func run() throws {
    let paths = try filesOfOthers(files)
    var reading = Progress("Reading", onlyReads: true)
    // A pipe gives what it has once.
    var held: [String: [UInt8]] = [:]
    for path in paths where !NamedFile.isPlain(path) { held[path] = try NamedFile.read(path) }
    let count = paths.count
    let records = try RecordFiles(
      reading: paths, held: held, progress: { reading.tell($0, of: count) })
    let archive = try place.open()
    let isOver = try takeOver && mayTakeOver(try archive.look(at: records))
    var taking = Progress("Taking in")
    let taken = try archive.take(records, at: place.clock.now, takingOver: isOver) {
      taking.tell($0, of: $1)
    }
    for left in taken.left { tell(CommandWords.left(left)) }
    if taken.left.contains(where: { $0.why == .byOthers }) { tell(CommandWords.takeOver) }
    try say("Files read: \(records.count). New entries: \(taken.count).")
  }

  /// Says what others wrote would change here, and asks; nothing is asked where there is nothing.
  private func mayTakeOver(_ look: Look) throws -> Bool {
    if look.offers.isEmpty { return false }
    for offer in look.offers { try say(CommandWords.offer(offer)) }
    if yes { return true }
    let prompt = CommandWords.mayTakeOver(look.left)
    guard Passphrase.shown(prompt: prompt)?.lowercased() == "yes" else {
      throw Trouble.notTakenOver
    }
    return true
  }
}
