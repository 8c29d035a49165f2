import Conversation

/// When half-typed text goes to the archive: after 8 keys or 250 milliseconds, whichever is first.
struct Handover: Equatable, Sendable {
  /// When it is due; `nil` while nothing waits.
  private(set) var due: Moment?
  /// Keys since the text was last handed over.
  private var keys = 0
  /// The rows whose half-typed text the archive has.
  private(set) var rows: Set<RowID> = []

  /// Counts a key that changed the text; whether the text is to be handed over with it.
  mutating func count(at now: Moment) -> Bool {
    guard keys < 7 else { return true }
    keys += 1
    due = due ?? now.adding(milliseconds: 250)
    return false
  }

  /// Notes that the text of a row was handed over.
  mutating func hand(over row: RowID, isEmpty: Bool) {
    (keys, due) = (0, nil)
    if isEmpty { rows.remove(row) } else { rows.insert(row) }
  }

  /// Nothing is due any more.
  mutating func forget() { (keys, due) = (0, nil) }

  /// Whether the archive has half-typed text of a row.
  func isOut(_ row: RowID) -> Bool { rows.contains(row) }
}
