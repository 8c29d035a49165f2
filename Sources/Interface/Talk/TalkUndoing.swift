import Conversation

/// Undo and redo: of typing first, then of what was kept.
extension Talk {
  /// What undo or redo has said that it would reach next, though it belongs to a stage that is not
  /// open: once more does it.
  enum Offer: Equatable {
    case undoing(EntryID)
    case redoing(EntryID)
  }

  mutating func undo(_ desk: inout Desk) -> [Effect] {
    if page?.subject.kind.isPrivate == true { return undoAnswer(&desk) }
    if !showsRows, focus.hasText ? answer.undo() : field.undo() { return scheduleDraft(&desk) }
    // What does not stand among the entries of the talk is answered again as it was.
    if showsRows, formFocus.answered.last?.isInTalk == false { return undoAnswer(&desk) }
    guard let author = desk.session?.author, let id = lastReached(by: author),
      let undone = said(id)
    else {
      desk.notice = .plain(Say.nothingToUndo)
      return []
    }
    let name = name(of: undone.event)
    if chosenNoteID == nil, let asked = offer(.undoing(id), undone, desk) {
      desk.notice = .plain(Say.undoesNext(name, asked, isLineMode: desk.isLineMode))
      return []
    }
    takeAwayGivenBack()
    let effects = keep([.undid(entry: id)], &desk)
    desk.notice = .plain(Say.undone(name))
    if showsRows { _ = formFocus.answered.popLast() }
    closeEmptyPages(desk)
    if !focusIsThere { settleFocus() }
    giveBack(undone)
    return effects + keepPlace(desk)
  }

  mutating func redo(_ desk: inout Desk) -> [Effect] {
    if page?.subject.kind.isPrivate == true { return redoAnswer(&desk) }
    if !showsRows, focus.hasText ? answer.redo() : field.redo() { return scheduleDraft(&desk) }
    if showsRows, !formFocus.takenBack.isEmpty { return redoAnswer(&desk) }
    guard let author = desk.session?.author,
      let id = lastRedoable(reachable, by: author), let redone = said(id)
    else {
      desk.notice = .plain(Say.nothingToRedo)
      return []
    }
    if let asked = offer(.redoing(id), redone, desk) {
      let name = name(of: redone.event)
      desk.notice = .plain(Say.redoesNext(name, asked, isLineMode: desk.isLineMode))
      return []
    }
    takeAwayGivenBack()
    let effects = keep([.redid(entry: id)], &desk)
    desk.notice = .plain(Say.redone(name(of: redone.event)))
    if !focusIsThere { settleFocus() }
    return effects + keepPlace(desk)
  }

  /// What was said with an entry of this talk.
  private func said(_ id: EntryID) -> Said? {
    guard let entry = entries.last(where: { $0.id == id }),
      case .conversation(_, let event) = entry.happening
    else { return nil }
    return Said(entry: id, event: event)
  }

  /// An entry with what happened in it.
  struct Said: Equatable {
    var entry: EntryID
    var event: ConversationEvent

    /// Whether it is about a note; who decides is said in the list of ways, of all of them.
    fileprivate func isOf(_ note: NoteID) -> Bool {
      if case .decidersSet = event { return true }
      return event.note == note
    }
  }

  /// The stage to which something belongs that is not open, unless it was said that undo or redo would
  /// reach there; from then on that is known.
  private mutating func offer(_ next: Offer, _ said: Said, _ desk: Desk) -> Stage? {
    let known = offered
    offered = nil
    guard known != next, let stage = stageElsewhere(of: said) else { return nil }
    offered = next
    return stage
  }

  /// Where something belongs that neither was done at the stage that is open nor shows there.
  private func stageElsewhere(of said: Said) -> Stage? {
    let stages = [madeAt[said.entry]].compactMap(\.self) + stages(of: said.event)
    return stages.contains(stage) ? nil : stages.last
  }

