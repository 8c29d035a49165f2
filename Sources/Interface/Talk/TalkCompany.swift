import Conversation

/// Whoever comes in, and what they may know of what was said before (rule 7 of the screens).
extension Talk {
  /// Somebody comes in. Until it is said that they have been here all along, what was said before is
  /// not for them; that is asked of everybody who comes with the person, whatever was said, so that
  /// nothing can be told from the question.
  mutating func comesIn(_ participant: Participant, _ desk: inout Desk) -> [Effect] {
    guard !isReadOnly else {
      desk.notice = .warning(Say.readOnly(self))
      return []
    }
    let isNew = !record.everybody.contains { $0.id == participant.id }
    var effects = keepWhatWasSaid(before: participant, &desk)
    if participant.part != .professional {
      isKnownToBeAlone = false
      forgetWhereRowsWere()
    }
    effects += keep(arrival(of: participant), &desk)
    if participant.isTooYoungToInterpret {
      desk.notice = .warning(Say.tooYoungToInterpret(participant))
    }
    pages.removeAll { $0.subject == .forOthers }
    closeEmptyPages(desk)
    if stage == .start, showsRows {
      // There it is a row of the page.
      if participant.cameWithPerson { give(to: RowID("present", participant.id), desk) }
      let isTold = record.interpreting.by.value != nil
      if participant.part == .interpreter, !isTold { give(to: RowID("service"), desk) }
      return effects + keepPlace(desk)
    }
    guard let question = asked(of: participant, isNew: isNew) else {
      if !focusIsThere { settleFocus() }
      return effects + keepPlace(desk)
    }
    answer.clear()
    giveKeys(to: .asking(question))
    return effects + keepPlace(desk)
  }

  /// What is written down when somebody comes in. What was agreed stays as it was agreed.
  private func arrival(of participant: Participant) -> [ConversationEvent] {
    guard mayWrite else { return [.cameIn(participant: participant)] }
    let isFirst = whole.isCompanyForTheSheet(participant) && whole.hasSpokenAlone
    return (isFirst ? [.saidAlone] : []) + [.joined(participant: participant)]
  }

  /// Somebody goes out, also after both have agreed. When the person is alone again, each thing that they said alone is asked about.
  mutating func goesOut(_ participant: ParticipantID, _ desk: inout Desk) -> [Effect] {
    let effects = keep([.left(participant: participant)], &desk)
    isAloneAgain()
    return effects + (askAboutSheet(.talkOn, &desk) ?? [])
  }

  /// Where the keys were, and what was half typed, before company came in is there again.
  private mutating func isAloneAgain() {
    guard !record.hasCompany else { return }
    stageFocus.merge(focusAlone) { _, alone in alone }
    focusAlone = [:]
    drafts += draftsAlone
    draftsAlone = []
  }

  /// The pages of rows begin anew, as if nobody had been on them: where the keys were, and what was typed
  /// there and not kept, would tell. It waits until the person is alone again.
  private mutating func forgetWhereRowsWere() {
    if !record.hasCompany { focusAlone.merge(stageFocus) { _, now in now } }
    let handover = stageFocus[stage]?.handover
    stageFocus = [:]
    draftsAlone += drafts
    drafts = []
    guard stage.isPageOfRows, focus == .rows else { return }
    beginRows()
    if let handover { stageFocus[stage]?.handover = handover }
  }

  /// What is asked of somebody who comes in: since when they are here, or for whom they interpret.
  private func asked(of participant: Participant, isNew: Bool) -> Question? {
    if participant.cameWithPerson, isNew { return .wasHere(participant) }
    guard mayWrite else { return nil }
    let isUnknown = participant.part == .interpreter && !record.isOfAService(participant)
    return isUnknown && record.interpreting.by.value == nil ? .service(participant) : nil
  }

  /// Whether something is asked of somebody who came in; the question goes along to other stages.
  var isAskedOfCompany: Bool {
    switch focus {
    case .asking(.wasHere), .asking(.mayKnow), .asking(.service): true
    case .asking, .note, .record, .way, .rows: false
    }
  }

