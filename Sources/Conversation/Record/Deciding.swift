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

  /// Its name in the stored JSON.
  public static let group = "deciding"

  /// Whether its paper was seen is asked together with the authority.
  public static var askedFirst: [PartialKeyPath<Self>] { [\.who, \.authority, \.authoritySeen] }

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem(
      "who", .text(\.who), "PCSP R, SDM R, GMC 50", limit: .name, .clinicians, on: .clinicians),
    DataItem("authority", .one(of: \.authority), "SDM R, GMC", .clinicians, on: .clinicians),
    DataItem(
      "authorityDetail", .text(\.authorityDetail), "SDM R, ours (H09)", .clinicians, on: .clinicians
    ),
    DataItem(
      "authoritySeen", .flag(\.authoritySeen), "SDM R, ours (H09)", .clinicians, on: .clinicians),
    DataItem("withheld", .text(\.withheld), "SDM R", .hidden, on: .clinicians),
    DataItem("whyWithheld", .text(\.whyWithheld), "SDM R", .hidden, on: .clinicians),
    DataItem("withheldUntil", .text(\.withheldUntil), "SDM R", .hidden, on: .clinicians),
    DataItem("legalAdvice", .text(\.legalAdvice), "SDM R", .hidden, on: .clinicians),
  ]
}

/// By what authority somebody speaks or decides for a person.
public enum Authority: String, Choice {
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
  /// Nobody has it: the clinician decided in the person's best interests, having asked others (Mental
  /// Capacity Act 2005, section 4).
  case bestInterests
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

  /// Its name in the stored JSON.
  public static let group = "sharing"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem("agreed", .flag(\.agreed), "SP R", .clinicians, on: .clinicians),
    DataItem("with", .text(\.with), "SP R, NG197 1.2.17", .clinicians, on: .clinicians),
    DataItem("whyNot", .text(\.whyNot), "SP R", .clinicians, on: .clinicians),
  ]
}

/// Who sees to it that the record is looked at again (PRSB: responsibility for review).
public struct Reviewing: Particulars {
  /// Their role.
  public var role: Told<String>?
  /// How they are reached.
  public var contact: Told<String>?

  /// A reviewing nobody has told of.
  public init() {}

  /// Its name in the stored JSON.
  public static let group = "reviewing"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem(
      "role", .text(\.role), "PCSP R, SP R", limit: .short, .person, on: [.clinicians, .person]),
    DataItem(
      "contact", .text(\.contact), "PCSP R, SP R", limit: .short, .person,
      on: [.clinicians, .person]),
  ]
}
