import Canvas
import Conversation

/// "Are you alone with this screen?", asked on a person's page: what opens on a yes, and the answer as
/// far as it is typed. Words that are no answer open nothing and stay.
public struct AloneQuestion: Equatable, Sendable {
  /// What opens once the clinician has said that they are alone with the screen.
  let subject: Subject
  /// What is typed of the answer.
  var answer = Field()

  enum Subject: Equatable, Sendable {
    /// Their notes of a talk or, without one, how the person is reached safely.
    case notes(ConversationID?)
    /// *Before they come in*; without it the talk begins.
    case before
    /// *After* a talk.
    case after(ConversationID)
  }

  static func notes(_ talk: ConversationID?) -> AloneQuestion {
    AloneQuestion(subject: .notes(talk))
  }
  static let before = AloneQuestion(subject: .before)
  static func after(_ talk: ConversationID) -> AloneQuestion {
    AloneQuestion(subject: .after(talk))
  }
}

extension State {
  /// Asks whether the clinician is alone with the screen.
  mutating func askAlone() -> [Effect] {
    switch route {
    case .talk: return inTalk { $0.ask(.alone, &$1) }
    case .person(let page):
      layer = .alone(.notes(page.conversationOfNotes))
    case .unlock, .create, .recoveryCode, .home, .people, .personForm, .aboutPerson, .settings,
      .reading, .finding, .review:
      break
    }
    return []
  }

  /// Start: where there were earlier visits, asks whether the clinician is alone with the screen,
  /// to show what to know before the person comes in; else the talk begins.
  mutating func beginTalk(_ page: PersonPage) -> [Effect] {
    guard !page.isStarting, !page.file.earlierVisits.isEmpty else { return startTalk(page) }
    layer = .alone(.before)
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
    let chosen = page.file.conversations[checked: page.chosen - 1] ?? page.file.earlierVisits.first
    guard let chosen else {
      notice = .plain(Say.BeforeAfter.noTalkYet)
      return
    }
    layer = .alone(.after(chosen.id))
  }

  /// A key while it is asked: Enter answers with what is typed, Esc answers no.
  mutating func aloneKey(_ key: Key, _ alone: AloneQuestion) -> [Effect] {
    switch key {
    case .enter: return answer(alone)
    case .escape: return answer(alone, isYes: nil)
    default:
      var alone = alone
      _ = alone.answer.take(key, width: 60)
      layer = .alone(alone)
      return []
    }
  }

  /// A paste while it is asked.
  mutating func alonePaste(_ text: String, _ alone: AloneQuestion) {
    var alone = alone
    alone.answer.insert(text.oneLine)
    layer = .alone(alone)
  }

  /// The answer typed in line mode.
  mutating func aloneLine(_ line: String, _ alone: AloneQuestion) -> [Effect] {
    var alone = alone
    alone.answer = Field(line)
    return answer(alone)
  }

  /// Only a clear yes opens anything; what is neither yes nor no is refused and stays.
  private mutating func answer(_ alone: AloneQuestion) -> [Effect] {
    let said = alone.answer.text.trimmed
    guard said.isEmpty || Say.isYes(said) || Say.isNo(said) else {
      layer = .alone(alone)
      notice = .warning(Say.yesOrNo)
      return []
    }
    return answer(alone, isYes: Say.isYes(said))
  }

  /// Yes, no, or `nil` for Esc, which goes back.
  private mutating func answer(_ alone: AloneQuestion, isYes: Bool?) -> [Effect] {
    layer = nil
    guard case .person(let page) = route, let isYes else { return [] }
    switch alone.subject {
    case .notes(let talk):
      guard isYes else { return [] }
      return talk.map { [.open($0, .notes)] } ?? openAboutPerson(page.file, .safeContact)
    case .after(let talk): return isYes ? [.open(talk, .after)] : []
    case .before: return isYes ? openBefore(page.file) : startTalk(page)
    }
  }

  /// Opens the page of what is told of a person, with what is half typed there.
  mutating func openAboutPerson(
    _ file: PersonFile, _ subject: AboutPerson.Subject
  ) -> [Effect] {
    route = .aboutPerson(AboutPerson(file, subject))
    return [.reloadPerson(file.person.id), .loadDrafts(.person(file.person.id))]
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
  /// What its answers do.
  var hints: [KeyHint] {
    switch subject {
    case .notes: hints(yes: "shows your notes", no: "does not")
    case .before: hints(yes: "before they come in", no: "starts")
    case .after: hints(yes: "opens what comes after", no: "does not")
    }
  }

  private func hints(yes: String, no: String) -> [KeyHint] {
    [
      KeyHint(.typed("y"), label: yes), KeyHint(.typed("n"), label: no),
      KeyHint(.key(.enter), label: "answers", inLines: ""),
      KeyHint(.key(.escape), label: "goes back", inLines: ""),
    ]
  }

  /// What line mode asks.
  var question: String {
    switch subject {
    case .notes: Say.BeforeAfter.openNotes
    case .before: Say.BeforeAfter.openBefore
    case .after: Say.BeforeAfter.openAfter
    }
  }
}

extension Drawing {
  /// The question over the rule, with what is typed of the answer; below it the keys, or why what was
  /// typed is no answer.
  mutating func drawFoot(_ alone: AloneQuestion, _ notice: Notice?) {
    let y = size.height - 2
    line(y, Say.askAlone, .label)
    let start = 2 + Say.askAlone.columns
    field(alone.answer, at: Point(x: start, y: y), width: max(4, size.width - start - 1))
    if let notice { return line(y + 1, notice.text, .warning) }
    // Esc answers here and opens no menu: nothing says that it shows more.
    let hints = alone.hints.withCover(true).map(\.inFooter)
    line(y + 1, fitted(hints, width: size.width - 2, more: ""), .quiet)
  }
}
