/// How near things came to what was hoped. On screen and paper in words; the numbers of goal
/// attainment scaling, −2 to +2, stand behind them.
public enum OutcomeLevel: Int, Choice {
  /// Much worse than hoped.
  case muchWorse = -2
  /// A little worse than hoped; most goals begin here.
  case littleWorse
  /// As hoped.
  case asHoped
  /// A little better than hoped.
  case littleBetter
  /// Much better than hoped.
  case muchBetter
}

/// How a goal, often of an earlier conversation, came out.
public struct GoalOutcome: Hashable, Sendable, Codable {
  /// The goal.
  public var goal: NoteID
  /// How near it came; `nil` when only something was said of it.
  public var level: OutcomeLevel?
  /// Who said so.
  public var rater: Words.Speaker
  /// What was said of it.
  public var comment: Words?
  /// When.
  public var at: Moment
  /// Said while the person was alone, in a visit that had company: it stands on no sheet of theirs.
  public var isOffSheet = false
}

/// The goal attainment T-score: 50 when, weighed together, goals came out as hoped
/// (Kiresuk and Sherman 1968, T = 50 + 10·Σwx / √((1−ρ)Σw² + ρ(Σw)²), ρ = 0.3).
public enum GoalAttainment {
  /// A goal's part in the score.
  public struct Part: Hashable, Sendable {
    /// How near it came.
    public var level: OutcomeLevel
    /// Its weight: what it weighs times how hard it is, 0 to 9.
    public var weight: Int

    /// A level and its weight.
    public init(level: OutcomeLevel, weight: Int) {
      self.level = level
      self.weight = weight
    }
  }

  /// The score of some goals; `nil` when no goal has a weight above 0 or one is out of 0 to 9.
  public static func score(_ parts: [Part]) -> Double? {
    guard parts.allSatisfy({ (0...9).contains($0.weight) }) else { return nil }
    let weights = parts.map { Double($0.weight) }
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return nil }
    let weighed = parts.reduce(0) { $0 + Double($1.weight * $1.level.rawValue) }
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    return 50 + 10 * weighed / (0.7 * squares + 0.3 * sum * sum).squareRoot()
  }

  /// How much a goal weighs, and how hard it is.
  static let weights = 0...3
}
