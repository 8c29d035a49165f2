import Canvas

/// Commands being looked for by their words: Esc and a colon.
public struct Palette: Equatable, Sendable {
  /// The words.
  private(set) var field = Field()
  /// The row that has the keys.
  private(set) var chosen = 0
  /// Whether the list has the cursor; it stands in what is typed until a command is chosen.
  private(set) var isInList = false
  /// Every command, in the order in which they are found.
  let commands: [KeyHint]

  init(_ commands: [KeyHint]) { self.commands = commands }

  /// Every command that has all the words, in any order.
  var found: [KeyHint] {
    let words = field.text.lowercased().split { $0.isWhitespace }
    return commands.filter { hint in
      let told = [hint.label, hint.help, hint.also].joined(separator: " ").lowercased()
      return words.allSatisfy { told.contains($0) }
    }
  }
}

// MARK: Keys

extension Palette: Screen {
  /// What can be asked for in the list of commands.
  enum Command: Equatable, Sendable {
    case doIt, back
    case move(Move)
  }

  /// The keys of the list of commands.
  static let table: [PlaceKey<Command>] =
    [PlaceKey(.key(.enter), command: .doIt, label: "do it", inLines: "a number does it")]
    + PlaceKey.moves(label: "choose") { .move($0) } + [
      PlaceKey(.menu("q"), command: .back, label: "back", inLines: "Enter goes back")
    ]

  var keys: [PlaceKey<Command>] { Palette.table }

  func hints(_ desk: Desk) -> [KeyHint] {
    var hints = tableHints(desk)
    let typing = KeyHint(.typed(""), label: "type to find", inLines: "words look for others")
    hints.insert(typing, at: hints.count - 1)
    return hints
  }

  func off(_ command: Command, _ desk: Desk) -> String? {
    switch command {
    case .doIt where found.isEmpty: Say.Palette.nothing
    case .move where found.count < 2: Say.onlyOneRow
    case .doIt, .move, .back: nil
    }
  }

  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    switch command {
    case .doIt:
      if let hint = found[checked: chosen] { desk.destination = .command(hint) }
    case .back: desk.destination = .back
    case .move(let move):
      isInList = move != .up || chosen > 0
      let heights = found.map { _ in 1 }
      chosen =
        ScrollWindow.row(after: move, from: chosen, heights: heights, room: room(desk.size))
        ?? chosen
    }
    return []
  }

  mutating func type(_ key: Key, _ desk: inout Desk) -> [Effect] {
    change { $0.take(key, width: 60) }
  }

  mutating func paste(_ text: String, _ desk: inout Desk) -> [Effect] {
    change { field in
      field.insert(text.oneLine)
      return true
    }
  }

  private mutating func change(_ edit: (inout Field) -> Bool) -> [Effect] {
    let before = field.text
    if edit(&field) {
      isInList = false
      if field.text != before { chosen = 0 }
    }
    return []
  }

  private func room(_ size: Size) -> Int { max(1, size.height - 7) }

  /// The commands that have all the words: what each is called, its letter, why it is off.
  func draw(on drawing: inout Drawing, _ desk: Desk) {
    let size = drawing.size
    drawing.canvas = Canvas(size: size)
    drawing.title(Say.Palette.title)
    drawing.line(2, Say.findAsk, .label)
    drawing.field(field, at: Point(x: 8, y: 2), width: size.width - 10, hasCursor: !isInList)
    let found = found
    if found.isEmpty { drawing.line(4, Say.Palette.nothing, at: 3) }
    let window = ScrollWindow(heights: found.map { _ in 1 }, chosen: chosen, room: room(size))
    for (offset, place) in window.rows.enumerated() {
      drawing.canvas.draw(
        Say.Palette.row(found[place], width: size.width - 4), at: Point(x: 3, y: 4 + offset),
        found[place].off == nil ? .text : .quiet, width: size.width - 4)
      if place == chosen { drawing.choose(row: 4 + offset, hasCursor: isInList) }
    }
  }
}

// MARK: Line mode

extension Palette {
  /// A number does what stands there, words look for others, an empty line goes back.
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] {
    if line.isEmpty { return perform(.back, &desk) }
    if let row = place(numbered: line, of: found.count) {
      chosen = row
      return perform(.doIt, &desk)
    }
    field = Field(line)
    chosen = 0
    return []
  }

  func spoken(_ desk: Desk) -> PlainLines {
    let rows = found.enumerated().map { "\($0 + 1)  " + Say.Palette.lineRow($1) }
    return PlainLines(
      place: [Say.Palette.title], list: rows.isEmpty ? [Say.Palette.nothing] : rows,
      ask: [Say.findAsk + ":"], hints: spokenHints(desk))
  }
}
