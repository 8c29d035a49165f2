import Conversation
import Foundation
import GRDB

/// Bytes that entries name by their SHA-256, such as a sheet as it was given or a guide as it was used:
/// too long for an entry, and kept, exported and disposed of with those that name them.
enum NamedBytes {
  /// The longest that is kept, in bytes.
  static let longest = 1 << 24

  /// Keeps bytes for each stream of which an entry names them; those that none names are not kept.
  static func keep(_ bytes: [UInt8], namedBy entries: [Entry], _ database: Database) throws {
    let digest = Sodium.hash(bytes)
    let name = Data(hexadecimal(digest).utf8)
    for entry in entries where Data(try entry.happening.stored()).range(of: name) != nil {
      try keep(bytes, digest, of: entry.stream, database)
    }
  }

  /// Keeps bytes that came with a file for those of its streams of which an entry that is here names
  /// them.
  static func keep(_ bytes: [UInt8], of streams: Set<StreamID>, _ database: Database) throws {
    let digest = Sodium.hash(bytes)
    for stream in streams {
      let isNamed = try database.number(
        """
        SELECT 1 FROM entry JOIN body ON body.position = entry.position
          JOIN stream ON stream.id = entry.stream
        WHERE stream.kind = ? AND stream.uuid = ? AND instr(body.event, ?) > 0
        """, [stream.kind, stream.subject.blob, Data(hexadecimal(digest).utf8)])
      if isNamed != nil { try keep(bytes, digest, of: stream, database) }
    }
  }

  private static func keep(
    _ bytes: [UInt8], _ digest: [UInt8], of stream: StreamID, _ database: Database
  ) throws {
    guard bytes.count <= longest else { return }
    try database.run(
      "INSERT OR IGNORE INTO blob(digest, bytes) VALUES(?, ?)", [Data(digest), Data(bytes)])
    try database.run(
      "INSERT OR IGNORE INTO blobOf(stream, digest) VALUES(?, ?)",
      [try Journal.number(of: stream, in: database), Data(digest)])
  }

  /// What entries of these streams name, in the order of the digests.
  static func of(_ streams: Set<StreamID>, _ database: Database) throws -> [[UInt8]] {
    var found: [Data: Data] = [:]
    for stream in streams {
      for row in try database.rows(
        """
        SELECT blob.digest, blob.bytes FROM blobOf JOIN blob ON blob.digest = blobOf.digest
          JOIN stream ON stream.id = blobOf.stream
        WHERE stream.kind = ? AND stream.uuid = ?
        """, [stream.kind, stream.subject.blob])
      {
        found[row["digest"]] = row["bytes"]
      }
    }
    return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { Array($0.value) }
  }

  /// How many are not what their digests name, or are named and gone, or are there and named by nothing.
  static func changed(_ database: Database) throws -> Int {
    var count = 0
    let rows = try Row.fetchCursor(database, sql: "SELECT digest, bytes FROM blob")
    while let row = try rows.next() {
      if Data(Sodium.hash(Array(row["bytes"] as Data))) != row["digest"] { count += 1 }
    }
    let strays = try database.number(
      """
      SELECT (SELECT count(*) FROM blob WHERE digest NOT IN (SELECT digest FROM blobOf))
        + (SELECT count(DISTINCT digest) FROM blobOf WHERE digest NOT IN (SELECT digest FROM blob))
      """)
    return count + Int(strays ?? 0)
  }

  /// Takes away what only entries of these streams named.
  static func drop(of streams: [Int64], _ database: Database) throws {
    for stream in streams { try database.run("DELETE FROM blobOf WHERE stream = ?", [stream]) }
    try database.run("DELETE FROM blob WHERE digest NOT IN (SELECT digest FROM blobOf)")
  }
}

extension Archive {
  /// The bytes that an entry names by their SHA-256; `nil` when they are not here, or no longer.
  public func bytes(named digest: Bytes32) throws(ArchiveError) -> [UInt8]? {
    try ask { database in
      try database.row("SELECT bytes FROM blob WHERE digest = ?", [Data(digest.bytes)])
        .map { Array($0["bytes"] as Data) }
    }
  }
}

extension Bytes32 {
  /// The SHA-256 of bytes, by which an entry names them.
  public static func digest(of bytes: [UInt8]) -> Bytes32 {
    guard let digest = Bytes32(Sodium.hash(bytes)) else {
      preconditionFailure("SHA-256 has thirty-two bytes")
    }
    return digest
  }
}
