import Conversation
import Foundation
import GRDB

extension Archive {
  /// Every entry of a stream, in the order in which they are folded.
  public func entries(of stream: StreamID) throws(ArchiveError) -> [Entry] {
    try ask { database in
      let number = try database.number(
        "SELECT id FROM stream WHERE kind = ? AND uuid = ?", [stream.kind, stream.subject.blob])
      return try number.map { inOrder(try Entries.of(stream: $0, database)) } ?? []
    }
  }

  /// A number that is greater after each entry that is kept, by whichever window.
  public func version() throws(ArchiveError) -> Int64 {
    try ask { try $0.number("SELECT max(position) FROM entry") ?? 0 }
  }

  /// Hands over the audit, newest first, in one reading of the whole: what was done with the archive,
  /// what left it, and the turns of its records, by whom and when; with a person, what was done with
  /// their page and conversations. Meanwhile the archive must be asked nothing else.
  ///
  /// - Throws: what `body` throws, which ends it; `ArchiveError`.
  public func everyDeed(
    of person: PersonID? = nil, _ body: (Entry) throws -> Void
  ) throws {
    try readThrough { database in
      var deeds = "audit"
      var arguments: StatementArguments = []
      if let person {
        deeds = """
          (SELECT position FROM audit WHERE subject IN (SELECT value FROM json_each(?))
            ORDER BY position DESC) AS audit
          """
        arguments = [String(describing: try Archive.subjects(of: person, database))]
      }
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(Entries.selected)
          FROM \(deeds) CROSS JOIN entry ON entry.position = audit.position \(Entries.joined)
          ORDER BY audit.position DESC
          """, arguments: arguments)
      while let row = try rows.next() { try body(try Entries.entry(row)) }
    }
  }

  /// The streams that are about somebody: those of every entry joined with theirs, and their
  /// conversations, also those that were disposed of as long as it is known whose they were.
  static func subjects(of person: PersonID, _ database: Database) throws -> [Int64] {
    let number = try database.number(
      "SELECT id FROM stream WHERE kind = 1 AND uuid = ?", [person.blob])
    guard let number else { return [] }
    let joined = try Joined(number, database)
    let talks = try database.rows(
      "SELECT id FROM conversation WHERE person = ?", [joined.chief])
    return joined.all + talks.map { $0["id"] }
  }
}
