import Canvas
import Conversation

/// A list that is looked through by typing: the field has the letters, the moving keys go through
/// what was found.
protocol SearchScreen: Screen {
  associatedtype Row: Equatable & Sendable

  /// What is looked for.
  var field: Field { get set }
  /// What was found.
  var list: PagedList<Row> { get set }
  /// Whether the list has the cursor; it stands in what is typed until a row is chosen.
  var isInList: Bool { get set }

  /// Asks the archive for what is looked for now, from the first page on.
  mutating func ask(_ desk: inout Desk) -> [Effect]

  /// Asks the archive for a page of the same.
  func load(_ page: Int, _ desk: inout Desk) -> [Effect]

  /// How many rows of the screen each row of the list takes.
  func heights(_ size: Size) -> [Int]
}

extension SearchScreen {
  func hints(_ desk: Desk) -> [KeyHint] {
    // What every one of them is for stands before the way out.
    var hints = tableHints(desk)
    hints.insert(KeyHint(.typed(""), label: "type to find"), at: hints.count - 1)
    return hints
  }

  mutating func type(_ key: Key, _ desk: inout Desk) -> [Effect] {
    change(&desk) { $0.take(key, width: 60) }
  }

  mutating func paste(_ text: String, _ desk: inout Desk) -> [Effect] {
    change(&desk) { field in
      field.insert(text.oneLine)
      return true
    }
  }

  /// Changes what is looked for, and asks for it if it is something else now.
  private mutating func change(_ desk: inout Desk, _ edit: (inout Field) -> Bool) -> [Effect] {
    let before = field.text
    guard edit(&field) else { return [] }
    isInList = false
    return field.text == before ? [] : ask(&desk)
  }

  /// How many rows of the screen the list has.
  func room(_ size: Size) -> Int { size.height - 7 }

  /// Goes to another row; up from the first one back to what is typed.
  mutating func go(_ move: Move, _ desk: inout Desk) -> [Effect] {
    isInList = move != .up || list.chosen > 0 || list.page.number > 0
    return list.move(move, heights: heights(desk.size), room: room(desk.size))
      .map { load($0, &desk) } ?? []
  }

  /// Asks for the same rows as they are now.
  mutating func askAgain(_ desk: inout Desk) -> [Effect] { load(list.page.number, &desk) }

  /// A line: a number chooses what stands there, any other text is looked for.
  mutating func line(_ line: String, ownRows: Int, _ desk: inout Desk) -> [Effect] {
    switch list.choose(numbered: line, extra: ownRows) {
    case .row: return key(.enter, &desk)
    case .page(let page): return load(page, &desk)
    case .none:
      field = Field(line)
      return ask(&desk)
    }
  }
}
