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

  /// The audit, newest first: what was done with the archive, what left it, and the turns of its
  /// records, by whom and when; with a person, what was done with their page and conversations.
  public func audit(person: PersonID? = nil, page: Int = 0) throws(ArchiveError) -> Page<Entry> {
    try ask { database in
      var condition = """
        WHERE entry.position IN (
          SELECT position FROM audit UNION
          SELECT entry.position FROM entry JOIN stream ON stream.id = entry.stream AND kind = 3)
        """
      if let person {
        let subjects = try Archive.subjects(of: person, database).map(String.init)
        condition = """
          WHERE entry.position IN (
            SELECT position FROM audit WHERE subject IN (\(subjects.joined(separator: ", "))))
          """
      }
      let rows = try database.rows(
        Entries.columns + condition + " ORDER BY entry.position DESC LIMIT ? OFFSET ?", part(page))
      return try Page(rows, page, Entries.entry)
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
