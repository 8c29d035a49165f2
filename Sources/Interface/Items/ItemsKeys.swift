import Canvas
import Conversation

/// Keys on a page of items.
extension State {
  mutating func itemsKey(_ key: Key, _ page: ItemsPage) -> [Effect] {
    switch key {
    case .enter, .down, .tab: return moveItem(by: 1, isEnter: key == .enter)
    case .up, .backTab: return moveItem(by: -1)
    case .pageDown: return moveItem(by: 8)
    case .pageUp: return moveItem(by: -8)
    case .control("z"):
      changeItems { _ = $0.field.undo() }
      return []
    case .control("y"):
      changeItems { _ = $0.field.redo() }
      return []
    default: break
    }
    guard let item = itemChosen else { return [] }
    if item.isText {
      let due = now.adding(milliseconds: 2000)
      changeItems { page in
        if page.field.take(key, width: 40) {
          page.picked = nil
          page.dueAt = due
        }
      }
    } else {
      choose(key, in: item, page)
    }
    return []
  }

  private mutating func choose(_ key: Key, in item: Item, _ page: ItemsPage) {
    let here: Int? =
      switch page.picked {
      case .choice(let number): number
      case .nothing: nil
      case .none: item.chosen
      }
    let count = item.choices.count
    switch key {
    case .right, .character(" "): pick(here.map { ($0 + 1) % count } ?? 0)
    case .left: pick(here.map { ($0 + count - 1) % count } ?? count - 1)
    case .character("z"): turnNothing(in: item, page)
    case .character(let letter):
      if let number = letter.wholeNumberValue, item.choices.indices.contains(number - 1) {
        pick(number - 1)
        return
      }
      let order = (1...count).map { ((here ?? -1) + $0) % count }
      let found = order.first { item.choices[$0].lowercased().hasPrefix(letter.lowercased()) }
      if let found { pick(found) }
    default: break
    }
  }

  private mutating func pick(_ choice: Int) { changeItems { $0.picked = .choice(choice) } }

  /// None, rather not say, not known, not talked about, one after the other.
  private mutating func turnNothing(in item: Item, _ page: ItemsPage) {
    guard item.canBeNothing else {
      notice = .plain(Say.mustBeSomething)
      return
    }
    let order: [Nothing] = [.none, .declined, .unknown, .notDiscussed]
    let here: Int? =
      switch page.picked {
      case .nothing(let why): order.firstIndex(of: why)
      case .choice, .none:
        item.nothing.flatMap { $0 == .notDiscussed ? nil : order.firstIndex(of: $0) }
      }
    let why = order[((here ?? -1) + 1) % order.count]
    changeItems { page in
      page.picked = .nothing(why)
      page.field.clear()
      page.dueAt = nil
    }
  }

  /// Keeps the row and goes to another; from the last one Enter goes back to where one was.
  private mutating func moveItem(by step: Int, isEnter: Bool = false) -> [Effect] {
    guard case .items(let page) = layer else { return [] }
    guard let effects = keepItem() else { return [] }
    // Keeping it may have led to another row, which must be answered first.
    guard case .items(let after) = layer, after.row == page.row else { return effects }
    let count = itemsOpen.count
    if isEnter, page.row + 1 >= count { return effects + closeItems() }
    chooseItem(max(0, min(count - 1, page.row + step)))
    return effects
  }

  /// Esc on a page: its own menu; Esc again goes back to what lies under it.
  mutating func itemsMenuKey(_ key: Key, _ page: ItemsPage) -> [Effect] {
    changeItems { $0.isInMenu = false }
    switch key {
    case .escape, .control("g"), .character("q"), .character("m"): return closeItems()
    case .character("z"):
      if let item = itemChosen { turnNothing(in: item, page) }
      return []
    case .character(let letter):
      let effects = closeItems()
      if layer != nil { layer = nil }
      return effects + take(letter: letter)
    default: return []
    }
  }
}
