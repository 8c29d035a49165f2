/// Who may decide besides the person, and what the person was not told (PRSB Shared Decision
/// Making 1.0; GMC Decision making and consent; Mental Capacity Act 2005).
public struct Deciding: Particulars {
  /// Who decides or helps to decide with authority.
  public var who: Told<String>?
  /// By what authority.
  public var authority: Told<Authority>?
  /// More about it, such as what kind it is when it is another one, or the day of its paper.
  public var authorityDetail: Told<String>?
  /// Whether the paper that gives it was seen.
  public var authoritySeen: Told<Bool>?
  /// What the person was not told. For clinicians only.
  public var withheld: Told<String>?
  /// Why they were not told it. For clinicians only.
  public var whyWithheld: Told<String>?
  /// When it may be told. For clinicians only.
  public var withheldUntil: Told<String>?
  /// What legal advice was taken about it. For clinicians only.
  public var legalAdvice: Told<String>?

  /// A deciding nobody has told of.
  public init() {}

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) {
    who = newer.who ?? who
    authority = newer.authority ?? authority
    authorityDetail = newer.authorityDetail ?? authorityDetail
    authoritySeen = newer.authoritySeen ?? authoritySeen
    withheld = newer.withheld ?? withheld
    whyWithheld = newer.whyWithheld ?? whyWithheld
    withheldUntil = newer.withheldUntil ?? withheldUntil
    legalAdvice = newer.legalAdvice ?? legalAdvice
  }
}

/// By what authority somebody speaks or decides for a person.
public enum Authority: String, Hashable, Sendable, Codable, CaseIterable {
  /// Lasting power of attorney for health and welfare.
  case healthAttorney
  /// Deputy appointed by the Court of Protection.
  case deputy
  /// Parental responsibility.
  case parent
  /// An independent mental capacity advocate, who speaks but does not decide.
  case advocate
  /// The person asked them to speak for them.
  case asked
  /// Another one, told of in words.
  case other
}

/// Whom the record may be shared with (PRSB social prescribing: consent for information sharing).
public struct Sharing: Particulars {
  /// Whether the person agrees that it is shared.
  public var agreed: Told<Bool>?
  /// With whom.
  public var with: Told<String>?
  /// Why they could not be asked, or do not want it.
  public var whyNot: Told<String>?

  /// A sharing nobody has talked about.
  public init() {}

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) {
    agreed = newer.agreed ?? agreed
    with = newer.with ?? with
    whyNot = newer.whyNot ?? whyNot
  }
}

/// Who sees to it that the record is looked at again (PRSB: responsibility for review).
public struct Reviewing: Particulars {
  /// Their role.
  public var role: Told<String>?
  /// How they are reached.
  public var contact: Told<String>?

  /// A reviewing nobody has told of.
  public init() {}

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) {
    role = newer.role ?? role
    contact = newer.contact ?? contact
  }
}
