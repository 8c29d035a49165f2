import Conversation

extension Person {
  /// Takes what was written about the person.
  mutating func take(_ event: PersonEvent, at: Moment, author: AuthorID) {
    switch event {
    case .detailsChanged(let details): self.details = details
    case .needsSet(let needs): self.needs = needs
    case .told(let particulars): take(particulars, at: at, author: author)
    case .registered, .joinedTo, .undid, .redid: break
    }
  }
}
