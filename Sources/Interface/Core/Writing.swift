import Conversation

/// How commands write: entries are made here, shown at once and handed to the archive.
extension State {
  mutating func entry(_ happening: Happening) -> Entry? { desk.entry(happening) }

  mutating func see(_ entries: [Entry]) { desk.see(entries) }

  mutating func keep(_ happenings: [Happening], endingDraftOf ended: ConversationID? = nil)
    -> [Effect]
  {
    desk.keep(happenings, endingDraftOf: ended)
  }

  /// The archive answered that entries are kept.
  mutating func markKept(_ places: [EntryID: Entry.Place]) {
    let wasTold = notice == saving
    unsaved.removeAll { places[$0.id] != nil }
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
    notice = .warning(Say.notSaved(failure))
    retryAt = now.adding(milliseconds: 2000)
  }

  /// Asks again for what is not kept yet, once its time has come.
  mutating func retryUnsaved() -> [Effect] {
    guard let retryAt, retryAt <= now, !unsaved.isEmpty else { return [] }
    self.retryAt = nil
    return [.keep(unsaved, endingDraftOf: nil)]
  }

  /// The archive could not keep half-typed text: it is tried again as notes are.
  mutating func markNotKept(_ draft: TalkPlace, _ failure: Failure) {
    trouble = failure
    unkeptDrafts[draft.conversation] = draft
    draftRetryAt = now.adding(milliseconds: 2000)
  }

  /// Half-typed text that was not kept is.
  mutating func markDraftKept(_ conversation: ConversationID) {
    let wasTold = notice == saving
    unkeptDrafts[conversation] = nil
    settleTrouble()
    if wasTold { notice = saving }
  }

  private mutating func settleTrouble() {
    if unsaved.isEmpty, unkeptDrafts.isEmpty { trouble = nil }
  }

  /// Asks again for half-typed text, once its time has come: as it stands now where its talk is
  /// open.
  mutating func retryDrafts() -> [Effect] {
    guard let draftRetryAt, draftRetryAt <= now else { return [] }
    self.draftRetryAt = nil
    return unkeptDrafts.values.map { draft in
      guard case .talk(let talk) = route, talk.id == draft.conversation else {
        return .draft(draft)
      }
      return .draft(talk.draft(at: now))
    }
  }
}
