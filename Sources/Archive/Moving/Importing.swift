import Conversation
import Foundation
import GRDB

extension Archive {
  /// Takes in files, all or none, as far as somebody of this archive has signed it:
  /// a file speaks only for whoever did. What others wrote is left in the files, unless `takingOver` says
  /// that somebody looked at it; what bears a name of this archive without its signature is always
  /// left. What is here already is passed over.
  ///
  /// An entry that bears its chain keeps its place there; one that bears none gets a place in the chain
  /// of this archive. `progress` hears how much is done and stops it by answering false.
  ///
  /// - Throws: `cancelled`; `conflicts` when a number, or an identifier, is claimed by two different
  ///   entries, or somebody goes on with the chain that grows here; `clockOutOfReach`;
  ///   `unreadableAfterwards`; then nothing was taken in.
  public func take(
    _ files: RecordFiles, at: Moment, takingOver: Bool = false,
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(ArchiveError) -> Taken {
    let (taken, head) = try stating {
      try inPlace {
        try journal.write { database in
          var intake = try Intake(
            files, by: currentWriter(database), takingOver ? author : nil, at, database)
          return try intake.take(files, progress)
        }
      }
    }
    HeadFile.write(head, to: folder.head)
    if taken.count > 0 {
      try log(.imported(count: taken.count), at)
      try stating { try readClinician() }
    }
    return taken
  }
}

/// One taking in, within its transaction.
struct Intake {
  private let database: Database
  private let writer: Writer
  /// Who takes over what others wrote; `nil` when nobody looked at it.
  private let author: AuthorID?
  private let at: Moment
  private let voices: Voices
  private let farthest: UInt64
  private var journal: Journal
  private var touched: [StreamID: Int64] = [:]
  private var conflicts: [Conflict] = []
  private var left: LeftInFiles
  private var count = 0
  /// The hashes of what is taken over, by stream, and who wrote it.
  private var over: [StreamID: [Bytes32]] = [:]
  private var authorsOver: Set<AuthorID> = []

  init(
    _ files: RecordFiles, by writer: Writer, _ author: AuthorID?, _ at: Moment,
    _ database: Database
  ) throws {
    (self.database, self.writer, self.author, self.at) = (database, writer, author, at)
    voices = try Voices(database, device: writer.device, speaking: files.speaking)
    journal = try Journal(database, for: writer)
    farthest = journal.lamport + Chain.farthest
    left = LeftInFiles(files.names)
  }

  /// Takes in what may come in; what came of it, and where the chain ends.
  mutating func take(
    _ files: RecordFiles, _ progress: (Int, Int) -> Bool
  ) throws -> (Taken, Head) {
    let whole = files.entries
    var done = 0
    func tell(_ more: Int) throws {
      done += more
      guard progress(min(done, 2 * whole), 2 * whole) else { throw ArchiveError.cancelled }
    }
    try files.each { record in
      for item in record.items {
        try tell(1)
        try take(item)
      }
      let streams = Set(record.items.map(\.entry.stream))
      for bytes in record.named { try NamedBytes.keep(bytes, of: streams, database) }
    }
    guard conflicts.isEmpty else { throw ArchiveError.conflicts(conflicts) }
    try sayWhatIsTakenOver()
    try journal.close()
    var projections = Projections(database, isBulk: true)
    // The second half: what follows from the entries.
    let share = max(1, whole / max(1, touched.count))
    try projections.update(touched) { try tell(share) }
    var lists = ProjectionCheck(database)
    for (stream, number) in touched where stream != .archive {
      try Archive.readAgain(stream, number, &lists, database)
    }
    return (Taken(count: count, left: left.all), journal.head)
  }

  private mutating func take(_ item: ReadRecord.Item) throws {
    let entry = item.entry
    let standing = try Standing(of: item, inArchiveOf: writer.device, database)
    if case .here = standing { return }
    var isOver = false
    if case .other(let why) = try voices.voice(of: item) {
      isOver = why == .byOthers && author != nil
      if !isOver {
        left.add(entry, why)
        return
      }
    }
    if case .conflict(let conflict) = standing { return conflicts.append(conflict) }
    guard entry.lamport <= farthest else { throw ArchiveError.clockOutOfReach }
    try put(item, isOver: isOver)
  }

