import Canvas
import Conversation

/// The home screen: names and plain work.
public struct Home: Equatable, Sendable {
  /// The work, page by page.
  var list = PagedList<HomeRow>()
  /// That the archive should be copied; `nil` when it need not.
  var backupDue: BackupDue?

  init(backupDue: BackupDue? = nil) {
    self.backupDue = backupDue
    list.ask()
  }

  /// Whether the archive has answered.
  var isLoaded: Bool { list.turns > 0 }

  /// The talk that the chosen work is to be finished in, if that is its kind.
  var talkToFinish: ConversationID? {
    list.chosenItem.flatMap { $0.item.kind == .finishNote ? $0.conversation : nil }
  }

  /// Shows what the archive answered.
  mutating func show(_ page: Page<HomeRow>) { list.show(page) }
}

// MARK: Keys

extension Home: Screen {
  /// What can be asked for at home.
  enum Command: Equatable, Sendable {
    case open, tour, enterNew, people, find, settings, stopPrinting, help, quit
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

  var keys: [PlaceKey<Command>] { Home.table }

  func off(_ command: Command, _ desk: Desk) -> String? {
    switch command {
    case .open where list.items.isEmpty: Say.nothingToOpen
    case .tour where !list.items.isEmpty || !isLoaded: Say.somethingWaits
    case .move where !list.canMove: Say.onlyOneRow
    case .stopPrinting where desk.printing == nil: Say.nothingPrints
    case .open, .tour, .enterNew, .people, .find, .settings, .stopPrinting, .help, .quit, .move: nil
    }
  }

  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    switch command {
    case .open: return open()
    case .move(let move):
      let page = list.move(move, heights: heights(desk), room: room(desk))
      return page.map { [.loadHome(page: $0)] } ?? []
    case .tour: desk.destination = .tour
    case .enterNew: desk.destination = .newPerson("")
    case .people: desk.destination = .people
    case .find: desk.destination = .find
    case .settings: desk.destination = .settings
    case .stopPrinting: return desk.stopPrinting()
    case .help: desk.destination = .help
    case .quit: desk.destination = .quit
    }
    return []
  }

  /// The work of a row opens where it can be done.
  private func open() -> [Effect] {
    guard let row = list.chosenItem else { return [] }
    return switch row.item.kind {
    case .goOn, .giveSheet, .copyToMainRecord: [.open(row.conversation, .talking)]
    case .finishNote, .sendReferral, .keepPromise, .lookAgain: [.loadPerson(row.person)]
    }
  }
}

// MARK: Line mode

extension Home {
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] {
    switch list.choose(numbered: line) {
    case .row: key(.enter, &desk)
    case .page(let page): [.loadHome(page: page)]
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
    lines.list = list.numbered { row in
      let (before, after) = Say.homeRow(row, now: desk.now)
      let words = [Say.section(row.item.kind).lowercased(), before, row.details.bannerName, after]
      return words.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    if lines.list.isEmpty { lines.list = [Say.nothingWaits, Say.Tour.offer] }
    lines.hints = spokenHints(desk)
    return lines
  }
}
