import Conversation

/// What can be asked for in a talk with Esc and a letter.
enum TalkCommand: Equatable, Sendable {
  case stage(Stage), nextStage, previousStage
  case speaker, ownWords, kind, offSheet, forLater, turn, whoIsHere, nothing
  case sayMore, askOfStep, earlier, myNotes, guide, prompts, undo, redo, forOthers, preview
}

extension Talk {
  /// Every command of a talk with its letter, in the order in which the menu shows them.
  static let commands: [PlaceKey<TalkCommand>] =
    Stage.allCases.map {
      PlaceKey(
        .menu($0.digit), command: .stage($0), label: Say.stage($0), also: Say.Also.stage($0))
    } + [
      PlaceKey(.menu("n"), command: .nextStage, label: "next", help: Say.Help.next),
      PlaceKey(.menu("p"), command: .previousStage, label: "back", help: Say.Help.previous),
      PlaceKey(.menu("s"), command: .speaker, label: "speaker", help: Say.Help.speaker),
      PlaceKey(
        .menu("w"), command: .ownWords, label: "own words", help: Say.Help.ownWords,
        also: Say.Also.ownWords),
      PlaceKey(.menu("k"), command: .kind, label: "kind", help: Say.Help.kind),
      PlaceKey(.menu("x"), command: .offSheet, label: "off the sheet", help: Say.Help.offSheet),
      PlaceKey(.menu("l"), command: .forLater, label: "for later", help: Say.Help.forLater),
      PlaceKey(
        .menu("t"), command: .turn, label: "turn", help: Say.Help.turn,
        also: Say.Also.turn),
      PlaceKey(
        .menu("h"), command: .whoIsHere, label: "who is here", help: Say.Help.whoIsHere,
        also: Say.Also.whoIsHere),
      PlaceKey(.menu("z"), command: .nothing, label: "nothing here", help: Say.Help.nothing),
      PlaceKey(.menu("m"), command: .sayMore, label: "say more", help: Say.Help.sayMore),
      PlaceKey(
        .menu("j"), command: .askOfStep, label: "a step’s details", help: Say.Help.askOfStep,
        also: Say.Also.askOfStep),
      PlaceKey(.menu("e"), command: .earlier, label: "earlier visits", help: Say.Help.earlier),
      PlaceKey(
        .menu("v"), command: .myNotes, label: "my notes", help: Say.Help.myNotes,
        also: Say.Also.myNotes),
      PlaceKey(.menu("g"), command: .guide, label: "guide", help: Say.Help.guide),
      PlaceKey(.menu("i"), command: .prompts, label: "prompts", help: Say.Help.prompts),
      PlaceKey(
        .menu("u"), .key(.control("z")), command: .undo, label: "undo", help: Say.Help.undo),
      PlaceKey(
        .menu("r"), .key(.control("y")), command: .redo, label: "redo", help: Say.Help.redo),
      PlaceKey(
        .words, command: .forOthers, label: Say.pageForOthers, help: Say.Help.forOthers,
        also: Say.Also.forOthers),
      PlaceKey(
        .words, command: .preview, label: "preview", help: Say.Help.preview,
        also: Say.Also.preview),
    ]

  /// Why a command cannot be used now; `nil` when it can.
  func off(_ command: TalkCommand) -> String? {
    switch command {
    case .nothing, .undo, .redo: showsRows && over == nil ? nil : offForWriting
    case .speaker, .ownWords, .kind, .offSheet, .forLater, .askOfStep: offForWriting
    // People come in and leave also after both have agreed.
    case .whoIsHere, .forOthers: isReadOnly ? Say.readOnly(self) : offUnlessTalking
    case .nextStage: offUnlessTalking ?? (stage.next == nil ? Say.isLastStage : nil)
    case .previousStage: offUnlessTalking ?? (stage.previous == nil ? Say.isFirstStage : nil)
    case .stage, .turn, .sayMore, .earlier, .myNotes, .guide, .prompts: offUnlessTalking
    // The sheet is looked at before it is printed also from what comes after the talk.
    case .preview: openedFor == .after || openedFor == nil ? nil : Say.onlyInTalk
    }
  }

  /// What the talk was opened for besides talking has no commands of a talk.
  private var offUnlessTalking: String? { openedFor == nil ? nil : Say.onlyInTalk }

  private var offForWriting: String? { offUnlessTalking ?? (mayWrite ? nil : Say.readOnly(self)) }

  /// The commands as they are told, and why some cannot be used now.
  var commandHints: [KeyHint] {
    Talk.commands.map { row in
      var hint = row.hint
      hint.off = off(row.command)
      return hint
    }
  }
}
