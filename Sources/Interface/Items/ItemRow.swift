import Conversation

extension FormRow {
  /// The row of an item of the record; `reflect` says what becomes of a reflection, which only its own
  /// page holds.
  init(
    _ item: Item, of note: NoteID? = nil,
    reflect: @escaping (Reflection) -> Written<Act> = { _ in .nothing }
  ) {
    self.init(
      id: note.map { RowID(item.id, $0) } ?? RowID(item.id), label: item.label, stands: item.stands,
      asks: item.isText ? .text(.plain) : .choice(item.choices, chosen: item.chosen),
      hint: item.hint, canBeNothing: item.canBeNothing)
    echo = item.echo
    answer = { answer, today in
      switch answer {
      case .chosen(let number): item.choose(number).map { Written($0, reflect) } ?? .nothing
      case .nothing(let why): item.leave(why).map { Written($0, reflect) } ?? .nothing
      case .emptied:
        item.leave(.notDiscussed).map { Written($0, reflect) } ?? .refused(Say.mustBeSomething)
      case .words(let thought):
        item.read(thought.words, today).map { Written($0, reflect) }
          ?? .refused(item.hint.isEmpty ? Say.notUnderstood : Say.typeLike(item.hint))
      }
    }
  }
}

extension Written {
  fileprivate init(_ telling: ItemChange, _ reflect: (Reflection) -> Written) {
    self =
      switch telling {
      case .conversation(let events): .conversation(events)
      case .person(let event): .person(event)
      case .archive(let event): .archive(event)
      case .reflection(let reflection): reflect(reflection)
      }
  }
}

extension RowID {
  /// The row of an item of the record.
  init<Items: Particulars, Value>(_ path: WritableKeyPath<Items, Told<Value>?>) {
    self.init(Item.Property(path).id)
  }

  /// The row of an item of a note.
  init<Items: Particulars, Value>(_ path: WritableKeyPath<Items, Told<Value>?>, _ note: NoteID) {
    self.init(Item.Property(path).id, note)
  }
}
