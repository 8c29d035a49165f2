import Conversation

/// A page of rows that lies over a talk: *Say more*, *Earlier*, *My notes*, *Before they come in*,
/// *After*.
public struct TalkPage: Equatable, Sendable {
  /// What it is about.
  public internal(set) var subject: Subject
  /// Where the keys are.
  var formFocus = FormFocus()

  /// What a page is about.
  public enum Subject: Equatable, Sendable {
    /// The visit that is open.
    case visit
    /// A note of it.
    case note(NoteID)
    /// What earlier visits left to be answered.
    case earlier
    /// *Before they come in*, with the record of last time once the archive has answered.
    case before(last: CopyOnWrite<SharedDecisionRecord?>)
    /// *After*; whether the clinician's own notes go into the block for the main record.
    case after(notesAreInBlock: Bool)
    /// The clinician's own notes of the talk.
    case myNotes
    /// A private note.
    case privateNote(NoteID)
    /// How the person is reached safely.
    case safeContact
    /// What the person was not told.
    case withheld
    /// What others may hear of what the person says alone.
    case forOthers
    /// The sheet as it would print now.
    case preview
    /// Looking back on a talk: apart from every record.
    case reflection(Reflection)
  }

  init(_ subject: Subject) { self.subject = subject }
}

extension TalkPage.Subject {
  /// Whether nobody but the clinician may see it (rule 1).
  var isPrivate: Bool {
    switch self {
    case .visit, .note, .earlier, .forOthers, .preview: false
    case .before, .after, .myNotes, .privateNote, .safeContact, .withheld, .reflection: true
    }
  }

  /// Whether nothing of the talk itself may stand beside it: it has a plain title.
  var isPlain: Bool {
    switch self {
    case .visit, .note, .earlier, .before, .after, .forOthers, .preview: false
    case .myNotes, .privateNote, .safeContact, .withheld, .reflection: true
    }
  }
}

extension Talk {
  /// The rows of a page.
  func form(of subject: TalkPage.Subject, _ desk: Desk) -> Form<TalkAct> {
    switch subject {
    case .visit: Form(sections: record.visitSections.map(section))
    case .note(let id): Form(sections: record.note(id).map(noteSections) ?? [])
    case .earlier: Form(sections: earlierSections)
    case .before(let last): beforeForm(last.wrappedValue)
    case .after(let notesAreInBlock): afterForm(notesAreInBlock)
    case .myNotes: myNotesForm
    case .privateNote(let id): privateForm(id, desk)
    case .safeContact: Form(sections: [FormSection(rows: safeContactRows)])
    case .withheld:
      Form(sections: [
        FormSection(rows: OnDemand(for: withheldItems(whole.deciding)) { FormRow($0) })
      ])
    case .forOthers: Form(sections: forOthersSections)
    case .preview: Form(sections: previewSections(desk))
    case .reflection(let reflection): reflectionForm(reflection)
    }
  }

  private func section(_ section: ItemSection) -> FormSection<TalkAct> { FormSection(section) }

  private func noteSections(_ note: Note) -> [FormSection<TalkAct>] {
    var sections: [FormSection<TalkAct>] = sections(of: note).map { FormSection($0, of: note.id) }
    sections[0].rows = [wordsRow(note)] + sections[0].rows
    return sections
  }

  /// The words of a note, with whoever said them.
  private func wordsRow(_ note: Note) -> FormRow<TalkAct> {
    let talk = self
    return FormRow(
      id: RowID("words", note.id),
      label: note.kind == .privateNote ? Say.NoteItem.whatWasSaid : Say.NoteItem.words,
      stands: .said(note.words.text),
      asks: .text(note.kind == .privateNote ? .plain : .spoken)
    ) { answer, _ in
      guard case .words(let thought) = answer else {
        return .conversation([.withdrawn(note: note.id)])
      }
      return .conversation([.revised(note: note.id, words: talk.words(thought, over: note.words))])
    }
  }

  /// Words that were put right: whose they are stays as it was where nothing else is said.
  func words(_ thought: Thought, over known: Words?) -> Words {
    let thought = thought.asTold
    let speaker = thought.speaker ?? known?.speaker ?? .person
    let isVerbatim = thought.isVerbatim || known?.form == .verbatim
    return Words(
      thought.words, speaker: speaker, form: form(isVerbatim, of: speaker),
      original: known?.original)
  }

  private var safeContactRows: OnDemand<FormRow<TalkAct>> {
    OnDemand(for: safeContactItems(file.person.safeContact)) { FormRow($0) }
  }

  /// A private note: what was said, what was done about it, how the person is reached safely.
  private func privateForm(_ id: NoteID, _ desk: Desk) -> Form<TalkAct> {
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

  private func reflectionForm(_ reflection: Reflection) -> Form<TalkAct> {
    let rows = OnDemand<FormRow<TalkAct>>(for: reflectionItems(reflection)) { item in
      FormRow(item) { .act(.reflect($0)) }
    }
    return Form(sections: [FormSection(rows: rows, foot: [Say.reflectionStaysApart])])
  }
}
