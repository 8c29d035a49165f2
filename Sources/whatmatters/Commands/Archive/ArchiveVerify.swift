import Archive
import ArgumentParser

/// Checks everything in the archive.
struct ArchiveVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check seals, chains, lists and keys; exit 4 when damaged.")

  @OptionGroup var place: ArchivePlace

  func run() throws {
    let archive = try place.open()
    var progress = Progress("Checking")
    let found = try archive.verify { step in
      switch step {
      case .chains(let done, let count): progress.tell(done, of: count * 2)
      case .projections(let done, let count): progress.tell(count + done, of: count * 2)
      case .pages, .trees, .searchIndex, .outside: progress.tell(0, of: 1)
      }
    }
    for fault in found.faults { try say(CommandWords.fault(fault)) }
    guard found.isSound else { throw Trouble.notSound(found.faults.count) }
    try say("Sound: \(found.entries) entries, \(found.streams) people and conversations.")
  }
}
