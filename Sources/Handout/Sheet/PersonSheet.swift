import Conversation

/// The sheet that the person takes home, made of nothing but notes that are on the sheet.
///
/// It has no version, no count and no word on what is missing: a note that was left off would show
/// in them. The discreet copy begins empty: it holds only what the person chose, alone, as safe if
/// somebody else reads it. It bears the same title, and nothing on it names who was there, why, or
/// when they look again.
struct PersonSheet {
  let source: SheetRequest
  let isDiscreet: Bool

  var words: PersonWords { source.words.person }

  var quoting: Quoting {
    Quoting(
      source: source, marksOffSheet: false,
      leavesOut: isDiscreet ? [.names, .interpreter] : headNamesInterpreter ? [.interpreter] : [])
  }

  /// Notes of a kind that are on the sheet, what comes first on top.
  func notes(_ kind: NoteKind) -> [Note] {
    source.record.notes(kind).filter { note in
      note.isOnSheet && (!isDiscreet || isChosen(note.id, by: note.words.speaker))
    }
  }

  /// Whether the person chose it for a sheet that others could read.
  func isChosen(_ words: NoteID, by speaker: Words.Speaker) -> Bool {
    source.record.safeForOthers.contains(words) && isForTheSheet(speaker)
  }

  var document: Document {
    let best = bestSentence(of: notes(.matter))
    let body = blocks(besides: best)
    return Document(
      title: title, fileTitle: source.words.fileTitle, subtitle: subtitle,
      opening: best.map { quoting.quotation($0) }, identity: identity, owner: owner,
      standing: warnings.isEmpty ? .agreed : .warned(warnings.joined(separator: " ")),
      blocks: replacedSheet + body, writingRoom: words.headings.writing, closing: closing,
      reference: source.reference, fixedWords: source.words.fixed,
      language: source.words.language, spoken: source.spoken,
      layout: Document.Layout(source.layout), made: source.at.isoToTheSecond)
  }

  // MARK: Head

  private var title: String {
    let called = source.person.calledName
    return called.isEmpty ? words.titleWithoutName : words.title(typed(called))
  }

  private var subtitle: String {
    let day = source.record.started.day
    if isDiscreet { return words.talk(day, []) }
    let (name, role) = (typed(source.clinician.name), typed(source.clinician.role))
    let clinician = role.isEmpty ? name : "\(name) (\(role))"
    let talk = words.talk(day, [clinician].filter { !$0.isEmpty } + source.participants.map(named))
    let interpreted = source.record.interpreting.by.value.flatMap(words.items.interpreted)
    return interpreted.map { "\(talk). \($0)" } ?? talk
  }

  /// Whether the head says that words came through somebody, so that each line need not.
  private var headNamesInterpreter: Bool {
    source.record.interpreting.by.value.flatMap(words.items.interpreted) != nil
      || source.participants.contains { $0.part == .interpreter }
  }

  private func named(_ participant: Participant) -> String {
    let (name, relation) = (typed(participant.name), typed(participant.relation))
    return switch participant.part {
    case .interpreter: words.interpreter(name, relation)
    case .companion, .representative, .professional:
      name.isEmpty ? relation : relation.isEmpty ? name : "\(name) (\(relation))"
    }
  }

  var identity: [Document.Fact] {
    let details = source.person.details
    let labels = words.identity
    var facts = [
      Document.Fact(labels.name, typed(details.plainName)),
      Document.Fact(labels.born, details.born.map { labels.day($0) } ?? labels.notKnown),
    ]
    if let number = details.nhsNumber {
      facts.append(Document.Fact(labels.nhsNumber, number.spaced))
    }
    return facts
  }

  /// A name and one other identifier, so that a loose page finds its person (H01).
  var owner: Document.Owner {
    let facts = identity
    let other = facts[facts.count - 1]
    let label = other.label == words.identity.nhsNumber ? other.label : other.label.lowercased()
    return Document.Owner(facts[0].value, "\(label) \(other.value)")
  }

  /// What the sheet says of itself. The reasons for a change or a stop are not on it: they may
  /// tell of what was left off.
  private var warnings: [String] {
    var warnings: [String] = []
    if let replaced = source.record.replaced {
      warnings.append(words.standing.replaced(replaced.at.day))
    }
    switch source.record.standing {
    case .agreed: break
    case .draft: warnings.append(words.standing.draft)
    case .amending: warnings.append(words.standing.amending)
    case .abandoned: warnings.append(words.standing.abandoned)
    }
    if source.record.isMadeByNewerVersion { warnings.append(words.standing.notComplete) }
    return warnings
  }

  /// Which sheet of theirs this one takes the place of (H04): the last one that reads differently.
  /// One that differs only in what was left off reads the same, and is not told of.
  private var replacedSheet: [Block] {
    guard !isDiscreet, !source.given.isEmpty, source.record.replaced == nil else { return [] }
    let now = visible
    for given in source.given.reversed() {
      var then = source
      then.record = given.record
      if PersonSheet(source: then, isDiscreet: false).visible != now {
        return [.paragraph(words.standing.replaces(given.day))]
      }
    }
    return []
  }

  /// Everything that is read on it besides when it was made.
  private var visible: String {
    var alone = source
    alone.given = []
    var document = PersonSheet(source: alone, isDiscreet: isDiscreet).document
    (document.closing, document.reference) = ([], nil)
    return text(document)
  }

  // MARK: Body

