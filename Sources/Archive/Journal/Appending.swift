import Conversation
import Foundation
import GRDB

extension Archive {
  /// Keeps entries, all or none, and returns when the disk has them: where each one stands. An
  /// entry that is here already stays where it is, so what failed can be tried again.
  ///
  /// The drafts of the fields whose values these are go in the same transaction. Bytes that the entries
  /// name by their SHA-256 are kept along with them.
  public func append(
    _ entries: [Entry], ending drafts: [Draft.ID] = [], naming bytes: [[UInt8]] = []
  ) throws(ArchiveError) -> [EntryID: Entry.Place] {
    let places = try keep { database in
      for named in bytes { try NamedBytes.keep(named, namedBy: entries, database) }
      for draft in drafts { try Archive.drop(draft, of: window, database) }
      return entries
    }
    if entries.contains(where: \.setsClinician) { try stating { try readClinician() } }
    return places
  }

  /// Keeps an event of the archive's own stream, and what else is written along with it.
  func keep(
    _ event: ArchiveEvent, _ at: Moment, with others: (Database) throws -> Void = { _ in }
  ) throws(ArchiveError) {
    _ = try keep { database in
      try others(database)
      let next = try Journal.greatestLamport(database) + 1
      return [Archive.entry(event, author, at, lamport: next)]
    }
  }

  /// Keeps the entries that `making` hands over, in the transaction in which it is called.
  private func keep(
    _ making: (Database) throws -> [Entry]
  ) throws(ArchiveError) -> [EntryID: Entry.Place] {
    let owed = owed.withLock { $0 }
    let kept = try stating {
      try inPlace {
        try journal.write { database in
          var lamport = try Journal.greatestLamport(database)
          let read = owed.map { read in
            lamport += 1
            return Archive.entry(read.event, author, read.at, lamport: lamport)
          }
          return try Archive.keep(
            read + making(database), by: currentWriter(database), knowing: known.withLock { $0 },
            database)
        }
      }
    }
    self.owed.withLock { $0.removeFirst(owed.count) }
    if let written = kept.written { known.withLock { $0 = written } }
    HeadFile.write(kept.head, to: folder.head)
    return kept.places
  }

  /// The greatest Lamport number of any entry; the next one is greater.
  public func greatestLamport() throws(ArchiveError) -> UInt64 {
    try ask(Journal.greatestLamport)
  }

  /// Keeps entries; `known` is what was written in last, and `written` what is now.
  static func keep(
    _ entries: [Entry], by writer: Writer, knowing known: KnownStream? = nil,
    _ database: Database
  ) throws -> (places: [EntryID: Entry.Place], head: Head, written: KnownStream?) {
    var journal = try Journal(database, for: writer)
    var places: [EntryID: Entry.Place] = [:]
    var touched: [StreamID: Int64] = [:]
    var new: [Entry] = []
    var placesInFile: ClosedRange<Int64>?
    for var entry in entries {
      let stream = try journal.number(of: entry.stream)
      if let known = try place(of: entry.id, in: stream, database) {
        places[entry.id] = known
        continue
      }
      // What is said of the archive itself comes after all that another window has kept meanwhile.
      if entry.stream == .archive { entry = entry.after(journal.lamport) }
      let (happening, event) = try entry.happening.forKeeping()
      entry.happening = happening
      // Another window may have written since this one last looked: what is kept later comes later.
      entry.lamport = max(entry.lamport, journal.lamport + 1)
      entry.place = try journal.append(entry, event: event)
      places[entry.id] = entry.place
      touched[entry.stream] = stream
      let position = database.lastInsertedRowID
      placesInFile = (placesInFile?.lowerBound ?? position)...position
      new.append(entry)
      try ArchiveRows.add(entry, at: position, database)
    }
    try journal.close()
    var written = try placesInFile.flatMap {
      try wholeStream(new, at: $0, in: touched, knowing: known, database)
    }
    var projections = Projections(database, knowing: written?.rows)
    try projections.update(touched, whole: written.map { [$0.stream: $0.entries] } ?? [:])
    written?.rows = projections.known
    return (places, journal.head, written)
  }

  /// All entries of the one conversation that was written in; `nil` when it was more or another
  /// stream than that.
  private static func wholeStream(
    _ new: [Entry], at places: ClosedRange<Int64>, in touched: [StreamID: Int64],
    knowing known: KnownStream?, _ database: Database
  ) throws -> KnownStream? {
    guard touched.count == 1, case (.conversation, let number)? = touched.first,
      let stream = touched.keys.first
    else { return nil }
    if let known, known.stream == stream,
      let longer = try known.with(
        new, from: places.lowerBound, to: places.upperBound, as: number, database)
    {
      return longer
    }
    return KnownStream(
      stream, try Entries.of(stream: number, database), at: places.upperBound)
  }

  private static func place(
    of entry: EntryID, in stream: Int64, _ database: Database
  ) throws -> Entry.Place? {
    try database.row(
      """
      SELECT device.uuid AS device, number FROM entry JOIN device ON device.id = entry.device
      WHERE stream = ? AND entry.id = ?
      """, [stream, entry.blob]
    ).map { Entry.Place(device: try ID(blob: $0["device"]), number: $0["number"]) }
  }
}

extension Entry {
  /// The same, with a Lamport number greater than another.
  fileprivate func after(_ other: UInt64) -> Entry {
    guard lamport <= other else { return self }
    return Entry(
      id: id, author: author, at: at, lamport: other + 1, happening: happening, place: place)
  }

  fileprivate var setsClinician: Bool {
    if case .archive(.clinicianSet) = happening { true } else { false }
  }
}
