import Canvas
import Conversation

/// A rating of 1 to 10: typed, or moved to with the arrows; and what follows from it.
extension Talk {
  /// ← and → on the ruler; `nil` for any other key, and while something else is typed there.
  mutating func rulerKey(_ key: Key, _ question: Question, _ desk: inout Desk) -> [Effect]? {
    guard question.isRating, key == .left || key == .right else { return nil }
    let text = answer.text.trimmed
    guard let value = Int(text) else {
      guard text.isEmpty else { return nil }
      let known = question.note.flatMap { record.note($0)?.content.rating }
      answer = Field("\(known ?? 5)")
      return scheduleDraft(&desk)
    }
    let moved = min(10, max(1, value + (key == .left ? -1 : 1)))
    answer = Field("\(moved)")
    return scheduleDraft(&desk)
  }

  /// Tab: what is behind the number is asked whatever it is.
  mutating func askBehind(_ question: Question, _ desk: inout Desk) -> [Effect]? {
    let text = answer.text.trimmed
    guard question.isRating, let note = question.note else { return nil }
    guard let value = Int(text) else {
      desk.notice = .warning(Say.oneToTen)
      return []
    }
    let effects = answerRating(note, text, &desk)
    guard (1...10).contains(value), record.note(note)?.kind != .option else { return effects }
    giveKeys(to: .asking(.notLower(note, value)))
    return effects
  }

  /// At 6 or less it is asked what would help, and the step is changed.
  mutating func answerRating(_ note: NoteID, _ text: String, _ desk: inout Desk) -> [Effect] {
    guard let value = Int(text), (1...10).contains(value) else {
      desk.notice = .warning(Say.oneToTen)
      return []
    }
    let rated = ConversationEvent.rated(note: note, value: value)
    if record.note(note)?.kind == .option { return finish([rated], then: .way(note), &desk) }
    return finish([rated], then: value <= 6 ? .asking(.notLower(note, value)) : .note, &desk)
  }

  /// What makes it not lower is what helps, and of a goal what matters.
  mutating func answerNotLower(
    _ note: NoteID, _ value: Int, _ text: String, _ desk: inout Desk
  ) -> [Effect] {
    let isStep = record.note(note)?.kind == .step
    return finish(
      noting(text, isStep ? .strength : .matter, &desk), then: .asking(.raise(note, value)), &desk)
  }

  /// What would raise it: of a step what to do when something gets in the way, of a goal a need.
  mutating func answerRaise(_ note: NoteID, _ text: String, _ desk: inout Desk) -> [Effect] {
    guard record.note(note)?.kind == .step else {
      return finish(noting(text, .need, &desk), then: .note, &desk)
    }
    var changes = Step.Particulars()
    let thought = read(text)
    changes.strategy = .said(thought.isVerbatim ? thought.words : text)
    let kept = finish(
      [.noteTold(note: note, particulars: .step(changes: changes))], then: .note, &desk)
    return kept + changeStep(note, &desk)
  }

  /// The step comes back into the line, to be made one that can be done.
  mutating func changeStep(_ note: NoteID, _ desk: inout Desk) -> [Effect] {
    let effects = finish([], then: .note, &desk)
    guard let step = record.note(note), step.kind == .step,
      step.content.rating.map({ $0 <= 6 }) ?? false
    else { return effects }
    guard !desk.isLineMode else {
      let number = (recordNotes.firstIndex { $0.id == note } ?? 0) + 1
      desk.notice = .plain(Say.Line.lowSureness(number))
      return effects
    }
    desk.notice = .plain(Say.lowSureness)
    return effects + mend(step, &desk)
  }

  /// What was said about a number, as a note with the sign that it may begin with.
  private func noting(
    _ text: String, _ kind: NoteKind, _ desk: inout Desk
  ) -> [ConversationEvent] {
    [.noted(note: desk.ids.id(), kind: kind, words: words(of: read(text)), stage: stage)]
  }
}

extension Talk.Question {
  /// Whether a number of 1 to 10 answers it.
  var isRating: Bool {
    switch self {
    case .sureness, .importance: true
    case .who, .when, .notLower, .raise, .strength, .weigh, .atWay, .reservation, .change,
      .whoIsHere,
      .howItWent, .inTheWay, .carry, .sayAnew, .carryRest, .wasHere, .mayKnow, .service, .whoAgrees,
      .whyNotAgreed, .amending,
      .alone,
      .onSheet, .thought,
      .whoSaid:
      false
    }
  }
}

extension Note.Content {
  /// How much a goal matters, or how sure the person is of a step or a way.
  var rating: Int? {
    switch self {
    case .goal(let goal): goal.importance
    case .step(let step): step.sureness
    case .option(let option): option.sureness
    case .matter, .strength, .preference, .need, .contingency, .parked, .privateNote: nil
    }
  }
}
