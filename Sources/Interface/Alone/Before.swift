import Conversation

/// *Before they come in*: last time in their words, what I promised, what they meant to do.
extension Talk {
  func beforeSections(_ last: SharedDecisionRecord?, _ page: AlonePage) -> [AloneSection] {
    let lastTime = lastTime(last)
    let promises = promiseRows(page, from: lastTime.reduce(0) { $0 + $1.rows.count })
    let sections =
      lastTime + [AloneSection(title: Say.Around.youPromised, rows: promises)]
      + [AloneSection(title: Say.Around.askAbout(name), rows: stepRows)] + inlineSections
    return sections.filter { !$0.rows.isEmpty }
      + [AloneSection(title: "", rows: [row(.startTalk, Say.Around.startTheTalk, "")])]
  }

  /// The file as it was before this talk.
  private var before: PersonFile { file.without(id) }

  // MARK: Last time

  private func lastTime(_ last: SharedDecisionRecord?) -> [AloneSection] {
    guard let last else { return [] }
    var seen: Set<ParticipantID> = []
    let company = last.presences.map(\.participant).filter {
      $0.part != .interpreter && seen.insert($0.id).inserted
    }
    let said = last.notes(.matter) + last.notes(.goal) + last.notes(.need)
    let own = said.filter { $0.words.speaker == .person }
    let shown = (own.filter(\.words.isQuote) + own.filter { !$0.words.isQuote }).prefix(3)
    var rows = shown.map {
      AloneRow(content: .read(Say.noteLine($0, last, on: today, isOpen: false)))
    }
    let more = own.count - shown.count
    if more > 0 { rows.append(AloneRow(content: .read(Say.Around.more(more)))) }
    if rows.isEmpty { rows.append(AloneRow(content: .read(Say.Around.nothingWritten))) }
    return [
      AloneSection(
        title: Say.Around.lastTime(last.started.day, company.map(\.name)), rows: rows)
    ]
  }

  // MARK: Promises

  /// What the clinician promised: my own broken promise comes first.
  ///
  /// What is chosen in a row and not kept yet opens the rows that follow from it already.
  private func promiseRows(_ page: AlonePage, from first: Int) -> [AloneRow] {
    var rows: [AloneRow] = []
    for step in before.openSteps where step.isClinicians {
      let isChosen = page.chosen == first + rows.count
      rows += promiseRows(step, picked: isChosen ? page.picked : nil)
    }
    return rows
  }

  private func promiseRows(_ step: Note, picked: Int?) -> [AloneRow] {
    let known = record.answers.last { $0.step == step.id }
    let status = picked.flatMap { Self.outcomes[checked: $0] } ?? known?.status
    var rows = [
      AloneRow(
        above: Say.Around.promise(step, on: today), label: Say.Around.howItWent,
        content: .item(outcomeItem(step, known)))
    ]
    guard status == .notDone || status == .partly else { return rows }
    rows.append(AloneRow(label: Say.Around.why, content: .item(whyItem(step, known))))
    rows.append(
      AloneRow(
        label: Say.Around.newDay, content: .item(newDayItem(known)),
        below: Say.Around.toSay(step, status == .partly), renews: step))
    return rows
  }

  private static let outcomes: [StepStatus] = [.done, .partly, .notDone, .notWanted]

  private func outcomeItem(
    _ step: Note, _ known: SharedDecisionRecord.StepAnswer?
  ) -> Item {
    let choices = Self.outcomes.map { (value: $0, words: $0.words) }
    return Item(
      Say.Around.howItWent, known.map { .said($0.status) }, ItemKind(oneOf: choices),
      canBeNothing: false
    ) { told in
      told.value.map {
        .conversation([.stepAnswered(note: step.id, status: $0, comment: known?.comment)])
      }
    }
  }

  /// Why it was not done: the clinician says so first.
  private func whyItem(_ step: Note, _ known: SharedDecisionRecord.StepAnswer?) -> Item {
    Item(
      Say.Around.why, known?.comment.map { .said($0.text) }, String.kind, canBeNothing: false
    ) { told in
      told.value.map {
        .conversation([
          .stepAnswered(
            note: step.id, status: known?.status ?? .notDone,
            comment: Words($0, speaker: .clinician))
        ])
      }
    }
  }

  private func newDayItem(_ known: SharedDecisionRecord.StepAnswer?) -> Item {
    var day: Day?
    if let by = known?.renewedBy, case .step(let step)? = record.note(by)?.content {
      day = step.when.due(from: record.started.day)
    }
    return Item(Say.Around.newDay, day.map { .said($0) }, .coming, canBeNothing: false) { _ in nil }
  }

  // MARK: What else to know

  private var stepRows: [AloneRow] {
    before.openSteps.filter { !$0.isClinicians }.map { step in
      AloneRow(content: .read(Say.step(step, person: "", on: today, isOpen: true).trimmed))
    }
  }

  private var inlineSections: [AloneSection] {
    let parked = before.earlierVisits.first?.carried.parked ?? []
    return [
      inline(
        Say.Around.leftForLater, parked.map { Say.noteLine($0, nil, on: today, isOpen: true) }),
      inline(
        Say.Around.theirWay(name),
        before.preferences.map { Say.noteLine($0, nil, on: today, isOpen: true) }),
      inline(Say.pageOfSafeContact, [Say.Around.safeToReach(file.person.safeContact)]),
      AloneSection(
        title: Say.myNotes, isInline: true,
        rows: [row(.myNotes, "", Say.Around.notes(before))]),
    ]
  }

  private func inline(_ title: String, _ words: [String]) -> AloneSection {
    var rows = words.prefix(4).map { AloneRow(content: .read($0)) }
    if words.count > 4 { rows.append(AloneRow(content: .read(Say.Around.more(words.count - 4)))) }
    return AloneSection(title: title, isInline: true, rows: rows)
  }

  func row(_ act: AloneRow.Act, _ label: String, _ stands: String) -> AloneRow {
    AloneRow(label: label, content: .act(act, stands))
  }
}

// MARK: A promise with another day

extension State {
  /// Gives a promise another day: what is left of it goes on as a step of the talk to come, and
  /// stands on its sheet.
  mutating func renew(_ promise: Note, by day: Day) -> [Effect]? {
    guard case .talk(let talk) = route else { return [] }
    guard !talk.isReadOnly else {
      notice = .warning(Say.readOnly(talk))
      return nil
    }
    let known = talk.record.answers.last { $0.step == promise.id }
    if let by = known?.renewedBy, talk.record.note(by) != nil {
      return keepInTalk([.stepAgreed(note: by, who: .clinician, when: .day(day))])
    }
    let step: NoteID = ids.id()
    let words = Words(promise.words.text, speaker: .clinician)
    let left: [ConversationEvent] =
      promise.isOffSheet ? [.sheetSet(note: step, isOffSheet: true)] : []
    return keepInTalk(
      [.noted(note: step, kind: .step, words: words, stage: .nextSteps)] + left + [
        .stepAgreed(note: step, who: .clinician, when: .day(day)),
        .stepRenewed(note: promise.id, by: step),
      ])
  }
}
