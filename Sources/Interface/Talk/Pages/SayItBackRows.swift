import Conversation

extension RowID {
  static let sayBack = RowID("sayBack")
  static let review = RowID("review")
  static let agreed = RowID("agreed")
  static let halfTyped = RowID("halfTyped")
  static let printSheet = RowID("printSheet")
}

/// *Say it back, agree*: it is told back first, then the page is the sheet as it will print.
extension Talk {
  var sayItBackForm: Form<TalkAct> {
    Form(
      sections: record.isAgreed ? [FormSection(rows: agreedRows)] : agreeingSections,
      look: .stage)
  }

  // MARK: Before both agree

  private var agreeingSections: [FormSection<TalkAct>] {
    let told = FormSection(rows: [sayBackRow] + (lineByLine ? lineRows : []))
    var box = FormSection(
      title: thisWillPrint, rows: linesOfSheet,
      foot: isNearlyEmpty ? [Say.nearlyEmpty] : [])
    // What stands on the screen is read aloud, not told back.
    if isFolded { box = FormSection(rows: [], foot: [Say.sheetIsFolded]) }
    let open = openRows
    return [
      told, box, FormSection(rows: [reviewRow, paperRow(RowID("sheet"), Say.theSheet)]),
      FormSection(title: open.isEmpty ? "" : Say.stillOpen, rows: open),
      FormSection(rows: agreeButtons),
    ]
  }

  /// Whether the sheet is folded: until it is told back, or that is passed.
  private var isFolded: Bool {
    let row = stageFocus[.sayItBack]?.row
    return record.sayBack == nil && record.toldBack.isEmpty && (row == nil || row == .sayBack)
  }

  /// Whether so little stands on the sheet that it is said before it prints.
  var isNearlyEmpty: Bool {
    record.notes.count { $0.isOnSheet && $0.id != record.leavingItID } < 2
      && record.decisions.isEmpty
  }

  // MARK: Told back

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
      id: .sayBack, label: Say.toldItBack, asks: .choice(Say.sayBackChoices, chosen: chosen),
      note: record.interpreting.by.value == .familyOrFriend ? Say.notChecked : ""
    ) { answer, _ in answer.choice(of: answers) { .saidBack(result: $0) } }
  }

  /// Whether each line is told back alone: where some was said again, and through an interpreter.
  private var lineByLine: Bool {
    if case .some? = record.sayBack { return true }
    return record.isInterpreted || !record.toldBack.isEmpty
  }

  /// What is told back: what somebody is to do, and what to do if things change.
  var linesToTellBack: [Note] {
    (record.notes(.step) + record.notes(.contingency)).filter(\.isOnSheet)
  }

  private var lineRows: OnDemand<FormRow<TalkAct>> {
    OnDemand(for: linesToTellBack) { note in
      let told = record.toldBack[note.id]
      var row = FormRow<TalkAct>(
        id: RowID("line", note.id), label: Say.thisLine,
        asks: .choice(
          Say.lineChoices, chosen: told.flatMap { LineToldBack.allCases.firstIndex(of: $0) }),
        above: lineToTellBack(note), below: told == .again ? Say.moreClearly : ""
      ) { answer, _ in
        guard case .chosen(let number) = answer, let told = LineToldBack.allCases[checked: number]
        else { return .nothing }
        return .act(.tellBack(note.id, told))
      }
      row.isAtOnce = true
      row.asksAgain = LineToldBack.allCases.firstIndex(of: .again)
      return row
    }
  }

  /// A line as it is read aloud: the clinician is named, for *you* is who listens.
  private func lineToTellBack(_ note: Note) -> String {
    guard case .step(let step) = note.content else { return line(note) }
    return Say.stepToTellBack(note, step, person: name, clinician: clinician.name, on: today)
  }

  // MARK: Looking again

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

  // MARK: Ways to end it

  /// Agreeing without printing stands first while somebody is here who has not been here all along:
  /// what is printed then is what stands above, and takes a second Enter.
  private var agreeButtons: OnDemand<FormRow<TalkAct>> {
    var print = button(
      "agreeAndPrint", Say.agreeAndPrint(at: way.printers.chosen), .agree(isPrinted: true),
      way.hasNumberToRing ? nil : Say.noNumberOnIt)
    let later = button("agreeOnly", Say.agreeOnly, .agree(isPrinted: false))
    let notToday = button("notToday", Say.notToday, .notToday)
    print.confirmation =
      hasNewCompany ? Say.printsWhatStands : isNearlyEmpty ? Say.nearlyEmptyAsks : nil
    return hasNewCompany ? [later, print, notToday] : [print, later, notToday]
  }

  /// Whether somebody is here of whom it is not known that they have been here all along.
  var hasNewCompany: Bool {
    record.company.contains { record.since($0.id) != .start }
  }

  func button(
    _ id: String, _ label: String, _ act: TalkAct, _ note: String? = nil
  ) -> FormRow<TalkAct> {
    FormRow(id: RowID(id), label: label, stands: .said(""), asks: .button(act), note: note ?? "")
  }
}
