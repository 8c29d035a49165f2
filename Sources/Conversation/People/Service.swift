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
  /// Whom to reach when nobody does, for somebody who can't ring: by text, by relay, by an interpreter
  /// of sign language. Older archives know of none.
  private var closedInWriting: String?
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

  /// The same route, in words; empty where there is none.
  public var whenClosedInWriting: String {
    get { closedInWriting ?? "" }
    set { closedInWriting = newValue.isEmpty ? nil : newValue }
  }

  /// Whom to reach when nobody answers, by a route that somebody can use.
  public func whenClosed(for person: Person) -> String {
    person.canRing || whenClosedInWriting.isEmpty ? whenClosed : whenClosedInWriting
  }
}

extension Person {
  /// Whether nothing that was told of what they need says that a telephone is of no use to them.
  public var canRing: Bool {
    let told = [
      needs.other, support.communication?.value, support.communicationProfessional?.value,
      support.contactMethod?.value, support.impairment?.value,
    ].compactMap(\.self).joined(separator: " ").lowercased()
    let words = Set(told.split { !$0.isLetter }.map(String.init))
    return words.isDisjoint(with: ["deaf", "deafened", "deafblind", "bsl", "signs"])
      && !["sign language", "sign-language", "cannot hear", "can’t hear", "can't hear", "no phone"]
        .contains(where: told.contains)
  }
}
