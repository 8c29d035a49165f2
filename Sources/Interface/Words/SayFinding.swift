import Conversation

/// What is said of a search that narrows in a way that can't be read; it narrows nothing then.
public func misreadSentence(_ misread: Narrowing.Misread) -> String {
  let text = misread.text.oneLine
  return switch misread.sign {
  case .person: "person: needs a name, such as person:osei. It was left out."
  case .since where text.isEmpty: "since: needs a day, such as since:2026-08. It was left out."
  case .since: "since:\(text) is no day, such as 2026-08 or 12 aug 2026. It was left out."
  case .kind where text.isEmpty: "kind: needs a kind, such as kind:goal. It was left out."
  case .kind: "kind:\(text) is no kind, such as goal or your way. It was left out."
  }
}
