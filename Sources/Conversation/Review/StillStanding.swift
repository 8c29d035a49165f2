/// What the person says of something that an earlier visit left: a goal, what helps, what to do if things
/// change, or what was left for later.
public enum CarriedAnswer: String, Hashable, Sendable, Codable, CaseIterable {
  /// It still holds.
  case stillSo
  /// It was said anew in this visit, in other words.
  case changed
  /// It no longer holds.
  case noLonger
}

/// Something that an earlier visit left, with the day on which it was said last.
public struct LeftStanding: Equatable, Sendable {
  /// The note, as it was agreed.
  public var note: Note
  /// The day of the visit in which it was said, or said to be still so.
  public var day: Day
}

extension PersonFile {
  /// What stands as a talk begins, of a kind: what the last visit that was agreed before it left, and what that
  /// one had found standing and nobody ended. Silence ends nothing.
  ///
  /// Visits that began under older rules asked nothing of the kind: what stood before one of them is not
  /// looked for.
  public func standing(_ kind: NoteKind, before talk: SharedDecisionRecord) -> [LeftStanding] {
    let earlier = conversations.filter {
      $0.id != talk.id && $0.started < talk.started && $0.standing.wasAgreed
    }
    return standing(kind, in: earlier.sorted { $0.started > $1.started }[...])
  }

  /// What a visit and those before it leave standing; the newest first among them.
  private func standing(_ kind: NoteKind, in visits: ArraySlice<Summary>) -> [LeftStanding] {
    guard let last = visits.first else { return [] }
    let own = last.carried.notes(kind).map { LeftStanding(note: $0, day: last.started.day) }
    guard last.carried.rules >= .third else { return own.filter { $0.note.isToStand } }
    let before = standing(kind, in: visits.dropFirst()).compactMap { left -> LeftStanding? in
      guard !last.carried.ends(left.note.id) else { return nil }
      let isConfirmed = last.carried.carriedAnswers[left.note.id] == .stillSo
      return LeftStanding(note: left.note, day: isConfirmed ? last.started.day : left.day)
    }
    return own.filter { $0.note.isToStand } + before
  }
}

extension SharedDecisionRecord.Standing {
  /// Whether it was agreed at any time.
  fileprivate var wasAgreed: Bool {
    switch self {
    case .agreed, .amending: true
    case .draft, .abandoned: false
    }
  }
}

extension Carried {
  /// The notes of a kind that the next visit starts from.
  fileprivate func notes(_ kind: NoteKind) -> [Note] {
    switch kind {
    case .preference: preferences
    case .parked: parked
    case .step: steps
    case .goal: goals
    case .contingency: contingencies
    case .strength: strengths
    case .need, .matter, .option, .privateNote: []
    }
  }

  /// Whether it was said here that something no longer holds, was said anew, or is done.
  fileprivate func ends(_ note: NoteID) -> Bool {
    switch carriedAnswers[note] {
    case .changed, .noLonger: return true
    case .stillSo, .none: break
    }
    if preferenceAnswers[note] == .noLonger { return true }
    return answers.last { $0.step == note }.map { !$0.isOpen } ?? false
  }
}

extension Note {
  /// Whether it is something to stand on after its visit: not a step that is done, nor a goal that was reached
  /// or given up.
  fileprivate var isToStand: Bool {
    switch content {
    case .step(let step): step.status.isOpen
    case .goal(let goal): goal.particulars.status.value?.isOver != true
    case .need, .matter, .strength, .preference, .option, .contingency, .parked, .privateNote: true
    }
  }
}

extension GoalStatus {
  /// Whether nothing more is to be done for it.
  fileprivate var isOver: Bool {
    switch self {
    case .reached, .notWanted: true
    case .inProgress, .onHold, .notReached: false
    }
  }
}
