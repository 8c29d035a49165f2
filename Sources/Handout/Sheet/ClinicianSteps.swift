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

  private func lines(of step: Step.Particulars) -> [String] {
    [
      line(.towards, step.towards), line(.strategy, step.strategy),
      line(.support, step.support, items.support), line(.stepRole, step.role, limit: .short),
      line(.stepContact, step.contact, limit: .short), line(.stepReview, step.review),
    ].compactMap { $0 }
  }

  private func lines(of tool: DigitalTool) -> [String] {
    [
      line(.toolIsWanted, tool.isWanted), line(.toolIsWithinReach, tool.isWithinReach),
      line(.toolPurpose, tool.purpose), line(.toolFollowUp, tool.followUp),
      line(.toolStopRule, tool.stopRule), line(.toolIsNotForCrisis, tool.isNotForCrisis),
      line(.toolAssurance, tool.assurance, items.assurance), line(.toolCost, tool.cost),
    ].compactMap { $0 }
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
      let lines = [
        line(.then, plan.then), line(.call, plan.call), line(.earlySigns, plan.earlySigns),
        line(.coping, plan.coping), line(.medicines, plan.medicines),
      ]
      return point(note, lines.compactMap { $0 })
    }
  }

  // MARK: Social prescribing

  /// Each introduction: offered, accepted or declined; signpost or referral; risks.
  var socialPrescribing: [Block] {
    let heading = Block.heading(words.headings.socialPrescribing)
    let points = notes(.step).compactMap { note -> Block.Item? in
      guard let introduction = note.step?.introduction, introduction != Introduction()
      else { return nil }
      let lines = [quoting.inline(note)] + self.lines(of: introduction)
      return .plain(lines.joined(separator: "\n"))
    }
    return points.isEmpty
      ? [heading, .paragraph(words.nothing(.notDiscussed))] : [heading, .list(points)]
  }

  private func lines(of introduction: Introduction) -> [String] {
    [
      line(.answer, introduction.answer, items.introduced),
      line(.reach, introduction.reach, items.reach),
      sending(introduction),
      line(.reason, introduction.reason), line(.risks, introduction.risks, risks),
      line(.mayShare, introduction.mayShare), line(.from, introduction.from),
      line(.came, introduction.came, items.came),
      line(.whatCameOfIt, introduction.outcome),
      line(.toldReferrer, introduction.toldReferrer),
    ].compactMap { $0 }
  }

  /// Until somebody says how and when it was sent, a referral is written, not sent (H17).
  private func sending(_ introduction: Introduction) -> String? {
    guard introduction.reach.value == .referred else { return nil }
    let written = items.line(items.label(.sent), items.notSent)
    return introduction.sent.value == nil
      ? written : line(.sent, introduction.sent, items.sent)
  }

  private func risks(_ risks: Introduction.Risks) -> String {
    switch risks {
    case .noneKnown: items.noRisks
    case .known(let text): text
    }
  }
}
