import Canvas
import Conversation

/// What can be asked for in the whole program, by key, menu, its words or a typed line.
enum Command: Equatable, Sendable {
  case find, palette, help, cover, leave, tour, suspend
}

/// Every command of the whole program with its letter.
let programKeys: [PlaceKey<Command>] = [
  PlaceKey(.menu("/"), command: .find, label: "find", help: Say.Help.find),
  PlaceKey(.menu(":"), command: .palette, label: "find a command", help: Say.Help.palette),
  PlaceKey(
    .menu("?"), .key(.function(1)), command: .help, label: "help", help: Say.Help.help,
    also: Say.Also.help),
  PlaceKey(
    .menu("b"), .key(.control("l")), command: .cover, label: "cover", help: Say.Help.cover,
    also: Say.Also.cover),
  PlaceKey(
    .menu("q"), command: .leave, label: "leave", help: Say.Help.leave, also: Say.Also.leave),
  PlaceKey(
    .words, command: .tour, label: "show me round", help: Say.Help.tour, also: Say.Also.tour),
  PlaceKey(
    .words, command: .suspend, label: "back to the shell", help: Say.Help.suspend,
    also: Say.Also.suspend),
]

// MARK: Letters after Esc

extension State {
  /// The letter after Esc: it is one of the place, of the talk, or of the whole program. What can't
  /// be used now says why.
  mutating func take(letter: Character) -> [Effect] {
    if let effects = answer(.letter(letter)) { return effects }
    let row = programKeys.row(letter)
    // The help tells the keys of what it is asked for over.
    if row?.command == .help { return perform(.help) }
    if overlay != nil {
      overlay = nil
      return take(letter: letter)
    }
    if let effects = answerForm(letter: letter) { return effects }
    if let row { return perform(row.command, unless: off(row.command)) }
    let isOfTalk = !route.isTalk && Talk.commands.row(letter) != nil
    notice = .plain(isOfTalk ? Say.onlyInTalk : Say.noSuchCommand(letter))
    return []
  }

  /// The letter as one of the page that lies over the talk, of a form, or of the talk; `nil` where it
  /// is none.
  private mutating func answerForm(letter: Character) -> [Effect]? {
    if let effects = inPage({ $0.press(letter, &$1) }) { return effects }
    if case .talk(let talk) = route, let row = Talk.commands.row(letter) {
      return perform(row.command, unless: talk.off(row.command))
    }
    guard showsForm, let row = formKeys.row(letter) else { return nil }
    return ask(form: row.command.request)
  }

  /// Does what a command does that was found by its words, on what lies under the list of commands.
  mutating func perform(_ hint: KeyHint) -> [Effect] {
    overlay = nil
    if let reason = hint.off {
      notice = .plain(reason)
      return []
    }
    if let row = programKeys.first(where: { $0.hint.label == hint.label }) {
      return perform(row.command)
    }
    if case .talk = route, let row = Talk.commands.first(where: { $0.hint.label == hint.label }) {
      return perform(row.command)
    }
    return hint.letter.map { take(letter: $0) } ?? []
  }

  /// Why a command of the whole program cannot be used now; `nil` when it can.
  func off(_ command: Command) -> String? {
    switch command {
    // It is shown only once: its own keys alone lead away from it.
    case .find where showsRecoveryCode, .leave where showsRecoveryCode: Say.recoveryStays
    case .find, .palette, .cover, .tour: session == nil ? Say.unlockFirst : nil
    case .help, .leave, .suspend: nil
    }
  }

  private var showsRecoveryCode: Bool { if case .recoveryCode = route { true } else { false } }

  mutating func perform(_ command: Command, unless reason: String?) -> [Effect] {
    guard let reason else { return perform(command) }
    notice = .plain(reason)
    return []
  }

  private mutating func perform(_ command: TalkCommand, unless reason: String?) -> [Effect] {
    guard let reason else { return perform(command) }
    notice = .plain(reason)
    return []
  }
}

extension Array {
  /// The row of a table that Esc and a letter mean, with or without its capital.
  fileprivate func row<Asked>(_ letter: Character) -> Element? where Element == PlaceKey<Asked> {
    first { $0.hint.strokes.contains(.menu(letter)) }
      ?? letter.lowercased().first.flatMap { small in
        first { $0.hint.strokes.contains(.menu(small)) }
      }
  }
}

// MARK: Doing

extension State {
  /// Does a command of the whole program.
  mutating func perform(_ command: Command) -> [Effect] {
    changeTalk { $0.offered = nil }
    switch command {
    case .find: return leaveRows() + openFinding()
    case .palette: overlay = .palette(Palette(allHints))
    case .help: overlay = .text(helpPage)
    case .cover: return coverScreen()
    case .leave: return leave()
    case .tour: overlay = .tour(Tour())
    case .suspend: return [.suspend]
    }
    return []
  }

  /// Does a command of the talk that is open. But for those of a form itself, they close the pages
  /// that lie over the talk, and what stands in their row is kept.
  mutating func perform(_ command: TalkCommand) -> [Effect] {
    if command != .undo, command != .redo { changeTalk { $0.offered = nil } }
    return switch command {
    case .nothing: ask(form: .nothing) ?? inTalk { $0.cycleNothing(&$1) }
    case .undo: ask(form: .undo) ?? inTalk { $0.undo(&$1) }
    case .redo: ask(form: .redo) ?? inTalk { $0.redo(&$1) }
    case .stage, .nextStage, .previousStage, .speaker, .ownWords, .kind, .offSheet, .forLater,
      .turn, .whoIsHere, .sayMore, .askOfStep, .earlier, .myNotes, .guide, .prompts, .forOthers,
      .preview:
      leaveRows() + performInTalk(command)
    }
  }

  private mutating func performInTalk(_ command: TalkCommand) -> [Effect] {
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
    case .myNotes: return askAlone()
    case .sayMore: return inTalk { $0.sayMore(&$1) }
    case .askOfStep: return inTalk { $0.askOfStep(&$1) }
    case .earlier: return inTalk { $0.openEarlier(&$1) }
    case .turn: return inTalk { $0.turn(&$1) }
    case .forOthers: return inTalk { $0.openForOthers(&$1) }
    case .preview: return inTalk { $0.openPreview(&$1) }
    case .prompts: changeTalk { $0.promptsAreShown.toggle() }
    case .guide:
      guard case .talk(let talk) = route else { return [] }
      overlay = .text(TextPage(title: talk.guide.title, lines: guideLines(talk, at: now)))
    case .nothing, .undo, .redo: break
    }
    return []
  }

  private mutating func go(from next: KeyPath<Stage, Stage?>) -> [Effect] {
    guard case .talk(let talk) = route, let stage = talk.stage[keyPath: next] else { return [] }
    return inTalk { $0.go(to: stage, &$1) }
  }

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
    while case .talk(let talk) = route, talk.openedFor == nil, !talk.pages.isEmpty {
      effects += inTalk { $0.closePage(&$1) }
    }
    return effects + (ask(form: .keep) ?? [])
  }
}
