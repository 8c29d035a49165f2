/// Somebody who came with a person, known again in another talk: by their name and what they are to the
/// person, both of which must be known.
public struct Acquaintance: Hashable, Sendable, Codable {
  /// The name, in small letters.
  public var name: String
  /// What they are to the person, in small letters.
  public var relation: String

  /// Somebody who is named in full; `nil` where a name or a relation is missing.
  public init?(_ participant: Participant) {
    guard !participant.name.isEmpty, !participant.relation.isEmpty else { return nil }
    name = participant.name.lowercased()
    relation = participant.relation.lowercased()
  }
}

extension SharedDecisionRecord {
  /// Who came with the person, was here all along, and was there as it was agreed last.
  var agreedWith: [Acquaintance] {
    guard case .agreed = standing, let agreed = agreements.last else { return [] }
    let stayed = presences.filter { presence in
      let times = presences.count { $0.participant.id == presence.participant.id }
      return times == 1 && hereFromStart.contains(presence.participant.id)
        && presence.joined <= agreed.at && (presence.left.map { $0 > agreed.at } ?? true)
    }
    return stayed.compactMap { Acquaintance($0.participant) }
  }
}

extension PersonFile {
  /// The same without what was off the sheet of each talk.
  public var onTheSheet: PersonFile {
    var file = self
    for place in file.conversations.indices {
      file.conversations[place].carried.leaveOut(allButSheet: true)
    }
    return file
  }

  /// The same as far as all of a company know it: of each talk that was agreed while they were there, what
  /// stood on its sheet, and of others nothing. Without company it is all there.
  public func known(to company: [Participant]) -> PersonFile {
    guard !company.isEmpty else { return self }
    let known = company.map(Acquaintance.init)
    var file = self
    for place in file.conversations.indices {
      let agreedWith = file.conversations[place].carried.agreedWith
      let isKnown = known.allSatisfy { $0.map(agreedWith.contains) ?? false }
      file.conversations[place].carried.leaveOut(allButSheet: isKnown)
    }
    return file
  }
}

extension Carried {
  /// Leaves out what is off the sheet, or everything.
  fileprivate mutating func leaveOut(allButSheet isKnown: Bool) {
    func left(_ notes: [Note]) -> [Note] { isKnown ? notes.filter(\.isOnSheet) : [] }
    (preferences, parked, steps, goals) = (
      left(preferences), left(parked), left(steps), left(goals)
    )
    (contingencies, strengths) = (left(contingencies), left(strengths))
    answers = isKnown ? answers.filter { !$0.isOffSheet } : []
    outcomes = isKnown ? outcomes.filter { !$0.isOffSheet } : []
    if !isKnown { (preferenceAnswers, carriedAnswers) = ([:], [:]) }
  }
}
