import Conversation
import GRDB

/// A query in the language of the database: the texts that it finds, newest first, in talks and on
/// the pages of people.
struct Search {
  /// What was said in talks.
  let talks: Part
  /// What stands on pages; `nil` when only notes of some kinds are asked for.
  let pages: Part?
  /// The same, whenever the pages were changed: for the talks of who they are about.
  let pagesOfAnyDay: Part?
  /// The first day of talks that count.
  let since: Day?

  /// `nil` when nothing is asked.
  init?(_ query: Query) {
    guard !query.isEmpty else { return nil }
    since = query.narrowing.since
    talks = Part(query, since: since, in: .talks)
    let isOfAKind = !query.narrowing.kinds.isEmpty
    pages = isOfAKind ? nil : Part(query, since: since, in: .pages)
    pagesOfAnyDay = isOfAKind ? nil : Part(query, since: nil, in: .pages)
  }

  /// Which texts are looked through.
  enum Texts {
    case talks, pages

    var index: String { self == .talks ? "found" : "paged" }
    var table: String { self == .talks ? "text" : "page" }
  }

  /// What is found among some texts.
  struct Part {
    /// From where, and under which conditions.
    let source: String
    let arguments: StatementArguments
    /// The text around what was found.
    let excerpt: String
    /// What the finds are ordered by, and where they stand.
    let place: String

    init(_ query: Query, since: Day?, in texts: Texts) {
      let (index, table) = (texts.index, texts.table)
      var conditions = ["(? OR \(table).isOpen)"]
      var arguments: StatementArguments = [query.includesPrivate]
      if let match = Match.found(query) {
        conditions.insert("\(index) MATCH ?", at: 0)
        arguments = [match] + arguments
        excerpt = "snippet(\(index), 0, char(2), char(3), '…', 24)"
        place = "\(index).rowid"
      } else {
        excerpt = "\(table).words"
        place = "\(table).id"
      }
      if let since {
        // No zone is further from Greenwich than fourteen hours; the day on the wall decides.
        let first = (Int64(since.number) * 24 - 14) * 3_600_000
        conditions.append("\(place) >= ?")
        switch texts {
        case .talks:
          conditions.append("(SELECT day FROM conversation WHERE contact = \(place) >> 21) >= ?")
        case .pages: conditions.append("page.day >= ?")
        }
        arguments += [TextPlace.id(TextPlace.contact(at: first), 0), since.number]
      }
      let kinds = query.narrowing.kinds.map { "'\($0.rawValue)'" }.sorted()
      if !kinds.isEmpty { conditions.append("text.kind IN (\(kinds.joined(separator: ", ")))") }
      let tables =
        place == "\(table).id" ? table : "\(index) CROSS JOIN \(table) ON \(table).id = \(place)"
      source = "FROM \(tables) WHERE \(conditions.joined(separator: " AND "))"
      self.arguments = arguments
    }

    /// What is selected, of every find, without an order.
    func selecting(_ columns: String) -> String { "SELECT \(columns) \(source)" }
  }
}
