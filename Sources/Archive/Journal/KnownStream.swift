import Conversation
import Foundation
import GRDB

/// The conversation that was written in last, so that the next note need not read again what stands
/// there already.
struct KnownStream: Sendable {
  /// The conversation.
  let stream: StreamID
  /// All its entries, in the order in which they came in.
  let entries: [Entry]
  /// What the lists hold of it, while nothing else was written since.
  var rows: KnownRows?
  /// Where the last of its entries stands in the file.
  private let position: Int64

  init(_ stream: StreamID, _ entries: [Entry], at position: Int64, _ rows: KnownRows? = nil) {
    (self.stream, self.entries, self.position, self.rows) = (stream, entries, position, rows)
  }

  /// The same with new entries behind those that stood before a position; `nil` when there are others
  /// by now: another window may have written since, and somebody may have disposed of it.
  func with(
    _ new: [Entry], from first: Int64, to last: Int64, as number: Int64, _ database: Database
  ) throws -> KnownStream? {
    if position == first - 1 { return KnownStream(stream, entries + new, at: last, rows) }
    guard try isWhole(number, before: first, database) else { return nil }
    return KnownStream(stream, entries + new, at: last)
  }

  private func isWhole(_ number: Int64, before first: Int64, _ database: Database) throws -> Bool {
    let row = try database.row(
      """
      SELECT count(*) AS count, max(entry.position) AS last
      FROM entry JOIN body ON body.position = entry.position
      WHERE stream = ? AND entry.position < ?
      """, [number, first])
    return row?["count"] == entries.count && row?["last"] == position
  }
}

/// What the lists hold of a conversation.
struct KnownRows: Sendable {
  /// The number of the conversation's stream.
  let number: Int64
  /// The place of its texts in the index.
  let contact: Int64
  /// The rows.
  let made: MadeRows
}
