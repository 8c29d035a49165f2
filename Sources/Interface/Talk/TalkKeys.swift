import Canvas
import Conversation

/// Keys in a talk.
extension Talk {
  /// A key in the talk, for what has the keys there.
  mutating func key(_ key: Key, _ desk: inout Desk) -> [Effect] {
    if let over { return self.key(key, over: over, &desk) }
    // Whoever ends a number with Enter, though it was taken at once, passes and prints nothing by that.
    let endsNumber = wasTakenAtOnce && key == .enter
    wasTakenAtOnce = false
    if endsNumber { return [] }
    if showsRows { return formKey(key, &desk) }
    switch key {
    case .control("z"): return undo(&desk)
    case .control("y"): return redo(&desk)
    default: offered = nil
    }
    switch focus {
    case .note: return noteKey(key, &desk)
    case .asking(let question): return questionKey(key, question, &desk)
    case .record(let note): return recordKey(key, note, &desk)
    case .way(let way): return wayKey(key, way, &desk)
    case .rows: return formKey(key, &desk)
    }
  }

  private mutating func noteKey(_ key: Key, _ desk: inout Desk) -> [Effect] {
    switch key {
    case .enter: return keepNote(&desk)
    case .tab: return showPrompt(by: 1, &desk)
    case .backTab: return showPrompt(by: -1, &desk)
    case .up: if let effects = upFromEmptyNote(&desk) { return effects }
    case .backspace: if let effects = backFromMending(&desk) { return effects }
    case .pageUp, .pageDown: return enterRecord(&desk)
    case .left, .right: if let effects = alongTheStages(key, &desk) { return effects }
    default: break
    }
    if case .character(let letter) = key { replaceRefused(before: letter) }
    let before = field
    guard field.take(key, width: talkLayout(desk.size).noteWidth) else { return [] }
    guard field.text == before.text || mayType(field.text, &desk) else {
      field = before
      return []
    }
    // Whose words they were went with the words.
    if field.isEmpty, !before.isEmpty, mending == nil { clearLine() }
    return scheduleDraft(&desk)
  }

  /// A number or letter that was refused alone gives way to the note that is typed next; a space or a
  /// sign goes on with it.
  private mutating func replaceRefused(before letter: Character) {
    if field.text == refusedBare, letter.isLetter || letter.isNumber { field.clear() }
    refusedBare = nil
  }

  private mutating func upFromEmptyNote(_ desk: inout Desk) -> [Effect]? {
    guard field.isEmpty else { return nil }
    return stage == .waysForward ? enterRecord(&desk) : mendLast(&desk)
  }

  /// An arrow in the empty line: the stage beside this one.
  private mutating func alongTheStages(_ key: Key, _ desk: inout Desk) -> [Effect]? {
    guard field.isEmpty, mending == nil else { return nil }
    guard let beside = key == .right ? stage.next : stage.previous else { return [] }
    return go(to: beside, &desk)
  }

  /// Backspace in the empty line of a note that was being mended: the note stays as it was.
  private mutating func backFromMending(_ desk: inout Desk) -> [Effect]? {
    guard field.isEmpty, mending != nil else { return nil }
    clearLine()
    return keepPlace(desk)
  }

  private mutating func questionKey(
    _ key: Key, _ question: Question, _ desk: inout Desk
  ) -> [Effect] {
    if key == .enter {
      let effects = answerQuestion(question, &desk)
      let isRefused = focus == .asking(question) && !answer.isEmpty
      if isRefused, read(answer.text).isBare || question.isAtOnce { refusedBare = answer.text }
      return effects
    }
    if case .character(let letter) = key {
      if answer.text == refusedBare, letter.isLetter || letter.isNumber { answer.clear() }
      refusedBare = nil
    }
    if let moved = rulerKey(key, question, &desk) { return moved }
    if case .character(let digit) = key, question.isAtOnce, answer.isEmpty, digit.isNumber {
      answer = Field(String(digit))
      wasTakenAtOnce = true
      return answerQuestion(question, &desk)
    }
    if key == .tab, question == .whoIsHere, answer.isEmpty { return openForOthers(&desk) }
    if key == .tab, let asked = askBehind(question, &desk) { return asked }
    if key == .tab, case .weigh(let way, let side, let isNew) = question {
      return weighOtherSide(way, side, isNew: isNew, &desk)
    }
    if key == .backspace, answer.isEmpty, let place = question.place {
      giveKeys(to: place)
      return []
    }
    let before = answer
    let isText = answer.take(key, width: talkLayout(desk.size).noteWidth)
    guard answer.text == before.text || mayType(answer.text, &desk) else {
      answer = before
      return []
    }
    catchSign()
    return isText ? scheduleDraft(&desk) : []
  }

