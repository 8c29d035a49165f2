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
    var left: [LeftStanding] = []
    var said = SaidOfEarlier()
    for visit in visits(behind: talk) {
      for note in visit.carried.notes(kind) where note.isToStand && !said.isEnded(note.id) {
        left.append(LeftStanding(note: note, day: said.stillSo[note.id] ?? visit.started.day))
      }
      said.add(visit)
    }
    return left
  }

  /// The visits that stand behind a talk, newest first: those that were agreed before it, back to the first that
  /// began under older rules.
  public func visits(behind talk: SharedDecisionRecord) -> [Summary] {
    let earlier = conversations.filter {
      $0.id != talk.id && $0.started < talk.started && $0.standing.wasAgreed
    }.sorted { $0.started > $1.started }
    let oldest = earlier.firstIndex { $0.carried.rules < .third } ?? earlier.endIndex
    return Array(earlier.prefix(oldest + 1))
  }
}

/// What later visits said of what earlier ones left, read from the newest on: the last word counts.
private struct SaidOfEarlier {
  /// The day on which something was last said to be still so.
  private(set) var stillSo: [NoteID: Day] = [:]
  private var ended: Set<NoteID> = []
  private var answered: Set<NoteID> = []

  func isEnded(_ note: NoteID) -> Bool { ended.contains(note) }

  mutating func add(_ visit: Summary) {
    let day = visit.started.day
    for (note, answer) in visit.carried.carriedAnswers where answered.insert(note).inserted {
      switch answer {
      case .stillSo: stillSo[note] = day
      case .changed, .noLonger: ended.insert(note)
      }
    }
    for (note, answer) in visit.carried.preferenceAnswers where answered.insert(note).inserted {
      switch answer {
      case .stillSo: stillSo[note] = day
      case .noLonger: ended.insert(note)
      }
    }
    for answer in visit.carried.answers.reversed() where answered.insert(answer.step).inserted {
      if !answer.isOpen { ended.insert(answer.step) }
    }
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
