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

  /// The archive's own entries, newest first: what was done, by whom and when; with a person, what
  /// was done with their page and their conversations.
  public func audit(person: PersonID? = nil, page: Int = 0) throws(ArchiveError) -> Page<Entry> {
    try ask { database in
      var condition = "WHERE stream.kind = 3"
      var arguments: StatementArguments = []
      if let person {
        condition += """
           AND entry.position IN (SELECT position FROM audit WHERE subject IN (
            SELECT id FROM stream WHERE kind = 1 AND uuid = ? UNION ALL
            SELECT conversation.id FROM conversation JOIN stream ON stream.id = person
            WHERE stream.uuid = ?))
          """
        arguments = [person.blob, person.blob]
      }
      let rows = try database.rows(
        Entries.columns + condition + " ORDER BY entry.position DESC LIMIT ? OFFSET ?",
        arguments + part(page))
      return try Page(rows, page, Entries.entry)
    }
  }
}
