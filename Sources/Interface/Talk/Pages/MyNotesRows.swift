import Conversation

/// *My notes*: the clinician's own notes of a talk, and what else only the clinician sees.
extension TalkPageKind {
  /// The clinician's own notes of the talk.
  static let myNotes = TalkPageKind(
    title: { _ in Say.myNotes }, form: { talk, _ in talk.myNotesForm },
    readers: .clinicianUnderPlainTitle, isOutsideOfAgreement: true, closesAtEnd: false,
    keys: [Key("q", "back", .leavePage)])
}

extension Talk {
  fileprivate var myNotesForm: Form<TalkAct> {
    // By place: of hundreds of notes only those in sight are looked at.
    let record = whole
    let notes = OnDemand<FormRow<TalkAct>>(for: record.places(of: .privateNote)) { place in
      let note = record.notes[place]
      var row = row(
        RowID("note", note.id), note.at.clock,
        note.words.text + (note.isUnfinished ? "  (\(Say.toFinishNote))" : ""),
        .open(.privateNote(note.id)))
      row.removal = .conversation([.withdrawn(note: note.id)])
      return row
    }
    var close = row(RowID("close"), "", Say.closeVisit, .closeVisit)
    close.confirmation = whole.hasUnfinishedNotes ? nil : Say.closeAsks
    let closed = whole.closed.map { ": closed \($0.day.clinical) \($0.clock)" } ?? ""
    close.stands = .said(Say.closeVisit + closed)
    let rest: OnDemand<FormRow<TalkAct>> = [
      row(RowID("safeContact"), "", Say.pageOfSafeContact, .open(.safeContact)),
      row(RowID("withheld"), "", Say.pageOfWithheld, .open(.withheld)),
      close,
      row(RowID("reflection"), "", Say.pageOfReflection, .open(.reflection(Reflection()))),
    ]
    return Form(
      sections: [FormSection(rows: notes + rest)],
      look: FormLook(column: 10, narrowColumn: 10, isBelowLabels: false))
  }

  private func row(
    _ id: RowID, _ label: String, _ words: String, _ act: TalkAct
  ) -> FormRow<TalkAct> {
    FormRow(id: id, label: label, stands: .said(words), asks: .button(act))
  }

  /// Closes the visit, unless a note does not say yet what was done (hazard H07).
  mutating func closeVisit(_ desk: inout Desk) -> [Effect] {
    guard !isReadOnly else {
      desk.notice = .warning(Say.readOnly(self))
      return []
    }
    if let unfinished = whole.unfinishedNotes.first {
      open(.myNotes, at: RowID("note", unfinished.id), desk)
      desk.notice = .warning(Say.closeStopped)
      return []
    }
    desk.notice = .plain(Say.visitIsClosed)
    return keep([.closed], &desk)
  }
}

extension Deciding {
  /// Whether something of it stands on an ordinary screen: undoing what does not would show it.
  var isForScreens: Bool {
    !Self.items.contains { $0.sensitivity == .hidden && $0.value.path.isTouched(in: self) }
  }
}
