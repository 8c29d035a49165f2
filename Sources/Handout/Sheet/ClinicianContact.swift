import Conversation

/// The contact: when, where, with whom, through whom; what the person needs, and their page.
extension ClinicianSheet {
  var contact: [Block] {
    let (said, visit) = (words.contact, record.visit)
    let clinician = source.clinician
    let opening =
      [
        said.when(record.started, record.minutes)
      ] + lines(of: visit, only: [\.happened]) + [
        said.seenBy(fitted(clinician.name, .name), fitted(clinician.role, .short))
      ]
    let place = lines(
      of: visit, first: [\.responsible, \.responsibleRole], instead: [\.happened: nil])
    let asked = [
      said.identity(record.identityAsked), said.typing(record.typingAsked),
      said.needs(source.person.needs.typedThroughout),
    ]
    return lines(
      words.headings.contact, opening + place + asked + lines(of: source.person.support))
  }

  var present: [Block] {
    let interpreters = source.participants.filter { $0.part == .interpreter }.map { who in
      [typed(who.name), typed(who.relation)].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let others = source.participants.filter { $0.part != .interpreter }
    var lines: [String?] = others.map(present)
    // Whoever reads that nobody else was here must not read of an interpreter on the next line.
    if others.isEmpty, interpreters.isEmpty { lines = [words.contact.alone] }
    // That none was needed is said only where somebody said so; of whoever speaks another language, that
    // nobody was asked.
    let needs = source.person.needs
    let mayNeedOne = needs.needsInterpreter || !needs.speaks.isEmpty
    if !interpreters.isEmpty || (mayNeedOne && !record.interpreting.by.isAnswered) {
      lines.append(words.contact.interpreter(interpreters, needs.needsInterpreter))
    }
    return self.lines(words.headings.present, lines + self.lines(of: record.interpreting))
  }

  private func present(_ participant: Participant) -> String {
    let plain = words.contact.present(participant)
    let shown = words.contact.present(participant.typedThroughout)
    // The field of the main record counts letters, not the marks around them.
    return plain.count > FieldLimit.name.rawValue
      ? "\(shown) [\(items.overLimit(plain.count, FieldLimit.name.rawValue))]" : shown
  }

  /// The latest page about themselves; there is none until somebody wrote one.
  var aboutMe: [Block] {
    guard let version = source.person.aboutMe.last else { return [] }
    return lines(words.headings.aboutMe(version.at.day), lines(of: version.page))
  }
}
