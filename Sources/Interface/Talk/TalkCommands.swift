import Conversation

/// Commands upon the note being typed, or upon the one chosen in the record.
extension State {
  /// The note that a command means: the one chosen in the record or the list of ways.
  private var chosenNote: Note? {
    guard case .talk(let talk) = route else { return nil }
    switch talk.focus {
    case .record(let id), .way(let id): return talk.record.note(id)
    case .note, .asking, .row: return nil
    }
  }

  mutating func turnSpeaker() -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let speakers: [Words.Speaker] =
      [.person] + talk.record.present.filter { $0.part != .interpreter }.map { .companion($0.id) }
      + [.clinician]
    func after(_ speaker: Words.Speaker) -> Words.Speaker {
      speakers[((speakers.firstIndex(of: speaker) ?? -1) + 1) % speakers.count]
    }
    if let note = chosenNote {
      var words = note.words
      words.speaker = after(words.speaker)
      return keepInTalk([.revised(note: note.id, words: words)])
    }
    changeTalk { $0.speaker = after($0.speaker) }
    return keepPlace()
  }

  mutating func turnOwnWords() -> [Effect] {
    if let note = chosenNote {
      var words = note.words
      words.form = words.form == .verbatim ? .paraphrase : .verbatim
      return keepInTalk([.revised(note: note.id, words: words)])
    }
    changeTalk { $0.isOwnWords.toggle() }
    return keepPlace()
  }

  mutating func turnKind() -> [Effect] {
    let kinds = NoteKind.allCases.filter { $0 != .privateNote }
    func after(_ kind: NoteKind) -> NoteKind {
      kinds[((kinds.firstIndex(of: kind) ?? -1) + 1) % kinds.count]
    }
    if let note = chosenNote {
      return keepInTalk([.moved(note: note.id, kind: after(note.kind))])
    }
    changeTalk { $0.kind = after($0.noteKind) }
    return keepPlace()
  }

  mutating func turnOffSheet() -> [Effect] {
    guard let note = chosenNote else {
      notice = .plain(Say.chooseFirst)
      return []
    }
    notice = .plain(note.isOffSheet ? Say.onSheetAgain : Say.nowOffSheet)
    return keepInTalk([.sheetSet(note: note.id, isOffSheet: !note.isOffSheet)])
  }

  /// The chosen note is left for later, or one left for later becomes the first of today.
  mutating func leaveForLater() -> [Effect] {
    guard let note = chosenNote else {
      changeTalk { $0.kind = $0.noteKind == .parked ? nil : .parked }
      return keepPlace()
    }
    guard note.kind == .parked else { return keepInTalk([.moved(note: note.id, kind: .parked)]) }
    return keepInTalk([.moved(note: note.id, kind: .need), .topSet(note: note.id, isTop: true)])
  }

  /// Says why nothing stands here: none, rather not say, not known, not talked about.
  mutating func turnNothing() -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    guard talk.record.notes(talk.stage.kind).isEmpty || talk.stage == .waysForward else {
      notice = .plain(Say.somethingStandsHere)
      return []
    }
    let order: [Nothing] = [.none, .declined, .unknown, .notDiscussed]
    let here = talk.record.nothings[talk.stage].flatMap { order.firstIndex(of: $0) } ?? -1
    let why = order[(here + 1) % order.count]
    notice = .plain(Say.stage(talk.stage) + ": " + Say.nothing(why))
    return keepInTalk([.nothingSaid(stage: talk.stage, why: why)])
  }

  // MARK: Undo

  mutating func undo() -> [Effect] {
    guard case .talk(let talk) = route, let session else { return [] }
    if undoTyping() { return scheduleDraft() }
    guard let last = lastUndoable(visible(talk.entries), by: session.author) else {
      notice = .plain(Say.nothingToUndo)
      return []
    }
    notice = .plain(Say.undone)
    let effects = keepInTalk([.undid(entry: last)])
    changeTalk { talk in
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

  /// Undo on the screen does not reach private notes: taking one back would show that it was there.
  private func visible(_ entries: [Entry]) -> [Entry] {
    var hidden: Set<NoteID> = []
    let automatic = Set(zip(entries, entries.dropFirst()).compactMap(automaticallyOffSheet))
    return entries.filter { entry in
      if automatic.contains(entry.id) { return false }
      guard case .conversation(_, let event) = entry.happening else { return true }
      switch event {
      case .noted(let note, .privateNote, _, _):
        hidden.insert(note)
        return false
      case .told(.deciding(let changes)): return changes.isForScreens
      case .revised(let note, _), .withdrawn(let note), .moved(let note, _), .noteTold(let note, _):
        return !hidden.contains(note)
      default: return true
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
    case .noted, .revised, .optionWeighed, .preferenceSet, .decided, .noteTold: true
    case .started, .planned, .identityAsked, .typingAsked, .told, .joined, .left, .covered,
      .uncovered, .moved, .topSet, .withdrawn, .sheetSet, .sheetAnswered, .changeAsked,
      .nothingSaid, .preferenceAnswered, .rated, .decidersSet, .stepAgreed, .stepAnswered,
      .stepRenewed, .goalAnswered, .saidBack, .reviewSet, .agreed, .amended, .abandoned, .closed,
      .printed, .saved, .sheetDeclined, .copied, .copiedToMainRecord, .undid, .redid:
      false
    }
  }
}
