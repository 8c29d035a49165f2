import Canvas
import Conversation

/// The pages around a talk: rows under titles; nothing of them is cut.
extension Sketch {
  mutating func draw(_ page: AlonePage, _ talk: Talk, _ state: State) {
    banner(talk.file.person, state.now.day, standing: "", with: [])
    let end = canvas.draw(Say.Around.title(page, talk), at: Point(x: 1, y: 2), .title)
    if end + 3 + Say.Around.forYourEyes.columns < size.width {
      line(2, Say.Around.eyes(page), .quiet, at: end + 3)
    }
    canvas.rule(row: 3, from: 0, to: size.width)
    let top = 4
    var room = max(1, lastRow - top + 1)
    let spaced = aloneLines(page, state, isSpaced: true)
    // A few rows more must fit where an answer opens further questions, so that nothing jumps.
    let lines =
      spaced.count + (page.isBefore ? 6 : 0) <= room
      ? spaced : aloneLines(page, state, isSpaced: false)
    // The mark that more follows stands in a row of its own, never over words.
    if lines.count > room { room = max(1, room - 1) }
    let caret = lines.firstIndex { $0.caret != nil } ?? 0
    let first = max(0, min(caret - room / 2, lines.count - room))
    for (offset, shown) in lines.dropFirst(first).prefix(room).enumerated() {
      draw(shown, top + offset)
    }
    if first + room < lines.count {
      line(lastRow, Say.moreBelow, .quiet, at: size.width - 8)
    }
    if first > 0 { canvas.draw("↑", at: Point(x: size.width - 1, y: top), .quiet) }
    if lines.isEmpty { cursor = Point(x: 1, y: top) }
  }

  private mutating func draw(_ shown: AloneLine, _ y: Int) {
    canvas.draw(shown.label, at: Point(x: shown.x, y: y), shown.isTitle ? .label : .text)
    canvas.draw(shown.text, at: Point(x: shown.textColumn, y: y), shown.role)
    guard let caret = shown.caret else { return }
    if shown.isMarked { canvas.draw("▸", at: Point(x: 1, y: y), .chosen) }
    cursor = Point(x: shown.isMarked && caret == 0 ? 1 : shown.textColumn + caret, y: y)
  }

  // MARK: Lines

  /// A row of the screen.
  private struct AloneLine {
    var label = ""
    var x = 3
    var isTitle = false
    var text: Substring = ""
    var textColumn = 3
    var role = Role.text
    /// The column of the cursor within the text; on the row that has the keys.
    var caret: Int?
    var isMarked = true
  }

  private var answerColumn: Int { size.width < 72 ? 20 : 24 }

  /// No text reaches the last column: marks stand there.
  private func width(from column: Int) -> Int { max(12, size.width - column - 2) }

  private func aloneLines(
    _ page: AlonePage, _ state: State, isSpaced: Bool
  ) -> [AloneLine] {
    var lines: [AloneLine] = []
    var number = 0
    var wasInline = false
    for section in state.sections(of: page) {
      if isSpaced, !lines.isEmpty, !(section.isInline && wasInline) { lines.append(AloneLine()) }
      wasInline = section.isInline
      if !section.title.isEmpty, !section.isInline {
        lines.append(AloneLine(label: section.title, x: 1, isTitle: true))
      }
      for (place, row) in section.rows.enumerated() {
        let title = section.isInline && place == 0 ? section.title : ""
        lines += self.lines(
          of: row, title, section.isInline, page, isChosen: number == page.chosen,
          on: state.now.day)
        number += 1
      }
    }
    return lines
  }

  private func lines(
    of row: AloneRow, _ title: String, _ isInline: Bool, _ page: AlonePage, isChosen: Bool,
    on today: Day
  ) -> [AloneLine] {
    var own: [AloneLine]
    switch row.content {
    case .read(let words): own = set(words, at: isInline ? answerColumn : 3)
    case .act(let act, let stands):
      own = set(stands, at: answerColumn, role: .quiet)
      own[0].label = act == .startTalk ? "[ \(row.label) ]" : row.label
    case .inBlock(let isIn):
      own = set([(isIn ? " " : "▸") + Say.no, (isIn ? "▸" : " ") + Say.yes])
    case .item(let item):
      let isTyped = isChosen && item.isText
      own = isTyped ? typed(item, page, today) : standing(item, isChosen ? page.picked : nil)
    }
    if !title.isEmpty { own[0].label = title }
    if !isInline, row.item != nil { own[0].x = 5 }
    if own[0].label.isEmpty { own[0].label = row.label }
    if isChosen, !own.contains(where: { $0.caret != nil }) { own[0].caret = 0 }
    return above(row) + own + below(row)
  }

  private func above(_ row: AloneRow) -> [AloneLine] {
    row.above.isEmpty ? [] : set(row.above, at: 3)
  }

  private func below(_ row: AloneRow) -> [AloneLine] {
    row.below.isEmpty ? [] : set(row.below, at: 5, role: .quote)
  }

  private func set(_ words: String, at column: Int, role: Role = .text) -> [AloneLine] {
    wrapped(words, to: width(from: column)).map {
      AloneLine(text: words[$0], textColumn: column, role: role)
    }
  }

  /// Choices side by side, in as many rows as they take.
  private func set(_ choices: [String]) -> [AloneLine] {
    var rows = [""]
    for choice in choices {
      let last = rows[rows.count - 1]
      if !last.isEmpty, last.columns + 2 + choice.columns > width(from: answerColumn) {
        rows.append("")
      }
      rows[rows.count - 1] += (rows[rows.count - 1].isEmpty ? "" : "  ") + choice
    }
    // The mark stands before the column, so that words stand below words.
    return rows.map { AloneLine(text: Substring($0), textColumn: answerColumn - 1) }
  }

  private func standing(_ item: Item, _ picked: Int?) -> [AloneLine] {
    guard !item.isText else {
      return set(item.words.isEmpty ? "…" : item.words, at: answerColumn)
    }
    let chosen = picked ?? item.chosen
    return set(item.choices.enumerated().map { ($0 == chosen ? "▸" : " ") + $1 })
  }

  /// The text that is typed with its caret, and below it how it is understood.
  private func typed(_ item: Item, _ page: AlonePage, _ today: Day) -> [AloneLine] {
    let field = page.field
    let room = width(from: answerColumn)
    let ranges = wrapped(field.text, to: room)
    var own = ranges.map { AloneLine(text: field.text[$0], textColumn: answerColumn) }
    let row = field.caretRow(ranges)
    own[row].caret = min(field.text[ranges[row].lowerBound..<field.caretIndex].columns, room)
    own[row].isMarked = row == 0
    let text = field.text.trimmed
    if text == item.words { return own }
    if let echo = item.echo(text, today) {
      own += set("= " + echo, at: answerColumn, role: .quiet)
    } else if text.isEmpty, !item.hint.isEmpty {
      own += set(item.hint, at: answerColumn, role: .quiet)
    }
    return own
  }
}
