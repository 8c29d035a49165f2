import Conversation

/// How a goal, of this or an earlier conversation, came out.
struct OutcomePart: Encodable {
  let goal: NoteID
  let level: String?
  let score: Int?
  let rater: SpeakerPart
  let comment: WordsPart?
  let at: Moment
  let isOffSheet: Bool

  init(_ outcome: GoalOutcome) {
    goal = outcome.goal
    level = outcome.level?.name
    score = outcome.level?.rawValue
    rater = SpeakerPart(outcome.rater)
    comment = outcome.comment.map { WordsPart($0) }
    at = outcome.at
    isOffSheet = outcome.isOffSheet
  }
}

extension OutcomeLevel {
  /// Its name in files: that of the case, so that readers need no numbers.
  var name: String {
    switch self {
    case .muchWorse: "muchWorseThanHoped"
    case .littleWorse: "aLittleWorseThanHoped"
    case .asHoped: "asHoped"
    case .littleBetter: "aLittleBetterThanHoped"
    case .muchBetter: "muchBetterThanHoped"
    }
  }
}

/// The goal attainment score of the record's own goals, with those that it is made of; there is none
/// without weights. What earlier conversations hoped for is no part of this record: their goals count on
/// the clinician's copy.
struct AttainmentPart: Encodable {
  let tScore: Double
  let goals: [GoalPart]

  struct GoalPart: Encodable {
    let goal: NoteID
    let level: String
    let weight: Int
  }

  init?(_ record: SharedDecisionRecord) {
    let weighed = weighedOutcomes(in: record, [])
    guard let score = GoalAttainment.score(weighed.map(\.part)) else { return nil }
    tScore = (score * 100).rounded() / 100
    goals = weighed.map {
      GoalPart(goal: $0.goal, level: $0.part.level.name, weight: $0.part.weight)
    }
  }
}

/// The last level said of each goal that has a weight and a difficulty, in the order of the goals.
/// The weight that counts is one times the other (Turner-Stokes 2009, with its erratum).
func weighedOutcomes(
  in record: SharedDecisionRecord, _ earlierGoals: [Note]
) -> [(goal: NoteID, part: GoalAttainment.Part)] {
  let earlier = earlierGoals.filter { record.note($0.id) == nil }
  return (record.notes(.goal) + earlier).compactMap { note in
    guard case .goal(let goal) = note.content,
      let weight = goal.particulars.weight.value,
      let difficulty = goal.particulars.difficulty.value,
      let level = record.outcomes.last(where: { $0.goal == note.id && $0.level != nil })?.level
    else { return nil }
    return (note.id, GoalAttainment.Part(level: level, weight: weight * difficulty))
  }
}

/// Whether a preference, often of an earlier conversation, is still so.
struct PreferenceAnswerPart: Encodable {
  let preference: NoteID
  let answer: PreferenceAnswer
}

/// Whether something else that an earlier conversation left still holds.
struct CarriedAnswerPart: Encodable {
  let note: NoteID
  let answer: CarriedAnswer
}

/// An agreed record that was opened again.
struct AmendmentPart: Encodable {
  let version: Int
  let reason: String
  let author: AuthorID
  let at: Moment

  init(_ amendment: SharedDecisionRecord.Amendment) {
    version = amendment.version
    reason = amendment.reason
    author = amendment.author
    at = amendment.at
  }
}

/// The version that took the place of this one.
struct ReplacedPart: Encodable {
  let by: Int
  let at: Moment

  init(_ replaced: SharedDecisionRecord.Replaced) {
    by = replaced.by
    at = replaced.at
  }
}
