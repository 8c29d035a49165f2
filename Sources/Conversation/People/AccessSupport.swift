/// What else a person needs so that talk and paper reach them, and so that they can take part
/// (Accessible Information Standard DAPB1605, whose sixth step is to look at them again; PRSB
/// reasonable adjustments).
public struct AccessSupport: Particulars {
  /// What helps in talking, such as `lip-reading, face her`.
  public var communication: Told<String>?
  /// Somebody who is needed to talk, such as a sign-language interpreter or an advocate.
  public var communicationProfessional: Told<String>?
  /// The form that information is read in, such as `braille` or `easy read`.
  public var informationFormat: Told<String>?
  /// How they must be contacted for it to reach them.
  public var contactMethod: Told<String>?
  /// An impairment, in their words.
  public var impairment: Told<String>?
  /// How they get about.
  public var mobility: Told<String>?
  /// What is changed for them so that they can take part.
  public var adjustments: Told<String>?
  /// What happens when it is not.
  public var ifNotMet: Told<String>?
  /// The day the needs were last asked about.
  public var lookedAt: Told<Day>?

  /// A support nobody has talked about.
  public init() {}

  /// Its name in the stored JSON.
  public static let group = "support"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem(
      "communication", .text(\.communication), "SP R, AIS, About Me R", .clinicians, on: .clinicians
    ),
    DataItem(
      "communicationProfessional", .text(\.communicationProfessional), "SP R, AIS", .clinicians,
      on: .clinicians),
    DataItem(
      "informationFormat", .text(\.informationFormat), "SP R, AIS", .clinicians, on: .clinicians),
    DataItem("contactMethod", .text(\.contactMethod), "SP R, AIS", .clinicians, on: .clinicians),
    DataItem("impairment", .text(\.impairment), "SP R", .clinicians, on: .clinicians),
    DataItem("mobility", .text(\.mobility), "SP R", .clinicians, on: .clinicians),
    DataItem("adjustments", .text(\.adjustments), "SP R, AIS", .clinicians, on: .clinicians),
    DataItem("ifNotMet", .text(\.ifNotMet), "SP R, AIS", .clinicians, on: .clinicians),
    DataItem("lookedAt", .day(\.lookedAt, .past), "AIS (review)", .clinicians, on: .clinicians),
  ]
}
