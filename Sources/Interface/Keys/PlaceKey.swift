import Canvas

/// A row of the table of keys of a place: what is pressed, how that is told, and the command of the
/// place that it is.
struct PlaceKey<Command: Equatable & Sendable>: Equatable, Sendable {
  /// How it is told.
  var hint: KeyHint
  /// What it does.
  var command: Command

  init(
    _ strokes: Stroke..., command: Command, label: String, help: String? = nil, also: String = "",
    inLines: String? = nil
  ) {
    self.command = command
    hint = KeyHint(label: label, help: help, also: also, inLines: inLines)
    hint.strokes = strokes
  }
}

extension PlaceKey {
  /// The rows of a list that moves: one for each way to go, told as one.
  static func moves(
    _ moves: [Move] = Move.allCases, label: String, command: (Move) -> Command
  ) -> [PlaceKey] {
    moves.map { move in
      var row = PlaceKey(command: command(move), label: label, inLines: "")
      row.hint.strokes = move.keys.map { .key($0) }
      return row
    }
  }
}

/// A way to go in a list or a text: the same keys everywhere.
enum Move: CaseIterable, Equatable, Sendable {
  case up, down, pageUp, pageDown, first, last

  /// The keys that go there.
  var keys: [Key] {
    switch self {
    case .up: [.up, .backTab]
    case .down: [.down, .tab]
    case .pageUp: [.pageUp]
    case .pageDown: [.pageDown]
    case .first: [.home]
    case .last: [.end]
    }
  }

  /// The way that a key goes; `nil` when it is no key that moves.
  init?(_ key: Key) {
    guard let move = Move.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
    self = move
  }
}

extension [KeyHint] {
  /// Hints that follow each other and say the same, as one: `↑↓ choose`.
  var joined: [KeyHint] {
    reduce(into: []) { joined, hint in
      guard let last = joined.last, last.label == hint.label, last.help == hint.help,
        last.off == hint.off
      else { return joined.append(hint) }
      joined[joined.count - 1].strokes += hint.strokes
    }
  }
}
