import Canvas
import Conversation

/// Line mode, the way in: a typed line does what keys do on the screen.
///
/// An empty line is Enter; `:` and a letter is Esc and that letter; `#` and a number goes to that
/// row of a page; a number chooses from what was listed; anything else is text, kept by Enter.
extension State {
  mutating func take(line: String) -> [Effect] {
    lastKey = now
    notice = nil
    let line = asksSecret ? line : line.cleanedForField
    if case .cover = layer { return answer(.line(line)) ?? [] }
    if overlay == nil, let effects = answerLayer(line) { return effects }
    if line.hasPrefix(":") { return take(command: line.dropFirst()) }
    if let effects = answer(.line(line)) { return effects }
    switch route {
    case .create, .personForm: return formLine(line)
    case .talk(let talk):
      let effects = talkLine(line, talk)
      // What could not be taken waits, and is on the disk as half-typed text on the screen is.
      guard case .talk(let after) = route, !after.halfTyped.isEmpty else { return effects }
      return effects + keepPlace()
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding: return []
    }
  }

  /// A line on a page over the screen that does not answer for itself yet; `nil` where none lies
  /// there.
  private mutating func answerLayer(_ line: String) -> [Effect]? {
    switch layer {
    case .myNotes: myNotesLine(line)
    case .alone(let alone): aloneLine(line, alone)
    case .page(let page): pageLine(line, page)
    case .turned(let turned): turnedLine(line, turned)
    case .block(let block): blockKey(.escape, block)
    case .items(let page): itemsLine(line, page)
    case .cover, .none: nil
    }
  }

  /// A colon and a letter, or a colon and what the command is called.
  private mutating func take(command: Substring) -> [Effect] {
    if command.count == 1, let letter = command.first { return take(letter: letter) }
    let words = command.lowercased()
    if let letter = menuHints.first(where: { $0.label == words })?.letter {
      return take(letter: letter)
    }
    notice = .plain(Say.doesNothing(":" + command))
    return []
  }

  /// Whether the next line is a secret that must not be echoed.
  public var asksSecret: Bool {
    if let screen { return screen.asksSecret }
    if case .create(let create) = route { return create.row.isSecret }
    return false
  }

  /// The place in a list, from 0, of what is called by its number.
  private func chosenNumber(_ line: String, of count: Int) -> Int? {
    place(numbered: line, of: count)
  }

  /// A row of a form is set whole, then left by Enter.
  private mutating func formLine(_ line: String) -> [Effect] {
    switch route {
    case .create(var create):
      create.fields[create.row] = Field(line)
      route = .create(create)
      return createKey(.enter)
    case .personForm(var form):
      if form.row == .paper, !line.isEmpty {
        guard let paper = chosenNumber(line, of: AccessNeeds.Paper.allCases.count) else {
          notice = .plain(Say.Line.chooseNumber(AccessNeeds.Paper.allCases.count))
          return []
        }
        form.fields[.paper] = Field(Say.paper(AccessNeeds.Paper.allCases[paper]))
      } else if !line.isEmpty {
        form.fields[form.row] = Field(line)
      }
      route = .personForm(form)
      return personFormKey(.enter)
    case .unlock, .recoveryCode, .home, .people, .person, .talk, .reading, .finding: return []
    }
  }

  // MARK: In a talk

  private mutating func talkLine(_ line: String, _ talk: Talk) -> [Effect] {
    if line == "#" {
      notice = .plain(Say.Line.record(talk))
      return []
    }
    if line.hasPrefix("#"), let number = Int(line.dropFirst()) {
      return goTo(fromZero(number), talk)
    }
    if talk.focus.takesAnswers, NotePrefix(line, present: []).kind != nil {
      return keepThought(line, else: .matter, then: talk.focus)
    }
    switch talk.focus {
    case .note:
      return noteLine(line)
    case .asking(let question):
      changeTalk { $0.answer = Field(line) }
      return answerQuestion(question)
    case .record(let id):
      guard !line.isEmpty, let note = talk.seen.note(id) else {
        changeTalk { $0.focus = .note }
        return []
      }
      let effects = mend(note)
      changeTalk { $0.field = Field(line) }
      return effects + keepNote()
    case .way(let way): return wayLine(line, way)
    case .row(let row): return rowLine(line, row)
    }
  }

  /// A line at the note: what waited there half typed comes before it.
  private mutating func noteLine(_ line: String) -> [Effect] {
    changeTalk { talk in
      guard !line.isEmpty else { return }
      talk.field = Field(talk.field.isEmpty ? line : talk.field.text + "\n" + line)
    }
    return keepNote()
  }

  /// `#` and a number: a row of the page, a way, or a note of the record.
  private mutating func goTo(_ number: Int, _ talk: Talk) -> [Effect] {
    switch talk.stage {
    case .start, .sayItBack:
      let rows = talk.rows.map(\.row)
      if let row = rows[checked: number], row.canBeChosen { focus(on: row) }
    case .waysForward:
      if let way = talk.seen.notes(.option)[checked: number] {
        changeTalk { $0.focus = .way(way.id) }
      }
    case .today, .matters, .helps, .yourWay, .oneThing, .nextSteps, .ifThingsChange:
      if let note = talk.recordNotes[checked: number] {
        changeTalk { $0.focus = .record(note.id) }
      }
    }
    return []
  }

  /// A line at a way: Enter alone says more, the rest is as on the screen.
  private mutating func wayLine(_ line: String, _ way: NoteID) -> [Effect] {
    line.isEmpty ? wayKey(.enter, way) : answer(line, at: way)
  }

  private mutating func rowLine(_ line: String, _ row: Row) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    if line.isEmpty { return moveRow(by: 1) }
    if row.isText {
      changeTalk { $0.answer = Field(line) }
      return enterRow(row)
    }
    switch talk.rows.first(where: { $0.row == row })?.value {
    case .choice(let choices, _):
      guard let number = chosenNumber(line, of: choices.count) else {
        notice = .plain(Say.Line.chooseNumber(choices.count))
        return []
      }
      return choose(number, in: row) + moveRow(by: 1)
    case .button, .plain, .text, .none:
      guard Say.Line.isYes(line) else { return [] }
      return enterRow(row)
    }
  }
}

/// The place in a list, from 0, of what is called by a number from 1. Somebody may type any number:
/// one below 1 has no place.
func fromZero(_ number: Int) -> Int { max(number, 0) - 1 }
