import Canvas
import Conversation

/// Commands being looked for by their words: Esc and a colon.
public struct Palette: Equatable, Sendable {
  /// The words.
  public private(set) var field = Field()
  /// The row that has the keys.
  public internal(set) var chosen = 0

  /// Every command that has all the words, in any order, in the order of the table.
  var found: [Binding] {
    let words = field.text.lowercased().split { $0.isWhitespace }
    return bindings.filter { binding in
      let told = [binding.label, binding.help, binding.also].joined(separator: " ").lowercased()
      return words.allSatisfy { told.contains($0) }
    }
  }

  mutating func write(_ text: String) {
    field.insert(text)
    chosen = 0
  }

  /// Takes a key of the field; `false` when it is none.
  mutating func take(_ key: Key) -> Bool {
    let before = field.text
    guard field.take(key, width: 60) else { return false }
    if field.text != before { chosen = 0 }
    return true
  }
}

extension State {
  mutating func paletteKey(_ key: Key, _ palette: Palette) -> [Effect] {
    var palette = palette
    switch key {
    case .up: palette.chosen = max(0, palette.chosen - 1)
    case .down: palette.chosen = max(0, min(palette.found.count - 1, palette.chosen + 1))
    case .enter:
      guard let binding = palette.found[checked: palette.chosen] else { return [] }
      layer = nil
      return perform(binding)
    default: _ = palette.take(key)
    }
    layer = .palette(palette)
    return []
  }

  /// A line: a number does what stands there, words look for others, an empty one goes back.
  mutating func paletteLine(_ line: String, _ palette: Palette) -> [Effect] {
    if line.isEmpty {
      layer = nil
      return []
    }
    if let number = Int(line), let binding = palette.found[checked: fromZero(number)] {
      layer = nil
      return perform(binding)
    }
    var looked = Palette()
    looked.write(line)
    layer = .palette(looked)
    return []
  }

  /// Enter turns the page, ← goes back, anything else ends the tour.
  mutating func tourKey(_ key: Key, _ page: Int) -> [Effect] {
    switch key {
    case .enter, .right, .down, .pageDown, .character(" "):
      layer = page + 1 < Say.Tour.pages(in: size).count ? .tour(page: page + 1) : nil
    case .left, .up, .pageUp: layer = .tour(page: max(0, page - 1))
    default: layer = nil
    }
    return []
  }
}
