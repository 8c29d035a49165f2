import Canvas
import Conversation

/// Keys and pastes on a form: the same in every place.
extension FormHost {
  mutating func formKey(_ key: Key, _ desk: inout Desk) -> [Effect] {
    let rows = form(desk).rows
    guard let place = place(in: rows) else { return [] }
    let row = rows[place]
    if formFocus.row != row.id { formFocus.give(to: row, at: place) }
    formFocus.place = place
    if key != .enter { formFocus.confirming = nil }
    switch key {
    case .enter: return enter(row, &desk)
    case .down, .tab: return move(by: 1, &desk)
    case .up, .backTab: return move(by: -1, &desk)
    case .pageDown: return move(by: 8, &desk)
    case .pageUp: return move(by: -8, &desk)
    case .home where formFocus.field.isAtStart: return move(to: rows.first?.id, &desk)
    case .end where formFocus.field.isAtEnd:
      return move(to: (rows.first(where: \.isPlainButton) ?? rows.last)?.id, &desk)
    case .control("z"): return undoHere(&desk)
    case .control("y"): return redoHere(&desk)
    default: return type(key, in: row, &desk)
    }
  }

  /// Puts a paste where text is typed; elsewhere it does nothing.
  mutating func formPaste(_ text: String, _ desk: inout Desk) -> [Effect] {
    guard let row = beginRow(desk), row.isText || !formFocus.field.isEmpty else { return [] }
    guard mayType(text, at: row, &desk) else { return [] }
    if row.isText { formFocus.picked = nil }
    formFocus.beginAnew()
    formFocus.field.insert(text)
    return countTyping(&desk)
  }

  // MARK: Typing

  private mutating func type(
    _ key: Key, in row: FormRow<Act>, _ desk: inout Desk
  ) -> [Effect] {
    if !row.isText, formFocus.field.isEmpty {
      if case .character(let letter) = key, let done = press(letter, &desk) { return done }
      if row.isAtOnce, case .character(let letter) = key, letter != " ",
        let number = row.choice(typed: String(letter))
      {
        guard mayType("", at: row, &desk) else { return [] }
        formFocus.picked = .choice(number)
        return enter(row, &desk)
      }
      if let step = step(of: key) {
        guard row.choices.isEmpty || mayType("", at: row, &desk) else { return [] }
        pick(by: step, in: row)
        return countTyping(&desk)
      }
      if key == .delete, let removal = row.removal {
        let effects = write(removal, &desk) ?? []
        giveAgain(desk)
        return effects
      }
    }
    // A field of a row is one line.
    guard key != .newLine else { return [] }
    if case .character = key, formFocus.field.text == formFocus.refused { formFocus.field.clear() }
    formFocus.refused = nil
    if key.changesText { formFocus.beginAnew() }
    let before = formFocus.field
    guard formFocus.field.take(key, width: 40) else { return [] }
    guard formFocus.field.text != before.text else { return [] }
    guard mayType(formFocus.field.text, at: row, &desk) else {
      formFocus.field = before
      return []
    }
    if row.isText { formFocus.picked = nil }
    return countTyping(&desk)
  }

  /// Whether a row can keep what would then be typed there; where it can't, that is said.
  func mayType(_ text: String, at row: FormRow<Act>, _ desk: inout Desk) -> Bool {
    guard let why = refusal(at: row, typing: text, desk.now.day) else { return true }
    desk.notice = .warning(why)
    desk.wereWordsRefused = true
    return false
  }

  /// Does what a letter does on this page, with its row kept first; `nil` when it is no key of it.
  mutating func press(_ letter: Character, _ desk: inout Desk) -> [Effect]? {
    guard hasKey(letter) else { return nil }
    guard let kept = keepRow(&desk) else { return [] }
    return kept + self.letter(letter, &desk)
  }

  /// How an arrow or a space moves among choices; `nil` for any other key.
  private func step(of key: Key) -> Int? {
    switch key {
    case .left: -1
    case .right, .character(" "): 1
    default: nil
    }
  }

  /// Moves among the choices of a row: it stops at the first and the last.
  private mutating func pick(by step: Int, in row: FormRow<Act>) {
    let choices = row.choices
    guard !choices.isEmpty else { return }
    let here: Int? =
      switch formFocus.picked {
      case .choice(let number): number
      case .nothing: nil
      case .none: row.chosen
      }
    formFocus.picked = .choice(here.map { min(max($0 + step, 0), choices.count - 1) } ?? 0)
  }

  /// None, rather not say, not known, not talked about, one after the other.
  mutating func cycleNothing(_ desk: inout Desk) -> [Effect] {
    guard let row = beginRow(desk), row.canBeNothing else {
      desk.notice = .plain(Say.mustBeSomething)
      return []
    }
    guard mayType("", at: row, &desk) else { return [] }
    let order: [Nothing] = [.none, .declined, .unknown, .notDiscussed]
    let here: Int? =
      switch formFocus.picked {
      case .nothing(let why): order.firstIndex(of: why)
      case .choice, .none:
        row.nothing.flatMap { $0 == .notDiscussed ? nil : order.firstIndex(of: $0) }
      }
    formFocus.picked = .nothing(order[((here ?? -1) + 1) % order.count])
    formFocus.field = Field()
    // A line is kept at once: there is no leaving of a row after it.
    return desk.isLineMode ? keepRow(&desk) ?? [] : []
  }

