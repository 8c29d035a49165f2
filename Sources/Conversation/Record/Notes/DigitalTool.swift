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

  /// Its name in the stored JSON.
  public static let group = "digitalTool"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem("isWanted", .flag(\.isWanted), "ours (H19)", .clinicians, on: .clinicians),
    DataItem("isWithinReach", .flag(\.isWithinReach), "ours (H19)", .clinicians, on: .clinicians),
    DataItem("purpose", .text(\.purpose), "ours (H19)", .person, on: .all),
    DataItem("followUp", .text(\.followUp), "ours (H19)", .person, on: .all),
    DataItem("stopRule", .text(\.stopRule), "ours (H19)", .person, on: .all),
    DataItem("isNotForCrisis", .flag(\.isNotForCrisis), "ours (H19)", .clinicians, on: .clinicians),
    DataItem("assurance", .one(of: \.assurance), "ours (H19)", .clinicians, on: .clinicians),
    DataItem("cost", .text(\.cost), "ours (H19)", .person, on: .all),
  ]

  /// Whether all eight questions have an answer, or a reason why not.
  public var isChecked: Bool {
    isWanted.isAnswered && isWithinReach.isAnswered && purpose.isAnswered && followUp.isAnswered
      && stopRule.isAnswered && isNotForCrisis.isAnswered && assurance.isAnswered
      && cost.isAnswered
  }

  /// Whether proof that a tool is safe was seen: DTAC, a class of medical device, an NHS source.
  public enum Assurance: String, Choice {
    /// It was seen.
    case seen
    /// It was looked for and not found.
    case notSeen
  }
}
