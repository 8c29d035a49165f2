import Canvas
import Conversation

/// People, found by name, number or birthday as it is typed.
public struct People: Equatable, Sendable {
  /// What is looked for.
  var field = Field()
  /// Those found.
  var list = PagedList<PersonRow>()
  /// Whether the list has the cursor; it stands in what is typed until somebody is chosen.
  var isInList = false

  mutating func ask(_ desk: inout Desk) -> [Effect] {
    list.ask()
    return load(0, &desk)
  }

  func load(_ page: Int, _ desk: inout Desk) -> [Effect] {
    desk.generation += 1
    return [.loadPeople(field.text, page: page, desk.generation)]
  }

  /// Shows what the archive answered, unless something else was asked since.
  mutating func show(_ answer: Generation, _ page: Page<PersonRow>, _ desk: Desk) {
    if answer == desk.generation { list.show(page, extra: 1) }
  }
}

// MARK: Keys

extension People: SearchScreen {
  /// What can be asked for in the list of people.
  enum Command: Equatable, Sendable {
    case open, leave
    case move(Move)
  }

  /// The keys of the list of people.
  static let table: [PlaceKey<Command>] =
    [
      PlaceKey(
        .key(.enter), command: .open, label: "open", help: "open, or enter somebody new",
        inLines: "a number opens")
    ] + PlaceKey.moves(label: "choose") { .move($0) } + [
      PlaceKey(.menu("q"), command: .leave, label: "home")
    ]

  var keys: [PlaceKey<Command>] { People.table }

  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    switch command {
    case .open:
      if let row = list.chosenItem { return [.loadPerson(row.id)] }
      guard !Thought.isBegun(by: field.text) else {
        desk.notice = .warning(Say.noteNeedsTalk)
        return []
      }
      // The row after the last one enters somebody new, with the name that was typed.
      desk.destination = .newPerson(field.text)
      return []
    case .leave:
      desk.destination = .home
      return []
    case .move(let move): return go(move, &desk)
    }
  }
}

// MARK: Line mode

extension People {
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] {
    self.line(line, ownRows: 1, &desk)
  }

  func spoken(_ desk: Desk) -> PlainLines {
    PlainLines(
      place: [Say.peopleTitle],
      list: list.numbered(Say.Line.person, extra: [Say.enterSomeone]), turn: list.turns,
      ask: [Say.peopleAsk + ":"], hints: spokenHints(desk))
  }
}
