import Conversation
import Foundation
import GRDB

/// The talks in which something is found, newest first and each once: by what was said in them, or
/// by what stands on the page of who they were with. They are walked only as far as is asked.
struct FoundTalks {
  private let said: DatabaseValueCursor<Int64>
  private let about: DatabaseValueCursor<Int64>?
  private var nextSaid: Int64?
  private var nextAbout: Int64?
  private var last: Int64?

  init(_ search: Search, _ database: Database) throws {
    let talks = search.talks
    said = try Int64.fetchCursor(
      database, sql: talks.selecting(talks.place) + " ORDER BY \(talks.place) DESC",
      arguments: talks.arguments)
    about = try search.pagesOfAnyDay.map { pages in
      try Int64.fetchCursor(
        database,
        sql: """
          SELECT contact FROM conversation WHERE person IN (\(pages.selecting("page.person")))
            AND day >= ? ORDER BY contact DESC
          """, arguments: pages.arguments + [search.since?.number ?? Int.min])
    }
    nextSaid = try said.next().map { TextPlace.contact(of: $0) }
    nextAbout = try about?.next()
  }

  /// The contact time of the next talk.
  mutating func next() throws -> Int64? {
    while let contact = [nextSaid, nextAbout].compactMap({ $0 }).max() {
      if nextSaid == contact { nextSaid = try said.next().map { TextPlace.contact(of: $0) } }
      if nextAbout == contact { nextAbout = try about?.next() }
      guard contact != last else { continue }
      last = contact
      return contact
    }
    return nil
  }
}
