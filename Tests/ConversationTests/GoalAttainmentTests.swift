import Testing

@testable import Conversation

@Suite struct GoalAttainmentTests {
  /// The vectors of the field, to two places: levels, weights, score.
  @Test(arguments: [
    ([0], [1], 50.00), ([1], [1], 60.00), ([-2], [1], 30.00), ([2], [3], 70.00),
    ([1, 0], [1, 1], 56.20), ([1, 1, 1], [1, 1, 1], 63.69), ([-1, -1, -1], [1, 1, 1], 36.31),
    ([2, 2, 2], [1, 1, 1], 77.39), ([1, 0, -1], [3, 1, 2], 52.20), ([2, -1, 0], [9, 4, 1], 62.40),
  ])
  func H20_theScoreIsThatOfThePublishedFormula(_ levels: [Int], _ weights: [Int], _ score: Double) {
    let parts = zip(levels, weights).compactMap { level, weight in
      OutcomeLevel(rawValue: level).map { GoalAttainment.Part(level: $0, weight: weight) }
    }
    #expect(parts.count == levels.count)
    let found = GoalAttainment.score(parts).map { ($0 * 100).rounded() / 100 }
    #expect(found == score)
  }

  @Test func withoutAWeightThereIsNoScore() {
    #expect(GoalAttainment.score([]) == nil)
    #expect(GoalAttainment.score([.init(level: .muchBetter, weight: 0)]) == nil)
    #expect(GoalAttainment.score([.init(level: .asHoped, weight: -1)]) == nil)
    #expect(GoalAttainment.score([.init(level: .asHoped, weight: 10)]) == nil)
  }

  @Test(arguments: [(-1, false), (0, true), (3, true), (4, false)])
  func aWeightIsNoughtToThree(_ weight: Int, _ isTaken: Bool) {
    var goal = Goal.Particulars()
    goal.take(filled { $0.weight = .said(weight) })
    #expect((goal.weight.value == weight) == isTaken)
    goal.take(filled { $0.difficulty = .said(weight) })
    #expect((goal.difficulty.value == weight) == isTaken)
  }

  @Test func anOutcomeIsToldInALaterTalkAndNeverRewrites() {
    let talk = Talk(
      .goalAnswered(
        note: id(404), level: .littleBetter, rater: .person, comment: Words("to the gate")),
      .goalAnswered(note: id(404), level: nil, rater: .clinician, comment: nil))
    #expect(talk.record.outcomes.map(\.level) == [.littleBetter, nil])
    #expect(talk.record.outcomes.map(\.rater) == [.person, .clinician])
    #expect(Summary(talk.record).carried.outcomes == talk.record.outcomes)
  }
}
