import Conversation
import Foundation
import GRDB

extension Archive {
  /// Takes in what was read from files, all or none: how many entries are new here. What is here
  /// already is passed over. An entry that bears its chain keeps its place there; one that bears
  /// none gets a place in the chain of this archive. `progress` hears how much is done and stops it
  /// by answering false.
  ///
  /// - Throws: `cancelled`; `conflicts` when a number, or an identifier, is claimed by two different
  ///   entries, or somebody goes on with the chain that grows here; `clockOutOfReach`;
  ///   `unreadableAfterwards`; then nothing was taken in.
  public func take(
    _ records: [ReadRecord], at: Moment,
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(ArchiveError) -> Int {
    let (count, head) = try stating {
      try inPlace { try journal.write { try take(records, $0, progress) } }
    }
    HeadFile.write(head, to: folder.head)
    if count > 0 {
      try log(.imported(count: count), at)
      try stating { try readClinician() }
    }
    return count
  }

  private func take(
    _ records: [ReadRecord], _ database: Database, _ progress: (Int, Int) -> Bool
  ) throws -> (Int, Head) {
    let whole = records.reduce(0) { $0 + $1.items.count }
    var done = 0
    func tell(_ more: Int) throws {
      done += more
      guard progress(min(done, 2 * whole), 2 * whole) else { throw ArchiveError.cancelled }
    }
    var journal = try Journal(database, for: device)
    let farthest = journal.lamport + Chain.farthest
    var touched: [StreamID: Int64] = [:]
    var conflicts: [Conflict] = []
    var count = 0
    for item in records.lazy.flatMap(\.items) {
      try tell(1)
      switch try Standing(of: item, inArchiveOf: journal.head, database) {
      case .here: continue
      case .conflict(let conflict): conflicts.append(conflict)
      case .new:
        guard item.entry.lamport <= farthest else { throw ArchiveError.clockOutOfReach }
        switch item {
        case .chained(let kept): try journal.take(kept)
        case .loose(let entry, let event, let others):
          _ = try journal.append(entry, event: event, others: others)
        }
        count += 1
        touched[item.entry.stream] = try journal.number(of: item.entry.stream)
        let position = try database.number("SELECT max(position) FROM entry") ?? 0
        try ArchiveRows.add(item.entry.happening, at: position, database)
      }
    }
    guard conflicts.isEmpty else { throw ArchiveError.conflicts(conflicts) }
    try journal.close()
    var projections = Projections(database, isBulk: true)
    // The second half: what follows from the entries.
    let share = max(1, whole / max(1, touched.count))
    try projections.update(touched) { try tell(share) }
    var lists = ProjectionCheck(database)
    for (stream, number) in touched where stream != .archive {
      try Archive.readAgain(stream, number, &lists, database)
    }
    return (count, try Journal(database, for: device).head)
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

/// How an entry that comes stands to what is here.
private enum Standing {
  case new
  case here
  case conflict(Conflict)

  init(of item: ReadRecord.Item, inArchiveOf end: Head, _ database: Database) throws {
    let coming = item.entry
    let known = try Known(
      "stream.kind = ? AND stream.uuid = ? AND entry.id = ?",
      [coming.stream.kind, coming.stream.subject.blob, coming.id.blob], database)
    if let known {
      self = known.isSame(as: item) ? .here : .conflict(Conflict(known, coming))
      return
    }
    guard let place = coming.place else {
      self = .new
      return
    }
    if place.device == end.device, case .chained = item,
      let last = try Known(at: end.number, of: end.device, database)
    {
      // Whatever this device kept is here. Either the file was made up, or a folder was copied and
      // went on in two places.
      let claimed = try Known(at: place.number, of: place.device, database)
      self = .conflict(Conflict(claimed ?? last, coming))
      return
    }
    let claimed = try Known(at: place.number, of: place.device, database)
    let before = try Known(at: place.number - 1, of: place.device, database)
    if let claimed {
      self = .conflict(Conflict(claimed, coming))
    } else if let before, case .chained(let kept) = item, kept.previous != before.hash {
      self = .conflict(Conflict(before, coming))
    } else {
      self = .new
    }
  }
}

/// An entry that is here.
private struct Known {
  let entry: Entry
  /// `nil` when it was disposed of: then it is here for good, and does not come again.
  let event: [UInt8]?
  let hash: [UInt8]

  init?(_ condition: String, _ arguments: StatementArguments, _ database: Database) throws {
    guard let row = try database.row(KeptEntries.columns + "WHERE " + condition, arguments) else {
      return nil
    }
    let body: Data? = row["event"]
    event = body.map(Array.init)
    entry = try Entries.entry(row, event: event ?? [])
    hash = Array(row["hash"] as Data)
  }

  init?(at number: Int64, of device: DeviceID, _ database: Database) throws {
    try self.init("device.uuid = ? AND entry.number = ?", [device.blob, number], database)
  }

  /// Whether what comes is this entry, whichever chain it stands in.
  func isSame(as item: ReadRecord.Item) -> Bool {
    let coming = item.entry
    let comingEvent =
      switch item {
      case .chained(let kept): kept.event
      case .loose(_, let event, _): event
      }
    // Two entries in one place of one chain must have one hash.
    if case .chained(let kept) = item, coming.place == entry.place, kept.hash != hash {
      return false
    }
    return coming.author == entry.author && coming.at == entry.at
      && coming.lamport == entry.lamport && (event == nil || comingEvent == event)
  }
}

extension Conflict {
  fileprivate init(_ known: Known, _ coming: Entry) {
    self.init(here: known.entry.id, coming: coming.id, place: known.entry.place ?? coming.place)
  }
}
