import Canvas
import Conversation

/// A rating of 1 to 10: typed, or moved to with the arrows; and what follows from it.
extension State {
  /// ← and → on the ruler; `nil` for any other key, and while something else is typed there.
  mutating func rulerKey(_ key: Key, _ question: Talk.Question) -> [Effect]? {
    guard question.isRating, key == .left || key == .right, case .talk(let talk) = route else {
      return nil
    }
    let text = talk.answer.text.trimmed
    guard let value = Int(text) else {
      guard text.isEmpty else { return nil }
      let known = question.note.flatMap { talk.record.note($0)?.content.rating }
      changeTalk { $0.answer = Field("\(known ?? 5)") }
      return scheduleDraft()
    }
    let moved = min(10, max(1, value + (key == .left ? -1 : 1)))
    changeTalk { $0.answer = Field("\(moved)") }
    return scheduleDraft()
  }

  /// Tab: what is behind the number is asked whatever it is.
  mutating func askBehind(_ question: Talk.Question) -> [Effect]? {
    guard question.isRating, case .talk(let talk) = route, let note = question.note,
      let value = Int(talk.answer.text.trimmed)
    else { return nil }
    let effects = answerRating(note, talk.answer.text.trimmed)
    guard (1...10).contains(value) else { return effects }
    changeTalk { $0.focus = .asking(.notLower(note, value)) }
    return effects
  }

  /// At 6 or less it is asked what would help, and the step is changed.
  mutating func answerRating(_ note: NoteID, _ text: String) -> [Effect] {
    guard let value = Int(text), (1...10).contains(value) else {
      notice = .warning(Say.oneToTen)
      return []
    }
    return finish(
      [.rated(note: note, value: value)],
      then: value <= 6 ? .asking(.notLower(note, value)) : .note)
  }

  /// What makes it not lower is what helps, and of a goal what matters.
  mutating func answerNotLower(_ note: NoteID, _ value: Int, _ text: String) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let isStep = talk.record.note(note)?.kind == .step
    return finish(
      noting(text, isStep ? .strength : .matter, talk), then: .asking(.raise(note, value)))
  }

  /// What would raise it: of a step what to do when something gets in the way, of a goal a need.
  mutating func answerRaise(_ note: NoteID, _ text: String) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    guard talk.record.note(note)?.kind == .step else {
      return finish(noting(text, .need, talk), then: .note)
    }
    var changes = Step.Particulars()
    changes.strategy = .said(text)
    let kept = finish([.noteTold(note: note, particulars: .step(changes: changes))], then: .note)
    return kept + changeStep(note)
  }

  /// The step comes back into the line, to be made one that can be done.
  mutating func changeStep(_ note: NoteID) -> [Effect] {
    let effects = finish([], then: .note)
    guard case .talk(let talk) = route, let step = talk.record.note(note), step.kind == .step,
      step.content.rating.map({ $0 <= 6 }) ?? false
    else { return effects }
    notice = .plain(Say.lowSureness)
    return effects + mend(step)
  }

  /// What was said about a number, as a note with the sign that it may begin with.
  private mutating func noting(
    _ text: String, _ kind: NoteKind, _ talk: Talk
  ) -> [ConversationEvent] {
    let prefix = NotePrefix(text, present: talk.record.present)
    let speaker = prefix.speaker ?? .person
    let words = Words(
      prefix.words, speaker: speaker, form: talk.form(prefix.isVerbatim, of: speaker))
    return noting(ids.id(), kind, words, talk)
  }
}

extension Talk.Question {
  /// Whether a number of 1 to 10 answers it.
  var isRating: Bool {
    switch self {
    case .sureness, .importance: true
    case .who, .when, .notLower, .raise, .strength, .weigh, .atWay, .reservation, .whoIsHere,
      .wasHere, .amending, .alone, .onSheet, .thought:
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
