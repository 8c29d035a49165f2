/// The record that entries of one conversation tell of; `nil` before it was started.
///
/// Any set of entries folds without a trap, and only the set matters, not the order they came in:
/// what names a note that is not there, or a value out of range, is passed over. Entries of other
/// conversations among them are passed over too.
public func record(_ entries: some Collection<Entry>) -> SharedDecisionRecord? {
  let sealing = Sealing(inEffect(ofOneTalk(entries)))
  var record = fold(sealing.counting)
  record?.lateWords = sealing.late.count
  return record
}

/// The entries of the conversation that began first among them; none before one began.
func ofOneTalk(_ entries: some Collection<Entry>) -> [Entry] {
  let beginnings = entries.filter { entry in
    guard case .conversation(_, .started) = entry.happening else { return false }
    return true
  }
  guard let first = inOrder(beginnings).first else { return [] }
  return entries.filter { $0.stream == first.stream }
}

/// The record of entries that count, in their order.
func fold(_ counting: [Entry]) -> SharedDecisionRecord? {
  var record: SharedDecisionRecord?
  var isMadeByNewerVersion = false
  let notAlone = saidInCompany(counting)
  for entry in counting where !notAlone.contains(entry.id) {
    switch entry.happening {
    case .conversation(let id, let event):
      if record == nil, case .started(let person, let guide, _, let minutes, let rules) = event {
        record = SharedDecisionRecord(
          id: id, person: person, started: entry.at, author: entry.author, guide: guide,
          minutes: minutes, rules: rules ?? .first)
        record?.addLeavingIt(entry)
      } else if record?.id == id {
        record?.apply(event, entry)
      }
    case .unknown: isMadeByNewerVersion = true
    case .person, .archive: break
    }
  }
  record?.isMadeByNewerVersion = isMadeByNewerVersion
  return record
}

extension SharedDecisionRecord {
  /// What each event does to the record.
  fileprivate mutating func apply(_ event: ConversationEvent, _ entry: Entry) {
    if !isSilent(event) { changed = max(changed, entry.at) }
    if let note = event.note, event.settlesAChange {
      toChange.remove(note)
      toldBack[note] = nil
    }
    let goesOffSheet = goesOffSheet(with: event)
    change(by: event, entry)
    if let goesOffSheet { keepOffSheet(goesOffSheet) }
    if closed != nil, !unfinishedNotes.isEmpty { closed = nil }
  }

  private mutating func change(by event: ConversationEvent, _ entry: Entry) {
    switch event {
    case .started: begin(entry.at)
    case .undid, .redid, .copied: break
    case .planned(let guide, _, let minutes): (self.guide, self.minutes) = (guide, minutes)
    case .identityAsked(let answer): identityAsked = answer
    case .typingAsked(let answer): typingAsked = answer
    case .told(let particulars): take(particulars)
    case .joined(let participant): join(participant, entry.at)
    case .cameIn(let participant): comeIn(participant, entry.at)
    case .left(let participant): leave(participant, entry.at)
    case .saidAlone: keepOffSheetWhatWasSaid()
    case .presentSince(let participant, let since): asked(participant, since)
    case .othersMayHear(let words, let isAllowed): allow(words, isAllowed)
    case .covered: isCovered = true
    case .uncovered: isCovered = false
    case .noted(let id, let kind, let words, let stage): note(id, kind, words, stage, entry)
    case .revised(let id, let words): revise(id, words)
    case .moved(let id, let kind): move(id, kind)
    case .withdrawn(let id): withdraw(id)
    case .nothingSaid(let stage, let why): if !stands(at: stage) { nothings[stage] = why }
    case .decidersSet(let who): deciders = who
    case .saidBack(let result): sayBack = result
    case .toldBack(let id, let result): if place(of: id) != nil { toldBack[id] = result }
    case .reviewSet(let when, let owner):
      // That no day is said any more takes back the one that was.
      review = when == .notSaid ? nil : Review(when: when, owner: owner, said: entry.at)
    case .agreed(let agreement, let gaps, _): agree(agreement, gaps, entry.at)
    case .amended(let reason): amend(reason, entry)
    case .abandoned(let reason): standing = .abandoned(reason: reason)
    case .closed: if unfinishedNotes.isEmpty { closed = entry.at }
    case .printed(let reference, let copy, _, _, let paper):
      make(reference, copy, "printer", paper, entry.at)
    case .saved(let reference, let copy, let format, let paper):
      make(reference, copy, format, paper, entry.at)
    case .given(let reference, let format, let to):
      give(reference, SharedDecisionRecord.Sheet.Given(format: format, to: to, at: entry.at))
    case .sent(let reference):
      if let place = place(ofSheet: reference) { sheets[place].sent = entry.at }
    case .safeForOthers(let words, let isSafe):
      if isSafe { safeForOthers.insert(words) } else { safeForOthers.remove(words) }
    case .textsAllowed(let number, let isAllowed):
      textsAllowed = isAllowed ? TextsAllowed(number: number, at: entry.at) : nil
    case .sheetDeclined: sheetIsDeclined = true
    case .copiedToMainRecord: copiedToMainRecord = entry.at
    case .topSet, .sheetSet, .sheetAnswered, .changeAsked, .noteTold, .preferenceSet,
      .preferenceAnswered, .carriedOn, .rated, .optionWeighed, .decided, .stepAgreed, .stepAnswered,
      .stepRenewed, .goalAnswered:
      applyToNote(event, entry)
    }
  }

