import Conversation

/// Half-typed text: it waits at its own field, and is there again when the field has the keys.
extension Talk {
  /// Leaves the field that has the keys: what is half typed there waits, on the screen and on the disk.
  mutating func leaveField() {
    defer {
      meant = nil
      carryKeys(to: .note)
    }
    guard let row = rowInHandID ?? rowOfLooseWords else { return answer.clear() }
    halfTyped[row] = isAnswerHalfTyped ? answer : nil
    answer.clear()
  }

  /// Where words wait that were typed at a question that takes a yes or a no: as a thought.
  private var rowOfLooseWords: RowID? {
    let text = answer.text.trimmed
    guard focus.hasText, !text.isEmpty, !Say.isYes(text), !Say.isNo(text), !read(text).isBare,
      let row = Question.thought(from: .note).row(at: stage), halfTyped[row] == nil
    else { return nil }
    return row
  }

  /// Gives the keys to something else; its field begins with what waits there.
  mutating func giveKeys(to next: Focus) {
    leaveField()
    carryKeys(to: next)
    answer = rowInHandID.flatMap { takeHalfTyped(at: $0) } ?? Field()
  }

  /// Whether something is typed in the field that has the keys that is worth waiting.
  var isAnswerHalfTyped: Bool {
    if case .asking(.atWay) = focus, WayAnswer(answer.text) != .words { return false }
    return (rowInHandID ?? rowOfLooseWords) != nil && !answer.isEmpty
  }

  /// Takes what waits in the field that something has.
  mutating func takeWords(at place: Focus) -> Field? {
    guard case .asking(let question) = place else { return nil }
    return question.row(at: stage).flatMap { takeHalfTyped(at: $0) }
  }

  private mutating func takeHalfTyped(at row: RowID) -> Field? {
    // What was typed while the person was alone is not for whoever came in since.
    halfTyped.removeValue(forKey: row)
      ?? (record.hasCompany ? nil : typedAlone.removeValue(forKey: row))
  }

  /// Somebody comes in to the person: what is half typed waits until they are alone again.
  mutating func keepHalfTypedFromCompany() {
    typedAlone.merge(halfTyped) { $1 }
    halfTyped = [:]
  }

  // MARK: Where the keys go

  /// What has the keys first at a stage.
  func firstFocus(at stage: Stage) -> Focus {
    switch stage {
    case .start, .sayItBack: .rows
    case .today, .matters, .helps, .yourWay, .oneThing, .waysForward, .nextSteps, .ifThingsChange:
      .note
    }
  }

  /// Gives the keys to what this stage begins with: to a question where an answer waits half typed,
  /// if there is one.
  mutating func settleFocus() {
    leaveField()
    if stage.isPageOfRows, stageFocus[stage] == nil { beginRows() }
    let review = stage == .today ? questionOfLastTime : nil
    let asked = waitingQuestion ?? nextAsked() ?? review
    giveKeys(to: asked.map { .asking($0) } ?? firstFocus(at: stage))
  }

  /// The next question of a thought that was caught within another question, while it is there.
  mutating func nextAsked() -> Question? {
    while !asksNext.isEmpty {
      let next = asksNext.removeFirst()
      if let note = next.note, record.note(note) != nil { return next }
    }
    return nil
  }

  private var waitingQuestion: Question? {
    let rows = Array(halfTyped.keys) + (record.hasCompany ? [] : Array(typedAlone.keys))
    return rows.inOrder.lazy.filter { self.stage(of: $0) == stage }
      .compactMap { Question(row: $0, in: self) }.first
  }

  /// Whether anything is half typed.
  var isHalfTyped: Bool { !field.isEmpty || isAnswerHalfTyped || !halfTyped.isEmpty }

  /// The stage at which something waits half typed: of the note, which goes along, that of matters.
  var stageHalfTyped: Stage? {
    if !field.text.trimmed.isEmpty { return .matters }
    return Array(halfTyped.keys).inOrder.lazy.compactMap(stage(of:)).first
  }
}

extension [RowID] {
  /// In an order that is always the same.
  fileprivate var inOrder: [RowID] { sorted { "\($0)" < "\($1)" } }
}
