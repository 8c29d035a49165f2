/// The entries of a conversation around its agreements: what counts, and what came too late.
///
/// What was agreed stands as it was agreed. Words that came after it, as from a second device that
/// did not know, are *late*: they wait until the record is opened again. So do those that were
/// written before it elsewhere and that whoever agreed had not seen. An amendment that was
/// given up leaves nothing behind. Private notes and facts are outside all this: they count
/// whenever they came, and change no version.
struct Sealing {
  /// What counts, in the order in which it is folded.
  private(set) var counting: [Entry] = []
  /// What was said after an agreement, and waits.
  private(set) var late: [Entry] = []

  private var stage = Stage.unbegun
  /// What kind each note is of: as it stands when the open amendment is given up, and with it.
  private var settled = NoteKinds()
  private var amended = NoteKinds()

  private enum Stage {
    case unbegun
    case open
    case agreed
    /// Opened again; with what was said since.
    case amending(Set<EntryID>)
  }

  /// Sorts entries of one conversation that are in effect and in order.
  init(_ ordered: [Entry]) {
    for entry in afterWhatHadNotSeenThem(ordered) { add(entry) }
  }

  private mutating func add(_ entry: Entry) {
    guard case .conversation(let id, let event) = entry.happening else {
      counting.append(entry)
      return
    }
    if isOutside(event) {
      counting.append(entry)
      follow(event)
      return
    }
    switch stage {
    case .unbegun: begin(entry, event, id)
    case .open:
      counting.append(entry)
      follow(event)
      if event.seals { stage = .agreed }
    case .agreed: addToAgreed(entry, event)
    case .amending(let said): addToAmendment(entry, event, said)
    }
  }

  /// Nothing was agreed, said or stopped before the talk began.
  private mutating func begin(_ entry: Entry, _ event: ConversationEvent, _ id: ConversationID) {
    guard case .started = event else { return }
    counting.append(entry)
    settled = NoteKinds(leavingIt: id.recast(as: Note.self))
    amended = settled
    stage = .open
  }

  /// What was agreed is neither agreed once more nor stopped: it is opened again, or it waits.
  private mutating func addToAgreed(_ entry: Entry, _ event: ConversationEvent) {
    if case .amended = event {
      counting += [entry] + late
      for waited in late {
        if case .conversation(_, let event) = waited.happening { amended.follow(event) }
      }
      stage = .amending(Set([entry.id] + late.map(\.id)))
      late = []
    } else if event.nature != .turn {
      late.append(entry)
    }
  }

  private mutating func addToAmendment(
    _ entry: Entry, _ event: ConversationEvent, _ said: Set<EntryID>
  ) {
    if case .abandoned = event {
      counting.removeAll { said.contains($0.id) }
      amended = settled
      stage = .agreed
      return
    }
    counting.append(entry)
    amended.follow(event)
    if event.seals {
      settled = amended
      stage = .agreed
    } else {
      stage = .amending(said.union([entry.id]))
    }
  }

  private mutating func follow(_ event: ConversationEvent) {
    settled.follow(event)
    amended.follow(event)
  }

  /// Whether it counts whenever it came: a fact, or about a note that is private whether or not an
  /// open amendment is given up, and stays so.
  private func isOutside(_ event: ConversationEvent) -> Bool {
    switch stage {
    case .unbegun: return false
    case .open, .agreed, .amending: break
    }
    if event.nature == .fact { return !isLeavingOfSomebodyWhoWaits(event) }
    guard let note = event.note else { return false }
    if case .noted(_, .privateNote, _, _) = event {
      return settled[note] == nil && amended[note] == nil
    }
    if case .moved(_, let kind) = event, kind != .privateNote { return false }
    return settled[note] == .privateNote && amended[note] == .privateNote
  }

  /// Whoever came in too late for what was agreed goes out as late, or they would stay for ever.
  private func isLeavingOfSomebodyWhoWaits(_ event: ConversationEvent) -> Bool {
    guard case .left(let id) = event else { return false }
    return late.contains { entry in
      guard case .conversation(_, .joined(let participant)) = entry.happening else { return false }
      return participant.id == id
    }
  }
}

/// What kind each note that stands is of, as the fold has it.
private struct NoteKinds {
  private var kinds: [NoteID: NoteKind] = [:]
  private var leavingIt: NoteID?

  init() {}

  init(leavingIt: NoteID) {
    self.leavingIt = leavingIt
    kinds[leavingIt] = .option
  }

  subscript(note: NoteID) -> NoteKind? { kinds[note] }

  mutating func follow(_ event: ConversationEvent) {
    guard let note = event.note, note != leavingIt else { return }
    if case .noted(_, let kind, _, _) = event, kinds[note] == nil { kinds[note] = kind }
    if case .moved(_, let kind) = event, kinds[note] != nil { kinds[note] = kind }
    if case .withdrawn = event { kinds[note] = nil }
  }
}
