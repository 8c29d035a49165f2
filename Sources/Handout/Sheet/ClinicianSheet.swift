import Conversation

/// The copy for the clinician and the main record, in the order of the PRSB headings.
///
/// It holds everything but private notes, which stand at its end when they are asked for. No
/// section is left blank: where no note stands, the sheet
/// says whether nobody talked about it, there is none, the person would rather not say, or it is
/// not known.
struct ClinicianSheet {
  let source: SheetRequest

  var record: SharedDecisionRecord { source.record }
  var words: ClinicianWords { source.words.clinician }
  var quoting: Quoting { Quoting(source: source, marksOffSheet: true) }

  /// Notes of a kind, what comes first on top.
  func notes(_ kind: NoteKind) -> [Note] { kind == .privateNote ? [] : record.notes(kind) }

  var document: Document {
    Document(
      title: words.title, fileTitle: source.words.fileTitle,
      subtitle: words.subtitle(record.started, record.version, source.at), identity: identity,
      owner: Document.Owner(
        typed(source.person.details.bannerName), words.identity.others(born, nhsNumber)),
      standing: warnings.isEmpty ? .agreed : .warned(warnings.joined(separator: " ")),
      blocks: blocks, closing: words.closing(record.version, source.at),
      reference: source.reference, fixedWords: source.words.fixed,
      language: source.words.language, spoken: source.spoken,
      layout: Document.Layout(source.layout), made: source.at.isoToTheSecond)
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
      Document.Fact(labels.name, typed(details.bannerName)),
      Document.Fact(labels.born, born),
      Document.Fact(
        labels.gender, details.gender.isEmpty ? labels.notKnown : typed(details.gender)),
      Document.Fact(labels.nhsNumber, nhsNumber),
    ]
  }

  private var warnings: [String] {
    var warnings: [String] = []
    if let replaced = record.replaced {
      warnings.append(words.standing.replaced(replaced.at.day, replaced.by))
    }
    switch record.standing {
    case .agreed: break
    case .draft: warnings.append(words.standing.draft)
    case .amending(let reason): warnings.append(words.standing.amending(typed(reason)))
    case .abandoned(let reason): warnings.append(words.standing.abandoned(typed(reason)))
    }
    if record.isMadeByNewerVersion { warnings.append(words.standing.notComplete) }
    return warnings.map(ended)
  }

  // MARK: Body

  /// In the order in which the main record asks for it (PRSB).
  private var blocks: [Block] {
    let headings = words.headings
    return onlineWarning + contact + present + aboutMe
      + section(headings.problems, .today, problems)
      + section(headings.matters, .matters, matters)
      + section(headings.strengths, .helps, strengths)
      + section(headings.preferences, .yourWay, preferences) + earlierPreferences
      + section(headings.goals, .oneThing, goals) + earlierGoals + attainment
      + options + decision + steps + earlierSteps
      + section(headings.contingency, .ifThingsChange, contingency) + standingFromBefore
      + socialPrescribing + parked + agreedWith + sharing + review + sheetGiven + otherPlans
      + gapsKept + signatures + hiddenFromOnline
  }

  /// What the main record shows online is not for everybody who may look over a shoulder (H06),
  /// nor is what the person was not told.
  private var onlineWarning: [Block] {
    var warnings: [Block] = []
    if record.notes.contains(where: { $0.isOffSheet && $0.kind != .privateNote }) {
      warnings.append(.paragraph(words.standing.offSheet))
    }
    if record.deciding.withheld.value != nil {
      warnings.append(.paragraph(words.standing.withheld))
    }
    return warnings.isEmpty ? [] : [.box(.calm, warnings)]
  }

  private var strengths: [Block.Item] {
    notes(.strength).map { quoting.item($0, adding: excess(of: $0, .entry)) }
  }

  /// A stage's notes, or which kind of nothing stands there.
  func section(_ heading: String, _ stage: Stage, _ items: [Block.Item]) -> [Block] {
    guard items.isEmpty else { return [.heading(heading), .list(items)] }
    return [.heading(heading), .paragraph(words.nothing(record.nothings[stage] ?? .notDiscussed))]
  }

  private var parked: [Block] {
    let items = notes(.parked).map { quoting.item($0) }
    return items.isEmpty ? [] : [.heading(words.headings.parked), .list(items)]
  }

  private var signatures: [Block] {
    guard source.hasSignatures else { return [] }
    return [
      .signatures([typed(source.person.details.plainName), typed(source.clinician.name)])
    ]
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
