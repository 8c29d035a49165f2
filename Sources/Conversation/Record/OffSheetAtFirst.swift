/// What is off the sheet until the person chooses otherwise (rule 7 of the screens; hazard H06):
/// what a companion said, and whatever was said while the person was alone in a visit that had company.
/// By the first rules that was what they said themselves, in words.
///
/// The fold decides it, here and nowhere else, from who was present as the words were said: no
/// entry says it. Older programs wrote a `sheetSet` beside such words, which says the same again.
extension SharedDecisionRecord {
  /// Whether there was company and there is none now.
  public var isAloneForNow: Bool { !present.contains(where: isCompanyForTheSheet) && hasHadCompany }

  /// Whether there is or was company.
  public var hasHadCompany: Bool { presences.contains { isCompanyForTheSheet($0.participant) } }

  /// Whether what is said without somebody stays off the sheet: by the first rules whoever came with the
  /// person, since then an interpreter of no known service too.
  public func isCompanyForTheSheet(_ participant: Participant) -> Bool {
    if participant.cameWithPerson { return true }
    return goesByWhatWasDone && participant.part == .interpreter && !isOfAService(participant)
  }

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
      if case .companion = words.speaker, old.words.speaker == words.speaker { return nil }
      return isOffSheetAtFirst(words.speaker) ? id : nil
    case .optionWeighed(_, let weight, _, let words):
      // What a companion weighed is off the sheet by itself: see `Option.Weight.isOnSheet`.
      return isOffSheetAlone(words) && !hasWeight(weight) ? weight : nil
    case .preferenceSet(let id, let strength, let reason):
      guard case .preference(let known)? = note(id)?.content else { return nil }
      let isNewReason = reason != nil && known.reason != reason
      return isNewReason || (goesByWhatWasDone && known.strength != strength)
        ? offSheetWhileAlone(id) : nil
    case .decided(let id, _, let words), .stepAnswered(let id, _, let words):
      return isOffSheetAlone(words) ? offSheetWhileAlone(id) : nil
    case .stepAgreed(let id, _, _): return goesByWhatWasDone ? offSheetWhileAlone(id) : nil
    case .noteTold(let id, _): return offSheetWhileAlone(id)
    case .started, .planned, .identityAsked, .typingAsked, .told, .joined, .cameIn, .left,
      .saidAlone, .presentSince, .othersMayHear, .covered, .uncovered, .moved, .topSet, .withdrawn,
      .sheetSet, .sheetAnswered, .changeAsked, .nothingSaid, .preferenceAnswered, .carriedOn,
      .rated,
      .decidersSet, .stepRenewed, .goalAnswered, .saidBack, .toldBack, .reviewSet,
      .agreed, .amended, .abandoned, .closed,
      .printed, .saved, .given, .sent, .safeForOthers, .textsAllowed, .sheetDeclined, .copied,
      .copiedToMainRecord, .undid, .redid:
      return nil
    }
  }

  /// Whether what is said of a way, a step or a goal, perhaps without a word, is off the sheet for being
  /// said alone.
  func isOffSheetAlone(_ words: Words?) -> Bool {
    isAloneForNow && (words?.speaker == .person || goesByWhatWasDone)
  }

  /// Whether what is done alone, and what the clinician says then, is off the sheet like the person's
  /// words.
  private var goesByWhatWasDone: Bool { rules >= .second }

  private func isOffSheetAtFirst(_ speaker: Words.Speaker) -> Bool {
    switch speaker {
    case .companion: true
    case .person: isAloneForNow
    case .clinician: isAloneForNow && goesByWhatWasDone
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
  /// Whether nobody came with the person so far, nothing is agreed, and something that was said would
  /// stand on the sheet.
  public var hasSpokenAlone: Bool {
    guard !hasHadCompany, agreements.isEmpty else { return false }
    var kept = self
    kept.keepOffSheetWhatWasSaid()
    return kept != self
  }

  /// Keeps it off the sheet, except where the person chose otherwise.
  mutating func keepOffSheetWhatWasSaid() {
    for place in notes.indices {
      let note = notes[place]
      if staysOff(note), !isChosen(note.id) {
        notes[place].isOffSheet = true
        toAskForSheet.insert(note.id)
      }
      guard case .option(let option) = note.content else { continue }
      for weight in option.weights
      where staysOff(weight.words) && !isChosen(weight.id) {
        notes[place].setWeight(weight.id, true)
        toAskForSheet.insert(weight.id)
      }
    }
    for place in answers.indices where staysOff(answers[place].comment) {
      answers[place].isOffSheet = true
      toAskForSheet.insert(answers[place].step)
    }
    for place in outcomes.indices
    where outcomes[place].rater == .person || staysOff(outcomes[place].comment) {
      outcomes[place].isOffSheet = true
      toAskForSheet.insert(outcomes[place].goal)
    }
  }

  /// Whether the person said already whether it may stand on the sheet, or that others may hear it.
  private func isChosen(_ id: NoteID) -> Bool {
    sheetAnswered.contains(id) || (rules >= .second && forOthers.contains(id))
  }

  /// Whether a note is in the person's words or has some beside its own; by later rules, whatever was
  /// said of it.
  private func staysOff(_ note: Note) -> Bool {
    if note.kind == .privateNote { return false }
    if note.id != leavingItID, staysOff(note.words) { return true }
    return switch note.content {
    case .option(let option):
      goesByWhatWasDone
        ? option.decision != nil : option.decision?.reservation?.speaker == .person
    case .preference(let preference): preference.reason != nil
    case .step(let step): step.comment?.speaker == .person
    case .matter, .strength, .need, .goal, .contingency, .parked, .privateNote: false
    }
  }

  private func staysOff(_ words: Words?) -> Bool {
    words?.speaker == .person || goesByWhatWasDone
  }
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
