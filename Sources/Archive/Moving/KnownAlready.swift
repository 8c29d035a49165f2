import Conversation
import Foundation
import GRDB

/// How an entry that comes stands to what is here.
enum Standing {
  case new
  case here
  case conflict(Conflict)

  init(
    of item: ReadRecord.Item, inArchiveOf device: DeviceID, _ database: Database
  ) throws {
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
    if place.device == device, case .chained = item,
      let last = try Known(at: Journal.head(of: device, database).number, of: device, database)
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
