import Conversation
import Foundation
import GRDB

/// The entries of the conversation that was written in last, so that the next note need not read all
/// those before it again.
struct KnownStream: Sendable {
  /// The conversation.
  let stream: StreamID
  /// All its entries, in the order in which they came in.
  let entries: [Entry]
  /// Where the last of them stands in the file.
  private let position: Int64

  init(_ stream: StreamID, _ entries: [Entry], at position: Int64) {
    (self.stream, self.entries, self.position) = (stream, entries, position)
  }

  /// Whether these are still all that stood in it before a position: another window may have written
  /// since, and somebody may have disposed of it.
  func isWhole(_ number: Int64, before first: Int64, _ database: Database) throws -> Bool {
    let row = try database.row(
      """
      SELECT count(*) AS count, max(entry.position) AS last
      FROM entry JOIN body ON body.position = entry.position
      WHERE stream = ? AND entry.position < ?
      """, [number, first])
    return row?["count"] == entries.count && row?["last"] == position
  }
}
