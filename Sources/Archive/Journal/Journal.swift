import Conversation
import Foundation
import GRDB

/// Writing to the journal, within a transaction that the caller holds.
///
/// Small numbers stand for devices, authors, zones and streams; they are looked up once a
/// transaction.
struct Journal {
  let database: Database
  private(set) var head: Head
  private let device: Int64
  private let writer: Writer
  private let signer: Int64
  private var authors: [AuthorID: Int64] = [:]
  private var zones: [String: Int64] = [:]
  private var streams: [StreamID: Int64] = [:]
  private(set) var lamport: UInt64
  /// The Lamport number of the entry that was written last.
  private var last: UInt64?

  /// A journal that goes on where the chain of the writer's device ends; what is put there is signed.
  init(_ database: Database, for writer: Writer) throws {
    self.database = database
    self.writer = writer
    device = try Journal.number(of: writer.device, in: database)
    signer = try Journal.number(ofSigner: writer.key.publicHalf, in: database)
    head = try Journal.head(of: writer.device, numbered: device, database)
    lamport = try Journal.greatestLamport(database)
  }

  /// Where the chain of a device ends.
  static func head(of device: DeviceID, _ database: Database) throws -> Head {
    try head(of: device, numbered: number(of: device, in: database), database)
  }

  private static func head(
    of device: DeviceID, numbered number: Int64, _ database: Database
  ) throws -> Head {
    let last = try database.row(
      "SELECT number, hash FROM entry WHERE device = ? ORDER BY number DESC LIMIT 1", [number])
    let hash: Data? = last?["hash"]
    return Head(
      device: device, number: last?["number"] ?? 0, hash: hash.map(Array.init) ?? Chain.beginning)
  }

  /// The greatest Lamport number of any entry: that of the last one, unless a greater one is
  /// remembered.
  static func greatestLamport(_ database: Database) throws -> UInt64 {
    let last = try database.number("SELECT lamport FROM entry ORDER BY position DESC LIMIT 1")
    let remembered = try database.number("SELECT value FROM setting WHERE name = 'lamport'")
    return max(UInt64(bitPattern: last ?? 0), UInt64(bitPattern: remembered ?? 0))
  }

  /// Puts an entry at the end of the chain, with the bytes of its event when they are known.
  mutating func append(
    _ entry: Entry, event: [UInt8]? = nil, others: [String: JSONValue] = [:]
  ) throws -> Entry.Place {
    guard head.number < Chain.lastNumber else { throw ArchiveError.damaged(from: nil) }
    let event = try event ?? entry.happening.stored()
    let salt = Sodium.random(16)
    let place = Entry.Place(device: head.device, number: head.number + 1)
    let seal = Chain.seal(salt: salt, event: event)
    let hash = Chain.hash(entry, at: place, after: head.hash, seal: seal)
    let signature = writer.key.signature(of: hash)
    try insert(
      entry, device: device, number: place.number, seal: seal, hash: hash, (signer, signature))
    try insertBody(salt, event)
    try insertOthers(others)
    head = Head(device: head.device, number: place.number, hash: hash)
    (lamport, last) = (max(lamport, entry.lamport), entry.lamport)
    return place
  }

  /// Takes in an entry of any chain as it was kept elsewhere.
  mutating func take(_ kept: KeptEntry) throws {
    guard let place = kept.entry.place else { throw ArchiveError.damaged(from: nil) }
    let device = try Journal.number(of: place.device, in: database)
    let signed = try kept.signature.map {
      (try Journal.number(ofSigner: $0.key, in: database), $0)
    }
    try insert(
      kept.entry, device: device, number: place.number, seal: kept.seal, hash: kept.hash, signed)
    try insertBody(kept.salt, kept.event)
    try insertOthers(kept.others)
    let known = try database.number(
      "SELECT 1 FROM entry WHERE device = ? AND number = ?", [device, place.number - 1])
    if known == nil, place.number > 1 {
      try database.run(
        "INSERT OR IGNORE INTO anchor(device, number, hash) VALUES(?, ?, ?)",
        [device, place.number - 1, Data(kept.previous)])
    }
    (lamport, last) = (max(lamport, kept.entry.lamport), kept.entry.lamport)
  }

