/// What lists show of a conversation: never its words.
public struct Summary: Equatable, Sendable, Identifiable {
  /// The conversation.
  public var id: ConversationID
  /// Whose it is.
  public var person: PersonID
  /// When it began; lists are ordered by it, newest first.
  public var started: Moment
  /// When something was last said in it.
  public var changed: Moment
  /// Where it stands.
  public var standing: SharedDecisionRecord.Standing
  /// Its version.
  public var version: Int
  /// Minutes planned.
  public var minutes: Int
  /// The day it is looked at again.
  public var review: Day?
  /// How many private notes it holds; for the screens that may show them.
  public var privateNotes: Int
  /// What is still to do about it.
  public var work: [WorkItem]
  /// What the next visit starts from.
  public var carried: Carried

  /// The summary of a record.
  public init(_ record: SharedDecisionRecord) {
    id = record.id
    person = record.person
    started = record.started
    changed = record.changed
    standing = record.standing
    version = record.version
    minutes = record.minutes
    review = record.review?.due
    privateNotes = record.notes(.privateNote).count
    work = Conversation.work(from: record)
    carried = Carried(record)
  }

  /// A summary as it was kept.
  public init(
    id: ConversationID, person: PersonID, started: Moment, changed: Moment,
    standing: SharedDecisionRecord.Standing, version: Int, minutes: Int, review: Day?,
    privateNotes: Int, work: [WorkItem], carried: Carried
  ) {
    (self.id, self.person, self.started, self.changed) = (id, person, started, changed)
    (self.standing, self.version, self.minutes, self.review) = (standing, version, minutes, review)
    (self.privateNotes, self.work, self.carried) = (privateNotes, work, carried)
  }
}

/// What a person's next visit starts from: taken from one conversation.
public struct Carried: Equatable, Sendable, Codable {
  /// How the person wants things done.
  public var preferences: [Note]
  /// What was left for later.
  public var parked: [Note]
  /// What was to be done.
  public var steps: [Note]
  /// What they hope for.
  public var goals: [Note]
  /// How steps of earlier conversations went.
  public var answers: [SharedDecisionRecord.StepAnswer]
  /// How goals of earlier conversations came out.
  public var outcomes: [GoalOutcome]
  /// Which preferences of earlier conversations are still so.
  public var preferenceAnswers: [NoteID: PreferenceAnswer]
  /// What to do if things change.
  public var contingencies: [Note]
  /// What helps the person.
  public var strengths: [Note]
  /// Which other things that earlier conversations left still hold.
  public var carriedAnswers: [NoteID: CarriedAnswer]
  /// By which rules the record follows.
  public var rules: RecordRules
  /// Who was there, all along, as it was agreed: they know what stood on the sheet.
  public var agreedWith: [Acquaintance]

  /// What a record carries on; nothing, when it was stopped before anything was agreed.
  public init(_ record: SharedDecisionRecord) {
    let isStopped: Bool =
      switch record.standing {
      case .abandoned: true
      case .draft, .agreed, .amending: false
      }
    func carried(_ kind: NoteKind) -> [Note] { isStopped ? [] : record.notes(kind) }
    preferences = carried(.preference)
    parked = carried(.parked)
    steps = carried(.step)
    goals = carried(.goal)
    answers = isStopped ? [] : record.answers
    outcomes = isStopped ? [] : record.outcomes
    preferenceAnswers = isStopped ? [:] : record.preferenceAnswers
    contingencies = carried(.contingency)
    strengths = carried(.strength)
    carriedAnswers = isStopped ? [:] : record.carriedAnswers
    rules = record.rules
    agreedWith = record.agreedWith
  }
}

/// Work that waits on the home screen: names and plain work, never quotes.
public struct WorkItem: Equatable, Sendable, Codable {
  /// What is to be done.
  public var kind: Kind
  /// The day it is for; `nil` when it waits from now on.
  public var due: Day?

  /// Work of a kind.
  public init(kind: Kind, due: Day? = nil) {
    self.kind = kind
    self.due = due
  }

  /// What is to be done.
  public enum Kind: Equatable, Sendable, Codable {
    /// A talk that was left is waiting.
    case goOn
    /// Something that only the clinician sees is to be finished (hazard H07).
    case finishNote
    /// An agreed record of which the person has no sheet.
    case giveSheet
    /// An agreed record that is not in the main record yet (hazard H30).
    case copyToMainRecord
    /// A referral that is written and was not sent (hazard H17).
    case sendReferral(step: NoteID)
    /// Something the clinician promised.
    case keepPromise(step: NoteID, what: String)
    /// It is to be looked at again.
    case lookAgain
  }
}

/// The work that a record leaves.
public func work(from record: SharedDecisionRecord) -> [WorkItem] {
  var items: [WorkItem] = []
  if !record.unfinishedNotes.isEmpty { items.append(WorkItem(kind: .finishNote)) }
  switch record.standing {
  case .draft, .amending: items.append(WorkItem(kind: .goOn))
  case .abandoned: return items
  case .agreed:
    let hasSheet = record.sheetsOfThisVersion.contains { $0.given != nil }
    if !hasSheet && !record.sheetIsDeclined { items.append(WorkItem(kind: .giveSheet)) }
    if record.copiedToMainRecord == nil { items.append(WorkItem(kind: .copyToMainRecord)) }
  }
  items += referralsToSend(in: record)
  for note in record.notes(.step) {
    guard case .step(let step) = note.content, step.who == .clinician, step.status.isOpen else {
      continue
    }
    // A promise is named by its words; they are the clinician's work, not the person's story. What
    // is off the sheet has no words where others may look on.
    let promise = WorkItem.Kind.keepPromise(
      step: note.id, what: note.isOnSheet ? note.words.text : "")
    items.append(WorkItem(kind: promise, due: step.when.due(from: note.at.day)))
  }
  if record.isAgreed, let due = record.review?.due {
    items.append(WorkItem(kind: .lookAgain, due: due))
  }
  return items
}

private func referralsToSend(in record: SharedDecisionRecord) -> [WorkItem] {
  record.notes(.step).compactMap { note in
    guard case .step(let step) = note.content, step.introduction.reach.value == .referred,
      step.introduction.sent.value == nil, step.status.isOpen
    else { return nil }
    return WorkItem(kind: .sendReferral(step: note.id))
  }
}

extension StepStatus {
  /// Whether something is still to be done.
  public var isOpen: Bool {
    switch self {
    case .toDo, .partly: true
    case .done, .notDone, .notWanted: false
    }
  }
}
