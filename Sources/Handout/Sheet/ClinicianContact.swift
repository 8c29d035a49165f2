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
      said.needs(source.person.needs),
    ]
    return lines(
      words.headings.contact, opening + place + asked + lines(of: source.person.support))
  }

  var present: [Block] {
    let interpreters = source.participants.filter { $0.part == .interpreter }.map { who in
      [who.name, who.relation].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let others = source.participants.filter { $0.part != .interpreter }
    var lines: [String?] = others.map { fitted(words.contact.present($0), .name) }
    // Whoever reads that nobody else was here must not read of an interpreter on the next line.
    if others.isEmpty, interpreters.isEmpty { lines = [words.contact.alone] }
    if !interpreters.isEmpty || !record.interpreting.by.isAnswered {
      lines.append(words.contact.interpreter(interpreters, source.person.needs.needsInterpreter))
    }
    return self.lines(words.headings.present, lines + self.lines(of: record.interpreting))
  }

  /// The latest page about themselves; there is none until somebody wrote one.
  var aboutMe: [Block] {
    guard let version = source.person.aboutMe.last else { return [] }
    return lines(words.headings.aboutMe(version.at.day), lines(of: version.page))
  }
}
