import Conversation
import Foundation
import GRDB

extension Archive {
  /// Keeps entries, all or none, and returns when the disk has them: where each one stands. An
  /// entry that is here already stays where it is, so what failed can be tried again.
  ///
  /// The draft of a conversation whose note this is goes in the same transaction.
  public func append(
    _ entries: [Entry], endingDraftOf conversation: ConversationID? = nil
  ) throws(ArchiveError) -> [EntryID: Entry.Place] {
    let kept = try stating {
      try journal.write { database in
        if let conversation { try Archive.dropDraft(of: conversation, database) }
        return try Archive.keep(entries, by: device, database)
      }
    }
    HeadFile.write(kept.head, to: folder.head)
    if entries.contains(where: \.setsClinician) { try stating { try readClinician() } }
    return kept.places
  }

  /// The greatest Lamport number of any entry; the next one is greater.
  public func greatestLamport() throws(ArchiveError) -> UInt64 {
    try ask(Journal.greatestLamport)
  }

  static func keep(
    _ entries: [Entry], by device: DeviceID, _ database: Database
  ) throws -> (places: [EntryID: Entry.Place], head: Head) {
    var journal = try Journal(database, for: device)
    var places: [EntryID: Entry.Place] = [:]
    var touched: [StreamID: Int64] = [:]
    for entry in entries {
      let stream = try journal.number(of: entry.stream)
      if let known = try place(of: entry.id, in: stream, database) {
        places[entry.id] = known
        continue
      }
      places[entry.id] = try journal.append(entry)
      touched[entry.stream] = stream
      try ArchiveRows.add(entry.happening, at: database.lastInsertedRowID, database)
    }
    try journal.close()
    var projections = Projections(database)
    try projections.update(touched)
    return (places, journal.head)
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
  fileprivate var setsClinician: Bool {
    if case .archive(.clinicianSet) = happening { true } else { false }
  }
}
