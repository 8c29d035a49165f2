import Canvas
import Conversation

/// A list that the archive hands over page by page, and the row of it that has the keys.
struct PagedList<Row: Equatable & Sendable>: Equatable, Sendable {
  /// The page that is shown.
  private(set) var page = Page<Row>(items: [])
  /// The row that has the keys, from 0.
  var chosen = 0
  /// Whether the archive was asked for other rows and has not answered.
  private(set) var isAwaited = false
  /// How often other rows came than those that were shown: in line mode they are said whole.
  private(set) var turns = 0
  private var landing = Landing.same

  /// Which row has the keys once the archive has answered.
  enum Landing: Equatable, Sendable { case first, last, same }

  /// The rows that are shown.
  var items: [Row] { page.items }

  /// The row that has the keys, unless it stands after the last one.
  var chosenItem: Row? { items[checked: chosen] }

  /// Other rows were asked for.
  mutating func ask(landingAt landing: Landing = .first) {
    isAwaited = true
    self.landing = landing
    if landing == .first { chosen = 0 }
  }

  /// Shows what the archive answered; `extra` rows of the place's own stand after it.
  mutating func show(_ page: Page<Row>, extra: Int = 0) {
    self.page = page
    if isAwaited { turns += 1 }
    isAwaited = false
    let last = max(0, page.items.count + extra - 1)
    switch landing {
    case .first: chosen = 0
    case .last: chosen = max(0, page.items.count - 1)
    case .same: chosen = min(chosen, last)
    }
    landing = .same
  }

  /// Nothing was asked for, and so nothing is shown.
  mutating func clear() {
    page = Page(items: [])
    (chosen, isAwaited, landing) = (0, false, .same)
  }

  /// The archive does not answer any more.
  mutating func stopWaiting() { isAwaited = false }

  /// Goes to another row; the number of the page to ask for where it stands on another one.
  ///
  /// `heights` are those of the items and of what stands after them.
  mutating func move(_ move: Move, heights: [Int], room: Int) -> Int? {
    if let row = ScrollWindow.row(after: move, from: chosen, heights: heights, room: room) {
      chosen = row
      return nil
    }
    switch move {
    case .down, .pageDown:
      guard page.hasMore else { return nil }
      ask()
      return page.number + 1
    case .up, .pageUp:
      guard page.number > 0 else { return nil }
      ask(landingAt: .last)
      return page.number - 1
    case .first:
      guard page.number > 0 else { return nil }
      ask()
      return 0
    case .last: return nil
    }
  }

  /// Whether there is another row to go to.
  var canMove: Bool { items.count > 1 || page.hasMore || page.number > 0 }
}

// MARK: Line mode

extension PagedList {
  /// The rows by number: those of the page, those of the place's own, and the way to other pages.
  func numbered(_ words: (Row) -> String, extra: [String] = []) -> [String] {
    let rows = items.map(words) + extra + ways.map(\.words)
    return rows.enumerated().map { "\($0 + 1)  \($1)" }
  }

  /// Chooses what stands at a number; the page to ask for where that is a way to another one, and
  /// `nil` where no row has this number.
  mutating func choose(numbered line: String, extra: Int = 0) -> Numbered? {
    let count = items.count + extra
    guard let place = place(numbered: line, of: count + ways.count) else { return nil }
    guard place >= count else {
      chosen = place
      return .row
    }
    let way = ways[place - count]
    ask()
    return .page(way.page)
  }

  /// What a number names.
  enum Numbered: Equatable { case row, page(Int) }

  private var ways: [(words: String, page: Int)] {
    let before = page.number > 0 ? [(Say.Line.rowsBefore, page.number - 1)] : []
    return (page.hasMore ? [(Say.Line.moreRows(page.following), page.number + 1)] : []) + before
  }
}

/// The place in a list, from 0, of what a line calls by its number; `nil` when it names no row.
func place(numbered line: String, of count: Int) -> Int? {
  guard line.utf8.count <= 4, let number = Int(line), (1...max(count, 1)).contains(number),
    count > 0
  else { return nil }
  return number - 1
}
