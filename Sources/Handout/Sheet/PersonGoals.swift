import Conversation

/// What the person hopes for and how it came out; what to do if things change; plans elsewhere.
extension PersonSheet {
  var goals: [Block] {
    let items = notes(.goal).map(goalItem) + earlierGoals
    return items.isEmpty ? [] : [.heading(words.headings.goals), .list(items)]
  }

  private func goalItem(_ note: Note) -> Block.Item {
    quoting.item(note, adding: goalRemarks(note))
  }

  /// What else stands beside a goal: how much it matters, what was told of it, how it came out.
  func goalRemarks(_ note: Note) -> [String] {
    guard case .goal(let goal) = note.content else { return [] }
    let importance = goal.importance.map { words.importance(source.words.outOfTen($0)) }
    let status = goal.particulars.status.value.flatMap(words.items.goal.status)
    return [importance].compactMap { $0 } + said(of: goal.particulars, first: [\.asHoped])
      + [status].compactMap { $0 } + outcome(of: note.id)
  }

  /// The last thing said of how a goal came out: a plain level, and the words. What a companion
  /// said of it stands on no person's sheet: nobody could be asked whether it may.
  private func outcome(of goal: NoteID) -> [String] {
    let said = source.record.outcomes.filter { $0.goal == goal && isForTheSheet($0.rater) }
    guard let last = said.last, !last.isOffSheet else { return [] }
    let comment = last.comment.flatMap { isForTheSheet($0.speaker) ? $0 : nil }
    return [last.level.map(words.items.goal.outcome), comment.map { quoting.inline($0) }]
      .compactMap { $0 }
  }

  /// Whether words beside a note, which can't be left off by themselves, may stand on the sheet.
  func isForTheSheet(_ speaker: Words.Speaker) -> Bool {
    switch speaker {
    case .person, .clinician: true
    case .companion: false
    }
  }

  /// Goals of earlier conversations that were on the sheet there: those still hoped for, and how they came out.
  private var earlierGoals: [Block.Item] {
    guard !isDiscreet else { return [] }
    let kept = Set(stillSo(.goal).map(\.id))
    return source.earlierGoals.filter { $0.isOnSheet && source.record.note($0.id) == nil }
      .compactMap { note in
        let outcome = outcome(of: note.id)
        return outcome.isEmpty && !kept.contains(note.id)
          ? nil : quoting.item(note, adding: outcome)
      }
  }

  // MARK: If things change

  var ifThingsChange: [Block] {
    let plans = (notes(.contingency) + stillSo(.contingency)).map(contingencyItem)
    // Whoever takes an app home reads where help is when it can't help (H19).
    let crisis = usesATool ? words.items.crisis : []
    guard !plans.isEmpty || !crisis.isEmpty else { return [] }
    // Where whom to ring is known, the crisis lines would say 999 a second time.
    let ringing = whomToRing
    let lines = ringing.isEmpty ? crisis : Array(crisis.prefix(1)) + ringing
    return [
      .box(
        .alert,
        [.heading(words.headings.ifThingsChange)] + (plans.isEmpty ? [] : [.list(plans)])
          + (lines.isEmpty ? [] : [.paragraph(source.together(lines))]))
    ]
  }

  func contingencyItem(_ note: Note) -> Block.Item {
    guard case .contingency(let plan) = note.content else { return quoting.item(note) }
    let sentences = said(
      of: plan, first: [\.earlySigns, \.by, \.then, \.coping, \.medicines, \.call, \.closed]
    ).map(ended)
    guard !sentences.isEmpty else { return quoting.item(note) }
    return .plain(source.together([ended(quoting.beginning(note))] + sentences))
  }

  private var usesATool: Bool {
    notes(.step).contains { note in
      guard let step = note.step else { return false }
      return step.particulars.support.value == .digitalTool || step.tool != DigitalTool()
    }
  }

  // MARK: Plans elsewhere

  /// Which other plans there are and where; this sheet never takes their place (H22).
  var otherPlans: [Block] {
    let (plans, said) = (source.record.otherPlans, words.items.plans)
    let lines = OtherPlans.items.filter(isOnThisSheet).compactMap { item -> Block.Item? in
      guard case .plan(let path) = item.value, let plan = plans[keyPath: path].value,
        let name = said.names[item.id]
      else { return nil }
      return .plain(said.place(name, typed(plan.place), plan.dated))
    }
    return lines.isEmpty ? [] : [.heading(said.heading), .list(lines)]
  }
}
