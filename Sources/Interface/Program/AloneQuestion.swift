import Canvas
import Conversation

/// What opens once the clinician has said that they are alone with the screen.
public enum AloneQuestion: Equatable, Sendable {
  /// Their notes of a talk or, without one, how the person is reached safely.
  case notes(ConversationID?)
  /// *Before they come in*; without it the talk begins.
  case before
  /// *After* a talk.
  case after(ConversationID)
}

extension State {
  /// Asks whether the clinician is alone with the screen.
  mutating func askAlone() -> [Effect] {
    switch route {
    case .talk: return inTalk { $0.ask(.alone, &$1) }
    case .person(let page):
      layer = .alone(.notes(page.conversationOfNotes))
      notice = .plain(Say.askAlone)
    case .unlock, .create, .recoveryCode, .home, .people, .personForm, .aboutPerson, .settings,
      .reading, .finding:
      break
    }
    return []
  }

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
      notice = .plain(Say.BeforeAfter.noTalkYet)
      return
    }
    layer = .alone(.after(chosen.id))
    notice = .plain(Say.askAlone)
  }

  /// The answer to "Are you alone with this screen?" on a person's page; only a clear yes opens
  /// anything.
  mutating func aloneKey(_ key: Key, _ alone: AloneQuestion) -> [Effect] {
    layer = nil
    let isYes = key == .character("y")
    switch alone {
    case .notes(let conversation):
      guard isYes, case .person(let page) = route else { return [] }
      if let conversation { return [.open(conversation, .notes)] }
      return openAboutPerson(page.file, .safeContact)
    case .after(let conversation): return isYes ? [.open(conversation, .after)] : []
    case .before:
      guard case .person(let page) = route else { return [] }
      if isYes { return openBefore(page.file) }
      return key == .character("n") || key == .enter ? startTalk(page) : []
    }
  }

  /// The answer typed in line mode.
  mutating func aloneLine(_ line: String, _ alone: AloneQuestion) -> [Effect] {
    if Say.Line.isYes(line) { return aloneKey(.character("y"), alone) }
    let isNo = line.isEmpty || ["n", "no"].contains(line.lowercased())
    return aloneKey(isNo ? .enter : .escape, alone)
  }

  /// Opens the page of what is told of a person, with what is half typed there.
  mutating func openAboutPerson(
    _ file: PersonFile, _ subject: AboutPerson.Subject
  ) -> [Effect] {
    route = .aboutPerson(AboutPerson(file, subject))
    return [.loadDrafts(.person(file.person.id))]
  }
}

extension PersonPage {
  /// The conversation whose notes are meant: the chosen one, else the one that has some to
  /// finish, else the latest.
  fileprivate var conversationOfNotes: ConversationID? {
    let unfinished = file.conversations.first { $0.work.contains { $0.kind == .finishNote } }
    return (file.conversations[checked: chosen - 1] ?? unfinished ?? file.conversations.first)?.id
  }
}

extension AloneQuestion {
  /// What line mode asks.
  var question: String {
    switch self {
    case .notes: Say.BeforeAfter.openNotes
    case .before: Say.BeforeAfter.openBefore
    case .after: Say.BeforeAfter.openAfter
    }
  }
}
