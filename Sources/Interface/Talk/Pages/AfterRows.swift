import Conversation

/// *After*: what was heard, what to ask the person alone, what is to finish, the main record.
extension TalkPageKind {
  /// *After*; whether the clinician's own notes go into the block for the main record.
  static func after(_ notesAreInBlock: Bool) -> TalkPageKind {
    TalkPageKind(
      title: { talk in Say.BeforeAfter.after(talk.record.started.day) },
      form: { talk, _ in talk.afterForm(notesAreInBlock) },
      readers: .clinician, eyes: Say.BeforeAfter.forYourEyesAlone, isOutsideOfAgreement: true,
      closesAtEnd: false,
      keys: [
        Key("c", "copy", .copyBlock), Key("s", "show it", .showBlock),
        Key("m", "it is copied", .markCopied), Key("p", "print the sheet", .printSheet),
        Key("v", "my notes", .openMyNotes), Key("q", "back", .leavePage),
      ])
  }
}

extension Talk {
  fileprivate func afterForm(_ notesAreInBlock: Bool) -> Form<TalkAct> {
    let sections = [
      FormSection<TalkAct>(rows: [
        FormRow(
          id: RowID("heard"), label: "", stands: .said(Say.BeforeAfter.heard(whole, name)),
          asks: .reading)
      ]),
      FormSection(title: Say.BeforeAfter.askAlone(name), rows: sheetRows),
      FormSection(title: Say.toFinish, rows: finishRows),
      FormSection(title: Say.BeforeAfter.mainRecord, rows: mainRecordRows(notesAreInBlock)),
      FormSection(
        title: Say.BeforeAfter.lookingBack,
        rows: [button("lookBack", Say.BeforeAfter.lookBack, .lookBack, Say.BeforeAfter.forYouAlone)]
      ),
    ]
    return Form(sections: sections.filter { !$0.rows.isEmpty }, look: .around)
  }

  private var finishRows: OnDemand<FormRow<TalkAct>> {
    inHandRows + [
      button("myNotes", Say.myNotes, .openMyNotes, Say.BeforeAfter.notes(whole)),
      button("paper", Say.Paper.sheetAndOther, .paper(.open), Say.BeforeAfter.sheet(whole)),
      button(
        "close", Say.closeVisit, .closeVisit, whole.closed.map { Say.noted + " " + $0.clock }),
    ]
  }

  private func mainRecordRows(_ notesAreInBlock: Bool) -> OnDemand<FormRow<TalkAct>> {
    [
      // No stands first: notes go along only when somebody asks for them.
      FormRow(
        id: RowID("notesInBlock"), label: Say.BeforeAfter.notesInIt,
        asks: .choice([Say.no, Say.yes], chosen: notesAreInBlock ? 1 : 0)
      ) { answer, _ in .act(.takeNotesAlong(answer == .chosen(1))) },
      button("copyBlock", Say.BeforeAfter.copy, .copyBlock),
      button("showBlock", Say.BeforeAfter.show, .showBlock),
      button("markCopied", Say.BeforeAfter.mark, .markCopied, Say.BeforeAfter.copied(whole)),
    ]
  }

  // MARK: On the sheet or not

  /// What is off the sheet, or was and the person chose otherwise: each asked about once.
  private var sheetRows: OnDemand<FormRow<TalkAct>> {
    OnDemand(for: sheetQuestions) { question in
      let isOpen = whole.toAskForSheet.contains(question.id)
      let isAnswered = whole.sheetAnswered.contains(question.id) && !isOpen
      let isSaidAlone = isOpen && !question.isCompanions
      return FormRow(
        id: RowID("sheet", question.id),
        label: isAnswered ? Say.BeforeAfter.asked : Say.BeforeAfter.notAsked,
        asks: .choice(
          [Say.offSheet, Say.BeforeAfter.onSheet],
          chosen: isAnswered ? (question.isOff ? 0 : 1) : nil),
        above: isSaidAlone ? Say.BeforeAfter.saidAlone(question.words) : question.words
      ) { answer, _ in
        answer.choice(of: [true, false]) { .sheetAnswered(note: question.id, isOffSheet: $0) }
      }
    }
  }
}

extension FormLook {
  /// A page before or after a talk.
  static let around = FormLook(
    column: 24, narrowColumn: 20, isBelowLabels: false, showsAllChoices: true, isSpaced: true)
}
