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
    guard let last = lastUndoable(visible(entries), by: session.author) else {
      desk.notice = .plain(Say.nothingToUndo)
      return []
    }
    desk.notice = .plain(label.map(Say.undone) ?? Say.undone)
    let effects = keep([.undid(entry: last)], &desk)
    if !showsRows, let undone = entries.first(where: { $0.id == last }) { askAgain(undone) }
    closeEmptyPages(desk)
    if !focusIsThere {
      putAnswerAside()
      settleFocus()
    }
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

  /// Undo on the screen does not reach private notes: taking one back would show that it was there.
  /// Nor does it reach what somebody who is here has not heard: it would be gone unseen.
  private func visible(_ entries: [Entry]) -> [Entry] {
    var hidden = notShown
    let automatic = Set(zip(entries, entries.dropFirst()).compactMap(automaticallyOffSheet))
    return entries.filter { entry in
      if automatic.contains(entry.id) { return false }
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

/// The second of two entries, when it only keeps the words of the first off the sheet: taken back by
/// itself it would put them there.
private func automaticallyOffSheet(_ first: Entry, _ second: Entry) -> EntryID? {
  guard case .conversation(_, let said) = first.happening,
    case .conversation(_, .sheetSet(_, isOffSheet: true)) = second.happening,
    first.author == second.author, first.lamport + 1 == second.lamport, first.at == second.at
  else { return nil }
  return said.canBringWords ? second.id : nil
}

extension ConversationEvent {
  /// Whether words come with it that may have to stay off the sheet.
  fileprivate var canBringWords: Bool {
    switch self {
    case .noted, .revised, .optionWeighed, .preferenceSet, .decided, .noteTold, .stepAnswered: true
    case .started, .planned, .identityAsked, .typingAsked, .told, .joined, .left, .saidAlone,
      .covered, .uncovered, .moved, .topSet, .withdrawn, .sheetSet, .sheetAnswered, .changeAsked,
      .nothingSaid, .preferenceAnswered, .rated, .decidersSet, .stepAgreed, .stepRenewed,
      .goalAnswered, .saidBack, .reviewSet, .agreed, .amended, .abandoned, .closed, .printed,
      .saved, .sheetDeclined, .copied, .copiedToMainRecord, .undid, .redid:
      false
    }
  }
}

extension Talk {
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
