import Conversation

/// The keys of this place for the footer, most useful first.
func hints(_ state: State) -> [String] {
  if case .help = state.layer { return [Say.Help.close] }
  switch state.route {
  case .unlock: return ["Enter open", "Esc q quit"]
  case .create: return ["Enter next line", "↑↓ move", "Esc q quit"]
  case .recoveryCode: return ["p print it", "w I have written it down"]
  case .home:
    return ["Enter open", "n new", "p people", "/ find", "^L cover", "? help", "q quit"]
  case .people: return ["Enter open", "↑↓ choose", "type to find", "Esc q home"]
  case .personForm: return ["Enter next line, at the end keep", "↑↓ move", "Esc q home"]
  case .person:
    return [
      "Enter open", "n start a talk", "r read", "e put right", "/ find", "^L cover", "q home",
    ]
  case .reading:
    return ["↑↓ scroll", "p print", "s save to a file", "g go to it", "^L cover", "q back"]
  case .finding: return ["Enter read", "↑↓ choose", "Esc q home"]
  case .talk(let talk): return hints(talk)
  }
}

private func hints(_ talk: Talk) -> [String] {
  switch talk.focus {
  case .note:
    [
      "Enter keep", "Tab next prompt", "\" own words", "Ann: she said it", "Esc menu", "^L cover",
    ]
  case .asking: ["Enter keep, empty passes", "Esc menu", "^L cover"]
  case .record: ["Enter mend", "Del take back", "Esc x off the sheet", "↓ on", "^L cover"]
  case .way:
    ["a add", "Enter say more", "y our choice", "o still open", "d not for me", "^L cover"]
  case .row(let row):
    row.isText
      ? ["type, Enter keeps", "↑↓ move", "Esc n next stage", "^L cover"]
      : ["Enter yes, next line", "←→ change", "Esc n next stage", "^L cover"]
  }
}
