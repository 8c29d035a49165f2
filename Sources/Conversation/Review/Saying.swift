/// What was said of one thing in one talk, apart from when and where: two talks that hold equal sayings
/// say the same of it.
public struct Saying: Hashable, Sendable {
  /// What kind of thing it is.
  public var part: Part
  /// The words.
  public var text: String
  /// Whose words they are.
  public var speaker: Speaker
  /// Whether they are the very words.
  public var form: Words.Form
  /// What only such a thing has.
  public var details: Details

  /// The kinds of things that are set side by side, in the order of the page.
  public enum Part: Int, CaseIterable, Sendable {
    /// What matters.
    case matters
    /// Their way.
    case way
    /// Goals.
    case goals
    /// Ways forward, and what was decided.
    case ways
    /// Steps.
    case steps
    /// What to do if things change.
    case net
  }

  /// Whose words they are; of company by name, for the same Ann has another identifier in each talk.
  public enum Speaker: Hashable, Sendable {
    /// The person.
    case person
    /// The clinician.
    case clinician
    /// Somebody who came along.
    case companion(name: String)
  }

  /// What was said of how it went.
  public struct Comment: Hashable, Sendable {
    /// The words.
    public var text: String
    /// Whether they are the very words.
    public var isQuote: Bool

    init(_ words: Words) { (text, isQuote) = (words.text, words.isQuote) }
  }

  /// What only such a thing has.
  public enum Details: Hashable, Sendable {
    /// Nothing besides its words.
    case none
    /// How strongly a preference is meant, and why.
    case way(strength: PreferenceStrength, reason: String?)
    /// What was decided of a way forward; `nil` where nothing was.
    case decision(DecisionStatus?)
    /// How much a goal matters, how it stands, how near it came and what was said of that.
    case goal(importance: Int?, status: GoalStatus?, level: OutcomeLevel?, comment: Comment?)
    /// Who does a step, by when, how sure the person is, how it went and what was said of that.
    case step(who: StepOwner, due: Day?, sureness: Int?, status: StepStatus, comment: Comment?)
  }
}

/// A saying under the name that it has across talks.
public struct NamedSaying: Hashable, Sendable {
  /// The note that it is, in whichever talk it was first written.
  public var id: NoteID
  /// What was said.
  public var saying: Saying

  /// A saying under a name.
  public init(_ id: NoteID, _ saying: Saying) { (self.id, self.saying) = (id, saying) }
}

extension SharedDecisionRecord {
  /// What it holds of the things that are set side by side, in their order: never what is private or off
  /// the sheet. What it says of things of `earlier` talks stands among them; a preference that is no
  /// longer so does not.
  public func sayings(answering earlier: [NamedSaying] = []) -> [NamedSaying] {
    let own: [NamedSaying] = Saying.Part.allCases.flatMap { part in
      notes(part.kind).filter(isSaid).map { NamedSaying($0.id, saying($0, part)) }
    }
    let known = Set(own.map(\.id))
    return own + earlier.filter { !known.contains($0.id) }.compactMap(answered)
  }

  /// Whether it is on the sheet and somebody spoke of it: *leave it as it is* stands there by itself.
  private func isSaid(_ note: Note) -> Bool {
    guard note.isOnSheet else { return false }
    guard note.id == leavingItID, case .option(let option) = note.content else { return true }
    return option.decision != nil || !option.weights.isEmpty
  }

  private func saying(_ note: Note, _ part: Saying.Part) -> Saying {
    let details: Saying.Details =
      switch note.content {
      case .preference(let way): .way(strength: way.strength, reason: way.reason)
      case .goal(let goal):
        .goal(
          importance: goal.importance, status: goal.particulars.status.value, level: nil,
          comment: nil)
      case .step(let step):
        .step(
          who: step.who, due: step.when.due(from: note.at.day), sureness: step.sureness,
          status: step.status, comment: step.comment.map(Saying.Comment.init))
      case .option(let option): .decision(option.decision?.status)
      case .matter, .strength, .need, .contingency, .parked, .privateNote: .none
      }
    return Saying(
      part: part, text: note.words.text, speaker: speaker(note.words.speaker),
      form: note.words.form, details: answering(note.id, details))
  }

  /// What was said here of a thing of an earlier talk; `nil` when nothing was, or when it is no longer so.
  private func answered(_ earlier: NamedSaying) -> NamedSaying? {
    if earlier.saying.part == .way {
      return preferenceAnswers[earlier.id] == .stillSo ? earlier : nil
    }
    if earlier.saying.part == .net {
      return carriedAnswers[earlier.id] == .stillSo ? earlier : nil
    }
    guard
      outcomes.contains(where: { $0.goal == earlier.id && !$0.isOffSheet })
        || answers.contains(where: { $0.step == earlier.id && !$0.isOffSheet })
        || carriedAnswers[earlier.id] == .stillSo
    else { return nil }
    var now = earlier
    now.saying.details = answering(earlier.id, earlier.saying.details)
    return now
  }

  /// Details with what was said here of how it went.
  private func answering(_ id: NoteID, _ details: Saying.Details) -> Saying.Details {
    switch details {
    case .goal(let importance, let status, let level, let comment):
      let outcome = outcomes.last { $0.goal == id && !$0.isOffSheet }
      return .goal(
        importance: importance, status: status, level: outcome?.level ?? level,
        comment: outcome?.comment.map(Saying.Comment.init) ?? comment)
    case .step(let who, let due, let sureness, let status, let comment):
      let answer = answers.last { $0.step == id && !$0.isOffSheet }
      return .step(
        who: who, due: due, sureness: sureness, status: answer?.status ?? status,
        comment: answer?.comment.map(Saying.Comment.init) ?? comment)
    case .none, .way, .decision: return details
    }
  }

  private func speaker(_ speaker: Words.Speaker) -> Saying.Speaker {
    switch speaker {
    case .person: .person
    case .clinician: .clinician
    case .companion(let id): .companion(name: participant(id)?.name ?? "")
    }
  }

  /// What earlier talks left and is no longer so, or was said in other words, as it was said here.
  public var noLonger: Set<NoteID> {
    Set(preferenceAnswers.filter { $0.value == .noLonger }.keys)
      .union(carriedAnswers.filter { $0.value != .stillSo }.keys)
  }
}

extension Saying.Part {
  fileprivate var kind: NoteKind {
    switch self {
    case .matters: .matter
    case .way: .preference
    case .goals: .goal
    case .ways: .option
    case .steps: .step
    case .net: .contingency
    }
  }
}
