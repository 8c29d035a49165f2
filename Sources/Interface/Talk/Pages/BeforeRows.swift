import Conversation

/// *Before they come in*: last time in their words, what I promised, what they meant to do.
extension TalkPageKind {
  /// *Before they come in*, with the record of last time.
  static func before(_ last: SharedDecisionRecord?) -> TalkPageKind {
    TalkPageKind(
      title: { talk in Say.BeforeAfter.before(talk.name) },
      form: { talk, _ in talk.beforeForm(last) },
      readers: .clinician, eyes: Say.BeforeAfter.forYourEyes, isOutsideOfAgreement: true,
      closesAtEnd: false,
      keys: [
        Key("n", "start the talk", .startTalk), Key("v", "my notes", .openMyNotes),
        Key("q", "back", .leavePage),
      ])
  }
}

extension Talk {
  fileprivate func beforeForm(_ last: SharedDecisionRecord?) -> Form<TalkAct> {
    let sections =
      lastTime(last) + [FormSection(title: Say.BeforeAfter.youPromised, rows: promiseRows)]
      + [FormSection(title: Say.BeforeAfter.askAbout(name), rows: stepRows)] + inlineSections
    let start = button("startTalk", Say.BeforeAfter.startTheTalk, .startTalk)
    return Form(
      sections: sections.filter { !$0.rows.isEmpty } + [FormSection(rows: [start])],
      look: .around)
  }

  /// The file as it was before this talk.
  private var before: PersonFile { file.without(id) }

  private func reading(_ id: String, _ words: String) -> FormRow<TalkAct> {
    FormRow(id: RowID(id), label: "", stands: .said(words), asks: .reading)
  }

  private func readings(_ id: String, _ words: [String]) -> OnDemand<FormRow<TalkAct>> {
    OnDemand(for: words.indices) { reading("\(id) \($0)", words[$0]) }
  }

  // MARK: Last time

  private func lastTime(_ last: SharedDecisionRecord?) -> [FormSection<TalkAct>] {
    guard let last else { return [] }
    var named: Set<ParticipantID> = []
    let company = last.presences.map(\.participant).filter {
      $0.part != .interpreter && named.insert($0.id).inserted
    }
    let said = last.notes(.matter) + last.notes(.goal) + last.notes(.need)
    let own = said.filter { $0.words.speaker == .person }
    let shown = (own.filter(\.words.isQuote) + own.filter { !$0.words.isQuote }).prefix(3)
    var words = shown.map { Say.noteLine($0, last, on: today, isOpen: false) }
    if own.count > shown.count { words.append(Say.BeforeAfter.more(own.count - shown.count)) }
    if words.isEmpty { words = [Say.BeforeAfter.nothingWritten] }
    return [
      FormSection(
        title: Say.BeforeAfter.lastTime(last.started.day, company.map(\.name)),
        rows: readings("lastTime", words))
    ]
  }

  // MARK: Promises

  /// What the clinician promised: my own broken promise comes first.
  private var promiseRows: OnDemand<FormRow<TalkAct>> {
    before.openSteps.filter(\.isClinicians).reduce([]) { rows, step in
      let known = whole.answers.last { $0.step == step.id }
      let outcome: OnDemand = rows + [outcomeRow(step, known)]
      guard let status = known?.status, status == .notDone || status == .partly else {
        return outcome
      }
      return outcome + [whyRow(step, known), newDayRow(step, known, status)]
    }
  }

  private func outcomeRow(
    _ step: Note, _ known: SharedDecisionRecord.StepAnswer?
  ) -> FormRow<TalkAct> {
    let outcomes = StepStatus.howItWent
    return FormRow(
      id: RowID("outcome", step.id), label: Say.BeforeAfter.howItWent,
      asks: .choice(
        outcomes.map(\.words), chosen: known.flatMap { outcomes.firstIndex(of: $0.status) }),
      above: Say.BeforeAfter.promise(step, on: today)
    ) { answer, _ in
      answer.choice(of: outcomes) {
        .stepAnswered(note: step.id, status: $0, comment: known?.comment)
      }
    }
  }

