import Conversation

extension TalkPageKind {
  /// *Say more* of a note.
  static func note(_ id: NoteID) -> TalkPageKind {
    TalkPageKind(
      title: { talk in talk.record.note(id).map { Say.pageOfNote($0.kind) + ", more" } ?? "" },
      form: { talk, _ in Form(sections: talk.record.note(id).map(talk.noteSections) ?? []) })
  }
}

extension Talk {
  fileprivate func noteSections(_ note: Note) -> [FormSection<TalkAct>] {
    var sections: [FormSection<TalkAct>] = sections(of: note).map { FormSection($0, of: note.id) }
    sections[0].rows = [wordsRow(note)] + sections[0].rows
    return sections
  }

  /// The words of a note, with whoever said them.
  func wordsRow(_ note: Note) -> FormRow<TalkAct> {
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

  /// The items of a note.
  private func sections(of note: Note) -> [ItemSection] {
    let carried = earlier.conversations.flatMap(\.carried.goals)
    let links = NoteLinks(notes: [
      .need: record.notes(.need),
      .goal: (record.notes(.goal) + carried).filter { $0.id != note.id },
    ])
    let own = originalItems(note) + agreedItems(note)
    return [ItemSection(title: "", items: own)] + note.content.sections(note.id, links)
  }

  /// Who does a step and by when: asked as it is kept, and put right here.
  private func agreedItems(_ note: Note) -> [Item] {
    guard case .step(let step) = note.content else { return [] }
    return [
      Item(
        Say.NoteItem.who, step.who == .nobody ? nil : .said(step.who),
        .owner(person: name, present: record.present),
        canBeNothing: false
      ) { told in
        .conversation([
          .stepAgreed(note: note.id, who: told.value ?? .nobody, when: step.when)
        ])
      },
      Item(
        Say.NoteItem.when, step.when == .notSaid ? nil : .said(step.when), .when,
        canBeNothing: false
      ) { told in
        .conversation([
          .stepAgreed(note: note.id, who: step.who, when: told.value ?? .notSaid)
        ])
      },
    ]
  }

  /// What was said in another language.
  private func originalItems(_ note: Note) -> [Item] {
    guard note.words.form == .interpreted || note.words.original != nil else { return [] }
    return [
      Item(Say.NoteItem.original, note.words.original.map { .said($0) }, String.kind) { told in
        var words = note.words
        words.original = told.value
        return .conversation([.revised(note: note.id, words: words)])
      }
    ]
  }
}
