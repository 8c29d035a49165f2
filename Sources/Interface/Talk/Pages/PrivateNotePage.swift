import Conversation

extension TalkPageKind {
  /// A private note: what was said, what was done about it, how the person is reached safely.
  static func privateNote(_ id: NoteID) -> TalkPageKind {
    TalkPageKind(
      title: { talk in talk.whole.note(id).map { "My note, " + $0.at.clock } ?? Say.myNotes },
      form: { talk, desk in talk.privateForm(id, desk) },
      readers: .clinicianUnderPlainTitle, isOutsideOfAgreement: true)
  }
}

extension Talk {
  fileprivate func privateForm(_ id: NoteID, _ desk: Desk) -> Form<TalkAct> {
    guard let note = whole.note(id), case .privateNote(let told) = note.content else {
      return Form(sections: [])
    }
    let rows: OnDemand<FormRow<TalkAct>> =
      [wordsRow(note)] + OnDemand(for: privateNoteItems(told, id)) { FormRow($0, of: id) }
    var form = Form(sections: [
      FormSection(rows: rows),
      FormSection(title: Say.PersonItem.safeContact, rows: safeContactRows),
    ])
    // Whom to call is in sight at each row (hazard H07).
    form.pinned = Say.inDanger(desk.session?.help)
    return form
  }
}
