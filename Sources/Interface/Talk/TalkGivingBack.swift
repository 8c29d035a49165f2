import Conversation

/// The words of what was undone: they stand where they were typed, as they were typed.
extension Talk {
  /// Words that undo gave back, and where they stand while nobody changed them.
  struct GivenBack: Equatable {
    var place: Focus
    var text: String
  }

  /// Puts the words of what was undone into the line, or into the field of the question that they
  /// answered: Enter keeps the same again. Nothing else that is typed there is touched.
  mutating func giveBack(_ undone: Said) {
    guard !stage.isPageOfRows else { return }
    if case .noted(_, let kind, let words, _) = undone.event {
      giveLine(words, kind, mending: nil)
    } else if case .revised(let id, let words) = undone.event, let note = record.note(id) {
      if note.words.text != words.text { giveLine(words, note.kind, mending: id) }
    } else if let asked = asked(of: undone.event) {
      giveKeys(to: .asking(asked.question))
      guard answer.isEmpty else { return }
      answer = Field(asked.answer.text)
      meant = asked.answer.meant
      givenBack = GivenBack(place: focus, text: answer.text)
    }
  }

  private mutating func giveLine(_ words: Words, _ kind: NoteKind, mending note: NoteID?) {
    guard field.isEmpty, mending == nil else { return }
    giveKeys(to: .note)
    field = Field(words.typed)
    self.kind = kind == stage.kind ? nil : kind
    speaker = words.speaker
    isOwnWords = words.form == .verbatim
    mending = note
    givenBack = GivenBack(place: .note, text: field.text)
  }

  /// What was given back makes room for what is undone or done again next, while nobody changed it.
  mutating func takeAwayGivenBack() {
    guard let given = givenBack else { return }
    givenBack = nil
    if given.place == .note, field.text == given.text { clearLine() }
    if given.place == focus, answer.text == given.text { answer.clear() }
  }

  /// The question that was answered with something, and the answer as it is typed.
  private func asked(of event: ConversationEvent) -> (question: Question, answer: Typed)? {
    guard let id = event.note, let note = record.note(id) else { return nil }
    if case .optionWeighed(_, _, let side, let words) = event {
      return (.weigh(id, side, isNew: true), typed(words))
    }
    if case .decided(_, .inProgress, let reservation?) = event {
      return (.reservation(id), typed(reservation))
    }
    if case .preferenceSet(_, let strength, _) = event {
      return (.strength(id), Typed(text: Say.strength(strength)))
    }
    if case .rated(_, let value) = event {
      return ratingAsked(of: note).map { ($0, Typed(text: "\(value)")) }
    }
    if case .stepAgreed(_, let who, let when) = event { return agreed(who, when, of: note) }
    if case .noteTold(_, .step(let changes)) = event,
      case .said(let strategy)? = changes.strategy, let rating = note.content.rating
    {
      return (.raise(id, rating), Typed(text: strategy))
    }
    return nil
  }

  private func ratingAsked(of note: Note) -> Question? {
    switch note.kind {
    case .goal: .importance(note.id)
    case .step, .option: .sureness(note.id)
    case .matter, .strength, .preference, .need, .contingency, .parked, .privateNote: nil
    }
  }

  /// Who does a step, or by when: what was said last is asked for again.
  private func agreed(_ who: StepOwner, _ when: When, of note: Note) -> (Question, Typed)? {
    guard case .step(let step) = note.content else { return nil }
    let day: String? =
      switch when {
      case .day(let day): day.plain
      case .openEnded: "open"
      case .notSaid, .weeks: nil
      }
    let newDay = when == step.when ? nil : day
    let owner: String? =
      switch who {
      case .person: name
      case .clinician: "me"
      case .other(let name): name
      case .nobody: nil
      }
    if who != step.who, let owner {
      let said = [owner, newDay].compactMap(\.self).joined(separator: " ")
      return (.who(note.id), Typed(text: said))
    }
    return newDay.map { (.when(note.id, who), Typed(text: $0)) }
  }

  /// What somebody types in a field, and who is meant by a name in it.
  private struct Typed {
    var text: String
    var meant: Meant?
  }

  /// Words as they are typed in a field: with their speaker before a colon, and a quotation mark before
  /// the very words.
  private func typed(_ words: Words) -> Typed {
    let quoted = words.form == .verbatim ? "\"\(words.text)" : words.text
    switch words.speaker {
    case .person: return Typed(text: quoted)
    case .clinician: return Typed(text: "me: " + quoted)
    case .companion(let id):
      guard let name = record.participant(id)?.name else { return Typed(text: quoted) }
      // They may have left, or share their name with somebody who is here.
      let meant = Meant(name: name.lowercased(), speaker: words.speaker)
      return Typed(text: "\(name): \(quoted)", meant: meant)
    }
  }
}
