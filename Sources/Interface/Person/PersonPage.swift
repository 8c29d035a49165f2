import Canvas
import Conversation

/// A person's page: who they are, their way, and their conversations.
public struct PersonPage: Equatable, Sendable {
  /// The person with their conversations.
  public internal(set) var file: PersonFile
  /// The conversation that has the keys; before the first stands *start a talk*.
  public internal(set) var chosen: Int
  /// Whether a talk was begun here; a second Enter begins no second one.
  var isStarting = false
  /// Which part of its rows line mode says, from 0.
  private var spokenPage = 0

  /// A page; a talk that was left waits under the cursor, unless another one is meant.
  init(file: PersonFile, at conversation: ConversationID? = nil) {
    self.file = file
    let meant = file.conversations.firstIndex { $0.id == conversation }
    chosen = (meant ?? file.conversations.firstIndex { $0.standing.isOpen } ?? -1) + 1
  }

  /// The conversation that has the keys; none where a talk would begin.
  var conversation: Summary? { file.conversations[checked: chosen - 1] }

  /// The chosen visit, or the latest, and the one before it; `nil` where there are not two.
  private var pair: (then: ConversationID, now: ConversationID)? {
    guard let now = conversation?.id ?? file.earlierVisits.first?.id,
      let then = file.visit(before: now)
    else { return nil }
    return (then.id, now)
  }

  /// Shows the person as they are now.
  mutating func show(_ file: PersonFile) {
    guard file.person.id == self.file.person.id else { return }
    self.file = file
    chosen = min(chosen, file.conversations.count)
    spokenPage = min(spokenPage, file.conversations.count / PersonPage.spokenRows)
  }
}

// MARK: Keys

extension PersonPage: Screen {
  /// What can be asked for on the page of a person.
  enum Command: Equatable, Sendable {
    case open, startTalk, sayMore, after, read, goOn, putRight, myNotes, find, help, leave
    case thenAndNow, goals
    case move(Move)
  }

  /// The keys of the page of a person.
  static let table: [PlaceKey<Command>] =
    [
      PlaceKey(
        .key(.enter), command: .open, label: "open", help: "go on with the talk, or read it",
        inLines: "a number opens"),
      PlaceKey(.letter("n"), command: .startTalk, label: "start a talk"),
      PlaceKey(
        .letter("m"), command: .sayMore, label: "say more", help: "say more of the person"),
      PlaceKey(
        .letter("a"), command: .after, label: "after",
        help: "what comes after the talk; asks first whether you are alone"),
      PlaceKey(
        .letter("r"), command: .read, label: "read", help: "read the sheet of the chosen talk",
        also: Say.Also.preview),
      PlaceKey(.letter("c"), command: .goOn, label: "go on", help: "go on with the chosen talk"),
      PlaceKey(
        .letter("t"), command: .thenAndNow, label: "then and now",
        help: "the chosen talk beside the one before it"),
      PlaceKey(
        .letter("g"), command: .goals, label: "goals", help: "how goals and steps have gone"),
      PlaceKey(
        .letter("e"), command: .putRight, label: "edit",
        help: "edit name, birthday and what they need"),
      PlaceKey(
        .letter("v"), command: .myNotes, label: "my notes", help: Say.Help.myNotes,
        also: Say.Also.myNotes),
      PlaceKey(.letter("/"), command: .find, label: "find", help: Say.Help.find),
      PlaceKey(.letter("?"), command: .help, label: "help", help: Say.Help.help),
      PlaceKey(.letter("q"), .key(.backspace), command: .leave, label: "home"),
    ] + PlaceKey.moves(label: "choose") { .move($0) }

  var keys: [PlaceKey<Command>] { PersonPage.table }

