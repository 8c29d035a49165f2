import Conversation
import Foundation
import GRDB

/// Makes every projection anew from the journal.
enum Rebuild {
  /// Forgets and makes them; `progress` hears how many people and conversations of how many are done,
  /// several times a second, and stops it by throwing.
  static func all(
    _ database: Database, _ progress: (_ done: Int, _ of: Int) throws -> Void
  ) throws {
    let count = Int(try database.number("SELECT count(*) FROM stream WHERE kind <> 3") ?? 0)
    var done = 0
    try progress(done, count)
    try Asking.whileRunning(on: database) {
      try progress(done, count)
    } _: {
      try Schema.makeProjectionsAnew(database)
      try archive(database)
      for kind in [Kind.people, .conversations] {
        var last: Int64 = 0
        while true {
          let part = try streams(kind, after: last, database)
          guard let end = part.values.max() else { break }
          var projections = Projections(database, isBulk: true)
          try projections.update(part)
          last = end
          done += part.count
          try progress(done, count)
        }
      }
    }
    try markCurrent(database)
  }

  /// The archive's own stream, in the order of its positions.
  private static func archive(_ database: Database) throws {
    // One after the other: of a long life there are too many to hold.
    let rows = try Row.fetchCursor(
      database,
      sql: """
        \(Entries.columns) WHERE stream.kind = 3 ORDER BY entry.position
        """)
    while let row = try rows.next() {
      try ArchiveRows.add(try Entries.entry(row), at: row[0], database)
    }
    try deeds(database)
  }

  /// What was done in the streams of people and conversations that stands in the audit too.
  private static func deeds(_ database: Database) throws {
    func list(_ types: Set<String>) -> String {
      types.sorted().map { "'\($0)'" }.joined(separator: ", ")
    }
    let type = "json_extract(CAST(body.event AS TEXT), '$.type')"
    try database.execute(
      sql: """
        INSERT INTO audit(position, subject) SELECT entry.position, entry.stream
        FROM entry JOIN body ON body.position = entry.position
          JOIN stream ON stream.id = entry.stream
        WHERE stream.kind <> 3 AND \(type) IN (\(list(ArchiveRows.deeds)))
          OR stream.kind = 1 AND \(type) IN (\(list(ArchiveRows.deedsOfPeople)))
        """)
  }

  enum Kind: Int64 {
    case people = 1
    case conversations = 2
  }

  /// The next streams of a kind, as many as are done in a part of a second.
  static func streams(
    _ kind: Kind, after last: Int64, _ database: Database
  ) throws -> [StreamID: Int64] {
    var streams: [StreamID: Int64] = [:]
    for row in try database.rows(
      "SELECT id, uuid FROM stream WHERE kind = ? AND id > ? ORDER BY id LIMIT 250",
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
  /// conversations of how many are done and stops it by answering false; then nothing was changed.
  public func rebuildProjections(
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(ArchiveError) {
    try stating {
      try inPlace {
        try journal.write { database in
          try Rebuild.all(database) { done, count in
            guard progress(done, count) else { throw ArchiveError.cancelled }
          }
        }
      }
      try readClinician()
    }
  }

  static func projectionsAreOld(_ database: Database) throws -> Bool {
    try database.number("SELECT value FROM setting WHERE name = 'projections'")
      != Schema.projections
  }
}
