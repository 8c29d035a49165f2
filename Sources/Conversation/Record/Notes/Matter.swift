/// What a thing that matters has besides its words (PRSB: ideas, concerns, expectations, values).
public struct Matter: Particulars {
  /// What sort of thing it is.
  public var aspect: Told<Aspect>?

  /// A thing that matters, not sorted yet.
  public init() {}

  /// Its name in the stored JSON.
  public static let group = "matter"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem(
      "aspect", .one(of: \.aspect), "SDM M, PCSP R (ideas, worries, expectations, values)",
      .clinicians, on: .clinicians)
  ]

  /// What sort of thing matters.
  public enum Aspect: String, Choice {
    /// Something they hold dear.
    case value
    /// A person, place or routine of a good day.
    case goodDay
    /// Something that troubles them.
    case worry
    /// What they think is behind it.
    case idea
    /// What they hope or expect from today.
    case expectation
    /// Something they would not want to be without.
    case ability
  }
}
