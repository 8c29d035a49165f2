import Conversation

/// The stable names of the fields in which answers are typed: half-typed text is kept under them, also
/// on the disk.
extension Talk {
  /// The name of the field that has the keys; `nil` where nothing of it is kept half typed.
  var rowInHandID: RowID? {
    switch focus {
    case .asking(let question): question.row(at: stage)
    case .note, .record, .way, .rows: nil
    }
  }
}

extension Talk {
  /// The stage at which an answer waits half typed; `nil` for what is asked only when somebody wants
  /// it.
  func stage(of row: RowID) -> Stage? {
    if let stage = Question.stageOfThought(row) { return stage }
    let note = row.note ?? Question(row: row, in: self)?.note
    return note.flatMap { record.note($0)?.kind.stage }
  }
}

extension RowID {
  /// Whether it names a field of the talk itself, not of a page of rows.
  var isOfAnswer: Bool {
    name.hasPrefix("question.") || name.hasPrefix("thought.") || name == RowID.mendingName
  }

  /// The name under which the words wait to which a note is being mended.
  static func mending(_ note: NoteID) -> RowID { RowID(mendingName, note) }

  private static let mendingName = "mending"
}

extension Talk.Question {
  /// The name of its field at a stage; `nil` where nothing of it is kept half typed: a yes is not.
  func row(at stage: Stage) -> RowID? {
    switch self {
    case .who(let note): RowID("question.who", note)
    case .when(let note, _): RowID("question.when", note)
    case .sureness(let note): RowID("question.sureness", note)
    case .importance(let note): RowID("question.importance", note)
    case .notLower(let note, _): RowID("question.notLower", note)
    case .raise(let note, _): RowID("question.raise", note)
    case .strength(let note): RowID("question.strength", note)
    case .weigh(let note, .good, _): RowID("question.good", note)
    case .weigh(let note, .hard, _): RowID("question.hard", note)
    case .reservation(let note): RowID("question.reservation", note)
    case .change(let note, let part): RowID("question.change.\(part.rawValue)", note)
    case .atWay: RowID("question.atWay")
    case .howItWent(let step): RowID("question.howItWent", step)
    case .inTheWay(let step): RowID("question.inTheWay", step)
    case .sayAnew(let note): RowID("question.sayAnew", note)
    case .whoIsHere: RowID("question.whoIsHere")
    case .amending: RowID("question.amending")
    case .whyNotAgreed: RowID("question.whyNotAgreed")
    case .thought: RowID(Self.thoughts + [stage.digit])
    case .carry, .carryRest, .wasHere, .mayKnow, .service, .whoAgrees, .alone, .onSheet, .whoSaid:
      nil
    }
  }

  /// What the fields are called in which thoughts are caught, before the digit of the stage.
  private static let thoughts = "thought."

  /// The stage at which a field catches thoughts; `nil` for other fields.
  fileprivate static func stageOfThought(_ row: RowID) -> Stage? {
    Stage.allCases.first { row.name == thoughts + [$0.digit] }
  }

  /// The question whose field has this name; `nil` where nothing in sight asks it.
  init?(row: RowID, in talk: Talk) {
    if let stage = Self.stageOfThought(row) {
      self = .thought(from: talk.firstFocus(at: stage))
      return
    }
    switch row.name {
    case "question.whoIsHere": self = .whoIsHere
    case "question.howItWent":
      guard let step = row.note, talk.earlierSteps.contains(where: { $0.id == step }) else {
        return nil
      }
      self = .howItWent(step)
    case "question.inTheWay":
      guard let step = row.note, talk.earlierSteps.contains(where: { $0.id == step }) else {
        return nil
      }
      self = .inTheWay(step)
    case "question.sayAnew":
      guard let note = row.note, talk.leftStanding(note) != nil else { return nil }
      self = .sayAnew(note)
    case "question.amending": self = .amending
    case "question.whyNotAgreed": self = .whyNotAgreed
    case "question.atWay":
      self = .atWay(talk.record.notes(.option).last?.id ?? talk.record.leavingItID)
    default:
      guard let note = row.note.flatMap(talk.record.note) else { return nil }
      self.init(row.name, about: note)
    }
  }

  private init?(_ name: String, about note: Note) {
    let rating = note.content.rating ?? 5
    switch name {
    case "question.who": self = .who(note.id)
    case "question.when":
      guard case .step(let step) = note.content else { return nil }
      self = .when(note.id, step.who)
    case "question.sureness": self = .sureness(note.id)
    case "question.importance": self = .importance(note.id)
    case "question.notLower": self = .notLower(note.id, rating)
    case "question.raise": self = .raise(note.id, rating)
    case "question.strength": self = .strength(note.id)
    case "question.good": self = .weigh(note.id, .good, isNew: false)
    case "question.hard": self = .weigh(note.id, .hard, isNew: false)
    case "question.reservation": self = .reservation(note.id)
    default:
      guard
        let part = ChangePart.allCases.first(where: { name == "question.change.\($0.rawValue)" })
      else { return nil }
      self = .change(note.id, part)
    }
  }
}