  /// Whether the record's time does not tell of it: of a private note nothing may tell (H06), and
  /// what is taken back, or brought back, is not said.
  private func isSilent(_ event: ConversationEvent) -> Bool {
    switch event {
    case .undid, .redid: return true
    case .noted(let id, .privateNote, _, _): return place(of: id) == nil
    case .moved(let id, let kind): return kind == .privateNote && isPrivate(id)
    case .started, .planned, .identityAsked, .typingAsked, .told, .joined, .cameIn, .left,
      .saidAlone,
      .presentSince, .othersMayHear, .covered, .uncovered, .noted, .revised, .topSet, .withdrawn,
      .sheetSet, .sheetAnswered, .changeAsked, .nothingSaid, .noteTold, .preferenceSet,
      .preferenceAnswered, .carriedOn, .rated, .optionWeighed, .decided, .decidersSet, .stepAgreed,
      .stepAnswered, .stepRenewed, .goalAnswered, .saidBack, .toldBack, .reviewSet, .agreed,
      .amended, .abandoned, .closed, .printed,
      .saved, .given, .sent, .safeForOthers, .textsAllowed, .sheetDeclined, .copied,
      .copiedToMainRecord:
      return event.note.map(isPrivate) ?? false
    }
  }

  private func isPrivate(_ id: NoteID) -> Bool {
    place(of: id).map { notes[$0].kind == .privateNote } ?? false
  }

  /// What an event does to one note, of this talk or of an earlier one.
  private mutating func applyToNote(_ event: ConversationEvent, _ entry: Entry) {
    switch event {
    case .topSet(let id, let isTop): change(id) { $0.isTop = isTop }
    case .sheetSet(let id, let isOffSheet):
      setSheet(id, isOffSheet)
      if !isOffSheet { toAskForSheet.remove(id) }
    case .sheetAnswered(let id, let isOffSheet):
      setSheet(id, isOffSheet)
      sheetAnswered.insert(id)
      toAskForSheet.remove(id)
    case .changeAsked(let id, let isAsked): askForChange(id, isAsked)
    case .noteTold(let id, let particulars): change(id) { $0.take(particulars) }
    case .preferenceSet(let id, let strength, let reason):
      change(id) { $0.prefer(strength, reason) }
    case .preferenceAnswered(let id, let answer): preferenceAnswers[id] = answer
    case .carriedOn(let id, let answer): carriedAnswers[id] = answer
    case .rated(let id, let value): change(id) { $0.rate(value) }
    case .optionWeighed(let id, let weight, let side, let words):
      change(id) { $0.weigh(Option.Weight(id: weight, side: side, words: words)) }
    case .decided(let id, let status, let reservation):
      change(id) { $0.decide(Decision(status: status, reservation: reservation, at: entry.at)) }
    case .stepAgreed(let id, let who, let when): change(id) { $0.agree(who, when) }
    case .stepAnswered(let id, let status, let comment):
      change(id) { $0.answer(status, comment) }
      askForSheet(id, ifOff: isOffSheetAlone(comment))
      answers.append(
        StepAnswer(
          step: id, status: status, comment: comment, at: entry.at,
          isOffSheet: isOffSheetAlone(comment)))
    case .stepRenewed(let id, let by): renew(id, by)
    case .goalAnswered(let id, let level, let rater, let comment):
      let isOff = isAloneForNow && rater == .person || isOffSheetAlone(comment)
      askForSheet(id, ifOff: isOff)
      outcomes.append(
        GoalOutcome(
          goal: id, level: level, rater: rater, comment: comment, at: entry.at, isOffSheet: isOff))
    case .started, .planned, .identityAsked, .typingAsked, .told, .joined, .cameIn, .left,
      .saidAlone,
      .presentSince, .othersMayHear, .covered, .uncovered, .noted, .revised, .moved, .withdrawn,
      .nothingSaid, .decidersSet, .saidBack, .toldBack, .reviewSet, .agreed, .amended, .abandoned,
      .closed, .printed, .saved, .given, .sent, .safeForOthers, .textsAllowed,
      .sheetDeclined, .copied, .copiedToMainRecord, .undid, .redid:
      break
    }
  }

