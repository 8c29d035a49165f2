import Conversation

/// A talk in line mode: a typed line does what keys do on the screen.
extension Talk {
  /// A line for what has the keys.
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] {
    offered = nil
    if showsRows, line != "#" { return formLine(line, &desk) }
    if line == "#" {
      desk.notice = .plain(Say.Line.record(self))
      return []
    }
    if line.hasPrefix("#"), let number = Int(line.dropFirst()) {
      goTo(fromZero(number))
      return []
    }
    guard line.isEmpty || mayType(line, &desk) else { return [] }
    if focus.takesAnswers, Thought(line, in: .plain, present: []).kind != nil {
      return keepThought(line, else: .matter, then: focus, &desk)
    }
    switch focus {
    case .note: return noteLine(line, &desk)
    case .asking(let question):
      answer = Field(line)
      return answerQuestion(question, &desk)
    case .record(let id): return recordLine(line, id, &desk)
    // Enter alone says more, the rest is as on the screen.
    case .way(let way):
      return line.isEmpty ? wayKey(.enter, way, &desk) : answer(line, at: way, &desk)
    case .rows: return formLine(line, &desk)
    }
  }

  /// A line at the note. What waits there half typed is no part of it, and waits on: Enter alone keeps
  /// that. A note that is being mended has these words now.
  private mutating func noteLine(_ line: String, _ desk: inout Desk) -> [Effect] {
    guard !line.isEmpty, !field.isEmpty, mending == nil else {
      if !line.isEmpty { field = Field(line) }
      return keepNote(&desk)
    }
    let waiting = (field, kind, speaker, isOwnWords)
    clearLine()
    field = Field(line)
    let effects = keepNote(&desk)
    if !field.isEmpty { desk.notice = .warning(Say.notKept(line.oneLine)) }
    (field, kind, speaker, isOwnWords) = waiting
    return effects + keepPlace(desk)
  }

  /// A line at a note of the record: its new words; an empty one leaves it as it is.
  private mutating func recordLine(_ line: String, _ id: NoteID, _ desk: inout Desk) -> [Effect] {
    guard !line.isEmpty, let note = record.note(id) else {
      giveKeys(to: .note)
      return []
    }
    let effects = mend(note, &desk)
    field = Field(line)
    return effects + keepNote(&desk)
  }

  /// `#` and a number: a row of the page, a way, or a note of the record.
  private mutating func goTo(_ number: Int) {
    switch stage {
    case .start, .sayItBack: break
    case .waysForward:
      if let way = record.notes(.option)[checked: number] { giveKeys(to: .way(way.id)) }
    case .today, .matters, .helps, .yourWay, .oneThing, .nextSteps, .ifThingsChange:
      if let note = recordNotes[checked: number] { giveKeys(to: .record(note.id)) }
    }
  }
}
