import Conversation

/// Ways forward, decisions and actions, as the PRSB Shared Decision Making standard names them.
extension ClinicianSheet {
  /// Each way with what is good and hard about it, leaving it as it is among them.
  var options: [Block] {
    guard record.hasWeighed else { return section(words.headings.options, .waysForward, []) }
    var blocks: [Block] = [.heading(words.headings.options)]
    for note in notes(.option) {
      blocks.append(.subheading(quoting.inline(note)))
      let weights = note.option?.weights ?? []
      let lines = weights.map { words.notes.side($0.side, quoting.inline($0.words)) }
      blocks.append(
        lines.isEmpty
          ? .paragraph(words.nothing(.notDiscussed)) : .list(lines.map { .plain($0) }))
    }
    return blocks
  }

  /// How each way stands; what nobody decided is NOT YET DECIDED (H02).
  var decision: [Block] {
    guard record.hasWeighed else { return [] }
    let ways = notes(.option).filter { $0.id != record.leavingItID || $0.option?.decision != nil }
    var lines = ways.map(decisionLine)
    lines.append(words.notes.deciders(record.deciders))
    return [.heading(words.headings.decision), .list(lines.map { .plain($0) })]
  }

  private func decisionLine(_ note: Note) -> String {
    let decision = note.option?.decision
    let status = source.words.statuses(decision?.status ?? .inProgress)
    var sentences = [words.notes.decision(quoting.inline(note), status, decision?.at.day)]
    if let sureness = note.option?.sureness {
      sentences.append(words.notes.sureness(source.words.outOfTen(sureness)))
    }
    if let reservation = decision?.reservation?.text, !reservation.isEmpty {
      sentences.append(words.notes.reservation(reservation))
    }
    return sentences.joined(separator: "; ")
  }

  /// What, who, when, how sure, and how it stands.
  var steps: [Block] {
    section(
      words.headings.steps, .nextSteps, notes(.step).map { .plain(stepLine($0)) })
  }

  private func stepLine(_ note: Note) -> String {
    guard let step = note.step else { return quoting.inline(note) }
    var parts = [day(step.when, said: note.at.day)]
    if let sureness = step.sureness {
      parts.append(words.notes.sureness(source.words.outOfTen(sureness)))
    }
    parts.append(words.notes.stepStatus(step.status))
    if let comment = step.comment, !comment.text.isEmpty { parts.append(quoting.inline(comment)) }
    let what = "\(name(step.who)): \(quoting.inline(note))"
    return what + "; " + parts.joined(separator: "; ")
  }

  /// The last answer on each step that was agreed in an earlier conversation.
  var earlierSteps: [Block] {
    var asked: [NoteID] = []
    var last: [NoteID: SharedDecisionRecord.StepAnswer] = [:]
    for answer in record.answers where record.note(answer.step) == nil {
      if last.updateValue(answer, forKey: answer.step) == nil { asked.append(answer.step) }
    }
    let lines = asked.compactMap { last[$0] }.map { answer in
      let step = source.earlierSteps.first { $0.id == answer.step }
      let what = step.map { quoting.inline($0) } ?? words.notes.earlierStep
      let comment = answer.comment.map { "; " + quoting.inline($0) } ?? ""
      return "\(what): \(words.notes.stepStatus(answer.status))" + comment
    }
    return lines.isEmpty
      ? [] : [.heading(words.headings.earlierSteps), .list(lines.map { .plain($0) })]
  }
}
