/// What events do to one note. A change that does not fit the note's kind changes nothing.
extension Note {
  mutating func move(to kind: NoteKind) {
    if kind != self.kind { content = Content(kind) }
  }

  mutating func prefer(_ strength: PreferenceStrength, _ reason: String?) {
    guard case .preference(var preference) = content else { return }
    preference.strength = strength
    preference.reason = reason
    content = .preference(preference)
  }

  mutating func rate(_ value: Int) {
    guard (1...10).contains(value) else { return }
    switch content {
    case .goal(var goal):
      goal.importance = value
      content = .goal(goal)
    case .option(var option):
      option.sureness = value
      content = .option(option)
    case .step(var step):
      step.sureness = value
      content = .step(step)
    case .matter, .strength, .preference, .need, .contingency, .parked, .privateNote: break
    }
  }

  mutating func weigh(_ weight: Option.Weight) {
    guard case .option(var option) = content,
      !option.weights.contains(where: { $0.id == weight.id })
    else { return }
    option.weights.append(weight)
    content = .option(option)
  }

  mutating func decide(_ decision: Decision) {
    guard case .option(var option) = content else { return }
    option.decision = decision
    content = .option(option)
  }

  mutating func agree(_ who: StepOwner, _ when: When) {
    guard case .step(var step) = content else { return }
    step.who = who
    step.when = when
    content = .step(step)
  }

  mutating func answer(_ status: StepStatus, _ comment: Words?) {
    guard case .step(var step) = content else { return }
    step.status = status
    step.comment = comment
    content = .step(step)
  }
}
