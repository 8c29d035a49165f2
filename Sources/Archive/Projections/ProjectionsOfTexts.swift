import Conversation
import Foundation
import GRDB

/// The texts of conversations, and where they stand in the search index.
extension Projections {
  func contact(of number: Int64) throws -> Int64? {
    try database.number("SELECT contact FROM conversation WHERE id = ?", [number])
  }

  /// When the talk began, or the next millisecond that no other conversation has: the index is
  /// ordered by it, and each conversation has room for two million texts after it.
  func freeContact(_ started: Int64) throws -> Int64 {
    var contact = TextPlace.contact(at: started)
    while try database.number("SELECT 1 FROM conversation WHERE contact = ?", [contact]) != nil {
      contact += 1
    }
    return contact
  }

  mutating func writeTexts(
    _ texts: [TextRow], at contact: Int64, replacing old: [TextRow]
  ) throws {
    let places = 0..<max(texts.count, old.count)
    for place in places {
      let id = TextPlace.id(contact, place)
      let new = place < texts.count ? texts[place] : nil
      if place < old.count {
        guard old[place] != new else { continue }
        try database.run("DELETE FROM text WHERE id = ?", [id])
      }
      guard let new else { continue }
      if isBulk { waiting.append((id, new)) } else { try insert(new, id) }
    }
  }

  func removeTexts(at contact: Int64) throws {
    try database.run(
      "DELETE FROM text WHERE id BETWEEN ? AND ?",
      [TextPlace.id(contact, 0), TextPlace.id(contact + 1, 0) - 1])
  }

  mutating func writeWaiting() throws {
    // The index writes to the disk each time a text comes before the last one.
    for (id, row) in waiting.sorted(by: { $0.id < $1.id }) { try insert(row, id) }
    waiting = []
  }

  mutating func writeWaitingPages() throws {
    let pages = waitingPages.sorted { left, right in
      (left.value.first?.changed ?? 0, left.key) < (right.value.first?.changed ?? 0, right.key)
    }
    for (person, rows) in pages { try insert(rows, of: person) }
    waitingPages = [:]
  }

  private func insert(_ row: TextRow, _ id: Int64) throws {
    try database.run(
      "INSERT INTO text(id, note, kind, isOpen, words, name) VALUES(?, ?, ?, ?, ?, ?)",
      [id, row.note, row.kind, row.isOpen, row.words, row.name])
  }
}

/// Where the texts of a conversation stand in the index: by contact time, so that the newest are
/// found by walking it backwards.
enum TextPlace {
  private static let bits = 21
  /// In the year 2109, with room for what began in the same millisecond.
  private static let latest: Int64 = 1 << 42 - 1_000_000

  /// The contact time that stands for a moment: one before 1970 or after 2109 is moved into it.
  static func contact(at milliseconds: Int64) -> Int64 { min(max(milliseconds, 0), latest) }

  static func id(_ contact: Int64, _ place: Int) -> Int64 { contact << bits + Int64(place) }
  static func contact(of id: Int64) -> Int64 { id >> bits }
}
