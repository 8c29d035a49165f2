import Conversation

/// What earlier visits left and this one did not end. Silence ends nothing: what was not touched is printed
/// with the day on which it was said.
extension PersonSheet {
  /// Steps of earlier visits of which it was said here that they are still to be done, as they stand now.
  var stepsGoingOn: [Note] {
    standing(.step).compactMap { left in
      guard let answer = answer(to: left.note.id), answer.isOpen else { return nil }
      return left.note.standing(as: answer)
    }
  }

  /// Other things of earlier visits that were said here to be still so.
  func stillSo(_ kind: NoteKind) -> [Note] {
    standing(kind).map(\.note).filter { source.record.carriedAnswers[$0.id] == .stillSo }
  }

  /// What nobody spoke of here: steps, and what to do if things change, under the day of each.
  var stillStanding: [Block] {
    let steps = standing(.step).filter { answer(to: $0.note.id) == nil }
    let plans = standing(.contingency).filter { source.record.carriedAnswers[$0.note.id] == nil }
    let days = Set((steps + plans).map(\.day)).sorted(by: >)
    return days.flatMap { day -> [Block] in
      let items =
        steps.filter { $0.day == day }.map { Block.Item.plain(sentences($0.note)) }
        + plans.filter { $0.day == day }.map { contingencyItem($0.note) }
      return [.heading(words.headings.stillStanding(day)), .list(items)]
    }
  }

  /// What stands of a kind and may be on this sheet. The discreet one holds only what was chosen here.
  private func standing(_ kind: NoteKind) -> [LeftStanding] {
    isDiscreet ? [] : source.standing(kind).filter(\.note.isOnSheet)
  }

  /// What was said here of a step of an earlier visit; nothing of it where it is off the sheet.
  private func answer(to step: NoteID) -> SharedDecisionRecord.StepAnswer? {
    source.record.answers.last { $0.step == step && !$0.isOffSheet }
  }
}

extension SheetRequest {
  /// What earlier visits left standing as this one began and was not said anew in it. Visits under older
  /// rules say nothing of it: what was agreed prints as it did.
  func standing(_ kind: NoteKind) -> [LeftStanding] {
    guard record.rules >= .third else { return [] }
    return file.standing(kind, before: record).filter { record.note($0.note.id) == nil }
  }
}

extension Note {
  /// A step as an answer of a later visit has it.
  fileprivate func standing(as answer: SharedDecisionRecord.StepAnswer) -> Note {
    guard case .step(var step) = content else { return self }
    step.status = answer.status
    step.comment = answer.comment
    var note = self
    note.content = .step(step)
    return note
  }
}
