import Conversation

extension RowID {
  static let sayBack = RowID("sayBack")
  static let review = RowID("review")
  static let reason = RowID("reason")
  static let authority = RowID("authority")
  static let agreed = RowID("agreed")
  static let halfTyped = RowID("halfTyped")
  static let printSheet = RowID("printSheet")

  static func gap(_ gap: Gap) -> RowID { RowID("gap \(gap)") }
}

/// *Say it back, agree*: what both agree, and what is done with it afterwards.
extension Talk {
  var sayItBackForm: Form<TalkAct> {
    let rows = record.isAgreed ? agreedRows : agreeingRows
    return Form(sections: [FormSection(rows: rows)], look: .stage)
  }

  // MARK: Before both agree

  private var agreeingRows: OnDemand<FormRow<TalkAct>> {
    var rows: OnDemand<FormRow<TalkAct>> = [sayBackRow]
    if case .some(let again)? = record.sayBack { rows += [saidAgainRow(again)] }
    rows += [agreementRow]
    if let authorityRow { rows += [authorityRow] }
    rows += [reasonRow]
    rows += decidedRows
    rows += [reviewRow, paperRow(RowID("sheet"), Say.theSheet)]
    rows += openRows
    return rows + [
      button("agreeAndPrint", Say.agreeAndPrint, .agree(isPrinted: true)),
      button("agreeOnly", Say.agreeOnly, .agree(isPrinted: false)),
      button("notToday", Say.notToday, .notToday),
    ]
  }

  private var sayBackRow: FormRow<TalkAct> {
    let answers: [SayBack] = [.all, .some(again: ""), .notToday]
    let chosen = record.sayBack.map { told in
      switch told {
      case .all: 0
      case .some: 1
      case .notToday: 2
      }
    }
    return FormRow(
      id: .sayBack, label: Say.toldItBack, asks: .choice(Say.sayBackChoices, chosen: chosen)
    ) { answer, _ in answer.choice(of: answers) { .saidBack(result: $0) } }
  }

  private func saidAgainRow(_ again: String) -> FormRow<TalkAct> {
    FormRow(
      id: RowID("saidAgain"), label: Say.saidAgain, stands: .said(again), asks: .text(.plain)
    ) { answer, _ in .conversation([.saidBack(result: .some(again: answer.text))]) }
  }

  /// Why it is not agreed; it is written down only when that ending is chosen.
  private var reasonRow: FormRow<TalkAct> {
    FormRow(
      id: .reason, label: Say.notAgreedBecause, stands: .said(notAgreedBecause),
      asks: .text(.plain)
    ) { answer, _ in .act(.notAgreedBecause(answer.text)) }
  }

  private var reviewRow: FormRow<TalkAct> {
    let talk = self
    var row = FormRow<TalkAct>(
      id: .review, label: Say.lookAgain, stands: .said(Say.review(record.review, person: name)),
      asks: .text(.plain), note: record.review == nil ? Say.reviewHint : ""
    ) { answer, today in
      if answer.text.isEmpty { return .conversation([.reviewSet(when: .notSaid, owner: .nobody)]) }
      guard let said = LookingAgain(saying: answer.text, on: today, in: talk) else {
        return .refused(Say.dateNotUnderstood)
      }
      // A day keeps whoever was to see to it before, unless somebody else is named with it.
      let owner = said.owner ?? talk.record.review?.owner ?? .clinician
      return .conversation([.reviewSet(when: said.when, owner: owner)])
    }
    row.echo = { text, today in
      LookingAgain(saying: text, on: today, in: talk)?.when.due(from: today)?.plainInFull
    }
    return row
  }

  /// What is still open, each with where it is answered.
  private var openRows: OnDemand<FormRow<TalkAct>> {
    let open = gaps(in: seen, for: file.person.needs).filter { $0.stage != .sayItBack }
    var rows = OnDemand<FormRow<TalkAct>>(for: open) { gap in
      openRow(.gap(gap), Say.notHere, Say.gap(gap, self), .answer(gap), Say.goThere(gap.stage))
    }
    rows += OnDemand(for: seen.notesToChange) { note in
      let gap = Gap.changeNotMade(note.id)
      return openRow(
        .gap(gap), Say.toChangeLabel, Say.gap(gap, self), .answer(gap),
        Say.goThere(note.kind.stage ?? .matters))
    }
    if let owed = sheetOwed {
      rows += [
        openRow(
          RowID("translatedSheet"), Say.notHere, Say.owed(owed, file.person.needs.speaks),
          .promiseSheet, Say.makesAStep)
      ]
    }
    if let stage = stageHalfTyped {
      rows += [
        openRow(.halfTyped, Say.notHere, Say.halfTyped, .go(stage), Say.goThere(stage))
      ]
    }
    return rows
  }

