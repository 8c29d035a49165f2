import Canvas
import Conversation

/// A form on the screen: nothing of it is cut, and the row that has the keys is always in sight.
extension Drawing {
  /// Draws the rows of a form between two rows of the screen; the cursor is where the keys are.
  mutating func draw<Host: FormHost>(form host: Host, from top: Int, to last: Int, _ desk: Desk) {
    let form = host.form(desk)
    let setter = FormSetter(host, form, size, desk)
    let pinned = form.pinned.flatMap { words in
      wrapped(words, to: size.width - 2).map { words[$0] }
    }
    for (offset, words) in pinned.enumerated() {
      line(last + 1 - pinned.count + offset, String(words), .label)
    }
    var room = max(1, last - top + 1 - pinned.count)
    let window = setter.window(room: room)
    // The mark that more follows stands in a row of its own, never over words.
    room = window.isMoreBelow ? max(1, room - 1) : room
    for (offset, shown) in window.lines.prefix(room).enumerated() { draw(shown, top + offset) }
    if window.isMoreBelow { line(top + room, Say.moreBelow, .quiet, at: size.width - 8) }
    // No word reaches the last column.
    if window.isMoreAbove { canvas.draw("↑", at: Point(x: size.width - 1, y: top), .quiet) }
    if window.lines.isEmpty { cursor = Point(x: 1, y: top) }
  }

  private mutating func draw(_ shown: FormLine, _ y: Int) {
    if shown.isMarked { canvas.draw("▸", at: Point(x: 1, y: y), .chosen) }
    for piece in shown.pieces {
      canvas.draw(piece.text, at: Point(x: piece.column, y: y), piece.role)
    }
    if let caret = shown.caret { cursor = Point(x: caret, y: y) }
  }
}

/// One row of the screen.
struct FormLine {
  /// Words, each at its column.
  var pieces: [Piece] = []
  /// Whether the mark of the row that has the keys stands before it.
  var isMarked = false
  /// The column of the cursor.
  var caret: Int?

  struct Piece {
    var text: Substring
    var column: Int
    var role: Role
  }

  init(_ text: Substring = "", at column: Int = 3, _ role: Role = .text) {
    if !text.isEmpty { pieces = [Piece(text: text, column: column, role: role)] }
  }

  /// The column after the last of its words.
  var end: Int { pieces.map { $0.column + $0.text.columns }.max() ?? 0 }

  mutating func add(_ text: some StringProtocol, at column: Int, _ role: Role) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(text: Substring(text), column: column, role: role))
  }
}

/// Sets the rows of a form as lines of the screen: only those around the row that has the keys.
struct FormSetter<Act: Equatable & Sendable> {
  private let form: Form<Act>
  private let focus: FormFocus
  /// Where the row that has the keys stands among the rows.
  private let chosen: Int?
  private let present: [Participant]
  private let size: Size
  private let today: Day

  init<Host: FormHost>(_ host: Host, _ form: Form<Act>, _ size: Size, _ desk: Desk)
  where Host.Act == Act {
    self.form = form
    focus = host.formFocus
    chosen = host.place(in: form.rows)
    present = host.present
    self.size = size
    today = desk.now.day
  }

  // MARK: What is in sight

  /// The lines that are shown in so many rows, and whether more stands above or below.
  func window(room: Int) -> (lines: [FormLine], isMoreAbove: Bool, isMoreBelow: Bool) {
    let spaced = FormBlocks(form, isSpaced: true)
    let blocks =
      form.look.isSpaced && fits(spaced, in: room) ? spaced : FormBlocks(form, isSpaced: false)
    guard blocks.count > 0 else { return ([], false, false) }
    let middle = chosen.map(blocks.place) ?? 0
    let own = self.lines(of: blocks[middle])
    var (above, below): ([FormLine], [FormLine]) = ([], [])
    var (first, last) = (middle, middle)
    while first > 0, above.count < room {
      first -= 1
      above = self.lines(of: blocks[first]) + above
    }
    while last + 1 < blocks.count, below.count <= room {
      last += 1
      below += self.lines(of: blocks[last])
    }
    let lines = above + own + below
    let caret = above.count + (own.firstIndex { $0.caret != nil } ?? 0)
    // Where not all is in sight the last row says so.
    let seen = max(1, lines.count > room ? room - 1 : room)
    var start = max(0, caret - seen / 2)
    // What is asked stays in sight, with what stands there, as long as the caret does too.
    start = max(start, min(caret, above.count + own.count - seen))
    if caret - above.count < seen { start = min(start, above.count) }
    start = max(0, min(start, lines.count - room))
    let isMoreBelow = start + room < lines.count || last + 1 < blocks.count
    return (Array(lines.dropFirst(start).prefix(room)), start > 0 || first > 0, isMoreBelow)
  }

