import Conversation

/// Line mode, the way in: a typed line does what keys do on the screen.
///
/// An empty line is Enter; `:` and a letter is Esc and that letter; `#` and a number goes to that
/// row of a page; a number chooses from what was listed; anything else is text, kept by Enter.
extension State {
  mutating func take(line: String) -> [Effect] {
    lastKey = now
    notice = nil
    if case .cover = layer { return answer(.line(line)) ?? [] }
    if overlay == nil {
      if let effects = overTalkLine(line) { return effects }
      if case .alone(let alone) = layer {
        guard line.hasPrefix(":") else { return aloneLine(line, alone) }
        layer = nil
      }
    }
    if line.hasPrefix(":"), !asksSecret { return take(command: line.dropFirst()) }
    if let effects = answer(.line(line)) { return effects }
    if case .talk = route { return talkLine(line) }
    return ask(form: .line(line)) ?? []
  }

  /// A colon and a letter, or a colon and what the command is called.
  private mutating func take(command: Substring) -> [Effect] {
    if command.count == 1, let letter = command.first { return take(letter: letter) }
    let words = command.lowercased()
    if let letter = menuHints.first(where: { $0.label == words })?.letter {
      return take(letter: letter)
    }
    notice = .plain(Say.doesNothing(":" + command))
    return []
  }

  /// A line while something lies over the talk; `nil` where it is for what lies below. A command
  /// typed on the turned screen is done once it is turned back.
  private mutating func overTalkLine(_ line: String) -> [Effect]? {
    guard let over = overTalk else { return nil }
    var isForOver = true
    let effects = inTalk { talk, desk in
      let answered = talk.line(line, over: over, &desk)
      isForOver = answered != nil
      return answered ?? []
    }
    guard isForOver else { return nil }
    guard case .turned = over, line.hasPrefix(":"), let letter = line.dropFirst().first,
      letter != "t"
    else { return effects }
    return effects + take(letter: letter)
  }

  /// Whether the next line is a secret that must not be echoed.
  public var asksSecret: Bool {
    if let screen { return screen.asksSecret }
    if case .create(let create) = route { return create.focusedRow(desk)?.isSecret ?? false }
    return false
  }
}
