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
    switch undone.event {
    case .noted(_, let kind, let words, _): giveLine(words, kind, mending: nil)
    case .revised(let id, let words):
      guard let note = seen.note(id), note.kind != .privateNote, note.words.text != words.text
      else { return }
      giveLine(words, note.kind, mending: id)
    default:
      guard let asked = asked(of: undone.event) else { return }
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
    guard let id = event.note, let note = seen.note(id) else { return nil }
    switch event {
    case .optionWeighed(_, _, let side, let words):
      return (.weigh(id, side, isNew: true), typed(words))
    case .decided(_, .inProgress, let reservation?): return (.reservation(id), typed(reservation))
    case .preferenceSet(_, let strength, _):
      return (.strength(id), Typed(text: Say.strength(strength)))
    case .rated(_, let value): return ratingAsked(of: note).map { ($0, Typed(text: "\(value)")) }
    case .stepAgreed(_, let who, let when): return agreed(who, when, of: note)
    case .noteTold(_, .step(let changes)):
      guard case .said(let strategy)? = changes.strategy, let rating = note.content.rating else {
        return nil
      }
      return (.raise(id, rating), Typed(text: strategy))
    default: return nil
    }
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
