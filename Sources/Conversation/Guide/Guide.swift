/// The name of a guide, such as `what-matters`.
public struct GuideID: Hashable, Sendable, Codable, RawRepresentable, ExpressibleByStringLiteral {
  /// The name as it stands in the guide's file.
  public let rawValue: String

  /// A guide's name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A guide's name, written in code.
  public init(stringLiteral value: String) { rawValue = value }
}

/// What leads a conversation: prompts for each stage at each length.
public struct Guide: Equatable, Sendable, Identifiable {
  /// Its name.
  public let id: GuideID
  /// Goes up when its wording changes; kept with every conversation it led.
  public let version: Int
  /// Its title on the screen.
  public let title: String
  /// The lengths it can be held at, in minutes, shortest first.
  public let lengths: [Int]
  /// Its plan for every stage and length.
  public let plans: [Stage: [Int: Plan]]

  /// A guide with its plans.
  public init(
    id: GuideID, version: Int, title: String, lengths: [Int], plans: [Stage: [Int: Plan]]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.lengths = lengths
    self.plans = plans
  }

  /// The plan for a stage when there are `minutes`; that of the nearest shorter length, else the
  /// shortest.
  public func plan(for stage: Stage, minutes: Int) -> Plan {
    let plans = plans[stage] ?? [:]
    let length = lengths.last { $0 <= minutes && plans[$0] != nil }
    return (length ?? lengths.first { plans[$0] != nil }).flatMap { plans[$0] } ?? Plan()
  }

  /// What to do at a stage in the time there is.
  public struct Plan: Equatable, Sendable {
    /// Seconds of talk; 0 when the stage can be left out at this length.
    public var seconds: Int
    /// Whether it belongs to the core that is never dropped at this length.
    public var isCore: Bool
    /// What to say, in turn.
    public var prompts: [Prompt]

    /// A plan; nothing unless given.
    public init(seconds: Int = 0, isCore: Bool = false, prompts: [Prompt] = []) {
      self.seconds = seconds
      self.isCore = isCore
      self.prompts = prompts
    }
  }

  /// One thing to say, what may follow, and what to listen for.
  public struct Prompt: Equatable, Sendable {
    /// What to say to the person, at reading age 9 to 11.
    public var say: String
    /// What may help when the talk stalls.
    public var followUps: [String]
    /// What to listen for.
    public var listenFor: [String]

    /// A prompt; only what to say is needed.
    public init(say: String, followUps: [String] = [], listenFor: [String] = []) {
      self.say = say
      self.followUps = followUps
      self.listenFor = listenFor
    }
  }
}
