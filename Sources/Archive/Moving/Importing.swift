import Conversation
import Foundation
import GRDB

extension Archive {
  /// Takes in what was read from files, all or none: how many entries are new here. What is here
  /// already is passed over.
  ///
  /// - Throws: `conflicts` when a number is claimed by two different entries; then nothing was
  ///   taken in.
  public func take(_ records: [ReadRecord], at: Moment) throws(ArchiveError) -> Int {
    let (count, head) = try stating { try journal.write { try take(records, $0) } }
    HeadFile.write(head, to: folder.head)
    if count > 0 {
      try log(.imported(count: count), at)
      try stating { try readClinician() }
    }
    return count
  }

  private func take(_ records: [ReadRecord], _ database: Database) throws -> (Int, Head) {
    var journal = try Journal(database, for: device)
    var touched: [StreamID: Int64] = [:]
    var conflicts: [Conflict] = []
    var count = 0
    for kept in records.lazy.flatMap(\.kept) {
      switch try standing(of: kept, database) {
      case .here: continue
      case .conflict(let conflict): conflicts.append(conflict)
      case .new:
        try journal.take(kept)
        count += 1
        touched[kept.entry.stream] = try journal.number(of: kept.entry.stream)
        if case .archive(let event) = kept.entry.happening {
          let position = try database.number("SELECT max(position) FROM entry") ?? 0
          try ArchiveRows.add(event, at: position, database)
        }
      }
    }
    guard conflicts.isEmpty else { throw ArchiveError.conflicts(conflicts) }
    try journal.close()
    var projections = Projections(database, isBulk: true)
    try projections.update(touched)
    return (count, try Journal(database, for: device).head)
  }

  private enum Standing {
    case new
    case here
    case conflict(Conflict)
  }

  /// An entry is here when the same number of the same device has the same hash; the same number
  /// with another hash, the same entry under another number, or an entry that does not follow the one
  /// before it, is a conflict.
  private func standing(of kept: KeptEntry, _ database: Database) throws -> Standing {
    guard let place = kept.entry.place else { throw ArchiveError.damaged(from: nil) }
    func conflict(_ here: EntryID) -> Standing {
      .conflict(Conflict(place: place, here: here, coming: kept.entry.id))
    }
    if let known = try entry(at: place.number, of: place.device, database) {
      return known.hash == kept.hash ? .here : conflict(known.id)
    }
    let before = try entry(at: place.number - 1, of: place.device, database)
    if let before, before.hash != kept.previous { return conflict(before.id) }
    let stream = kept.entry.stream
    let elsewhere = try database.number(
      """
      SELECT number FROM entry JOIN stream ON stream.id = entry.stream
      WHERE stream.kind = ? AND stream.uuid = ? AND entry.id = ?
      """, [stream.kind, stream.subject.blob, kept.entry.id.blob])
    return elsewhere == nil ? .new : conflict(kept.entry.id)
  }

  private func entry(
    at number: Int64, of device: DeviceID, _ database: Database
  ) throws -> (id: EntryID, hash: [UInt8])? {
    try database.row(
      """
      SELECT entry.id, hash FROM entry JOIN device ON device.id = entry.device
      WHERE device.uuid = ? AND number = ?
      """, [device.blob, number]
    ).map { row in
      let hash: Data = row["hash"]
      return (try ID(blob: row["id"]), Array(hash))
    }
  }
}
