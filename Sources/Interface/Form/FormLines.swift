import Canvas
import Conversation

/// A form in line mode: the same rows as lines, and what a typed line does there.
extension FormHost {
  /// Every row with its number, below the heading that it belongs to.
  func formLines(_ desk: Desk) -> [String] {
    var lines: [String] = []
    var number = 0
    for section in form(desk).sections {
      if !section.title.isEmpty { lines.append(section.title) }
      for row in section.rows {
        number += 1
        if !row.above.isEmpty { lines.append(row.above) }
        // What is only read, without a name, is said as it stands.
        let isPlain = row.isReading && row.label.isEmpty
        if !isPlain || !row.words.isEmpty {
          lines.append((isPlain ? "" : "#\(number)  ") + row.spoken)
        }
        if !row.below.isEmpty { lines.append(row.below) }
      }
      lines += section.foot
    }
    return lines
  }

  /// What is asked at the row that has the keys.
  func formQuestion(_ desk: Desk) -> String {
    guard let row = focusedRow(desk) else { return "" }
    return row.question(waiting: row.isSecret ? "" : formFocus.row == row.id ? typed(at: row) : "")
  }

  private func typed(at row: FormRow<Act>) -> String {
    formFocus.field.text == row.words ? "" : formFocus.field.text.oneLine
  }

  /// A line: an empty one goes on, `#` and a number goes to a row, anything else is typed at the row
  /// and kept.
  mutating func formLine(_ line: String, _ desk: inout Desk) -> [Effect] {
    let rows = form(desk).rows
    guard let row = beginRow(desk) else { return passEnd(&desk) }
    if !row.isSecret, line.hasPrefix("#"), let number = Int(line.dropFirst()) {
      guard let kept = keepRow(&desk) else { return [] }
      let place = fromZero(number)
      if rows.indices.contains(place) { formFocus.give(to: rows[place], at: place) }
      return kept
    }
    if line.isEmpty {
      // A button is pressed by a yes: Enter alone goes on past it.
      guard case .button = row.asks else { return formKey(.enter, &desk) }
      return goPast(row, &desk)
    }
    if case .button(let act) = row.asks, Say.isYes(line) {
      formFocus.field = Field()
      return perform(act, &desk) ?? []
    }
    if !row.isText, line.count == 1, let done = line.first.flatMap({ press($0, &desk) }) {
      return done
    }
    guard mayType(line, at: row, &desk) else { return [] }
    formFocus.picked = nil
    formFocus.field = Field(line)
    let effects = formKey(.enter, &desk)
    // What could not be taken waits at its row, and is on the disk as half-typed text on the screen is.
    return formFocus.row == row.id && !formFocus.field.isEmpty ? effects + handOver(desk) : effects
  }

  private mutating func goPast(_ row: FormRow<Act>, _ desk: inout Desk) -> [Effect] {
    let rows = form(desk).rows
    let here = rows.place(of: row.id, near: formFocus.place) ?? 0
    guard let next = rows.indices.first(where: { $0 > here && !rows[$0].isReading }) else {
      return passEnd(&desk)
    }
    formFocus.give(to: rows[next], at: next)
    return []
  }
}

extension FormRow {
  /// The row as it is said: what is asked, and what stands there.
  fileprivate var spoken: String {
    let standing =
      switch asks {
      case .reading: words
      case .text(.secret): ""
      case .text, .choice: isBlank ? "…" : shown
      case .button: words
      }
    let said = [label, standing].filter { !$0.isEmpty }.joined(separator: isButton ? "  " : ": ")
    return note.isEmpty ? said : said + " (\(note))"
  }

  /// Whether nothing stands there yet, and no word says why.
  private var isBlank: Bool {
    !canBeNothing && shown == Say.nothing(.notDiscussed) || shown.isEmpty
  }

  /// What is asked about it, and how it can be answered.
  fileprivate func question(waiting: String) -> String {
    switch asks {
    case .reading: return [label, words].filter { !$0.isEmpty }.joined(separator: ": ")
    case .button:
      return [label, words].filter { !$0.isEmpty }.joined(separator: "  ") + Say.Line.yesDoesIt
    case .choice(let choices, _):
      return label + "? " + choices.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
    case .text:
      let hint = hint.isEmpty ? "" : " (\(hint))"
      let standing = waiting.isEmpty ? words : waiting
      return label + hint + (standing.isEmpty || isSecret ? ":" : " [\(standing.oneLine)]:")
    }
  }
}