  private mutating func put(_ item: ReadRecord.Item, isOver: Bool) throws {
    let (entry, hash): (Entry, [UInt8])
    switch item {
    case .chained(var kept):
      // A signature of others says whose it is only as long as it is one.
      if let signature = kept.signature, !signature.isValid(of: kept.hash) { kept.signature = nil }
      try journal.take(kept)
      (entry, hash) = (kept.entry, kept.hash)
    case .loose(let loose, let event, let others):
      _ = try journal.append(loose, event: event, others: others)
      (entry, hash) = (loose, journal.head.hash)
    }
    count += 1
    try note(entry)
    if isOver, let hash = Bytes32(hash) {
      over[entry.stream, default: []].append(hash)
      authorsOver.insert(entry.author)
    }
  }

  /// Brings what follows at once from an entry that was just put in the journal up to date.
  private mutating func note(_ entry: Entry) throws {
    touched[entry.stream] = try journal.number(of: entry.stream)
    let position = try database.number("SELECT max(position) FROM entry") ?? 0
    try ArchiveRows.add(entry, at: position, database)
  }

  // MARK: Taking over

  /// How many entries one entry of ours takes over at most, so that it can leave in a file again.
  private static let most = 5_000

  /// Says, signed, what is taken over of each person and talk, and the names that came with it.
  private mutating func sayWhatIsTakenOver() throws {
    guard let author else { return }
    for other in authorsOver.sorted() {
      guard let name = left.names[other], try isUnknown(other) else { continue }
      try say(.clinicianSet(author: other, clinician: name), author)
    }
    for (stream, _) in touched.sorted(by: { $0.value < $1.value }) {
      guard let hashes = over[stream] else { continue }
      guard let subject = ArchiveEvent.Subject(stream) else { continue }
      for start in stride(from: 0, to: hashes.count, by: Intake.most) {
        let part = Array(hashes[start..<min(start + Intake.most, hashes.count)])
        try say(.tookOver(subject: subject, entries: part), author)
      }
    }
  }

  private func isUnknown(_ author: AuthorID) throws -> Bool {
    try database.number("SELECT 1 FROM clinician WHERE author = ?", [author.blob]) == nil
  }

  private mutating func say(_ event: ArchiveEvent, _ author: AuthorID) throws {
    let entry = Archive.entry(event, author, at, lamport: journal.lamport + 1)
    _ = try journal.append(entry)
    try note(entry)
  }
}

extension ArchiveEvent.Subject {
  /// The person or conversation of a stream; `nil` of the archive's own.
  public init?(_ stream: StreamID) {
    switch stream {
    case .person(let person): self = .person(person: person)
    case .conversation(let conversation): self = .conversation(conversation: conversation)
    case .archive: return nil
    }
  }
}

extension Archive {
  /// Reads what a stream has become as it is read every day: it is opened, compared with its lists,
  /// written out and read from that again. What was taken in counts only after it.
  fileprivate static func readAgain(
    _ stream: StreamID, _ number: Int64, _ lists: inout ProjectionCheck, _ database: Database
  ) throws {
    let kept = try KeptEntries.of(stream, database)
    let file = PortableFile(person: nil, entries: try kept.map { try $0.written() })
    let again: ReadRecord
    do {
      again = try ReadRecord(Array(try JSONEncoder().encode(file)))
    } catch is ImportFault {
      throw ArchiveError.unreadableAfterwards
    }
    guard again.items.map(\.kept) == kept,
      try lists.isRight(stream, number)
    else { throw ArchiveError.unreadableAfterwards }
  }
}

extension ReadRecord.Item {
  fileprivate var kept: KeptEntry? {
    switch self {
    case .chained(let kept): kept
    case .loose: nil
    }
  }
}
