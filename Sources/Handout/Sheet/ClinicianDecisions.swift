import Conversation

/// Ways forward and decisions, as the PRSB Shared Decision Making standard names them.
extension ClinicianSheet {
  /// Each way with what is good and hard about it, leaving it as it is among them.
  var options: [Block] {
    guard record.hasWeighed else { return section(words.headings.options, .waysForward, []) }
    var blocks: [Block] = [.heading(words.headings.options)]
    for note in notes(.option) {
      blocks.append(.subheading(quoting.inline(note)))
      let weights = note.option?.weights ?? []
      let lines =
        weights.map { words.notes.side($0.side, quoting.inline($0)) } + aid(note.option)
      blocks.append(
        lines.isEmpty
          ? .paragraph(words.nothing(.notDiscussed)) : .list(lines.map { .plain($0) }))
    }
    return blocks
  }

  private func aid(_ option: Option?) -> [String] {
    guard let told = option?.particulars else { return [] }
    return lines(of: told, only: ClinicianSheet.aid)
  }

  /// How each way stands; what nobody decided says so (H02).
  var decision: [Block] {
    let ways = record.hasWeighed ? notes(.option) : []
    let said = ways.filter { $0.id != record.leavingItID || $0.option?.decision != nil }
      .map(decisionLine)
    let who = record.hasWeighed ? [words.notes.deciders(record.deciders)] : []
    let lines = said + who + involved
    return lines.isEmpty
      ? [] : [.heading(words.headings.decision), .list(lines.map { .plain($0) })]
  }

  private func decisionLine(_ note: Note) -> String {
    let decision = note.option?.decision
    let status = words.statuses(decision?.status, record.rules)
    let way = quoting.inline(note, adding: excess(of: note, .entry))
    var sentences = [words.notes.decision(way, status, decision?.at.day)]
    if let sureness = note.option?.sureness {
      sentences.append(words.notes.sureness(source.words.outOfTen(sureness)))
    }
    if let reservation = decision?.reservation, !reservation.text.isEmpty {
      sentences.append(words.notes.reservation(quoting.inline(reservation)))
    }
    let line = sentences.joined(separator: "; ")
    return ([line] + capacity(note.option)).joined(separator: "\n")
  }

  /// Capacity, of this decision alone, and on what lawful basis it was taken (H09).
  private func capacity(_ option: Option?) -> [String] {
    guard let told = option?.particulars else { return [] }
    return lines(of: told, instead: ClinicianSheet.withoutAid)
  }

  /// The items of a decision aid, which stand where the ways are weighed.
  private static var aid: [PartialKeyPath<Option.Particulars>] { [\.aid, \.aidKind, \.aidPlace] }

  private static var withoutAid: [PartialKeyPath<Option.Particulars>: String?] {
    Dictionary(uniqueKeysWithValues: aid.map { ($0, nil) })
  }

  /// Who may decide besides the person, and what they were not told: for clinicians alone.
  private var involved: [String] { lines(of: record.deciding) }
}