  /// Whether all of them are in sight at once; a row is left free between sections only then.
  private func fits(_ blocks: FormBlocks<Act>, in room: Int) -> Bool {
    guard blocks.count <= room else { return false }
    return (0..<blocks.count).reduce(0) { $0 + lines(of: blocks[$1]).count } <= room
  }

  private func lines(of block: FormBlocks<Act>.Block) -> [FormLine] {
    switch block {
    case .space: [FormLine()]
    case .title(let title), .foot(let title): set(title, at: 1, .label)
    case .row(let row, let place, let title): lines(of: row, isChosen: place == chosen, title)
    }
  }

  // MARK: Rows

  private var isNarrow: Bool { size.width < 56 && form.look.isBelowLabels }

  private var column: Int {
    isNarrow ? 5 : size.width < 72 ? form.look.narrowColumn : form.look.column
  }

  /// No words reach the last column: marks stand there.
  private func width(from column: Int) -> Int { max(12, size.width - column - 1) }

  private func lines(
    of row: FormRow<Act>, isChosen: Bool, _ title: String?
  ) -> [FormLine] {
    let isInline = title != nil
    var own = isChosen ? chosenLines(row, isInline) : standingLines(row, isInline)
    if own.isEmpty { own = [FormLine()] }
    addLabel(title.flatMap { $0.isEmpty ? nil : $0 } ?? row.label, of: row, isChosen, to: &own)
    if isChosen {
      own[0].isMarked = true
      if !own.contains(where: { $0.caret != nil }) { own[0].caret = 1 }
    }
    addNote(row, isChosen, to: &own)
    let above = row.above.isEmpty ? [] : set(row.above, at: 3)
    let below = row.below.isEmpty ? [] : set(row.below, at: 5, .quote)
    return above + own + below
  }

  private func addLabel(
    _ label: String, of row: FormRow<Act>, _ isChosen: Bool, to own: inout [FormLine]
  ) {
    guard !label.isEmpty else { return }
    let indent = row.isSetIn ? 5 : 3
    // It stands above the answer where there is no room beside it: no label is cut.
    let isBeside = !isNarrow && label.columns < column - indent
    if row.isPlainButton {
      own[0].add("[ \(label) ]", at: 3, isChosen ? .focus : .key)
    } else if isBeside || row.isReading && row.words.isEmpty {
      own[0].add(label, at: indent, .label)
    } else {
      own = set(label, at: indent, .label) + own
    }
  }

  /// The quiet words beside a row, where there is room for them; of the chosen one below it.
  private func addNote(_ row: FormRow<Act>, _ isChosen: Bool, to own: inout [FormLine]) {
    let isUntouched = focus.field.text == row.words && focus.picked == nil
    let hint = isChosen && row.isText && isUntouched ? row.hint : ""
    for words in [row.note, hint] where !words.isEmpty {
      let end = own[own.count - 1].end
      // Beside choices it is no choice: it stands apart from them.
      var start = end + (row.choices.isEmpty ? 2 : 4)
      if row.isPlainButton { start = max(start, isNarrow ? 0 : column) }
      if row.isText { start = max(start, isNarrow && !isChosen ? 0 : column) }
      if start + words.columns < size.width {
        own[own.count - 1].add(words, at: start, .quiet)
      } else if row.choices.isEmpty, isChosen || row.isPlainButton {
        own += set(words, at: column, .quiet)
      }
    }
  }

  /// What stands at a row that does not have the keys.
  private func standingLines(_ row: FormRow<Act>, _ isInline: Bool) -> [FormLine] {
    if let waiting = focus.waiting[row.id], !row.isSecret {
      return set(waiting.text, at: column, .chosen)
    }
    switch row.asks {
    case .reading: return set(row.words, at: row.label.isEmpty && !isInline ? 3 : column)
    case .text(.secret): return row.words.isEmpty ? set("…", at: column) : [secretLine(row.words)]
    case .text:
      if row.words.isEmpty, !row.note.isEmpty { return [FormLine()] }
      return row.nothing.map { standing($0) }
        ?? set(row.words.isEmpty ? "…" : row.words, at: column)
    case .choice(let choices, let chosen):
      if form.look.showsAllChoices { return set(choices, chosen: chosen) }
      if chosen != nil { return set(row.shown, at: column) }
      return row.nothing.map { standing($0) } ?? set(row.shown, at: column)
    case .button: return row.words.isEmpty ? [FormLine()] : set(row.words, at: column)
    }
  }

