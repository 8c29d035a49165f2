import Canvas
import Conversation

/// Keeping what stands at a row when it is left, and taking it back: the same in every place.
extension FormHost {
  /// Writes down what the row holds now, if that is new; `nil` when it can't be taken, which has been
  /// said: the text and the keys stay there.
  mutating func keepRow(_ desk: inout Desk) -> [Effect]? {
    guard let row = rowInHand(desk), formFocus.row == row.id else { return [] }
    let text = formFocus.field.text.trimmed
    // What is typed counts before what was moved to; a note typed at a row leaves that as it is.
    if case .choice = row.asks, !text.isEmpty { return keepTypedChoice(text, in: row, &desk) }
    switch formFocus.picked {
    case .choice(let number) where number == row.chosen: return settle(row, &desk)
    case .nothing(let why) where why == row.nothing: return settle(row, &desk)
    case .choice(let number): return give(.chosen(number), to: row, &desk)
    case .nothing(let why): return give(.nothing(why), to: row, &desk)
    case .none: break
    }
    switch row.asks {
    case .text(let kind): return keepText(text, kind, in: row, &desk)
    case .choice: return settle(row, &desk)
    case .reading, .button: return text.isEmpty ? [] : keepLooseWords(text, in: row, &desk)
    }
  }

  private mutating func keepTypedChoice(
    _ text: String, in row: FormRow<Act>, _ desk: inout Desk
  ) -> [Effect]? {
    guard let number = row.choice(typed: text) else { return keepLooseWords(text, in: row, &desk) }
    return number == row.chosen ? settle(row, &desk) : give(.chosen(number), to: row, &desk)
  }

  private mutating func keepText(
    _ text: String, _ kind: FieldKind, in row: FormRow<Act>, _ desk: inout Desk
  ) -> [Effect]? {
    if kind == .secret {
      return give(.words(Thought(literal: formFocus.field.text)), to: row, &desk)
    }
    if text == row.words.trimmed { return settle(row, &desk) }
    if text.isEmpty {
      return row.nothing == .notDiscussed ? settle(row, &desk) : give(.emptied, to: row, &desk)
    }
    let thought = Thought(text, in: kind, present: present)
    if let kind = thought.kind, isInTalk || kind == .privateNote {
      return keep(thought, in: row, &desk)
    }
    return give(.words(thought.kind == nil ? thought : Thought(literal: text)), to: row, &desk)
  }

  /// Words typed where a choice, a button or something to read has the keys.
  private mutating func keepLooseWords(
    _ text: String, in row: FormRow<Act>, _ desk: inout Desk
  ) -> [Effect]? {
    let thought = Thought(text, in: .spoken, present: present)
    let isNote = thought.isMarked || (catchesLooseWords && thought.words.contains(" "))
    guard isNote else {
      desk.notice = .warning(Say.noChoice(text, row.choices))
      return nil
    }
    return keep(thought, in: row, &desk)
  }

  /// A note typed at a row is kept; the row stays as it was.
  private mutating func keep(
    _ thought: Thought, in row: FormRow<Act>, _ desk: inout Desk
  ) -> [Effect]? {
    guard let kept = keep(thought, &desk) else { return nil }
    let picked = formFocus.picked
    let settled = settle(row, &desk) ?? []
    formFocus.picked = picked
    return kept + settled
  }

  /// Answers a row; `nil` when it can't be, which has been said.
  private mutating func give(
    _ answer: Answer, to row: FormRow<Act>, _ desk: inout Desk
  ) -> [Effect]? {
    let written = row.answer(answer, desk.now.day)
    let effects: [Effect]?
    switch written {
    case .nothing: return settle(row, &desk)
    case .refused(let why):
      desk.notice = .warning(why)
      return nil
    case .first(let other, let why):
      desk.notice = .warning(why)
      formFocus.field = Field(row.isText ? row.words : "")
      give(to: other, desk)
      return []
    case .act(let act): effects = perform(act, &desk)
    case .conversation, .person, .archive: effects = write(written, at: row.id, &desk)
    }
    guard let effects else { return nil }
    formFocus.answered.append(FormFocus.Former(row: row.id, label: row.label, stood: row.standing))
    formFocus.takenBack = []
    return effects + (settle(row, &desk) ?? [])
  }

  /// The row says what stands there, and nothing is half typed at it any more; but an answer that the
  /// place only holds stays on the disk as half typed.
  private mutating func settle(_ row: FormRow<Act>, _ desk: inout Desk) -> [Effect]? {
    let isHandedOver = formFocus.handover.isOut(row.id)
    if formFocus.row == row.id { give(to: row.id, desk) }
    guard let draftPlace, !row.isSecret else { return [] }
    let text = holdsAnswers ? held(at: row.id, desk) : ""
    guard isHandedOver || !text.isEmpty else { return [] }
    formFocus.handover.hand(over: row.id, isEmpty: text.isEmpty)
    return [.keepDraft(Draft(place: draftPlace, row: row.id.description, text: text))]
  }

