import Conversation

/// What the pages that are not yet part of the talk ask of it through the state; to go with them.
extension State {
  mutating func keepInTalk(_ events: [ConversationEvent]) -> [Effect] {
    inTalk { $0.keep(events, &$1) }
  }

  mutating func keepPlace() -> [Effect] { inTalk { $0.keepPlace($1) } }

  mutating func scheduleDraft() -> [Effect] { inTalk { $0.scheduleDraft(&$1) } }

  mutating func handOverDraft() -> [Effect] { inTalk { $0.keepPlace($1) } }

  /// Opens a stage; what stands in a row of the page that is left is kept.
  mutating func go(to stage: Stage) -> [Effect] {
    let taken = takeRow() ?? []
    return taken + inTalk { $0.go(to: stage, &$1) }
  }

  /// Asks a short question; what stands in a row that is left is kept.
  mutating func askInTalk(_ question: Talk.Question) -> [Effect] {
    let taken = takeRow() ?? []
    let asked = inTalk { talk, _ in talk.ask(question) }
    // What was taken from a row is not half typed any more.
    return taken.isEmpty ? asked : taken + asked + keepPlace()
  }

  mutating func goToMend(_ note: Note) -> [Effect] { inTalk { $0.goToMend(note, &$1) } }

  mutating func comesIn(_ participant: Participant) -> [Effect] {
    inTalk { $0.comesIn(participant, &$1) }
  }

  var isAskedWhoHeard: Bool {
    if case .talk(let talk) = route { talk.isAskedWhoHeard } else { false }
  }

  mutating func tellBack(_ note: NoteID, _ number: Int) -> [Effect] {
    inTalk { $0.tellBack(note, number, &$1) }
  }

  mutating func promiseTranslatedSheet() -> [Effect] {
    inTalk { $0.promiseTranslatedSheet(&$1) }
  }

  mutating func agree(printing: Bool) -> [Effect] {
    inTalk { $0.agree(printing: printing, &$1) }
  }

  mutating func chooseAgreement(_ number: Int) -> [Effect] {
    inTalk { $0.chooseAgreement(number, &$1) }
  }

  mutating func copyBlock(withPrivateNotes: Bool = false) -> [Effect] {
    inTalk { $0.copyBlock(withPrivateNotes: withPrivateNotes, &$1) }
  }

  mutating func showBlock(withPrivateNotes: Bool) -> [Effect] {
    inTalk { $0.showBlock(withPrivateNotes: withPrivateNotes, &$1) }
  }
}
