import Conversation

/// The place in a talk and its half-typed text, as the archive holds them.
extension Talk {
  /// Text is handed to the archive after 8 keys or 250 milliseconds, whichever is first.
  mutating func scheduleDraft(_ desk: inout Desk) -> [Effect] {
    guard !isReadOnly else { return [] }
    guard unkeptKeys < 7 else { return handOverDraft(desk) }
    unkeptKeys += 1
    draftDue = draftDue ?? desk.now.adding(milliseconds: 250)
    return []
  }

  /// Hands over what is half typed, and need not be reminded of it.
  mutating func handOverDraft(_ desk: Desk) -> [Effect] {
    unkeptKeys = 0
    draftDue = nil
    return keepPlace(desk)
  }

  /// Hands the place and the text to the archive.
  func keepPlace(_ desk: Desk) -> [Effect] {
    // A page around a talk is no place in it.
    isReadOnly || aside != nil ? [] : [.draft(draft(at: desk.now))]
  }

  /// The half-typed text and the place, as the archive holds them.
  ///
  /// An answer that is half typed is kept with the note: it comes back in the note line.
  func draft(at now: Moment) -> TalkPlace {
    TalkPlace(
      conversation: id, stage: stage, prompt: prompt, text: halfTyped, caret: field.caret,
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
}
