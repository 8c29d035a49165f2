import Canvas
import Conversation

/// The stages of a talk that are pages of rows or a list.
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

  /// *Ways forward*: each with what is good and what is hard for this person.
  mutating func drawWays(_ talk: Talk, _ state: State) {
    let layout = talkLayout(size)
    let third = max(14, (size.width - 4) / 3)
    var y = 4
    if talk.promptsAreShown, isRoomy, let prompt = talk.currentPrompt {
      y = paragraph(prompt.say, at: Point(x: 2, y: y), width: size.width - 4, .title)
    }
    for preference in talk.strongPreferences.prefix(isRoomy ? 2 : 0) {
      canvas.draw(
        talk.line(preference), at: Point(x: 2, y: y), .quote, width: size.width - 4)
      y += 1
    }
    canvas.draw(
      Say.good(for: talk.name, width: third - 2), at: Point(x: 4 + third, y: y), .label)
    canvas.draw(
      Say.hard(for: talk.name, width: third - 2), at: Point(x: 4 + 2 * third, y: y), .label)
    y += 1
    // In a low window the list has the rows of what is typed while it has the keys.
    let isList = if case .way = talk.focus { !isRoomy } else { false }
    let asked = rowsAsked(talk)
    let isDecidersShown = isRoomy && asked.question + asked.answer <= 3
    let below = max(3, asked.question + asked.answer) + (isDecidersShown ? 1 : 0)
    let last = isList ? lastRow - 1 : lastRow - below
    let markRow = isList ? lastRow : isRoomy ? last + 1 : nil
    let ways = talk.seen.notes(.option)
    // Without a chosen way the newest are in sight, just above the line they are typed in.
    let chosen = ways.firstIndex { $0.id == talk.wayInHand } ?? max(0, ways.count - 1)
    var first = chosen
    var height = wayHeight(ways, chosen, third, talk.seen)
    while first > 0, height + wayHeight(ways, first - 1, third, talk.seen) <= last - y + 1 {
      first -= 1
      height += wayHeight(ways, first, third, talk.seen)
    }
    if first > 0 { canvas.draw("↑", at: Point(x: size.width - 1, y: y - 1), .quiet) }
    for (place, way) in ways.enumerated().dropFirst(first) {
      // A way that is cut is left for when it is chosen, unless nothing else is shown.
      guard place == chosen || y + wayHeight(ways, place, third, talk.seen) - 1 <= last else {
        if let markRow { line(markRow, Say.moreBelow, .quiet, at: size.width - 8) }
        break
      }
      y = drawWay(way, number: place + 1, talk, y, third, last: last)
    }
    guard !isList else { return }
    if isDecidersShown {
      line(
        lastRow - 3, Say.whoDecides + "  " + Say.deciders(talk.record.deciders, talk.name), .quiet)
    }
    if case .way = talk.focus {
      paragraph(
        Say.choosingAWay, at: Point(x: 1, y: lastRow - 2), width: size.width - 2, .label)
      return
    }
    drawNoteLine(talk, state.now.day, layout, top: lastRow - 1)
  }

  /// How many rows a way takes at most.
  private func wayHeight(
    _ ways: [Note], _ place: Int, _ third: Int, _ record: SharedDecisionRecord
  ) -> Int {
    guard case .option(let option)? = ways[checked: place]?.content else { return 0 }
    func rows(_ text: String, _ width: Int) -> Int { wrapped(text, to: width).count }
    let name = rows("00 \(ways[place].words.text) (sure 10)", third - 1)
    let sides = Side.allCases.map { rows(Say.weights(option, $0, record), third - 2) }
    return max(name + (option.decision == nil ? 0 : 1), sides.max() ?? 1)
  }

  private mutating func drawWay(
    _ note: Note, number: Int, _ talk: Talk, _ y: Int, _ third: Int, last: Int
  ) -> Int {
    guard case .option(let option) = note.content else { return y }
    let isChosen = talk.wayInHand == note.id
    if isChosen { choose(row: y, hasCursor: talk.focus == .way(note.id)) }
    var name = "\(number) \(Say.marked(note.words.text, note, talk.record))"
    if let sure = option.sureness { name += " (sure \(sure))" }
    let role: Role = isChosen ? .chosen : .text
    var end = paragraph(name, at: Point(x: 3, y: y), width: third - 1, last: last, role)
    if let decision = option.decision {
      end = paragraph(
        Say.status(decision.status), at: Point(x: 5, y: end), width: third - 3, last: last, .key)
    }
    let good = paragraph(
      Say.weights(option, .good, talk.seen), at: Point(x: 4 + third, y: y), width: third - 2,
      last: last)
    let hard = paragraph(
      Say.weights(option, .hard, talk.seen), at: Point(x: 4 + 2 * third, y: y),
      width: size.width - 5 - 2 * third, last: last)
    return max(end, good, hard)
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

  /// The way that is chosen, or that is being asked about.
  var wayInHand: NoteID? {
    switch focus {
    case .way(let id): id
    case .asking(let question): question.note
    case .note, .record, .row: nil
    }
  }

  /// What must be and what the person will not have: it stands beside the ways forward.
  var strongPreferences: [Note] {
    let carried = earlierPreferences.filter { record.preferenceAnswers[$0.id] != .noLonger }
    return (seen.notes(.preference) + carried).filter { note in
      guard case .preference(let preference) = note.content else { return false }
      return preference.strength != .wouldLike
    }
  }
}