  // MARK: Moving

  /// The row that has the keys; the first one gets them where none had any yet.
  mutating func beginRow(_ desk: Desk) -> FormRow<Act>? {
    let rows = form(desk).rows
    guard let place = place(in: rows) else { return nil }
    if formFocus.row != rows[place].id { formFocus.give(to: rows[place], at: place) }
    return rows[place]
  }

  /// Enter: keeps the answer and goes on to the next row, or does what a button says.
  private mutating func enter(_ row: FormRow<Act>, _ desk: inout Desk) -> [Effect] {
    let isTyped = !row.isText && !formFocus.field.isEmpty
    if case .button(let act) = row.asks, !isTyped {
      if let asked = row.confirmation, formFocus.confirming != row.id {
        formFocus.confirming = row.id
        desk.notice = .warning(asked)
        return []
      }
      formFocus.confirming = nil
      return perform(act, &desk) ?? []
    }
    let isNote = note(typed: formFocus.field.text.trimmed, in: row) != nil
    let chosen = chosenNow
    let following = self.following(in: form(desk).rows)
    guard let kept = keepRow(&desk) else { return [] }
    // Keeping it may have led elsewhere; and a note typed at a row leaves the row to be answered.
    guard formFocus.row == row.id, !isNote else { return kept }
    if let again = row.asksAgain, again == chosen, again != row.chosen { return kept }
    let rows = form(desk).rows
    // Where the answer took its row away, and rows above it changed, the one that came after it is next.
    if rows.place(of: row.id, near: formFocus.place) == nil,
      let next = following.lazy.compactMap({ rows.place(of: $0, near: 0) }).first
    {
      formFocus.give(to: rows[next], at: next)
      return kept
    }
    var place = nextStop(in: rows, 1)
    while let here = place, rows[here].isPassedOver { place = nextStop(in: rows, 1, from: here) }
    guard let place else { return kept + passEnd(&desk) }
    formFocus.give(to: rows[place], at: place)
    return kept
  }

  /// The choice that stands picked at the row that has the keys, and is not kept yet.
  private var chosenNow: Int? {
    if case .choice(let number)? = formFocus.picked { number } else { nil }
  }

  /// The names of the next few rows after the one that has the keys.
  private func following(in rows: OnDemand<FormRow<Act>>) -> [RowID] {
    rows.indices.dropFirst(formFocus.place + 1).prefix(3).map { rows[$0].id }
  }

  /// Keeps the row and goes up or down by some of the rows that are stopped at.
  mutating func move(by steps: Int, _ desk: inout Desk) -> [Effect] {
    letGoOfLooseWords(desk)
    guard let row = beginRow(desk)?.id, let kept = keepRow(&desk) else { return [] }
    guard formFocus.row == row else { return kept }
    let rows = form(desk).rows
    var place = nextStop(in: rows, steps.signum())
    for _ in 1..<abs(steps) {
      place = place.flatMap { nextStop(in: rows, steps.signum(), from: $0) ?? $0 }
    }
    if let place { formFocus.give(to: rows[place], at: place) }
    return kept
  }

  /// What was typed where nothing is typed holds nobody up: a letter or a number alone is no word of
  /// anybody, and of anything else it was said already that it can't be kept there.
  private mutating func letGoOfLooseWords(_ desk: Desk) {
    let text = formFocus.field.text
    guard let row = focusedRow(desk), !row.isText, row.choice(typed: text) == nil,
      formFocus.refused == text.trimmed || Thought(text, in: .spoken, present: present).isBare
    else { return }
    formFocus.field.clear()
    formFocus.refused = nil
  }

  /// Keeps the row and gives the keys to another one.
  private mutating func move(to row: RowID?, _ desk: inout Desk) -> [Effect] {
    letGoOfLooseWords(desk)
    guard let row, let here = beginRow(desk)?.id, let kept = keepRow(&desk) else { return [] }
    if formFocus.row == here { give(to: row, desk) }
    return kept
  }

  /// The next row that is stopped at after the one that has the keys; `nil` after the last.
  private func nextStop(in rows: OnDemand<FormRow<Act>>, _ step: Int) -> Int? {
    if let here = formFocus.row.flatMap({ rows.place(of: $0, near: formFocus.place) }) {
      return nextStop(in: rows, step, from: here)
    }
    // A row that its own answer took away leaves its place to the next one.
    return nextStop(in: rows, step, from: formFocus.place - max(step, 0))
  }

  /// The next row that is stopped at: one that is answered or done; where many are only read, some of
  /// them, so that each comes into sight.
  private func nextStop(in rows: OnDemand<FormRow<Act>>, _ step: Int, from here: Int) -> Int? {
    var place = here + step
    var read = 0
    while rows.indices.contains(place) {
      guard rows[place].isReading, !rows[place].isStop, read < 6 else { return place }
      read += 1
      place += step
    }
    return nil
  }
}