  private func standing(_ why: Nothing) -> [FormLine] {
    // Of what nobody asked nothing stands there: the row is blank until something does.
    guard why == .notDiscussed else { return set(Say.nothing(why), at: column, .quiet) }
    return [FormLine(form.look.showsAllChoices ? "…" : "", at: column)]
  }

  // MARK: The row that has the keys

  private func chosenLines(_ row: FormRow<Act>, _ isInline: Bool) -> [FormLine] {
    switch row.asks {
    case .text(let kind): return typedLines(row, kind)
    case .choice(let choices, let chosen): return choiceLines(row, choices, chosen)
    case .reading, .button:
      return standingLines(row, isInline) + (focus.field.isEmpty ? [] : looseLines())
    }
  }

  private func typedLines(_ row: FormRow<Act>, _ kind: FieldKind) -> [FormLine] {
    if case .nothing(let why) = focus.picked { return set(Say.nothing(why), at: column, .chosen) }
    if kind == .secret {
      var line = secretLine(focus.field.text)
      line.caret = max(line.end, column)
      return [line]
    }
    var own = fieldLines()
    if focus.field.isEmpty, let why = row.nothing, why != .notDiscussed {
      own[0].add("  " + Say.nothing(why), at: column, .quiet)
    }
    let text = focus.field.text.trimmed
    guard !text.isEmpty, text != row.words else { return own }
    let thought = Thought(text, in: kind, present: present)
    if thought.isMarked { return own + [noteLine(thought)] }
    return row.echo(text, today).map { own + set("= " + $0, at: column, .quiet) } ?? own
  }

  private func fieldLines() -> [FormLine] {
    let room = width(from: column)
    let ranges = wrapped(focus.field.text, to: room)
    var own = ranges.map { FormLine(focus.field.text[$0], at: column) }
    let row = focus.field.caretRow(ranges)
    let before = focus.field.text[ranges[row].lowerBound..<focus.field.caretIndex].columns
    own[row].caret = column + min(before, room)
    return own
  }

  /// A secret shows how long it is, and nothing else.
  private func secretLine(_ secret: String) -> FormLine {
    let count = min(secret.count, width(from: column) - 1)
    return FormLine(Substring(String(repeating: "•", count: count)), at: column)
  }

  /// What is typed where no text is asked for, and what it will be.
  private func looseLines() -> [FormLine] {
    let thought = Thought(focus.field.text, in: .spoken, present: present)
    return fieldLines() + (thought.isMarked ? [noteLine(thought)] : [])
  }

  private func noteLine(_ thought: Thought) -> FormLine {
    FormLine(Substring("= " + Say.kind(thought.kind ?? .matter)), at: column, .label)
  }

  private func choiceLines(
    _ row: FormRow<Act>, _ choices: [String], _ chosen: Int?
  ) -> [FormLine] {
    var (shown, nothing) = (chosen, row.nothing)
    switch focus.picked {
    case .choice(let number): (shown, nothing) = (number, nil)
    case .nothing(let why): (shown, nothing) = (nil, why)
    case .none: break
    }
    if let number = row.choice(typed: focus.field.text) { (shown, nothing) = (number, nil) }
    var words = choices
    if let nothing, nothing != .notDiscussed {
      words.append(Say.nothing(nothing))
      shown = words.count - 1
    }
    if words.isEmpty { words = [Say.nothingToChoose] }
    let own = set(words, chosen: shown)
    return focus.field.isEmpty ? own : own + looseLines()
  }

  // MARK: Setting words

  private func set(_ words: String, at column: Int, _ role: Role = .text) -> [FormLine] {
    wrapped(words, to: width(from: column)).map { FormLine(words[$0], at: column, role) }
  }

  /// Choices side by side, in as many lines as they take; the chosen one is marked.
  private func set(_ choices: [String], chosen: Int?) -> [FormLine] {
    var lines = [FormLine()]
    for (place, choice) in choices.enumerated() {
      let isChosen = place == chosen
      var x = lines[lines.count - 1].pieces.isEmpty ? column : lines[lines.count - 1].end + 2
      if x > column, x + 1 + choice.columns > size.width - 1 {
        lines.append(FormLine())
        x = column
      }
      lines[lines.count - 1].add(
        (isChosen ? "▸" : " ") + choice, at: x, isChosen ? .chosen : .quiet)
    }
    return lines
  }
}
