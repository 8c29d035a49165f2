import Canvas
import Conversation

/// Words being looked for in every conversation.
public struct Finding: Equatable, Sendable {
  /// What is looked for.
  var field = Field()
  /// What was found.
  var list = PagedList<Hit>()
  /// Whether the list has the cursor; it stands in what is typed until a find is chosen.
  var isInList = false
  /// Whether an answer to what is looked for has come.
  private(set) var isAnswered = false
  /// What was meant to narrow and can't be read.
  private(set) var misread: [Narrowing.Misread] = []

  mutating func ask(_ desk: inout Desk) -> [Effect] {
    isAnswered = false
    let query = Query(field.text, on: desk.now.day)
    misread = query.narrowing.misread
    guard !query.isEmpty else {
      // An answer that is on its way is for other words.
      desk.generation += 1
      list.clear()
      return []
    }
    list.ask()
    return load(0, &desk)
  }

  func load(_ page: Int, _ desk: inout Desk) -> [Effect] {
    desk.generation += 1
    return [.find(Query(field.text, on: desk.now.day), page: page, desk.generation)]
  }

  /// Shows what the archive answered, unless something else was asked since.
  mutating func show(_ answer: Generation, _ page: Page<Hit>, _ desk: Desk) {
    guard answer == desk.generation else { return }
    isAnswered = true
    list.show(page)
  }
}

// MARK: Keys

extension Finding: SearchScreen {
  /// What can be asked for among finds.
  enum Command: Equatable, Sendable {
    case open, leave
    case move(Move)
  }

  /// The keys of the search.
  static let table: [PlaceKey<Command>] =
    [
      PlaceKey(
        .key(.enter), command: .open, label: "read", help: "read it where it was said",
        inLines: "a number reads")
    ] + PlaceKey.moves(label: "choose") { .move($0) } + [
      PlaceKey(.menu("q"), command: .leave, label: "home")
    ]

  var keys: [PlaceKey<Command>] { Finding.table }

  func off(_ command: Command, _ desk: Desk) -> String? {
    switch command {
    case .open where list.items.isEmpty: Say.nothingToOpen
    case .move where list.items.isEmpty: Say.nothingToOpen
    case .open, .leave, .move: nil
    }
  }

  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    switch command {
    case .open:
      guard let hit = list.chosenItem else { return [] }
      switch hit.place {
      case .talk(let conversation, _, _, _): return [.open(conversation, .reading)]
      case .page: return [.loadPerson(hit.person)]
      }
    case .leave:
      desk.destination = .home
      return []
    case .move(let move): return go(move, &desk)
    }
  }
}

// MARK: Line mode

extension Finding {
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] {
    self.line(line, ownRows: 0, &desk)
  }

  func spoken(_ desk: Desk) -> PlainLines {
    var lines = PlainLines(
      place: [Say.findTitle], turn: list.turns, ask: [Say.Line.findingAsk],
      hints: spokenHints(desk))
    if isAnswered {
      let finds = list.numbered { Say.hit($0) + ": " + $0.excerpt.map(\.text).joined().oneLine }
      lines.list = misread.map(misreadSentence) + (finds.isEmpty ? [Say.nothingFound] : finds)
    }
    return lines
  }
}
