@testable import Conversation

/// A conversation as the program writes one: every event fits what stands, undo and redo reach
/// what they may, and each device knows what it has seen.
struct PlayedTalk {
  private(set) var entries: [Entry] = []
  /// Whether the person is asked, alone, what may stand on the sheet: an answer holds at once, also
  /// for what was agreed before.
  var asksAboutTheSheet = false
  private var random: IDSource
  private let author: AuthorID
  private let device: DeviceID
  private var now = at("2026-11-21T10:00:00Z")
  private let company = [
    Participant(id: id(3), name: "Ann", relation: "daughter", part: .companion),
    Participant(id: id(4), name: "Ben", relation: "son", part: .representative),
    Participant(id: id(6), name: "Ewa", relation: "the service", part: .interpreter),
  ]

  /// A talk that has begun.
  init(
    seed: UInt64, author: AuthorID = Talk.amina, device: DeviceID = id(5),
    rules: RecordRules? = .today
  ) {
    random = IDSource(seed: seed)
    self.author = author
    self.device = device
    write(
      .started(person: id(1), guide: "what-matters", guideVersion: 1, minutes: 20, rules: rules))
  }

  /// The same talk gone on with on another machine.
  init(goingOnWith talk: PlayedTalk, seed: UInt64, author: AuthorID, device: DeviceID) {
    entries = talk.entries
    now = talk.now
    random = IDSource(seed: seed)
    self.author = author
    self.device = device
  }

  mutating func write(_ event: ConversationEvent) {
    let mine = entries.count { $0.place?.device == device }
    let seen = entries.map(\.lamport).max() ?? 0
    entries.append(
      Entry(
        id: random.id(), author: author, at: now, lamport: seen + 1,
        happening: .conversation(Talk.id, event),
        place: Entry.Place(device: device, number: Int64(mine + 1))))
    now = now.adding(milliseconds: Int64(random.in(0...90_000)))
  }

  /// Plays `count` turns; turns that make no sense where the talk stands write nothing.
  mutating func play(_ count: Int) {
    for _ in 0..<count {
      guard let record = record(entries) else { return }
      if let event = record.isOpen ? turn(record) : closedTurn(record) { write(event) }
    }
  }

  /// Plays `count` turns of what is said only: no agreement, no facts, no private notes.
  mutating func playWords(_ count: Int) {
    for _ in 0..<count {
      guard let record = record(entries), let event = turn(record) else { continue }
      if isSaid(event, record) { write(event) }
    }
  }

  private func isSaid(_ event: ConversationEvent, _ record: SharedDecisionRecord) -> Bool {
    switch event {
    case .agreed, .amended, .abandoned, .closed, .printed, .copiedToMainRecord, .left, .covered,
      .uncovered:
      false
    case .noted(_, .privateNote, _, _): false
    default: event.note.flatMap(record.note)?.kind != .privateNote
    }
  }

  /// What may happen to a record that is agreed or stopped.
  private mutating func closedTurn(_ record: SharedDecisionRecord) -> ConversationEvent? {
    switch random.in(0...8) {
    case 0: record.isAgreed ? .amended(reason: "a word was wrong") : nil
    case 1: .printed(reference: "A", copy: .person, layout: .large, copies: 1, paper: nil)
    case 2: .saved(reference: "B", copy: .clinician, format: "pdf", paper: nil)
    case 3: .copiedToMainRecord
    case 4: .closed
    case 5: noted(.privateNote)
    case 6: record.notes(.privateNote).randomElement(using: &random).map { told(of: $0) }
    case 7: lastUndoable(entries, by: author).map { .undid(entry: $0) }
    default: .sheetDeclined
    }
  }

  private mutating func turn(_ record: SharedDecisionRecord) -> ConversationEvent? {
    switch random.in(0...19) {
    case 0...3: noted(random.one(of: NoteKind.allCases))
    case 4...11: changed(record)
    case 12: lastUndoable(entries, by: author).map { .undid(entry: $0) }
    case 13: lastRedoable(entries, by: author).map { .redid(entry: $0) }
    case 14...15: room(record)
    case 16: asked()
    case 17: .told(particulars: random.wildVisitParticulars())
    default: ending(record)
    }
  }

  private mutating func noted(_ kind: NoteKind) -> ConversationEvent {
    let words = said("words \(random.in(0...99))")
    return .noted(note: random.id(), kind: kind, words: words, stage: kind.stage ?? .start)
  }

  /// Words of the person, the clinician or one of their company.
  private mutating func said(_ text: String) -> Words {
    let speakers = [Words.Speaker.clinician, .companion(random.one(of: company).id)]
    return Words(
      text, speaker: random.once(in: 3) ? random.one(of: speakers) : .person, form: .verbatim)
  }

