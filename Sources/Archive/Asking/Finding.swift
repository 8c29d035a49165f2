import Conversation
import Foundation
import GRDB

extension Archive {
  /// What was said, and what stands on the pages of people, that holds every word asked for, of
  /// whom, since when and of which kind was asked; newest first. A person's name counts, alone or
  /// beside words; private notes, what is off the sheet, and how somebody is reached safely, are
  /// found only when the query includes them.
  public func find(_ query: Query, page: Int = 0) throws(ArchiveError) -> Page<Hit> {
    guard let search = Search(query) else { return Page(items: []) }
    return try ask { database in
      let (sql, arguments) = Archive.finding(search)
      let rows = try database.rows(sql + " LIMIT ? OFFSET ?", arguments + part(page))
      let asked = AskedAsOne(query)
      var talks: [Int64: ShownTalk] = [:]
      return try Page(rows, page) { row in
        let person: Int64? = row[3]
        if let person { return try Archive.hit(row, onPageOf: person, asked, database) }
        // Many finds of a page stand in one talk.
        let contact = TextPlace.contact(of: row[0])
        let talk = try talks[contact] ?? ShownTalk(at: contact, database)
        talks[contact] = talk
        return try Archive.hit(row, in: talk, asked)
      }
    }
  }

  /// What is shown of a talk with each find in it.
  private struct ShownTalk {
    var id: ConversationID
    var person: PersonID
    var details: PersonDetails
    var brief: Brief

    init(at contact: Int64, _ database: Database) throws {
      guard let row = try Archive.conversation(at: contact, database) else {
        throw ArchiveError.damaged(from: nil)
      }
      (id, person) = (try ID(blob: row[0]), try ID(blob: row[1]))
      details = try NamedRow.details(row, from: 2)
      brief = try Brief(row, from: 2 + NamedRow.count)
    }
  }

  /// Both kinds of texts as one list: each comes in its order, so they are only merged.
  private static func finding(_ search: Search) -> (sql: String, arguments: StatementArguments) {
    let talks = search.talks
    var sql = talks.selecting(
      """
      \(talks.place) AS place, text.note, text.kind, NULL, \(talks.excerpt)
      """)
    var arguments = talks.arguments
    if let pages = search.pages {
      let columns = """
        \(pages.place) AS place, NULL, NULL, page.person, \(pages.excerpt)
        """
      sql += " UNION ALL " + pages.selecting(columns)
      arguments += pages.arguments
    }
    return (sql + " ORDER BY place DESC", arguments)
  }

  private static func hit(
    _ row: Row, in talk: ShownTalk, _ asked: AskedAsOne
  ) throws -> Hit {
    let note: Data? = row[1]
    let kind: String? = row[2]
    return Hit(
      place: .talk(
        talk.id, note: try note.map { try NoteID(blob: $0) }, kind: kind.flatMap(NoteKind.init),
        standing: talk.brief.standing),
      person: talk.person, details: talk.details, at: talk.brief.started,
      excerpt: excerpt(row[4], asked))
  }

  private static func hit(
    _ row: Row, onPageOf number: Int64, _ asked: AskedAsOne, _ database: Database
  ) throws -> Hit {
    guard let found = try database.row("SELECT person FROM person WHERE id = ?", [number]) else {
      throw ArchiveError.damaged(from: nil)
    }
    let person = try read(Person.self, found["person"])
    return Hit(
      place: .page, person: person.id, details: person.details, at: person.changed,
      excerpt: excerpt(row[4], asked))
  }

  private static func conversation(at contact: Int64, _ database: Database) throws -> Row? {
    try database.row(
      """
      SELECT conversation.uuid, stream.uuid, \(NamedRow.selected),
        \(Brief.selected)
      FROM conversation JOIN stream ON stream.id = conversation.person
        LEFT JOIN person ON person.id = conversation.person
      WHERE contact = ?
      """, [contact])
  }
}
