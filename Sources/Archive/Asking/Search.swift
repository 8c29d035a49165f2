import Conversation
import GRDB

/// A query in the language of the database: the texts that it finds, newest talk first.
struct Search {
  /// From where, and under which conditions.
  let source: String
  let arguments: StatementArguments
  /// The text around what was found.
  let excerpt: String
  /// What the finds are ordered by, and where they stand.
  let place: String

  /// `nil` when nothing is asked.
  init?(_ query: Query) {
    guard !query.isEmpty else { return nil }
    var conditions = ["(? OR text.kind IS NOT 'privateNote')"]
    var arguments: StatementArguments = [query.includesPrivate]
    if let match = Match.found(query) {
      source = "FROM found CROSS JOIN text ON text.id = found.rowid WHERE found MATCH ? AND "
      arguments = [match] + arguments
      excerpt = "snippet(found, 0, char(2), char(3), '…', 24)"
      place = "found.rowid"
    } else {
      source = "FROM text WHERE "
      excerpt = "text.words"
      place = "text.id"
    }
    let narrowing = query.narrowing
    if let since = narrowing.since {
      // No zone is further from Greenwich than fourteen hours; the day on the wall decides.
      let first = (Int64(since.number) * 24 - 14) * 3_600_000
      conditions.append("\(place) >= ?")
      conditions.append("(SELECT day FROM conversation WHERE contact = \(place) >> 21) >= ?")
      arguments += [TextPlace.id(max(0, first), 0), since.number]
    }
    if !narrowing.kinds.isEmpty {
      let kinds = narrowing.kinds.map { "'\($0.rawValue)'" }.sorted()
      conditions.append("text.kind IN (\(kinds.joined(separator: ", ")))")
    }
    self.arguments = arguments
    conditionsText = conditions.joined(separator: " AND ")
  }

  private let conditionsText: String

  /// What is selected, of every find, in order.
  func selecting(_ columns: String) -> String {
    "SELECT \(columns) \(source)\(conditionsText) ORDER BY \(place) DESC"
  }
}
