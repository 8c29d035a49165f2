/// The identifier of a note. A goal, a step and a preference live on under it in later talks.
public typealias NoteID = ID<Note>

/// One thought that was kept.
public struct Note: Equatable, Sendable, Identifiable, Codable {
  /// Names it here and in later conversations.
  public let id: NoteID
  /// What it is about, with what only that kind has.
  public var content: Content
  /// The words as they stand.
  public var words: Words
  /// The words as they were first written, when they were mended since (hazard H05).
  public var firstWords: Words?
  /// The stage that was open when it was written.
  public var stage: Stage
  /// When it was first written.
  public var at: Moment
  /// Who wrote it.
  public var author: AuthorID
  /// The entry that made it.
  public var entry: EntryID
  /// Left off the sheet and the turned screen.
  public var isOffSheet: Bool
  /// The first of its kind.
  public var isTop: Bool

  /// What a note is about, with what only that kind has.
  public enum Content: Equatable, Sendable, Codable {
    /// What matters.
    case matter
    /// What helps.
    case strength
    /// How the person wants things done.
    case preference(Preference)
    /// What they came for.
    case need
    /// What they hope for.
    case goal(Goal)
    /// A way forward.
    case option(Option)
    /// Something to be done.
    case step(Step)
    /// If things change.
    case contingency
    /// For later.
    case parked
    /// For the clinician's eyes.
    case privateNote
  }

  /// Its kind.
  public var kind: NoteKind {
    switch content {
    case .matter: .matter
    case .strength: .strength
    case .preference: .preference
    case .need: .need
    case .goal: .goal
    case .option: .option
    case .step: .step
    case .contingency: .contingency
    case .parked: .parked
    case .privateNote: .privateNote
    }
  }

  /// Whether it may be seen by the person: on the sheet, on the turned screen.
  public var isOnSheet: Bool { !isOffSheet && kind != .privateNote }
}

/// What a preference has besides its words.
public struct Preference: Equatable, Sendable, Codable {
  /// How strongly it is meant.
  public var strength: PreferenceStrength = .wouldLike
  /// Why, in their words; `nil` when it was not said.
  public var reason: String?

  /// A preference that would be liked, with no reason given.
  public init() {}
}

/// What a goal has besides its words.
public struct Goal: Equatable, Sendable, Codable {
  /// How much it matters to the person, 1 to 10 (PRSB: importance belongs to the goal).
  public var importance: Int?

  /// A goal not rated yet.
  public init() {}
}

/// What a way forward has besides its words.
public struct Option: Equatable, Sendable, Codable {
  /// What is good and what is hard about it for this person.
  public var weights: [Weight] = []
  /// How it stands.
  public var decision: Decision?
  /// How sure the person is that it is right for them, 1 to 10.
  public var sureness: Int?

  /// A way forward not weighed yet.
  public init() {}

  /// One thing that is good or hard about a way forward.
  public struct Weight: Equatable, Sendable, Codable, Identifiable {
    /// Names it.
    public let id: NoteID
    /// Good or hard.
    public var side: Side
    /// In whose words.
    public var words: Words
  }
}

/// A decision about a way forward.
public struct Decision: Equatable, Sendable, Codable {
  /// Not yet decided, decided, no longer.
  public var status: DecisionStatus
  /// What still stands against it.
  public var reservation: String?
  /// When it was said.
  public var at: Moment
}

/// What a step has besides its words.
public struct Step: Equatable, Sendable, Codable {
  /// Who does it.
  public var who: StepOwner = .nobody
  /// By when.
  public var when: When = .notSaid
  /// How sure the person is that it can be done, 1 to 10 (PRSB: confidence belongs to the action).
  public var sureness: Int?
  /// How it stands.
  public var status: StepStatus = .toDo
  /// What was said of how it went.
  public var comment: Words?

  /// A step with no owner and no day yet.
  public init() {}
}

extension Note.Content {
  /// What a note of `kind` has when it is new.
  init(_ kind: NoteKind) {
    self =
      switch kind {
      case .matter: .matter
      case .strength: .strength
      case .preference: .preference(Preference())
      case .need: .need
      case .goal: .goal(Goal())
      case .option: .option(Option())
      case .step: .step(Step())
      case .contingency: .contingency
      case .parked: .parked
      case .privateNote: .privateNote
      }
  }
}
