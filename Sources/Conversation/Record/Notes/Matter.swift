/// What a thing that matters has besides its words (PRSB: ideas, concerns, expectations, values).
public struct Matter: Particulars {
  /// What sort of thing it is.
  public var aspect: Told<Aspect>?

  /// A thing that matters, not sorted yet.
  public init() {}

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) {
    aspect = newer.aspect ?? aspect
  }

  /// What sort of thing matters.
  public enum Aspect: String, Hashable, Sendable, Codable, CaseIterable {
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
