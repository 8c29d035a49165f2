import Canvas

/// A screen that answers its own keys, lines and pastes. What its keys do stands in one table; the
/// keys, the footer, the help and the question of line mode are made of it.
protocol Screen: Equatable, Sendable {
  /// What can be asked for here.
  associatedtype Command: Equatable & Sendable

  /// The keys of the place as it is now, most useful first.
  var keys: [PlaceKey<Command>] { get }

  /// Whether the next line is a secret that must not be echoed.
  var asksSecret: Bool { get }

  /// Why a command cannot be used now; `nil` when it can.
  func off(_ command: Command, _ desk: Desk) -> String?

  /// What its keys are called, and why some cannot be used now.
  func hints(_ desk: Desk) -> [KeyHint]

  /// Does a command of the table that can be used now.
  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect]

  /// Takes a key that is none of the table: one of a field, where a field has the keys.
  mutating func type(_ key: Key, _ desk: inout Desk) -> [Effect]

  /// Puts a paste into the field that has the keys; where none has them it does nothing.
  mutating func paste(_ text: String, _ desk: inout Desk) -> [Effect]

  /// Takes a line, in line mode.
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect]

  /// What line mode has to say of it.
  func spoken(_ desk: Desk) -> PlainLines

  /// Draws it.
  func draw(on drawing: inout Drawing, _ desk: Desk)
}

extension Screen {
  var asksSecret: Bool { false }

  func off(_ command: Command, _ desk: Desk) -> String? { nil }

  mutating func type(_ key: Key, _ desk: inout Desk) -> [Effect] {
    if case .character(let letter) = key { desk.notice = .plain(Say.doesNothing(String(letter))) }
    return []
  }

  mutating func paste(_ text: String, _ desk: inout Desk) -> [Effect] { [] }

  func hints(_ desk: Desk) -> [KeyHint] { tableHints(desk) }

  /// The rows of the table, and why some cannot be used now.
  func tableHints(_ desk: Desk) -> [KeyHint] {
    keys.map { row in
      var hint = row.hint
      hint.off = off(row.command, desk)
      if case .talk? = desk.wayBack, hint.label == "home" { hint.label = Say.backToTalk }
      return hint
    }.joined
  }

  /// The keys that line mode tells of.
  func spokenHints(_ desk: Desk) -> [String] { hints(desk).usable.compactMap(\.line) }

  /// Does what a key does here.
  mutating func key(_ key: Key, _ desk: inout Desk) -> [Effect] {
    press(.key(key), &desk) ?? type(key, &desk)
  }

  /// Does what a letter does after Esc, or without it; `nil` when it does nothing of this place.
  mutating func letter(_ letter: Character, _ desk: inout Desk) -> [Effect]? {
    press(.menu(letter), &desk) ?? press(.letter(letter), &desk)
  }

  /// Does what a line asks for where letters are commands: an empty one is Enter; else it is a
  /// letter, or what the key is called. What is neither is refused.
  mutating func command(_ line: String, _ desk: inout Desk) -> [Effect] {
    guard let first = line.first else { return key(.enter, &desk) }
    if line.count == 1, let effects = letter(first, &desk) { return effects }
    if let row = keys.first(where: { $0.hint.label == line.lowercased() && $0.hint.line != nil }),
      off(row.command, desk) == nil
    {
      return perform(row.command, &desk)
    }
    desk.notice = .plain(Thought.isBegun(by: line) ? Say.nothingTypedHere : Say.doesNothing(line))
    return []
  }

  /// Does what stands in the table under a stroke, with or without its capital; `nil` when it is
  /// none of the table.
  private mutating func press(_ stroke: Stroke, _ desk: inout Desk) -> [Effect]? {
    let exact = keys.filter { $0.hint.strokes.contains(stroke) }
    let found = exact.isEmpty ? keys.filter { $0.hint.strokes.contains(stroke.small) } : exact
    guard let row = found.first(where: { off($0.command, desk) == nil }) ?? found.first else {
      return nil
    }
    if let reason = off(row.command, desk) {
      desk.notice = .plain(reason)
      return []
    }
    return perform(row.command, &desk)
  }
}

extension Stroke {
  /// The stroke without its capital.
  fileprivate var small: Stroke {
    switch self {
    case .key(let key): .key(key.small)
    case .menu(let letter): .menu(letter.lowercased().first ?? letter)
    case .typed, .words: self
    }
  }
}
