/// How a person is reached safely: for those to whom a letter on the mat can be a danger. It is
/// for those who contact them; it never stands on a person's sheet or a turned screen (H06).
public struct SafeContact: Particulars {
  /// The way that is safe.
  public var way: Told<ContactWay>?
  /// When it is safe, such as `mornings`.
  public var when: Told<String>?
  /// Whom to ask for, or to say one is.
  public var askFor: Told<String>?
  /// What must never be done, such as `no letters, no texts`.
  public var never: Told<String>?
  /// Who must not be contacted or told (About Me 2.01, people important to me).
  public var neverTell: Told<String>?

  /// A safe contact nobody has talked about.
  public init() {}

  /// Its name in the stored JSON.
  public static let group = "safeContact"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem("way", .one(of: \.way), "AIS, ours (H06)", .hidden, on: .privateEnd),
    DataItem("when", .text(\.when), "AIS, ours (H06)", .hidden, on: .privateEnd),
    DataItem("askFor", .text(\.askFor), "ours (H06)", .hidden, on: .privateEnd),
    DataItem("never", .text(\.never), "ours (H06)", .hidden, on: .privateEnd),
    DataItem(
      "neverTell", .text(\.neverTell), "About Me R (who must not be contacted)", .hidden,
      on: .privateEnd),
  ]
}
