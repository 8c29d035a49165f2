import Canvas

/// A key of a place in words: the footer, the menu, the help, the list of commands, the key card
/// and the question of line mode tell of it.
struct KeyHint: Equatable, Sendable {
  /// What is pressed for it; the first stands in the footer.
  var strokes: [Stroke]
  /// What it does, in a word or two.
  var label: String
  /// What it does, in a sentence of the help.
  var help: String
  /// Other words that people look for it by.
  var also = ""
  /// Why it cannot be used now; `nil` when it can.
  var off: String?
  /// How line mode says it where it is not a letter; empty where lines have no such key.
  var inLines: String?

  init(
    _ strokes: Stroke..., label: String, help: String? = nil, also: String = "",
    off: String? = nil, inLines: String? = nil
  ) {
    self.strokes = strokes
    self.label = label
    self.help = help ?? label
    self.also = also
    self.off = off
    self.inLines = inLines
  }

  /// The letter that does it.
  var letter: Character? { strokes.lazy.compactMap(\.letter).first }

  /// The key and what it does, as in the footer: `n new`, `↑↓ choose`.
  var inFooter: String {
    let pairs: [[Stroke]] = [[.key(.up), .key(.down)], [.key(.left), .key(.right)]]
    let pair = pairs.first { $0[0] == strokes.first && strokes.contains($0[1]) }
    let names = (pair ?? Array(strokes.prefix(1))).map(\.name)
    return [names.joined(), label].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// All that does it, as in the help: `q Backspace`.
  var names: String { strokes.map(\.name).joined(separator: " ") }

  /// How line mode says it; `nil` where lines have no such key.
  var line: String? {
    if let inLines { return inLines.isEmpty ? nil : inLines }
    return strokes.lazy.compactMap(\.line).first.map { "\($0) \(label)" }
  }
}

extension [KeyHint] {
  /// Those that can be used now.
  var usable: [KeyHint] { filter { $0.off == nil } }

  /// Those that a key or a letter reaches, with the rest of their kind left out: a place's own key
  /// comes before one of the whole program.
  var withoutRepeats: [KeyHint] {
    var seen: Set<Stroke> = []
    return filter { hint in
      guard let first = hint.strokes.first, first != .words else { return true }
      return hint.off != nil || seen.insert(first).inserted
    }
  }
}

/// As many hints as fit, the most useful first; the last says where there are more.
func fitted(_ hints: [String], width: Int, more: String) -> String {
  let whole = hints.joined(separator: "  ")
  guard whole.columns > width, let first = hints.first else { return whole }
  let room = width - more.columns - 2
  // One that does not fit even alone is cut: nothing would be worse.
  guard first.columns <= room else { return first }
  let shown = hints.dropFirst().reduce(into: (words: first, isFull: false)) { shown, hint in
    let longer = shown.words + "  " + hint
    shown.isFull = shown.isFull || longer.columns > room
    if !shown.isFull { shown.words = longer }
  }
  return shown.words + "  " + more
}
