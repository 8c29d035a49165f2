/// When, where and how a visit took place, and who answers for it (PRSB Shared Decision Making
/// 1.0, contact and responsible professional).
public struct Visit: Particulars {
  /// The day it took place, when it was written down later.
  public var happened: Told<Day>?
  /// Where, such as `Room 4` or the name of a ward.
  public var place: Told<String>?
  /// What kind of place that is.
  public var placeKind: Told<PlaceKind>?
  /// Why they met.
  public var occasion: Told<Occasion>?
  /// In which way they met.
  public var method: Told<Method>?
  /// The specialty or service.
  public var specialty: Told<String>?
  /// Who answers for the care, when it is not the one who holds the talk.
  public var responsible: Told<String>?
  /// Their role.
  public var responsibleRole: Told<String>?
  /// Whether sound or pictures were recorded.
  public var recording: Told<Recording>?
  /// Whether the person agreed to that.
  public var recordingAgreed: Told<Bool>?

  /// A visit nobody has told of.
  public init() {}

  /// Its name in the stored JSON.
  public static let group = "visit"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem(
      "happened", .day(\.happened, .past), "Provenance R (happened, not recorded)", .clinicians,
      on: .clinicians),
    DataItem("place", .text(\.place), "PCSP R, SDM R, SP R", .clinicians, on: .clinicians),
    DataItem(
      "placeKind", .one(of: \.placeKind), "PCSP R, SDM R, SP R", .clinicians, on: .clinicians),
    DataItem("occasion", .one(of: \.occasion), "PCSP R, SDM R, SP R", .clinicians, on: .clinicians),
    DataItem("method", .one(of: \.method), "PCSP R, SDM R, SP R", .clinicians, on: .clinicians),
    DataItem("specialty", .text(\.specialty), "PCSP R, SDM R, SP R", .clinicians, on: .clinicians),
    DataItem(
      "responsible", .text(\.responsible), "SDM M", limit: .name, .clinicians, on: .clinicians),
    DataItem(
      "responsibleRole", .text(\.responsibleRole), "SDM M", limit: .short, .clinicians,
      on: .clinicians),
    DataItem("recording", .one(of: \.recording), "SDM R", .clinicians, on: .clinicians),
    DataItem("recordingAgreed", .flag(\.recordingAgreed), "SDM R", .clinicians, on: .clinicians),
  ]

  /// A kind of place.
  public enum PlaceKind: String, Choice {
    /// A general practice or health centre.
    case practice
    /// A hospital clinic.
    case clinic
    /// A hospital ward.
    case ward
    /// Where the person lives.
    case home
    /// A care home.
    case careHome
    /// Anywhere else in the community.
    case community
  }

  /// Why they met.
  public enum Occasion: String, Choice {
    /// For the first time about this.
    case first
    /// Going on with it.
    case followUp
    /// To look again at what was agreed.
    case review
    /// It was not planned.
    case unplanned
  }

  /// In which way they met.
  public enum Method: String, Choice {
    /// In one room.
    case faceToFace
    /// By telephone.
    case phone
    /// By video.
    case video
    /// In writing.
    case writing
  }

  /// What was recorded.
  public enum Recording: String, Choice {
    /// Sound.
    case audio
    /// Sound and pictures.
    case video
  }
}

/// How words came through from another language (PRSB: interpreter used; hazard H10).
public struct Interpreting: Particulars {
  /// Who interpreted.
  public var by: Told<Interpreter>?
  /// Why it was family or a friend.
  public var why: Told<String>?
  /// The reference of the call or booking.
  public var reference: Told<String>?

  /// An interpreting nobody has told of.
  public init() {}

  /// Its name in the stored JSON.
  public static let group = "interpreting"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem(
      "by", .one(of: \.by), "SDM R (NHS Data Dictionary)", .person, on: [.clinicians, .person]),
    DataItem("why", .text(\.why), "ours (H10)", .clinicians, on: .clinicians),
    DataItem("reference", .text(\.reference), "ours (H10)", .clinicians, on: .clinicians),
  ]

  /// Who interpreted (the values of the NHS Data Dictionary item).
  public enum Interpreter: String, Choice {
    /// A professional interpreter.
    case professional
    /// Family or a friend.
    case familyOrFriend
    /// Somebody else, such as a colleague who speaks the language.
    case other
    /// None was needed.
    case notRequired
    /// One was booked and did not come.
    case didNotAttend
  }
}
