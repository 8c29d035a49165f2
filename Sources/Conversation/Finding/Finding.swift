/// A part of a long list; nobody holds more than a few of them.
public struct Page<Item: Equatable & Sendable>: Equatable, Sendable {
  /// The items.
  public var items: [Item]
  /// The number of the page, from 0.
  public var number: Int
  /// Whether more follow.
  public var hasMore: Bool
  /// How many follow, where that was counted.
  public var following: Int?

  /// Items of a page.
  public init(items: [Item], number: Int = 0, hasMore: Bool = false, following: Int? = nil) {
    self.items = items
    self.number = number
    self.hasMore = hasMore
    self.following = following
  }

  /// How many items a page holds.
  public static var length: Int { 50 }
}

/// A person as lists show them.
public struct PersonRow: Equatable, Sendable, Identifiable {
  /// The person.
  public var id: PersonID
  /// Who they are.
  public var details: PersonDetails
  /// When they were last talked with.
  public var lastTalk: Moment?

  /// A row of a list.
  public init(id: PersonID, details: PersonDetails, lastTalk: Moment? = nil) {
    self.id = id
    self.details = details
    self.lastTalk = lastTalk
  }
}

/// Words that were found: in a conversation, or on a person's page.
public struct Hit: Equatable, Sendable {
  /// Where they stand.
  public var place: Place
  /// Whose conversation or page it is.
  public var person: PersonID
  /// Their name, for the list.
  public var details: PersonDetails
  /// When the talk began, or the page was last changed.
  public var at: Moment
  /// The words around the find, cut into what matched and what did not.
  public var excerpt: [Piece]

  /// A find.
  public init(
    place: Place, person: PersonID, details: PersonDetails, at: Moment, excerpt: [Piece]
  ) {
    self.place = place
    self.person = person
    self.details = details
    self.at = at
    self.excerpt = excerpt
  }

  /// Where words were found.
  public enum Place: Equatable, Sendable {
    /// In a talk that stands so, in a note of this kind; without one in what was told of the visit,
    /// or in the name of whose it is.
    case talk(
      ConversationID, note: NoteID?, kind: NoteKind?, standing: SharedDecisionRecord.Standing)
    /// On the page of the person.
    case page
  }

  /// The conversation in which it was found.
  public var conversation: ConversationID? {
    if case .talk(let id, _, _, _) = place { id } else { nil }
  }

  /// The note that holds it.
  public var note: NoteID? { if case .talk(_, let note, _, _) = place { note } else { nil } }

  /// The kind of that note.
  public var kind: NoteKind? { if case .talk(_, _, let kind, _) = place { kind } else { nil } }

  /// A run of text that matched or did not.
  public struct Piece: Equatable, Sendable {
    /// The text.
    public var text: String
    /// Whether it is what was asked for.
    public var isMatch: Bool

    /// A run of text.
    public init(_ text: String, isMatch: Bool = false) {
      self.text = text
      self.isMatch = isMatch
    }
  }
}

/// Everything that the page of a person shows.
public struct PersonFile: Equatable, Sendable {
  /// Who they are and what they need.
  public var person: Person
  /// Their conversations, newest first.
  public var conversations: [Summary]
  /// The stages at which talks were left, as far as they are known.
  public var leftAt: [ConversationID: Stage]
  /// Other entries for the same human, which were joined to this one.
  public var joined: [PersonID]

  /// A person with their conversations.
  public init(
    person: Person, conversations: [Summary], leftAt: [ConversationID: Stage] = [:],
    joined: [PersonID] = []
  ) {
    self.person = person
    self.conversations = conversations
    self.leftAt = leftAt
    self.joined = joined
  }

  /// The same with one conversation as it stands now, left at a stage; newest first.
  public func with(_ summary: Summary, leftAt stage: Stage) -> PersonFile {
    let others = conversations.filter { $0.id != summary.id }
    let all = (others + [summary]).sorted { $0.started > $1.started }
    let stages = leftAt.merging([summary.id: stage]) { _, now in now }
    return PersonFile(person: person, conversations: all, leftAt: stages, joined: joined)
  }

  /// How the person wants things done: every preference still standing, newest first. The same
  /// words said again stand once; what a later talk said is no longer so is left out.
  public var preferences: [Note] {
    var seen: Set<String> = []
    var answers: [NoteID: PreferenceAnswer] = [:]
    for conversation in conversations {
      answers.merge(conversation.carried.preferenceAnswers) { newer, _ in newer }
    }
    return conversations.flatMap(\.carried.preferences).filter {
      answers[$0.id] != .noLonger && seen.insert($0.words.text.lowercased()).inserted
    }
  }

  /// Those of them that may stand where others look on.
  public var preferencesOnSheet: [Note] { preferences.filter(\.isOnSheet) }

  /// What is to be done and may stand where others look on.
  public var openStepsOnSheet: [Note] { openSteps.filter(\.isOnSheet) }

  /// The steps of every other talk: answers to them name them on a sheet.
  public func steps(besides talk: ConversationID) -> [Note] {
    conversations.filter { $0.id != talk }.flatMap(\.carried.steps)
  }

  /// The goals of every other talk: their outcomes name them on a sheet.
  public func goals(besides talk: ConversationID) -> [Note] {
    conversations.filter { $0.id != talk }.flatMap(\.carried.goals)
  }

  /// What was to be done after earlier talks and has no answer yet.
  public var openSteps: [Note] {
    let latest = latestAnswers
    return conversations.flatMap(\.carried.steps).filter { isOpen($0, latest) }
  }

  /// Whether a step is still to be done, as far as any talk tells.
  public func isOpen(_ step: Note) -> Bool { step.kind == .step && isOpen(step, latestAnswers) }

  private func isOpen(
    _ note: Note, _ latest: [NoteID: SharedDecisionRecord.StepAnswer]
  ) -> Bool {
    guard case .step(let step) = note.content else { return false }
    return latest[note.id]?.isOpen ?? step.status.isOpen
  }

  /// What was said last of how each step went.
  private var latestAnswers: [NoteID: SharedDecisionRecord.StepAnswer] {
    var latest: [NoteID: SharedDecisionRecord.StepAnswer] = [:]
    for answer in conversations.flatMap(\.carried.answers) {
      if let known = latest[answer.step], known.at >= answer.at { continue }
      latest[answer.step] = answer
    }
    return latest
  }
}
