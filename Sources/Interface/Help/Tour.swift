import Canvas

/// The program shown round, for whoever sees it for the first time.
public struct Tour: Equatable, Sendable {
  /// The page that is shown, from 0.
  private(set) var page = 0

  /// The pages as they stand in a window: one that is too long for it goes on in the next.
  static func pages(in size: Size) -> [[String]] {
    let room = max(1, size.height - 5)
    return Say.Tour.pages.flatMap { told -> [[String]] in
      let rows = told.flatMap { text in
        wrapped(text, to: size.width - 3).map { String(text[$0]) }
      }
      return stride(from: 0, to: rows.count, by: room).map {
        Array(rows.dropFirst($0).prefix(room))
      }
    }
  }
}

// MARK: Keys

extension Tour: Screen {
  /// What can be asked for on the tour.
  enum Command: Equatable, Sendable { case goOn, back, close }

  /// The keys of the tour.
  static let table: [PlaceKey<Command>] = [
    PlaceKey(
      .key(.enter), .key(.right), .key(.down), .key(.pageDown), .key(.character(" ")),
      command: .goOn, label: "goes on", inLines: "Enter goes on"),
    PlaceKey(.key(.left), .key(.up), .key(.pageUp), command: .back, label: "back", inLines: ""),
    PlaceKey(.letter("q"), command: .close, label: "closes"),
  ]

  var keys: [PlaceKey<Command>] { Tour.table }

  func off(_ command: Command, _ desk: Desk) -> String? {
    switch command {
    case .back where page == 0: Say.Tour.isFirst
    case .back, .goOn, .close: nil
    }
  }

  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    switch command {
    case .goOn where page + 1 < Tour.pages(in: desk.size).count: page += 1
    case .goOn, .close: desk.destination = .back
    case .back: page -= 1
    }
    return []
  }

  func draw(on drawing: inout Drawing, _ desk: Desk) {
    let pages = Tour.pages(in: drawing.size)
    let number = min(page, pages.count - 1)
    drawing.canvas = Canvas(size: drawing.size)
    drawing.title(Say.Tour.title(number, of: pages.count))
    for (offset, text) in pages[number].enumerated() { drawing.line(2 + offset, text, at: 2) }
    drawing.cursor = Point(x: 2, y: 2)
  }
}

// MARK: Line mode

extension Tour {
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] { command(line, &desk) }

  func spoken(_ desk: Desk) -> PlainLines {
    PlainLines(
      place: Tour.pages(in: desk.size)[checked: page] ?? [], ask: [Say.Line.whatNext],
      hints: spokenHints(desk))
  }
}
