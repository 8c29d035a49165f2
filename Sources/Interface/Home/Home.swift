import Canvas
import Conversation

/// The home screen: names and plain work.
public struct Home: Equatable, Sendable {
  /// The work, page by page.
  var list = PagedList<HomeLine>()
  /// The group that is open; `nil` where all of them are seen.
  private(set) var group: WorkGroup?
  /// That the archive should be copied; `nil` when it need not.
  var backupDue: BackupDue?

  init(backupDue: BackupDue? = nil) {
    self.backupDue = backupDue
    list.ask()
  }

  /// Whether the archive has answered.
  var isLoaded: Bool { list.turns > 0 }

  /// The talk that the chosen work belongs to.
  var talkMeant: ConversationID? {
    if case .work(let row)? = list.chosenItem { row.conversation } else { nil }
  }

  /// Shows what the archive answered, unless another group was opened since.
  mutating func show(_ page: HomePage) {
    guard page.group == group else { return }
    list.show(page.lines)
  }

  /// Opens a group, or all of them again.
  private mutating func open(_ group: WorkGroup?) -> [Effect] {
    self.group = group
    list.ask()
    return [.loadHome(group, page: 0)]
  }
}

// MARK: Keys

extension Home: Screen {
  /// What can be asked for at home.
  enum Command: Equatable, Sendable {
    case open, tour, enterNew, people, find, settings, stopPrinting, help, quit, closeGroup
    case move(Move)
  }

  /// The keys of the home screen.
  static let table: [PlaceKey<Command>] =
    [
      PlaceKey(
        .key(.enter), command: .open, label: "open", help: "open what waits",
        inLines: "a number opens"),
      PlaceKey(
        .key(.enter), command: .tour, label: "show me round",
        help: "show me round, while nothing waits", inLines: "Enter shows you round"),
      PlaceKey(.letter("n"), command: .enterNew, label: "new", help: "enter somebody new"),
      PlaceKey(.letter("p"), command: .people, label: "people", help: "find somebody"),
      PlaceKey(.letter("/"), command: .find, label: "find", help: Say.Help.find),
      PlaceKey(
        .letter("s"), command: .settings, label: "settings", help: "your name, and who helps"),
      PlaceKey(
        .letter("x"), command: .stopPrinting, label: "stop printing",
        help: "stop what is being printed"),
      PlaceKey(.letter("?"), command: .help, label: "help", help: Say.Help.help),
      PlaceKey(.letter("q"), command: .quit, label: "quit", help: "leave, all is kept"),
    ] + PlaceKey.moves(label: "choose") { .move($0) }

  /// The keys while one group is open: leaving it leads to all of them.
  static let tableOfGroup: [PlaceKey<Command>] = Home.table.map { key in
    guard key.command == .quit else { return key }
    return PlaceKey(
      .letter("q"), .key(.backspace), command: .closeGroup, label: "all that waits")
  }

  var keys: [PlaceKey<Command>] { group == nil ? Home.table : Home.tableOfGroup }

  func off(_ command: Command, _ desk: Desk) -> String? {
    switch command {
    case .open where list.items.isEmpty: Say.nothingToOpen
    case .tour where !list.items.isEmpty || !isLoaded: Say.somethingWaits
    case .move where !list.canMove: Say.onlyOneRow
    case .stopPrinting where desk.printing == nil: Say.nothingPrints
    case .open, .tour, .enterNew, .people, .find, .settings, .stopPrinting, .help, .quit,
      .closeGroup, .move:
      nil
    }
  }

  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    switch command {
    case .open: return open()
    case .move(let move):
      let page = list.move(move, heights: heights(desk), room: room(desk))
      return page.map { [.loadHome(group, page: $0)] } ?? []
    case .tour: desk.destination = .tour
    case .enterNew: desk.destination = .newPerson("")
    case .people: desk.destination = .people
    case .find: desk.destination = .find
    case .settings: desk.destination = .settings
    case .stopPrinting: return desk.stopPrinting()
    case .help: desk.destination = .help
    case .quit: desk.destination = .quit
    case .closeGroup: return open(nil)
    }
    return []
  }

  /// A line opens what it names: the work of a row where it can be done.
  private mutating func open() -> [Effect] {
    switch list.chosenItem {
    case .work(let row): row.opening
    case .group(let group, _): open(group)
    case .none: []
    }
  }
}

extension HomeRow {
  /// What opens the place where it can be done. What is to be finished in a talk that goes on is finished
  /// there; else the person's page tells what it is.
  fileprivate var opening: [Effect] {
    switch work {
    case .sheets: [.open(conversation, .talking)]
    case .toFinish where standing.isOpen: [.open(conversation, .talking)]
    case .toFinish, .promises, .lookAgain, .referrals, .coming: [.loadPerson(person)]
    }
  }
}

// MARK: Line mode

extension Home {
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] {
    switch list.choose(numbered: line) {
    case .row: key(.enter, &desk)
    case .page(let page): [.loadHome(group, page: page)]
    case .none: command(line, &desk)
    }
  }

  func spoken(_ desk: Desk) -> PlainLines {
    guard isLoaded else { return PlainLines() }
    var lines = PlainLines(
      place: [desk.isDemo ? Say.demo : Say.program], turn: list.turns, ask: [Say.Line.whatNext])
    if let backupDue, !desk.isDemo {
      lines.place.append(Say.backupDue(backupDue, today: desk.now.day))
    }
    lines.list = list.numbered { Say.Line.home($0, today: desk.now.day) }
    if lines.list.isEmpty { lines.list = [Say.nothingWaits, Say.Tour.offer] }
    lines.hints = spokenHints(desk)
    return lines
  }
}