  private func openRow(
    _ id: RowID, _ label: String, _ words: String, _ act: TalkAct, _ note: String
  ) -> FormRow<TalkAct> {
    FormRow(id: id, label: label, stands: .said(words), asks: .button(act), note: note)
  }

  // MARK: Ways decided and steps

  /// Ways decided and steps, each below the other; through an interpreter each is told back alone.
  private var decidedRows: OnDemand<FormRow<TalkAct>> {
    let lines = linesToTellBack
    guard record.isInterpreted, !record.isAgreed else { return OnDemand(for: lines, decidedRow) }
    return OnDemand(for: 0..<lines.count * 2) { place in
      place.isMultiple(of: 2) ? decidedRow(lines[place / 2]) : lineRow(lines[place / 2])
    }
  }

  private func decidedRow(_ id: NoteID) -> FormRow<TalkAct> {
    let note = seen.note(id)
    guard let note, case .option(let option) = note.content, let decision = option.decision else {
      let step = note.map { Say.step($0, person: name, on: today, isOpen: file.isOpen($0)) } ?? ""
      return FormRow(id: RowID("step", id), label: Say.steps, stands: .said(step), asks: .reading)
    }
    return FormRow(
      id: RowID("way", id), label: Say.decided, stands: .said(Say.way(note, decision)),
      asks: .reading)
  }

  private func lineRow(_ note: NoteID) -> FormRow<TalkAct> {
    FormRow(
      id: RowID("line", note), label: Say.thisLine,
      asks: .choice(Say.lineChoices, chosen: toldBack[note])
    ) { answer, _ in
      if case .chosen(let number) = answer { .act(.tellBack(note, number)) } else { .nothing }
    }
  }

  // MARK: Who says that it is right

  private var agreementRow: FormRow<TalkAct> {
    let choices = [Say.saysSo(name)] + representatives.map { Say.agreesFor($0, name) }
    let chosen = agreedBy.flatMap { representatives.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return FormRow(
      id: RowID("agreement"), label: Say.isItRight, asks: .choice(choices, chosen: chosen)
    ) { answer, _ in
      if case .chosen(let number) = answer { .act(.agreement(number)) } else { .nothing }
    }
  }

  /// By what authority somebody agrees for the person; no row while the person does.
  private var authorityRow: FormRow<TalkAct>? {
    guard let agreedBy, representatives.contains(agreedBy) else { return nil }
    let deciding = record.deciding
    let seen = deciding.authoritySeen.value == true ? ", " + Say.paperSeen : ""
    let words = deciding.authority.value.map { $0.words + seen }
    return FormRow(
      id: .authority, label: Say.label(at: \Deciding.authority),
      stands: .said(words ?? Say.nothing(.notDiscussed)), asks: .button(.authority))
  }

  // MARK: When both have agreed

  private var agreedRows: OnDemand<FormRow<TalkAct>> {
    let given = record.sheets.last { $0.version == record.version && $0.copy != .clinician }
    return decidedRows + [
      FormRow(id: .agreed, label: Say.isItRight, stands: .said(agreedSince), asks: .reading),
      button(
        "printSheet", Say.printSheet, .printSheet,
        given?.form == "printer" ? given.map(Say.sheetGiven) : nil),
      button(
        "saveSheet", Say.saveSheet, .saveSheet,
        given?.form == "printer" ? nil : given.map(Say.sheetGiven)),
      button(
        "declineSheet", Say.declineSheet, .declineSheet, record.sheetIsDeclined ? Say.noted : nil),
      button("copyBlock", Say.copyBlock, .copyBlock),
      button(
        "markCopied", Say.markCopied, .markCopied,
        record.copiedToMainRecord.map { Say.noted + " " + $0.clock }),
      button("amend", Say.amend, .amend),
    ]
  }

  private var agreedSince: String {
    record.agreements.last.map { Say.agreed(at: $0.at) + Say.late(record.lateWords) } ?? ""
  }

  func button(
    _ id: String, _ label: String, _ act: TalkAct, _ note: String? = nil
  ) -> FormRow<TalkAct> {
    FormRow(id: RowID(id), label: label, stands: .said(""), asks: .button(act), note: note ?? "")
  }
}
