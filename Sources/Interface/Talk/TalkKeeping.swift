import Conversation

/// Keeping what is typed: a note, a mended note, the answer to a short question.
extension State {
  /// Writes into the talk that is open: at once on the screen, then on the disk.
  mutating func keepInTalk(_ events: [ConversationEvent], endingDraft: Bool = false) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let begun = writeBeginning(talk)
    let goesOffSheet = events.contains { talk.record.goesOffSheet(with: $0) != nil }
    if goesOffSheet, talk.record.isAloneForNow { notice = .plain(Say.nowOffSheet) }
    let effects = keep(
      events.map { .conversation(talk.id, $0) }, endingDraftOf: endingDraft ? talk.id : nil)
    let made = unsaved.suffix(events.count)
    changeTalk { talk in
      talk.entries += made
      talk.refold()
    }
    return begun + effects
  }

  /// A talk that was only looked forward to goes to the disk with the first thing written in it.
  private mutating func writeBeginning(_ talk: Talk) -> [Effect] {
    guard !talk.unwritten.isEmpty else { return [] }
    unsaved += talk.unwritten
    changeTalk { $0.unwritten = [] }
    return [.keep(talk.unwritten, endingDraftOf: nil)]
  }

  /// Enter in the note line: keeps the note; on an empty one the talk goes on.
  mutating func keepNote(isOffSheet: Bool = false) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let words = talk.prefix.words
    guard !words.isEmpty else { return advance() }
    // A private note is outside of what is agreed.
    guard talk.mayWrite || (talk.noteKind == .privateNote && !talk.isReadOnly) else {
      notice = .warning(Say.readOnly(talk))
      return []
    }
    if let mending = talk.mending { return keepMended(mending, words) }
    guard !talk.isMeantForAWay else {
      notice = .plain(Say.chooseAWayFirst)
      return []
    }
    let note: NoteID = ids.id()
    let spoken = Words(typed: words, speaker: talk.noteSpeaker, form: talk.noteForm)
    var events = noting(note, talk.noteKind, spoken, talk)
    if isOffSheet { events.append(.sheetSet(note: note, isOffSheet: true)) }
    changeTalk { $0.clearLine() }
    let effects = keepInTalk(events, endingDraft: true)
    askAbout(note, talk.noteKind)
    return effects + keepPlace()
  }

  /// A thought caught where something else has the keys: the sign that it begins with says its kind.
  mutating func keepThought(
    _ text: String, else kind: NoteKind, then place: Talk.Focus
  ) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let prefix = NotePrefix(text, present: talk.record.present)
    let kind = prefix.kind ?? kind
    guard !prefix.words.isEmpty else {
      giveKeys(to: place)
      return keepPlace()
    }
    guard talk.mayWrite || (kind == .privateNote && !talk.isReadOnly) else {
      notice = .warning(Say.readOnly(talk))
      return []
    }
    let speaker = prefix.speaker ?? .person
    let spoken = Words(
      prefix.words, speaker: speaker, form: talk.form(prefix.isVerbatim, of: speaker))
    let note: NoteID = ids.id()
    let effects = keepInTalk(noting(note, kind, spoken, talk))
    giveKeys(to: place)
    if case .way = place { askAbout(note, kind) }
    // Where the record is not in sight it is said where the words went; of a private note nothing.
    if case .row = place, kind != .privateNote { notice = .plain(Say.keptUnder(kind)) }
    return effects + keepPlace()
  }

  /// Keeps a private note that is half typed as it stands. It is gone from the line, so that no cover
  /// and no talk that is opened again comes back to it where others look on (rules 1 and 2).
  mutating func keepPrivateLine() -> [Effect] {
    guard case .talk(let talk) = route, !talk.isReadOnly else { return [] }
    let prefix = NotePrefix(talk.halfTyped, present: talk.record.present)
    guard prefix.kind == .privateNote, !prefix.words.isEmpty else { return [] }
    changeTalk { talk in
      talk.putAnswerAside()
      talk.settleFocus()
    }
    let effects = keepNote()
    changeTalk { $0.settleFocus() }
    return effects
  }

  /// What the person says alone is kept before somebody comes in: kept later it would be for them
  /// to read.
  mutating func keepWhatWasSaid(before participant: Participant) -> [Effect] {
    guard case .talk(let talk) = route, talk.mayWrite, !talk.prefix.words.isEmpty,
      talk.record.isAloneForNow || (participant.isCompany && !talk.record.hasCompany)
    else { return [] }
    let focus = talk.focus
    let effects = keepNote()
    changeTalk { $0.focus = focus }
    return effects
  }

  func noting(
    _ note: NoteID, _ kind: NoteKind, _ words: Words, _ talk: Talk
  ) -> [ConversationEvent] {
    [.noted(note: note, kind: kind, words: words, stage: talk.stage)]
  }

  private mutating func keepMended(_ note: NoteID, _ words: String) -> [Effect] {
    guard case .talk(let talk) = route, let old = talk.record.note(note) else { return [] }
    var mended = old.words
    mended.speaker = talk.noteSpeaker
    if talk.isOwnWords || talk.prefix.isVerbatim {
      mended.form = .verbatim
    } else if mended.form == .verbatim {
      mended.form = .paraphrase
    }
    mended = Words(typed: words, speaker: mended.speaker, form: mended.form)
    var events: [ConversationEvent] = [.revised(note: note, words: mended)]
    if talk.noteKind != old.kind { events.append(.moved(note: note, kind: talk.noteKind)) }
    changeTalk { $0.clearLine() }
    let effects = keepInTalk(events, endingDraft: true)
    // How sure somebody was, they were of the step as it was.
    if old.kind == .step, old.content.rating != nil, old.words.text != mended.text,
      talk.noteKind == .step
    {
      changeTalk { $0.focus = .asking(.sureness(note)) }
    }
    return effects + keepPlace()
  }

  /// What is asked at once about a note of this kind.
  private mutating func askAbout(_ note: NoteID, _ kind: NoteKind) {
    changeTalk { talk in
      talk.answer.clear()
      switch kind {
      case .step: talk.focus = .asking(.who(note))
      case .goal: talk.focus = .asking(.importance(note))
      case .preference: talk.focus = .asking(.strength(note))
      case .option: talk.focus = .asking(.weigh(note, .good, isNew: true))
      case .matter, .strength, .need, .contingency, .parked, .privateNote: break
      }
    }
  }

  /// An empty Enter: the next prompt, after the last one the next stage.
  mutating func advance() -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    if talk.prompt + 1 < talk.prompts.count {
      changeTalk { $0.prompt += 1 }
      return keepPlace()
    }
    return talk.stage.next.map { go(to: $0) } ?? []
  }

  /// Opens a stage; the text being typed goes along.
  mutating func go(to stage: Stage) -> [Effect] {
    let effects = takeRow() ?? []
    let now = now
    changeTalk { talk in
      talk.putAnswerAside()
      talk.open(stage, at: now)
    }
    if !isAskedWhoHeard { changeTalk { $0.settleFocus() } }
    return effects + keepPlace()
  }

  /// Hands the place and the text to the archive.
  func keepPlace() -> [Effect] {
    // A page around a talk is no place in it.
    guard case .talk(let talk) = route, !talk.isReadOnly, talk.aside == nil else { return [] }
    return [.draft(talk.draft(at: now))]
  }
}

extension Talk {
  /// Makes the record anew from the entries.
  mutating func refold() {
    if let record = Conversation.record(entries) {
      self.record = record
      seen = record.inThisRoom
    }
    earlierWaiting = countEarlier()
  }

  /// An empty line, with the stage's own kind and the person speaking.
  mutating func clearLine() {
    field.clear()
    kind = nil
    speaker = .person
    isOwnWords = false
    mending = nil
    unkeptKeys = 0
    draftDue = nil
  }

  /// Gives the keys to what this stage begins with.
  mutating func settleFocus() {
    answer.clear()
    switch stage {
    case .start: focus = .row(.identity)
    case .sayItBack: focus = .row(record.isAgreed ? .printSheet : .sayBack)
    case .today, .matters, .helps, .yourWay, .oneThing, .waysForward, .nextSteps,
      .ifThingsChange:
      focus = .note
    }
  }
}