  func off(_ command: Command, _ desk: Desk) -> String? {
    switch command {
    case .read where conversation == nil, .goOn where conversation == nil: Say.chooseATalk
    case .after where file.conversations.isEmpty: Say.BeforeAfter.noTalkYet
    case .thenAndNow where pair == nil: Say.Review.needsTwo
    case .move where file.conversations.isEmpty: Say.onlyOneRow
    case .open, .startTalk, .sayMore, .after, .read, .goOn, .putRight, .myNotes, .find, .help,
      .leave, .move, .thenAndNow, .goals:
      nil
    }
  }

  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    switch command {
    case .open:
      guard let conversation else { return perform(.startTalk, &desk) }
      return [.open(conversation.id, conversation.standing.isOpen ? .talking : .reading)]
    case .read: return conversation.map { [.open($0.id, .reading)] } ?? []
    case .goOn: return conversation.map { [.open($0.id, .talking)] } ?? []
    case .move(let move):
      let heights = Array(repeating: 1, count: file.conversations.count + 1)
      chosen =
        ScrollWindow.row(
          after: move, from: chosen, heights: heights, room: max(1, desk.size.height / 2))
        ?? chosen
    case .startTalk: desk.destination = .talk
    case .sayMore: desk.destination = .sayMore
    case .after: desk.destination = .after
    case .thenAndNow: return pair.map { [.compare($0.then, with: $0.now)] } ?? []
    case .goals: desk.destination = .goals(file)
    case .putRight: desk.destination = .changePerson(file.person)
    case .myNotes: desk.destination = .myNotes
    case .find: desk.destination = .find
    case .help: desk.destination = .help
    case .leave: desk.destination = .home
    }
    return []
  }
}

// MARK: Line mode

extension PersonPage {
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] {
    let rows = rowsSpoken
    guard let row = place(numbered: line, of: rows.count + waysSpoken.count) else {
      return command(line, &desk)
    }
    guard row < rows.count else {
      spokenPage = waysSpoken[row - rows.count].page
      return []
    }
    chosen = rows[rows.startIndex + row]
    return perform(.open, &desk)
  }

  /// How many rows are said at once.
  private static let spokenRows = 50

  /// The rows that are said, by their place on the page: the first starts a talk.
  private var rowsSpoken: Range<Int> {
    let first = spokenPage * PersonPage.spokenRows
    return first..<min(first + PersonPage.spokenRows, file.conversations.count + 1)
  }

  /// The ways to the other talks, said as rows of their own.
  private var waysSpoken: [(words: String, page: Int)] {
    let following = file.conversations.count + 1 - rowsSpoken.upperBound
    let more = following > 0 ? [(Say.Line.moreRows(following), spokenPage + 1)] : []
    return more + (spokenPage > 0 ? [(Say.Line.rowsBefore, spokenPage - 1)] : [])
  }

  func spoken(_ desk: Desk) -> PlainLines {
    let open = file.openStepsOnSheet
    let steps =
      open.prefix(5).map {
        Say.toBeDoneInLines + ": "
          + Say.step($0, person: file.person.calledName, on: desk.now.day, isOpen: true)
      } + (open.count > 5 ? [Say.moreToBeDone(open.count - 5)] : [])
    let talks = file.conversations.map {
      Say.conversation($0, leftAt: file.leftAt[$0.id], now: desk.now)
    }
    return PlainLines(
      place: [Say.Line.banner(file.person, desk.now)]
        + file.preferencesOnSheet.prefix(5).map(Say.Line.preference) + steps,
      list: (([Say.startTalk] + talks)[rowsSpoken] + waysSpoken.map(\.words)).enumerated()
        .map { "\($0 + 1)  \($1)" },
      ask: [Say.Line.whatNext], hints: spokenHints(desk))
  }
}

// MARK: Starting

extension PersonPage {
  /// Begins a talk with the person: it is on the disk before a word is said.
  mutating func startTalk(_ desk: inout Desk) -> [Effect] {
    guard !isStarting else { return [] }
    guard let guide = desk.guides.first else {
      desk.notice = .warning(Say.noGuide)
      return []
    }
    isStarting = true
    if let prepared = file.prepared { return [.open(prepared.id, .talking)] }
    let conversation: ConversationID = desk.ids.id()
    let effects = desk.keep([.conversation(conversation, guide.start(of: file.person.id))])
    return effects + [.open(conversation, .talking)]
  }
}

extension SharedDecisionRecord.Standing {
  /// Whether a talk may still go on in it.
  var isOpen: Bool {
    switch self {
    case .draft, .amending: true
    case .agreed, .abandoned: false
    }
  }
}
