/// What may stand on a screen that everybody in the room can read (rules 1 and 7 of the screens).
extension SharedDecisionRecord {
  /// The record as it may be read by all who are here with the person now: what is off the sheet is
  /// left out where one of them was not there when it was said. Nothing tells that it is left out.
  public var inThisRoom: SharedDecisionRecord {
    guard hasCompany else { return self }
    var shown = self
    shown.notes.removeAll { $0.isOffSheet && !isKnown($0.id) }
    for place in shown.notes.indices { shown.notes[place].removeWeights { !isKnown($0) } }
    // What was said alone, nobody who came with them has heard.
    shown.outcomes.removeAll(where: \.isOffSheet)
    shown.answers.removeAll(where: \.isOffSheet)
    return shown
  }

  /// Whether everybody who is here with the person was there whenever words of it were said.
  private func isKnown(_ words: NoteID) -> Bool {
    heardBy[words].map { company.isSubset(of: $0) } ?? false
  }

  /// Who is here with the person now and may read the screen.
  private var company: Set<ParticipantID> { Set(present.filter(\.isCompany).map(\.id)) }

  /// Notes who is in the room as words are said; whoever was away once does not know them.
  mutating func notice(_ event: ConversationEvent) {
    guard let words = event.wordsSaid, hasWords(words) else { return }
    heardBy[words] = heardBy[words]?.intersection(company) ?? company
  }

  /// Whether they are those of a note that is not private, or of what is good or hard about a way.
  private func hasWords(_ words: NoteID) -> Bool {
    if let place = place(of: words) { return notes[place].kind != .privateNote }
    return hasWeight(words)
  }

  /// Whether they are those of what is good or hard about a way.
  func hasWeight(_ words: NoteID) -> Bool {
    notes.indices.contains { notes[$0].hasWeight(words) }
  }
}

extension ConversationEvent {
  /// The note, or what is good or hard about a way, of which words are said with it.
  fileprivate var wordsSaid: NoteID? {
    switch self {
    case .noted(let note, _, _, _), .revised(let note, _), .noteTold(let note, _),
      .preferenceSet(let note, _, _?), .decided(let note, _, _?), .stepAnswered(let note, _, _?),
      .optionWeighed(_, let note, _, _):
      note
    case .preferenceSet, .decided, .stepAnswered, .started, .planned, .identityAsked, .typingAsked,
      .told, .joined, .left, .saidAlone, .covered, .uncovered, .moved, .topSet, .withdrawn,
      .sheetSet, .sheetAnswered, .changeAsked, .nothingSaid, .preferenceAnswered, .rated,
      .decidersSet, .stepAgreed, .stepRenewed, .goalAnswered, .saidBack, .reviewSet, .agreed,
      .amended, .abandoned, .closed, .printed, .saved, .sheetDeclined, .copied, .copiedToMainRecord,
      .undid, .redid:
      nil
    }
  }
}
