/// Which entries of a conversation may be seen by all who are in the room now (hazard H06).
///
/// Two things are left out as if they had never been written: private notes, always; and, while company
/// is here, what one of them has not heard. Whoever came in is taken to have heard what was said from
/// then on, and what was said before only when it is recorded that they have been here all along. What
/// was taken back, or off the sheet, stays so, whoever was here: nothing comes back into sight.
///
/// What comes out is a set of entries like any other: a record, undo and every count that follow from
/// it are those of a talk that never held the rest.
public func inSight(_ entries: some Collection<Entry>) -> [Entry] {
  let ordered = inOrder(ofOneTalk(entries))
  let counting = Sealing(inEffect(ordered)).counting
  guard let record = fold(counting) else { return ordered }
  let hidden = Set(record.notes.filter { $0.kind == .privateNote }.map(\.id))
  let company = Set(record.company.map(\.id))
  guard !hidden.isEmpty || !company.isEmpty else { return ordered }
  let hearing = Hearing(ordered, counting: Set(counting.map(\.id)), record)
  return ordered.filter { entry in
    guard case .conversation(_, let event) = entry.happening else { return true }
    if let note = event.note, hidden.contains(note) { return false }
    return event.isForEverybody || hearing.isKnown(entry, to: company)
  }
}

extension SharedDecisionRecord {
  /// The record as all who are in the room may see it, of the entries that this one follows from.
  public func inSight(of entries: some Collection<Entry>) -> SharedDecisionRecord {
    guard hasCompany || has(.privateNote) else { return self }
    return record(Conversation.inSight(entries)) ?? self
  }
}

/// Of which notes, and weights, something was said without company: what the person can choose to let
/// others hear.
public func saidWithoutCompany(_ entries: some Collection<Entry>) -> Set<NoteID> {
  let ordered = inOrder(ofOneTalk(entries))
  let counting = Sealing(inEffect(ordered)).counting
  guard let record = fold(counting) else { return [] }
  return Hearing(ordered, counting: Set(counting.map(\.id)), record).saidAlone
}

extension SharedDecisionRecord {
  /// Those who are here and count as company: whoever came with the person, and an interpreter of
  /// whom no service is known.
  public var company: [Participant] {
    present.filter { $0.cameWithPerson || ($0.part == .interpreter && !isOfAService($0)) }
  }

  /// Whether an interpreter is known to come from a service: by a number in how they were named, or
  /// as the record tells of the interpreting of the only one there was.
  public func isOfAService(_ interpreter: Participant) -> Bool {
    if (interpreter.name + interpreter.relation).count(where: \.isNumber) >= 3 { return true }
    // Where a second one comes, what is told of the first says nothing of them; nor of one who is yet to come.
    let all = Set(everybody.filter { $0.part == .interpreter }.map(\.id))
    guard all.union([interpreter.id]).count == 1 else { return false }
    return interpreting.by.value == .professional || interpreting.reference.value != nil
  }
}

/// Who was in the room as each thing was said.
private struct Hearing {
  /// Who could hear each entry, besides the person, the clinician and other professionals.
  private var heardBy: [EntryID: Set<ParticipantID>] = [:]
  /// What was said of each note, or weight, up to the moment at which the person allowed others to
  /// know it.
  private var allowed: [NoteID: Set<EntryID>] = [:]
  private var said: [NoteID: Set<EntryID>] = [:]

  init(_ ordered: [Entry], counting: Set<EntryID>, _ record: SharedDecisionRecord) {
    var yetToCome = record.hereFromStart
    var here: Set<ParticipantID> = []
    for entry in ordered {
      guard case .conversation(_, let event) = entry.happening else { continue }
      if counting.contains(entry.id) {
        if let participant = event.whoCameIn {
          here.insert(participant.id)
          yetToCome.remove(participant.id)
        }
        if case .left(let id) = event { here.remove(id) }
        if case .othersMayHear(let words, let isAllowed) = event {
          allowed[words] = isAllowed ? said[words] : nil
        }
      }
      heardBy[entry.id] = here.union(yetToCome)
      if let words = event.wordsSaid { said[words, default: []].insert(entry.id) }
    }
  }

  /// What was said, in part at least, with nobody there who came with the person.
  var saidAlone: Set<NoteID> {
    Set(said.filter { _, entries in entries.contains { heardBy[$0]?.isEmpty == true } }.keys)
  }

  func isKnown(_ entry: Entry, to company: Set<ParticipantID>) -> Bool {
    if let heard = heardBy[entry.id], company.isSubset(of: heard) { return true }
    guard case .conversation(_, let event) = entry.happening, let words = event.wordsSaid else {
      return false
    }
    return allowed[words]?.contains(entry.id) ?? false
  }
}

extension ConversationEvent {
  /// The note, or what is good or hard about a way, of which something is said.
  fileprivate var wordsSaid: NoteID? {
    if case .optionWeighed(_, let weight, _, _) = self { return weight }
    return note
  }

  /// Who comes in with it.
  fileprivate var whoCameIn: Participant? {
    if case .joined(let participant) = self { return participant }
    if case .cameIn(let participant) = self { return participant }
    return nil
  }

  /// Whether it says nothing that anybody could have missed: who is here, how the record stands, and
  /// what is taken away from screen and sheet.
  fileprivate var isForEverybody: Bool {
    switch self {
    case .started, .planned, .identityAsked, .typingAsked, .joined, .cameIn, .left, .saidAlone,
      .presentSince, .othersMayHear, .covered, .uncovered, .withdrawn, .agreed, .amended,
      .abandoned,
      .closed, .printed, .saved, .given, .sent, .sheetDeclined, .copied, .copiedToMainRecord,
      .undid, .redid:
      true
    case .sheetSet(_, let isOffSheet), .sheetAnswered(_, let isOffSheet): isOffSheet
    case .told, .noted, .revised, .moved, .topSet, .changeAsked, .nothingSaid, .noteTold,
      .preferenceSet, .preferenceAnswered, .carriedOn, .rated, .optionWeighed, .decided,
      .decidersSet,
      .stepAgreed, .stepAnswered, .stepRenewed, .goalAnswered, .saidBack, .toldBack, .reviewSet,
      .safeForOthers, .textsAllowed:
      false
    }
  }
}
