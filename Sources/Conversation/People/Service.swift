/// The service that the clinician works for, as every sheet names it: whom to ring, and when.
public struct Service: Hashable, Sendable, Codable {
  /// What it is called, such as `Sandal Road Surgery`.
  public var name: String
  /// Where it is, on one line.
  public var address: String
  /// The number to ring; a sheet without one leaves the person alone with their questions.
  public var telephone: String
  /// When somebody answers there.
  public var hours: String
  /// Whom to ring when nobody does.
  public var whenClosed: String
  /// A line of the service's own.
  public var ownLine: String

  /// A service; nothing is known of it unless said.
  public init(
    name: String = "", address: String = "", telephone: String = "", hours: String = "",
    whenClosed: String = "", ownLine: String = ""
  ) {
    self.name = name
    self.address = address
    self.telephone = telephone
    self.hours = hours
    self.whenClosed = whenClosed
    self.ownLine = ownLine
  }
}
