import Canvas
import Conversation

/// The home screen: names and plain work.
public struct Home: Equatable, Sendable {
  /// The work, page by page.
  public internal(set) var page = Page<HomeRow>(items: [])
  /// The row that has the keys.
  public internal(set) var chosen = 0
  /// Whether the archive has answered.
  public internal(set) var isLoaded = false

  init() {}
}

extension State {
  /// Goes home.
  mutating func openHome() -> [Effect] {
    route = .home(Home())
    return [.loadHome(page: 0)]
  }

  mutating func homeKey(_ key: Key) -> [Effect] {
    guard case .home(var home) = route else { return [] }
    switch key {
    case .up: home.chosen = max(0, home.chosen - 1)
    case .down: home.chosen = min(home.page.items.count - 1, home.chosen + 1)
    case .home: home.chosen = 0
    case .end: home.chosen = home.page.items.count - 1
    case .pageDown: return turnHome(home, by: 1)
    case .pageUp: return turnHome(home, by: -1)
    case .enter:
      guard let row = home.page.items[checked: home.chosen] else {
        return home.isLoaded ? perform(.tour) : []
      }
      return open(row)
    case .character("n"): return openPersonForm(nil)
    case .character("p"): return openPeople()
    case .character("/"): return openFinding()
    case .character("s"):
      desk.destination = .settings
      return []
    case .character("?"):
      layer = .help(scroll: 0)
      return []
    case .character("q"): return quit()
    default: return []
    }
    home.chosen = max(0, home.chosen)
    route = .home(home)
    return []
  }

  private func turnHome(_ home: Home, by step: Int) -> [Effect] {
    let page = home.page.number + step
    guard page >= 0, step < 0 || home.page.hasMore else { return [] }
    return [.loadHome(page: page)]
  }

  /// The work of a row opens where it can be done.
  private func open(_ row: HomeRow) -> [Effect] {
    switch row.item.kind {
    case .goOn: [.open(row.conversation, .talking)]
    case .giveSheet, .copyToMainRecord: [.open(row.conversation, .talking)]
    case .finishNote, .sendReferral, .keepPromise, .lookAgain: [.loadPerson(row.person)]
    }
  }

  mutating func homeLoaded(_ page: Page<HomeRow>) {
    guard case .home(var home) = route else { return }
    home.page = page
    home.isLoaded = true
    home.chosen = min(home.chosen, max(0, page.items.count - 1))
    route = .home(home)
  }

  /// Ends the program; everything is kept.
  mutating func quit() -> [Effect] {
    if trouble != nil, !isWarned {
      isWarned = true
      notice = .warning(Say.quitUnsaved)
      return []
    }
    isEnding = true
    return [.quit]
  }
}
