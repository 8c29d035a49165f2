/// By which rules a record follows from its entries; its number is stored with the beginning of a talk.
///
/// A rule that changes is added here, and the fold goes on by the old one for talks that began under it:
/// what was agreed stands, word for word, as it was agreed.
public enum RecordRules: Int, Sendable, Codable, Comparable {
  /// The first rules, under which a talk that names none was begun.
  case first = 1
  /// Whatever is said while the person is alone is off the sheet until they choose: also what the
  /// clinician says, and what is decided or agreed without a word of theirs (hazard H06). A way that
  /// nobody decided has no status.
  case second = 2
  /// What earlier visits left stands until somebody says otherwise, and says so on the sheet.
  case third = 3

  /// The rules under which a talk begins today.
  public static let today = RecordRules.third

  /// Whether one came before the other.
  public static func < (one: RecordRules, other: RecordRules) -> Bool {
    one.rawValue < other.rawValue
  }
}
