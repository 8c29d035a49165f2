import Conversation
import Foundation
import GRDB

/// An entry with all that its chain binds: what an archive holds of it, and what leaves it.
struct KeptEntry: Equatable, Sendable {
  var entry: Entry
  var event: [UInt8]
  var salt: [UInt8]
  var seal: [UInt8]
  var previous: [UInt8]
  var hash: [UInt8]
  /// Who says so; `nil` of an entry of others that nobody vouches for.
  var signature: Signature?
  /// Fields of the envelope that this version does not know; no chain covers them.
  var others: [String: JSONValue] = [:]

  /// Whether event, envelope and hash belong together.
  var isWhole: Bool {
    guard let place = entry.place else { return false }
    return seal == Chain.seal(salt: salt, event: event)
      && hash == Chain.hash(entry, at: place, after: previous, seal: seal)
  }
}

/// Reading entries back.
enum Entries {
  /// What is selected for an entry.
  static let selected = """
    entry.position, entry.id, device.uuid AS device, entry.number, stream.kind,
    stream.uuid AS subject, author.uuid AS author, entry.at, entry.offset, zone.name AS zone,
    entry.lamport, body.event
    """

  /// The tables besides `entry` that it is selected from.
  static let joined = """
    JOIN body ON body.position = entry.position
      JOIN stream ON stream.id = entry.stream JOIN device ON device.id = entry.device
      JOIN author ON author.id = entry.author JOIN zone ON zone.id = entry.zone

    """

  static let columns = "SELECT \(selected) FROM entry " + joined

  /// The entries of a stream, in the order in which they came in.
  static func of(stream: Int64, _ database: Database) throws -> [Entry] {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: columns + "WHERE entry.stream = ? ORDER BY entry.position"), arguments: [stream])
    var entries: [Entry] = []
    while let row = try rows.next() { entries.append(try entry(row)) }
    return entries
  }

  /// The entry of a row that begins with `selected`.
  static func entry(_ row: Row) throws -> Entry {
    try entry(row, event: Array(row[11] as Data))
  }

  /// The entry of a row that begins with `selected`, and whose words are these. Its columns are read by
  /// their places: by their names they would take longer to find than to read.
  static func entry(_ row: Row, event: [UInt8]) throws -> Entry {
    let stream = try StreamID(kind: row[4], subject: ID(blob: row[5]))
    return Entry(
      id: try ID(blob: row[1]), author: try ID(blob: row[6]),
      at: Moment(milliseconds: row[7], offset: row[8], zone: row[9]),
      lamport: UInt64(bitPattern: row[10]),
      happening: Happening(stored: event, in: stream),
      place: Entry.Place(device: try ID(blob: row[2]), number: row[3]))
  }
}
