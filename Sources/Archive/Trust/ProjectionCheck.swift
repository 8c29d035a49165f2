import Conversation
import Foundation
import GRDB

/// Compares what the tables hold of each person and conversation with what their entries say.
struct ProjectionCheck {
  private let database: Database
  private var pages: JoinedPages

  init(_ database: Database) {
    self.database = database
    pages = JoinedPages(database)
  }

  mutating func run(
    _ found: inout Verification, _ tell: (Verification.Step) throws -> Void
  ) throws {
    let count = Int(try database.number("SELECT count(*) FROM stream WHERE kind <> 3") ?? 0)
    var wrong = 0
    for kind in [Rebuild.Kind.people, .conversations] {
      var last: Int64 = 0
      while true {
        let part = try Rebuild.streams(kind, after: last, database)
        guard let end = part.values.max() else { break }
        for (stream, number) in part where try !isRight(stream, number) { wrong += 1 }
        last = end
        found.streams += part.count
        try tell(.projections(done: found.streams, of: count))
      }
    }
    wrong += try strays()
    if wrong > 0 { found.faults.append(.projections(count: wrong)) }
  }

  /// Whether the lists hold of a stream what its entries say.
  mutating func isRight(_ stream: StreamID, _ number: Int64) throws -> Bool {
    let entries = try Entries.of(stream: number, database)
    switch stream {
    case .person(let id):
      let joined = try pages.page(of: number)
      let person =
        joined.chief != number
        ? nil : joined.others.isEmpty ? Person(id, entries) : try joined.person(database)
      return try PersonRows.stored(number, database) == person.map(PersonRows.init)
    case .conversation:
      return try ConversationRows.stored(number, database)
        == MadeRows(entries, &pages, database)?.rows
    case .archive: return true
    }
  }

  /// Rows of what is not there at all.
  private func strays() throws -> Int {
    let count = try database.number(
      """
      SELECT (SELECT count(*) FROM conversation WHERE id NOT IN (SELECT id FROM stream))
        + (SELECT count(*) FROM person WHERE id NOT IN (SELECT id FROM stream))
        + (SELECT count(*) FROM text
           WHERE id >> 21 NOT IN (SELECT contact FROM conversation))
        + (SELECT count(*) FROM page WHERE person NOT IN (SELECT id FROM person))
        + (SELECT count(*) FROM work
           WHERE conversation NOT IN (SELECT id FROM conversation))
        + (SELECT count(*) FROM answer
           WHERE conversation NOT IN (SELECT id FROM conversation))
      """)
    return Int(count ?? 0)
  }
}
