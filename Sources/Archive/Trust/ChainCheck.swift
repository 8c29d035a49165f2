import Conversation
import Foundation
import GRDB

/// Reads every entry of every device and checks it and its link to the one before.
struct ChainCheck {
  private let database: Database
  private let everySignature: Bool

  init(_ database: Database, everySignature: Bool) {
    (self.database, self.everySignature) = (database, everySignature)
  }

  func run(
    _ found: inout Verification, _ tell: (Verification.Step) throws -> Void
  ) throws {
    let count = Int(try database.number("SELECT count(*) FROM entry") ?? 0)
    for row in try database.rows("SELECT id, uuid FROM device ORDER BY id") {
      let device = try DeviceID(blob: row["uuid"])
      var signatures = try SignatureCheck(of: device, each: everySignature, database)
      let broken = try firstFault(in: row["id"], &signatures) {
        found.entries += 1
        if found.entries % 10_000 == 1 { try tell(.chains(done: found.entries, of: count)) }
      }
      if let broken {
        found.faults.append(.chain(from: Entry.Place(device: device, number: broken)))
      }
      if let unsigned = signatures.firstFault {
        found.faults.append(.signature(Entry.Place(device: device, number: unsigned)))
      }
      found.unvouched += signatures.unvouched
    }
    try tell(.chains(done: found.entries, of: count))
  }

  /// The number of the first entry of a device that is not what was kept.
  private func firstFault(
    in device: Int64, _ signatures: inout SignatureCheck, _ count: () throws -> Void
  ) throws -> Int64? {
    let rows = try Row.fetchCursor(
      database, sql: KeptEntries.columns + "WHERE entry.device = ? ORDER BY entry.number",
      arguments: [device])
    var last: Int64 = 0
    var previous = Chain.beginning
    var fault: Int64?
    while let row = try rows.next() {
      try count()
      guard fault == nil else { continue }
      let number: Int64 = row["number"]
      try signatures.see(row, at: number)
      if number != last + 1 {
        guard let known = try anchor(device, number - 1) else { return number }
        previous = known
      }
      let hash = Array(row["hash"] as Data)
      if try !isWhole(row, after: previous) { fault = number }
      (last, previous) = (number, hash)
    }
    try signatures.end()
    return fault
  }

  /// Whether an entry is what was kept: with its words, or without them where a person decided so.
  private func isWhole(_ row: Row, after previous: [UInt8]) throws -> Bool {
    let body: Data? = row["event"]
    if body != nil { return try KeptEntries.entry(row, after: previous).isWhole }
    guard try isDisposed(row["position"]) else { return false }
    let place = Entry.Place(device: try ID(blob: row["device"]), number: row["number"])
    let envelope = try Entries.entry(row, event: [])
    let hash = Chain.hash(envelope, at: place, after: previous, seal: Array(row["seal"] as Data))
    return hash == Array(row["hash"] as Data)
  }

  /// Whether an entry that is here says that the words at a position were disposed of.
  private func isDisposed(_ position: Int64) throws -> Bool {
    try database.number(
      """
      SELECT 1 FROM disposal JOIN body ON body.position = disposal.by
      WHERE disposal.position = ?
        AND json_extract(CAST(body.event AS TEXT), '$.type') = 'disposed'
      """, [position]) != nil
  }

  /// The hash of an entry that is not here, as the one after it named it.
  private func anchor(_ device: Int64, _ number: Int64) throws -> [UInt8]? {
    let row = try database.row(
      "SELECT hash FROM anchor WHERE device = ? AND number = ?", [device, number])
    let hash: Data? = row?["hash"]
    return hash.map(Array.init)
  }
}

/// Reading entries with all that their chain binds.
enum KeptEntries {
  static let columns = """
    SELECT \(Entries.selected), body.salt, entry.seal, entry.hash, other.fields,
      signer.key, entry.signature, entry.vouched
    FROM entry LEFT JOIN body ON body.position = entry.position
      LEFT JOIN signer ON signer.id = entry.signer
      LEFT JOIN other ON other.position = entry.position
      JOIN stream ON stream.id = entry.stream JOIN device ON device.id = entry.device
      JOIN author ON author.id = entry.author JOIN zone ON zone.id = entry.zone

    """

