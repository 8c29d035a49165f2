import Conversation
import Foundation
import GRDB

/// Makes every projection anew from the journal.
enum Rebuild {
  /// Forgets and makes them; `progress` hears how many streams are done.
  static func all(_ database: Database, _ progress: (Int) throws -> Void) throws {
    try Schema.makeProjectionsAnew(database)
    try archive(database)
    var done = 0
    for kind in [Kind.people, .conversations] {
      var last: Int64 = 0
      while true {
        let part = try streams(kind, after: last, database)
        guard let end = part.values.max() else { break }
        var projections = Projections(database, isBulk: true)
        try projections.update(part)
        last = end
        done += part.count
        try progress(done)
      }
    }
    try markCurrent(database)
  }

  /// The archive's own stream, in the order of its positions.
  private static func archive(_ database: Database) throws {
    for row in try database.rows(
      """
      SELECT entry.position, event FROM entry JOIN body ON body.position = entry.position
        JOIN stream ON stream.id = entry.stream
      WHERE stream.kind = 3 ORDER BY entry.position
      """)
    {
      let event: Data = row["event"]
      let happening = Happening(stored: Array(event), in: .archive)
      try ArchiveRows.add(happening, at: row["position"], database)
    }
    try deeds(database)
  }

  /// What was done in the streams of people and conversations that stands in the audit too.
  private static func deeds(_ database: Database) throws {
    let types = ArchiveRows.deeds.map { "'\($0)'" }.joined(separator: ", ")
    try database.execute(
      sql: """
        INSERT INTO audit(position, subject) SELECT entry.position, entry.stream
        FROM entry JOIN body ON body.position = entry.position
          JOIN stream ON stream.id = entry.stream
        WHERE stream.kind <> 3 AND json_extract(CAST(body.event AS TEXT), '$.type') IN (\(types))
        """)
  }

  enum Kind: Int64 {
    case people = 1
    case conversations = 2
  }

  /// The next thousand streams of a kind.
  static func streams(
    _ kind: Kind, after last: Int64, _ database: Database
  ) throws -> [StreamID: Int64] {
    var streams: [StreamID: Int64] = [:]
    for row in try database.rows(
      "SELECT id, uuid FROM stream WHERE kind = ? AND id > ? ORDER BY id LIMIT 1000",
      [kind.rawValue, last])
    {
      streams[try StreamID(kind: kind.rawValue, subject: ID(blob: row["uuid"]))] = row["id"]
    }
    return streams
  }

  // MARK: Their version

  static func markCurrent(_ database: Database) throws {
    try database.run(
      "INSERT OR REPLACE INTO setting(name, value) VALUES('projections', ?)",
      [Schema.projections])
  }
}

extension Archive {
  /// Makes everything that follows from the journal anew; `progress` hears how many people and
  /// conversations are done.
  public func rebuildProjections(progress: (Int) -> Void = { _ in }) throws(ArchiveError) {
    try stating {
      try journal.write { try Rebuild.all($0, progress) }
      try readClinician()
    }
  }

  static func projectionsAreOld(_ database: Database) throws -> Bool {
    try database.number("SELECT value FROM setting WHERE name = 'projections'")
      != Schema.projections
  }
}
