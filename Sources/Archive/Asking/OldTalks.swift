import Conversation
import GRDB

extension Archive {
  /// So many days after something was last said in it a talk counts as left long ago.
  public static let daysUntilOld = 30

  /// The drafts in which nothing was said for thirty days before a moment, the oldest first, as many as are
  /// looked through at once; without those that another window has open.
  public func talksLeft(before now: Moment) throws(ArchiveError) -> [HomeRow] {
    let last = now.milliseconds - Int64(Archive.daysUntilOld) * 86_400_000
    let rows = try ask { database in
      try database.rows(
        """
        SELECT \(NamedRow.selected), \(Brief.selected), \(WorkGroup.toFinish.rawValue) AS rank,
          NULL AS due, conversation.uuid, stream.uuid AS person
        FROM conversation JOIN stream ON stream.id = conversation.person
          LEFT JOIN person ON person.id = conversation.person
        WHERE conversation.standing = 'draft' AND conversation.changed < ?
        ORDER BY conversation.changed, conversation.id LIMIT \(HomeGroup.most)
        """, [last]
      ).map(Archive.homeRow)
    }
    return try stating {
      try rows.filter { try !lockFile.isTakenElsewhere(Archive.byte(of: $0.conversation)) }
    }
  }
}
