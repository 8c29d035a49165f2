import Conversation

/// How commands write: entries are made here, shown at once and handed to the archive.
extension State {
  mutating func entry(_ happening: Happening) -> Entry? { desk.entry(happening) }

  mutating func see(_ entries: [Entry]) { desk.see(entries) }

  mutating func keep(_ happenings: [Happening], ending drafts: [Draft.ID] = []) -> [Effect] {
    desk.keep(happenings, ending: drafts)
  }

  /// The archive answered that entries are kept.
  mutating func markKept(_ places: [EntryID: Entry.Place]) {
    let wasTold = notice == saving
    unsaved.removeAll { places[$0.id] != nil }
    if unsaved.isEmpty { endingDrafts = [] }
    settleTrouble()
    savedAt = now
    // What was said of saving is put right as soon as it is no longer true.
    if wasTold { notice = saving }
    changeTalk { talk in
      for place in talk.entries.indices {
        if let kept = places[talk.entries[place].id] { talk.entries[place].place = kept }
      }
    }
  }

  /// The archive could not keep entries: they stay, and are tried again.
  mutating func markNotKept(_ failure: Failure) {
    trouble = failure
    // Whoever is about to leave is not told that all stays.
    notice = isWarned ? quitWarning : .warning(Say.notSaved(failure))
    retryAt = now.adding(milliseconds: 2000)
  }

  /// Asks again for what is not kept yet, once its time has come.
  mutating func retryUnsaved() -> [Effect] {
    guard let retryAt, retryAt <= now, !unsaved.isEmpty else { return [] }
    self.retryAt = nil
    return [.keep(unsaved, ending: endingDrafts)]
  }

  /// The archive could not keep half-typed text: it is tried again as notes are.
  mutating func markNotKept(_ halfTyped: HalfTyped, _ failure: Failure) {
    // Its value was handed over meanwhile.
    guard !endingDrafts.contains(halfTyped.id) else { return }
    trouble = failure
    unkeptDrafts[halfTyped.id] = halfTyped
    draftRetryAt = now.adding(milliseconds: 2000)
  }

  /// Half-typed text that was not kept is.
  mutating func markDraftKept(_ field: Draft.ID) {
    let wasTold = notice == saving
    unkeptDrafts[field] = nil
    settleTrouble()
    if wasTold { notice = saving }
  }

  private mutating func settleTrouble() {
    if unsaved.isEmpty, unkeptDrafts.isEmpty { trouble = nil }
  }

  /// Remembers which drafts end with what is handed over: they end also where that is tried again,
  /// and are not tried again themselves. What is typed in such a field afterwards is another draft.
  mutating func noteDrafts(in effects: [Effect]) {
    for effect in effects {
      if case .keep(_, let ended) = effect {
        endingDrafts += ended
        for field in ended { unkeptDrafts[field] = nil }
      }
      if let field = effect.halfTyped?.id { endingDrafts.removeAll { $0 == field } }
    }
  }

  /// Asks again for half-typed text, once its time has come: as it stands now where its talk is
  /// open.
  mutating func retryDrafts() -> [Effect] {
    guard let draftRetryAt, draftRetryAt <= now else { return [] }
    self.draftRetryAt = nil
    return unkeptDrafts.values.map { halfTyped in
      switch halfTyped {
      case .field(let draft): return .keepDraft(draft)
      case .note(let place):
        guard case .talk(let talk) = route, talk.id == place.conversation else {
          return .draft(place)
        }
        return .draft(talk.draft(at: now))
      }
    }
  }
}
