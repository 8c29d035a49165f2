import Conversation

/// What stays off the sheet until the person chooses otherwise (rule 7 of the screens).
extension Talk {
  /// What a companion said, and what the person said while alone in a visit that had company.
  func isOffSheetAtFirst(_ speaker: Words.Speaker) -> Bool {
    switch speaker {
    case .companion: true
    case .person: record.isAloneForNow
    case .clinician: false
    }
  }

  /// An event, followed by what keeps its words off the sheet where they may not stand there yet.
  ///
  /// Words beside a note have no place of their own: the note goes off the sheet with them.
  func keepingOffSheet(_ event: ConversationEvent) -> [ConversationEvent] {
    guard let id = offSheetWith(event) else { return [event] }
    return [event, .sheetSet(note: id, isOffSheet: true)]
  }

  private func offSheetWith(_ event: ConversationEvent) -> NoteID? {
    switch event {
    case .noted(let note, let kind, let words, _):
      return kind != .privateNote && isOffSheetAtFirst(words.speaker) ? note : nil
    case .revised(let id, let words):
      guard let old = record.note(id), old.isOnSheet, old.words != words else { return nil }
      // A companion's words that were chosen for the sheet may be mended there.
      let isCompanionsStill = old.words.speaker == words.speaker && words.speaker != .person
      return isOffSheetAtFirst(words.speaker) && !isCompanionsStill ? id : nil
    case .optionWeighed(_, let weight, _, let words):
      return words.speaker == .person && record.isAloneForNow ? weight : nil
    case .preferenceSet(let id, _, let reason?):
      guard case .preference(let known)? = record.note(id)?.content else { return nil }
      return known.reason == reason ? nil : offSheetWhileAlone(id)
    case .decided(let id, _, let reservation?):
      return reservation.speaker == .person ? offSheetWhileAlone(id) : nil
    case .stepAnswered(let id, _, let comment?):
      return comment.speaker == .person ? offSheetWhileAlone(id) : nil
    case .noteTold(let id, _): return offSheetWhileAlone(id)
    case .preferenceSet, .decided, .started, .planned, .identityAsked, .typingAsked, .told, .joined,
      .left, .saidAlone, .covered, .uncovered, .moved, .topSet, .withdrawn, .sheetSet,
      .sheetAnswered, .changeAsked, .nothingSaid, .preferenceAnswered, .rated, .decidersSet,
      .stepAgreed, .stepAnswered, .stepRenewed, .goalAnswered, .saidBack, .reviewSet, .agreed,
      .amended, .abandoned, .closed, .printed, .saved, .sheetDeclined, .copied, .copiedToMainRecord,
      .undid, .redid:
      return nil
    }
  }

  private func offSheetWhileAlone(_ id: NoteID) -> NoteID? {
    record.isAloneForNow && record.note(id)?.isOnSheet == true ? id : nil
  }
}
