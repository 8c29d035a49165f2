import Canvas
import Conversation

/// Keeping what stands at a row when it is left, and taking it back: the same in every place.
extension FormHost {
  /// Writes down what the row holds now, if that is new; `nil` when it can't be taken, which has been
  /// said: the text and the keys stay there.
  mutating func keepRow(_ desk: inout Desk) -> [Effect]? {
    guard let row = focusedRow(desk), formFocus.row == row.id else { return [] }
    let text = formFocus.field.text.trimmed
    // What is typed counts before what was moved to; a note typed at a row leaves that as it is.
    if case .choice = row.asks, !text.isEmpty { return keepTypedChoice(text, in: row, &desk) }
    switch formFocus.picked {
    case .choice(let number) where number == row.chosen: return settle(row, desk)
    case .nothing(let why) where why == row.nothing: return settle(row, desk)
    case .choice(let number): return give(.chosen(number), to: row, &desk)
    case .nothing(let why): return give(.nothing(why), to: row, &desk)
    case .none: break
    }
    switch row.asks {
    case .text(let kind): return keepText(text, kind, in: row, &desk)
    case .choice: return settle(row, desk)
    case .reading, .button: return text.isEmpty ? [] : keepLooseWords(text, in: row, &desk)
    }
  }

  private mutating func keepTypedChoice(
    _ text: String, in row: FormRow<Act>, _ desk: inout Desk
  ) -> [Effect]? {
    guard let number = row.choice(typed: text) else { return keepLooseWords(text, in: row, &desk) }
    return number == row.chosen ? settle(row, desk) : give(.chosen(number), to: row, &desk)
  }

  private mutating func keepText(
    _ text: String, _ kind: FieldKind, in row: FormRow<Act>, _ desk: inout Desk
  ) -> [Effect]? {
    if kind == .secret {
      return give(.words(Thought(literal: formFocus.field.text)), to: row, &desk)
    }
    if text == row.words.trimmed { return settle(row, desk) }
    if text.isEmpty {
      return row.nothing == .notDiscussed ? settle(row, desk) : give(.emptied, to: row, &desk)
    }
    if let note = note(typed: text, in: row) { return keep(note, in: row, &desk) }
    let thought = Thought(text, in: kind, present: present)
    return give(.words(thought.kind == nil ? thought : Thought(literal: text)), to: row, &desk)
  }

  /// Words typed where a choice, a button or something to read has the keys.
  private mutating func keepLooseWords(
    _ text: String, in row: FormRow<Act>, _ desk: inout Desk
  ) -> [Effect]? {
    if let note = note(typed: text, in: row) { return keep(note, in: row, &desk) }
    formFocus.refused = text
    desk.notice = .warning(
      Say.noChoice(row.choices, isInTalk: isInTalk, isLineMode: desk.isLineMode))
    return nil
  }

  /// The note that words typed at a row are; `nil` where they are an answer. Without a sign nothing
  /// typed at a choice or a button is a note. A private note is never an answer, also where no talk is
  /// open to keep it in, or where it was typed behind what stands at the row.
  func note(typed text: String, in row: FormRow<Act>) -> Thought? {
    if case .text(let kind) = row.asks {
      let behind = row.typedBehind(text)
      let isPrivate = Thought(behind, present: []).kind == .privateNote
      let thought = Thought(isPrivate ? behind : text, in: kind, present: present)
      return thought.kind.map { isInTalk || $0 == .privateNote } ?? false ? thought : nil
    }
    guard row.choice(typed: text) == nil else { return nil }
    let thought = Thought(text, in: .spoken, present: present)
    return thought.isMarked ? thought : nil
  }

  /// A note typed at a row is kept; the row stays as it was.
  private mutating func keep(
    _ thought: Thought, in row: FormRow<Act>, _ desk: inout Desk
  ) -> [Effect]? {
    guard let kept = keep(thought, &desk) else { return nil }
    let picked = formFocus.picked
    let settled = settle(row, writing: kept, desk)
    formFocus.picked = picked
    return settled
  }

