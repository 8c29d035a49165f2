/// What a note is about.
public enum NoteKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// What matters to the person.
  case matter
  /// What helps, and who.
  case strength
  /// How the person wants things done.
  case preference
  /// What they came for; a need or concern.
  case need
  /// What they hope for.
  case goal
  /// A way forward.
  case option
  /// Something to be done.
  case step
  /// What to do if things change.
  case contingency
  /// Left for another time.
  case parked
  /// For the clinician's eyes; never on a shared screen or a person's sheet.
  case privateNote

  /// The stage that shows it; a private note is shown at none.
  public var stage: Stage? {
    switch self {
    case .matter: .matters
    case .strength: .helps
    case .preference: .yourWay
    case .need: .today
    case .goal: .oneThing
    case .option: .waysForward
    case .step: .nextSteps
    case .contingency: .ifThingsChange
    case .parked, .privateNote: nil
    }
  }
}

/// Somebody's words and how far they are their own.
public struct Words: Hashable, Sendable, Codable {
  /// What was said or written.
  public var text: String
  /// Who said it.
  public var speaker: Speaker
  /// Whether these are the very words.
  public var form: Form
  /// The words in the language they were said in, when they were interpreted.
  public var original: String?

  /// Words, by default the clinician's account of what the person said.
  public init(
    _ text: String, speaker: Speaker = .person, form: Form = .paraphrase, original: String? = nil
  ) {
    self.text = text
    self.speaker = speaker
    self.form = form
    self.original = original
  }

  /// Whether quotation marks may stand around them.
  public var isQuote: Bool { form == .verbatim }

  /// Who said it.
  public enum Speaker: Hashable, Sendable, Codable {
    /// The person themselves.
    case person
    /// Somebody with them.
    case companion(ParticipantID)
    /// The clinician.
    case clinician

    // What has no label in code still has a name in the stored JSON.
    private enum CompanionCodingKeys: String, CodingKey { case _0 = "participant" }
  }

  /// How near the words are to what was said.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    /// The very words.
    case verbatim
    /// In short.
    case paraphrase
    /// Through an interpreter.
    case interpreted
  }
}

/// The four kinds of nothing (hazard: an empty place read as "none").
public enum Nothing: String, Hashable, Sendable, Codable, CaseIterable {
  /// Nobody talked about it.
  case notDiscussed
  /// There is none.
  case none
  /// The person would rather not say.
  case declined
  /// It is not known.
  case unknown
}

/// Whether something that opens a talk was asked, and the answer.
public enum Asked: String, Hashable, Sendable, Codable, CaseIterable {
  /// It was not asked.
  case notAsked
  /// Yes.
  case yes
  /// No.
  case no
}

/// The side of a way forward that is weighed.
public enum Side: String, Hashable, Sendable, Codable, CaseIterable {
  /// What is good about it for this person.
  case good
  /// What is hard about it for this person.
  case hard
}

/// How a way forward stands (the three values of the PRSB Shared Decision Making standard 1.0).
public enum DecisionStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// Not yet decided; what everything starts as.
  case inProgress
  /// Decided.
  case valid
  /// No longer.
  case cancelled
}

/// Who decides.
public enum Deciders: String, Hashable, Sendable, Codable, CaseIterable {
  /// The person.
  case person
  /// Both together.
  case together
  /// The clinician, as the person asked.
  case clinician
  /// It was not asked.
  case notAsked
}

/// Who sees to something.
public enum StepOwner: Hashable, Sendable, Codable {
  /// Nobody is named yet.
  case nobody
  /// The person.
  case person
  /// The clinician.
  case clinician
  /// Somebody else, by name, such as `Ann` or `the practice nurse`.
  case other(name: String)
}

/// When something is to be.
public enum When: Hashable, Sendable, Codable {
  /// Nothing was said about when.
  case notSaid
  /// It has no end, and that was said.
  case openEnded
  /// By or on a day.
  case day(Day)
  /// After so many weeks; the day is not fixed.
  case weeks(Int)

  // What has no label in code still has a name in the stored JSON.
  private enum DayCodingKeys: String, CodingKey { case _0 = "date" }
  private enum WeeksCodingKeys: String, CodingKey { case _0 = "count" }

  /// The day it falls on when it was said on `start`.
  public func due(from start: Day) -> Day? {
    switch self {
    case .notSaid, .openEnded: nil
    case .day(let day): day
    case .weeks(let weeks): start.adding(days: 7 * min(max(weeks, 0), 5200))
    }
  }
}

/// How a step stands.
public enum StepStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// To do.
  case toDo
  /// Done.
  case done
  /// Partly done.
  case partly
  /// Not done.
  case notDone
  /// No longer wanted.
  case notWanted
}

/// How the person told back what was agreed.
public enum SayBack: Hashable, Sendable, Codable {
  /// All of it.
  case all
  /// Some of it; the rest was said again.
  case some(again: String)
  /// Not today.
  case notToday
}

/// How the person told one line back.
public enum LineToldBack: String, Hashable, Sendable, Codable, CaseIterable {
  /// All of it.
  case all
  /// It is to be said again, more clearly.
  case again
}

/// Whether, and by whom, a record was agreed.
public enum Agreement: Hashable, Sendable, Codable {
  /// The person said so.
  case person
  /// Somebody with authority to speak for them said so.
  case representative(Representative)
  /// It was not agreed, and why.
  case notAgreed(reason: String)

  // What has no label in code still has a name in the stored JSON.
  private enum RepresentativeCodingKeys: String, CodingKey { case _0 = "who" }
}

/// Somebody who agrees for a person (hazard H09).
public struct Representative: Hashable, Sendable, Codable {
  /// Their name.
  public var name: String
  /// By what authority.
  public var authority: Authority
  /// More about it, such as the date of the paper; empty when there is none.
  public var detail: String
  /// Whether the paper that gives the authority was seen; `nil` when nobody asked.
  public var wasSeen: Bool?

  /// Somebody with an authority.
  public init(name: String, authority: Authority, detail: String = "", wasSeen: Bool? = nil) {
    self.name = name
    self.authority = authority
    self.detail = detail
    self.wasSeen = wasSeen
  }
}

/// Which copy of a record.
public enum Copy: String, Hashable, Sendable, Codable, CaseIterable {
  /// For the person.
  case person
  /// For the clinician and the main record.
  case clinician
  /// For a person to whom the usual sheet would be a danger.
  case discreet
}
