import Canvas
import Conversation

/// What the footer, the menu, the help and the list of commands tell of the keys.
extension State {
  /// The keys of the place that has them, most useful first.
  var placeHints: [KeyHint] {
    if let screen { return screen.hints(desk) }
    if case .alone(let alone) = layer { return alone.hints }
    return formHints
  }

  /// The keys of the footer: those that can be used now, and the cover, which is never the first
  /// that is cut.
  var footHints: [KeyHint] {
    placeHints.usable.filter { !$0.inFooter.isEmpty }.withCover(session != nil)
  }

  /// The letters after Esc: those of the place, of the talk, and of the whole program.
  var menuHints: [KeyHint] {
    let under = overlay == nil ? [] : route.screen?.hints(desk) ?? []
    var seen: Set<Character> = []
    return (placeHints + under + formHints + talkHints + programHints).usable.filter { hint in
      hint.letter.map { seen.insert($0).inserted } ?? false
    }
  }

  /// The menu in words, the stages of a talk as one.
  var menuItems: [String] {
    let letters = menuHints.compactMap { hint in hint.letter.map { ($0, hint.label) } }
    let others = letters.filter { !$0.0.isNumber }.map { "\($0.0) \($0.1)" }
    return others.count < letters.count ? ["1–9 0 stage"] + others : others
  }

  /// Every command that has a letter or is found by its words.
  var allHints: [KeyHint] {
    let under = route.screen?.hints(desk) ?? []
    let form = (formHints + commandsOfForm).filter { $0.letter != nil }
    let talk =
      route.isTalk ? talkHints : Talk.commands.map { $0.hint.off(because: Say.onlyInTalk) }
    return (under.filter { $0.letter != nil } + form + talk + programHints).withoutRepeats
  }

  private var talkHints: [KeyHint] {
    if case .talk(let talk) = route { talk.commandHints } else { commandsOfForm }
  }

  private var commandsOfForm: [KeyHint] {
    showsForm && !route.isTalk ? formKeys.map(\.hint) : []
  }

  private var programHints: [KeyHint] {
    programKeys.map { $0.hint.off(because: off($0.command)) }
  }

  // MARK: The help

  /// The keys of this place first, then those of the whole program, then those of a talk.
  var helpPage: TextPage {
    isLineMode ? helpPageOfLines : helpPageOfKeys
  }

  /// What lines can ask for at this place, and nothing else.
  private var helpPageOfLines: TextPage {
    let talk = route.isTalk ? Talk.commands.map { $0.hint.off(because: off($0.command)) } : []
    let here = (placeHints + talk + commandsOfForm + programHints).usable.withoutRepeats
    return TextPage(
      title: Say.Help.title,
      lines: [Say.Help.here] + here.compactMap(\.lineOfHelp) + [""] + Say.Line.helpOfLines)
  }

  private var helpPageOfKeys: TextPage {
    let here = placeHints.filter { $0.strokes != [.typed("")] }
    let talk = Talk.commands.map { row in
      route.isTalk ? row.hint.off(because: off(row.command)) : row.hint
    }
    var lines = [Say.Help.here] + here.map(helpLine)
    if route.isTalk { lines += [""] + Say.Help.intro + [""] + talk.map(helpLine) }
    lines += commandsOfForm.map(helpLine)
    lines += ["", Say.Help.everywhere] + programHints.filter { $0.letter != nil }.map(helpLine)
    if !route.isTalk { lines += ["", Say.Help.inATalk] + Say.Help.intro + talk.map(helpLine) }
    return TextPage(title: Say.Help.title, lines: lines)
  }

  private func off(_ command: TalkCommand) -> String? {
    if case .talk(let talk) = route { talk.off(command) } else { nil }
  }

  private func helpLine(_ hint: KeyHint) -> String {
    "\(hint.names)  \(hint.help)" + (hint.off.map { "  (\($0))" } ?? "")
  }
}

extension [KeyHint] {
  /// With the cover after five of the place's own, so that it is seen even where they are cut.
  func withCover(_ isOpen: Bool) -> [KeyHint] {
    guard isOpen else { return self }
    var hints = self
    hints.insert(KeyHint(.key(.control("l")), label: "cover"), at: Swift.min(5, count))
    return hints
  }
}

extension KeyHint {
  /// The help of it in line mode; `nil` where lines have no such key.
  fileprivate var lineOfHelp: String? {
    if let inLines { return inLines.isEmpty ? nil : inLines }
    return strokes.lazy.compactMap(\.line).first.map { "\($0)  \(help)" }
  }

  /// The same, which cannot be used now for a reason.
  fileprivate func off(because reason: String?) -> KeyHint {
    var hint = self
    hint.off = reason
    return hint
  }
}