  /// Something about a note that stands, or about one of an earlier talk.
  private mutating func changed(_ record: SharedDecisionRecord) -> ConversationEvent? {
    guard let note = record.notes.randomElement(using: &random) else { return nil }
    switch random.in(0...9) {
    case 0: return .revised(note: note.id, words: said("mended \(random.in(0...9))"))
    case 1: return note.id == record.leavingItID ? nil : .withdrawn(note: note.id)
    case 2:
      return asksAboutTheSheet && random.once(in: 2)
        ? .sheetAnswered(note: note.id, isOffSheet: random.once(in: 2))
        : .sheetSet(note: note.id, isOffSheet: random.once(in: 2))
    case 3:
      return random.once(in: 2)
        ? .topSet(note: note.id, isTop: !note.isTop)
        : .changeAsked(note: note.id, isAsked: !random.once(in: 4))
    case 4:
      return note.id == record.leavingItID
        ? nil : .moved(note: note.id, kind: random.one(of: NoteKind.allCases))
    case 5...6: return told(of: note)
    default: return fitting(note)
    }
  }

  /// What only a note of its kind can be told.
  private mutating func told(of note: Note) -> ConversationEvent {
    let particulars: NoteParticulars =
      switch note.kind {
      case .preference: .preference(changes: random.wild())
      case .goal: .goal(changes: random.wild())
      case .option: .option(changes: random.wild())
      case .step:
        random.one(of: [
          .step(changes: random.wild()), .digitalTool(changes: random.wild()),
          .introduction(changes: random.wild()),
        ])
      case .contingency: .contingency(changes: random.wild())
      case .privateNote: .privateNote(changes: random.wild())
      case .matter, .strength, .need, .parked: .matter(changes: random.wild())
      }
    return .noteTold(note: note.id, particulars: particulars)
  }

  /// What only a note of its kind can do.
  private mutating func fitting(_ note: Note) -> ConversationEvent? {
    let rated = ConversationEvent.rated(note: note.id, value: random.in(1...10))
    let words = said("because \(random.in(0...9))")
    switch note.content {
    case .option(let option):
      let weight = option.weights.randomElement(using: &random)
      return random.one(of: [
        rated,
        .decided(
          note: note.id, status: random.one(of: DecisionStatus.allCases), reservation: words),
        .optionWeighed(note: note.id, weight: random.id(), side: .hard, words: words),
        weight.map { .revised(note: $0.id, words: words) },
        weight.map { .withdrawn(note: $0.id) },
      ])
    case .step:
      let status = random.one(of: StepStatus.allCases)
      return random.one(of: [
        rated, .stepAgreed(note: note.id, who: .clinician, when: random.wildWhen()),
        .stepAnswered(note: note.id, status: status, comment: random.once(in: 2) ? words : nil),
        .stepAnswered(note: random.wildID(), status: status, comment: words),
      ])
    case .goal:
      return random.one(of: [
        rated, .goalAnswered(note: note.id, level: .asHoped, rater: .person, comment: words),
        .goalAnswered(note: random.wildID(), level: nil, rater: .clinician, comment: nil),
      ])
    case .preference:
      return random.one(of: [
        .preferenceSet(note: note.id, strength: .must, reason: words.text),
        .preferenceAnswered(note: random.wildID(), answer: .noLonger),
      ])
    case .matter, .strength, .need, .contingency, .parked, .privateNote: return nil
    }
  }

  private mutating func room(_ record: SharedDecisionRecord) -> ConversationEvent {
    if random.once(in: 4) { return record.isCovered ? .uncovered : .covered }
    if record.hasSpokenAlone { return .saidAlone }
    let somebody = random.one(of: company)
    return record.present.contains(somebody)
      ? .left(participant: somebody.id) : .joined(participant: somebody)
  }

  private mutating func asked() -> ConversationEvent {
    switch random.in(0...4) {
    case 0: .identityAsked(answer: .yes)
    case 1: .saidBack(result: .all)
    case 2: .reviewSet(when: .weeks(4), owner: .clinician)
    case 3: .decidersSet(who: .together)
    default: .nothingSaid(stage: random.one(of: Stage.allCases), why: .declined)
    }
  }

  private mutating func ending(_ record: SharedDecisionRecord) -> ConversationEvent? {
    switch random.in(0...7) {
    case 0...2: .agreed(agreement: .person, gaps: gaps(in: record))
    case 3: .agreed(agreement: .notAgreed(reason: "wants to think"), gaps: [])
    case 4: record.agreements.isEmpty && !random.once(in: 4) ? nil : .abandoned(reason: "x")
    case 5: .closed
    case 6: .printed(reference: "C", copy: .person, layout: .standard, copies: 1, paper: nil)
    default: nil
    }
  }
}
