import Conversation

/// Something that is off the sheet, or was, and of which the person chooses, alone, whether it may stand
/// there.
struct SheetQuestion {
  /// A note, what is good or hard about a way, or a step or a goal of an earlier visit.
  var id: NoteID
  /// What it is, in one line.
  var words: String
  /// Whether it is off the sheet now.
  var isOff: Bool
  /// Whether a companion said it.
  var isCompanions = false
}

extension Talk {
  /// All that is off the sheet, or of which the person was asked, in the order of the record.
  var sheetQuestions: [SheetQuestion] {
    let notes = whole.notes.filter { $0.kind != .privateNote }
    let all = notes.flatMap { [question($0)] + weights($0) } + answersOfEarlierSteps + outcomes
    return all.filter { $0.isOff || whole.sheetAnswered.contains($0.id) }
  }

  /// Those of which the person was not asked yet.
  var sheetQuestionsOpen: [SheetQuestion] {
    sheetQuestions.filter { $0.isOff && whole.toAskForSheet.contains($0.id) }
  }

  private func question(_ note: Note) -> SheetQuestion {
    SheetQuestion(
      id: note.id, words: line(note), isOff: note.isOffSheet,
      isCompanions: isCompanions(note.words.speaker))
  }

  private func weights(_ note: Note) -> [SheetQuestion] {
    guard case .option(let option) = note.content else { return [] }
    return option.weights.map {
      SheetQuestion(
        id: $0.id, words: Say.BeforeAfter.weight($0, of: note, whole), isOff: !$0.isOnSheet,
        isCompanions: isCompanions($0.words.speaker))
    }
  }

  /// How steps of earlier visits went: the last that was said of each.
  private var answersOfEarlierSteps: [SheetQuestion] {
    let answers = whole.answers.filter { whole.note($0.step) == nil }
    return lastOfEach(answers, \.step).compactMap { answer in
      stepOfAnyVisit(answer.step).map { step in
        let how = [answer.status.words, answer.comment?.text].compactMap(\.self)
        return SheetQuestion(
          id: step.id, words: ([line(step)] + how).joined(separator: ": "),
          isOff: answer.isOffSheet)
      }
    }
  }

  /// How near goals came: the last that was said of each.
  private var outcomes: [SheetQuestion] {
    lastOfEach(whole.outcomes, \.goal).compactMap { outcome in
      goalOfAnyVisit(outcome.goal).map { goal in
        let how = [outcome.level?.words, outcome.comment?.text].compactMap(\.self)
        return SheetQuestion(
          id: goal.id, words: ([line(goal)] + how).joined(separator: ": "),
          isOff: outcome.isOffSheet)
      }
    }
  }

  private func goalOfAnyVisit(_ id: NoteID) -> Note? {
    // A goal of this talk has its question already.
    whole.note(id) == nil ? file.goals(besides: self.id).first { $0.id == id } : nil
  }

  private func lastOfEach<Said>(_ said: [Said], _ id: KeyPath<Said, NoteID>) -> [Said] {
    said.enumerated().filter { place, one in
      !said[(place + 1)...].contains { $0[keyPath: id] == one[keyPath: id] }
    }.map(\.element)
  }

  private func isCompanions(_ speaker: Words.Speaker) -> Bool {
    if case .companion = speaker { return true }
    return false
  }
}
