import Canvas
import Conversation

/// The stages of a talk that are pages of rows.
extension Sketch {
  /// *Start*, and *Say it back, agree*: rows to choose in.
  mutating func drawRows(_ talk: Talk, _ state: State) {
    var y = 4
    if !talk.record.isAgreed, isRoomy, let prompt = talk.currentPrompt {
      y = paragraph(prompt.say, at: Point(x: 3, y: y), width: size.width - 6, .title) + 1
    }
    let rows = talk.rows
    let asked = rowsAsked(talk)
    let gap = asked.question == 0 ? 0 : 1
    var room = max(1, lastRow - y + 1 - asked.question - asked.answer - gap)
    let labels = isNarrow ? 2 : size.width < 72 ? 20 : 22
    var tops: [Int] = []
    var total = 0
    for shown in rows {
      tops.append(total)
      total += height(of: shown, labels: labels)
    }
    // The mark that more follows stands in a row of its own, never over words.
    if total > room { room = max(1, room - 1) }
    let chosen = rows.firstIndex { talk.rowInHand == $0.row } ?? 0
    let first = max(0, min((tops[checked: chosen] ?? 0) - room / 2, total - room))
    if first + room < total { line(y + room, Say.moreBelow, .quiet, at: size.width - 8) }
    if first > 0 { canvas.draw("↑", at: Point(x: size.width - 1, y: y), .quiet) }
    for (shown, top) in zip(rows, tops)
    where top >= first && top < first + room {
      let isChosen = talk.focus == .row(shown.row)
      // A row that does not fit is left out; the chosen one is drawn as far as it goes.
      guard isChosen || top + height(of: shown, labels: labels) <= first + room else { continue }
      drawRow(
        shown, talk, y + top - first, labels: labels, isChosen: isChosen, last: y + room - 1)
      if isChosen, shown.row == .review {
        let said = LookingAgain(saying: talk.answer.text, on: state.now.day, in: talk)
        drawEcho(of: said?.when.due(from: state.now.day), at: y + top - first, size.width)
      }
    }
    if case .asking = talk.focus {
      drawNoteLine(talk, state.now.day, talkLayout(size), top: lastRow)
    }
  }

  /// How many rows of the screen it takes: words that both agree to are never cut.
  private func height(of shown: ShownRow, labels: Int) -> Int {
    // In a narrow window the value stands below its label.
    let label = isNarrow ? 1 : 0
    switch shown.value {
    case .plain(let text): return label + max(1, wrapped(text, to: size.width - labels - 4).count)
    case .choice(let choices, _):
      return label + choiceRows(choices, labels: labels).reduce(0, max) + 1
    case .text: return label + 1
    case .button: return 1
    }
  }

  /// In which row, from 0, each choice stands: one that does not fit beside the others goes below.
  private func choiceRows(_ choices: [String], labels: Int) -> [Int] {
    let width = size.width - labels - 4
    var (x, y) = (0, 0)
    return choices.map { choice in
      if x > 0, x + 1 + choice.columns > width { (x, y) = (0, y + 1) }
      x += choice.columns + 3
      return y
    }
  }

  private mutating func drawRow(
    _ shown: ShownRow, _ talk: Talk, _ first: Int, labels: Int, isChosen: Bool, last: Int
  ) {
    var y = first
    if isChosen { choose(row: y) }
    if shown.value == .button {
      let end = canvas.draw("[ \(shown.label) ]", at: Point(x: 3, y: y), isChosen ? .focus : .key)
      line(y, shown.hint, .quiet, at: end + 2)
      return
    }
    let labelWidth = isNarrow ? size.width - 4 : labels - 1
    canvas.draw(shown.label, at: Point(x: 3, y: y), .label, width: labelWidth)
    if isNarrow { y += 1 }
    let top = y
    var x = 3 + labels
    switch shown.value {
    case .button: break
    case .plain(let text):
      let start = Point(x: x, y: y)
      for (offset, range) in wrapped(text, to: size.width - x - 1).enumerated() {
        y = start.y + offset
        x = canvas.draw(text[range], at: Point(x: start.x, y: y), width: size.width - start.x - 1)
      }
    case .text(let text):
      if isChosen {
        field(talk.answer, at: Point(x: x, y: y), width: max(8, size.width - x - 2))
        x += talk.answer.text.columns
      } else {
        x = canvas.draw(
          text.isEmpty ? "…" : text, at: Point(x: x, y: y), width: max(0, size.width - x - 1))
      }
    case .choice(let choices, let chosen):
      let rows = choiceRows(choices, labels: labels)
      for (place, choice) in choices.enumerated() where top + rows[place] <= last {
        let mark = place == chosen ? "▸" : " "
        let role: Role = place == chosen ? .chosen : .quiet
        if top + rows[place] > y { (x, y) = (3 + labels, top + rows[place]) }
        x = canvas.draw(mark + choice, at: Point(x: x, y: y), role) + 2
      }
    }
    // How to type it is no longer said to somebody who types: what it means stands there then.
    let isTyped = isChosen && shown.row.isText && !talk.answer.text.isEmpty
    if !isTyped, x + shown.hint.columns + 2 < size.width {
      line(y, shown.hint, .quiet, at: x + 2)
    }
  }
}

extension Talk {
  /// The row that has the keys, or from which a thought was begun.
  var rowInHand: Row? {
    switch focus {
    case .row(let row), .asking(.thought(from: .row(let row))): row
    case .note, .asking, .record, .way: nil
    }
  }
}