  private func held(at row: RowID, _ desk: Desk) -> String {
    form(desk).rows.first { $0.id == row }.map { $0.chosen == nil ? $0.words : $0.shown } ?? ""
  }

  // MARK: Half-typed text

  /// Counts a key that changed what is typed.
  mutating func countTyping(_ desk: inout Desk) -> [Effect] {
    guard draftPlace != nil, rowInHand(desk)?.isSecret == false else { return [] }
    return formFocus.handover.count(at: desk.now) ? handOver(desk) : []
  }

  /// Hands what is half typed to the archive.
  mutating func handOver(_ desk: Desk) -> [Effect] {
    guard let draftPlace, let row = rowInHand(desk), formFocus.row == row.id, !row.isSecret else {
      return []
    }
    let text = halfTyped(at: row)
    guard !text.isEmpty || formFocus.handover.isOut(row.id) else { return [] }
    formFocus.handover.hand(over: row.id, isEmpty: text.isEmpty)
    return [
      .keepDraft(
        Draft(place: draftPlace, row: row.id.description, text: text, caret: formFocus.field.caret))
    ]
  }

  /// What is typed or moved to and not kept.
  private func halfTyped(at row: FormRow<Act>) -> String {
    if case .choice(let number) = formFocus.picked, number != row.chosen {
      return row.choices[checked: number] ?? ""
    }
    return row.isText && formFocus.field.text == row.words ? "" : formFocus.field.text
  }

  /// Leaves the form with everything kept; what can't be read waits at its own row.
  mutating func leaveForm(_ desk: inout Desk) -> [Effect] {
    if let kept = keepRow(&desk) { return kept }
    desk.notice = .warning(Say.waitsAtItsRow(formFocus.field.text.trimmed))
    return handOver(desk)
  }

  // MARK: Taking back

  mutating func undoHere(_ desk: inout Desk) -> [Effect] {
    if formFocus.field.undo() { return countTyping(&desk) }
    if formFocus.picked != nil {
      formFocus.picked = nil
      return countTyping(&desk)
    }
    return undo(&desk)
  }

  mutating func redoHere(_ desk: inout Desk) -> [Effect] {
    if formFocus.field.redo() { return countTyping(&desk) }
    return redo(&desk)
  }

  /// Answers a row with what stood there before it was answered last.
  mutating func undoAnswer(_ desk: inout Desk) -> [Effect] {
    guard let former = formFocus.answered.popLast() else {
      desk.notice = .plain(Say.nothingToUndo)
      return []
    }
    let (effects, other) = answerAgain(former, &desk)
    if let other { formFocus.takenBack.append(other) }
    desk.notice = .plain(Say.undone(former.label))
    return effects
  }

  /// Answers a row again with what was taken back.
  mutating func redoAnswer(_ desk: inout Desk) -> [Effect] {
    guard let former = formFocus.takenBack.popLast() else {
      desk.notice = .plain(Say.nothingToRedo)
      return []
    }
    let (effects, other) = answerAgain(former, &desk)
    if let other { formFocus.answered.append(other) }
    desk.notice = .plain(Say.redone(former.label))
    return effects
  }

  private mutating func answerAgain(
    _ former: FormFocus.Former, _ desk: inout Desk
  ) -> ([Effect], FormFocus.Former?) {
    guard let row = form(desk).rows.first(where: { $0.id == former.row }) else { return ([], nil) }
    let written = row.answer(former.stood.answer, desk.now.day)
    let effects: [Effect]? =
      if case .act(let act) = written {
        perform(act, &desk)
      } else {
        write(written, at: row.id, &desk)
      }
    give(to: row.id, desk)
    return (
      effects ?? [], FormFocus.Former(row: row.id, label: row.label, stood: row.standing)
    )
  }
}

extension FormRow {
  /// Whether what is typed there is shown to nobody.
  var isSecret: Bool { asks == .text(.secret) }

  /// What stands there, to be answered again.
  var standing: FormFocus.Standing {
    if let chosen { return .choice(chosen) }
    return switch stands {
    case .said(let words): .words(words)
    case .nothing(let why): .nothing(why)
    }
  }
}

extension FormFocus.Standing {
  /// The answer that brings it back; where nothing stood the row is emptied.
  fileprivate var answer: Answer {
    switch self {
    case .words(let words): words.isEmpty ? .emptied : .words(Thought(literal: words))
    case .choice(let number): .chosen(number)
    case .nothing(.notDiscussed): .emptied
    case .nothing(let why): .nothing(why)
    }
  }
}
