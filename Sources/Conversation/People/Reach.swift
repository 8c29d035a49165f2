/// Where a person lives and how they are reached (PRSB: address and postcode are mandatory, each
/// way of contact has a type and an order).
public struct Reach: Particulars {
  /// House, street and town as they are written.
  public var address: Told<String>?
  /// Postcode as it is written.
  public var postcode: Told<String>?
  /// Mobile telephone.
  public var mobile: Told<String>?
  /// Telephone at home.
  public var telephone: Told<String>?
  /// Electronic mail.
  public var email: Told<String>?
  /// The way they like best.
  public var wanted: Told<ContactWay>?
  /// The practice they are registered with.
  public var practice: Told<String>?
  /// Its code in the Organisation Data Service, such as `A81001`.
  public var practiceCode: Told<String>?

  /// A reach nobody has talked about.
  public init() {}

  /// Its name in the stored JSON.
  public static let group = "reach"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem("address", .text(\.address), "PCSP M, SP R", .clinicians, on: []),
    DataItem("postcode", .text(\.postcode), "PCSP M, SP R", .clinicians, on: []),
    DataItem("mobile", .text(\.mobile), "PCSP R, SP R", .clinicians, on: []),
    DataItem("telephone", .text(\.telephone), "PCSP R, SP R", .clinicians, on: []),
    DataItem("email", .text(\.email), "PCSP R, SP R", .clinicians, on: []),
    DataItem("wanted", .one(of: \.wanted), "PCSP R, SP R, AIS", .clinicians, on: []),
    DataItem("practice", .text(\.practice), "PCSP M, SP M", .clinicians, on: []),
    DataItem("practiceCode", .text(\.practiceCode), "PCSP M, SP M", .clinicians, on: []),
  ]
}

/// A way to reach somebody.
public enum ContactWay: String, Choice {
  /// A call.
  case phone
  /// A text message.
  case text
  /// A letter.
  case letter
  /// Electronic mail.
  case email
  /// In person.
  case inPerson
}
