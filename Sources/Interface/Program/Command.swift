import Canvas
import Conversation

/// What a user can ask for, by key, menu or typed line.
public enum Command: Equatable, Sendable {
  case stage(Stage), nextStage, previousStage
  case speaker, ownWords, kind, offSheet, forLater, whoIsHere, prompts
  case undo, redo, find, help, cover, leave
  case nobodyTalkedAboutIt, myNotes, sayMore, earlier, turn
  case guide, palette, tour, suspend
}

/// One row of the table of commands: it feeds the keys, the footer, the menu and the help.
struct Binding: Sendable {
  /// The letter after Esc; none for what is found by its words alone.
  var letter: Character?
  /// What it does.
  var command: Command
  /// What it is called in the menu.
  var label: String
  /// What it is called in the help.
  var help: String
  /// Other words that people look for it by.
  var also = ""
  /// Why it cannot be used now; `nil` when it can.
  var off: @Sendable (State) -> String? = { _ in nil }
}

/// Every command with its letter. A letter means the same everywhere.
let bindings: [Binding] =
  Stage.allCases.map {
    Binding(
      letter: $0.digit, command: .stage($0), label: Say.stage($0), help: Say.stage($0),
      off: needsTalk)
  } + [
    Binding(letter: "n", command: .nextStage, label: "next", help: Say.Help.next, off: needsTalk),
    Binding(
      letter: "p", command: .previousStage, label: "back", help: Say.Help.previous, off: needsTalk),
    Binding(
      letter: "s", command: .speaker, label: "speaker", help: Say.Help.speaker, off: needsWriting),
    Binding(
      letter: "w", command: .ownWords, label: "own words", help: Say.Help.ownWords,
      also: Say.Also.ownWords, off: needsWriting),
    Binding(letter: "k", command: .kind, label: "kind", help: Say.Help.kind, off: needsWriting),
    Binding(
      letter: "x", command: .offSheet, label: "off the sheet", help: Say.Help.offSheet,
      off: needsWriting),
    Binding(
      letter: "l", command: .forLater, label: "for later", help: Say.Help.forLater,
      off: needsWriting),
    Binding(letter: "t", command: .turn, label: "turn", help: Say.Help.turn, off: needsTalk),
    Binding(
      letter: "h", command: .whoIsHere, label: "who is here", help: Say.Help.whoIsHere,
      also: Say.Also.whoIsHere, off: needsWriting),
    Binding(
      letter: "z", command: .nobodyTalkedAboutIt, label: "nothing here", help: Say.Help.nothing,
      off: needsFormOrWriting),
    Binding(
      letter: "m", command: .sayMore, label: "say more", help: Say.Help.sayMore,
      off: needsTalkOrPerson),
    Binding(
      letter: "e", command: .earlier, label: "earlier visits", help: Say.Help.earlier,
      off: needsTalk),
    Binding(
      letter: "v", command: .myNotes, label: "my notes", help: Say.Help.myNotes,
      also: Say.Also.myNotes, off: needsTalkOrPerson),
    Binding(letter: "g", command: .guide, label: "guide", help: Say.Help.guide, off: needsTalk),
    Binding(
      letter: "i", command: .prompts, label: "prompts", help: Say.Help.prompts, off: needsTalk),
    Binding(
      letter: "u", command: .undo, label: "undo", help: Say.Help.undo, off: needsFormOrWriting),
    Binding(
      letter: "r", command: .redo, label: "redo", help: Say.Help.redo, off: needsFormOrWriting),
    Binding(letter: "/", command: .find, label: "find", help: Say.Help.find, off: needsSession),
    Binding(
      letter: ":", command: .palette, label: "find a command", help: Say.Help.palette,
      off: needsSession),
    Binding(
      letter: "?", command: .help, label: "help", help: Say.Help.help, also: Say.Also.help),
    Binding(
      letter: "b", command: .cover, label: "cover", help: Say.Help.cover, also: Say.Also.cover,
      off: needsSession),
    Binding(
      letter: "q", command: .leave, label: "leave", help: Say.Help.leave, also: Say.Also.leave),
    Binding(
      letter: nil, command: .tour, label: "show me round", help: Say.Help.tour,
      also: Say.Also.tour, off: needsSession),
    Binding(
      letter: nil, command: .suspend, label: "back to the shell", help: Say.Help.suspend,
      also: Say.Also.suspend),
  ]

@Sendable private func needsSession(_ state: State) -> String? {
  state.session == nil ? Say.unlockFirst : nil
}

@Sendable private func needsTalk(_ state: State) -> String? {
  if case .talk(let talk) = state.route, talk.aside == nil { nil } else { Say.onlyInTalk }
}

@Sendable private func needsTalkOrPerson(_ state: State) -> String? {
  if case .person = state.route { nil } else { needsTalk(state) }
}

