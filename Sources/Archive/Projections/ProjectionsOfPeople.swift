import Conversation
import Foundation
import GRDB

/// What follows from what happened to people.
extension Projections {
  /// Answers with the people whose conversations change with this: those whose name, which stands
  /// beside the texts of every conversation, is another one, and those who were joined or parted.
  mutating func updatePerson(
    _ id: PersonID, _ number: Int64, _ entries: [Entry]
  ) throws -> [Int64] {
    let alone = Person(id, entries)
    let before = try Joined(number, database)
    let isMoved = try setJoined(number, alone?.joinedTo)
    let after = try Joined(number, database)
    var changed: Set<Int64> = isMoved ? Set(before.all + after.all) : []
    for part in Set(before.all + after.all) {
      let joined = try Joined(part, database)
      let person =
        joined.chief != part
        ? nil
        : joined.others.isEmpty && part == number
          ? alone : try joined.person(database)
      if try write(person, part) { changed.insert(part) }
    }
    return changed.sorted()
  }

  /// Remembers to which other entry one is joined; whether that is new.
  private func setJoined(_ number: Int64, _ other: PersonID?) throws -> Bool {
    let old = try database.number("SELECT other FROM joined WHERE id = ?", [number])
    let new = try other.map { try Journal.number(of: .person($0), in: database) }
    guard old != new else { return false }
    if let new {
      try database.run("INSERT OR REPLACE INTO joined(id, other) VALUES(?, ?)", [number, new])
    } else {
      try database.run("DELETE FROM joined WHERE id = ?", [number])
    }
    return true
  }

  /// Returns whether the name is another one.
  private mutating func write(_ person: Person?, _ number: Int64) throws -> Bool {
    let old = try PersonRows.stored(number, database)
    let new = try person.map(PersonRows.init)
    guard old != new else { return false }
    if let new {
      try write(new, of: number, person?.id)
    } else {
      try database.run("DELETE FROM person WHERE id = ?", [number])
    }
    if old?.pages != new?.pages {
      if old != nil { try database.run("DELETE FROM page WHERE person = ?", [number]) }
      let pages = new?.pages ?? []
      if isBulk { waitingPages[number] = pages } else { try insert(pages, of: number) }
    }
    return old?.name != new?.name
  }

  private func write(_ rows: PersonRows, of number: Int64, _ id: PersonID?) throws {
    let own = [
      "person", "name", "alias", "sort", "born", "nhs", "family", "given", "title", "preferred",
      "gender",
    ]
    let (details, values): (PersonDetails, StatementArguments) = (
      rows.details, [number, id?.blob, rows.person, rows.name, rows.alias, rows.sort, rows.born]
    )
    try database.run(
      """
      INSERT INTO person(id, uuid, \(own.joined(separator: ", ")))
      VALUES(\(Array(repeating: "?", count: own.count + 2).joined(separator: ", ")))
      ON CONFLICT(id) DO UPDATE SET
        \(own.map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
      """,
      values + [
        rows.nhs, details.family, details.given, details.title, details.preferredName,
        details.gender,
      ])
  }

  /// Puts the texts of a page after those of others that were changed in the same millisecond.
  func insert(_ pages: [PageRow], of person: Int64) throws {
    for row in pages {
      let first = TextPlace.id(row.changed, 0)
      let last = try database.number(
        "SELECT max(id) FROM page WHERE id BETWEEN ? AND ?",
        [first, TextPlace.id(row.changed + 1, 0) - 1])
      try database.run(
        "INSERT INTO page(id, person, day, isOpen, words, name) VALUES(?, ?, ?, ?, ?, ?)",
        [last.map { $0 + 1 } ?? first, person, row.day, row.isOpen, row.words, row.name])
    }
  }
}
