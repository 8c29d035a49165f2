import Conversation
import Foundation
import GRDB

extension Archive {
  /// The work that waits on a day: what has no day of its own, and what is due on it or before.
  ///
  /// A promise that was answered since, in whichever conversation, does not wait; nor does a look
  /// again when a later talk with that person was begun.
  public func home(on day: Day, page: Int = 0) throws(ArchiveError) -> Page<HomeRow> {
    try ask { database in
      let rows = try database.rows(
        """
        SELECT \(NamedRow.selected), \(Brief.selected), work.item, conversation.uuid,
          stream.uuid AS person, draft.draft
        FROM work CROSS JOIN conversation ON conversation.id = work.conversation
          JOIN stream ON stream.id = conversation.person
          LEFT JOIN person ON person.id = conversation.person
          LEFT JOIN draft ON \(Archive.isTalkPlace) AND draft.subject = conversation.uuid
        WHERE (work.due IS NULL OR work.due <= ?) AND \(Archive.workWaits)
        ORDER BY work.rank, work.turn, work.conversation, work.place
        LIMIT ? OFFSET ?
        """, [day.number] + part(page))
      let found = try Page(rows, page) { row in
        let brief = try Brief(row, from: NamedRow.count)
        let draft: Data? = row["draft"]
        return HomeRow(
          item: try read(WorkItem.self, row["item"]), conversation: try ID(blob: row["uuid"]),
          person: try ID(blob: row["person"]), details: try NamedRow.details(row, from: 0),
          started: brief.started,
          changed: brief.changed, leftAt: try draft.map { try read(TalkPlace.self, $0).stage })
      }
      return Archive.withLatestFirst(found)
    }
  }

  /// Talks to go on with stand in the lists to within five minutes; on a page they are in their order.
  private static func withLatestFirst(_ page: Page<HomeRow>) -> Page<HomeRow> {
    let talks = page.items.prefix { $0.item.kind == .goOn }
    var page = page
    page.items.replaceSubrange(talks.indices, with: talks.sorted { $0.changed > $1.changed })
    return page
  }

  /// Whether work still waits: the rule of `home`, over the tables `work` and `conversation`.
  static let workWaits = """
    (work.step IS NULL OR coalesce((
      SELECT answer.isOpen FROM answer WHERE answer.step = work.step
      ORDER BY answer.at DESC, answer.conversation DESC, answer.place DESC LIMIT 1), 1))
    AND (work.said IS NULL OR NOT EXISTS (
      SELECT 1 FROM conversation AS later
      WHERE later.person = conversation.person AND later.started > work.said
        AND later.id <> conversation.id AND NOT later.isAbandoned))
    """
}

/// The limits of a page, one more than it holds, so that it is known whether more follow.
func part(_ page: Int) -> StatementArguments {
  [Page<PersonRow>.length + 1, max(0, page) * Page<PersonRow>.length]
}

extension Page {
  /// A page of rows that were asked for with `part`.
  init(_ rows: [Row], _ number: Int, _ item: (Row) throws -> Item) throws {
    self.init(
      items: try rows.prefix(Page.length).map(item), number: max(0, number),
      hasMore: rows.count > Page.length)
  }
}
