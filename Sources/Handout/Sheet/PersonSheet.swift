import Conversation

/// The sheet that the person takes home, made of nothing but notes that are on the sheet.
///
/// It has no version, no count and no word on what is missing: a note that was left off would show
/// in them. The discreet copy is the same sheet under a neutral title, without who was there and
/// without when they look again.
struct PersonSheet {
  let source: SheetRequest
  let isDiscreet: Bool

  var words: PersonWords { source.words.person }
  var quoting: Quoting { Quoting(source: source, marksOffSheet: false) }

  /// Notes of a kind that are on the sheet, what comes first on top.
  func notes(_ kind: NoteKind) -> [Note] { source.record.notes(kind).filter(\.isOnSheet) }

  var document: Document {
    source.document(
      title: title, subtitle: subtitle, identity: identity, runningHead: runningHead,
      warnings: warnings, blocks: blocks,
      foot: together(
        words.foot(source.person.calledName, source.clinician.name, source.at.day)))
  }

  // MARK: Head

  private var title: String {
    if isDiscreet { return words.neutralTitle }
    let called = source.person.calledName
    return called.isEmpty ? words.titleWithoutName : words.title(called)
  }

  private var subtitle: String {
    let day = source.record.started.day
    if isDiscreet { return words.talk(day, []) }
    let clinician =
      source.clinician.role.isEmpty
      ? source.clinician.name : "\(source.clinician.name) (\(source.clinician.role))"
    let talk = words.talk(day, [clinician].filter { !$0.isEmpty } + source.participants.map(named))
    let interpreted = source.record.interpreting.by.value.flatMap(words.items.interpreted)
    return interpreted.map { "\(talk). \($0)" } ?? talk
  }

  private func named(_ participant: Participant) -> String {
    let (name, relation) = (participant.name, participant.relation)
    return switch participant.part {
    case .interpreter: words.interpreter(name, relation)
    case .companion, .representative, .professional:
      name.isEmpty ? relation : relation.isEmpty ? name : "\(name) (\(relation))"
    }
  }

  private var identity: [Document.Fact] {
    let details = source.person.details
    let labels = words.identity
    var facts = [
      Document.Fact(labels.name, details.plainName),
      Document.Fact(labels.born, details.born.map { labels.day($0) } ?? labels.notKnown),
    ]
    if let number = details.nhsNumber {
      facts.append(Document.Fact(labels.nhsNumber, number.spaced))
    }
    return facts
  }

  /// A name and one other identifier, so that a loose page finds its person (H01).
  private var runningHead: String {
    let facts = identity
    let other = facts[facts.count - 1]
    let label = other.label == words.identity.nhsNumber ? other.label : other.label.lowercased()
    return words.identity.runningHead(facts[0].value, label, other.value)
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

  // MARK: Body

  private var blocks: [Block] {
    let headings = words.headings
    return matters + section(headings.helps, notes(.strength)) + yourWay + goals + talkedAbout
      + nextSteps + ifThingsChange + otherPlans + section(headings.anotherDay, notes(.parked))
      + lookAgain + agreedFor + signatures
  }

  private func section(_ heading: String, _ notes: [Note]) -> [Block] {
    notes.isEmpty ? [] : [.heading(heading), .list(notes.map { quoting.item($0) })]
  }

  /// The person's best sentence comes before all else, the rest follows.
  private var matters: [Block] {
    let matters = notes(.matter)
    guard !matters.isEmpty else { return [] }
    let best = bestSentence(of: matters)
    let rest = matters.filter { $0.id != best?.id }
    var blocks: [Block] = [.heading(words.headings.matters)]
    if let best { blocks.append(.quote(quoting.quotation(best))) }
    if !rest.isEmpty { blocks.append(.list(rest.map { quoting.item($0) })) }
    return blocks
  }

  private var yourWay: [Block] {
    let preferences = notes(.preference)
    guard !preferences.isEmpty else { return [] }
    var blocks: [Block] = [.heading(words.headings.yourWay)]
    for strength in PreferenceStrength.allCases {
      let items = preferences.filter { $0.preference?.strength == strength }.map { note in
        quoting.item(
          note, adding: note.preference?.reason.map { [source.words.remarks.why($0)] } ?? [])
      }
      if items.isEmpty { continue }
      // What the person would like needs no heading of its own: it is what their way is.
      if strength != .wouldLike { blocks.append(.subheading(words.strengths(strength))) }
      blocks.append(.list(items))
    }
    return blocks
  }

  private var lookAgain: [Block] {
    guard !isDiscreet, let review = source.record.review else { return [] }
    let day: String
    switch review.when {
    case .notSaid: return []
    case .openEnded:
      return [.heading(words.headings.lookAgain), .paragraph(words.review.openEnded)]
    case .day(let on): day = words.review.day(on)
    case .weeks(let count): day = review.due.map { words.review.weeks(count, $0) } ?? ""
    }
    let lines =
      [day, reviewOwner(review.owner)].filter { !$0.isEmpty }
      + said(of: source.record.reviewing).map(ended)
    return [.heading(words.headings.lookAgain), .paragraph(together(lines))]
  }

  private func reviewOwner(_ owner: StepOwner) -> String {
    switch owner {
    case .nobody: ""
    case .person: words.review.you
    case .clinician: words.review.other(source.clinician.name)
    case .other(let name): words.review.other(name)
    }
  }

  /// Who agreed in the person's place, each once. The sheet that names nobody who was here does not
  /// name them either.
  private var agreedFor: [Block] {
    guard !isDiscreet else { return [] }
    var sentences: [String] = []
    for agreed in source.record.agreements {
      guard case .representative(let who) = agreed.agreement else { continue }
      let sentence = words.items.agreedFor(who.name, who.authority)
      if !sentences.contains(sentence) { sentences.append(sentence) }
    }
    return sentences.isEmpty
      ? [] : [.heading(words.items.whoAgreed), .paragraph(together(sentences))]
  }

  private var signatures: [Block] {
    guard source.hasSignatures else { return [] }
    return [.signatures([source.person.details.plainName, source.clinician.name])]
  }

  /// Sentences in a row; in the plain layout one a line.
  func together(_ sentences: [String]) -> String {
    switch source.layout {
    case .standard, .large: sentences.joined(separator: " ")
    case .plain: sentences.joined(separator: "\n")
    }
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
