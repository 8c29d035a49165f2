import Conversation
import Foundation
import GRDB

/// A conversation in a list, with whose it is.
public struct ListedConversation: Equatable, Sendable {
  /// What lists show of it.
  public var summary: Summary
  /// Whose it is.
  public var details: PersonDetails
}

extension Archive {
  /// Conversations, newest first: those in which every word asked for is found, and, with a day,
  /// those that have a promise or a look again waiting that is due on that day or before.
  public func summaries(
    matching query: Query? = nil, due day: Day? = nil, page: Int = 0
  ) throws(ArchiveError) -> Page<ListedConversation> {
    let source = Archive.summarySource(due: day)
    return try ask { database in
      let rows =
        if let query, let search = Search(query) {
          try found(search, source, page, database)
        } else {
          try database.rows(
            source + "ORDER BY conversation.contact DESC LIMIT ? OFFSET ?", part(page))
        }
      return try Page(rows, page, listed)
    }
  }

  /// Conversations with what lists show of them, without an order.
  static func summarySource(due day: Day?) -> String {
    talkSource(
      "\(NamedRow.selected), \(StoredSummary.selected)", due: day,
      with: "CROSS JOIN summary ON summary.conversation = conversation.id")
  }

  /// These columns of conversations, and of another table `with` them, without an order.
  static func talkSource(_ columns: String, due day: Day?, with other: String = "") -> String {
    let due = day.map {
      """
      EXISTS (SELECT 1 FROM work WHERE work.conversation = conversation.id
        AND work.due <= \($0.number) AND \(Archive.workWaits))
      """
    }
    return """
      SELECT \(columns)
      FROM conversation \(other)
        JOIN stream ON stream.id = conversation.person
        LEFT JOIN person ON person.id = conversation.person
      WHERE \(due ?? "1")

      """
  }

  /// The conversations of a page in which something is found: the finds are walked only as far as
  /// the page reaches.
  private func found(
    _ search: Search, _ source: String, _ page: Int, _ database: Database
  ) throws -> [Row] {
    var talks = try FoundTalks(search, database)
    let length = Page<ListedConversation>.length
    var rows: [Row] = []
    var passedOver = max(0, page) * length
    while rows.count <= length, let contact = try talks.next() {
      guard let row = try database.row(source + "AND conversation.contact = ?", [contact]) else {
        continue
      }
      if passedOver > 0 { passedOver -= 1 } else { rows.append(row) }
    }
    return rows
  }

  /// What lists show of one conversation; `nil` when there is none.
  public func summary(of id: ConversationID) throws(ArchiveError) -> Summary? {
    try ask { database in
      try database.row(
        """
        SELECT \(StoredSummary.selected)
        FROM conversation JOIN summary ON summary.conversation = conversation.id
          JOIN stream ON stream.id = conversation.person
        WHERE conversation.uuid = ?
        """, [id.blob]
      ).map { try StoredSummary.summary($0, from: 0) }
    }
  }

  /// Conversations whose identifier begins with these hexadecimal digits, at least four; at most
  /// ten of them.
  public func conversations(withPrefix prefix: String) throws(ArchiveError) -> [ConversationID] {
    try ask { try ids(withPrefix: prefix, in: "conversation", $0) }
  }

  /// The conversation that began last.
  public func latestConversation() throws(ArchiveError) -> ConversationID? {
    try ask { database in
      try database.row("SELECT uuid FROM conversation ORDER BY contact DESC LIMIT 1")
        .map { try ID(blob: $0["uuid"]) }
    }
  }

  /// How many people and conversations there are.
  public func size() throws(ArchiveError) -> (people: Int, conversations: Int) {
    try ask { database in
      let people = try database.number("SELECT count(*) FROM person") ?? 0
      let conversations = try database.number("SELECT count(*) FROM conversation") ?? 0
      return (Int(people), Int(conversations))
    }
  }
}

/// A conversation in a list, from its row.
func listed(_ row: Row) throws -> ListedConversation {
  ListedConversation(
    summary: try StoredSummary.summary(row, from: NamedRow.count),
    details: try NamedRow.details(row, from: 0))
}
