/// What is told of a private note besides what was said (PRSB: safeguarding concern; hazard H07).
/// Nothing of it ever stands on a shared screen or a person's sheet.
public struct PrivateNote: Particulars {
  /// Whether it is safe for the person to go home today.
  public var isSafeToday: Told<Bool>?
  /// Whether children or others are at risk.
  public var othersAtRisk: Told<Bool>?
  /// What the clinician did.
  public var did: Told<String>?
  /// Whom they told.
  public var toldWho: Told<String>?
  /// On which day.
  public var toldOn: Told<Day>?
  /// Whom the person wants it shared with.
  public var shareWith: Told<String>?
  /// What the person takes home today.
  public var takeHome: Told<TakeHome>?
  /// Whether it is hidden from the record that the person can read online.
  public var hideOnline: Told<Bool>?

  /// A private note of which nothing else was told.
  public init() {}

  /// Its name in the stored JSON.
  public static let group = "privateNote"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem("isSafeToday", .flag(\.isSafeToday), "SP R (safeguarding)", .hidden, on: .privateEnd),
    DataItem(
      "othersAtRisk", .flag(\.othersAtRisk), "SP R (safeguarding)", .hidden, on: .privateEnd),
    DataItem("did", .text(\.did), "SP R (safeguarding), ours (H07)", .hidden, on: .privateEnd),
    DataItem(
      "toldWho", .text(\.toldWho), "SP R (safeguarding), ours (H07)", limit: .name, .hidden,
      on: .privateEnd),
    DataItem(
      "toldOn", .day(\.toldOn, .past), "SP R (safeguarding), ours (H07)", .hidden, on: .privateEnd),
    DataItem("shareWith", .text(\.shareWith), "SP R (who may see)", .hidden, on: .privateEnd),
    DataItem("takeHome", .one(of: \.takeHome), "ours (H06)", .hidden, on: .privateEnd),
    DataItem("hideOnline", .flag(\.hideOnline), "ours (H06)", .hidden, on: .privateEnd),
  ]

  /// Whether it says what was done, who was told and when. That nothing was to be done, or nobody
  /// to be told, is an answer: *none*.
  public var isDealtWith: Bool {
    func settles(_ told: Told<String>?) -> Bool {
      told.value != nil || told.nothing == Nothing.none
    }
    guard settles(did), settles(toldWho) else { return false }
    return toldWho.value == nil || toldOn.value != nil
  }

  /// What the person takes home.
  public enum TakeHome: String, Choice {
    /// The usual sheet.
    case usualSheet
    /// A sheet without today.
    case withoutToday
    /// Nothing.
    case nothing
  }
}
