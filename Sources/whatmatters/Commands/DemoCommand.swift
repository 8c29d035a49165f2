import Archive
import ArgumentParser
import Conversation
import Fiction

/// Fills an archive with made-up people.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Fill an archive with made-up people and conversations.",
    discussion: """
      For trying, for tests, for benchmarks. The archive is made when it is not there; one that \
      holds people is filled only when it is named by --archive.
      """)

  @ArgumentParser.Option(help: "At most so many people.")
  var people = 24

  @ArgumentParser.Option(help: "So many conversations.")
  var conversations = 60

  @ArgumentParser.Option(help: "Another number makes other people.")
  var seed: UInt64 = 1

  @OptionGroup var place: ArchivePlace

  func validate() throws {
    guard (1...10_000_000).contains(people), (1...10_000_000).contains(conversations) else {
      throw ValidationError("--people and --conversations are from 1 to 10 million.")
    }
  }

  func run() throws {
    let archive = try opened()
    if place.archive == nil, try archive.size().people > 0 {
      throw Trouble.holdsPeople(place.folder)
    }
    let fiction = Fiction(
      people: people, conversations: conversations, seed: seed, today: place.clock.now,
      author: archive.author, startingAt: try archive.greatestLamport() + 1)
    var progress = Progress("Writing")
    var kept = 0
    do {
      try archive.appendInBulk(fiction.batches) { done in
        kept = done
        return progress.tell(done, of: people + conversations)
      }
    } catch ArchiveError.cancelled {
      throw Trouble.stopped(kept: kept)
    }
    let size = try archive.size()
    try say("The archive holds \(size.people) people and \(size.conversations) conversations.")
  }

  private func opened() throws -> Archive {
    if try Archive.exists(at: place.folder) { return try place.open() }
    let made = try Archive.create(
      at: place.folder,
      passphrase: try Passphrase.new(.firstPassphrase, file: place.passphraseFile),
      clinician: DemoArchive.clinician, at: place.clock.now)
    tell("Made \(place.folder). Its recovery code: \(made.recoveryCode.text)")
    return made.archive
  }
}
