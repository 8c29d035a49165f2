/// Something that an agreed record ought to hold (NICE NG197 1.2.14 to 1.2.18, PRSB Shared
/// Decision Making) and does not. Gaps speak; none of them stops anybody.
public enum Gap: Hashable, Sendable, Codable {
  /// Nobody asked whose record this is.
  case identityNotAsked
  /// Nothing that matters to the person stands here.
  case nothingMatters
  /// No way forward was weighed.
  case nothingWeighed
  /// Nothing is decided, and nothing is left open either.
  case nothingDecided
  /// A step has nobody who does it.
  case stepWithoutOwner(NoteID)
  /// A step has no day.
  case stepWithoutDay(NoteID)
  /// Nothing stands about what to do if things change.
  case noSafetyNet
  /// It was not told back.
  case notSaidBack
  /// No day to look again.
  case noReview

  // What has no label in code still has a name in the stored JSON.
  private enum StepWithoutOwnerCodingKeys: String, CodingKey { case _0 = "step" }
  private enum StepWithoutDayCodingKeys: String, CodingKey { case _0 = "step" }

  /// The stage where it can be filled.
  public var stage: Stage {
    switch self {
    case .identityNotAsked: .start
    case .nothingMatters: .matters
    case .nothingWeighed, .nothingDecided: .waysForward
    case .stepWithoutOwner, .stepWithoutDay: .nextSteps
    case .noSafetyNet: .ifThingsChange
    case .notSaidBack, .noReview: .sayItBack
    }
  }
}

/// What is missing in a record, in the order of the stages.
public func gaps(in record: SharedDecisionRecord) -> [Gap] {
  var gaps: [Gap] = []
  func speak(_ gap: Gap, if isMissing: Bool) { if isMissing { gaps.append(gap) } }
  func answered(_ stage: Stage) -> Bool {
    guard let why = record.nothings[stage] else { return false }
    return why != .notDiscussed
  }

  speak(.identityNotAsked, if: record.identityAsked != .yes)
  speak(.nothingMatters, if: record.notes(.matter).isEmpty && !answered(.matters))
  speak(.nothingWeighed, if: !record.hasWeighed && !answered(.waysForward))
  speak(.nothingDecided, if: record.hasWeighed && record.decisions.isEmpty)
  for note in record.notes(.step) {
    guard case .step(let step) = note.content else { continue }
    speak(.stepWithoutOwner(note.id), if: step.who == .nobody)
    speak(.stepWithoutDay(note.id), if: step.when == .notSaid)
  }
  speak(.noSafetyNet, if: record.notes(.contingency).isEmpty && !answered(.ifThingsChange))
  speak(.notSaidBack, if: record.sayBack == nil || record.sayBack == .notToday)
  speak(.noReview, if: record.review == nil)
  return gaps
}

extension SharedDecisionRecord {
  /// Each way forward that something was said of, with how it stands.
  public var decisions: [(note: Note, decision: Decision)] {
    notes(.option).compactMap { note in
      guard case .option(let option) = note.content, let decision = option.decision else {
        return nil
      }
      return (note, decision)
    }
  }
}
