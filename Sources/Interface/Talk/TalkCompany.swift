import Conversation

/// Whoever comes in when the person has spoken already (rule 7 of the screens).
extension State {
  /// Somebody comes in. When they are the first who came with the person, what was said until then
  /// is the person's alone, unless they were here all along and only nobody had said so.
  mutating func comesIn(_ participant: Participant) -> [Effect] {
    let before = keepWhatWasSaid(before: participant)
    guard case .talk(let talk) = route else { return before }
    guard participant.isCompany, talk.record.hasSpokenAlone else {
      return before + keepInTalk([.joined(participant: participant)])
    }
    let effects = keepInTalk([.saidAlone, .joined(participant: participant)])
    changeTalk { talk in
      talk.answer.clear()
      talk.focus = .asking(.wasHere(participant))
    }
    return before + effects
  }

  /// Whether it is asked if somebody was here all along; the question goes along to other stages.
  var isAskedWhoHeard: Bool {
    guard case .talk(let talk) = route, case .asking(.wasHere) = talk.focus else { return false }
    return true
  }

  /// The answer: only a yes lets what was said stand on the sheet and in sight.
  mutating func answerWasHere(_ participant: Participant, _ text: String) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    if text.isEmpty || Say.Line.isNo(text) { return finish([], then: .note) }
    guard Say.Line.isYes(text) else {
      // They talk on already: it is a note.
      let effects = finish([], then: .note)
      guard case .talk(let talk) = route else { return effects }
      return effects + keepThought(text, else: talk.stage.kind, then: talk.focus)
    }
    let alone = talk.entries.last { entry in
      if case .conversation(_, .saidAlone) = entry.happening { true } else { false }
    }
    notice = .plain(Say.heardAll(participant))
    return finish(alone.map { [.undid(entry: $0.id)] } ?? [], then: .note)
  }
}
