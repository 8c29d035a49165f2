import Conversation

extension Guide {
  /// The event with which a talk that it leads begins.
  func start(of person: PersonID) -> ConversationEvent {
    .started(
      person: person, guide: id, guideVersion: version,
      minutes: lengths.contains(10) ? 10 : lengths.first ?? 10, rules: .today)
  }
}

extension PersonFile {
  /// A talk that was prepared and is not begun: it holds what the clinician wrote alone.
  var prepared: Summary? { conversations.first(where: isOnlyPrepared) }

  private func isOnlyPrepared(_ talk: Summary) -> Bool {
    leftAt[talk.id] == nil && talk.isOnlyPrepared
  }

  /// The visits that were, newest first.
  var earlierVisits: [Summary] {
    conversations.filter { visit in
      if case .abandoned = visit.standing { return false }
      return !isOnlyPrepared(visit)
    }
  }

  /// The visit whose private notes are meant: one that has some to finish, else the latest with any.
  var visitOfNotes: Summary? {
    earlierVisits.first { $0.hasNotesToFinish }
      ?? earlierVisits.first { $0.privateNotes > 0 } ?? earlierVisits.first
  }

  /// How many private notes earlier visits hold, and whether something of them is to finish.
  var notesOfEarlierVisits: String {
    Say.BeforeAfter.notes(
      earlierVisits.reduce(0) { $0 + $1.privateNotes },
      isToFinish: earlierVisits.contains(where: \.hasNotesToFinish))
  }

  /// The same without one of the conversations.
  func without(_ talk: ConversationID) -> PersonFile {
    PersonFile(
      person: person, conversations: conversations.filter { $0.id != talk }, leftAt: leftAt)
  }
}

extension Summary {
  var hasNotesToFinish: Bool { work.contains { $0.kind == .finishNote } }

  fileprivate var isOnlyPrepared: Bool {
    let isWritten = privateNotes > 0 || !carried.answers.isEmpty || !carried.steps.isEmpty
    return standing == .draft && version == 1 && (isWritten || changed == started)
      && carried.preferences.isEmpty && carried.parked.isEmpty && carried.goals.isEmpty
      && carried.outcomes.isEmpty && carried.preferenceAnswers.isEmpty
      && carried.steps.allSatisfy(\.isClinicians)
  }
}

extension Note {
  /// Whether it is a step that the clinician promised.
  var isClinicians: Bool {
    if case .step(let step) = content { step.who == .clinician } else { false }
  }
}

extension StepStatus {
  /// How a step of an earlier visit can have gone, in the order in which it is asked everywhere.
  static let howItWent: [StepStatus] = [.done, .partly, .notDone, .notWanted]
}

extension PersonFile {
  /// The visit that one is set beside: the one before it, at a distance of `further` more.
  func visit(before talk: ConversationID, further: Int = 0) -> Summary? {
    let visits = earlierVisits
    guard let place = visits.firstIndex(where: { $0.id == talk }) else { return nil }
    let wanted = place + 1 + further
    return visits.indices.contains(wanted) ? visits[wanted] : nil
  }
}
