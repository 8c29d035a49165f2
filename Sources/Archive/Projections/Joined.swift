import Conversation
import Foundation
import GRDB

/// The entries for one human: the one that stands for all, and those that were joined to it.
struct Joined: Equatable {
  /// The stream of the entry that stands for all.
  let chief: Int64
  /// The streams of the others.
  let others: [Int64]

  var all: [Int64] { [chief] + others }

  /// The entries that are joined with this one, by however many steps.
  init(_ number: Int64, _ database: Database) throws {
    var path = [number]
    var passed: Set<Int64> = [number]
    while let next = try database.number(
      "SELECT other FROM joined WHERE id = ?", [path[path.count - 1]]),
      passed.insert(next).inserted
    {
      path.append(next)
    }
    // Two that were joined to each other: the one that was entered first stands for both.
    let last = path[path.count - 1]
    let next = try database.number("SELECT other FROM joined WHERE id = ?", [last])
    let circle = next.flatMap { path.firstIndex(of: $0) }.map { path[$0...] } ?? [last]
    let end = circle.min() ?? number
    let all = try Joined.leading(to: end, database).sorted()
    // One that was joined to may be in another archive still: then the first that is here stands.
    chief =
      try Joined.isHere(end, database)
      ? end : all.first { try Joined.isHere($0, database) } ?? end
    let chief = chief
    others = all.filter { $0 != chief }
  }

  private static func isHere(_ number: Int64, _ database: Database) throws -> Bool {
    try database.number("SELECT 1 FROM entry WHERE stream = ? LIMIT 1", [number]) != nil
  }

  private static func leading(to chief: Int64, _ database: Database) throws -> Set<Int64> {
    var found: Set<Int64> = [chief]
    var waiting = [chief]
    while let number = waiting.popLast() {
      for row in try database.rows("SELECT id FROM joined WHERE other = ?", [number])
      where found.insert(row["id"]).inserted {
        waiting.append(row["id"])
      }
    }
    return found
  }

  /// Who they all are.
  func person(_ database: Database) throws -> Person? {
    let entries = try all.flatMap { try Entries.of(stream: $0, database) }
    let ids = try all.map { try Joined.person(of: $0, database) }
    return Person(ids[0], entries, joined: Set(ids.dropFirst()))
  }

  /// The person whose stream has this number.
  static func person(of number: Int64, _ database: Database) throws -> PersonID {
    guard let row = try database.row("SELECT uuid FROM stream WHERE id = ?", [number]) else {
      throw ArchiveError.damaged(from: nil)
    }
    return try ID(blob: row["uuid"])
  }
}

/// Everybody with whom somebody stands on one page: each page that was joined is looked up once, however
/// many entries it has.
struct JoinedPages {
  private let database: Database
  private var known: [Int64: Joined] = [:]

  init(_ database: Database) { self.database = database }

  /// The entries that are joined with this one.
  mutating func page(of number: Int64) throws -> Joined {
    if let joined = known[number] { return joined }
    let joined = try Joined(number, database)
    // Most people stand alone, and are not asked for again.
    if !joined.others.isEmpty { for part in joined.all { known[part] = joined } }
    return joined
  }
}
