import Archive
import ArgumentParser
import Conversation

/// Checks everything in the archive, or in a backup of it.
struct ArchiveVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check seals, chains, lists and keys; exit 4 when damaged.",
    discussion: """
      It only reads; others may write meanwhile. A backup is brought back for the check, as restore \
      would, in a folder beside the archive's that is gone afterwards.
      """)

  @ArgumentParser.Option(help: "The folder of a backup, to check that instead.")
  var backup: String?

  @Flag(help: "Check each signature, not only the newest that covers those before it.")
  var signatures = false

  @OptionGroup var place: ArchivePlace

  func run() throws {
    var progress = CheckProgress()
    if let backup {
      let passphrase = try Passphrase.asked(file: place.passphraseFile)
      try tellAll(
        try Archive.verify(
          backup: backup, key: .passphrase(passphrase), scratch: place.folder + ".checking",
          at: place.clock.now, everySignature: signatures
        ) { progress.tell($0) },
        "The copy opens and is sound", in: nil)
      tellUnfinished(place.folder + ".checking")
    } else {
      let archive = try place.open()
      try tellAll(
        try archive.verify(everySignature: signatures) { progress.tell($0) }, "Sound",
        in: archive)
    }
  }

  private func tellAll(
    _ found: Verification, _ sound: String, in archive: Archive?
  ) throws {
    for fault in found.faults {
      try say(
        CommandWords.fault(fault, since: try fault.place.flatMap { try archive?.moment(of: $0) }))
    }
    if !found.unvouched.isEmpty { try say(CommandWords.unvouched) }
    for others in found.unvouched {
      let name = try archive?.clinician(others.author)?.name
      try say(CommandWords.unvouched(others, by: name))
    }
    guard found.isSound else { throw Trouble.notSound(found.faults.count, isCopy: archive == nil) }
    try say("\(sound): \(found.entries) entries, \(found.streams) people and conversations.")
  }
}

extension Verification.Fault {
  /// The entry from which on something is wrong.
  fileprivate var place: Entry.Place? {
    switch self {
    case .chain(let from): from
    case .differs(let place), .signature(let place): place
    case .lacksEntries(let device, let after): Entry.Place(device: device, number: after)
    case .pages, .trees, .searchIndex, .namedBytes, .unreadable, .projections, .keyFile: nil
    }
  }
}

/// How far a check is, part by part.
private struct CheckProgress {
  private var part = ""
  private var progress: Progress?

  mutating func tell(_ step: Verification.Step) -> Bool {
    switch step {
    case .opening(.copying(let done, let count)): tell(CommandWords.copyingFirst, done, of: count)
    case .opening(.vouching(let done, let count)): tell(CommandWords.vouching, done, of: count)
    case .opening(.makingLists(let done, let count)): tell(CommandWords.lists, done, of: count)
    case .pages(let done, let count): tell("Seals of the pages", done, of: count)
    case .trees(let done, let count): tell("How the pages hang together", done, of: count)
    case .searchIndex(let done, let count): tell("Search index", done, of: count)
    case .chains(let done, let count): tell("Chains", done, of: count)
    case .projections(let done, let count): tell("Lists", done, of: count)
    case .outside: tell("Keys and ends of chains", 1, of: 1)
    }
  }

  private mutating func tell(_ name: String, _ done: Int, of total: Int) -> Bool {
    if name != part {
      progress?.end()
      part = name
      progress = Progress(name)
    }
    return progress?.tell(done, of: total) ?? true
  }
}
