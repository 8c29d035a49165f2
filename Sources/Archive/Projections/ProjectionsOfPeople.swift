import Conversation
import Foundation
import GRDB

/// What follows from what happened to people.
extension Projections {
  /// Answers with the people whose conversations change with these: those whose name, which stands
  /// beside the texts of every conversation, is another one, and those who were joined or parted.
  /// `people` are, by their numbers, what the entries of each say alone.
  mutating func update(people: [Int64: Person?]) throws -> [Int64] {
    let numbers = people.keys.sorted()
    // First who stands with whom: each page is then written once, however many entries it has.
    var moved: Set<Int64> = []
    for number in numbers { moved.formUnion(try setJoined(number, people[number]??.joinedTo)) }
    if !moved.isEmpty { pages = JoinedPages(database) }
    var done: Set<Int64> = []
    var changed: Set<Int64> = []
    for number in numbers + moved.sorted() where !done.contains(number) {
      let joined = try pages.page(of: number)
      done.formUnion(joined.all)
      if !moved.isDisjoint(with: joined.all) { changed.formUnion(joined.all) }
      let alone = joined.others.isEmpty ? people[number] : nil
      let person = try alone ?? joined.person(database)
      for part in joined.all where try write(part == joined.chief ? person : nil, part) {
        changed.insert(part)
      }
    }
    return changed.sorted()
  }

  /// Remembers to which other entry one is joined. Where that is new, it answers with the entry and
  /// with the one that it was joined to: their pages are others now.
  private func setJoined(_ number: Int64, _ other: PersonID?) throws -> Set<Int64> {
    let old = try database.number("SELECT other FROM joined WHERE id = ?", [number])
    let new = try other.map { try Journal.number(of: .person($0), in: database) }
    guard old != new else { return [] }
    if let new {
      try database.run("INSERT OR REPLACE INTO joined(id, other) VALUES(?, ?)", [number, new])
    } else {
      try database.run("DELETE FROM joined WHERE id = ?", [number])
    }
    return Set([number, old].compactMap { $0 })
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
      "person", "name", "likeness", "sort", "born", "nhs", "family", "given", "title", "preferred",
      "gender",
    ]
    let (details, values): (PersonDetails, StatementArguments) = (
      rows.details, [number, id?.blob, rows.person, rows.name, rows.likeness, rows.sort, rows.born]
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