  /// A talk that was only prepared begins when it is opened with the person; what was agreed has
  /// its day.
  private mutating func begin(_ at: Moment) {
    if agreements.isEmpty { started = at }
  }

  private mutating func take(_ particulars: VisitParticulars) {
    switch particulars {
    case .visit(let changes): visit.take(changes)
    case .interpreting(let changes): interpreting.take(changes)
    case .deciding(let changes): deciding.take(changes)
    case .sharing(let changes): sharing.take(changes)
    case .otherPlans(let changes): otherPlans.take(changes)
    case .reviewing(let changes): reviewing.take(changes)
    }
  }

  // MARK: The room

  private mutating func join(_ participant: Participant, _ at: Moment) {
    guard !present.contains(where: { $0.id == participant.id }) else { return }
    presences.append(Presence(participant: participant, joined: at))
  }

  private mutating func comeIn(_ participant: Participant, _ at: Moment) {
    guard !present.contains(where: { $0.id == participant.id }) else { return }
    cameAfterwards.append(Presence(participant: participant, joined: at))
  }

  private mutating func leave(_ id: ParticipantID, _ at: Moment) {
    let isHere = { (presence: Presence) in presence.participant.id == id && presence.left == nil }
    if let place = presences.lastIndex(where: isHere) {
      presences[place].left = at
    } else if let place = cameAfterwards.lastIndex(where: isHere) {
      cameAfterwards[place].left = at
    }
  }

  /// Whoever is here as the record is opened again is here for what is said from now on.
  private mutating func stayForAmending(_ at: Moment) {
    for place in cameAfterwards.indices where cameAfterwards[place].left == nil {
      cameAfterwards[place].left = at
      join(cameAfterwards[place].participant, at)
    }
  }

  private mutating func asked(_ participant: ParticipantID, _ since: PresentSince) {
    sinceAsked.insert(participant)
    if since == .start {
      hereFromStart.insert(participant)
    } else {
      hereFromStart.remove(participant)
    }
  }

  private mutating func allow(_ words: NoteID, _ isAllowed: Bool) {
    if isAllowed { forOthers.insert(words) } else { forOthers.remove(words) }
    // What others may hear stands on the sheet too; it is asked about only once.
    if isAllowed, toAskForSheet.remove(words) != nil { setSheet(words, false) }
  }

  // MARK: Notes

  fileprivate mutating func addLeavingIt(_ entry: Entry) {
    let words = Words("leave it as it is", speaker: .clinician)
    note(leavingItID, .option, words, .waysForward, entry)
  }

  private mutating func note(
    _ id: NoteID, _ kind: NoteKind, _ words: Words, _ stage: Stage, _ entry: Entry
  ) {
    guard place(of: id) == nil else { return }
    notes.append(
      Note(
        id: id, content: Note.Content(kind), words: words, stage: stage, at: entry.at,
        author: entry.author, entry: entry.id, isOffSheet: false, isTop: false))
    if let stage = kind.stage { nothings[stage] = nil }
  }

