import Canvas
import Conversation

/// Keys in a talk.
extension State {
  mutating func talkKey(_ key: Key) -> [Effect] {
    switch key {
    case .control("z"): return undo()
    case .control("y"): return redo()
    default: break
    }
    guard let focus else { return [] }
    switch focus {
    case .note: return noteKey(key)
    case .asking(let question): return questionKey(key, question)
    case .record(let note): return recordKey(key, note)
    case .way(let way): return wayKey(key, way)
    case .row(let row): return rowKey(key, row)
    }
  }

  /// What has the keys. Nothing else of the talk is held while a key changes it: see `changeTalk`.
  private var focus: Talk.Focus? {
    if case .talk(let talk) = route { talk.focus } else { nil }
  }

  private mutating func noteKey(_ key: Key) -> [Effect] {
    switch key {
    case .enter: return keepNote()
    case .tab: return turnPrompt(by: 1)
    case .backTab: return turnPrompt(by: -1)
    case .up: if let effects = upFromEmptyNote() { return effects }
    case .backspace: if let effects = leaveMending() { return effects }
    case .pageUp, .pageDown: return intoRecord()
    default: break
    }
    let width = talkLayout(size).noteWidth
    let now = now
    var isDue = false
    changeTalk { isDue = $0.field.take(key, width: width) && $0.countKey(at: now) }
    return isDue ? handOverDraft() : []
  }

  private mutating func upFromEmptyNote() -> [Effect]? {
    guard case .talk(let talk) = route, talk.field.isEmpty else { return nil }
    return talk.stage == .waysForward ? intoRecord() : mendLast(talk)
  }

  /// Backspace in the empty line of a note that was being mended: the note stays as it was.
  private mutating func leaveMending() -> [Effect]? {
    guard case .talk(let talk) = route, talk.field.isEmpty, talk.mending != nil else { return nil }
    changeTalk { $0.clearLine() }
    return keepPlace()
  }

  private mutating func questionKey(_ key: Key, _ question: Talk.Question) -> [Effect] {
    if key == .enter { return answerQuestion(question) }
    if let moved = rulerKey(key, question) { return moved }
    if key == .tab, let asked = askBehind(question) { return asked }
    if key == .tab, case .weigh(let way, let side, let isNew) = question {
      changeTalk { talk in
        talk.focus = .asking(.weigh(way, side == .good ? .hard : .good, isNew: isNew))
      }
      return []
    }
    if key == .backspace, case .talk(let talk) = route, talk.answer.isEmpty,
      let place = question.place
    {
      giveKeys(to: place)
      return []
    }
    var isText = false
    let width = talkLayout(size).noteWidth
    changeTalk { talk in
      isText = talk.answer.take(key, width: width)
      talk.catchSign()
    }
    return isText ? scheduleDraft() : []
  }

  /// Puts the text of a paste where the caret stands; its newlines never submit anything.
  mutating func paste(_ text: String) -> [Effect] {
    changeTalk { talk in
      if talk.focus.hasText {
        talk.answer.insert(text.oneLine)
        talk.catchSign()
      } else {
        talk.type(text)
      }
    }
    return scheduleDraft()
  }

  private mutating func turnPrompt(by step: Int) -> [Effect] {
    changeTalk { talk in
      let count = max(talk.prompts.count, 1)
      talk.prompt = (talk.prompt + step + count) % count
    }
    return keepPlace()
  }

  // MARK: Mending

  private mutating func mendLast(_ talk: Talk) -> [Effect] {
    let notes = talk.seen.notes.filter {
      $0.kind != .privateNote && $0.id != talk.record.leavingItID
    }
    guard let last = notes.last, talk.mayWrite else { return [] }
    return mend(last)
  }

  /// Brings a kept note back into the line; what was half typed there is kept as a note first.
  mutating func mend(_ note: Note) -> [Effect] {
    var effects: [Effect] = []
    if case .talk(let talk) = route, !talk.field.isEmpty, talk.mending == nil {
      effects = keepNote()
    }
    changeTalk { talk in
      talk.mending = note.id
      talk.field = Field(note.words.typed)
      talk.kind = note.kind
      talk.speaker = note.words.speaker
      talk.isOwnWords = note.words.form == .verbatim
      talk.focus = .note
    }
    return effects + keepPlace()
  }

