import Conversation
import GRDB

extension Archive {
  /// Hands over every conversation that `summaries` would answer with, newest first, in one reading
  /// of the whole: a page far down would have to walk past all before it. Meanwhile the archive
  /// must be asked nothing else.
  ///
  /// - Throws: what `body` throws, which ends it; `ArchiveError`.
  public func everySummary(
    matching query: Query? = nil, due day: Day? = nil,
    _ body: (ListedConversation) throws -> Void
  ) throws {
    try readThrough { database in
      let source = Archive.summarySource(due: day)
      if let query, let search = Search(query) {
        var talks = try FoundTalks(search, database)
        while let contact = try talks.next() {
          let row = try database.row(source + "AND conversation.contact = ?", [contact])
          if let row { try body(try listed(row)) }
        }
      } else {
        let rows = try Row.fetchCursor(
          database, sql: source + "ORDER BY conversation.contact DESC")
        while let row = try rows.next() { try body(try listed(row)) }
      }
    }
  }
}