  /// Remembers the greatest Lamport number where the last entry has a smaller one, as one that came
  /// from elsewhere may have; the last thing of a transaction.
  func close() throws {
    guard let last, last < lamport else { return }
    // In place: a row that goes and comes again would change the page of its index too.
    try database.run(
      """
      INSERT INTO setting(name, value) VALUES('lamport', ?)
      ON CONFLICT(name) DO UPDATE SET value = excluded.value
      """, [Int64(bitPattern: lamport)])
  }

  private mutating func insert(
    _ entry: Entry, device: Int64, number: Int64, seal: [UInt8], hash: [UInt8],
    _ signed: (signer: Int64, signature: Signature)?
  ) throws {
    try database.run(
      """
      INSERT INTO entry(
        id, device, number, stream, author, at, offset, zone, lamport, seal, hash, signer,
        signature, vouched)
      VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        entry.id.blob, device, number, try self.number(of: entry.stream),
        try self.number(of: entry.author),
        entry.at.milliseconds, entry.at.offset, try self.number(ofZone: entry.at.zone),
        Int64(bitPattern: entry.lamport), Data(seal), Data(hash), signed?.signer,
        signed.map { Data($0.signature.bytes) }, signed?.signature.vouched,
      ])
  }

  private func insertBody(_ salt: [UInt8], _ event: [UInt8]) throws {
    try database.run(
      "INSERT INTO body(position, salt, event) VALUES(?, ?, ?)",
      [database.lastInsertedRowID, Data(salt), Data(event)])
  }

  /// Keeps fields of the envelope that are not ours, beside the body that was just inserted.
  private func insertOthers(_ others: [String: JSONValue]) throws {
    if others.isEmpty { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try database.run(
      "INSERT INTO other(position, fields) VALUES(?, ?)",
      [database.lastInsertedRowID, try encoder.encode(others)])
  }

  // MARK: Small numbers

  /// The small number of a stream, a new one when it has none.
  mutating func number(of stream: StreamID) throws -> Int64 {
    if let known = streams[stream] { return known }
    let number = try Journal.number(of: stream, in: database)
    streams[stream] = number
    return number
  }

  private mutating func number(of author: AuthorID) throws -> Int64 {
    if let known = authors[author] { return known }
    let number = try Journal.number(
      database, "SELECT id FROM author WHERE uuid = ?", "INSERT INTO author(uuid) VALUES(?)",
      [author.blob])
    authors[author] = number
    return number
  }

  private mutating func number(ofZone zone: String) throws -> Int64 {
    if let known = zones[zone] { return known }
    let number = try Journal.number(
      database, "SELECT id FROM zone WHERE name = ?", "INSERT INTO zone(name) VALUES(?)", [zone])
    zones[zone] = number
    return number
  }

  static func number(of device: DeviceID, in database: Database) throws -> Int64 {
    try number(
      database, "SELECT id FROM device WHERE uuid = ?", "INSERT INTO device(uuid) VALUES(?)",
      [device.blob])
  }

  static func number(ofSigner key: Bytes32, in database: Database) throws -> Int64 {
    try number(
      database, "SELECT id FROM signer WHERE key = ?", "INSERT INTO signer(key) VALUES(?)",
      [Data(key.bytes)])
  }

  static func number(of stream: StreamID, in database: Database) throws -> Int64 {
    try number(
      database, "SELECT id FROM stream WHERE kind = ? AND uuid = ?",
      "INSERT INTO stream(kind, uuid) VALUES(?, ?)", [stream.kind, stream.subject.blob])
  }

  private static func number(
    _ database: Database, _ find: String, _ add: String, _ arguments: StatementArguments
  ) throws -> Int64 {
    if let known = try database.number(find, arguments) { return known }
    try database.run(add, arguments)
    return database.lastInsertedRowID
  }
}
