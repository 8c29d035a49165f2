import Conversation

/// Commands upon the note being typed, or upon the one chosen in the record.
extension Talk {
  /// The note that a command means: the one chosen in the record or the list of ways.
  private var chosenNote: Note? { chosenNoteID.flatMap { record.note($0) } }

  /// Which one that is.
  var chosenNoteID: NoteID? {
    switch focus {
    case .record(let id), .way(let id): id
    case .note, .asking, .rows: nil
    }
  }

  /// Asks of a step who does it, by when and how sure they are: of the one that is chosen or being
  /// mended, else of the last.
  mutating func askOfStep(_ desk: inout Desk) -> [Effect] {
    let meant = chosenNoteID ?? mending ?? focus.question?.note
    let step = meant.map { record.note($0) } ?? record.notes(.step).last
    guard let step, step.kind == .step else {
      desk.notice = .plain(Say.chooseAStep)
      return []
    }
    leaveMending()
    return ask(.who(step.id), &desk)
  }

  /// Somebody else said it: the person, whoever is here, the clinician, round and round.
  mutating func cycleSpeaker(_ desk: inout Desk) -> [Effect] {
    let speakers: [Words.Speaker] =
      [.person] + record.present.filter { $0.part != .interpreter }.map { .companion($0.id) }
      + [.clinician]
    if let note = chosenNote {
      var words = note.words
      words.speaker = speakers.element(after: words.speaker)
      return keep([.revised(note: note.id, words: words)], &desk)
    }
    speaker = speakers.element(after: speaker)
    return keepPlace(desk)
  }

  /// The very words, or not.
  mutating func toggleOwnWords(_ desk: inout Desk) -> [Effect] {
    if let note = chosenNote {
      var words = note.words
      words.form = words.form == .verbatim ? .paraphrase : .verbatim
      return keep([.revised(note: note.id, words: words)], &desk)
    }
    isOwnWords.toggle()
    return keepPlace(desk)
  }

  /// A note of another kind; a private one it becomes by its sign alone.
  mutating func cycleKind(_ desk: inout Desk) -> [Effect] {
    let kinds = NoteKind.allCases.filter { $0 != .privateNote }
    if let note = chosenNote {
      return keep([.moved(note: note.id, kind: kinds.element(after: note.kind))], &desk)
    }
    kind = kinds.element(after: noteKind)
    return keepPlace(desk)
  }

  /// The chosen note is off the sheet, or on it again; a note being typed is kept off it.
  mutating func toggleOffSheet(_ desk: inout Desk) -> [Effect] {
    guard let note = chosenNote else { return keepOffSheet(&desk) }
    desk.notice = .plain(note.isOffSheet ? Say.onSheetAgain : Say.nowOffSheet)
    return keep([.sheetSet(note: note.id, isOffSheet: !note.isOffSheet)], &desk)
  }

  private mutating func keepOffSheet(_ desk: inout Desk) -> [Effect] {
    guard focus == .note, mending == nil, !thought.words.isEmpty, noteKind != .privateNote else {
      desk.notice = .plain(Say.chooseFirst)
      return []
    }
    let effects = keepNote(isOffSheet: true, &desk)
    if desk.notice == nil { desk.notice = .plain(Say.nowOffSheet) }
    return effects
  }

  /// The chosen note is left for later, or one left for later becomes the first of today.
  mutating func leaveForLater(_ desk: inout Desk) -> [Effect] {
    guard let note = chosenNote else {
      kind = noteKind == .parked ? nil : .parked
      return keepPlace(desk)
    }
    guard note.kind == .parked else { return keep([.moved(note: note.id, kind: .parked)], &desk) }
    return keep(
      [.moved(note: note.id, kind: .need), .topSet(note: note.id, isTop: true)], &desk)
  }

  /// Says why nothing stands here: none, rather not say, not known, not talked about.
  mutating func cycleNothing(_ desk: inout Desk) -> [Effect] {
    // What somebody here has not heard is not told of: to the record that stands there anyway it is
    // nothing.
    guard stage == .waysForward ? !record.hasWeighed : !record.has(stage.kind) else {
      desk.notice = .plain(Say.somethingStandsHere)
      return []
    }
    let order: [Nothing] = [.none, .declined, .unknown, .notDiscussed]
    let why = record.nothings[stage].map { order.element(after: $0) } ?? Nothing.none
    desk.notice = .plain(Say.stage(stage) + ": " + Say.nothing(why))
    return keep([.nothingSaid(stage: stage, why: why)], &desk)
  }
}

extension Array where Element: Equatable {
  /// The one after an element, round and round; the first where it is not among them.
  fileprivate func element(after element: Element) -> Element {
    self[((firstIndex(of: element) ?? -1) + 1) % count]
  }
}
