import Canvas
import Conversation

/// A page of items: rows with what stands there; nothing of them is ever cut.
extension Sketch {
  mutating func draw(_ page: ItemsPage, _ state: State) {
    canvas = Canvas(size: size)
    let top = drawHead(of: page, state)
    let lines = itemLines(page, state)
    // The last row is for the mark that more follows: it covers no words.
    let help = helpLines(page, state)
    let room = max(1, lastRow - top - max(0, help.count - 1))
    let caret = lines.firstIndex { $0.caret != nil } ?? 0
    var first = max(0, min(caret - room / 2, lines.count - room))
    // The label of what is typed stays in sight as long as its caret does too.
    let label = lines.firstIndex(where: \.isFirstOfChosen) ?? 0
    if caret - label < room { first = min(first, label) }
    for (offset, shown) in lines.dropFirst(first).prefix(room).enumerated() {
      draw(shown, top + offset)
    }
    for (offset, text) in help.enumerated() {
      line(lastRow + 1 - help.count + offset, text, .label)
    }
    if first + room < lines.count { line(lastRow, Say.moreBelow, .quiet, at: size.width - 8) }
    // No value reaches the last column.
    if first > 0 { canvas.draw("↑", at: Point(x: size.width - 1, y: top), .quiet) }
    if lines.isEmpty { cursor = Point(x: 1, y: top) }
  }

  /// What stands below a private note, in as many rows as it needs.
  private func helpLines(_ page: ItemsPage, _ state: State) -> [String] {
    guard case .privateNote = page.subject else { return [] }
    // The mark that more follows stands at the right of the last row.
    return Say.inDanger(state.session?.help).flatMap { text in
      wrapped(text, to: size.width - 10).map { String(text[$0]) }
    }
  }

  /// Whose page it is; a private one has a plain title, and nothing of the person beside it.
  private mutating func drawHead(of page: ItemsPage, _ state: State) -> Int {
    let words = Say.title(page.subject, state)
    guard !page.subject.isPrivate, page.subject != .settings else {
      title(words)
      return 2
    }
    switch state.route {
    case .talk(let talk):
      banner(
        talk.file.person, state.now.day, standing: Say.banner(talk.record.standing),
        with: talk.record.present)
    case .person(let shown): banner(shown.file.person, state.now.day, standing: "", with: [])
    case .unlock, .create, .recoveryCode, .home, .people, .personForm, .reading, .finding: break
    }
    line(2, words, .title)
    canvas.rule(row: 3, from: 0, to: size.width)
    return 4
  }

  private mutating func draw(_ shown: ItemLine, _ y: Int) {
    canvas.draw(shown.label, at: Point(x: shown.isTitle ? 1 : 3, y: y), .label)
    canvas.draw(shown.text, at: Point(x: itemValueColumn, y: y), shown.role)
    if shown.isFirstOfChosen { canvas.draw("▸", at: Point(x: 1, y: y), .chosen) }
    if let caret = shown.caret { cursor = Point(x: itemValueColumn + caret, y: y) }
  }

  /// The column where values begin.
  private var itemValueColumn: Int { isNarrow ? 5 : 27 }

  private var itemValueWidth: Int { max(12, size.width - itemValueColumn - 1) }

  // MARK: Lines

  /// A row of the screen.
  private struct ItemLine {
    var label = ""
    var text: Substring = ""
    var role = Role.text
    var isTitle = false
    var isFirstOfChosen = false
    /// The column of the cursor within the value.
    var caret: Int?
  }

  private func itemLines(_ page: ItemsPage, _ state: State) -> [ItemLine] {
    var lines: [ItemLine] = []
    var row = 0
    for section in state.sections(of: page.subject) {
      if !section.title.isEmpty {
        if !lines.isEmpty { lines.append(ItemLine()) }
        lines += wrapped(section.title, to: size.width - 2).map {
          ItemLine(label: String(section.title[$0]), isTitle: true)
        }
      }
      for item in section.items {
        var own = row == page.row ? chosenLines(item, page, state) : standingLines(item)
        if isNarrow { own.insert(ItemLine(), at: 0) }
        own[0].label = item.label
        own[0].isFirstOfChosen = row == page.row
        lines += own
        row += 1
      }
      if !section.foot.isEmpty { lines.append(ItemLine()) }
      lines += section.foot.map { ItemLine(label: $0, isTitle: true) }
    }
    return lines
  }

  /// What stands at a row that does not have the keys.
  private func standingLines(_ item: Item) -> [ItemLine] {
    switch item.stands {
    case .said(let words): lines(of: words, .text)
    case .nothing(let why): lines(of: Say.nothing(why), .quiet)
    }
  }

  private func lines(of text: String, _ role: Role) -> [ItemLine] {
    wrapped(text, to: itemValueWidth).map { ItemLine(text: text[$0], role: role) }
  }

  /// The row that has the keys: the text with its caret, or what can be chosen.
  private func chosenLines(_ item: Item, _ page: ItemsPage, _ state: State) -> [ItemLine] {
    if case .nothing(let why) = page.picked, item.isText {
      var own = lines(of: Say.nothing(why), .chosen)
      own[0].caret = 0
      return own
    }
    return item.isText ? typedLines(item, page, state) : choiceLines(item, page)
  }

  private func typedLines(_ item: Item, _ page: ItemsPage, _ state: State) -> [ItemLine] {
    let field = page.field
    let ranges = wrapped(field.text, to: itemValueWidth)
    var own = ranges.map { ItemLine(text: field.text[$0]) }
    let caretRow = field.caretRow(ranges)
    let column = field.text[ranges[caretRow].lowerBound..<field.caretIndex].columns
    own[caretRow].caret = min(column, itemValueWidth)
    if field.isEmpty, let why = item.nothing, why != .notDiscussed {
      own[0].text = "  " + Say.nothing(why)
      own[0].role = .quiet
    }
    let text = field.text.trimmed
    if !text.isEmpty, text != item.words, let echo = item.echo(text, state.now.day) {
      own += lines(of: "= " + echo, .quiet)
    } else if !item.hint.isEmpty {
      own += lines(of: item.hint, .quiet)
    }
    return own
  }

  /// What can be chosen, in as many rows as it takes; the chosen one is marked.
  private func choiceLines(_ item: Item, _ page: ItemsPage) -> [ItemLine] {
    var chosen = item.chosen
    var nothing = item.nothing
    switch page.picked {
    case .choice(let number): (chosen, nothing) = (number, nil)
    case .nothing(let why): (chosen, nothing) = (nil, why)
    case .none: break
    }
    var rows = [""]
    var choices = item.choices.enumerated().map { ($0 == chosen ? "▸" : " ") + $1 }
    if let nothing, nothing != .notDiscussed { choices.append("▸" + Say.nothing(nothing)) }
    if choices.isEmpty { choices.append(Say.nothingToChoose) }
    for choice in choices {
      let last = rows[rows.count - 1]
      if !last.isEmpty, last.columns + 2 + choice.columns > itemValueWidth { rows.append("") }
      rows[rows.count - 1] += (rows[rows.count - 1].isEmpty ? "" : "  ") + choice
    }
    var own = rows.flatMap { lines(of: $0, .text) }
    let marked = own.firstIndex { $0.text.contains("▸") } ?? 0
    let place = own[marked].text.firstIndex(of: "▸")
    own[marked].caret = place.map { own[marked].text[..<$0].columns } ?? 0
    return own
  }
}
