import Conversation

/// Whoever comes in when the person has spoken already (rule 7 of the screens).
extension Talk {
  /// Somebody comes in. When they are the first who came with the person, what was said until then
  /// is the person's alone, unless they were here all along and only nobody had said so.
  mutating func comesIn(_ participant: Participant, _ desk: inout Desk) -> [Effect] {
    let before = keepWhatWasSaid(before: participant, &desk)
    guard participant.isCompany, record.hasSpokenAlone else {
      return before + keep([.joined(participant: participant)], &desk)
    }
    let effects = keep([.saidAlone, .joined(participant: participant)], &desk)
    answer.clear()
    giveKeys(to: .asking(.wasHere(participant)))
    return before + effects
  }

  /// Whether it is asked if somebody was here all along; the question goes along to other stages.
  var isAskedWhoHeard: Bool { if case .asking(.wasHere) = focus { true } else { false } }

  /// The answer: only a yes lets what was said stand on the sheet and in sight.
  mutating func answerWasHere(
    _ participant: Participant, _ text: String, _ desk: inout Desk
  ) -> [Effect] {
    if text.isEmpty || Say.isNo(text) { return finish([], then: .note, &desk) }
    guard Say.isYes(text) else {
      guard !read(text).isBare else {
        desk.notice = .warning(Say.yesOrNo)
        return []
      }
      // They talk on already: it is a note.
      let effects = finish([], then: .note, &desk)
      return effects + keepThought(text, else: stage.kind, then: focus, &desk)
    }
    let alone = entries.last { entry in
      if case .conversation(_, .saidAlone) = entry.happening { true } else { false }
    }
    desk.notice = .plain(Say.heardAll(participant))
    return finish(alone.map { [.undid(entry: $0.id)] } ?? [], then: .note, &desk)
  }
}
