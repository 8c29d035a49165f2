/// The ten stages of a conversation, in their order; each may be skipped.
///
/// A stage has three things that are not one another: its order here, the digit that leads to it, and
/// the number under which entries hold it. One put in between takes a number of its own.
public enum Stage: Hashable, Sendable, CaseIterable {
  /// Right person, who is here, how to talk.
  case start
  /// What each came for.
  case today
  /// What matters to the person.
  case matters
  /// What already works, and who helps.
  case helps
  /// How the person wants things done.
  case yourWay
  /// The one thing that would help most.
  case oneThing
  /// What could be done, doing nothing included.
  case waysForward
  /// Who does what by when.
  case nextSteps
  /// What to look out for, and what then.
  case ifThingsChange
  /// Told back, agreed, looked at again, on paper.
  case sayItBack

  /// The kind of note that is kept here unless another is asked for.
  public var kind: NoteKind {
    switch self {
    case .start, .matters, .sayItBack: .matter
    case .today: .need
    case .helps: .strength
    case .yourWay: .preference
    case .oneThing: .goal
    case .waysForward: .option
    case .nextSteps: .step
    case .ifThingsChange: .contingency
    }
  }
}

// MARK: Its digit

extension Stage {
  /// The digit that leads here.
  public var digit: Character {
    switch self {
    case .start: "1"
    case .today: "2"
    case .matters: "3"
    case .helps: "4"
    case .yourWay: "5"
    case .oneThing: "6"
    case .waysForward: "7"
    case .nextSteps: "8"
    case .ifThingsChange: "9"
    case .sayItBack: "0"
    }
  }

  /// The stage that a digit leads to.
  public init?(digit: Character) {
    guard let stage = Stage.allCases.first(where: { $0.digit == digit }) else { return nil }
    self = stage
  }
}

// MARK: Its order

extension Stage: Comparable {
  /// The stage after this one; the last has none.
  public var next: Stage? { Stage.allCases.first { $0 > self } }

  /// The stage before this one; the first has none.
  public var previous: Stage? { Stage.allCases.last { $0 < self } }

  /// Whether the left stage comes earlier in a conversation.
  public static func < (left: Stage, right: Stage) -> Bool { left.place < right.place }

  private var place: Int { Stage.allCases.firstIndex(of: self) ?? 0 }
}

// MARK: Its stored number

extension Stage: Codable {
  /// The number under which entries and exports hold it: given once, and never to another.
  public var storedNumber: Int {
    switch self {
    case .start: 1
    case .today: 2
    case .matters: 3
    case .helps: 4
    case .yourWay: 5
    case .oneThing: 6
    case .waysForward: 7
    case .nextSteps: 8
    case .ifThingsChange: 9
    case .sayItBack: 10
    }
  }

  /// The stage that is stored under a number; `nil` where no version up to this one has one.
  public init?(storedNumber number: Int) {
    guard let stage = Stage.allCases.first(where: { $0.storedNumber == number }) else { return nil }
    self = stage
  }

  /// Reads the stored number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let stage = Stage(storedNumber: try container.decode(Int.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a stage")
    }
    self = stage
  }

  /// Writes the stored number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(storedNumber)
  }
}