  /// Answers a row; `nil` when it can't be, which has been said.
  private mutating func give(
    _ answer: Answer, to row: FormRow<Act>, _ desk: inout Desk
  ) -> [Effect]? {
    let written = row.answer(answer, desk.now.day)
    switch written {
    case .nothing: return settle(row, desk)
    case .refused(let why):
      desk.notice = .warning(why)
      return nil
    case .first(let other, let why):
      // What was typed waits at its row meanwhile, and on the disk as half typed.
      let waiting = handOver(desk)
      if row.isText, !row.isSecret { formFocus.waiting[row.id] = formFocus.field }
      desk.notice = .warning(why)
      give(to: other, desk)
      return waiting
    case .act, .conversation, .person, .archive:
      guard let effects = carryOut(written, &desk) else { return nil }
      remember(row, effects)
      return settle(row, writing: effects, desk)
    }
  }

  private mutating func carryOut(_ written: Written<Act>, _ desk: inout Desk) -> [Effect]? {
    if case .act(let act) = written { return perform(act, &desk) }
    return write(written, &desk)
  }

  /// What stood at a row before it was answered can be brought back; but no secret is kept.
  private mutating func remember(_ row: FormRow<Act>, _ effects: [Effect]) {
    guard !row.isSecret else { return }
    formFocus.answered.append(row.former(isInTalk: effects.contains { $0.keepsConversation }))
    formFocus.takenBack = []
  }

  /// The row says what stands there, and nothing is half typed at it any more: that ends with what
  /// was written. An answer that the place only holds stays on the disk as half typed.
  private mutating func settle(
    _ row: FormRow<Act>, writing written: [Effect] = [], _ desk: Desk
  ) -> [Effect] {
    if formFocus.row == row.id { giveAgain(desk) }
    let held = held(at: row, desk)
    let wasOut = formFocus.handover.isOut(row.id)
    formFocus.handover.hand(over: row.id, isEmpty: held.isEmpty)
    guard let draftPlace, wasOut || !held.isEmpty else { return written }
    if held.isEmpty, let last = written.lastIndex(where: \.keepsEntries) {
      var written = written
      written[last] = written[last].ending(drafts(at: row.id))
      return written
    }
    return written + [
      .keepDraft(Draft(place: draftPlace, row: row.id.description, text: held))
    ]
  }

  /// What stands at a row that its place only holds; of choices only what was chosen here.
  private func held(at row: FormRow<Act>, _ desk: Desk) -> String {
    guard holdsAnswers, !row.isSecret,
      row.isText || formFocus.answered.contains(where: { $0.row == row.id })
    else { return "" }
    return form(desk).rows.first { $0.id == row.id }?.held ?? ""
  }

  /// The row that has the keys has them anew, with what stands there now.
  mutating func giveAgain(_ desk: Desk) {
    formFocus.field = Field()
    formFocus.picked = nil
    if let row = formFocus.row { give(to: row, desk) }
  }

  /// Answers that were only held when the program ended are held again; what can't be read waits at
  /// its row.
  mutating func holdAgain(_ drafts: [Draft], _ desk: inout Desk) {
    for draft in drafts {
      guard let row = form(desk).rows.first(where: { $0.id.description == draft.row }),
        let answer = row.answer(typed: draft.text),
        case .act(let act) = row.answer(answer, desk.now.day)
      else { continue }
      formFocus.waiting[row.id] = nil
      if formFocus.row == row.id { formFocus.field = Field() }
      _ = perform(act, &desk)
      formFocus.answered.append(row.former(isInTalk: false))
    }
    giveAgain(desk)
  }

  // MARK: Half-typed text

  /// Counts a key that changed what is typed.
  mutating func countTyping(_ desk: inout Desk) -> [Effect] {
    guard draftPlace != nil, focusedRow(desk)?.isSecret == false else { return [] }
    return formFocus.handover.count(at: desk.now) ? handOver(desk) : []
  }

  /// Hands what is half typed to the archive.
  mutating func handOver(_ desk: Desk) -> [Effect] {
    guard let draftPlace, let row = focusedRow(desk), formFocus.row == row.id, !row.isSecret else {
      formFocus.handover.forget()
      return []
    }
    let typed = halfTyped(at: row)
    let text = typed.isEmpty && !row.isText ? held(at: row, desk) : typed
    let wasOut = formFocus.handover.isOut(row.id)
    formFocus.handover.hand(over: row.id, isEmpty: text.isEmpty)
    guard !text.isEmpty || wasOut else { return [] }
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
    if holdsAnswers { return formFocus.field.text }
    return row.isText && formFocus.field.text == row.words ? "" : formFocus.field.text
  }

