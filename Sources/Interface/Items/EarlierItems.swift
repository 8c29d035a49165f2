import Conversation

/// What earlier visits left to be answered in this one: confirmed, never asked anew.
extension Talk {
  /// The page *From earlier visits*.
  var earlierSections: [ItemSection] {
    let preferences = earlierPreferences.map {
      ItemSection(title: Say.noteLine($0, nil, on: today, isOpen: true), items: [stillSoItem($0)])
    }
    let goals = earlierGoals.map {
      ItemSection(title: Say.noteLine($0, nil, on: today, isOpen: true), items: outcomeItems($0))
    }
    let steps = earlierSteps.map {
      ItemSection(
        title: Say.step($0, person: name, on: today, isOpen: true), items: stepAnswerItems($0))
    }
    return preferences + goals + steps
  }

  /// How many of them wait at a stage to which they belong; elsewhere none.
  var earlierHere: Int {
    switch stage {
    case .yourWay, .oneThing, .nextSteps: earlierWaiting
    case .start, .today, .matters, .helps, .waysForward, .ifThingsChange, .sayItBack: 0
    }
  }

  private func stillSoItem(_ preference: Note) -> Item {
    Item(
      Say.EarlierItem.stillSo, record.preferenceAnswers[preference.id].map { .said($0) },
      PreferenceAnswer.kind, canBeNothing: false
    ) { told in
      told.value.map { .conversation([.preferenceAnswered(note: preference.id, answer: $0)]) }
    }
  }

  /// How many of them wait for an answer.
  func countEarlier() -> Int {
    earlierPreferences.count { record.preferenceAnswers[$0.id] == nil }
      + earlierGoals.count { outcome(of: $0.id)?.level == nil }
      + earlierSteps.count { answer(to: $0.id) == nil }
  }

  /// Those of earlier visits that were not said again in this one.
  var earlierPreferences: [Note] {
    let said = Set(record.notes(.preference).map { $0.words.text.lowercased() })
    return file.without(id).preferences.filter {
      record.note($0.id) == nil && mayBeAsked($0) && !said.contains($0.words.text.lowercased())
    }
  }

  private var earlierGoals: [Note] {
    var named: Set<NoteID> = []
    return file.conversations.filter { $0.id != id }.flatMap(\.carried.goals).filter { note in
      guard record.note(note.id) == nil, mayBeAsked(note), named.insert(note.id).inserted else {
        return false
      }
      return note.content.isWanted
    }
  }

  private var earlierSteps: [Note] {
    file.without(id).openSteps.filter { record.note($0.id) == nil && mayBeAsked($0) }
  }

  /// What was left off the sheet is asked about while nobody else is here.
  private func mayBeAsked(_ note: Note) -> Bool { note.isOnSheet || !record.hasCompany }

  private func outcome(of goal: NoteID) -> GoalOutcome? {
    seen.outcomes.last { $0.goal == goal }
  }

  private func answer(to step: NoteID) -> SharedDecisionRecord.StepAnswer? {
    seen.answers.last { $0.step == step }
  }

  /// How near a goal came, who says so, and what was said of it.
  private func outcomeItems(_ goal: Note) -> [Item] {
    let known = outcome(of: goal.id)
    func answer(
      level: OutcomeLevel? = nil, rater: Words.Speaker? = nil, comment: String? = nil
    ) -> Telling {
      let rater = rater ?? known?.rater ?? .person
      let words = comment.map { Words($0, speaker: rater) } ?? known?.comment
      return .conversation([
        .goalAnswered(
          note: goal.id, level: level ?? known?.level, rater: rater, comment: words)
      ])
    }
    let raters: [(value: Words.Speaker, words: String)] =
      [(.person, name), (.clinician, Say.you)]
      + record.present.filter { $0.part != .interpreter }.map { (.companion($0.id), $0.name) }
    return [
      Item(
        Say.EarlierItem.level, known?.level.map { .said($0) }, OutcomeLevel.kind,
        canBeNothing: false
      ) { told in told.value.map { answer(level: $0) } },
      Item(
        Say.EarlierItem.rater, known.map { .said($0.rater) }, ItemKind(oneOf: raters),
        canBeNothing: false
      ) { told in told.value.map { answer(rater: $0) } },
      Item(
        Say.EarlierItem.comment, known?.comment.map { .said($0.text) }, String.kind,
        canBeNothing: false
      ) { told in told.value.map { answer(comment: $0) } },
    ]
  }

  /// How a step went, and what was said of it.
  private func stepAnswerItems(_ step: Note) -> [Item] {
    let known = answer(to: step.id)
    return [
      Item(
        Say.EarlierItem.status, known.map { .said($0.status) }, StepStatus.kind,
        canBeNothing: false
      ) { told in
        told.value.map {
          .conversation([
            .stepAnswered(note: step.id, status: $0, comment: known?.comment)
          ])
        }
      },
      Item(
        Say.EarlierItem.comment, known?.comment.map { .said($0.text) }, String.kind,
        canBeNothing: false
      ) { told in
        told.value.map {
          .conversation([
            .stepAnswered(note: step.id, status: known?.status ?? .toDo, comment: Words($0))
          ])
        }
      },
    ]
  }
}

extension Note.Content {
  /// Whether a goal is still one.
  fileprivate var isWanted: Bool {
    guard case .goal(let goal) = self else { return false }
    return switch goal.particulars.status.value {
    case .notWanted, .reached: false
    case .inProgress, .onHold, .notReached, .none: true
    }
  }
}
