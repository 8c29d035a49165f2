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
  /// What it had while it was of another kind, should it become of that kind again.
  var setAside: [Content] = []

  /// What a note is about, with what only that kind has.
  public enum Content: Equatable, Sendable, Codable {
    /// What matters.
    case matter(Matter)
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
    case contingency(Contingency)
    /// For later.
    case parked
    /// For the clinician's eyes.
    case privateNote(PrivateNote)
  }

  /// Its kind.
  public var kind: NoteKind { content.kind }

  /// Whether its words were mended since they were first written.
  public var isEdited: Bool { firstWords != nil }

  /// Whether it is private and does not say yet what was done, who was told and when (hazard H07).
  public var isUnfinished: Bool {
    guard case .privateNote(let told) = content else { return false }
    return !told.isDealtWith
  }

  /// Whether it may be seen by the person: on the sheet, on the turned screen.
  public var isOnSheet: Bool { !isOffSheet && kind != .privateNote }
}

extension Note.Content {
  /// The kind that has this.
  var kind: NoteKind {
    switch self {
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

  /// What a note of `kind` has when it is new.
  init(_ kind: NoteKind) {
    self =
      switch kind {
      case .matter: .matter(Matter())
      case .strength: .strength
      case .preference: .preference(Preference())
      case .need: .need
      case .goal: .goal(Goal())
      case .option: .option(Option())
      case .step: .step(Step())
      case .contingency: .contingency(Contingency())
      case .parked: .parked
      case .privateNote: .privateNote(PrivateNote())
      }
  }
}
