import Conversation

/// What something is called that is undone or done again.
extension Talk {
  /// The name of what happened, with its words.
  func name(of event: ConversationEvent) -> String {
    switch event {
    case .noted(_, let kind, let words, _): return Say.noteName(kind, words.text)
    case .nothingSaid(let stage, let why): return Say.stage(stage) + ": " + Say.nothing(why)
    case .identityAsked: return Say.nameAndBirthday
    case .typingAsked: return Say.typingAndPaper
    case .planned: return Say.minutesWeHave
    case .joined(let participant), .cameIn(let participant): return Say.cameIn(participant.name)
    case .left(let id): return Say.wentOut(record.participant(id)?.name ?? "")
    case .decidersSet: return Say.whoDecides
    case .saidBack: return Say.toldItBack
    case .toldBack(let id, _): return Say.toldItBack + ": " + name(of: id)
    case .reviewSet: return Say.lookAgain
    case .revised(let id, _): return Say.correction(of: name(of: id))
    case .moved(let id, let kind): return Say.moved(name(of: id), to: kind)
    case .withdrawn(let id): return Say.removal(of: name(of: id))
    case .sheetSet(let id, let isOff), .sheetAnswered(let id, let isOff):
      return Say.sheet(isOff: isOff, of: name(of: id))
    case .rated(let id, let value): return Say.rating(value, of: name(of: id))
    case .preferenceSet(let id, let strength, _):
      return Say.strength(strength) + ", " + name(of: id)
    case .optionWeighed(let id, _, let side, let words):
      return Say.weighing(name(of: id), side, words.text)
    case .decided(let id, let status, _): return name(of: id) + ": " + Say.status(status)
    case .stepAgreed(let id, let who, let when):
      return Say.agreement(who, when, name, on: name(of: id))
    case .topSet(let id, _), .changeAsked(let id, _), .noteTold(let id, _),
      .preferenceAnswered(let id, _), .carriedOn(let id, _), .stepAnswered(let id, _, _),
      .stepRenewed(let id, _),
      .goalAnswered(let id, _, _, _):
      return Say.more(of: name(of: id))
    case .started, .told, .saidAlone, .presentSince, .othersMayHear, .covered, .uncovered, .agreed,
      .amended, .abandoned, .closed,
      .printed, .saved, .given, .sent, .safeForOthers, .textsAllowed, .sheetDeclined, .copied,
      .copiedToMainRecord, .undid, .redid:
      return Say.pageOfVisit
    }
  }

  /// The name of a note, with its words.
  private func name(of id: NoteID) -> String {
    known(id).map { Say.noteName($0.kind, $0.words.text) } ?? Say.somethingEarlier
  }
}
