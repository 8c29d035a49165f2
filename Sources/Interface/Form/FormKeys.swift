import Canvas
import Conversation

/// Keys and pastes on a form: the same in every place.
extension FormHost {
  mutating func formKey(_ key: Key, _ desk: inout Desk) -> [Effect] {
    let rows = form(desk).rows
    guard let row = rowInHand(in: rows) else { return [] }
    if formFocus.row != row.id { formFocus.give(to: row) }
    switch key {
    case .enter: return enter(row, &desk)
    case .down, .tab: return move(by: 1, &desk)
    case .up, .backTab: return move(by: -1, &desk)
    case .pageDown: return move(by: 8, &desk)
    case .pageUp: return move(by: -8, &desk)
    case .home where formFocus.field.isAtStart: return move(to: rows.first, &desk)
    case .end where formFocus.field.isAtEnd:
      return move(to: rows.first(where: \.isPlainButton) ?? rows.last, &desk)
    case .control("z"): return undoHere(&desk)
    case .control("y"): return redoHere(&desk)
    default: return type(key, in: row, &desk)
    }
  }

  /// Puts a paste where text is typed; elsewhere it does nothing.
  mutating func formPaste(_ text: String, _ desk: inout Desk) -> [Effect] {
    guard let row = rowInHand(desk), row.isText || !formFocus.field.isEmpty else { return [] }
    if formFocus.row != row.id { formFocus.give(to: row) }
    formFocus.picked = nil
    formFocus.field.insert(text)
    return countTyping(&desk)
  }

  // MARK: Typing

  private mutating func type(
    _ key: Key, in row: FormRow<Act>, _ desk: inout Desk
  ) -> [Effect] {
    if !row.isText, formFocus.field.isEmpty {
      if let step = step(of: key) {
        pick(by: step, in: row)
        return countTyping(&desk)
      }
      if case .character(let letter) = key, let done = press(letter, &desk) { return done }
      if key == .delete, let removal = row.removal {
        let effects = write(removal, &desk) ?? []
        giveAgain(desk)
        return effects
      }
    }
    // A field of a row is one line.
    guard key != .newLine else { return [] }
    let before = formFocus.field.text
    guard formFocus.field.take(key, width: 40) else { return [] }
    guard formFocus.field.text != before else { return [] }
    formFocus.picked = nil
    return countTyping(&desk)
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
    guard let row = rowInHand(desk), row.canBeNothing else {
      desk.notice = .plain(Say.mustBeSomething)
      return []
    }
    if formFocus.row != row.id { formFocus.give(to: row) }
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

  /// Enter: keeps the answer and goes on to the next row, or does what a button says.
  private mutating func enter(_ row: FormRow<Act>, _ desk: inout Desk) -> [Effect] {
    let isTyped = !row.isText && !formFocus.field.isEmpty
    if case .button(let act) = row.asks, !isTyped { return perform(act, &desk) ?? [] }
    let isNote = note(typed: formFocus.field.text.trimmed, in: row) != nil
    let was = form(desk).rows.firstIndex { $0.id == row.id } ?? 0
    guard let kept = keepRow(&desk) else { return [] }
    // Keeping it may have led elsewhere; and a note typed at a row leaves the row to be answered.
    guard formFocus.row == row.id, !isNote else { return kept }
    return kept + goOn(from: row.id, was, &desk)
  }

  /// Gives the keys to the next row that waits for an answer; after the last one the place goes on.
  private mutating func goOn(from row: RowID, _ was: Int, _ desk: inout Desk) -> [Effect] {
    let rows = form(desk).rows
    let here = rows.firstIndex { $0.id == row } ?? was - 1
    let next = stops(rows).first { place in place > here && !rows[place].isPassedOver }
    guard let next else { return passEnd(&desk) }
    formFocus.give(to: rows[next])
    return []
  }

  /// Keeps the row and goes up or down by some of the rows that are stopped at.
  mutating func move(by step: Int, _ desk: inout Desk) -> [Effect] {
    let before = form(desk).rows
    guard let row = rowInHand(in: before)?.id, let kept = keepRow(&desk) else { return [] }
    guard formFocus.row == row else { return kept }
    let rows = form(desk).rows
    let was = before.firstIndex { $0.id == row } ?? 0
    // A row that its own answer took away leaves its place to the next one.
    let here = rows.firstIndex { $0.id == row } ?? was - (step > 0 ? 1 : 0)
    let stops = stops(rows)
    let place =
      step > 0
      ? (stops.firstIndex { $0 > here } ?? stops.count - 1) + step - 1
      : (stops.lastIndex { $0 < here } ?? 0) + step + 1
    if let next = stops[checked: min(max(place, 0), stops.count - 1)] {
      formFocus.give(to: rows[next])
    }
    return kept
  }

  private mutating func move(to row: FormRow<Act>?, _ desk: inout Desk) -> [Effect] {
    guard let row, let here = rowInHand(desk)?.id, let kept = keepRow(&desk) else { return [] }
    if formFocus.row == here { give(to: row.id, desk) }
    return kept
  }

  /// The places of the rows that are stopped at: those that are answered or done and, where many are
  /// only read, so many of them that each comes into sight.
  private func stops(_ rows: [FormRow<Act>]) -> [Int] {
    let step = 6
    var stops: [Int] = []
    var passed: [Int] = []
    for (place, row) in rows.enumerated() {
      guard row.isReading else {
        if passed.count > 2 * step {
          stops += stride(from: step - 1, to: passed.count, by: step).map { passed[$0] }
        }
        passed = []
        stops.append(place)
        continue
      }
      passed.append(place)
    }
    return stops.isEmpty ? Array(rows.indices) : stops
  }
}
