import Conversation

/// That the archive should be copied: said on the home screen when the last good copy is older than
/// a week.
public struct BackupDue: Equatable, Sendable {
  /// When the last good copy was made; `nil` when there was none yet.
  public var last: Day?
  /// How large the archive is.
  public var bytes: Int

  /// What is said from the eighth day on; `nil` before that.
  public init?(last: Day?, began: Day, bytes: Int, today: Day) {
    guard (last ?? began).adding(days: 7) < today else { return nil }
    self.last = last
    self.bytes = bytes
  }
}

extension Say {
  /// The line of the home screen.
  static func backupDue(_ due: BackupDue, today: Day) -> String {
    let since = due.last.map { "No copy for \(today.number - $0.number) days" } ?? "No copy yet"
    return "\(since) (\(size(due.bytes))): whatmatters archive backup"
  }

  /// Bytes in the unit that people know.
  private static func size(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return tenths < 10_000 ? "\(tenths / 10).\(tenths % 10) MB" : "\(tenths / 10_000) GB"
  }
}
