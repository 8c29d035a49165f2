import Conversation

/// *Say more*, and what earlier visits left to be answered.
extension Talk {
  /// Esc m: more of the note that is meant, or of the visit on its own pages.
  mutating func sayMore(_ desk: inout Desk) -> [Effect] {
    guard let subject = subjectOfMore else {
      desk.notice = .plain(Say.nothingToSayMoreOf)
      return []
    }
    open(subject, desk)
    return []
  }

  /// Esc e: what earlier visits left to be answered.
  mutating func openEarlier(_ desk: inout Desk) -> [Effect] {
    guard !earlierSections.isEmpty else {
      desk.notice = .plain(Say.nothingEarlier)
      return []
    }
    open(.earlier, desk)
    return []
  }

  /// What *say more* is about here.
  private var subjectOfMore: TalkPage.Subject? {
    switch focus {
    case .record(let id), .way(let id): return .note(id)
    case .asking(let question): if let note = question.note { return .note(note) }
    case .note, .rows: break
    }
    if stage.isPageOfRows { return .visit }
    if let mending { return .note(mending) }
    let kept = record.notes.last { $0.kind != .privateNote && $0.id != record.leavingItID }
    return kept.map { .note($0.id) }
  }
}
