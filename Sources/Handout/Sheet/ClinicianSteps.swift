import Conversation

/// Actions, introductions to the community, and what to do if things change.
extension ClinicianSheet {
  /// What, who, when, how sure, and how it stands.
  var steps: [Block] {
    section(words.headings.steps, .nextSteps, notes(.step).map { .plain(stepLine($0)) })
  }

  private func stepLine(_ note: Note) -> String {
    guard let step = note.step else { return quoting.inline(note) }
    var parts = [day(step.when, said: note.at.day)]
    if let sureness = step.sureness {
      parts.append(words.notes.sureness(source.words.outOfTen(sureness)))
    }
    parts.append(words.notes.stepStatus(step.status))
    if let comment = step.comment, !comment.text.isEmpty { parts.append(quoting.inline(comment)) }
    let what = "\(fitted(name(step.who), .name)): \(quoting.inline(note))"
    let line = what + "; " + parts.joined(separator: "; ")
    return ([line] + lines(of: step.particulars) + lines(of: step.tool)).joined(separator: "\n")
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

  var contingency: [Block.Item] {
    notes(.contingency).map { note in
      guard case .contingency(let plan) = note.content else { return quoting.item(note) }
      return point(note, lines(of: plan))
    }
  }

  // MARK: Social prescribing

  /// Each introduction: offered, accepted or declined; signpost or referral; risks.
  var socialPrescribing: [Block] {
    let heading = Block.heading(words.headings.socialPrescribing)
    let points = notes(.step).compactMap { note -> Block.Item? in
      guard let introduction = note.step?.introduction, introduction != Introduction()
      else { return nil }
      let lines = [quoting.inline(note)] + introductionLines(introduction)
      return .plain(lines.joined(separator: "\n"))
    }
    return points.isEmpty
      ? [heading, .paragraph(words.nothing(.notDiscussed))] : [heading, .list(points)]
  }

  private func introductionLines(_ introduction: Introduction) -> [String] {
    guard introduction.reach.value == .referred, introduction.sent.value == nil else {
      return lines(of: introduction, first: [\.answer, \.reach, \.sent])
    }
    // Until somebody says how and when it was sent, a referral is written, not sent (H17).
    let written = items.line(items.labels["introduction.sent"] ?? "", items.notSent)
    return lines(
      of: introduction, first: [\.answer, \.reach, \.sent], instead: [\.sent: written])
  }
}
