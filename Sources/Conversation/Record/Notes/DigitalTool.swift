/// What is asked before a digital tool becomes a step (hazard H19). No product is named by us.
public struct DigitalTool: Particulars {
  /// Whether the person wants it.
  public var isWanted: Told<Bool>?
  /// Whether they have the device, the data, the skill and a place to use it alone.
  public var isWithinReach: Told<Bool>?
  /// What it is for.
  public var purpose: Told<String>?
  /// Who looks at what comes of it.
  public var followUp: Told<String>?
  /// When to stop.
  public var stopRule: Told<String>?
  /// Whether it was said that it is not for an emergency.
  public var isNotForCrisis: Told<Bool>?
  /// Whether proof that it is safe was seen.
  public var assurance: Told<Assurance>?
  /// What it costs the person.
  public var cost: Told<String>?

  /// A tool of which nothing was asked.
  public init() {}

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) {
    isWanted = newer.isWanted ?? isWanted
    isWithinReach = newer.isWithinReach ?? isWithinReach
    purpose = newer.purpose ?? purpose
    followUp = newer.followUp ?? followUp
    stopRule = newer.stopRule ?? stopRule
    isNotForCrisis = newer.isNotForCrisis ?? isNotForCrisis
    assurance = newer.assurance ?? assurance
    cost = newer.cost ?? cost
  }

  /// Whether all eight questions have an answer, or a reason why not.
  public var isChecked: Bool {
    isWanted.isAnswered && isWithinReach.isAnswered && purpose.isAnswered && followUp.isAnswered
      && stopRule.isAnswered && isNotForCrisis.isAnswered && assurance.isAnswered
      && cost.isAnswered
  }

  /// Whether proof that a tool is safe was seen: DTAC, a class of medical device, an NHS source.
  public enum Assurance: String, Hashable, Sendable, Codable, CaseIterable {
    /// It was seen.
    case seen
    /// It was looked for and not found.
    case notSeen
  }
}
