import Conversation

extension RowID {
  static func gap(_ gap: Gap) -> RowID { RowID("gap \(gap)") }
}

/// What is still open where it is agreed: each row asks its own question in its place, and Enter passes
/// it.
extension Talk {
  var openRows: OnDemand<FormRow<TalkAct>> {
    let gaps = gaps(in: record, for: file.person.needs).filter(isAskedHere)
    var rows: OnDemand<FormRow<TalkAct>> = record.hasCompany ? [] : saidAloneRows
    rows += OnDemand(for: gaps, openRow)
    if let owed = sheetOwed {
      rows += [
        go(
          RowID("translatedSheet"), Say.owed(owed, file.person.needs.speaks), .promiseSheet,
          Say.makesAStep)
      ]
    }
    if let stage = stageHalfTyped {
      rows += [go(.halfTyped, Say.halfTyped, .go(stage), Say.goThere(stage))]
    }
    return rows
  }

  /// Whether something that is missing is asked about on this page: what stands on the page itself is
  /// not, nor what the guide leaves out in the time there is.
  private func isAskedHere(_ gap: Gap) -> Bool {
    switch gap {
    case .notSaidBack, .noReview: false
    case .identityNotAsked, .interpreterNotAsked, .familyInterpreted, .changeNotMade: true
    case .noNeed, .nothingMatters, .nothingWeighed, .nothingDecided, .decidersNotAsked,
      .noLawfulBasis, .stepWithoutOwner, .stepWithoutDay, .toolNotChecked, .noSafetyNet,
      .signMissing, .contactMissing:
      plan(for: gap.stage).isCore || record.stands(at: gap.stage)
    }
  }

  private func openRow(_ gap: Gap) -> FormRow<TalkAct> {
    switch gap {
    case .identityNotAsked: identityRow
    case .noNeed: noteRow(gap, .need)
    case .nothingMatters: noteRow(gap, .matter)
    case .nothingWeighed: noteRow(gap, .option)
    case .noSafetyNet: noteRow(gap, .contingency)
    case .signMissing(let note): safetyNetRow(gap, note, \.earlySigns)
    case .contactMissing(let note): safetyNetRow(gap, note, \.call)
    case .nothingDecided: decisionRow(gap)
    case .decidersNotAsked: decidersRow(gap)
    case .stepWithoutOwner(let step): ownerRow(gap, step)
    case .stepWithoutDay(let step): dayRow(gap, step)
    case .familyInterpreted: whyFamilyRow(gap)
    case .changeNotMade(let note): changeRow(gap, note)
    case .noLawfulBasis(let note), .toolNotChecked(let note):
      go(.gap(gap), Say.gap(gap, self), .open(.note(note)), Say.enterOpensIt)
    case .interpreterNotAsked, .notSaidBack, .noReview:
      go(.gap(gap), Say.gap(gap, self), .go(gap.stage), Say.goThere(gap.stage))
    }
  }

  private func go(
    _ id: RowID, _ words: String, _ act: TalkAct, _ note: String
  ) -> FormRow<TalkAct> {
    FormRow(id: id, label: "", stands: .said(words), asks: .button(act), note: note)
  }

  // MARK: Said alone

  /// What was said while the person was alone, and is off the sheet: asked about thing by thing, each
  /// in one key.
  private var saidAloneRows: OnDemand<FormRow<TalkAct>> {
    OnDemand(for: sheetQuestionsOpen) { question in
      var row = FormRow<TalkAct>(
        id: RowID("saidAlone", question.id), label: Say.onTheSheet,
        asks: .choice([Say.yes, Say.no], chosen: nil), above: question.words
      ) { answer, _ in
        answer.choice(of: [false, true]) { .sheetAnswered(note: question.id, isOffSheet: $0) }
      }
      row.isAtOnce = true
      return row
    }
  }

  // MARK: Answered in place

  /// A stage at which nothing stands: what is typed is its first note.
  private func noteRow(_ gap: Gap, _ kind: NoteKind) -> FormRow<TalkAct> {
    FormRow(
      id: .gap(gap), label: Say.gap(gap, self), stands: .said(""), asks: .text(.spoken)
    ) { answer, _ in
      guard case .words(let thought) = answer else { return .nothing }
      return .act(.note(thought, kind))
    }
  }

