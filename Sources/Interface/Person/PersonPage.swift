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

  /// A page; a talk that was left waits under the cursor.
  init(file: PersonFile) {
    self.file = file
    chosen = (file.conversations.firstIndex { $0.standing.isOpen } ?? -1) + 1
  }
}

extension State {
  mutating func openPerson(_ file: PersonFile) {
    var page = PersonPage(file: file)
    // What is to be finished opens at the talk that it belongs to.
    if case .home(let home) = route, let row = home.page.items[checked: home.chosen],
      row.item.kind == .finishNote,
      let place = file.conversations.firstIndex(where: { $0.id == row.conversation })
    {
      page.chosen = place + 1
    }
    route = .person(page)
  }

  /// Shows what has changed on the page that is open; it opens none.
  mutating func refreshPerson(_ file: PersonFile) {
    guard case .person(var page) = route, page.file.person.id == file.person.id else { return }
    page.file = file
    page.chosen = min(page.chosen, file.conversations.count)
    route = .person(page)
  }

  mutating func personKey(_ key: Key) -> [Effect] {
    guard case .person(var page) = route else { return [] }
    let conversation = page.file.conversations[checked: page.chosen - 1]
    switch key {
    case .up: page.chosen = max(0, page.chosen - 1)
    case .down: page.chosen = min(page.file.conversations.count, page.chosen + 1)
    case .home: page.chosen = 0
    case .end: page.chosen = page.file.conversations.count
    case .enter:
      guard let conversation else { return beginTalk(page) }
      return [.open(conversation.id, conversation.standing.isOpen ? .talking : .reading)]
    case .character("n"): return beginTalk(page)
    case .character("a"):
      askAfter(page)
      return []
    case .character("r"): return conversation.map { [.open($0.id, .reading)] } ?? []
    case .character("c"): return conversation.map { [.open($0.id, .talking)] } ?? []
    case .character("e"):
      desk.destination = .changePerson(page.file.person)
      return []
    case .character("m"): return perform(.sayMore)
    case .character("v"): return askAlone()
    case .character("/"): return openFinding()
    case .character("?"):
      layer = .help(scroll: 0)
      return []
    case .character("q"), .backspace: return openHome()
    default: return []
    }
    route = .person(page)
    return []
  }

  /// Begins a talk with a person: it is on the disk before a word is said.
  mutating func startTalk(_ page: PersonPage) -> [Effect] {
    guard !page.isStarting else { return [] }
    guard let guide = guides.first else {
      notice = .warning(Say.noGuide)
      return []
    }
    var page = page
    page.isStarting = true
    route = .person(page)
    if let prepared = page.file.prepared { return [.open(prepared.id, .talking)] }
    let conversation: ConversationID = ids.id()
    let effects = keep([.conversation(conversation, guide.start(of: page.file.person.id))])
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