  /// Leaves the form with everything kept; what can't be read waits at its own row.
  mutating func leaveForm(_ desk: inout Desk) -> [Effect] {
    if let kept = keepRow(&desk) { return kept }
    if !formFocus.field.text.trimmed.isEmpty {
      let row = isSeenByAll ? focusedRow(desk)?.label ?? "" : ""
      desk.notice = .warning(Say.waits(at: row, of: pageName))
    }
    return handOver(desk)
  }

  // MARK: Taking back

  mutating func undoHere(_ desk: inout Desk) -> [Effect] {
    if formFocus.field.undo() { return countTyping(&desk) }
    if formFocus.picked != nil {
      formFocus.picked = nil
      return countTyping(&desk)
    }
    let effects = undo(&desk)
    giveAgain(desk)
    return effects
  }

  mutating func redoHere(_ desk: inout Desk) -> [Effect] {
    if formFocus.field.redo() { return countTyping(&desk) }
    let effects = redo(&desk)
    giveAgain(desk)
    return effects
  }

  /// Answers a row with what stood there before it was answered last.
  mutating func undoAnswer(_ desk: inout Desk) -> [Effect] {
    guard let former = formFocus.answered.popLast() else {
      desk.notice = .plain(Say.nothingToUndo)
      return []
    }
    guard let (effects, other) = answerAgain(former, &desk) else { return [] }
    formFocus.takenBack.append(other)
    desk.notice = .plain(Say.undone(former.label))
    return effects
  }

  /// Answers a row again with what was taken back.
  mutating func redoAnswer(_ desk: inout Desk) -> [Effect] {
    guard let former = formFocus.takenBack.popLast() else {
      desk.notice = .plain(Say.nothingToRedo)
      return []
    }
    guard let (effects, other) = answerAgain(former, &desk) else { return [] }
    formFocus.answered.append(other)
    desk.notice = .plain(Say.redone(former.label))
    return effects
  }

  /// Answers a row with what stood there once; `nil` when it can't be, which has been said.
  private mutating func answerAgain(
    _ former: FormFocus.Former, _ desk: inout Desk
  ) -> ([Effect], FormFocus.Former)? {
    guard let row = form(desk).rows.first(where: { $0.id == former.row }) else {
      desk.notice = .plain(Say.nothingToUndo)
      return nil
    }
    let written = row.answer(former.stood.answer, desk.now.day)
    if case .refused(let why) = written { desk.notice = .warning(why) }
    guard let effects = carryOut(written, &desk) else { return nil }
    return (settle(row, writing: effects, desk), row.former(isInTalk: former.isInTalk))
  }
}

extension Effect {
  /// Whether it puts entries on the disk.
  fileprivate var keepsEntries: Bool { if case .keep = self { true } else { false } }

  /// Whether it puts something of a talk on the disk.
  fileprivate var keepsConversation: Bool {
    guard case .keep(let entries, _) = self else { return false }
    return entries.contains {
      if case .conversation = $0.happening { true } else { false }
    }
  }

  /// The same, with these drafts ending with the entries.
  fileprivate func ending(_ drafts: [Draft.ID]) -> Effect {
    guard case .keep(let entries, let others) = self else { return self }
    return .keep(entries, ending: others + drafts)
  }
}

extension FormRow {
  /// What was typed behind what stands at the row; all of it where something else is typed.
  fileprivate func typedBehind(_ text: String) -> String {
    text.hasPrefix(words) ? String(text.dropFirst(words.count)).trimmed : text
  }

  /// Whether what is typed there is shown to nobody.
  var isSecret: Bool { asks == .text(.secret) }

  /// What stands there, to be answered again.
  private var standing: FormFocus.Standing {
    if let chosen { return .choice(chosen) }
    return switch stands {
    case .said(let words): .words(words)
    case .nothing(let why): .nothing(why)
    }
  }

  /// The row with what stands there, to be answered again.
  fileprivate func former(isInTalk: Bool) -> FormFocus.Former {
    FormFocus.Former(row: id, label: label, stood: standing, isInTalk: isInTalk)
  }

  /// What stands there, as it would be typed.
  fileprivate var held: String { chosen == nil ? words : shown }

  /// The answer that typed words are; `nil` where they are none of what can be chosen.
  fileprivate func answer(typed text: String) -> Answer? {
    guard !isText else { return .words(Thought(literal: text)) }
    return choice(typed: text).map { .chosen($0) }
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