  /// Puts the text of a paste where the caret stands; its newlines never submit anything.
  mutating func paste(_ text: String, _ desk: inout Desk) -> [Effect] {
    if showsRows { return formPaste(text.oneLine, &desk) }
    guard mayType(typed + text, &desk) else { return [] }
    if focus.hasText {
      answer.insert(text.oneLine)
      catchSign()
    } else {
      type(text)
    }
    return scheduleDraft(&desk)
  }

  /// What is typed where the keys are.
  private var typed: String {
    switch focus {
    case .asking: answer.text
    case .note, .record: field.text
    case .way, .rows: ""
    }
  }

  private mutating func showPrompt(by step: Int, _ desk: inout Desk) -> [Effect] {
    let count = max(prompts.count, 1)
    prompt = (prompt + step + count) % count
    return keepPlace(desk)
  }
}

// MARK: Mending

extension Talk {
  private mutating func mendLast(_ desk: inout Desk) -> [Effect] {
    let notes = record.notes.filter { $0.kind != .privateNote && $0.stage == stage }
    guard let last = notes.last, mayWrite else { return [] }
    return mend(last, &desk)
  }

  /// Words to which a note of this stage was being mended as another stage was opened are taken up again.
  mutating func takeUpMending(_ desk: inout Desk) {
    guard field.isEmpty, mending == nil, focus == .note, mayWrite else { return }
    let waiting = record.notes.first {
      halfTyped[.mending($0.id)] != nil && self.stage(of: .mending($0.id)) == stage
    }
    if let waiting { _ = mend(waiting, &desk) }
  }

  /// Brings a kept note back into the line, or what is half typed of its mending; what was half typed
  /// in the line is kept as a note first, and where it can't be it stays there.
  mutating func mend(_ note: Note, _ desk: inout Desk) -> [Effect] {
    leaveMending()
    let effects = field.isEmpty ? [] : keepNote(&desk)
    giveKeys(to: .note)
    guard field.isEmpty else { return effects }
    mending = note.id
    field = halfTyped.removeValue(forKey: .mending(note.id)) ?? Field(note.words.typed)
    kind = note.kind
    speaker = note.words.speaker
    isOwnWords = note.words.form == .verbatim
    return effects + keepPlace(desk)
  }

  /// Ends mending where it is left: the note stays as it was, and what was changed of it waits until
  /// it is mended again.
  mutating func leaveMending() {
    guard let mending else { return }
    let isChanged = whole.note(mending).map { $0.words.typed != field.text } ?? false
    if isChanged, !field.isEmpty { halfTyped[.mending(mending)] = field }
    clearLine()
  }
}

// MARK: The record pane

extension Talk {
  /// Up from the note line: into the list of ways where there is one, else into the record.
  mutating func enterRecord(_ desk: inout Desk) -> [Effect] {
    if case .asking = focus, !answer.isEmpty {
      desk.notice = .plain(Say.answerFirst)
      return []
    }
    guard !stage.isPageOfRows else { return [] }
    if stage == .waysForward {
      giveKeys(to: .way(record.notes(.option).last?.id ?? record.leavingItID))
      return []
    }
    let shown = recordNotes
    let here = shown.last { $0.kind == stage.kind } ?? shown.last
    if let here { giveKeys(to: .record(here.id)) }
    return []
  }

  private mutating func recordKey(_ key: Key, _ id: NoteID, _ desk: inout Desk) -> [Effect] {
    guard let note = record.note(id) else {
      giveKeys(to: .note)
      return []
    }
    switch key {
    case .enter: return mayWrite ? mend(note, &desk) : []
    case .delete, .control("d"):
      guard mayWrite else { return [] }
      desk.notice = .plain(Say.takenBack)
      if mending == id { clearLine() }
      giveKeys(to: .note)
      return keep([.withdrawn(note: id)], &desk)
    case .up: moveInRecord(id, by: -1)
    case .down: moveInRecord(id, by: 1)
    case .pageUp: moveInRecord(id, by: -10)
    case .pageDown: moveInRecord(id, by: 10)
    default:
      // Any other key is for the note line: a printable one is the next thing said.
      giveKeys(to: .note)
      return noteKey(key, &desk)
    }
    return []
  }

  private mutating func moveInRecord(_ id: NoteID, by step: Int) {
    let shown = recordNotes.map(\.id)
    guard let here = shown.firstIndex(of: id) else { return }
    giveKeys(to: here + step >= shown.count ? .note : .record(shown[max(0, here + step)]))
  }

  /// The notes of the record pane, stage by stage, those for later last; private ones never.
  var recordNotes: [Note] {
    let byStage = Stage.allCases.flatMap { stage in
      stage == .start || stage == .sayItBack ? [] : record.notes(stage.kind)
    }
    return (byStage + record.notes(.parked)).filter {
      $0.id != record.leavingItID || record.hasWeighed
    }
  }
}

extension String {
  /// Its lines with spaces between them.
  var oneLine: String {
    split { $0.isNewline }.joined(separator: " ")
  }
}
