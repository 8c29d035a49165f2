import Conversation

/// Commands upon the note being typed, or upon the one chosen in the record.
extension State {
  /// The note that a command means: the one chosen in the record or the list of ways.
  private var chosenNote: Note? {
    guard case .talk(let talk) = route else { return nil }
    switch talk.focus {
    case .record(let id), .way(let id): return talk.seen.note(id)
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
    guard let note = chosenNote else { return keepOffSheet() }
    notice = .plain(note.isOffSheet ? Say.onSheetAgain : Say.nowOffSheet)
    return keepInTalk([.sheetSet(note: note.id, isOffSheet: !note.isOffSheet)])
  }

  /// The note being typed is kept, off the sheet.
  private mutating func keepOffSheet() -> [Effect] {
    guard case .talk(let talk) = route, talk.focus == .note, talk.mending == nil,
      !talk.prefix.words.isEmpty, talk.noteKind != .privateNote
    else {
      notice = .plain(Say.chooseFirst)
      return []
    }
    let effects = keepNote(isOffSheet: true)
    if notice == nil { notice = .plain(Say.nowOffSheet) }
    return effects
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
}
