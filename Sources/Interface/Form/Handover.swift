import Conversation

/// When half-typed text goes to the archive: a quarter of a second after the first key that it has not
/// got.
struct Handover: Equatable, Sendable {
  /// When it is due; `nil` while nothing waits.
  private(set) var due: Moment?
  /// The rows whose half-typed text the archive has.
  private(set) var rows: Set<RowID> = []

  /// Notes that a key changed the text.
  mutating func schedule(at now: Moment) { due = due ?? now.adding(milliseconds: 250) }

  /// Notes that the text of a row was handed over.
  mutating func hand(over row: RowID, isEmpty: Bool) {
    due = nil
    if isEmpty { rows.remove(row) } else { rows.insert(row) }
  }

  /// Nothing is due any more.
  mutating func forget() { due = nil }

  /// Whether the archive has half-typed text of a row.
  func isOut(_ row: RowID) -> Bool { rows.contains(row) }
}
