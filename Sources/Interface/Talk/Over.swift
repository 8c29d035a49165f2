import Canvas
import Conversation

/// What lies over a talk and has its keys.
public enum Over: Equatable, Sendable {
  /// What leads the talk: its stages with their minutes, and all that may be said at this one.
  case guide(scroll: Int)
  /// The screen turned to the person.
  case turned(Turned)
  /// The block for the main record, to be selected.
  case block(BlockPage)
}

extension Talk {
  /// A key for what lies over the talk.
  mutating func key(_ key: Key, over: Over, _ desk: inout Desk) -> [Effect] {
    switch over {
    case .guide(let scroll):
      self.over = desk.scrolled(by: key, from: scroll).map { .guide(scroll: $0) }
      return []
    case .block(let block):
      self.over = block.after(key, desk.size).map { .block($0) }
      return []
    case .turned(let turned): return turnedKey(key, turned, &desk)
    }
  }

  /// A typed line for what lies over the talk; `nil` where it is for what lies below.
  mutating func line(_ line: String, over: Over, _ desk: inout Desk) -> [Effect]? {
    switch over {
    case .guide:
      self.over = nil
      return nil
    case .block:
      self.over = nil
      return []
    case .turned(let turned): return turnedLine(line, turned, &desk)
    }
  }
}

extension Desk {
  /// Where a page of text stands after a key; any key but those that move closes it.
  func scrolled(by key: Key, from scroll: Int) -> Int? {
    let page = max(1, size.height - 6)
    return switch key {
    case .down: scroll + 1
    case .up: max(0, scroll - 1)
    case .pageDown, .character(" "): scroll + page
    case .pageUp: max(0, scroll - page)
    default: nil
    }
  }
}
