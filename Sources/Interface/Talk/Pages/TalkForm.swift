import Conversation

/// The rows of a talk: of the page that lies over it, else of *Start* or *Say it back*.
extension Talk: FormHost {
  /// Whether a form has the keys: a page that lies over the talk, or a stage that is one.
  var showsRows: Bool { !pages.isEmpty || focus == .rows }

  /// The page that lies over the talk, if one does.
  var page: TalkPage? { pages.last }

  var formFocus: FormFocus {
    get { pages.last?.formFocus ?? stageFocus[stage] ?? FormFocus() }
    set {
      if pages.isEmpty {
        stageFocus[stage] = newValue
      } else {
        pages[pages.count - 1].formFocus = newValue
      }
    }
  }

  func form(_ desk: Desk) -> Form<TalkAct> {
    page.map { withStops($0.subject.kind.form(self, desk)) } ?? stageForm
  }

  /// The rows of the stage, where it is a page of rows.
  private var stageForm: Form<TalkAct> {
    switch stage {
    case .start: startForm
    case .sayItBack: sayItBackForm
    case .today, .matters, .helps, .yourWay, .oneThing, .waysForward, .nextSteps, .ifThingsChange:
      Form(sections: [])
    }
  }

  var pageName: String {
    guard let kind = page?.subject.kind else { return Say.stage(stage) }
    return kind.isPrivate ? Say.myNotes : kind.title(self)
  }

  var isSeenByAll: Bool { page?.subject.kind.isPrivate != true }

  var draftPlace: Draft.Place? {
    if case .reflection? = page?.subject { return .reflection }
    // What is only looked at leaves no trace.
    return isReadOnly || !unwritten.isEmpty ? nil : .conversation(id)
  }

  /// What a clinician says looking back is held until its page is left.
  var holdsAnswers: Bool { draftPlace == .reflection }

  var present: [Participant] { record.present }

  var isInTalk: Bool { true }

  // MARK: Writing

  mutating func write(_ written: Written<TalkAct>, _ desk: inout Desk) -> [Effect]? {
    switch written {
    case .conversation(let events):
      guard mayKeep(events) else { return refuse(&desk) }
      return keep(events, &desk)
    case .person(let event):
      guard !isReadOnly else { return refuse(&desk) }
      guard !file.person.isMadeByNewerVersion else {
        desk.notice = .warning(Say.personOfNewerVersion)
        return nil
      }
      return keepPerson(event, &desk)
    case .nothing, .archive, .act, .refused, .first: return []
    }
  }

  /// Whether events that a row makes are kept: after both have agreed only what is outside of that.
  func mayKeep(_ events: [ConversationEvent]) -> Bool {
    if mayWrite { return true }
    return !isReadOnly && (isOutsideOfAgreement || events.allSatisfy(\.isOutsideOfAgreement))
  }

  private func refuse(_ desk: inout Desk) -> [Effect]? {
    desk.notice = .warning(Say.readOnly(self))
    return nil
  }

  /// Whether the page stands outside of what is agreed.
  var isOutsideOfAgreement: Bool { page?.subject.kind.isOutsideOfAgreement == true }

  /// Writes about the person whose talk this is.
  mutating func keepPerson(_ event: PersonEvent, _ desk: inout Desk) -> [Effect] {
    guard let author = desk.session?.author else { return [] }
    file.person.apply(event, at: desk.now, author: author)
    return desk.keep([.person(file.person.id, event)])
  }

  mutating func keep(_ thought: Thought, _ desk: inout Desk) -> [Effect]? {
    keep(thought, else: .matter, &desk)
  }

  /// Keeps a thought as the note that its sign says, else as one of a kind.
  mutating func keep(
    _ thought: Thought, else kind: NoteKind, _ desk: inout Desk
  ) -> [Effect]? {
    let kind = thought.kind ?? kind
    guard mayWrite || (kind == .privateNote && !isReadOnly) else { return refuse(&desk) }
    guard !thought.words.isEmpty else { return [] }
    let spoken = words(of: thought)
    let note: NoteID = desk.ids.id()
    let events = events(noting: note, kind, spoken, on: desk.now.day)
    let effects = keep(events, &desk)
    if events.count > 1 { echoStep(note, &desk) } else { echo(kind, spoken, &desk) }
    return effects
  }

