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

  /// Its name in the stored JSON.
  public static let group = "background"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem("suffix", .text(\.suffix), "PCSP R, SP R", .clinicians, on: []),
    DataItem("otherNames", .text(\.otherNames), "PCSP R, SP R (alias)", .clinicians, on: []),
    DataItem("numberStatus", .one(of: \.numberStatus), "PCSP R, SP R", .clinicians, on: []),
    DataItem("otherNumber", .text(\.otherNumber), "PCSP R, SP R", .clinicians, on: []),
    DataItem("pronouns", .text(\.pronouns), "SP O", .clinicians, on: []),
    DataItem("sex", .one(of: \.sex), "PCSP R, SP R", .clinicians, on: []),
    DataItem("ethnicity", .text(\.ethnicity), "PCSP R, SP R", .clinicians, on: []),
    DataItem("religion", .text(\.religion), "PCSP R, SP R", .clinicians, on: []),
    DataItem("maritalStatus", .text(\.maritalStatus), "PCSP R, SP R", .clinicians, on: []),
    DataItem("isCarer", .flag(\.isCarer), "SP O", .clinicians, on: []),
    DataItem("funding", .text(\.funding), "PCSP R, SP R", .clinicians, on: []),
  ]
}

/// How far an NHS number has been checked (the NHS number status indicator of the PRSB
/// standards). That it passes its modulus says nothing of whose it is.
public enum NHSNumberStatus: String, Choice {
  /// Traced, and it is theirs.
  case verified
  /// Given, but not traced.
  case notTraced
  /// It was looked for, and none or more than one was found.
  case noMatch
}

/// Sex as a record has it (PRSB: as observed at birth or since registered).
public enum Sex: String, Choice {
  /// Female.
  case female
  /// Male.
  case male
  /// Neither is right.
  case indeterminate
}