  /// Why it was not done: the clinician says so first.
  private func whyRow(
    _ step: Note, _ known: SharedDecisionRecord.StepAnswer?
  ) -> FormRow<TalkAct> {
    var row = FormRow<TalkAct>(
      id: RowID("why", step.id), label: Say.BeforeAfter.why,
      stands: .said(known?.comment?.text ?? ""), asks: .text(.plain)
    ) { answer, _ in
      let words = answer.text
      return .conversation([
        .stepAnswered(
          note: step.id, status: known?.status ?? .notDone,
          comment: words.isEmpty ? nil : Words(words, speaker: .clinician))
      ])
    }
    row.isSetIn = true
    return row
  }

  /// A new day for what is left of a promise: it goes on as a step of the talk to come.
  private func newDayRow(
    _ step: Note, _ known: SharedDecisionRecord.StepAnswer?, _ status: StepStatus
  ) -> FormRow<TalkAct> {
    let kind = ItemKind<Day>.coming
    let renewed = known?.renewedBy.flatMap(whole.note)
    var row = FormRow<TalkAct>(
      id: RowID("newDay", step.id), label: Say.BeforeAfter.newDay,
      stands: .said(renewed.flatMap(\.day).map(kind.words) ?? ""), asks: .text(.plain),
      hint: kind.hint, below: Say.BeforeAfter.toSay(step, status == .partly)
    ) { answer, today in
      if answer.text.isEmpty {
        return renewed.map { .conversation([.withdrawn(note: $0.id)]) } ?? .nothing
      }
      guard let day = kind.read(answer.text, today) else { return .refused(Say.dateNotUnderstood) }
      return .act(.renew(step, by: day))
    }
    row.isSetIn = true
    row.echo = { kind.echo($0, $1) }
    return row
  }

  // MARK: What else to know

  private var stepRows: OnDemand<FormRow<TalkAct>> {
    readings(
      "step",
      before.openSteps.filter { !$0.isClinicians }.map {
        Say.step($0, person: "", on: today, isOpen: true).trimmed
      })
  }

  private var inlineSections: [FormSection<TalkAct>] {
    let parked = before.earlierVisits.first?.carried.parked ?? []
    let notes = FormRow<TalkAct>(
      id: RowID("myNotes"), label: "", stands: .said(before.notesOfEarlierVisits),
      asks: .button(.openMyNotes), isPassedOver: true)
    return [
      inline(
        Say.BeforeAfter.leftForLater, "parked",
        parked.map { Say.noteLine($0, nil, on: today, isOpen: true) }),
      inline(
        Say.BeforeAfter.theirWay(name), "way",
        before.preferences.map { Say.noteLine($0, nil, on: today, isOpen: true) }),
      inline(
        Say.pageOfSafeContact, "safe", [Say.BeforeAfter.safeToReach(file.person.safeContact)]),
      FormSection(title: Say.myNotes, isInline: true, rows: [notes]),
    ]
  }

  private func inline(_ title: String, _ id: String, _ words: [String]) -> FormSection<TalkAct> {
    let more = words.count > 4 ? [Say.BeforeAfter.more(words.count - 4)] : []
    return FormSection(title: title, isInline: true, rows: readings(id, words.prefix(4) + more))
  }
}

// MARK: A promise with another day

extension Talk {
  /// Gives a promise another day: what is left of it goes on as a step of the talk to come, and
  /// stands on its sheet.
  mutating func renew(_ promise: Note, by day: Day, _ desk: inout Desk) -> [Effect]? {
    guard !isReadOnly else {
      desk.notice = .warning(Say.readOnly(self))
      return nil
    }
    let known = whole.answers.last { $0.step == promise.id }
    if let by = known?.renewedBy, whole.note(by) != nil {
      return keep([.stepAgreed(note: by, who: .clinician, when: .day(day))], &desk)
    }
    let step: NoteID = desk.ids.id()
    let words = Words(promise.words.text, speaker: .clinician)
    let left: [ConversationEvent] =
      promise.isOffSheet ? [.sheetSet(note: step, isOffSheet: true)] : []
    return keep(
      [.noted(note: step, kind: .step, words: words, stage: .nextSteps)] + left + [
        .stepAgreed(note: step, who: .clinician, when: .day(day)),
        .stepRenewed(note: promise.id, by: step),
      ], &desk)
  }
}

extension Note {
  /// The day of a step.
  fileprivate var day: Day? {
    if case .step(let step) = content { step.when.due(from: at.day) } else { nil }
  }
}