  /// The answer: only 1 lets what was said before stand in sight. Enter leaves it to be answered at
  /// *Start*.
  mutating func answerWasHere(
    _ participant: Participant, _ text: String, _ desk: inout Desk
  ) -> [Effect] {
    switch text {
    case "": return finish([], then: .note, &desk)
    case "1":
      answer.clear()
      return ask(.mayKnow(participant), &desk)
    case "2": return justCame(participant, &desk)
    case "3":
      answer.clear()
      return nobodyCame(participant.id, &desk)
    default: return talkOn(text, else: Say.oneToThree, &desk)
    }
  }

  /// The answer to whether they may really see what was said before: a slip of one key must not show it to
  /// them.
  mutating func answerMayKnow(
    _ participant: Participant, _ text: String, _ desk: inout Desk
  ) -> [Effect] {
    switch text {
    case "": return finish([], then: .note, &desk)
    case "1":
      let effects = finish(
        [.presentSince(participant: participant.id, since: .start)], then: .note, &desk)
      desk.notice = .plain(Say.heardAll(participant))
      return effects
    case "2": return justCame(participant, &desk)
    default: return talkOn(text, else: Say.oneOrTwo, &desk)
    }
  }

  private mutating func justCame(_ participant: Participant, _ desk: inout Desk) -> [Effect] {
    let effects = finish(
      [.presentSince(participant: participant.id, since: .now)], then: .note, &desk)
    desk.notice = .plain(Say.hasJustCome(participant))
    return effects
  }

  /// Whoever was typed in did not come at all: it was a slip, and nothing of it stays. Where it can't be
  /// taken back, they are gone.
  mutating func nobodyCame(_ id: ParticipantID, _ desk: inout Desk) -> [Effect] {
    let place = entries.lastIndex { entry in
      guard case .conversation(_, .joined(let participant)) = entry.happening else { return false }
      return participant.id == id
    }
    guard mayWrite, let place, entries[place].author == desk.session?.author else {
      return goesOut(id, &desk)
    }
    var undone = [entries[place].id]
    if let before = entries[checked: place - 1],
      before.happening == .conversation(self.id, .saidAlone)
    {
      undone.append(before.id)
    }
    let effects = keep(undone.map { .undid(entry: $0) }, &desk)
    isAloneAgain()
    settleFocus()
    desk.notice = .plain(Say.nobodyCame)
    return effects + keepPlace(desk)
  }

  /// Where an interpreter comes from: a service or a number, or they are family or a friend.
  mutating func answerService(
    _ interpreter: Participant, _ text: String, _ desk: inout Desk
  ) -> [Effect] {
    guard !text.isEmpty else { return finish([], then: .note, &desk) }
    let interpreting = Interpreting(saying: text)
    guard
      interpreting.by.value == .familyOrFriend || !read(text).isBare
        || text.count(where: \.isNumber) > 1
    else {
      desk.notice = .warning(Say.serviceHint)
      return []
    }
    return finish([.told(particulars: .interpreting(changes: interpreting))], then: .note, &desk)
  }

  /// They talk on already: what is typed is a note, and what was asked waits at *Start*.
  private mutating func talkOn(
    _ text: String, else hint: String, _ desk: inout Desk
  ) -> [Effect] {
    guard !read(text).isBare else {
      desk.notice = .warning(hint)
      return []
    }
    let effects = finish([], then: .note, &desk)
    return effects + keepThought(text, else: stage.kind, then: focus, &desk)
  }
}

extension Interpreting {
  /// Where an interpreter comes from, as people type it: 1, *family*, or what they are to the person for
  /// family and friends, else the service or its number.
  init(saying text: String) {
    self.init()
    let said = text.lowercased()
    if said == "1" || said.hasPrefix("family") || said.hasPrefix("friend") || Relation.isOne(said) {
      by = .said(.familyOrFriend)
    } else {
      by = .said(.professional)
      reference = .said(text)
    }
  }
}
