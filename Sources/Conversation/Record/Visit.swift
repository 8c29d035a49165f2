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

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) {
    happened = newer.happened ?? happened
    place = newer.place ?? place
    placeKind = newer.placeKind ?? placeKind
    occasion = newer.occasion ?? occasion
    method = newer.method ?? method
    specialty = newer.specialty ?? specialty
    responsible = newer.responsible ?? responsible
    responsibleRole = newer.responsibleRole ?? responsibleRole
    recording = newer.recording ?? recording
    recordingAgreed = newer.recordingAgreed ?? recordingAgreed
  }

  /// A kind of place.
  public enum PlaceKind: String, Hashable, Sendable, Codable, CaseIterable {
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
  public enum Occasion: String, Hashable, Sendable, Codable, CaseIterable {
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
  public enum Method: String, Hashable, Sendable, Codable, CaseIterable {
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
  public enum Recording: String, Hashable, Sendable, Codable, CaseIterable {
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

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) {
    by = newer.by ?? by
    why = newer.why ?? why
    reference = newer.reference ?? reference
  }

  /// Who interpreted (the values of the NHS Data Dictionary item).
  public enum Interpreter: String, Hashable, Sendable, Codable, CaseIterable {
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
