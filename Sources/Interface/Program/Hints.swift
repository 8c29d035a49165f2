import Conversation

/// The keys of this place for the footer, most useful first.
func hints(_ state: State) -> [String] {
  if case .guide? = state.overTalk { return Say.Help.close }
  switch state.layer {
  case .help: return Say.Help.close
  case .palette: return Say.Palette.keys
  case .tour: return Say.Tour.keys
  case .myNotes: return Say.myNotesKeys
  case .alone(let alone): return Say.Around.keys(alone)
  case .page(let page):
    return Say.Around.keys(page, state.rows(of: page)[checked: page.chosen])
  case .items(let page):
    return page.isInMenu ? Say.itemMenu : Say.itemKeys(state.itemChosen)
  case .cover, .menu, .none: break
  }
  switch state.route {
  case .unlock: return ["Enter open", "Esc q quit"]
  case .create: return ["Enter next line", "↑↓ move", "Esc q quit"]
  case .recoveryCode(let page) where page.check != nil: return ["Enter go on", "↑ see it again"]
  case .recoveryCode: return ["p print it", "w I have written it down"]
  case .home:
    return [
      "Enter open", "n new", "p people", "/ find", "^L cover", "s settings", "? help", "q quit",
    ]
  case .people: return ["Enter open", "↑↓ choose", "type to find", "Esc q home"]
  case .personForm: return ["Enter next line, at the end keep", "↑↓ move", "Esc q home"]
  case .person:
    return [
      "Enter open", "n start a talk", "m say more", "a after", "r read", "e put right",
      "v my notes", "/ find", "^L cover", "q home",
    ]
  case .reading:
    return ["↑↓ scroll", "p print", "s save to a file", "g go to it", "^L cover", "q back"]
  case .finding: return ["Enter read", "↑↓ choose", "Esc q home"]
  case .talk(let talk): return hints(talk)
  }
}

func hints(_ talk: Talk) -> [String] {
  switch talk.focus {
  case .note:
    let speaker = talk.record.present.first { $0.part != .interpreter }
    let waiting = talk.earlierHere
    return [talk.mayWrite ? "Enter keep" : "Enter next"]
      + (waiting > 0 ? [Say.earlier(waiting)] : [])
      + (talk.stage == .waysForward ? [Say.chooseAWay] : [])
      + ["Tab next prompt"] + (waiting > 0 ? [] : ["\" own words"])
      + (speaker.map { ["\($0.name): said it"] } ?? []) + ["Esc menu", "^L cover"]
  case .asking(.atWay):
    let doesIt = WayAnswer(talk.answer.text) == .words ? "Enter keep" : "Enter do it"
    return [doesIt, "Backspace back to the list", "Esc menu", "^L cover"]
  case .asking(.thought): return ["Enter keep", "Backspace back", "Esc menu", "^L cover"]
  case .asking(.sureness), .asking(.importance):
    return [
      "Enter keep, empty passes", "←→ on the ruler", "Tab what is behind it", "Esc menu",
      "^L cover",
    ]
  case .asking: return ["Enter keep, empty passes", "Esc menu", "^L cover"]
  case .record(let id):
    let isOff = talk.record.note(id)?.isOffSheet == true
    return [
      "Enter mend", "Del take back", isOff ? "Esc x on the sheet" : "Esc x off the sheet",
      "Esc m say more", "↓ on",
      "^L cover",
    ]
  case .way:
    return [
      "a add", "Enter say more", "y our choice", "o still open", "d not for me", "^L cover",
    ]
  case .row(let row):
    // After the last stage there is none to go to.
    let onwards = talk.stage == .sayItBack ? ["^L cover"] : ["Esc n next stage", "^L cover"]
    if row.isText { return ["type, Enter keeps", "↑↓ move"] + onwards }
    if row.isDone { return ["Enter do it", "↑↓ move", "^L cover"] }
    return (row == .agreed ? ["↓ go on"] : ["←→ change", "Enter next line"]) + onwards
  }
}

extension Row {
  /// Whether Enter does something here.
  fileprivate var isDone: Bool {
    switch self {
    case .authority, .gap, .halfTyped, .translatedSheet, .safetyNet, .agreeAndPrint, .agreeOnly,
      .notToday,
      .printSheet,
      .saveSheet, .declineSheet, .copyBlock, .markCopied, .amend:
      true
    case .identity, .calledName, .present, .someone, .language, .reads, .interpreter, .paper,
      .typing,
      .minutes, .guide, .sayBack, .sayBackAgain, .agreement, .agreementReason, .way, .step,
      .review, .sheet, .agreed, .line:
      false
    }
  }
}
