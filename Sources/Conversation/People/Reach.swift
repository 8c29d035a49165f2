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

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) {
    address = newer.address ?? address
    postcode = newer.postcode ?? postcode
    mobile = newer.mobile ?? mobile
    telephone = newer.telephone ?? telephone
    email = newer.email ?? email
    wanted = newer.wanted ?? wanted
    practice = newer.practice ?? practice
    practiceCode = newer.practiceCode ?? practiceCode
  }
}

/// A way to reach somebody.
public enum ContactWay: String, Hashable, Sendable, Codable, CaseIterable {
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