  /// The stages at which something shows, the most telling last; none for what shows everywhere.
  private func stages(of event: ConversationEvent) -> [Stage] {
    switch event {
    case .noted(_, let kind, _, let stage): return [stage] + [kind.stage].compactMap(\.self)
    case .nothingSaid(let stage, _): return [stage]
    case .identityAsked, .typingAsked, .planned, .joined, .cameIn, .left: return [.start]
    case .decidersSet: return [.waysForward]
    case .saidBack, .toldBack, .reviewSet: return [.sayItBack]
    case .revised, .moved, .topSet, .withdrawn, .sheetSet, .sheetAnswered, .changeAsked, .noteTold,
      .preferenceSet, .preferenceAnswered, .carriedOn, .rated, .optionWeighed, .decided,
      .stepAgreed,
      .stepAnswered, .stepRenewed, .goalAnswered:
      return (event.note.flatMap(known)?.kind.stage).map { [$0] } ?? []
    case .started, .told, .saidAlone, .presentSince, .othersMayHear, .covered, .uncovered, .agreed,
      .amended, .abandoned, .closed,
      .printed, .saved, .given, .sent, .safeForOthers, .textsAllowed, .sheetDeclined, .copied,
      .copiedToMainRecord, .undid, .redid:
      return []
    }
  }

  /// A note of this talk, as it stands or as it stood before it was taken back.
  func known(_ id: NoteID) -> (kind: NoteKind, words: Words)? {
    if let note = whole.note(id) { return (note.kind, note.words) }
    var known: (kind: NoteKind, words: Words)?
    for case .conversation(_, let event) in entries.map(\.happening) where event.note == id {
      if case .noted(_, let kind, let words, _) = event { known = (kind, words) }
      if case .revised(_, let words) = event { known?.words = words }
      if case .moved(_, let kind) = event { known?.kind = kind }
    }
    return known
  }

  // MARK: What it reaches

  /// What undo takes back next: of a note that is chosen its last change, else what belongs to the
  /// stage that is open, and only then what does not.
  private func lastReached(by author: AuthorID) -> EntryID? {
    let inSight = reachable
    if let chosen = chosenNoteID { return last(of: inSight, by: author) { $0.isOf(chosen) } }
    return last(of: inSight, by: author) { stageElsewhere(of: $0) == nil }
      ?? last(of: inSight, by: author) { _ in true }
  }

  /// The last of some entries that is meant, and whose undoing changes what stands there.
  private func last(
    of entries: [Entry], by author: AuthorID, where isMeant: (Said) -> Bool
  ) -> EntryID? {
    var meant = entries.filter { entry in
      guard case .conversation(_, let event) = entry.happening, event.canBeUndone else {
        return true
      }
      return isMeant(Said(entry: entry.id, event: event))
    }
    while let last = lastUndoable(meant, by: author) {
      guard standsWithout(last) else { return last }
      meant.removeAll { $0.id == last }
    }
    return nil
  }

  /// Whether an entry says of the sheet what holds without it, as older programs wrote it beside
  /// words that stay off the sheet anyway.
  private func standsWithout(_ id: EntryID) -> Bool {
    guard case .sheetSet? = said(id)?.event else { return false }
    return Conversation.record(entries.filter { $0.id != id }) == whole
  }

  /// What undo on the screen may reach: neither what was a private note at any time, for taking it back
  /// would show it, nor what somebody who is here has not heard, nor, before their eyes, who came and
  /// went, which decides what they see. *Start* puts that right.
  private var reachable: [Entry] {
    let everPrivate = everPrivate
    return inSight(entries).filter { entry in
      guard case .conversation(_, let event) = entry.happening else { return true }
      if case .told(.deciding(let changes)) = event { return changes.isForScreens }
      if event.changesCompany { return !record.hasCompany }
      return event.note.map { !everPrivate.contains($0) } ?? true
    }
  }

  /// The notes that are private, or were at any time.
  private var everPrivate: Set<NoteID> {
    var notes: Set<NoteID> = []
    for entry in entries {
      switch entry.happening {
      case .conversation(_, .noted(let note, .privateNote, _, _)),
        .conversation(_, .moved(let note, .privateNote)):
        notes.insert(note)
      case .conversation, .person, .archive, .unknown: break
      }
    }
    return notes
  }
}

extension ConversationEvent {
  /// Whether it says who is here, and so what may be shown.
  fileprivate var changesCompany: Bool {
    if case .joined = self { return true }
    if case .left = self { return true }
    return self == .saidAlone
  }
}
