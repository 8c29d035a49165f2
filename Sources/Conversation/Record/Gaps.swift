/// Something that an agreed record ought to hold (NICE NG197 1.2.14 to 1.2.18, PRSB Shared
/// Decision Making) and does not. Gaps speak; none of them stops anybody.
public enum Gap: Hashable, Sendable, Codable {
  /// Nobody asked whose record this is.
  case identityNotAsked
  /// The person speaks another language, and nobody said how words came through (hazard H10).
  case interpreterNotAsked
  /// Family or a friend interpreted, and nobody said why (hazard H10).
  case familyInterpreted
  /// Nothing that they came for stands here.
  case noNeed
  /// Nothing that matters to the person stands here.
  case nothingMatters
  /// No way forward was weighed.
  case nothingWeighed
  /// Nothing is decided, and nothing is left open either.
  case nothingDecided
  /// Something is decided, and nobody said who decides.
  case decidersNotAsked
  /// A way forward waits for a lawful basis (hazard H09).
  case noLawfulBasis(NoteID)
  /// A step has nobody who does it.
  case stepWithoutOwner(NoteID)
  /// A step has no day.
  case stepWithoutDay(NoteID)
  /// A step uses a digital tool of which not all was asked (hazard H19).
  case toolNotChecked(NoteID)
  /// Nothing stands about what to do if things change (hazard H21).
  case noSafetyNet
  /// An entry of *If things change* says what to do, and not what to look out for (hazard H21).
  case signMissing(NoteID)
  /// An entry of *If things change* says nobody to contact (hazard H21).
  case contactMissing(NoteID)
  /// It was not told back.
  case notSaidBack
  /// No day to look again.
  case noReview
  /// The person read it on the turned screen, asked for a change, and it was not made.
  case changeNotMade(NoteID)

  // What has no label in code still has a name in the stored JSON.
  private enum StepWithoutOwnerCodingKeys: String, CodingKey { case _0 = "step" }
  private enum StepWithoutDayCodingKeys: String, CodingKey { case _0 = "step" }
  private enum NoLawfulBasisCodingKeys: String, CodingKey { case _0 = "option" }
  private enum ToolNotCheckedCodingKeys: String, CodingKey { case _0 = "step" }
  private enum ChangeNotMadeCodingKeys: String, CodingKey { case _0 = "note" }
  private enum SignMissingCodingKeys: String, CodingKey { case _0 = "note" }
  private enum ContactMissingCodingKeys: String, CodingKey { case _0 = "note" }

  /// The stage where it can be filled.
  public var stage: Stage {
    switch self {
    case .identityNotAsked, .interpreterNotAsked, .familyInterpreted: .start
    case .noNeed: .today
    case .nothingMatters: .matters
    case .nothingWeighed, .nothingDecided, .decidersNotAsked, .noLawfulBasis: .waysForward
    case .stepWithoutOwner, .stepWithoutDay, .toolNotChecked: .nextSteps
    case .noSafetyNet, .signMissing, .contactMissing: .ifThingsChange
    case .notSaidBack, .noReview, .changeNotMade: .sayItBack
    }
  }
}

/// What is missing in a record, in the order of the stages.
///
/// - Parameters:
///   - record: The record.
///   - needs: What the person needs; by default nothing special.
/// - Returns: The gaps, each once.
public func gaps(in record: SharedDecisionRecord, for needs: AccessNeeds = AccessNeeds()) -> [Gap] {
  var gaps: [Gap] = []
  func speak(_ gap: Gap, if isMissing: Bool) { if isMissing { gaps.append(gap) } }
  func isEmpty(_ stage: Stage) -> Bool {
    !record.stands(at: stage) && (record.nothings[stage] ?? .notDiscussed) == .notDiscussed
  }

  speak(.identityNotAsked, if: record.identityAsked != .yes)
  gaps += interpretingGaps(in: record, for: needs)
  speak(.noNeed, if: isEmpty(.today))
  speak(.nothingMatters, if: isEmpty(.matters))
  speak(.nothingWeighed, if: isEmpty(.waysForward))
  speak(.nothingDecided, if: record.hasWeighed && record.decisions.isEmpty)
  let isDecided = record.decisions.contains { $0.decision.status == .valid }
  speak(.decidersNotAsked, if: isDecided && record.deciders == .notAsked)
  for note in record.notes(.option) {
    guard case .option(let option) = note.content else { continue }
    speak(.noLawfulBasis(note.id), if: option.awaitsLawfulBasis)
  }
  for note in record.notes(.step) { gaps += stepGaps(in: note) }
  speak(.noSafetyNet, if: isEmpty(.ifThingsChange))
  for note in record.notes(.contingency) { gaps += safetyNetGaps(in: note) }
  // What family carries there and back is not checked.
  let isThroughFamily = record.interpreting.by.value == .familyOrFriend
  speak(
    .notSaidBack, if: record.sayBack == nil || record.sayBack == .notToday || isThroughFamily)
  speak(.noReview, if: record.review == nil)
  gaps += record.notesToChange.map { .changeNotMade($0.id) }
  return gaps
}

private func interpretingGaps(
  in record: SharedDecisionRecord, for needs: AccessNeeds
) -> [Gap] {
  let speaksAnother = needs.needsInterpreter || !needs.speaks.isEmpty
  let came = record.presences.contains { $0.participant.part == .interpreter }
  switch record.interpreting.by.value {
  case .familyOrFriend: return record.interpreting.why.isAnswered ? [] : [.familyInterpreted]
  case .professional, .other, .notRequired, .didNotAttend: return []
  case .none: return speaksAnother && !came ? [.interpreterNotAsked] : []
  }
}

private func safetyNetGaps(in note: Note) -> [Gap] {
  guard case .contingency(let told) = note.content else { return [] }
  let words = note.words.text.lowercased()
  let first = words.prefix { $0.isLetter }
  let isSignSaid =
    told.earlySigns.isAnswered
    || !["ring", "call", "phone", "contact", "go", "ask"].contains(first)
    || words.contains(" if ") || words.contains(" when ")
  // A number among the words is whom to ring: 999 is the shortest.
  let isContactSaid = told.call.isAnswered || words.count(where: \.isNumber) >= 3
  return (isSignSaid ? [] : [.signMissing(note.id)])
    + (isContactSaid ? [] : [.contactMissing(note.id)])
}

private func stepGaps(in note: Note) -> [Gap] {
  guard case .step(let step) = note.content else { return [] }
  var gaps: [Gap] = []
  if step.who == .nobody { gaps.append(.stepWithoutOwner(note.id)) }
  if step.when == .notSaid { gaps.append(.stepWithoutDay(note.id)) }
  if step.particulars.support.value == .digitalTool, !step.tool.isChecked {
    gaps.append(.toolNotChecked(note.id))
  }
  return gaps
}

extension SharedDecisionRecord {
  /// The notes that the person wants changed, in the order they were first written.
  public var notesToChange: [Note] { notes.filter { toChange.contains($0.id) } }

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
