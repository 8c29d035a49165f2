import Conversation
import Foundation
import GRDB

/// The ways in that the key file had, as the archive remembers them under its seal: whoever can write to
/// the key file can take a way out together with the file's mark.
struct RememberedWays {
  private let ways: Set<Way>

  private struct Way: Hashable, Codable {
    var kind: KeySlot.Kind
    var author: AuthorID

    init(_ slot: KeyFile.Slot) { (kind, author) = (slot.kind, slot.author) }
  }

  /// `nil` when nothing is remembered yet.
  init?(_ database: Database) throws {
    let row = try database.row("SELECT value FROM setting WHERE name = 'ways'")
    guard let row else { return nil }
    ways = Set(try read([Way].self, row["value"]))
  }

  /// The kinds of ways that are not in a key file any more.
  func missing(in keys: KeyFile) -> [KeySlot.Kind] {
    ways.subtracting(keys.slots.map(Way.init)).map(\.kind).sorted { $0.rawValue < $1.rawValue }
  }

  /// Remembers the ways of a key file, besides those that are remembered already; those end with the key
  /// that they open, where the file was sealed anew.
  static func add(_ keys: KeyFile, endingOthers: Bool = false, _ database: Database) throws {
    let known = try RememberedWays(database)?.ways
    let ways = Set(keys.slots.map(Way.init)).union(endingOthers ? [] : known ?? [])
    guard ways != known else { return }
    let sorted = ways.sorted { ($0.kind.rawValue, $0.author) < ($1.kind.rawValue, $1.author) }
    try database.run(
      "INSERT OR REPLACE INTO setting(name, value) VALUES('ways', ?)", [try written(sorted)])
  }
}