@Sendable private func needsWriting(_ state: State) -> String? {
  guard case .talk(let talk) = state.route, talk.aside == nil else { return Say.onlyInTalk }
  return talk.mayWrite ? nil : Say.readOnly(talk)
}

@Sendable private func needsFormOrWriting(_ state: State) -> String? {
  state.showsForm ? nil : needsWriting(state)
}

extension State {
  /// The letter after Esc; what can't be used now says why.
  mutating func take(letter: Character) -> [Effect] {
    if let effects = inPage({ $0.press(letter, &$1) }) { return effects }
    guard let binding = bindings.first(where: { $0.letter == letter }) else {
      notice = .plain(Say.noSuchCommand(letter))
      return []
    }
    return perform(binding)
  }

  /// Does what a row of the table says; what can't be used now says why.
  mutating func perform(_ binding: Binding) -> [Effect] {
    if let reason = binding.off(self) {
      notice = .plain(reason)
      return []
    }
    guard binding.command.leavesForm else { return perform(binding.command) }
    return leaveRows() + perform(binding.command)
  }

  /// Does a command that can be used now.
  mutating func perform(_ command: Command) -> [Effect] {
    if command != .undo, command != .redo { changeTalk { $0.offered = nil } }
    switch command {
    case .stage(let stage): return inTalk { $0.go(to: stage, &$1) }
    case .nextStage: return go(from: \.next)
    case .previousStage: return go(from: \.previous)
    case .speaker: return inTalk { $0.cycleSpeaker(&$1) }
    case .ownWords: return inTalk { $0.toggleOwnWords(&$1) }
    case .kind: return inTalk { $0.cycleKind(&$1) }
    case .offSheet: return inTalk { $0.toggleOffSheet(&$1) }
    case .forLater: return inTalk { $0.leaveForLater(&$1) }
    case .whoIsHere: return inTalk { $0.ask(.whoIsHere, &$1) }
    case .nobodyTalkedAboutIt: return ask(form: .nothing) ?? inTalk { $0.cycleNothing(&$1) }
    case .myNotes: return askAlone()
    case .sayMore:
      if case .person(let page) = route { return openAboutPerson(page.file, .all) }
      return inTalk { $0.sayMore(&$1) }
    case .earlier: return inTalk { $0.openEarlier(&$1) }
    case .turn: return inTalk { $0.turn(&$1) }
    case .prompts:
      changeTalk { $0.promptsAreShown.toggle() }
      return []
    case .guide:
      changeTalk { $0.over = .guide(scroll: 0) }
      return []
    case .palette:
      layer = .palette(Palette())
      return []
    case .tour:
      layer = .tour(page: 0)
      return []
    case .suspend: return [.suspend]
    case .undo: return ask(form: .undo) ?? inTalk { $0.undo(&$1) }
    case .redo: return ask(form: .redo) ?? inTalk { $0.redo(&$1) }
    case .find: return openFinding()
    case .help:
      layer = .help(scroll: 0)
      return []
    case .cover: return coverScreen()
    case .leave: return leave()
    }
  }

  private mutating func go(from next: KeyPath<Stage, Stage?>) -> [Effect] {
    guard case .talk(let talk) = route, let stage = talk.stage[keyPath: next] else { return [] }
    return inTalk { $0.go(to: stage, &$1) }
  }
}

// MARK: On a form

extension Command {
  /// Whether a form is left for it: its row is kept, and the pages that lie over a talk close.
  fileprivate var leavesForm: Bool {
    switch self {
    case .undo, .redo, .nobodyTalkedAboutIt, .help, .palette, .tour, .suspend, .cover, .leave:
      false
    case .stage, .nextStage, .previousStage, .speaker, .ownWords, .kind, .offSheet, .forLater,
      .whoIsHere, .prompts, .find, .myNotes, .sayMore, .earlier, .turn, .guide:
      true
    }
  }
}

extension State {
  /// Does something on the page that lies over the talk; `nil` where none does, or it does nothing
  /// there.
  private mutating func inPage(
    _ body: (inout Talk, inout Desk) -> [Effect]?
  ) -> [Effect]? {
    guard case .talk(let talk) = route, talk.showsRows, talk.over == nil else { return nil }
    var isDone = false
    let effects = inTalk { talk, desk in
      let done = body(&talk, &desk)
      isDone = done != nil
      return done ?? []
    }
    return isDone ? effects : nil
  }

  /// Keeps the row that has the keys, and closes the pages that lie over the talk.
  private mutating func leaveRows() -> [Effect] {
    var effects: [Effect] = []
    while case .talk(let talk) = route, talk.aside == nil, !talk.pages.isEmpty {
      effects += inTalk { $0.closePage(&$1) }
    }
    return effects + (ask(form: .keep) ?? [])
  }
}
