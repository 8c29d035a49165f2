/// The entries of a conversation around its agreements: what counts, and what came too late.
///
/// What was agreed stands as it was agreed. Words that came after it, as from a second device that
/// did not know, are *late*: they wait until the record is opened again. An amendment that was
/// given up leaves nothing behind. Private notes and facts are outside all this: they count
/// whenever they came, and change no version.
struct Sealing {
  /// What counts, in the order in which it is folded.
  private(set) var counting: [Entry] = []
  /// What was said after an agreement, and waits.
  private(set) var late: [Entry] = []

  private var stage = Stage.open
  private var privateNotes: Set<NoteID> = []

  private enum Stage {
    case open
    case agreed
    /// Opened again; with what was said since.
    case amending(Set<EntryID>)
  }

  /// Sorts entries that are in effect and in order.
  init(_ ordered: [Entry]) {
    for entry in ordered { add(entry) }
  }

  private mutating func add(_ entry: Entry) {
    guard case .conversation(_, let event) = entry.happening, !isOutside(event) else {
      counting.append(entry)
      return
    }
    switch stage {
    case .open:
      counting.append(entry)
      if event.seals { stage = .agreed }
    case .agreed: addToAgreed(entry, event)
    case .amending(let said): addToAmendment(entry, event, said)
    }
  }

  /// What was agreed is neither agreed once more nor stopped: it is opened again, or it waits.
  private mutating func addToAgreed(_ entry: Entry, _ event: ConversationEvent) {
    if case .amended = event {
      counting += [entry] + late
      stage = .amending(Set([entry.id] + late.map(\.id)))
      late = []
    } else if event.nature == .said {
      late.append(entry)
    }
  }

  private mutating func addToAmendment(
    _ entry: Entry, _ event: ConversationEvent, _ said: Set<EntryID>
  ) {
    if case .abandoned = event {
      counting.removeAll { said.contains($0.id) }
      stage = .agreed
      return
    }
    counting.append(entry)
    stage = event.seals ? .agreed : .amending(said.union([entry.id]))
  }

  /// Whether it counts whenever it came: a fact, or about a private note that stays one.
  private mutating func isOutside(_ event: ConversationEvent) -> Bool {
    if event.nature == .fact { return true }
    if case .noted(let note, .privateNote, _, _) = event { privateNotes.insert(note) }
    guard let note = event.note, privateNotes.contains(note) else { return false }
    if case .moved(_, let kind) = event, kind != .privateNote {
      privateNotes.remove(note)
      return false
    }
    return true
  }
}
