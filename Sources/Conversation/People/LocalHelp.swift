/// Whom the clinician turns to where they work when somebody may not be safe (hazard H07). It
/// stands beside every private note, so that nobody has to look for a number then.
public struct LocalHelp: Hashable, Sendable, Codable {
  /// Who leads on safeguarding there; empty while nobody is named.
  public var lead: String
  /// How they are reached.
  public var contact: String
  /// Whom to ring when they are not there, such as the council's emergency team.
  public var outOfHours: String

  /// Help; nobody unless named.
  public init(lead: String = "", contact: String = "", outOfHours: String = "") {
    self.lead = lead
    self.contact = contact
    self.outOfHours = outOfHours
  }
}
