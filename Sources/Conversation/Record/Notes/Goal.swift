/// What a goal has besides its words.
public struct Goal: Equatable, Sendable, Codable {
  /// How much it matters to the person, 1 to 10 (PRSB: importance belongs to the goal).
  public var importance: Int?
  /// What else was told of it.
  public var particulars = Particulars()

  /// A goal not rated yet.
  public init() {}

  /// Items of a goal (PRSB Personalised Care and Support Plan 2.0, goals and hopes).
  public struct Particulars: Conversation.Particulars {
    /// How it stands.
    public var status: Told<GoalStatus>?
    /// The need that it answers.
    public var need: Told<NoteID>?
    /// The greater goal that it is a stage of.
    public var stageOf: Told<NoteID>?
    /// What gets in the way of it.
    public var inTheWay: Told<String>?
    /// What the person thinks is behind that.
    public var behindIt: Told<String>?
    /// What reaching it would look like, which is the level *as hoped*.
    public var asHoped: Told<String>?
    /// Where things stood when it was set.
    public var baseline: Told<OutcomeLevel>?
    /// How much it weighs in the goal attainment score, 0 to 3.
    public var weight: Told<Int>?
    /// How hard it is, for the goal attainment score, 0 to 3.
    public var difficulty: Told<Int>?

    /// A goal of which nothing else was told.
    public init() {}

    /// Its name in the stored JSON.
    public static let group = "goal"

    /// Its items.
    public static let items: [DataItem<Self>] = [
      DataItem("status", .one(of: \.status), "PCSP R, SP R", .clinicians, on: .clinicians),
      DataItem(
        "need", .note(\.need, .need), "PCSP R (goals stand under needs)", .clinicians,
        on: .clinicians),
      DataItem(
        "stageOf", .note(\.stageOf, .goal), "PCSP R, SP R (stage goal)", .clinicians,
        on: .clinicians),
      DataItem("inTheWay", .text(\.inTheWay), "PCSP R, SP R (barrier)", .person, on: .all),
      DataItem(
        "behindIt", .text(\.behindIt), "ours: what the person thinks is behind it", .clinicians,
        on: .clinicians),
      DataItem("asHoped", .text(\.asHoped), "ours: goal attainment", .person, on: .all),
      DataItem(
        "baseline", .one(of: \.baseline), "ours: goal attainment", .clinicians, on: .clinicians),
      DataItem(
        "weight", .number(\.weight, GoalAttainment.weights), "ours: goal attainment", .clinicians,
        on: .clinicians),
      DataItem(
        "difficulty", .number(\.difficulty, GoalAttainment.weights), "ours: goal attainment",
        .clinicians, on: .clinicians),
    ]
  }
}

/// How a goal stands. How near it came is another thing: its outcome.
public enum GoalStatus: String, Choice {
  /// It is being worked for.
  case inProgress
  /// It waits.
  case onHold
  /// It was reached.
  case reached
  /// It was not reached.
  case notReached
  /// It is no longer wanted.
  case notWanted
}
