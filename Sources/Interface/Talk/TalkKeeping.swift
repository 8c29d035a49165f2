import Canvas
import Conversation

/// Keeping what is typed: a note, a mended note, the answer to a short question.
extension Talk {
  /// Writes into the talk: at once on the screen, then on the disk.
  mutating func keep(
    _ events: [ConversationEvent], _ desk: inout Desk, ending drafts: [Draft.ID] = []
  ) -> [Effect] {
    // Whoever asks: in a talk that another window holds nothing is written here.
    guard !isReadOnly || events.isEmpty else {
      desk.notice = .warning(Say.readOnly(self))
      return []
    }
    let begun = writeBeginning(&desk)
    whenClosed = desk.session?.service.whenClosed(for: file.person) ?? ""
    let goesOffSheet = events.contains { whole.goesOffSheet(with: $0) != nil }
    if goesOffSheet, whole.isAloneForNow { desk.notice = .plain(Say.nowOffSheet) }
    let made = desk.write((toldBackNoMore(by: events, desk) + events).map { .conversation(id, $0) })
    guard !made.isEmpty else { return begun }
    entries += made
    for entry in made { madeAt[entry.id] = stage }
    refold()
    return begun + [.keep(made, ending: drafts + endDrafts())]
  }

  /// A talk that was only looked forward to goes to the disk with the first thing written in it.
  private mutating func writeBeginning(_ desk: inout Desk) -> [Effect] {
    guard !unwritten.isEmpty else { return [] }
    let begun = unwritten
    unwritten = []
    desk.unsaved += begun
    return [.keep(begun, ending: [])]
  }

  /// Enter in the note line: keeps the note; on an empty one the talk goes on.
  mutating func keepNote(isOffSheet: Bool = false, _ desk: inout Desk) -> [Effect] {
    guard !thought.words.isEmpty else { return advance(&desk) }
    // A private note is outside of what is agreed.
    guard mayWrite || (noteKind == .privateNote && !isReadOnly) else {
      desk.notice = .warning(Say.readOnly(self))
      return []
    }
    if let answered = answerFromLine(&desk) { return answered }
    if let why = whyNoNote(thought, noteKind, desk) {
      refusedBare = thought.isBare ? field.text : nil
      desk.notice = .warning(why)
      return []
    }
    if let asked = askWhoSaid(field.text, &desk) { return asked }
    return keepNoteAsItIs(isOffSheet: isOffSheet, &desk)
  }

  /// Why a line is not kept as a note; `nil` where it is.
  private func whyNoNote(_ thought: Thought, _ kind: NoteKind, _ desk: Desk) -> String? {
    if thought.isBare, !isOwnWords {
      return Say.bare(thought.words, isLineMode: desk.isLineMode)
    }
    return kind == .step && thought.words.hasPrefix(",") ? Say.stepBeginsWithWhat : nil
  }

  /// Keeps what is in the note line, though nobody could say whose words they are.
  private mutating func keepNoteAsItIs(isOffSheet: Bool, _ desk: inout Desk) -> [Effect] {
    let words = thought.asTold.words
    if let mending { return keepMended(mending, words, &desk) }
    let note: NoteID = desk.ids.id()
    let kind = noteKind
    let spoken = Words(typed: words, speaker: noteSpeaker, form: noteForm)
    var events = events(noting: note, kind, spoken, on: desk.now.day)
    let isWhole = events.count > 1
    if isOffSheet { events.append(.sheetSet(note: note, isOffSheet: true)) }
    clearLine()
    let effects = keep(events, &desk, ending: [.noteLine(of: id)])
    if !isOffSheet { echo(kind, spoken, &desk) }
    if isWhole { echoStep(note, &desk) }
    if let question = question(about: note, kind) { giveKeys(to: .asking(question)) }
    return effects + keepPlace(desk)
  }

  /// A thought caught where something else has the keys: the sign that it begins with says its kind.
  mutating func keepThought(
    _ text: String, else kind: NoteKind, then place: Focus, _ desk: inout Desk
  ) -> [Effect] {
    let thought = read(text)
    let kind = thought.kind ?? kind
    if let why = whyNoNote(thought, kind, desk) {
      desk.notice = .warning(why)
      return []
    }
    if thought.unclearSpeaker != nil, kind != .privateNote, !thought.words.isEmpty {
      return askWhoSaid(caught: text, then: place, &desk)
    }
    guard !thought.words.isEmpty else {
      answer.clear()
      giveKeys(to: place)
      return keepPlace(desk)
    }
    guard mayWrite || (kind == .privateNote && !isReadOnly) else {
      desk.notice = .warning(Say.readOnly(self))
      return []
    }
    let note: NoteID = desk.ids.id()
    answer.clear()
    let spoken = words(of: thought)
    let events = events(noting: note, kind, spoken, on: desk.now.day)
    let effects = keep(events, &desk)
    if events.count > 1 { echoStep(note, &desk) } else { echo(kind, spoken, &desk) }
    let asked = question(about: note, kind)
    giveKeys(to: place)
    switch place {
    case .note, .way: if let asked { giveKeys(to: .asking(asked)) }
    // One question after the other: what was asked first is answered first.
    case .asking: asksNext += asked.map { [$0] } ?? []
    case .record, .rows: break
    }
    return effects + keepPlace(desk)
  }

  /// Says what was kept where the record is not in sight; of a private note nothing. Lines say it
  /// anyway, as soon as it is on the disk.
  func echo(_ kind: NoteKind, _ words: Words, _ desk: inout Desk) {
    guard kind != .privateNote, !desk.isLineMode, desk.notice == nil,
      !isInSight(kind, desk.size)
    else { return }
    desk.notice = .plain(Say.kept(kind, words, desk.size))
  }