  private func ownerRow(_ gap: Gap, _ step: NoteID) -> FormRow<TalkAct> {
    let talk = self
    return FormRow(
      id: .gap(gap), label: Say.gap(gap, self), stands: .said(""), asks: .text(.plain),
      hint: Say.whoDoesIt(name)
    ) { answer, today in
      guard !answer.text.isEmpty, case .step(let known)? = talk.record.note(step)?.content else {
        return .nothing
      }
      let said = StepAnswer(saying: answer.text, on: today, in: talk)
      guard let who = said.who else { return .refused(Say.whoDoesIt(talk.name)) }
      let when = said.day.map { When.day($0) } ?? known.when
      return .conversation([.stepAgreed(note: step, who: who, when: when)])
    }
  }

  private func dayRow(_ gap: Gap, _ step: NoteID) -> FormRow<TalkAct> {
    let talk = self
    var row = FormRow<TalkAct>(
      id: .gap(gap), label: Say.gap(gap, self), stands: .said(""), asks: .text(.plain),
      hint: Say.whenHint
    ) { answer, today in
      guard !answer.text.isEmpty, case .step(let known)? = talk.record.note(step)?.content else {
        return .nothing
      }
      guard let when = ItemKind<When>.when.read(answer.text, today) else {
        return .refused(Say.dateNotUnderstood)
      }
      return .conversation([.stepAgreed(note: step, who: known.who, when: when)])
    }
    row.echo = { Day(saying: $0, on: $1)?.plainInFull }
    return row
  }

  private func decisionRow(_ gap: Gap) -> FormRow<TalkAct> {
    let ways = record.notes(.option)
    return FormRow(
      id: .gap(gap), label: Say.gap(gap, self),
      asks: .choice(ways.map(\.words.text), chosen: nil)
    ) { answer, _ in
      answer.choice(of: ways) { .decided(note: $0.id, status: .valid, reservation: nil) }
    }
  }

  private func decidersRow(_ gap: Gap) -> FormRow<TalkAct> {
    let deciders = Deciders.allCases.filter { $0 != .notAsked }
    return FormRow(
      id: .gap(gap), label: Say.whoDecides,
      asks: .choice(deciders.map { Say.deciders($0, name) }, chosen: nil)
    ) { answer, _ in answer.choice(of: deciders) { .decidersSet(who: $0) } }
  }

  /// What an entry of *If things change* does not say yet.
  private func safetyNetRow(
    _ gap: Gap, _ note: NoteID, _ path: WritableKeyPath<Contingency, Told<String>?> & Sendable
  ) -> FormRow<TalkAct> {
    FormRow(
      id: .gap(gap), label: Say.gap(gap, self), stands: .said(""), asks: .text(.plain)
    ) { answer, _ in
      guard !answer.text.isEmpty else { return .nothing }
      var changes = Contingency()
      changes[keyPath: path] = .said(answer.text)
      return .conversation([.noteTold(note: note, particulars: .contingency(changes: changes))])
    }
  }

  private func whyFamilyRow(_ gap: Gap) -> FormRow<TalkAct> {
    FormRow(
      id: .gap(gap), label: Say.gap(gap, self), stands: .said(""), asks: .text(.plain)
    ) { answer, _ in
      guard !answer.text.isEmpty else { return .nothing }
      var changes = Interpreting()
      changes.why = .said(answer.text)
      return .conversation([.told(particulars: .interpreting(changes: changes))])
    }
  }

  /// A note that the person wants changed: its words stand there to be put right.
  private func changeRow(_ gap: Gap, _ id: NoteID) -> FormRow<TalkAct> {
    let talk = self
    let note = record.note(id)
    return FormRow(
      id: .gap(gap), label: Say.toChangeLabel, stands: .said(note?.words.text ?? ""),
      asks: .text(.spoken)
    ) { answer, _ in
      guard case .words(let thought) = answer else { return .nothing }
      return .conversation([.revised(note: id, words: talk.words(thought, over: note?.words))])
    }
  }
}
