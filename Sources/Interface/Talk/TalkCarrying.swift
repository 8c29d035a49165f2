import Conversation

/// Carrying on from the last visit: what it left is asked about one by one at *Today*, each in one key. Nothing
/// is carried on by silence, and nothing is copied.
extension Talk {
  /// The next thing to be asked about once the steps of earlier visits were; `nil` after the last.
  var questionOfLastTime: Question? {
    guard mayWrite, openedFor == nil else { return nil }
    if let step = stepToReview { return .howItWent(step.id) }
    if let left = leftToAsk.first { return .carry(left.note.id) }
    return restToAsk.isEmpty || hasPassedRest ? nil : .carryRest
  }

  /// What is asked about by itself: what was left for later, what the person hopes for, what to do if things
  /// change.
  private var leftToAsk: [LeftStanding] {
    [NoteKind.parked, .goal, .contingency].flatMap(left).filter { !passed.contains($0.note.id) }
  }

  /// What is asked about together: what helps, and how the person wants things done.
  private var restToAsk: [LeftStanding] { left(.strength) + left(.preference) }

  /// What earlier visits left of a kind and nobody spoke of yet, as far as all who are here know of it.
  private func left(_ kind: NoteKind) -> [LeftStanding] {
    earlier.standing(kind, before: whole).filter {
      let id = $0.note.id
      return record.note(id) == nil && record.carriedAnswers[id] == nil
        && record.preferenceAnswers[id] == nil && !record.outcomes.contains { $0.goal == id }
    }
  }

  /// Something that an earlier visit left, with the day on which it was said last.
  func leftStanding(_ id: NoteID) -> LeftStanding? {
    [NoteKind.parked, .goal, .contingency].lazy
      .flatMap { earlier.standing($0, before: whole) }.first { $0.note.id == id }
  }

  /// The day on which the rest was said last.
  var dayOfRest: Day? { restToAsk.map(\.day).max() }

  // MARK: Answers

  /// The answer: a letter alone. Enter leaves it not talked about, and words are a note.
  mutating func answerCarry(_ id: NoteID, _ text: String, _ desk: inout Desk) -> [Effect] {
    guard let left = leftStanding(id) else { return finish([], then: .note, &desk) }
    switch text.lowercased() {
    case "":
      passed.insert(id)
      return finish([], then: .note, &desk)
    case "y" where left.note.kind == .parked: return takeUp(left.note, &desk)
    case "y", "l": return finish([.carriedOn(note: id, answer: .stillSo)], then: .note, &desk)
    case "x": return finish([.carriedOn(note: id, answer: .noLonger)], then: .note, &desk)
    case "c": return sayAnew(left.note, &desk)
    default: return talkOnAtToday(text, else: Say.carryHint, &desk)
    }
  }

  /// The answer to whether all the rest is still so.
  mutating func answerCarryRest(_ text: String, _ desk: inout Desk) -> [Effect] {
    hasPassedRest = true
    if text.isEmpty { return finish([], then: .note, &desk) }
    guard Say.isYes(text) else {
      hasPassedRest = Say.isNo(text)
      if hasPassedRest { return finish([], then: .note, &desk) }
      return talkOnAtToday(text, else: Say.carryRestHint, &desk)
    }
    let kept = restToAsk.map { left -> ConversationEvent in
      left.note.kind == .preference
        ? .preferenceAnswered(note: left.note.id, answer: .stillSo)
        : .carriedOn(note: left.note.id, answer: .stillSo)
    }
    return finish(kept, then: .note, &desk)
  }

  /// What was left for later is talked about today.
  private mutating func takeUp(_ note: Note, _ desk: inout Desk) -> [Effect] {
    finish(
      [
        .carriedOn(note: note.id, answer: .changed),
        .noted(note: desk.ids.id(), kind: .need, words: note.words, stage: stage),
      ], then: .note, &desk)
  }

  /// Its words stand there to be said anew.
  private mutating func sayAnew(_ note: Note, _ desk: inout Desk) -> [Effect] {
    answer.clear()
    giveKeys(to: .asking(.sayAnew(note.id)))
    if answer.isEmpty { answer = Field(note.words.text) }
    return keepPlace(desk)
  }

  /// The new words take the place of the old ones: they are a note of this visit.
  mutating func answerSayAnew(_ id: NoteID, _ text: String, _ desk: inout Desk) -> [Effect] {
    guard let note = leftStanding(id)?.note, !text.isEmpty else {
      return finish([], then: .note, &desk)
    }
    if text == note.words.text {
      return finish([.carriedOn(note: id, answer: .stillSo)], then: .note, &desk)
    }
    let new: NoteID = desk.ids.id()
    let said = ConversationEvent.noted(
      note: new, kind: note.kind, words: words(of: read(text)), stage: stage)
    let next: Focus = note.kind == .goal ? .asking(.importance(new)) : .note
    return finish([.carriedOn(note: id, answer: .changed), said], then: next, &desk)
  }

  /// They talk on already: what is typed is a note of *Today*, and the question comes again.
  private mutating func talkOnAtToday(
    _ text: String, else hint: String, _ desk: inout Desk
  ) -> [Effect] {
    guard !read(text).isBare else {
      desk.notice = .warning(hint)
      return []
    }
    let question = focus
    return keepThought(text, else: stage.kind, then: question, &desk)
  }
}
