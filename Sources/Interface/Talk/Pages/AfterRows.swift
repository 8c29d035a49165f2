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
    let asked = whole.sheetAnswered
    let notes = whole.notes.filter { $0.kind != .privateNote }
    return notes.reduce([]) { rows, note in
      var rows: OnDemand<FormRow<TalkAct>> = rows
      if note.isOffSheet || asked.contains(note.id) { rows += OnDemand(for: [note], sheetRow) }
      guard case .option(let option) = note.content else { return rows }
      let weights = option.weights.filter { !$0.isOnSheet || asked.contains($0.id) }
      return rows + OnDemand(for: weights) { sheetRow($0, of: note) }
    }
  }

  private func sheetRow(_ note: Note) -> FormRow<TalkAct> {
    sheetRow(
      note.id, isOff: note.isOffSheet, aloneAt: note.at, note.words.speaker,
      line(note))
  }

  private func sheetRow(_ weight: Option.Weight, of way: Note) -> FormRow<TalkAct> {
    sheetRow(
      weight.id, isOff: !weight.isOnSheet, aloneAt: nil, weight.words.speaker,
      Say.BeforeAfter.weight(weight, of: way, whole))
  }

  private func sheetRow(
    _ id: NoteID, isOff: Bool, aloneAt moment: Moment?, _ speaker: Words.Speaker, _ words: String
  ) -> FormRow<TalkAct> {
    let isAlone = speaker == .person && moment.map(whole.wasAlone) ?? false
    let isAnswered = whole.sheetAnswered.contains(id)
    return FormRow(
      id: RowID("sheet", id), label: isAnswered ? Say.BeforeAfter.asked : Say.BeforeAfter.notAsked,
      asks: .choice(
        [Say.offSheet, Say.BeforeAfter.onSheet], chosen: isAnswered ? (isOff ? 0 : 1) : nil),
      above: isAlone ? Say.BeforeAfter.saidAlone(words) : words
    ) { answer, _ in
      answer.choice(of: [true, false]) { .sheetAnswered(note: id, isOffSheet: $0) }
    }
  }
}

extension FormLook {
  /// A page before or after a talk.
  static let around = FormLook(
    column: 24, narrowColumn: 20, isBelowLabels: false, showsAllChoices: true, isSpaced: true)
}

extension SharedDecisionRecord {
  /// Whether the person was without the company they came with, or that came later; what was half
  /// typed as somebody came in is kept in the moment in which they do.
  func wasAlone(at moment: Moment) -> Bool {
    let company = presences.filter(\.participant.cameWithPerson)
    return !company.isEmpty
      && !company.contains {
        let isHere = $0.joined < moment && moment <= $0.left ?? moment
        return isHere || (moment <= $0.joined && hereFromStart.contains($0.participant.id))
      }
  }

  /// What is off the sheet because a companion said it, or because it was said without the company
  /// that came, and of which the person was not asked yet whether it may stand there.
  var toAskForSheet: [Note] {
    notes.filter { note in
      guard note.isOffSheet, note.kind != .privateNote, !sheetAnswered.contains(note.id) else {
        return false
      }
      if case .companion = note.words.speaker { return true }
      return wasAlone(at: note.at)
    }
  }
}
