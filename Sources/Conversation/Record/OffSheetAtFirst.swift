/// What is off the sheet until the person chooses otherwise (rule 7 of the screens; hazard H06):
/// what a companion said, and what the person said while alone in a visit that had company.
///
/// The fold decides it, here and nowhere else, from who was present as the words were said: no
/// entry says it. Older programs wrote a `sheetSet` beside such words, which says the same again.
extension SharedDecisionRecord {
  /// Whether somebody came with the person and nobody of them is here now.
  public var isAloneForNow: Bool { !present.contains(where: \.cameWithPerson) && hasHadCompany }

  /// The note, or what is good or hard about a way, that goes off the sheet if this happens now;
  /// `nil` when none does.
  ///
  /// Words beside a note have no place of their own: the note goes off the sheet with them.
  public func goesOffSheet(with event: ConversationEvent) -> NoteID? {
    switch event {
    case .noted(let id, let kind, let words, _):
      return kind != .privateNote && place(of: id) == nil && isOffSheetAtFirst(words.speaker)
        ? id : nil
    case .revised(let id, let words):
      guard let old = note(id), old.isOnSheet, old.words != words else { return nil }
      // A companion's words that were chosen for the sheet may be mended there.
      let isCompanionsStill = old.words.speaker == words.speaker && words.speaker != .person
      return isOffSheetAtFirst(words.speaker) && !isCompanionsStill ? id : nil
    case .optionWeighed(_, let weight, _, let words):
      // What a companion weighed is off the sheet by itself: see `Option.Weight.isOnSheet`.
      return isSaidAlone(words) && !hasWeight(weight) ? weight : nil
    case .preferenceSet(let id, _, let reason?):
      guard case .preference(let known)? = note(id)?.content else { return nil }
      return known.reason == reason ? nil : offSheetWhileAlone(id)
    case .decided(let id, _, let reservation):
      return isSaidAlone(reservation) ? offSheetWhileAlone(id) : nil
    case .stepAnswered(let id, _, let comment):
      return isSaidAlone(comment) ? offSheetWhileAlone(id) : nil
    case .noteTold(let id, _): return offSheetWhileAlone(id)
    case .preferenceSet, .started, .planned, .identityAsked, .typingAsked, .told, .joined, .left,
      .saidAlone, .presentSince, .othersMayHear, .covered, .uncovered, .moved, .topSet, .withdrawn,
      .sheetSet, .sheetAnswered, .changeAsked, .nothingSaid, .preferenceAnswered, .rated,
      .decidersSet, .stepAgreed, .stepRenewed, .goalAnswered, .saidBack, .toldBack, .reviewSet,
      .agreed, .amended, .abandoned, .closed,
      .printed, .saved, .given, .sent, .safeForOthers, .textsAllowed, .sheetDeclined, .copied,
      .copiedToMainRecord, .undid, .redid:
      return nil
    }
  }

  /// Whether words of a step or a goal, which have a place of their own, are said alone.
  func isSaidAlone(_ words: Words?) -> Bool { isAloneForNow && words?.speaker == .person }

  private func isOffSheetAtFirst(_ speaker: Words.Speaker) -> Bool {
    switch speaker {
    case .companion: true
    case .person: isAloneForNow
    case .clinician: false
    }
  }

  private func offSheetWhileAlone(_ id: NoteID) -> NoteID? {
    isAloneForNow && note(id)?.isOnSheet == true ? id : nil
  }
}

extension SharedDecisionRecord {
  /// Whether something good or hard about a way is told under this identifier.
  fileprivate func hasWeight(_ words: NoteID) -> Bool {
    notes.indices.contains { notes[$0].hasWeight(words) }
  }
}

// MARK: Before anybody came in

extension SharedDecisionRecord {
  /// Whether nobody came with the person so far, nothing is agreed, and something that they said
  /// would stand on the sheet.
  public var hasSpokenAlone: Bool {
    guard !hasHadCompany, agreements.isEmpty else { return false }
    var kept = self
    kept.keepOffSheetWhatThePersonSaid()
    return kept != self
  }

  /// Keeps it off the sheet, except where the person chose otherwise.
  mutating func keepOffSheetWhatThePersonSaid() {
    for place in notes.indices {
      let id = notes[place].id
      if notes[place].holdsPersonsWords, !sheetAnswered.contains(id) {
        notes[place].isOffSheet = true
      }
      notes[place].keepWeightsOffSheet(except: sheetAnswered)
    }
    for place in answers.indices where answers[place].comment?.speaker == .person {
      answers[place].isOffSheet = true
    }
    for place in outcomes.indices where outcomes[place].holdsPersonsWords {
      outcomes[place].isOffSheet = true
    }
  }
}

extension Note {
  /// Whether it is in the person's words, or has some beside its own.
  fileprivate var holdsPersonsWords: Bool {
    if kind == .privateNote { return false }
    if words.speaker == .person { return true }
    return switch content {
    case .option(let option): option.decision?.reservation?.speaker == .person
    case .preference(let preference): preference.reason != nil
    case .step(let step): step.comment?.speaker == .person
    case .matter, .strength, .need, .goal, .contingency, .parked, .privateNote: false
    }
  }
}

extension GoalOutcome {
  fileprivate var holdsPersonsWords: Bool { rater == .person || comment?.speaker == .person }
}

/// The entries that say that the person had been alone, where whoever came in then has been here all
/// along: it was not so.
func saidInCompany(_ counting: [Entry]) -> Set<EntryID> {
  var fromStart: Set<ParticipantID> = []
  for case .conversation(_, .presentSince(let participant, let since)) in counting.map(\.happening)
  {
    if since == .start { fromStart.insert(participant) } else { fromStart.remove(participant) }
  }
  guard !fromStart.isEmpty else { return [] }
  var waiting: [EntryID] = []
  var found: Set<EntryID> = []
  for entry in counting {
    guard case .conversation(_, let event) = entry.happening else { continue }
    if event == .saidAlone { waiting.append(entry.id) }
    if case .joined(let participant) = event, participant.cameWithPerson {
      if fromStart.contains(participant.id) { found.formUnion(waiting) }
      waiting = []
    }
  }
  return found
}
