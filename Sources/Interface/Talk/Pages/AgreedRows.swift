import Conversation

/// *Say it back, agree* once both have agreed: the sheet is given, and the main record is copied to.
extension Talk {
  var agreedRows: OnDemand<FormRow<TalkAct>> {
    let given = record.sheetsOfThisVersion.last
    var print = button(
      "printSheet", Say.printSheet(at: way.printers.chosen), .printSheet,
      given?.form == "printer"
        ? given.map(Say.sheetGiven) : way.hasNumberToRing ? nil : Say.noNumberOnIt)
    var save = button(
      "saveSheet", Say.saveSheet, .saveSheet,
      given?.form == "printer" ? nil : given.map(Say.sheetGiven))
    if hasNewCompany {
      print.confirmation = Say.madeAsPreviewed
      save.confirmation = Say.madeAsPreviewed
    }
    let buttons: OnDemand<FormRow<TalkAct>> = [
      print, save,
      button(
        "declineSheet", Say.declineSheet, .declineSheet, record.sheetIsDeclined ? Say.noted : nil),
    ]
    // With company here nobody could choose what is safe to read; the row then is never there.
    let others: OnDemand<FormRow<TalkAct>> =
      record.hasCompany
      ? []
      : [
        button("paper", Say.Paper.other, .paper(.open), Say.Paper.whatIsThere)
      ]
    var copied = button(
      "markCopied", Say.markCopied, .markCopied,
      record.copiedToMainRecord.map { Say.noted + " " + $0.clock })
    copied.confirmation = Say.copiedAsks
    let recordRows: OnDemand<FormRow<TalkAct>> = [
      button("copyBlock", Say.copyBlock, .copyBlock), copied,
      button("amend", Say.amend, .amend),
    ]
    return decidedRows
      + [FormRow(id: .agreed, label: Say.whoAgreed, stands: .said(agreedSince), asks: .reading)]
      + inHandRows + printerRows + stopRows + buttons + others + recordRows
  }

  /// Ways decided and steps, each below the other.
  private var decidedRows: OnDemand<FormRow<TalkAct>> {
    let ways = record.decisions.map(\.note.id)
    return OnDemand(for: ways + record.notes(.step).map(\.id), decidedRow)
  }

  private func decidedRow(_ id: NoteID) -> FormRow<TalkAct> {
    let note = record.note(id)
    guard let note, case .option(let option) = note.content, let decision = option.decision else {
      let step = note.map { Say.step($0, person: name, on: today, isOpen: file.isOpen($0)) } ?? ""
      return FormRow(id: RowID("step", id), label: Say.steps, stands: .said(step), asks: .reading)
    }
    return FormRow(
      id: RowID("way", id), label: Say.decided, stands: .said(Say.way(note, decision)),
      asks: .reading)
  }

  private var agreedSince: String {
    record.agreements.last.map { Say.agreed(at: $0.at) + Say.late(record.lateWords) } ?? ""
  }
}
