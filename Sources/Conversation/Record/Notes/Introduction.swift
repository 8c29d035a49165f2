/// How far a person was introduced to a group or service, and what came of it (PRSB Social
/// Prescribing 1.1). Giving a name is not a referral, and a referral that is written is not sent.
public struct Introduction: Particulars {
  /// What the person said to it.
  public var answer: Told<Answer>?
  /// How far it went.
  public var reach: Told<Reach>?
  /// Why.
  public var reason: Told<String>?
  /// The risks; that there are none known is an answer. Without one there is no referral.
  public var risks: Told<Risks>?
  /// Whether the person agrees that they are told about them.
  public var mayShare: Told<Bool>?
  /// The service and organisation it is from, and how they are reached.
  public var from: Told<String>?
  /// How and on which day a referral was sent; until then it is written, not sent (hazard H17).
  public var sent: Told<Sending>?
  /// Whether the person went.
  public var came: Told<Came>?
  /// What came of it.
  public var outcome: Told<String>?
  /// The day whoever referred was told what came of it.
  public var toldReferrer: Told<Day>?

  /// An introduction of which nothing was told.
  public init() {}

  /// Its name in the stored JSON.
  public static let group = "introduction"

  /// The risks are asked before how far it went: without them there is no referral.
  public static var askedFirst: [PartialKeyPath<Self>] { [\.answer, \.reason, \.risks] }

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem("answer", .one(of: \.answer), "SP R", .person, on: .all),
    DataItem("reach", .one(of: \.reach), "SP M (referral), SP R (signpost)", .person, on: .all),
    DataItem("reason", .text(\.reason), "SP M, SP R", .clinicians, on: .clinicians),
    DataItem("risks", .risks(\.risks), "SP M", .person, on: .all),
    DataItem("mayShare", .flag(\.mayShare), "SP R", .clinicians, on: .clinicians),
    DataItem(
      "from", .text(\.from), "SP M (service, organisation, contact)", .clinicians, on: .clinicians),
    DataItem("sent", .sending(\.sent), "SP M", .person, on: .all),
    DataItem("came", .one(of: \.came), "SP R (outcome of contact)", .person, on: .all),
    DataItem("outcome", .text(\.outcome), "SP R", .clinicians, on: .clinicians),
    DataItem(
      "toldReferrer", .day(\.toldReferrer, .past), "SP R (message back)", .clinicians,
      on: .clinicians),
  ]

  /// Lays newer items over these. A referral without an answer to the question of risks is not
  /// made: how far it went stays as it was. What is no referral after all was not sent.
  public mutating func take(_ newer: Self) {
    var newer = newer
    if reach.value == .referred, risks.value != nil, newer.risks.value == nil { newer.risks = nil }
    if newer.reach.value == .referred, (newer.risks ?? risks).value == nil { newer.reach = nil }
    lay(newer)
    if reach.value != .referred { sent = nil }
  }

  /// What the person said to it.
  public enum Answer: String, Choice {
    /// It was offered; they think about it.
    case offered
    /// They want it.
    case accepted
    /// They do not want it.
    case declined
  }

  /// How far an introduction went.
  public enum Reach: String, Choice {
    /// It was talked about.
    case told
    /// The details were given.
    case gaveDetails
    /// They were introduced.
    case introduced
    /// They were referred.
    case referred
  }

  /// Whether the person went.
  public enum Came: String, Choice {
    /// They went.
    case went
    /// They went, and stayed.
    case stayed
    /// They did not go.
    case didNotGo
  }

  /// The risks that whoever is referred to must know.
  public enum Risks: Hashable, Sendable, Codable {
    /// None are known.
    case noneKnown
    /// These.
    case known(text: String)
  }

  /// How and on which day something was sent.
  public struct Sending: Hashable, Sendable, Codable {
    /// Such as `by post`.
    public var how: String
    /// The day.
    public var on: Day

    /// A sending.
    public init(how: String, on: Day) {
      self.how = how
      self.on = on
    }
  }
}
