/// Plans that stand elsewhere: that they are, where they are, their day. This record never takes
/// their place (hazard H22).
public struct OtherPlans: Particulars {
  /// A plan for emergency care and treatment, such as ReSPECT.
  public var emergencyPlan: Told<PlanElsewhere>?
  /// An advance decision to refuse treatment.
  public var advanceDecision: Told<PlanElsewhere>?
  /// An advance statement of wishes.
  public var advanceStatement: Told<PlanElsewhere>?
  /// A lasting power of attorney for health and welfare.
  public var healthAttorney: Told<PlanElsewhere>?
  /// A plan of another service.
  public var carePlan: Told<PlanElsewhere>?
  /// A form of consent.
  public var consentForm: Told<PlanElsewhere>?

  /// Plans nobody has talked about.
  public init() {}

  /// Its name in the stored JSON.
  public static let group = "otherPlans"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem(
      "emergencyPlan", .plan(\.emergencyPlan), "PCSP R", .person, on: [.clinicians, .person]),
    DataItem(
      "advanceDecision", .plan(\.advanceDecision), "PCSP R", .person, on: [.clinicians, .person]),
    DataItem(
      "advanceStatement", .plan(\.advanceStatement), "PCSP R", .person, on: [.clinicians, .person]),
    DataItem(
      "healthAttorney", .plan(\.healthAttorney), "PCSP R", .person, on: [.clinicians, .person]),
    DataItem("carePlan", .plan(\.carePlan), "PCSP R", .person, on: [.clinicians, .person]),
    DataItem("consentForm", .plan(\.consentForm), "SDM O", .person, on: [.clinicians, .person]),
  ]
}

/// A plan that stands elsewhere.
public struct PlanElsewhere: Hashable, Sendable, Codable {
  /// Where it is, such as `in the yellow folder by the door`.
  public var place: String
  /// The day on it; `nil` when it is not known.
  public var dated: Day?

  /// A plan at a place.
  public init(place: String, dated: Day? = nil) {
    self.place = place
    self.dated = dated
  }
}
