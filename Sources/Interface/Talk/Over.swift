import Canvas
import Conversation

/// What lies over a talk and has its keys.
public enum Over: Equatable, Sendable {
  /// The screen turned to the person.
  case turned(Turned)
  /// The block for the main record, to be selected.
  case block(BlockPage)
}

extension Talk {
  /// A key for what lies over the talk.
  mutating func key(_ key: Key, over: Over, _ desk: inout Desk) -> [Effect] {
    switch over {
    case .block(let block):
      self.over = block.after(key, desk.size).map { .block($0) }
      return []
    case .turned(let turned): return turnedKey(key, turned, &desk)
    }
  }

  /// A typed line for what lies over the talk; `nil` where it is for what lies below.
  mutating func line(_ line: String, over: Over, _ desk: inout Desk) -> [Effect]? {
    switch over {
    case .block:
      self.over = nil
      return []
    case .turned(let turned): return turnedLine(line, turned, &desk)
    }
  }
}
