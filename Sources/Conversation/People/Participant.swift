/// The identifier of somebody present besides the person and the clinician.
public typealias ParticipantID = ID<Participant>

/// Somebody else in the room or on the line.
public struct Participant: Equatable, Sendable, Codable, Identifiable {
  /// Names them within their conversation.
  public let id: ParticipantID
  /// What they are called, such as `Ann`.
  public var name: String
  /// What they are to the person, such as `daughter`; for an interpreter the service or `family`.
  public var relation: String
  /// Why they are here.
  public var part: Part

  /// Somebody with a name, a relation and a part.
  public init(id: ParticipantID, name: String, relation: String, part: Part) {
    self.id = id
    self.name = name
    self.relation = relation
    self.part = part
  }

  /// Whether they came with the person.
  public var cameWithPerson: Bool {
    switch part {
    case .companion, .representative: true
    case .interpreter, .professional: false
    }
  }

  /// Why somebody is here.
  public enum Part: String, Equatable, Sendable, Codable, CaseIterable {
    /// Family, friend or carer.
    case companion
    /// Speaks and decides for the person with lawful authority.
    case representative
    /// Carries words between languages.
    case interpreter
    /// Another professional.
    case professional
  }
}

/// Since when somebody is here.
public enum PresentSince: String, Equatable, Sendable, Codable, CaseIterable {
  /// All along.
  case start
  /// From the moment at which they were written down.
  case now
}
