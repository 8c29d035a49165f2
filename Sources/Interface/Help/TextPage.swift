import Canvas

/// A page of text over whatever was open: the help, the guide of a talk.
public struct TextPage: Equatable, Sendable {
  let title: String
  /// What stands there; each is broken to the width of the window.
  let lines: [String]
  /// The first row of the screen that is shown, counted in the rows that all of it takes.
  private var scroll = 0

  init(title: String, lines: [String]) {
    self.title = title
    self.lines = lines
  }

  private func rows(_ size: Size) -> [Substring] {
    lines.flatMap { text in wrapped(text, to: size.width - 3).map { text[$0] } }
  }

  private func room(_ size: Size) -> Int { max(1, size.height - 4) }
}

// MARK: Keys

extension TextPage: Screen {
  /// What can be asked for on a page of text.
  enum Command: Equatable, Sendable {
    case close
    case scroll(Move)
  }

  /// The keys of a page of text.
  static let table: [PlaceKey<Command>] =
    PlaceKey.moves(label: "scroll") { .scroll($0) } + [
      PlaceKey(.key(.character(" ")), command: .scroll(.pageDown), label: "scroll", inLines: ""),
      PlaceKey(
        .letter("q"), .key(.enter), .key(.backspace), command: .close, label: "back",
        inLines: "Enter goes back"),
    ]

  var keys: [PlaceKey<Command>] { TextPage.table }

  func off(_ command: Command, _ desk: Desk) -> String? {
    switch command {
    case .scroll where rows(desk.size).count <= room(desk.size): Say.allIsInSight
    case .scroll, .close: nil
    }
  }

  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    switch command {
    case .scroll(let move):
      scroll = ScrollWindow.start(
        after: move, from: scroll, lines: rows(desk.size).count, room: room(desk.size))
    case .close: desk.destination = .back
    }
    return []
  }

  func draw(on drawing: inout Drawing, _ desk: Desk) {
    drawing.canvas = Canvas(size: drawing.size)
    drawing.title(title)
    let rows = rows(drawing.size)
    let window = ScrollWindow(lines: rows.count, from: scroll, room: room(drawing.size))
    for (offset, place) in window.rows.enumerated() {
      drawing.canvas.draw(
        rows[place], at: Point(x: 2, y: 2 + offset), width: drawing.size.width - 3)
    }
    drawing.mark(window)
    drawing.cursor = Point(x: 2, y: 2)
  }
}

// MARK: Line mode

extension TextPage {
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] { command(line, &desk) }

  func spoken(_ desk: Desk) -> PlainLines {
    PlainLines(place: [title] + lines, ask: [Say.Line.whatNext], hints: spokenHints(desk))
  }
}
