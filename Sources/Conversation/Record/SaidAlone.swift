/// What the person said before anybody came in to them (rule 7 of the screens).
extension SharedDecisionRecord {
  /// Whether nobody came with the person so far, nothing is agreed, and something that they said
  /// would stand on the sheet.
  public var hasSpokenAlone: Bool {
    guard !hasHadCompany, agreements.isEmpty else { return false }
    var kept = self
    kept.keepOffSheetWhatThePersonSaid()
    return kept != self
  }

  /// Keeps it off the sheet, except where the person chose otherwise.
  mutating func keepOffSheetWhatThePersonSaid() {
    for place in notes.indices {
      let id = notes[place].id
      if notes[place].holdsPersonsWords, !sheetAnswered.contains(id) {
        notes[place].isOffSheet = true
      }
      notes[place].keepWeightsOffSheet(except: sheetAnswered)
    }
    for place in answers.indices where answers[place].comment?.speaker == .person {
      answers[place].isOffSheet = true
    }
    for place in outcomes.indices where outcomes[place].holdsPersonsWords {
      outcomes[place].isOffSheet = true
    }
  }
}

extension Note {
  /// Whether it is in the person's words, or has some beside its own.
  fileprivate var holdsPersonsWords: Bool {
    if kind == .privateNote { return false }
    if words.speaker == .person { return true }
    return switch content {
    case .option(let option): option.decision?.reservation?.speaker == .person
    case .preference(let preference): preference.reason != nil
    case .step(let step): step.comment?.speaker == .person
    case .matter, .strength, .need, .goal, .contingency, .parked, .privateNote: false
    }
  }
}

extension GoalOutcome {
  fileprivate var holdsPersonsWords: Bool { rater == .person || comment?.speaker == .person }
}
