import Canvas

/// What is pressed or typed for a command.
enum Stroke: Hashable, Sendable {
  /// A key by itself.
  case key(Key)
  /// Esc and then a letter; in line mode a colon and the letter.
  case menu(Character)
  /// Signs at the start of a line, or any text where they are empty.
  case typed(String)
  /// Nothing: the command is found by its words, after Esc and a colon.
  case words

  /// A letter by itself.
  static func letter(_ letter: Character) -> Stroke { .key(.character(letter)) }

  /// What it is called on the screen.
  var name: String {
    switch self {
    case .key(let key): key.name
    case .menu(let letter): "Esc \(letter)"
    case .typed(let signs): signs
    case .words: "Esc :"
    }
  }

  /// What is typed for it in line mode; `nil` where lines know no such key.
  var line: String? {
    switch self {
    case .key(.character(let letter)) where letter != " ": String(letter)
    case .menu(let letter): ":\(letter)"
    case .typed(let signs): signs.isEmpty ? nil : signs
    case .key, .words: nil
    }
  }

  /// The letter that does it, alone or after Esc.
  var letter: Character? {
    switch self {
    case .key(.character(let letter)), .menu(let letter): letter
    case .key, .typed, .words: nil
    }
  }
}

extension Key {
  /// What the key is called on the screen.
  var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "^" + letter.uppercased()
    case .enter: "Enter"
    case .newLine: "^J"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }

  /// The key without its capital: Esc and `Q` is Esc and `q`.
  var small: Key {
    guard case .character(let letter) = self, let small = letter.lowercased().first else {
      return self
    }
    return .character(small)
  }
}
