import Conversation
import Foundation
import GRDB

extension Archive {
  /// How long records are kept here.
  public func retentionPeriods() throws(ArchiveError) -> RetentionPeriods {
    try ask { database in
      try database.row("SELECT value FROM setting WHERE name = 'retention'")
        .map { try read(RetentionPeriods.self, $0["value"]) } ?? RetentionPeriods()
    }
  }

  /// Keeps records by other periods from now on; it only changes what is listed.
  public func set(_ periods: RetentionPeriods) throws(ArchiveError) {
    try stating {
      try inPlace {
        try journal.write { database in
          try database.run(
            "INSERT OR REPLACE INTO setting(name, value) VALUES('retention', ?)",
            [try written(periods)])
        }
      }
    }
  }

  /// Hands over everybody who is past their period on a day, in the order of their names. It deletes
  /// nothing.
  public func pastRetention(
    on day: Day, _ body: (RetentionRow) throws -> Void
  ) throws {
    let periods = try retentionPeriods()
    try readThrough { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT person.id, uuid, person.person AS details,
            (SELECT max(day) FROM conversation WHERE conversation.person = person.id) AS talk
          FROM person ORDER BY sort, uuid
          """)
      while let row = try rows.next() {
        let found = try Archive.retentionRow(row, periods, database)
        if found.end <= day { try body(found) }
      }
    }
  }

  private static func retentionRow(
    _ row: Row, _ periods: RetentionPeriods, _ database: Database
  ) throws -> RetentionRow {
    let person = try read(Person.self, row["details"])
    let talk: Int? = row["talk"]
    let last = max(talk.map { Day(number: $0) } ?? person.changed.day, person.changed.day)
    let held = try reasons(database, holding: try subjects(of: person.id, database)).first
    return RetentionRow(
      person: person.id, details: person.details, lastContact: last,
      end: periods.end(born: person.details.born, lastContact: last), held: held)
  }

  /// Copies of the archive in its own folder, as it was before it was brought to a newer version: they
  /// hold what was disposed of since.
  public var copiesBeforeMigrating: [String] { folder.copiesBeforeMigrating }

  /// Takes those copies away, for good.
  public func removeCopiesBeforeMigrating() {
    for copy in folder.copiesBeforeMigrating { Folder(path: copy).clear() }
  }

  // MARK: Holds

  /// Keeps something from being disposed of until it is released.
  ///
  /// - Throws: `nothingToDispose` when the archive holds nothing of it.
  public func holdBack(
    _ subject: ArchiveEvent.Subject, reason: String, at: Moment
  ) throws(ArchiveError) {
    guard try !streams(of: subject).isEmpty else { throw .nothingToDispose }
    try log(.held(subject: subject, reason: reason), at)
  }

  /// Ends a hold; whether there was one.
  public func release(
    _ subject: ArchiveEvent.Subject, reason: String, at: Moment
  ) throws(ArchiveError) -> Bool {
    let isHeld = try ask { database in
      try database.number(
        """
        SELECT 1 FROM held JOIN stream ON stream.id = held.subject
        WHERE stream.kind = ? AND stream.uuid = ?
        """, [subject.stream.kind, subject.stream.subject.blob]) != nil
    }
    guard isHeld else { return false }
    try log(.released(subject: subject, reason: reason), at)
    return true
  }

  /// Why streams are held.
  static func reasons(_ database: Database, holding streams: [Int64]) throws -> [String] {
    let numbers = streams.map(String.init).joined(separator: ", ")
    return try String.fetchAll(
      database, sql: "SELECT reason FROM held WHERE subject IN (\(numbers)) ORDER BY subject")
  }
}
