import Conversation

/// Undo and redo: of typing first, then of what was kept.
extension State {
  mutating func undo() -> [Effect] {
    guard case .talk(let talk) = route, let session else { return [] }
    if undoTyping() { return scheduleDraft() }
    guard let last = lastInSight(of: talk, by: session.author) else {
      notice = .plain(Say.nothingToUndo)
      return []
    }
    notice = .plain(Say.undone)
    let effects = keepInTalk([.undid(entry: last)])
    changeTalk { talk in
      if let undone = talk.entries.first(where: { $0.id == last }) { talk.askAgain(undone) }
      guard !talk.focusIsThere else { return }
      talk.putAnswerAside()
      talk.settleFocus()
    }
    return effects
  }

  mutating func redo() -> [Effect] {
    guard case .talk(let talk) = route, let session else { return [] }
    var isTyping = false
    changeTalk { talk in
      isTyping = talk.focus.hasText ? talk.answer.redo() : talk.field.redo()
    }
    if isTyping { return scheduleDraft() }
    guard let last = lastRedoable(visible(talk.entries), by: session.author) else {
      notice = .plain(Say.nothingToRedo)
      return []
    }
    notice = .plain(Say.redone)
    return keepInTalk([.redid(entry: last)])
  }

  private mutating func undoTyping() -> Bool {
    var isTyping = false
    changeTalk { talk in
      isTyping = talk.focus.hasText ? talk.answer.undo() : talk.field.undo()
    }
    return isTyping
  }

  /// The last entry in sight whose undoing changes what stands there.
  private func lastInSight(of talk: Talk, by author: AuthorID) -> EntryID? {
    var inSight = visible(talk.entries)
    while let last = lastUndoable(inSight, by: author) {
      guard talk.standsWithout(last) else { return last }
      inSight.removeAll { $0.id == last }
    }
    return nil
  }

  /// Undo on the screen does not reach private notes: taking one back would show that it was there.
  /// Nor does it reach what somebody who is here has not heard: it would be gone unseen.
  private func visible(_ entries: [Entry]) -> [Entry] {
    guard case .talk(let talk) = route else { return [] }
    var hidden = talk.notShown
    return entries.filter { entry in
      guard case .conversation(_, let event) = entry.happening else { return true }
      switch event {
      case .noted(let note, .privateNote, _, _):
        hidden.insert(note)
        return false
      case .told(.deciding(let changes)): return changes.isForScreens
      // Who came and went decides what is shown: taken back, it would be.
      case .joined, .left, .saidAlone: return talk.notShown.isEmpty
      case .optionWeighed(_, let weight, _, _): return !hidden.contains(weight)
      default: return event.note.map { !hidden.contains($0) } ?? true
      }
    }
  }
}

extension Talk {
  /// Whether an entry says of the sheet what holds without it, as older programs wrote it beside
  /// words that stay off the sheet anyway.
  fileprivate func standsWithout(_ id: EntryID) -> Bool {
    guard case .conversation(_, .sheetSet)? = entries.last(where: { $0.id == id })?.happening
    else { return false }
    return Conversation.record(entries.filter { $0.id != id }) == record
  }

  /// Notes, and what is good or hard about ways, that are not shown to those who are here.
  fileprivate var notShown: Set<NoteID> {
    record.wordIDs.subtracting(seen.wordIDs)
  }

  /// An answer that was taken back is asked for again where it was given, with its words in the line.
  fileprivate mutating func askAgain(_ undone: Entry) {
    guard case .conversation(_, let event) = undone.happening,
      let again = event.answered(in: record)
    else { return }
    putAnswerAside()
    focus = .asking(again.question)
    answer = Field(again.words)
  }
}

extension SharedDecisionRecord {
  fileprivate var wordIDs: Set<NoteID> {
    var all = Set(notes.map(\.id))
    for case .option(let option) in notes.map(\.content) { all.formUnion(option.weights.map(\.id)) }
    return all
  }
}

extension ConversationEvent {
  /// The question that was answered with it, and the answer as it was typed.
  fileprivate func answered(
    in record: SharedDecisionRecord
  ) -> (question: Talk.Question, words: String)? {
    switch self {
    case .optionWeighed(let way, _, let side, let words) where record.note(way) != nil:
      return (.weigh(way, side, isNew: true), words.text)
    case .rated(let note, let value):
      switch record.note(note)?.kind {
      case .goal: return (.importance(note), "\(value)")
      case .step: return (.sureness(note), "\(value)")
      case .option, .matter, .strength, .preference, .need, .contingency, .parked, .privateNote,
        nil:
        return nil
      }
    case .optionWeighed, .started, .planned, .identityAsked, .typingAsked, .told, .joined, .left,
      .saidAlone, .covered, .uncovered, .noted, .revised, .moved, .topSet, .withdrawn, .sheetSet,
      .sheetAnswered, .changeAsked, .nothingSaid, .noteTold, .preferenceSet, .preferenceAnswered,
      .decided, .decidersSet, .stepAgreed, .stepAnswered, .stepRenewed, .goalAnswered, .saidBack,
      .reviewSet, .agreed, .amended, .abandoned, .closed, .printed, .saved, .sheetDeclined, .copied,
      .copiedToMainRecord, .undid, .redid:
      return nil
    }
  }
}
