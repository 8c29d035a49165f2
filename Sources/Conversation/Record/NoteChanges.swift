/// What events do to one note. A change that does not fit the note's kind changes nothing.
extension Note {
  mutating func revise(_ words: Words) {
    guard words != self.words else { return }
    firstWords = firstWords ?? self.words
    self.words = words
  }

  mutating func move(to kind: NoteKind) {
    guard kind != self.kind else { return }
    setAside.removeAll { $0.kind == content.kind }
    setAside.append(content)
    content = setAside.first { $0.kind == kind } ?? Content(kind)
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
    guard case .option(var option) = content else { return }
    // Weighed again it is moved to the other side; what else is known of it stays.
    if let known = option.weights.firstIndex(where: { $0.id == weight.id }) {
      option.weights[known].side = weight.side
    } else {
      option.weights.append(weight)
    }
    content = .option(option)
  }

  mutating func decide(_ decision: Decision) {
    guard case .option(var option) = content else { return }
    option.decision = decision
    option.keepWithinTheLaw()
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

  mutating func reviseWeight(_ id: NoteID, _ words: Words) {
    guard case .option(var option) = content,
      let place = option.weights.firstIndex(where: { $0.id == id }),
      option.weights[place].words != words
    else { return }
    option.weights[place].firstWords =
      option.weights[place].firstWords ?? option.weights[place].words
    option.weights[place].words = words
    content = .option(option)
  }

  mutating func setWeight(_ id: NoteID, _ isOffSheet: Bool) {
    guard case .option(var option) = content,
      let place = option.weights.firstIndex(where: { $0.id == id })
    else { return }
    option.weights[place].isOffSheet = isOffSheet
    content = .option(option)
  }

  mutating func withdrawWeight(_ id: NoteID) {
    guard case .option(var option) = content else { return }
    option.weights.removeAll { $0.id == id }
    content = .option(option)
  }

  /// Whether this is one of the things that are good or hard about it.
  func hasWeight(_ id: NoteID) -> Bool {
    guard case .option(let option) = content else { return false }
    return option.weights.contains { $0.id == id }
  }

  /// Takes away what is good or hard about a way, is off the sheet, and is not to be shown.
  mutating func removeWeights(where isNotShown: (NoteID) -> Bool) {
    guard case .option(var option) = content else { return }
    option.weights.removeAll { !$0.isOnSheet && isNotShown($0.id) }
    content = .option(option)
  }

  mutating func take(_ particulars: NoteParticulars) {
    switch (particulars, content) {
    case (.matter(let changes), .matter(var matter)):
      matter.take(changes)
      content = .matter(matter)
    case (.preference(let changes), .preference(var preference)):
      preference.particulars.take(changes)
      content = .preference(preference)
    case (.goal(let changes), .goal(var goal)):
      goal.particulars.take(changes)
      content = .goal(goal)
    case (.option(let changes), .option(var option)):
      option.particulars.take(changes)
      option.keepWithinTheLaw()
      content = .option(option)
    case (.step, .step(var step)), (.digitalTool, .step(var step)),
      (.introduction, .step(var step)):
      step.take(particulars)
      content = .step(step)
    case (.contingency(let changes), .contingency(var contingency)):
      contingency.take(changes)
      content = .contingency(contingency)
    case (.privateNote(let changes), .privateNote(var note)):
      note.take(changes)
      content = .privateNote(note)
    case (.matter, _), (.preference, _), (.goal, _), (.option, _), (.step, _), (.digitalTool, _),
      (.introduction, _), (.contingency, _), (.privateNote, _):
      break
    }
  }
}

extension Step {
  fileprivate mutating func take(_ changes: NoteParticulars) {
    switch changes {
    case .step(let changes): particulars.take(changes)
    case .digitalTool(let changes): tool.take(changes)
    case .introduction(let changes): introduction.take(changes)
    case .matter, .preference, .goal, .option, .contingency, .privateNote: break
    }
  }
}

extension Option {
  /// A decision does not become valid, and does not stay so, while capacity for it is in doubt and
  /// no lawful basis stands here (hazard H09).
  fileprivate mutating func keepWithinTheLaw() {
    if awaitsLawfulBasis, decision?.status == .valid { decision?.status = .inProgress }
  }
}
