import Conversation

/// What something is called that is undone or done again.
extension Talk {
  /// The name of what happened, with its words.
  func name(of event: ConversationEvent) -> String {
    if case .noted(_, let kind, let words, _) = event { return Say.noteName(kind, words.text) }
    if let id = event.note {
      let note = known(id).map { Say.noteName($0.kind, $0.words.text) } ?? Say.somethingEarlier
      return name(of: event, about: note)
    }
    switch event {
    case .nothingSaid(let stage, let why): return Say.stage(stage) + ": " + Say.nothing(why)
    case .identityAsked: return Say.nameAndBirthday
    case .typingAsked: return Say.typingAndPaper
    case .planned: return Say.minutesWeHave
    case .joined(let participant): return Say.cameIn(participant.name)
    case .left(let id): return Say.wentOut(record.participant(id)?.name ?? "")
    case .decidersSet: return Say.whoDecides
    case .saidBack: return Say.toldItBack
    case .reviewSet: return Say.lookAgain
    default: return Say.pageOfVisit
    }
  }

  private func name(of event: ConversationEvent, about note: String) -> String {
    switch event {
    case .revised: Say.correction(of: note)
    case .moved(_, let kind): Say.moved(note, to: kind)
    case .withdrawn: Say.removal(of: note)
    case .sheetSet(_, let isOff), .sheetAnswered(_, let isOff): Say.sheet(isOff: isOff, of: note)
    case .rated(_, let value): Say.rating(value, of: note)
    case .preferenceSet(_, let strength, _): Say.strength(strength) + ", " + note
    case .optionWeighed(_, _, let side, let words): Say.weighing(note, side, words.text)
    case .decided(_, let status, _): note + ": " + Say.status(status)
    case .stepAgreed(_, let who, let when): Say.agreement(who, when, name, on: note)
    default: Say.more(of: note)
    }
  }
}
