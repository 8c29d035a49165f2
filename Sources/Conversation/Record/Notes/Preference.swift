/// What a preference has besides its words.
public struct Preference: Equatable, Sendable, Codable {
  /// How strongly it is meant.
  public var strength: PreferenceStrength = .wouldLike
  /// Why, in their words; `nil` when it was not said.
  public var reason: String?
  /// What it is about.
  public var particulars = Particulars()

  /// A preference that would be liked, with no reason given.
  public init() {}

  /// Items of a preference.
  public struct Particulars: Conversation.Particulars {
    /// What it is about.
    public var topic: Told<PreferenceTopic>?

    /// A preference not sorted yet.
    public init() {}

    /// Its name in the stored JSON.
    public static let group = "preference"

    /// Its items.
    public static let items: [DataItem<Self>] = [
      DataItem("topic", .one(of: \.topic), "SDM M, NG197", .clinicians, on: .clinicians)
    ]
  }
}

/// How strongly a preference is meant.
public enum PreferenceStrength: String, Hashable, Sendable, Codable, CaseIterable {
  /// Would like.
  case wouldLike
  /// Must.
  case must
  /// Will not.
  case willNot
}

/// What a preference is about.
public enum PreferenceTopic: String, Choice {
  /// What to be called, and pronouns.
  case name
  /// How to be spoken to.
  case speaking
  /// Good and bad times.
  case times
  /// How much to be told, by whom, and who else.
  case telling
  /// How to decide.
  case deciding
  /// What helps.
  case helpful
  /// What is a burden.
  case burden
  /// What they are willing, or not willing, to do.
  case willing
  /// How to be contacted.
  case contact
}

/// What a person says of a preference of an earlier visit.
public enum PreferenceAnswer: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is still so.
  case stillSo
  /// It is no longer so.
  case noLonger
}
