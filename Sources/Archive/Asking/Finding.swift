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
      var talks: [Int64: ShownTalk] = [:]
      return try Page(rows, page) { row in
        let person: Int64? = row[3]
        if let person { return try Archive.hit(row, onPageOf: person, database) }
        // Many finds of a page stand in one talk.
        let contact = TextPlace.contact(of: row[0])
        let talk = try talks[contact] ?? ShownTalk(at: contact, database)
        talks[contact] = talk
        return try Archive.hit(row, in: talk)
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

  private static func hit(_ row: Row, in talk: ShownTalk) throws -> Hit {
    let note: Data? = row[1]
    let kind: String? = row[2]
    return Hit(
      place: .talk(
        talk.id, note: try note.map { try NoteID(blob: $0) }, kind: kind.flatMap(NoteKind.init),
        standing: talk.brief.standing),
      person: talk.person, details: talk.details, at: talk.brief.started,
      excerpt: pieces(row[4]))
  }

  private static func hit(
    _ row: Row, onPageOf number: Int64, _ database: Database
  ) throws -> Hit {
    guard let found = try database.row("SELECT person FROM person WHERE id = ?", [number]) else {
      throw ArchiveError.damaged(from: nil)
    }
    let person = try read(Person.self, found["person"])
    return Hit(
      place: .page, person: person.id, details: person.details, at: person.changed,
      excerpt: pieces(row[4]))
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

/// An excerpt cut at the marks around what was found; a whole text is cut after some lines.
private func pieces(_ all: String) -> [Hit.Piece] {
  let whole = all.split(separator: endOfShown, omittingEmptySubsequences: false).first ?? ""
  let isLong = whole.utf8.count > 400 && whole.count > 400
  let excerpt = isLong ? whole.prefix(399) + "…" : whole
  var pieces: [Hit.Piece] = []
  func add(_ text: Substring.UTF8View, _ isMatch: Bool) {
    let text = String(Substring(text))
    guard !text.isEmpty else { return }
    if let last = pieces.last, last.isMatch == isMatch {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Hit.Piece(text, isMatch: isMatch))
    }
  }
  for part in excerpt.utf8.split(separator: 2, omittingEmptySubsequences: false) {
    let halves = part.split(separator: 3, maxSplits: 1, omittingEmptySubsequences: false)
    if halves.count == 2 {
      add(halves[0], true)
      add(halves[1], false)
    } else {
      add(part, false)
    }
  }
  return pieces
}
