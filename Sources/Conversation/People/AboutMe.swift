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

  /// Its name in the stored JSON.
  public static let group = "aboutMe"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem(
      "mostImportant", .text(\.mostImportant), "About Me R, PCSP R, SP R", .clinicians,
      on: .clinicians),
    DataItem("people", .text(\.people), "About Me R, PCSP R, SP R", .clinicians, on: .clinicians),
    DataItem(
      "howICommunicate", .text(\.howICommunicate), "About Me R, PCSP R, SP R, AIS", .clinicians,
      on: .clinicians),
    DataItem(
      "myWellness", .text(\.myWellness), "About Me R, PCSP R, SP R", .clinicians, on: .clinicians),
    DataItem(
      "pleaseDoAndDoNot", .text(\.pleaseDoAndDoNot), "About Me R, PCSP R, SP R", .clinicians,
      on: .clinicians),
    DataItem(
      "howToSupportMe", .text(\.howToSupportMe), "About Me R, PCSP R, SP R", .clinicians,
      on: .clinicians),
    DataItem(
      "alsoWorthKnowing", .text(\.alsoWorthKnowing), "About Me R, PCSP R, SP R", .clinicians,
      on: .clinicians),
    DataItem(
      "supportedBy", .text(\.supportedBy), "About Me R, PCSP R, SP R", .clinicians, on: .clinicians),
    DataItem(
      "howWithoutCapacity", .text(\.howWithoutCapacity), "About Me R", .clinicians, on: .clinicians),
  ]

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
