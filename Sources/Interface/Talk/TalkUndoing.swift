import Conversation

/// Undo and redo: of typing first, then of what was kept.
extension Talk {
  mutating func undo(_ desk: inout Desk) -> [Effect] {
    guard let session = desk.session else { return [] }
    if !showsRows, focus.hasText ? answer.undo() : field.undo() { return scheduleDraft(&desk) }
    var label: String?
    if showsRows, let former = formFocus.answered.last {
      // What does not stand among the entries of the talk is answered again as it was.
      guard former.isInTalk else { return undoAnswer(&desk) }
      label = former.label
      formFocus.answered.removeLast()
    }
    guard let last = lastInSight(by: session.author) else {
      desk.notice = .plain(Say.nothingToUndo)
      return []
    }
    desk.notice = .plain(label.map(Say.undone) ?? Say.undone)
    let effects = keep([.undid(entry: last)], &desk)
    if !showsRows, let undone = entries.first(where: { $0.id == last }) { askAgain(undone) }
    closeEmptyPages(desk)
    if !focusIsThere { settleFocus() }
    return effects
  }

  mutating func redo(_ desk: inout Desk) -> [Effect] {
    guard let session = desk.session else { return [] }
    if !showsRows, focus.hasText ? answer.redo() : field.redo() { return scheduleDraft(&desk) }
    if showsRows, !formFocus.takenBack.isEmpty { return redoAnswer(&desk) }
    guard let last = lastRedoable(visible(entries), by: session.author) else {
      desk.notice = .plain(Say.nothingToRedo)
      return []
    }
    desk.notice = .plain(Say.redone)
    return keep([.redid(entry: last)], &desk)
  }

  /// The last entry in sight whose undoing changes what stands there.
  private func lastInSight(by author: AuthorID) -> EntryID? {
    var inSight = visible(entries)
    while let last = lastUndoable(inSight, by: author) {
      guard standsWithout(last) else { return last }
      inSight.removeAll { $0.id == last }
    }
    return nil
  }

  /// Undo on the screen does not reach private notes: taking one back would show that it was there.
  /// Nor does it reach what somebody who is here has not heard: it would be gone unseen.
  private func visible(_ entries: [Entry]) -> [Entry] {
    var hidden = notShown
    return entries.filter { entry in
      guard case .conversation(_, let event) = entry.happening else { return true }
      switch event {
      case .noted(let note, .privateNote, _, _):
        hidden.insert(note)
        return false
      case .told(.deciding(let changes)): return changes.isForScreens
      // Who came and went decides what is shown: taken back, it would be.
      case .joined, .left, .saidAlone: return notShown.isEmpty
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
    giveKeys(to: .asking(again.question))
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
