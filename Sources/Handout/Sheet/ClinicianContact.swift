import Conversation

/// The contact: when, where, with whom, through whom; what the person needs, and their page.
extension ClinicianSheet {
  var contact: [Block] {
    let (said, visit) = (words.contact, record.visit)
    let clinician = source.clinician
    let contact = [
      said.when(record.started, record.minutes),
      line(.happened, visit.happened),
      said.seenBy(fitted(clinician.name, .name), fitted(clinician.role, .short)),
      line(.responsible, visit.responsible, limit: .name),
      line(.responsibleRole, visit.responsibleRole, limit: .short),
      line(.place, visit.place),
      line(.placeKind, visit.placeKind, items.placeKind),
      line(.occasion, visit.occasion, items.occasion),
      line(.method, visit.method, items.method),
      line(.specialty, visit.specialty),
      line(.recording, visit.recording, items.recording),
      line(.recordingAgreed, visit.recordingAgreed),
      said.identity(record.identityAsked),
      said.typing(record.typingAsked),
      said.needs(source.person.needs),
    ]
    return lines(words.headings.contact, contact + support)
  }

  private var support: [String?] {
    let support = source.person.support
    return [
      line(.communication, support.communication),
      line(.communicationProfessional, support.communicationProfessional),
      line(.informationFormat, support.informationFormat),
      line(.contactMethod, support.contactMethod),
      line(.impairment, support.impairment),
      line(.mobility, support.mobility),
      line(.adjustments, support.adjustments),
      line(.ifNotMet, support.ifNotMet),
      line(.lookedAt, support.lookedAt),
    ]
  }

  var present: [Block] {
    let interpreters = source.participants.filter { $0.part == .interpreter }.map { who in
      who.relation.isEmpty ? who.name : "\(who.name), \(who.relation)"
    }
    let others = source.participants.filter { $0.part != .interpreter }
    var lines: [String?] =
      others.isEmpty
      ? [words.contact.alone] : others.map { fitted(words.contact.present($0), .name) }
    if !interpreters.isEmpty || !record.interpreting.by.isAnswered {
      lines.append(words.contact.interpreter(interpreters, source.person.needs.needsInterpreter))
    }
    lines += [
      line(.interpretedBy, record.interpreting.by, items.interpreter),
      line(.whyFamily, record.interpreting.why),
      line(.interpreterReference, record.interpreting.reference),
    ]
    return self.lines(words.headings.present, lines)
  }

  /// The latest page about themselves; there is none until somebody wrote one.
  var aboutMe: [Block] {
    guard let version = source.person.aboutMe.last else { return [] }
    let page = version.page
    return lines(
      words.headings.aboutMe(version.at.day),
      [
        line(.mostImportant, page.mostImportant), line(.people, page.people),
        line(.howICommunicate, page.howICommunicate), line(.myWellness, page.myWellness),
        line(.pleaseDoAndDoNot, page.pleaseDoAndDoNot),
        line(.howToSupportMe, page.howToSupportMe),
        line(.alsoWorthKnowing, page.alsoWorthKnowing), line(.supportedBy, page.supportedBy),
        line(.howWithoutCapacity, page.howWithoutCapacity),
      ])
  }
}
