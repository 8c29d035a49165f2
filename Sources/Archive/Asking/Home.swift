import Conversation
import Foundation
import GRDB

extension Archive {
  /// The work that waits on a day, group by group in their order: of each its first rows, and how many
  /// it has.
  ///
  /// A promise that was answered since, in whichever conversation, does not wait; nor does a look
  /// again when a later talk with that person was begun.
  public func home(on day: Day) throws(ArchiveError) -> [HomeGroup] {
    try ask { database in
      try WorkGroup.allCases.map { group in
        let page = try Archive.work(group, on: day, page: 0, database)
        return HomeGroup(
          group, rows: page.items,
          count: page.hasMore ? try Archive.count(group, on: day, database) : page.items.count)
      }
    }
  }

  /// The work of one group that waits on a day, page by page.
  public func work(
    _ group: WorkGroup, on day: Day, page: Int = 0
  ) throws(ArchiveError) -> Page<HomeRow> {
    try ask { try Archive.work(group, on: day, page: page, $0) }
  }

  /// Hands over all work that waits on a day, group by group and without that to come, in one reading of
  /// the whole. Meanwhile the archive must be asked nothing else.
  ///
  /// - Throws: what `body` throws, which ends it; `ArchiveError`.
  public func everyWork(on day: Day, _ body: (HomeRow) throws -> Void) throws {
    try readThrough { database in
      for group in WorkGroup.allCases where group != .coming {
        let rows = try Row.fetchCursor(database, sql: Archive.listing(group, on: day))
        while let row = try rows.next() { try body(try Archive.homeRow(row)) }
      }
    }
  }

  private static func work(
    _ group: WorkGroup, on day: Day, page: Int, _ database: Database
  ) throws -> Page<HomeRow> {
    let rows = try database.rows(
      listing(group, on: day) + "LIMIT ? OFFSET ?", part(page))
    var found = try Page(rows, page, homeRow)
    if group == .toFinish {
      // They stand in the lists to within five minutes; on a page they are in their order.
      let changed = try rows.map { try Brief($0, from: NamedRow.count).changed }
      found.items = zip(found.items, changed).sorted { $0.1 > $1.1 }.map(\.0)
    }
    return found
  }

  /// The work of a group that waits on a day, in its order.
  private static func listing(_ group: WorkGroup, on day: Day) -> String {
    """
    SELECT \(NamedRow.selected), \(Brief.selected), work.rank, work.due, conversation.uuid,
      stream.uuid AS person
    FROM \(waiting(group, on: day))
    ORDER BY work.turn, work.conversation, work.place

    """
  }

  static func homeRow(_ row: Row) throws -> HomeRow {
    let brief = try Brief(row, from: NamedRow.count)
    let due: Int? = row["due"]
    guard let work = WorkGroup(rawValue: row["rank"]) else { throw ArchiveError.damaged(from: nil) }
    return HomeRow(
      work: work, due: due.map { Day(number: $0) },
      conversation: try ID(blob: row["uuid"]), person: try ID(blob: row["person"]),
      details: try NamedRow.details(row, from: 0), started: brief.started,
      standing: brief.standing, version: brief.version)
  }

  private static func count(
    _ group: WorkGroup, on day: Day, _ database: Database
  ) throws -> Int {
    let count = try database.number(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM \(waiting(group, on: day)) LIMIT \(HomeGroup.most))
      """)
    return Int(count ?? 0)
  }

  /// The tables of the work of a group that waits on a day. Work with a day has it as its turn, so that
  /// the order of the list is walked no further than that.
  private static func waiting(_ group: WorkGroup, on day: Day) -> String {
    let end = day.adding(days: WorkGroup.daysAhead).number
    let days =
      switch group {
      case .promises, .lookAgain:
        "work.rank = \(group.rawValue) AND (work.due IS NULL OR work.due <= \(day.number))"
      case .coming:
        """
        work.rank IN (\(WorkGroup.promises.rawValue), \(WorkGroup.lookAgain.rawValue))
          AND work.turn > \(day.number) AND work.turn <= \(end)
        """
      case .toFinish, .sheets, .referrals: "work.rank = \(group.rawValue)"
      }
    return """
      work CROSS JOIN conversation ON conversation.id = work.conversation
        JOIN stream ON stream.id = conversation.person
        LEFT JOIN person ON person.id = conversation.person
      WHERE \(days) AND \(workWaits)
      """
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