  /// Leaves the page that lies over the talk, else the talk.
  mutating func leave(_ desk: inout Desk) -> [Effect] {
    pages.isEmpty ? leaveTalk(&desk) : closePage(&desk)
  }

  /// A referral without an answer to the question of risks is not made: that row opens instead
  /// (PRSB Social Prescribing 1.1). What the record would pass over is said here.
  private func withStops(_ form: Form<TalkAct>) -> Form<TalkAct> {
    var form = form
    let record = record
    for section in form.sections.indices {
      let rows = form.sections[section].rows
      form.sections[section].rows = OnDemand(for: rows) { row in
        var row = row
        let answer = row.answer
        row.answer = { given, today in
          let written = answer(given, today)
          guard case .conversation(let events) = written else { return written }
          return events.lazy.compactMap { record.stops($0) }.first ?? written
        }
        return row
      }
    }
    return form
  }

  // MARK: Pages

  /// Opens a page over the talk, with the keys at a row.
  mutating func open(_ subject: TalkPage.Subject, at row: RowID? = nil, _ desk: Desk) {
    pages.append(TalkPage(subject))
    begin(at: row, with: drafts, desk)
  }

  /// Begins the rows of the stage, with what is half typed there.
  mutating func beginRows() {
    let first: RowID = stage == .start ? .identity : record.isAgreed ? .printSheet : .sayBack
    stageFocus[stage] = FormFocus(stageForm.rows, else: first, with: drafts)
  }

  /// Keeps the row that has the keys, before something else has them.
  mutating func leaveRows(_ desk: inout Desk) -> [Effect] {
    showsRows ? leaveForm(&desk) : []
  }

  /// Closes pages of which nothing is left, such as one about a note that was taken back.
  mutating func closeEmptyPages(_ desk: Desk) {
    while page != nil, form(desk).rows.isEmpty { pages.removeLast() }
  }

  /// Keeps the row and goes back to what lies under the page.
  mutating func closePage(_ desk: inout Desk) -> [Effect] {
    guard let page else { return [] }
    let kept = leaveForm(&desk)
    let drafts = draftsHandedOver
    let subject = self.page?.subject ?? page.subject
    pages.removeLast()
    let reflected = keepReflection(subject, ending: drafts, &desk)
    guard pages.isEmpty, let openedFor else { return kept + reflected }
    return kept + reflected + leave(openedFor, &desk)
  }

  /// What a clinician said looking back is kept as one, and names no talk.
  private mutating func keepReflection(
    _ subject: TalkPage.Subject, ending drafts: [Draft.ID], _ desk: inout Desk
  ) -> [Effect] {
    guard case .reflection(let reflection) = subject, reflection != Reflection() else { return [] }
    return desk.keep([.archive(.reflected(reflection: reflection))], ending: drafts)
  }

  mutating func passEnd(_ desk: inout Desk) -> [Effect] {
    guard let kind = page?.subject.kind else { return stage == .start ? go(to: .today, &desk) : [] }
    return kind.closesAtEnd ? closePage(&desk) : []
  }

  func hasKey(_ letter: Character) -> Bool { pageKeys.contains { $0.letter == letter } }

  mutating func letter(_ letter: Character, _ desk: inout Desk) -> [Effect] {
    guard let act = pageKeys.first(where: { $0.letter == letter })?.act else { return [] }
    return perform(act, &desk) ?? []
  }

  /// The letters that do something on the page that is open, where nothing is typed.
  var pageKeys: [TalkPageKind.Key] { page?.subject.kind.keys ?? [] }
}

extension SharedDecisionRecord {
  /// What must be answered before an event can be written.
  fileprivate func stops(_ event: ConversationEvent) -> Written<TalkAct>? {
    guard case .noteTold(let note, .introduction(let changes)) = event,
      case .step(let step)? = self.note(note)?.content
    else { return nil }
    let known = step.introduction
    let risks = RowID(\Introduction.risks, note)
    if changes.reach.value == .referred, known.risks.value == nil {
      return .first(risks, saying: Say.risksFirst)
    }
    if changes.sent.value != nil, known.reach.value != .referred {
      return .first(RowID(\Introduction.reach, note), saying: Say.referredFirst)
    }
    if changes.risks?.nothing != nil, known.reach.value == .referred {
      return .first(risks, saying: Say.risksStay)
    }
    return nil
  }
}