  /// Whether a note of a kind stands on the screen once it is kept. What is for later stands below all
  /// else, and often out of sight.
  private func isInSight(_ kind: NoteKind, _ size: Size) -> Bool {
    if stage == .waysForward { return kind == .option }
    return kind != .parked && stage.isTalkedThrough && talkLayout(size).paneRule != nil
  }

  /// Keeps what is half typed as private as it stands. It is gone from its fields, so that no cover
  /// and no talk that is opened again comes back to it where others look on (rules 1 and 2).
  mutating func keepPrivateText(_ desk: inout Desk) -> [Effect] {
    guard !isReadOnly else { return [] }
    var effects: [Effect] = []
    if rowInHandID != nil, isPrivate(answer.text) {
      let text = answer.text
      answer.clear()
      settleFocus()
      effects += keepPrivate(text, &desk)
    }
    for row in halfTyped.keys where isPrivate(halfTyped[row]?.text ?? "") {
      effects += keepPrivate(halfTyped.removeValue(forKey: row)?.text ?? "", &desk)
    }
    for row in typedAlone.keys where isPrivate(typedAlone[row]?.text ?? "") {
      effects += keepPrivate(typedAlone.removeValue(forKey: row)?.text ?? "", &desk)
    }
    guard isPrivate(field.text) else { return effects.isEmpty ? [] : effects + keepPlace(desk) }
    effects += keepNote(&desk)
    settleFocus()
    return effects
  }

  private func isPrivate(_ text: String) -> Bool {
    let thought = read(text)
    return thought.kind == .privateNote && !thought.words.isEmpty
  }

  private mutating func keepPrivate(_ text: String, _ desk: inout Desk) -> [Effect] {
    let note: NoteID = desk.ids.id()
    return keep(
      [.noted(note: note, kind: .privateNote, words: words(of: read(text)), stage: stage)], &desk)
  }

  /// What the person says alone is kept before somebody comes in: kept later it would be for them
  /// to read.
  mutating func keepWhatWasSaid(
    before participant: Participant, _ desk: inout Desk
  ) -> [Effect] {
    guard participant.part != .professional else { return [] }
    keepHalfTypedFromCompany()
    guard mayWrite else { return [] }
    // A letter or a number that was refused alone is nothing that was said.
    if thought.isBare { clearLine() }
    guard !thought.words.isEmpty, !thought.isBare else { return [] }
    let (focus, answer) = (focus, answer)
    // Whose words they are can't be asked now; they are not for whoever comes in.
    let effects = keepNoteAsItIs(isOffSheet: thought.unclearSpeaker != nil, &desk)
    carryKeys(to: focus)
    self.answer = answer
    return effects
  }

  private mutating func keepMended(
    _ note: NoteID, _ words: String, _ desk: inout Desk
  ) -> [Effect] {
    guard let old = whole.note(note) else { return [] }
    var form = old.words.form
    if isOwnWords || thought.isVerbatim {
      form = .verbatim
    } else if form == .verbatim {
      form = .paraphrase
    }
    let kind = noteKind
    var mended = Words(typed: words, speaker: noteSpeaker, form: form)
    let line = stepLine(kind, mended, on: desk.now.day)
    mended.text = line?.words ?? mended.text
    var events: [ConversationEvent] = [.revised(note: note, words: mended)]
    if kind != old.kind { events.append(.moved(note: note, kind: kind)) }
    if let line {
      let known = if case .step(let step) = old.content { step } else { Step() }
      events += line.events(of: note, before: known)
    }
    clearLine()
    let effects = keep(events, &desk, ending: [.noteLine(of: id)])
    if line != nil { echoStep(note, &desk) }
    // How sure somebody was, they were of the step as it was.
    let isAnother =
      step(note)?.who == .person && old.content.rating != nil && old.words.text != mended.text
    if kind == .step, old.kind == .step, line?.sureness == nil,
      let asked = firstQuestion(of: note) ?? (isAnother ? .sureness(note) : nil)
    {
      giveKeys(to: .asking(asked))
    }
    return effects + keepPlace(desk)
  }

  /// What is asked about a note of this kind once it is kept; `nil` where nothing is.
  private func question(about note: NoteID, _ kind: NoteKind) -> Question? {
    switch kind {
    case .step: firstQuestion(of: note)
    case .goal: .importance(note)
    case .preference: .strength(note)
    case .option: .weigh(note, .good, isNew: true)
    case .contingency: .change(note, .by)
    case .matter, .strength, .need, .parked, .privateNote: nil
    }
  }

  /// An empty Enter: the next prompt, after the last one the next stage.
  private mutating func advance(_ desk: inout Desk) -> [Effect] {
    if prompt + 1 < prompts.count {
      prompt += 1
      return keepPlace(desk)
    }
    return stage.next.map { go(to: $0, &desk) } ?? []
  }

  /// Opens a stage; the note being typed goes along, an answer waits at its question.
  mutating func go(to stage: Stage, _ desk: inout Desk) -> [Effect] {
    offered = nil
    asksNext = []
    let kept = leaveRows(&desk)
    leaveMending()
    if field.isEmpty { clearLine() }
    let isAskedOfCompany = isAskedOfCompany
    if !isAskedOfCompany { leaveField() }
    open(stage, at: desk.now)
    if !isAskedOfCompany { settleFocus() }
    takeUpMending(&desk)
    return kept + keepPlace(desk)
  }

  /// Asks a short question.
  mutating func ask(_ question: Question, _ desk: inout Desk) -> [Effect] {
    let kept = leaveRows(&desk)
    giveKeys(to: .asking(question))
    return kept
  }
}

extension Talk {
  /// Makes the record anew from the entries.
  mutating func refold() {
    if let whole = Conversation.record(entries) {
      self.whole = whole
      record = whole.inSight(of: entries)
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
}
