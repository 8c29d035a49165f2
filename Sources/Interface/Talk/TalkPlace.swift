import Conversation

/// The place in a talk and its half-typed text, as the archive holds them.
extension Talk {
  /// Text is handed to the archive after 8 keys or 250 milliseconds, whichever is first.
  mutating func scheduleDraft(_ desk: inout Desk) -> [Effect] {
    guard !isReadOnly else { return [] }
    guard unkeptKeys < 7 else { return keepPlace(desk) }
    unkeptKeys += 1
    draftDue = draftDue ?? desk.now.adding(milliseconds: 250)
    return []
  }

  /// Hands the place and all that is half typed to the archive, and need not be reminded of it.
  mutating func keepPlace(_ desk: Desk) -> [Effect] {
    unkeptKeys = 0
    draftDue = nil
    // A page around a talk is no place in it.
    return isReadOnly || openedFor != nil ? [] : [.draft(draft(at: desk.now))] + handOverAnswers()
  }

  /// The place, with the half-typed note, as the archive holds it.
  func draft(at now: Moment) -> TalkPlace {
    TalkPlace(
      conversation: id, stage: stage, prompt: prompt, text: field.text, caret: field.caret,
      kind: kind, speaker: speaker, form: isOwnWords ? .verbatim : .paraphrase, mending: mending,
      talked: talkedMilliseconds(at: now),
      spent: spent.merging([stage: talkedMilliseconds(at: stage, now: now)]) { $1 }
        .filter { $0.value > 0 },
      toldBack: lines(chosen: 0), saidAgain: lines(chosen: 1))
  }

  private func lines(chosen choice: Int) -> [NoteID]? {
    let lines = toldBack.filter { $0.value == choice }.keys.sorted()
    return lines.isEmpty ? nil : lines
  }

  // MARK: Answers

  /// Every answer that is half typed, by the name under which the archive holds it.
  var answersHalfTyped: [String: Field] {
    var answers = Dictionary(uniqueKeysWithValues: halfTyped.map { ("\($0)", $1) })
    for (row, field) in typedAlone { answers[Self.alone + "\(row)"] = field }
    if let row = rowInHandID, isAnswerHalfTyped { answers["\(row)"] = answer }
    return answers
  }

  /// What stands before the name of an answer that waits until the person is alone again.
  private static let alone = "alone."

  /// Hands over every answer that is not in the archive as it stands now, and forgets what is answered.
  private mutating func handOverAnswers() -> [Effect] {
    guard !answer.isEmpty || !halfTyped.isEmpty || !typedAlone.isEmpty || !drafted.isEmpty else {
      return []
    }
    let answers = answersHalfTyped
    let changed = answers.filter { drafted[$0] != $1.text }
    let gone = drafted.keys.filter { answers[$0] == nil }
    drafted = answers.mapValues(\.text)
    let kept = changed.sorted { $0.key < $1.key }.map { row, field in
      draft(at: row, field.text, field.caret)
    }
    return kept + gone.sorted().map { draft(at: $0, "", 0) }
  }

  private func draft(at row: String, _ text: String, _ caret: Int) -> Effect {
    .keepDraft(Draft(place: .conversation(id), row: row, text: text, caret: caret))
  }

  /// The drafts that end with what is written now: what was typed there is its value, or was passed.
  mutating func endDrafts() -> [Draft.ID] {
    guard !drafted.isEmpty else { return [] }
    let answers = answersHalfTyped
    let ended = drafted.keys.filter { answers[$0] == nil }.sorted()
    for row in ended { drafted[row] = nil }
    return ended.map { Draft.ID(place: .conversation(id), row: $0) }
  }

  /// What was half typed when the talk was left waits at its own field again: answers here, the rest
  /// for the pages of rows.
  mutating func takeDrafts(_ drafts: [Draft]) {
    for draft in drafts where draft.place == .conversation(id) && !draft.row.isEmpty {
      let field = Field(draft.text, caret: draft.caret)
      let isTypedAlone = draft.row.hasPrefix(Self.alone)
      let row = RowID(
        written: isTypedAlone ? String(draft.row.dropFirst(Self.alone.count)) : draft.row)
      guard row.isOfAnswer else {
        self.drafts.append(draft)
        continue
      }
      drafted[draft.row] = draft.text
      if isTypedAlone { typedAlone[row] = field } else { halfTyped[row] = field }
    }
  }
}
