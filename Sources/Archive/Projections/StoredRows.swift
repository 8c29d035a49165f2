import Conversation
import Foundation
import GRDB

/// Everything that the tables hold of a person besides their entries.
struct PersonRows: Equatable {
  var person: Data
  var details: PersonDetails
  /// The name as the index holds it.
  var name: String
  /// What other spellings of it have in common with it.
  var likeness: String
  var sort: String
  var born: Int?
  var nhs: String?
  /// What of their page can be found.
  var pages: [PageRow]

  init(_ person: Person) throws {
    details = person.details
    self.person = try written(person)
    name = indexedName(details)
    likeness = nameLikeness(details)
    sort = nameOrder(details)
    born = details.born?.number
    nhs = details.nhsNumber?.digits
    let name = name
    // The open text names them, so that a spelling of the name alone finds it.
    let spellings = name.firstRange(of: endOfShown).map { name[$0.lowerBound...] } ?? ""
    pages = indexTexts(of: person).map {
      PageRow(
        changed: TextPlace.contact(at: person.changed.milliseconds), day: person.changed.day.number,
        isOpen: $0.isOpen, words: indexed($0.text) + ($0.isOpen ? spellings : ""), name: name)
    }
  }

  /// What the tables hold; `nil` when they hold nothing.
  static func stored(_ number: Int64, _ database: Database) throws -> PersonRows? {
    try database.row(
      "SELECT \(NamedRow.selected), person, name, likeness, sort FROM person WHERE id = ?", [number]
    )
    .map { try PersonRows($0, pages: PageRow.stored(number, database)) }
  }

  private init(_ row: Row, pages: [PageRow]) throws {
    details = try NamedRow.details(row, from: 0)
    (person, name, likeness) = (row["person"], row["name"], row["likeness"])
    (sort, born, nhs) = (row["sort"], row["born"], row["nhs"])
    self.pages = pages
  }
}

/// Text on a person's page to be found: what everybody may see, and what only clinicians may.
struct PageRow: Equatable {
  /// When the page was last changed; the index is ordered by it.
  var changed: Int64
  var day: Int
  var isOpen: Bool
  var words: String
  var name: String

  fileprivate static func stored(_ number: Int64, _ database: Database) throws -> [PageRow] {
    try database.rows(
      "SELECT id, day, isOpen, words, name FROM page WHERE person = ? ORDER BY id", [number]
    ).map { row in
      PageRow(
        changed: TextPlace.contact(of: row["id"]), day: row["day"], isOpen: row["isOpen"],
        words: row["words"], name: row["name"])
    }
  }
}

extension ConversationRows {
  /// What the tables hold; `nil` when they hold nothing.
  static func stored(_ number: Int64, _ database: Database) throws -> ConversationRows? {
    let row = try database.row(
      """
      SELECT \(Brief.selected), stream.uuid AS person, contact, day, isAbandoned, summary
      FROM conversation JOIN stream ON stream.id = conversation.person
        LEFT JOIN summary ON summary.conversation = conversation.id
      WHERE conversation.id = ?
      """, [number])
    return try row.map { try ConversationRows(number, $0, database) }
  }

  private init(_ number: Int64, _ row: Row, _ database: Database) throws {
    person = try ID(blob: row["person"])
    day = row["day"]
    isAbandoned = row["isAbandoned"]
    (brief, summary) = (try Brief(row, from: 0), row["summary"] ?? Data())
    work = try database.rows(
      "SELECT rank, turn, due, step, said FROM work WHERE conversation = ? ORDER BY place",
      [number]
    ).map(WorkRow.init)
    answers = try database.rows(
      "SELECT step, at, isOpen FROM answer WHERE conversation = ? ORDER BY place", [number]
    ).map { AnswerRow(step: $0["step"], at: $0["at"], isOpen: $0["isOpen"]) }
    let contact: Int64 = row["contact"]
    texts = try database.rows(
      "SELECT note, kind, isOpen, words, name FROM text WHERE id BETWEEN ? AND ? ORDER BY id",
      [TextPlace.id(contact, 0), TextPlace.id(contact + 1, 0) - 1]
    ).map { row in
      TextRow(
        note: row["note"], kind: row["kind"], isOpen: row["isOpen"], words: row["words"],
        name: row["name"])
    }
  }
}

extension WorkRow {
  fileprivate init(_ row: Row) {
    (rank, turn, due) = (row["rank"], row["turn"], row["due"])
    (step, said) = (row["step"], row["said"])
  }
}