  /// A note, or what is good or hard about a way, is off the sheet or on it.
  private mutating func setSheet(_ id: NoteID, _ isOffSheet: Bool) {
    change(id) { $0.isOffSheet = isOffSheet }
    guard place(of: id) == nil else { return }
    for place in notes.indices { notes[place].setWeight(id, isOffSheet) }
    for place in answers.indices where answers[place].step == id {
      answers[place].isOffSheet = isOffSheet
    }
    for place in outcomes.indices where outcomes[place].goal == id {
      outcomes[place].isOffSheet = isOffSheet
    }
  }

  /// What is off the sheet of a step or a goal of an earlier conversation is asked about by its name.
  private mutating func askForSheet(_ id: NoteID, ifOff isOff: Bool) {
    if isOff, place(of: id) == nil { toAskForSheet.insert(id) }
  }

  private mutating func keepOffSheet(_ id: NoteID) {
    setSheet(id, true)
    toChange.remove(id)
    toAskForSheet.insert(id)
  }

  /// Only what the person can read on the turned screen can be asked to be changed.
  private mutating func askForChange(_ id: NoteID, _ isAsked: Bool) {
    toChange.remove(id)
    if isAsked, note(id)?.isOnSheet == true { toChange.insert(id) }
  }

  private mutating func renew(_ id: NoteID, _ by: NoteID) {
    guard let last = answers.lastIndex(where: { $0.step == id }) else { return }
    answers[last].renewedBy = by
  }

  private mutating func revise(_ id: NoteID, _ words: Words) {
    change(id) { $0.revise(words) }
    guard place(of: id) == nil else { return }
    for place in notes.indices { notes[place].reviseWeight(id, words) }
  }

  private mutating func move(_ id: NoteID, _ kind: NoteKind) {
    guard id != leavingItID, place(of: id) != nil else { return }
    change(id) { $0.move(to: kind) }
    if let stage = kind.stage { nothings[stage] = nil }
  }

  private mutating func withdraw(_ id: NoteID) {
    guard id != leavingItID else { return }
    notes.removeAll { $0.id == id }
    for place in notes.indices { notes[place].withdrawWeight(id) }
  }

  private mutating func change(_ id: NoteID, _ body: (inout Note) -> Void) {
    guard let place = place(of: id) else { return }
    body(&notes[place])
  }

  // MARK: Agreeing and giving

  private mutating func agree(_ agreement: Agreement, _ gaps: [Gap], _ at: Moment) {
    agreements.append(Agreed(agreement: agreement, at: at, version: version, gaps: gaps))
    switch agreement {
    case .person, .representative: standing = .agreed
    case .notAgreed: break
    }
  }

  private mutating func amend(_ reason: String, _ entry: Entry) {
    guard standing == .agreed else { return }
    standing = .amending(reason: reason)
    version += 1
    amendments.append(
      Amendment(version: version, reason: reason, author: entry.author, at: entry.at))
    closed = nil
    copiedToMainRecord = nil
    sayBack = nil
    toldBack = [:]
    sheetIsDeclined = false
    stayForAmending(entry.at)
  }

  /// What an older program wrote down without the paper counts as given: it was not asked then.
  private mutating func make(
    _ reference: String, _ copy: Copy, _ form: String, _ paper: KeptPaper?, _ at: Moment
  ) {
    var sheet = Sheet(
      reference: reference, copy: copy, form: form, version: version, at: at, paper: paper)
    if paper == nil {
      let format: GivenAs = form == "printer" ? .paper : .file
      sheet.given = Sheet.Given(format: format, to: .person, at: at)
    }
    sheets.append(sheet)
  }

  /// Who had it first stays.
  private mutating func give(_ reference: String, _ given: Sheet.Given) {
    guard let place = place(ofSheet: reference), sheets[place].given == nil else { return }
    sheets[place].given = given
  }

  private func place(ofSheet reference: String) -> Int? {
    sheets.lastIndex { $0.reference == reference }
  }
}
