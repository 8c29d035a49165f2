import Conversation
import Foundation
import GRDB

extension Archive {
  /// People in the order of their names: those whose name has words beginning like these, whose NHS
  /// number begins with these digits, or who were born on this day; everybody when nothing is
  /// asked.
  public func people(matching text: String = "", page: Int = 0) throws(ArchiveError) -> Page<
    PersonRow
  > {
    let asked = PeopleQuery(text)
    return try ask { database in
      try Page(
        try database.rows(asked.sql + " LIMIT ? OFFSET ?", asked.arguments + part(page)), page,
        personRow)
    }
  }

  /// Hands over everybody, in the order of their names, in one reading of the whole. Meanwhile the
  /// archive must be asked nothing else.
  ///
  /// - Throws: what `body` throws, which ends it; `ArchiveError`.
  public func everyPerson(_ body: (PersonRow) throws -> Void) throws {
    try readThrough { database in
      let rows = try Row.fetchCursor(database, sql: PeopleQuery("").sql)
      while let row = try rows.next() { try body(try personRow(row)) }
    }
  }

  /// People who may be the same human as somebody to be registered: the same NHS number, or a like
  /// name with the same day of birth, or with one that is not known (hazard H01).
  public func possibleDoubles(of asked: PersonDetails) throws(ArchiveError) -> [PersonRow] {
    try ask { database in
      let likeness = nameLikeness(asked)
      let rows = try database.rows(
        PeopleQuery.select
          + """
          WHERE person.nhs = ? OR person.born = ?
            OR (person.likeness = ? AND (person.born IS NULL OR ? IS NULL))
          ORDER BY person.sort, person.uuid LIMIT 500
          """, [asked.nhsNumber?.digits, asked.born?.number, likeness, asked.born?.number])
      return try rows.map(personRow).filter {
        ($0.details.nhsNumber != nil && $0.details.nhsNumber == asked.nhsNumber)
          || isLike($0.details, asked)
      }
    }
  }

  /// People whose identifier begins with these hexadecimal digits, at least four; at most ten. Those
  /// who were joined to another entry are among them.
  public func people(withPrefix prefix: String) throws(ArchiveError) -> [PersonID] {
    try ask { try ids(withPrefix: prefix, in: Archive.registered, $0) }
  }

  /// Every entry for a human of which something is kept here.
  private static let registered = """
    (SELECT uuid FROM stream WHERE kind = 1 AND EXISTS (
      SELECT 1 FROM entry JOIN body ON body.position = entry.position
      WHERE entry.stream = stream.id))
    """

  /// The stream of the entry that stands for somebody, who may have been joined to another one.
  static func chief(of id: PersonID, _ database: Database) throws -> Int64? {
    try database.number("SELECT id FROM stream WHERE kind = 1 AND uuid = ?", [id.blob])
      .map { try Joined($0, database).chief }
  }

  /// Everything the page of a person shows, of every entry that was joined with this one; `nil` when
  /// they were never registered.
  public func file(of id: PersonID) throws(ArchiveError) -> PersonFile? {
    try ask { database in
      guard let number = try Archive.chief(of: id, database),
        let row = try database.row("SELECT id, person FROM person WHERE id = ?", [number])
      else { return nil }
      let summaries = try database.rows(
        """
        SELECT \(StoredSummary.selected)
        FROM conversation JOIN summary ON summary.conversation = conversation.id
          JOIN stream ON stream.id = conversation.person
        WHERE person = ? ORDER BY contact DESC
        """, [row["id"] as Int64])
      let drafts = try database.rows(
        """
        SELECT draft FROM conversation
          JOIN draft ON \(Archive.isTalkPlace) AND draft.subject = conversation.uuid
        WHERE person = ?
        """, [row["id"] as Int64]
      ).map { try read(TalkPlace.self, $0["draft"]) }
      return PersonFile(
        person: try read(Person.self, row["person"]),
        conversations: try StoredSummary.summaries(summaries, from: 0),
        leftAt: Dictionary(
          drafts.map { ($0.conversation, $0.stage) }, uniquingKeysWith: { first, _ in first }),
        joined: try Joined(number, database).others.map {
          try Joined.person(of: $0, database)
        })
    }
  }
}

/// Identifiers in a table that begin with these hexadecimal digits.
func ids<Subject>(
  withPrefix prefix: String, in table: String, _ database: Database
) throws -> [ID<Subject>] {
  let digits = prefix.lowercased().filter { $0 != "-" }
  guard (4...32).contains(digits.count),
    let low = bytes(hexadecimal: digits + String(repeating: "0", count: 32 - digits.count)),
    let high = bytes(hexadecimal: digits + String(repeating: "f", count: 32 - digits.count))
  else { return [] }
  return try database.rows(
    "SELECT uuid FROM \(table) WHERE uuid BETWEEN ? AND ? ORDER BY uuid LIMIT 10",
    [Data(low), Data(high)]
  ).map { try ID(blob: $0["uuid"]) }
}

/// A row of a list of people.
private func personRow(_ row: Row) throws -> PersonRow {
  let started: Int64? = row["started"]
  return PersonRow(
    id: try ID(blob: row["uuid"]), details: try NamedRow.details(row, from: 0),
    lastTalk: started.map {
      Moment(milliseconds: $0, offset: row["startedOffset"], zone: row["startedZone"])
    })
}

/// What is asked of the table of people.
private struct PeopleQuery {
  var sql: String
  var arguments: StatementArguments

  static let select = """
    SELECT \(NamedRow.selected), person.uuid,
      conversation.started, conversation.startedOffset, conversation.startedZone
    FROM person LEFT JOIN conversation ON conversation.id = (
      SELECT id FROM conversation AS talk WHERE talk.person = person.id
      ORDER BY started DESC LIMIT 1)

    """

  init(_ text: String) {
    let condition: String
    if let born = Day(typed: text) {
      (condition, arguments) = ("WHERE born = ?", [born.number])
    } else if let digits = NHSNumber.digits(typed: text), digits.utf8.count >= 3 {
      (condition, arguments) = ("WHERE nhs GLOB ?", [digits + "*"])
    } else if let words = Match.beginnings(of: text) {
      condition = "WHERE person.id IN (SELECT rowid FROM named WHERE named MATCH ?)"
      arguments = [words]
    } else {
      (condition, arguments) = ("", [])
    }
    sql = PeopleQuery.select + condition + " ORDER BY sort, person.uuid"
  }
}

/// Whether two names with what is known of the birth may be one human's.
private func isLike(_ left: PersonDetails, _ right: PersonDetails) -> Bool {
  if let one = left.born, let other = right.born, one != other { return false }
  if nameLikeness(left) == nameLikeness(right) { return true }
  let (family, given) = (letters(left.family), letters(left.given))
  let (otherFamily, otherGiven) = (letters(right.family), letters(right.given))
  guard left.born != nil, right.born != nil else { return false }
  return family == otherFamily || (family == otherGiven && given == otherFamily)
    || (given == otherGiven && !given.isEmpty)
    || distance(family + given, otherFamily + otherGiven) <= 2
}

/// How many letters must change for one text to become the other.
private func distance(_ left: String, _ right: String) -> Int {
  let right = Array(right)
  var row = Array(0...right.count)
  for (place, letter) in left.enumerated() {
    var corner = row[0]
    row[0] = place + 1
    for column in right.indices {
      let change = corner + (letter == right[column] ? 0 : 1)
      corner = row[column + 1]
      row[column + 1] = min(change, row[column] + 1, corner + 1)
    }
  }
  return row[right.count]
}
