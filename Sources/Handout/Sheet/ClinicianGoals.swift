import Conversation

/// What matters, how they want things done, and what they hope for.
extension ClinicianSheet {
  var problems: [Block.Item] {
    notes(.need).map { quoting.item($0, adding: excess(of: $0, .entry)) }
  }

  var matters: [Block.Item] {
    notes(.matter).map { note in
      guard case .matter(let matter) = note.content else { return quoting.item(note) }
      return point(note, lines(of: matter))
    }
  }

  var preferences: [Block.Item] {
    notes(.preference).map { note in
      guard let preference = note.preference else { return quoting.item(note) }
      var remarks = [words.notes.strength(preference.strength)]
      if let reason = preference.reason { remarks.append(source.words.remarks.why(typed(reason))) }
      return point(note, adding: remarks, lines(of: preference.particulars))
    }
  }

  /// How many preferences of earlier conversations were confirmed, and how many are no longer so.
  var earlierPreferences: [Block] {
    let answers = PreferenceAnswer.allCases.compactMap { answer -> String? in
      let count = record.preferenceAnswers.values.filter { $0 == answer }.count
      let said = items.preferenceAnswer(answer)
      return count == 0 ? nil : words.notes.earlierPreferences(count, said)
    }
    return answers.isEmpty ? [] : [.paragraph(answers.joined(separator: "; "))]
  }

  var goals: [Block.Item] {
    notes(.goal).map { note in
      guard case .goal(let goal) = note.content else { return quoting.item(note) }
      let remarks = goal.importance.map {
        [words.notes.importance(source.words.outOfTen($0))]
      }
      return point(note, adding: remarks ?? [], lines(of: goal.particulars) + outcomes(of: note.id))
    }
  }

  /// Everything said of how a goal came out, in the order it was said.
  private func outcomes(of goal: NoteID) -> [String] {
    record.outcomes.filter { $0.goal == goal }.map { outcome in
      let parts = [
        outcome.level.map(items.level), outcome.comment.map { quoting.inline($0) },
        items.ratedBy(rater(outcome.rater)), items.day(outcome.at.day),
        outcome.isOffSheet ? words.notes.offSheet : nil,
      ]
      return items.line(
        items.outcome, parts.compactMap { $0 }.joined(separator: "; "))
    }
  }

  private func rater(_ speaker: Words.Speaker) -> String {
    switch speaker {
    case .person: words.notes.thePerson
    case .clinician: typed(source.clinician.name)
    case .companion(let id): quoting.name(of: id)
    }
  }

  /// Goals of earlier conversations of which this one tells how they came out.
  var earlierGoals: [Block] {
    var asked: [NoteID] = []
    for outcome in record.outcomes
    where record.note(outcome.goal) == nil && !asked.contains(outcome.goal) {
      asked.append(outcome.goal)
    }
    let points = asked.map { id in
      let goal = source.earlierGoals.first { $0.id == id }
      let what = goal.map { quoting.inline($0) } ?? words.notes.earlierGoal
      return Block.Item.plain(([what] + outcomes(of: id)).joined(separator: "\n"))
    }
    return points.isEmpty ? [] : [.heading(words.headings.earlierGoals), .list(points)]
  }

  /// The goal attainment score, where goals have weights.
  var attainment: [Block] {
    let weighed = weighedOutcomes(in: record, source.earlierGoals)
    guard let score = GoalAttainment.score(weighed.map(\.part)) else { return [] }
    return [.paragraph(items.score(oneDecimal(score), weighed.count))]
  }

  private func oneDecimal(_ score: Double) -> String {
    let tenths = Int((score * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