  /// The entry of a row of `columns`, and the hash of the one before it.
  static func entry(_ row: Row, after previous: [UInt8]) throws -> KeptEntry {
    let event: Data? = row["event"]
    let salt: Data? = row["salt"]
    let seal: Data = row["seal"]
    let hash: Data = row["hash"]
    let others: Data? = row["fields"]
    guard let event, let salt else { throw ArchiveError.damaged(from: row["position"]) }
    return KeptEntry(
      entry: try Entries.entry(row), event: Array(event), salt: Array(salt), seal: Array(seal),
      previous: previous, hash: Array(hash), signature: try signature(row),
      others: try others.map { try JSONDecoder().decode([String: JSONValue].self, from: $0) } ?? [:]
    )
  }

  /// The signature of the entry of a row of `columns`.
  static func signature(_ row: Row) throws -> Signature? {
    let (key, bytes): (Data?, Data?) = (row["key"], row["signature"])
    guard let key, let bytes else { return nil }
    guard let signer = Bytes32(key) else { throw ArchiveError.damaged(from: row["position"]) }
    return Signature(key: signer, bytes: Array(bytes), vouched: row["vouched"])
  }

  /// The entries of a stream that still have their words, in the order in which they came in.
  static func of(_ stream: StreamID, _ database: Database) throws -> [KeptEntry] {
    try linked(
      try database.rows(
        columns + """
          WHERE stream.kind = ? AND stream.uuid = ?
            AND entry.position NOT IN (SELECT position FROM disposal) ORDER BY entry.position
          """,
        [stream.kind, stream.subject.blob]), database)
  }

  /// Those of the archive's own stream that say by whose word others count: who certified the keys that
  /// signed them, and who took over what came from elsewhere.
  static func speaking(for entries: [KeptEntry], _ database: Database) throws -> [KeptEntry] {
    func positions(_ sql: String, _ values: Set<Bytes32>) throws -> Set<Int64> {
      try values.reduce(into: []) { found, value in
        for row in try database.rows(sql, [Data(value.bytes)]) { found.insert(row["position"]) }
      }
    }
    let taking = try at(
      try positions(
        "SELECT position FROM tookOver WHERE hash = ?",
        Set(entries.compactMap { Bytes32($0.hash) })), database)
    let keys = Set((entries + taking).compactMap(\.signature?.key))
    let certifying = try at(
      try positions("SELECT position FROM certified WHERE key = ?", keys), database)
    return certifying + taking
  }

  private static func at(_ positions: Set<Int64>, _ database: Database) throws -> [KeptEntry] {
    try linked(
      try positions.sorted().flatMap {
        try database.rows(columns + "WHERE entry.position = ?", [$0])
      }, database)
  }

  /// Those of the archive's own stream that say who writes. Its events are many, so they are told
  /// apart by how their stored bytes begin.
  static func settingClinicians(_ database: Database) throws -> [KeptEntry] {
    try linked(
      try database.rows(
        columns + """
          WHERE stream.kind = ? AND substr(body.event, 1, ?) = ? ORDER BY entry.position
          """,
        [StreamID.archive.kind, clinicianSet.count, clinicianSet]), database)
  }

  private static let clinicianSet = Data(#"{"clinicianSet""#.utf8)

  /// Rows with the hash of the one before each in its chain.
  private static func linked(_ rows: [Row], _ database: Database) throws -> [KeptEntry] {
    try rows.map { row in
      let before = try database.row(
        """
        SELECT hash FROM entry JOIN device ON device.id = entry.device
        WHERE device.uuid = ? AND number = ?
        UNION ALL SELECT hash FROM anchor JOIN device ON device.id = anchor.device
        WHERE device.uuid = ? AND number = ?
        """,
        [
          row["device"] as Data, (row["number"] as Int64) - 1, row["device"] as Data,
          (row["number"] as Int64) - 1,
        ])
      let previous: Data? = before?["hash"]
      return try entry(row, after: previous.map(Array.init) ?? Chain.beginning)
    }
  }
}
