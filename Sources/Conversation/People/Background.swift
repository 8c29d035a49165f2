/// Names, numbers and what else identifies or describes a person, beyond what the banner shows
/// (PRSB Personalised Care and Support Plan 2.0, person demographics).
public struct Background: Particulars {
  /// After the name, such as `MBE`.
  public var suffix: Told<String>?
  /// Other names they are or were known by.
  public var otherNames: Told<String>?
  /// How far the NHS number has been checked.
  public var numberStatus: Told<NHSNumberStatus>?
  /// A number of another system with what it is, such as `CHI 1503482345`.
  public var otherNumber: Told<String>?
  /// What to say instead of the name, such as `she, her`.
  public var pronouns: Told<String>?
  /// Sex as their records have it.
  public var sex: Told<Sex>?
  /// Ethnicity in their own terms.
  public var ethnicity: Told<String>?
  /// Religion or belief in their own terms.
  public var religion: Told<String>?
  /// Married, widowed, living with a partner, in their own terms.
  public var maritalStatus: Told<String>?
  /// Whether they look after somebody.
  public var isCarer: Told<Bool>?
  /// Who pays for their care.
  public var funding: Told<String>?

  /// A background nobody has talked about.
  public init() {}

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) {
    suffix = newer.suffix ?? suffix
    otherNames = newer.otherNames ?? otherNames
    numberStatus = newer.numberStatus ?? numberStatus
    otherNumber = newer.otherNumber ?? otherNumber
    pronouns = newer.pronouns ?? pronouns
    sex = newer.sex ?? sex
    ethnicity = newer.ethnicity ?? ethnicity
    religion = newer.religion ?? religion
    maritalStatus = newer.maritalStatus ?? maritalStatus
    isCarer = newer.isCarer ?? isCarer
    funding = newer.funding ?? funding
  }
}

/// How far an NHS number has been checked (the NHS number status indicator of the PRSB
/// standards). That it passes its modulus says nothing of whose it is.
public enum NHSNumberStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// Traced, and it is theirs.
  case verified
  /// Given, but not traced.
  case notTraced
  /// It was looked for, and none or more than one was found.
  case noMatch
}

/// Sex as a record has it (PRSB: as observed at birth or since registered).
public enum Sex: String, Hashable, Sendable, Codable, CaseIterable {
  /// Female.
  case female
  /// Male.
  case male
  /// Neither is right.
  case indeterminate
}
