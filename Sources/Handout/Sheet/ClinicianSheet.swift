import Conversation

/// The copy for the clinician and the main record, in the order of the PRSB headings.
///
/// It holds everything but private notes. Nothing is left blank: where no note stands, the sheet
/// says whether nobody talked about it, there is none, the person would rather not say, or it is
/// not known.
struct ClinicianSheet {
  let source: SheetSource

  var record: SharedDecisionRecord { source.record }
  var words: ClinicianWords { source.words.clinician }
  var quoting: Quoting { Quoting(source: source, marksOffSheet: true) }

  /// Notes of a kind, what comes first on top.
  func notes(_ kind: NoteKind) -> [Note] { kind == .privateNote ? [] : record.notes(kind) }

  var document: Document {
    source.document(
      title: words.title,
      subtitle: words.subtitle(record.started, record.version, source.at),
      identity: identity, runningHead: runningHead, warnings: warnings, blocks: blocks,
      foot: words.foot(record.version, source.at))
  }

  // MARK: Head

  private var born: String {
    source.person.details.born.map {
      words.identity.birth($0, $0.age(on: record.started.day))
    } ?? words.identity.notKnown
  }

  private var nhsNumber: String {
    source.person.details.nhsNumber?.spaced ?? words.identity.notKnown
  }

  private var identity: [Document.Fact] {
    let (details, labels) = (source.person.details, words.identity)
    return [
      Document.Fact(labels.name, details.bannerName),
      Document.Fact(labels.born, born),
      Document.Fact(labels.gender, details.gender.isEmpty ? labels.notKnown : details.gender),
      Document.Fact(labels.nhsNumber, nhsNumber),
    ]
  }

  private var runningHead: String {
    words.identity.runningHead(source.person.details.bannerName, born, nhsNumber)
  }

  private var warnings: [String] {
    var warnings: [String] = []
    if let day = source.replaced { warnings.append(words.standing.replaced(day)) }
    switch record.standing {
    case .agreed: break
    case .draft: warnings.append(words.standing.draft)
    case .amending(let reason): warnings.append(words.standing.amending(reason))
    case .abandoned(let reason): warnings.append(words.standing.abandoned(reason))
    }
    if record.isMadeByNewerVersion { warnings.append(words.standing.notComplete) }
    return warnings.map(ended)
  }

  // MARK: Body

  private var blocks: [Block] {
    let headings = words.headings
    return offSheetWarning + contact + present
      + section(headings.problems, .today, notes(.need).map { quoting.item($0) })
      + section(headings.matters, .matters, notes(.matter).map { quoting.item($0) })
      + section(headings.strengths, .helps, notes(.strength).map { quoting.item($0) })
      + section(headings.preferences, .yourWay, preferences)
      + section(headings.goals, .oneThing, goals)
      + options + decision + steps + earlierSteps
      + section(
        headings.contingency, .ifThingsChange, notes(.contingency).map { quoting.item($0) })
      + parked + agreedWith + review + sheetGiven + gapsKept + signatures
  }

  /// What the main record shows online is not for everybody who may look over a shoulder (H06).
  private var offSheetWarning: [Block] {
    let isNeeded = record.notes.contains { $0.isOffSheet && $0.kind != .privateNote }
    return isNeeded ? [.box(.calm, [.paragraph(words.standing.offSheet)])] : []
  }

  /// A stage's notes, or which kind of nothing stands there.
  func section(_ heading: String, _ stage: Stage, _ items: [Block.Item]) -> [Block] {
    guard items.isEmpty else { return [.heading(heading), .list(items)] }
    return [.heading(heading), .paragraph(words.nothing(record.nothings[stage] ?? .notDiscussed))]
  }

  private var contact: [Block] {
    let said = words.contact
    var lines = [
      said.when(record.started, record.minutes),
      said.seenBy(source.clinician.name, source.clinician.role),
      said.identity(record.identityAsked),
      said.typing(record.typingAsked),
    ]
    if let needs = said.needs(source.person.needs) { lines.append(needs) }
    return [.heading(words.headings.contact), .list(lines.map { .plain($0) })]
  }

  private var present: [Block] {
    let interpreters = source.participants.filter { $0.part == .interpreter }.map { who in
      who.relation.isEmpty ? who.name : "\(who.name), \(who.relation)"
    }
    let others = source.participants.filter { $0.part != .interpreter }
    var lines = others.isEmpty ? [words.contact.alone] : others.map { words.contact.present($0) }
    lines.append(words.contact.interpreter(interpreters, source.person.needs.needsInterpreter))
    return [.heading(words.headings.present), .list(lines.map { .plain($0) })]
  }

  private var preferences: [Block.Item] {
    notes(.preference).map { note in
      guard let preference = note.preference else { return quoting.item(note) }
      var remarks = [words.notes.strength(preference.strength)]
      if let reason = preference.reason { remarks.append(source.words.remarks.why(reason)) }
      return quoting.item(note, adding: remarks)
    }
  }

  private var goals: [Block.Item] {
    notes(.goal).map { note in
      guard case .goal(let goal) = note.content, let importance = goal.importance else {
        return quoting.item(note)
      }
      let outOfTen = source.words.outOfTen(importance)
      return quoting.item(note, adding: [words.notes.importance(outOfTen)])
    }
  }

  private var parked: [Block] {
    let items = notes(.parked).map { quoting.item($0) }
    return items.isEmpty ? [] : [.heading(words.headings.parked), .list(items)]
  }

  private var signatures: [Block] {
    guard source.hasSignatures else { return [] }
    return [.signatures([source.person.details.plainName, source.clinician.name])]
  }

  /// Who somebody is who sees to something.
  func name(_ owner: StepOwner) -> String {
    switch owner {
    case .nobody: words.notes.nobody
    case .person: words.notes.thePerson
    case .clinician: source.clinician.name
    case .other(let name): name
    }
  }

  /// When something is to be, when it was said on a day.
  func day(_ when: When, said: Day) -> String {
    switch when {
    case .notSaid: words.notes.notSaid
    case .openEnded: words.notes.openEnded
    case .day(let day): words.notes.day(day)
    case .weeks(let count):
      when.due(from: said).map { words.notes.weeks(count, $0) } ?? words.notes.notSaid
    }
  }
}
