import Canvas
import Conversation

/// Opening the pages around a talk, and leaving them.
extension State {
  /// Start: where there were earlier visits, asks whether the clinician is alone with the screen,
  /// to show what to know before the person comes in; else the talk begins.
  mutating func beginTalk(_ page: PersonPage) -> [Effect] {
    guard !page.isStarting, !page.file.earlierVisits.isEmpty else { return startTalk(page) }
    layer = .alone(.before)
    notice = .plain(Say.askAlone)
    return []
  }

  /// *Before they come in*: over the talk to come, which is not written down until something is.
  mutating func openBefore(_ file: PersonFile) -> [Effect] {
    if let prepared = file.prepared { return [.open(prepared.id, .before)] }
    guard let guide = guides.first, let session else {
      notice = .warning(Say.noGuide)
      return []
    }
    let id: ConversationID = ids.id()
    guard let begun = entry(.conversation(id, guide.start(of: file.person.id))) else { return [] }
    let opened = Opened(
      id: id, entries: [begun], draft: nil, file: file, clinician: session.clinician,
      isHeld: true, purpose: .before)
    let effects = open(opened)
    changeTalk { $0.unwritten = [begun] }
    return effects
  }

  /// Asks to see *After*: of the chosen talk, or of the latest.
  mutating func askAfter(_ page: PersonPage) {
    let chosen = page.file.conversations[checked: page.chosen - 1] ?? page.file.conversations.first
    guard let chosen else {
      notice = .plain(Say.Around.noTalkYet)
      return
    }
    layer = .alone(.after(chosen.id))
    notice = .plain(Say.askAlone)
  }

  /// The answer to "Are you alone with this screen?" on a person's page; only a clear yes opens
  /// anything.
  mutating func aloneKey(_ key: Key, _ alone: Alone) -> [Effect] {
    layer = nil
    let isYes = key == .character("y")
    switch alone {
    case .notes(let conversation):
      guard isYes else { return [] }
      if let conversation { return [.open(conversation, .notes)] }
      openItems(.safeContact)
      return []
    case .after(let conversation): return isYes ? [.open(conversation, .after)] : []
    case .before:
      guard case .person(let page) = route else { return [] }
      if isYes { return openBefore(page.file) }
      return key == .character("n") || key == .enter ? startTalk(page) : []
    }
  }

  /// A talk was opened for a page around it: its clock stands.
  mutating func show(_ aside: Aside) -> [Effect] {
    stopTalkClock()
    changeTalk { $0.aside = aside }
    guard case .talk(let talk) = route else { return [] }
    switch aside {
    case .notes: layer = .myNotes(MyNotes())
    case .after:
      layer = .page(AlonePage(.after(notesAreInBlock: false)))
      chooseFirstAnswer()
    case .before:
      layer = .page(AlonePage(.before(last: Apart(wrappedValue: nil))))
      chooseFirstAnswer()
      return talk.file.earlierVisits.first.map { [.open($0.id, .lookingBack)] } ?? []
    }
    return []
  }

  /// The record of last time came: the row that has the keys keeps them.
  mutating func lookBack(_ opened: Opened) {
    guard let page = alonePage, page.isBefore else { return }
    let before = firstAnswer(of: page)
    changePage { $0.kind = .before(last: Apart(wrappedValue: record(opened.entries))) }
    guard let page = alonePage else { return }
    let moved = page.chosen + firstAnswer(of: page) - before
    changePage { $0.chosen = moved }
  }

  /// Leaves a page around a talk for the person's page; what stands in its row is kept.
  mutating func closePage() -> [Effect] {
    let kept = keepRow() ?? []
    layer = nil
    return kept + closeAside()
  }

  /// Goes to the person's page from whatever a talk was opened for besides talking.
  mutating func closeAside() -> [Effect] {
    guard case .talk(let talk) = route, let aside = talk.aside else { return [] }
    layer = nil
    switch aside {
    case .notes(thenBefore: false), .after: return leaveTalk()
    case .notes(thenBefore: true):
      let effects = leaveTalk()
      notice = nil
      return effects + openBefore(talk.file)
    case .before:
      route = .person(PersonPage(file: talk.file))
      // What was only looked at leaves no trace.
      let isWritten = talk.unwritten.isEmpty
      return (isWritten ? [.release(talk.id)] : []) + [.reloadPerson(talk.file.person.id)]
    }
  }

  /// The talk begins, with the person there: the page closes before anything is asked.
  mutating func startFromBefore() -> [Effect] {
    guard let kept = keepRow(), case .talk(let talk) = route else { return [] }
    layer = nil
    var page = PersonPage(file: talk.file)
    guard talk.unwritten.isEmpty else {
      route = .person(page)
      return kept + startTalk(page)
    }
    page.isStarting = true
    route = .person(page)
    return kept + [.open(talk.id, .talking)]
  }

  /// The notes of earlier visits: those to finish first.
  mutating func notesFromBefore() -> [Effect] {
    guard let kept = keepRow(), case .talk(let talk) = route,
      let visit = talk.file.visitOfNotes
    else { return [] }
    let effects = kept + closeAside()
    return effects + [.open(visit.id, .notesThenBefore)]
  }
}

extension Guide {
  /// The event with which a talk that it leads begins.
  func start(of person: PersonID) -> ConversationEvent {
    .started(
      person: person, guide: id, guideVersion: version,
      minutes: lengths.contains(10) ? 10 : lengths.first ?? 10)
  }
}

extension PersonFile {
  /// A talk that was prepared and is not begun: it holds answers of the clinician alone.
  var prepared: Summary? { conversations.first { leftAt[$0.id] == nil && $0.isOnlyPrepared } }

  /// The visits that were, newest first.
  var earlierVisits: [Summary] {
    let prepared = prepared?.id
    return conversations.filter { visit in
      if case .abandoned = visit.standing { return false }
      return visit.id != prepared
    }
  }

  /// The visit whose private notes are meant: one that has some to finish, else the latest with any.
  var visitOfNotes: Summary? {
    earlierVisits.first { $0.hasNotesToFinish }
      ?? earlierVisits.first { $0.privateNotes > 0 } ?? earlierVisits.first
  }

  /// The same without one of the conversations.
  func without(_ talk: ConversationID) -> PersonFile {
    PersonFile(
      person: person, conversations: conversations.filter { $0.id != talk }, leftAt: leftAt)
  }
}

extension Summary {
  var hasNotesToFinish: Bool { work.contains { $0.kind == .finishNote } }

  fileprivate var isOnlyPrepared: Bool {
    standing == .draft && version == 1 && privateNotes == 0 && !carried.answers.isEmpty
      && carried.preferences.isEmpty && carried.parked.isEmpty && carried.goals.isEmpty
      && carried.outcomes.isEmpty && carried.preferenceAnswers.isEmpty
      && carried.steps.allSatisfy(\.isClinicians)
  }
}

extension Talk {
  /// Whether it was prepared and nothing was said in it yet: it begins as it is opened.
  func isOnlyPrepared(_ draft: TalkPlace?) -> Bool {
    draft == nil && record.standing == .draft && !record.answers.isEmpty
      && record.identityAsked == .notAsked && record.presences.isEmpty
      && record.notes.allSatisfy { $0.id == record.leavingItID || $0.isClinicians }
  }
}

extension Note {
  /// Whether it is a step that the clinician promised.
  var isClinicians: Bool {
    if case .step(let step) = content { step.who == .clinician } else { false }
  }
}