  /// What is to be done and whom to ring comes before the ways forward where a page holds little.
  private func blocks(besides best: Note?) -> [Block] {
    let headings = words.headings
    let about = beside([
      section(headings.matters, notes(.matter).filter { $0.id != best?.id }),
      section(headings.helps, notes(.strength)), yourWay, goals,
    ])
    let next = nextSteps + ifThingsChange + stillStanding
    let talked = talkedAbout
    let rest = [
      otherPlans, section(headings.anotherDay, notes(.parked)), lookAgain, agreedFor,
    ]
    let body: [Block] =
      switch source.layout {
      case .standard: about + talked + next
      case .large, .plain: about + next + talked
      }
    let isEmpty = body.isEmpty && best == nil && rest.allSatisfy(\.isEmpty)
    return (isEmpty ? [.paragraph(words.nothingHere)] : body) + beside(rest + [service])
      + signatures
  }

  /// Short pieces beside each other, where the layout has columns.
  private func beside(_ pieces: [[Block]]) -> [Block] {
    let pieces = pieces.filter { !$0.isEmpty }
    guard source.layout == .standard, pieces.count > 1 else { return pieces.flatMap { $0 } }
    return [.beside(pieces)]
  }

  private func section(_ heading: String, _ notes: [Note]) -> [Block] {
    notes.isEmpty ? [] : [.heading(heading), .list(notes.map { quoting.item($0) })]
  }

  private var yourWay: [Block] {
    let preferences = notes(.preference)
    guard !preferences.isEmpty else { return [] }
    var blocks: [Block] = [.heading(words.headings.yourWay)]
    for strength in PreferenceStrength.allCases {
      let items = preferences.filter { $0.preference?.strength == strength }.map { note in
        quoting.item(note, adding: reason(note))
      }
      if items.isEmpty { continue }
      // What the person would like needs no heading of its own: it is what their way is.
      if strength != .wouldLike { blocks.append(.subheading(words.strengths(strength))) }
      blocks.append(.list(items))
    }
    return blocks
  }

  func reason(_ note: Note) -> [String] {
    guard !isDiscreet, let reason = note.preference?.reason else { return [] }
    return [source.words.remarks.why(typed(reason))]
  }

  /// The day on which we look again; empty where none is set.
  var dayToLookAgain: String {
    guard let review = source.record.review else { return "" }
    return switch review.when {
    case .notSaid, .openEnded: ""
    case .day(let day): words.steps.day(day)
    case .weeks(let count): review.due.map { words.steps.weeks(count, $0) } ?? ""
    }
  }

  private var lookAgain: [Block] {
    guard !isDiscreet, let review = source.record.review else { return [] }
    switch review.when {
    case .notSaid: return []
    case .openEnded:
      return [.heading(words.headings.lookAgain), .paragraph(words.review.openEnded)]
    case .day, .weeks: break
    }
    let day = dayToLookAgain
    let lines =
      [day.isEmpty ? "" : day + ".", reviewOwner(review.owner)].filter { !$0.isEmpty }
      + said(of: source.record.reviewing).map(ended)
    return [.heading(words.headings.lookAgain), .paragraph(source.together(lines))]
  }

  private func reviewOwner(_ owner: StepOwner) -> String {
    switch owner {
    case .nobody: ""
    case .person: words.review.you
    case .clinician: words.review.other(typed(source.clinician.name))
    case .other(let name): words.review.other(typed(name))
    }
  }

  /// Who agreed in the person's place, each once. The sheet that names nobody who was here does not
  /// name them either.
  private var agreedFor: [Block] {
    guard !isDiscreet else { return [] }
    var sentences: [String] = []
    for agreed in source.record.agreements {
      guard case .representative(let who) = agreed.agreement else { continue }
      let sentence = words.items.agreedFor(typed(who.name), who.authority)
      if !sentences.contains(sentence) { sentences.append(sentence) }
    }
    return sentences.isEmpty
      ? [] : [.heading(words.items.whoAgreed), .paragraph(source.together(sentences))]
  }

  private var signatures: [Block] {
    guard source.hasSignatures else { return [] }
    let clinician = isDiscreet ? source.words.remarks.us : typed(source.clinician.name)
    return [.signatures([typed(source.person.details.plainName), clinician])]
  }
}

/// The note that heads a sheet: the first one if it was chosen, else the person's longest sentence
/// in their own words, else the longest that an interpreter brought. One that is longer than three
/// lines is no sentence to head a page with, unless all are.
func bestSentence(of matters: [Note]) -> Note? {
  let said = matters.filter { $0.words.speaker == .person }
  if let top = said.first(where: \.isTop) { return top }
  let own = said.filter { $0.words.form == .verbatim }
  let sentences = own.isEmpty ? said.filter { $0.words.form == .interpreted } : own
  // `max` would take the last of equals; the first one said is the better guess.
  func longer(_ best: Note?, _ note: Note) -> Note? {
    guard let best, best.words.text.count >= note.words.text.count else { return note }
    return best
  }
  return sentences.filter { $0.words.text.count <= 180 }.reduce(nil, longer)
    ?? sentences.min { $0.words.text.count < $1.words.text.count }
}

extension Note {
  /// What only a preference has.
  var preference: Preference? {
    if case .preference(let preference) = content { preference } else { nil }
  }

  /// What only a way forward has.
  var option: Option? {
    if case .option(let option) = content { option } else { nil }
  }

  /// What only a step has.
  var step: Step? {
    if case .step(let step) = content { step } else { nil }
  }
}
