import Conversation

/// What earlier visits left to be answered in this one: confirmed, never asked anew.
extension TalkPageKind {
  /// *From earlier visits*.
  static let earlier = TalkPageKind(
    title: { _ in Say.pageOfEarlier },
    form: { talk, _ in Form(sections: talk.earlierSections) })
}

extension Talk {
  /// The page *From earlier visits*.
  var earlierSections: [FormSection<TalkAct>] {
    earlierPreferences.map {
      FormSection(title: Say.noteLine($0, nil, on: today, isOpen: true), rows: [stillSoRow($0)])
    }
      + earlierGoals.map {
        FormSection(title: Say.noteLine($0, nil, on: today, isOpen: true), rows: outcomeRows($0))
      }
      + earlierSteps.map {
        FormSection(
          title: Say.step($0, person: name, on: today, isOpen: true), rows: stepAnswerRows($0))
      } + (mayShowSaidAlone ? [FormSection(rows: [aloneRow])] : [])
  }

  /// Whether there were earlier visits, and it was not said yet that nobody else is here.
  private var mayShowSaidAlone: Bool {
    !record.hasCompany && !seesSaidAlone && !file.without(id).earlierVisits.isEmpty
  }

  /// Whether only the clinician, or they and the person, can see the screen.
  private var seesSaidAlone: Bool { isKnownToBeAlone || openedFor == .before }

  /// A button that is there whether or not anything was said alone.
  private var aloneRow: FormRow<TalkAct> {
    var row = button("saidAlone", Say.EarlierItem.saidAlone, .showSaidAlone)
    row.confirmation = Say.EarlierItem.saidAloneAsks(name)
    return row
  }

  /// How many of them wait at a stage to which they belong; elsewhere none.
  var earlierHere: Int {
    switch stage {
    case .yourWay, .oneThing, .nextSteps: earlierWaiting
    case .start, .today, .matters, .helps, .waysForward, .ifThingsChange, .sayItBack: 0
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
    return earlier.preferences.filter {
      record.note($0.id) == nil && !said.contains($0.words.text.lowercased())
    }
  }

  private var earlierGoals: [Note] {
    var named: Set<NoteID> = []
    return earlier.conversations.flatMap(\.carried.goals).filter { note in
      guard record.note(note.id) == nil, named.insert(note.id).inserted else {
        return false
      }
      return note.content.isWanted
    }
  }

  /// What was to be done after earlier visits and has no answer yet from another one.
  var earlierSteps: [Note] {
    earlier.openSteps.filter { record.note($0.id) == nil }
  }

  /// The person's other talks, as far as all who are here know of them. What was off the sheet then was
  /// said alone or kept back: it shows once the clinician has said that nobody else is here.
  var earlier: PersonFile {
    let others = file.without(id)
    return seesSaidAlone ? others : others.onTheSheet.known(to: record.company)
  }

  private func outcome(of goal: NoteID) -> GoalOutcome? {
    record.outcomes.last { $0.goal == goal }
  }

  /// How a step of an earlier visit went, as far as it was said here.
  func answer(to step: NoteID) -> SharedDecisionRecord.StepAnswer? {
    record.answers.last { $0.step == step }
  }

  // MARK: Rows

  private func stillSoRow(_ preference: Note) -> FormRow<TalkAct> {
    let answers = PreferenceAnswer.allCases
    return FormRow(
      id: RowID("stillSo", preference.id), label: Say.EarlierItem.stillSo,
      asks: .choice(
        answers.map(\.words),
        chosen: record.preferenceAnswers[preference.id].flatMap(answers.firstIndex))
    ) { answer, _ in
      answer.choice(of: answers) { .preferenceAnswered(note: preference.id, answer: $0) }
    }
  }

  /// How near a goal came, who says so, and what was said of it.
  private func outcomeRows(_ goal: Note) -> OnDemand<FormRow<TalkAct>> {
    let known = outcome(of: goal.id)
    func answered(
      level: OutcomeLevel? = known?.level, rater: Words.Speaker = known?.rater ?? .person,
      comment: Words? = known?.comment
    ) -> ConversationEvent {
      .goalAnswered(note: goal.id, level: level, rater: rater, comment: comment)
    }
    let levels = OutcomeLevel.allCases
    let raters: [(speaker: Words.Speaker, name: String)] =
      [(.person, name), (.clinician, Say.you)]
      + record.present.filter { $0.part != .interpreter }.map { (.companion($0.id), $0.name) }
    return [
      FormRow(
        id: RowID("level", goal.id), label: Say.EarlierItem.level,
        asks: .choice(levels.map(\.words), chosen: known?.level.flatMap(levels.firstIndex))
      ) { answer, _ in answer.choice(of: levels) { answered(level: $0) } },
      FormRow(
        id: RowID("rater", goal.id), label: Say.EarlierItem.rater,
        asks: .choice(
          raters.map(\.name),
          chosen: known.flatMap { known in raters.firstIndex { $0.speaker == known.rater } })
      ) { answer, _ in answer.choice(of: raters) { answered(rater: $0.speaker) } },
      commentRow(RowID("comment", goal.id), known?.comment, by: known?.rater) {
        answered(comment: $0)
      },
    ]
  }

  /// How a step went, and what was said of it.
  private func stepAnswerRows(_ step: Note) -> OnDemand<FormRow<TalkAct>> {
    let known = answer(to: step.id)
    let statuses = StepStatus.howItWent + [.toDo]
    return [
      FormRow(
        id: RowID("status", step.id), label: Say.EarlierItem.status,
        asks: .choice(
          statuses.map(\.words), chosen: known.flatMap { statuses.firstIndex(of: $0.status) })
      ) { answer, _ in
        answer.choice(of: statuses) {
          .stepAnswered(note: step.id, status: $0, comment: known?.comment)
        }
      },
      commentRow(RowID("comment", step.id), known?.comment, by: nil) {
        .stepAnswered(note: step.id, status: known?.status ?? .toDo, comment: $0)
      },
    ]
  }

  /// What was said of it, in whose words it was said.
  private func commentRow(
    _ id: RowID, _ known: Words?, by rater: Words.Speaker?,
    _ event: @escaping (Words?) -> ConversationEvent
  ) -> FormRow<TalkAct> {
    let talk = self
    return FormRow(
      id: id, label: Say.EarlierItem.comment,
      stands: known.map { .said($0.text) } ?? .nothing(.notDiscussed), asks: .text(.spoken)
    ) { answer, _ in
      guard case .words(let thought) = answer else { return .conversation([event(nil)]) }
      let known = known ?? rater.map { Words("", speaker: $0) }
      return .conversation([event(talk.words(thought, over: known))])
    }
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
