import Conversation

/// Words with who said them and how far they are their own.
struct WordsPart: Encodable {
  let text: String
  let speaker: SpeakerPart
  let form: Words.Form
  let original: String?

  init(_ words: Words) {
    text = words.text
    speaker = SpeakerPart(words.speaker)
    form = words.form
    original = words.original
  }
}

/// Who said something; a companion by the identifier under `peoplePresent`.
struct SpeakerPart: Encodable {
  let role: String
  let participant: ParticipantID?

  init(_ speaker: Words.Speaker) {
    switch speaker {
    case .person: (role, participant) = ("person", nil)
    case .companion(let id): (role, participant) = ("companion", id)
    case .clinician: (role, participant) = ("clinician", nil)
    }
  }
}

/// What every note has.
struct NotePart: Encodable {
  let id: NoteID
  let words: WordsPart
  let firstWords: WordsPart?
  let stage: Int
  let at: Moment
  let author: AuthorID
  let entry: EntryID
  let isOffSheet: Bool
  let isTop: Bool

  init(_ note: Note) {
    id = note.id
    words = WordsPart(note.words)
    firstWords = note.firstWords.map { WordsPart($0) }
    stage = note.stage.storedNumber
    at = note.at
    author = note.author
    entry = note.entry
    isOffSheet = note.isOffSheet
    isTop = note.isTop
  }
}

/// How the person wants things done.
struct PreferencePart: Encodable {
  let note: NotePart
  let strength: PreferenceStrength
  let reason: String?
  let particulars: ItemsPart<Preference.Particulars>

  init?(_ note: Note) {
    guard let preference = note.preference else { return nil }
    self.note = NotePart(note)
    strength = preference.strength
    reason = preference.reason
    particulars = ItemsPart(preference.particulars)
  }

  private enum Key: CodingKey { case strength, reason, particulars }

  func encode(to encoder: any Encoder) throws {
    try note.encode(to: encoder)
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(strength, forKey: .strength)
    try fields.encodeIfPresent(reason, forKey: .reason)
    try fields.encode(particulars, forKey: .particulars)
  }
}

/// A goal or hope with its importance, 1 to 10.
struct GoalPart: Encodable {
  let note: NotePart
  let importance: Int?
  let particulars: ItemsPart<Goal.Particulars>

  init?(_ note: Note) {
    guard case .goal(let goal) = note.content else { return nil }
    self.note = NotePart(note)
    importance = goal.importance
    particulars = ItemsPart(goal.particulars)
  }

  private enum Key: CodingKey { case importance, particulars }

  func encode(to encoder: any Encoder) throws {
    try note.encode(to: encoder)
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encodeIfPresent(importance, forKey: .importance)
    try fields.encode(particulars, forKey: .particulars)
  }
}

/// A way forward: benefits, risks and burdens for this person, and the decision about it.
struct OptionPart: Encodable {
  let note: NotePart
  let isLeavingItAsItIs: Bool
  let benefits: [WeightPart]
  let risks: [WeightPart]
  let decision: DecisionPart
  let confidence: Int?
  let particulars: ItemsPart<Option.Particulars>

  struct WeightPart: Encodable {
    let id: NoteID
    let words: WordsPart
    let firstWords: WordsPart?
    let isOffSheet: Bool?

    init(_ weight: Option.Weight) {
      id = weight.id
      words = WordsPart(weight.words)
      firstWords = weight.firstWords.map { WordsPart($0) }
      isOffSheet = weight.isOffSheet
    }
  }

  /// The status is `inProgress` until somebody decides (PRSB: the default), then it has a day.
  struct DecisionPart: Encodable {
    let status: DecisionStatus
    let issues: WordsPart?
    let at: Moment?
  }

  init?(_ note: Note, _ leavingIt: NoteID) {
    guard let option = note.option else { return nil }
    self.note = NotePart(note)
    isLeavingItAsItIs = note.id == leavingIt
    func weights(_ side: Side) -> [WeightPart] {
      option.weights.filter { $0.side == side }.map { WeightPart($0) }
    }
    benefits = weights(.good)
    risks = weights(.hard)
    decision = DecisionPart(
      status: option.decision?.status ?? .inProgress,
      issues: option.decision?.reservation.map { WordsPart($0) },
      at: option.decision?.at)
    confidence = option.sureness
    particulars = ItemsPart(option.particulars)
  }

  private enum Key: CodingKey {
    case isLeavingItAsItIs, benefits, risks, decision, confidence, particulars
  }

  func encode(to encoder: any Encoder) throws {
    try note.encode(to: encoder)
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(isLeavingItAsItIs, forKey: .isLeavingItAsItIs)
    try fields.encode(benefits, forKey: .benefits)
    try fields.encode(risks, forKey: .risks)
    try fields.encode(decision, forKey: .decision)
    try fields.encodeIfPresent(confidence, forKey: .confidence)
    try fields.encode(particulars, forKey: .particulars)
  }
}

/// An action: what, who, when, confidence (1 to 10) and status.
struct StepPart: Encodable {
  let note: NotePart
  let who: OwnerPart
  let when: WhenPart
  let confidence: Int?
  let status: StepStatus
  let comment: WordsPart?
  let particulars: ItemsPart<Step.Particulars>
  let digitalTool: ItemsPart<DigitalTool>
  let socialPrescribing: ItemsPart<Introduction>

  init?(_ note: Note) {
    guard let step = note.step else { return nil }
    self.note = NotePart(note)
    who = OwnerPart(step.who)
    when = WhenPart(step.when, said: note.at.day)
    confidence = step.sureness
    status = step.status
    comment = step.comment.map { WordsPart($0) }
    particulars = ItemsPart(step.particulars)
    digitalTool = ItemsPart(step.tool)
    socialPrescribing = ItemsPart(step.introduction)
  }

  private enum Key: CodingKey {
    case who, when, confidence, status, comment, particulars, digitalTool, socialPrescribing
  }

  func encode(to encoder: any Encoder) throws {
    try note.encode(to: encoder)
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(who, forKey: .who)
    try fields.encode(when, forKey: .when)
    try fields.encodeIfPresent(confidence, forKey: .confidence)
    try fields.encode(status, forKey: .status)
    try fields.encodeIfPresent(comment, forKey: .comment)
    try fields.encode(particulars, forKey: .particulars)
    try fields.encode(digitalTool, forKey: .digitalTool)
    try fields.encode(socialPrescribing, forKey: .socialPrescribing)
  }
}
