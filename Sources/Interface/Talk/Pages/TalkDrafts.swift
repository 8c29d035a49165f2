import Conversation

/// Half-typed text in the rows of a talk, as the archive has it.
extension Talk {
  /// Follows what becomes of it, so that a page that is opened again has what stands on the disk.
  mutating func follow(_ effects: [Effect]) {
    for effect in effects {
      if case .keepDraft(let draft) = effect, draft.place == .conversation(id) {
        drafts.removeAll { $0.id == draft.id }
        draftsAlone.removeAll { $0.id == draft.id }
        if !draft.text.isEmpty { drafts.append(draft) }
      } else if case .keep(_, let ended) = effect, !ended.isEmpty {
        drafts.removeAll { ended.contains($0.id) }
        draftsAlone.removeAll { ended.contains($0.id) }
      }
    }
  }

  /// What was half typed at a row and begins as a private note is kept as one: it is not shown to who
  /// is here now (rule 1).
  mutating func keepPrivateDrafts(_ desk: inout Desk) -> [Effect] {
    let hidden = drafts.filter {
      Thought($0.text, in: .spoken, present: record.present).kind == .privateNote
    }
    guard !hidden.isEmpty else { return [] }
    drafts.removeAll { hidden.contains($0) }
    let notes = hidden.compactMap { draft -> ConversationEvent? in
      let thought = Thought(draft.text, in: .spoken, present: record.present)
      guard !thought.words.isEmpty else { return nil }
      let speaker = thought.speaker ?? .person
      return .noted(
        note: desk.ids.id(), kind: .privateNote,
        words: Words(
          thought.words, speaker: speaker, form: form(thought.isVerbatim, of: speaker)),
        stage: stage)
    }
    return keep(notes, &desk, ending: hidden.map(\.id))
  }
}
