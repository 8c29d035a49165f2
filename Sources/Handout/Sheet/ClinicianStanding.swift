import Conversation

/// What earlier visits left, and what this one said of it.
extension ClinicianSheet {
  /// Everything that stood as the visit began, each with what became of it: that nobody spoke of something
  /// describes the visit, never the thing.
  var standingFromBefore: [Block] {
    let kinds: [NoteKind] = [.goal, .strength, .contingency, .parked]
    let lines = kinds.flatMap(source.standing).map { left in
      let said = words.notes.carried(record.carriedAnswers[left.note.id])
      return "\(quoting.inline(left.note)) (\(words.notes.day(left.day))): \(said)"
    }
    return lines.isEmpty
      ? [] : [.heading(words.headings.fromBefore), .list(lines.map { .plain($0) })]
  }
}
