import Conversation

extension Talk {
  /// The page of a note.
  func sections(of note: Note) -> [ItemSection] {
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
