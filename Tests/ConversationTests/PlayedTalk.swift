import Conversation

/// A conversation as the program writes one: every event fits what stands, undo and redo reach
/// what they may, and each device knows what it has seen.
struct PlayedTalk {
  private(set) var entries: [Entry] = []
  private var random: IDSource
  private let author: AuthorID
  private let device: DeviceID
  private var now = at("2026-11-21T10:00:00Z")

  /// A talk that has begun.
  init(seed: UInt64, author: AuthorID = Talk.amina, device: DeviceID = id(5)) {
    random = IDSource(seed: seed)
    self.author = author
    self.device = device
    write(.started(person: id(1), guide: "what-matters", guideVersion: 1, minutes: 20))
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
      if let event = record.isOpen ? turn(record) : closedTurn() { write(event) }
    }
  }

  private mutating func closedTurn() -> ConversationEvent? {
    switch random.in(0...4) {
    case 0: .amended(reason: "a word was wrong")
    case 1: .printed(reference: "A", copy: .person, layout: .large, copies: 1)
    case 2: .copiedToMainRecord
    default: nil
    }
  }

  private mutating func turn(_ record: SharedDecisionRecord) -> ConversationEvent? {
    switch random.in(0...15) {
    case 0...5: noted()
    case 6...10: changed(record)
    case 11: lastUndoable(entries, by: author).map { .undid(entry: $0) }
    case 12: lastRedoable(entries, by: author).map { .redid(entry: $0) }
    case 13: room(record)
    case 14: asked()
    default: random.in(0...5) == 0 ? .agreed(agreement: .person, gaps: gaps(in: record)) : nil
    }
  }

  private mutating func noted() -> ConversationEvent {
    let kind = NoteKind.allCases[random.in(0...NoteKind.allCases.count - 1)]
    let words = Words("words \(random.in(0...99))", form: .verbatim)
    return .noted(note: random.id(), kind: kind, words: words, stage: kind.stage ?? .start)
  }

  private mutating func changed(_ record: SharedDecisionRecord) -> ConversationEvent? {
    guard let note = record.notes.randomElement(using: &random) else { return nil }
    switch (random.in(0...5), note.content) {
    case (0, _): return .revised(note: note.id, words: Words("mended \(random.in(0...9))"))
    case (1, _): return note.id == record.leavingItID ? nil : .withdrawn(note: note.id)
    case (2, _): return .sheetSet(note: note.id, isOffSheet: !note.isOffSheet)
    case (3, _): return .topSet(note: note.id, isTop: !note.isTop)
    case (_, .goal), (4, .option), (4, .step):
      return .rated(note: note.id, value: random.in(1...10))
    case (_, .option): return .decided(note: note.id, status: .valid, reservation: nil)
    case (_, .step):
      return .stepAgreed(note: note.id, who: .clinician, when: .weeks(random.in(1...8)))
    case (_, .preference):
      return .preferenceSet(note: note.id, strength: .must, reason: "because")
    case (_, .matter), (_, .strength), (_, .need), (_, .contingency), (_, .parked),
      (_, .privateNote):
      return note.kind == .matter ? .moved(note: note.id, kind: .parked) : nil
    }
  }

  private mutating func room(_ record: SharedDecisionRecord) -> ConversationEvent {
    if let here = record.present.first { return .left(participant: here.id) }
    return .joined(participant: EventFixtures.ann)
  }

  private mutating func asked() -> ConversationEvent {
    switch random.in(0...3) {
    case 0: .identityAsked(answer: .yes)
    case 1: .saidBack(result: .all)
    case 2: .reviewSet(when: .weeks(4), owner: .clinician)
    default: .nothingSaid(stage: Stage.allCases[random.in(0...9)], why: .declined)
    }
  }
}
