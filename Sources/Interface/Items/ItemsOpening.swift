import Conversation

/// Where pages of items open.
extension State {
  /// Esc m: more of the note that is meant, of the visit on its own pages, or of the person.
  mutating func sayMore() -> [Effect] {
    switch route {
    case .person:
      openItems(.person)
      return []
    case .talk(let talk):
      guard let subject = talk.subject else {
        notice = .plain(Say.nothingToSayMoreOf)
        return []
      }
      openItems(subject)
      return []
    case .unlock, .create, .recoveryCode, .home, .people, .personForm, .reading, .finding:
      return []
    }
  }

  /// Esc e: what earlier visits left to be answered.
  mutating func openEarlier() -> [Effect] {
    guard case .talk(let talk) = route, !talk.earlierSections.isEmpty else {
      notice = .plain(Say.nothingEarlier)
      return []
    }
    openItems(.earlier)
    return []
  }

  /// Opens a page at the row of an item.
  mutating func openItems(_ subject: ItemsPage.Subject, atItem name: String) {
    openItems(subject)
    if let row = itemsOpen.firstIndex(where: { $0.property?.name == name }) { chooseItem(row) }
  }
}

extension Talk {
  /// What *say more* is about here.
  fileprivate var subject: ItemsPage.Subject? {
    switch focus {
    case .record(let id), .way(let id): return .note(id)
    case .asking(let question): if let note = question.note { return .note(note) }
    case .note, .row: break
    }
    if stage.isPageOfRows { return .visit }
    if let mending { return .note(mending) }
    let kept = seen.notes.last { $0.kind != .privateNote && $0.id != record.leavingItID }
    return kept.map { .note($0.id) }
  }
}