  // MARK: The record pane

  /// Up from the note line: into the list of ways where there is one, else into the record.
  mutating func intoRecord() -> [Effect] {
    if case .talk(let talk) = route, case .asking = talk.focus, !talk.answer.isEmpty {
      notice = .plain(Say.answerFirst)
      return []
    }
    changeTalk { talk in
      guard !talk.stage.isPageOfRows else { return }
      talk.putAnswerAside()
      if talk.stage == .waysForward {
        talk.focus = .way(talk.seen.notes(.option).last?.id ?? talk.record.leavingItID)
        return
      }
      let shown = talk.recordNotes
      let here = shown.last { $0.kind == talk.stage.kind } ?? shown.last
      if let here { talk.focus = .record(here.id) }
    }
    return []
  }

  private mutating func recordKey(_ key: Key, _ id: NoteID) -> [Effect] {
    guard case .talk(let talk) = route, let note = talk.seen.note(id) else {
      changeTalk { $0.focus = .note }
      return []
    }
    switch key {
    case .enter: return talk.mayWrite ? mend(note) : []
    case .delete, .control("d"):
      guard talk.mayWrite else { return [] }
      notice = .plain(Say.takenBack)
      changeTalk { talk in
        if talk.mending == id { talk.clearLine() }
        talk.focus = .note
      }
      return keepInTalk([.withdrawn(note: id)])
    case .up: return moveInRecord(talk, id, by: -1)
    case .down: return moveInRecord(talk, id, by: 1)
    case .pageUp: return moveInRecord(talk, id, by: -10)
    case .pageDown: return moveInRecord(talk, id, by: 10)
    default:
      // Any other key is for the note line: a printable one is the next thing said.
      changeTalk { $0.focus = .note }
      return noteKey(key)
    }
  }

  private mutating func moveInRecord(_ talk: Talk, _ id: NoteID, by step: Int) -> [Effect] {
    let shown = talk.recordNotes.map(\.id)
    guard let here = shown.firstIndex(of: id) else { return [] }
    changeTalk { talk in
      if here + step >= shown.count {
        talk.focus = .note
      } else {
        talk.focus = .record(shown[max(0, here + step)])
      }
    }
    return []
  }

  // MARK: Half-typed text

  /// Text is handed to the archive after 8 keys or 250 milliseconds, whichever is first.
  mutating func scheduleDraft() -> [Effect] {
    let now = now
    var isDue = false
    changeTalk { isDue = $0.countKey(at: now) }
    return isDue ? handOverDraft() : []
  }

  mutating func handOverDraft() -> [Effect] {
    // Nothing is due any more when this text was, and nobody need be woken for it.
    if case .talk(let talk) = route, talk.draftDue == wakeAt { wakeAt = nil }
    changeTalk { talk in
      talk.unkeptKeys = 0
      talk.draftDue = nil
    }
    return keepPlace()
  }
}

extension Talk {
  /// Counts a key that changed the text; whether the text is to be handed over with it.
  fileprivate mutating func countKey(at now: Moment) -> Bool {
    guard !isReadOnly else { return false }
    guard unkeptKeys < 7 else { return true }
    unkeptKeys += 1
    draftDue = draftDue ?? now.adding(milliseconds: 250)
    return false
  }

  /// The notes of the record pane, stage by stage, those for later last; private ones never.
  var recordNotes: [Note] {
    let byStage = Stage.allCases.flatMap { stage in
      stage == .start || stage == .sayItBack ? [] : seen.notes(stage.kind)
    }
    return (byStage + seen.notes(.parked)).filter {
      $0.id != seen.leavingItID || seen.hasWeighed
    }
  }
}

extension String {
  /// Its lines with spaces between them.
  var oneLine: String {
    split { $0.isNewline }.joined(separator: " ")
  }
}
