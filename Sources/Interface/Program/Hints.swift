import Conversation

/// The keys of this place for the footer, most useful first.
func hints(_ state: State) -> [String] {
  if case .guide? = state.overTalk { return Say.Help.close }
  switch state.layer {
  case .help: return Say.Help.close
  case .palette: return Say.Palette.keys
  case .tour: return Say.Tour.keys
  case .alone(let alone): return Say.Around.keys(alone)
  case .cover, .menu, .none: break
  }
  switch state.route {
  case .unlock: return ["Enter open", "Esc q quit"]
  case .create(let create): return hints(create, state.desk) + ["Esc q quit"]
  case .recoveryCode(let page) where page.check != nil: return ["Enter go on", "↑ see it again"]
  case .recoveryCode: return ["p print it", "w I have written it down"]
  case .home:
    return [
      "Enter open", "n new", "p people", "/ find", "^L cover", "s settings", "? help", "q quit",
    ]
  case .people: return ["Enter open", "↑↓ choose", "type to find", "Esc q home"]
  case .personForm(let form):
    return hints(form, state.desk) + [form.person == nil ? "Esc q home" : "Esc q back", "^L cover"]
  case .aboutPerson(let page): return hints(page, state.desk) + ["Esc q back", "^L cover"]
  case .settings(let page): return hints(page, state.desk) + ["Esc q home", "^L cover"]
  case .person:
    return [
      "Enter open", "n start a talk", "m say more", "a after", "r read", "e put right",
      "v my notes", "/ find", "^L cover", "q home",
    ]
  case .reading:
    return ["↑↓ scroll", "p print", "s save to a file", "g go to it", "^L cover", "q back"]
  case .finding: return ["Enter read", "↑↓ choose", "Esc q home"]
  case .talk(let talk):
    guard talk.showsRows else { return hints(talk) }
    let onwards =
      talk.page == nil
      ? (talk.stage == .sayItBack ? [] : ["Esc n next stage"])
      : talk.hasKey("q") ? [] : ["Esc q back"]
    return hints(talk, state.desk) + talk.pageKeys.map { "\($0.letter) \($0.label)" } + onwards
      + ["^L cover"]
  }
}

/// The keys of the row that has the keys on a form.
func hints(_ host: some FormHost, _ desk: Desk) -> [String] {
  guard let row = host.rowInHand(desk) else { return [] }
  let nothing = row.canBeNothing ? ["Esc z nothing here"] : []
  return switch row.asks {
  case .reading: ["Enter next", "↑↓ move"]
  case .text: ["type, Enter keeps", "↑↓ move"] + nothing
  case .choice: ["←→ change", "Enter next", "↑↓ move"] + nothing
  case .button: ["Enter do it", "↑↓ move"]
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
      "a add", "Enter say more", "y our choice", "o still open", "d not for me", "s how sure",
      "^L cover",
    ]
  case .rows: return []
  }
}
