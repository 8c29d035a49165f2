/// The page that a person writes, or has written, about themselves: seven sections, who helped,
/// and how (PRSB About Me 2.01). The latest is shown; every earlier one is kept.
public struct AboutMe: Particulars {
  /// What is most important to me.
  public var mostImportant: Told<String>?
  /// The people who are important to me.
  public var people: Told<String>?
  /// How I communicate, and good and bad times for a talk that matters.
  public var howICommunicate: Told<String>?
  /// My wellness: a usual day, a bad day, and what tells them apart.
  public var myWellness: Told<String>?
  /// Please do, and please do not.
  public var pleaseDoAndDoNot: Told<String>?
  /// How and when to support me.
  public var howToSupportMe: Told<String>?
  /// What else is worth knowing.
  public var alsoWorthKnowing: Told<String>?
  /// Who helped to write it: name, what they are to the person, how they are reached.
  public var supportedBy: Told<String>?
  /// How it was written when the person could not decide about it themselves.
  public var howWithoutCapacity: Told<String>?

  /// A page on which nothing stands.
  public init() {}

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) {
    mostImportant = newer.mostImportant ?? mostImportant
    people = newer.people ?? people
    howICommunicate = newer.howICommunicate ?? howICommunicate
    myWellness = newer.myWellness ?? myWellness
    pleaseDoAndDoNot = newer.pleaseDoAndDoNot ?? pleaseDoAndDoNot
    howToSupportMe = newer.howToSupportMe ?? howToSupportMe
    alsoWorthKnowing = newer.alsoWorthKnowing ?? alsoWorthKnowing
    supportedBy = newer.supportedBy ?? supportedBy
    howWithoutCapacity = newer.howWithoutCapacity ?? howWithoutCapacity
  }

  /// A page as it stood since a moment.
  public struct Version: Hashable, Sendable, Codable {
    /// The page.
    public var page: AboutMe
    /// Since when.
    public var at: Moment
    /// Who wrote it down.
    public var author: AuthorID
  }
}
