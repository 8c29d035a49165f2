import Canvas
import Conversation

/// What the archive answers, on the screen that asked for it.
extension State {
  /// Goes home; from what was looked up from a talk, back to the talk.
  mutating func openHome() -> [Effect] {
    defer { desk.wayBack = nil }
    switch desk.wayBack {
    case .talk(let talk): return [.open(talk, .talking)]
    case .person(let person): return [.loadPerson(person)]
    case nil: break
    }
    route = .home(Home(backupDue: backupDue))
    return [.loadHome(page: 0)]
  }

  mutating func show(_ page: HomePage) {
    guard case .home(var home) = route else { return }
    home.show(page)
    route = .home(home)
  }

  mutating func show(_ due: BackupDue?) {
    backupDue = due
    guard case .home(var home) = route else { return }
    home.backupDue = due
    route = .home(home)
  }

  mutating func openPeople() -> [Effect] {
    var people = People()
    let effects = people.ask(&desk)
    route = .people(people)
    return effects
  }

  mutating func show(_ answer: Generation, _ page: Page<PersonRow>) {
    guard case .people(var people) = route else { return }
    people.show(answer, page, desk)
    route = .people(people)
  }

  mutating func openFinding() -> [Effect] {
    var effects: [Effect] = []
    if case .talk(let talk) = route {
      desk.wayBack = talk.openedFor == nil ? .talk(talk.id) : .person(talk.file.person.id)
      effects = inTalk { $0.close(&$1) }
    }
    route = .finding(Finding())
    return effects
  }

  mutating func show(_ answer: Generation, _ page: Page<Hit>) {
    guard case .finding(var finding) = route else { return }
    finding.show(answer, page, desk)
    route = .finding(finding)
  }

  /// Opens the page of a person: work that waits opens at the talk that it belongs to.
  mutating func openPerson(_ file: PersonFile) {
    let talk: ConversationID? = if case .home(let home) = route { home.talkMeant } else { nil }
    route = .person(PersonPage(file: file, at: talk))
  }

  /// Begins a talk with the person whose page it is.
  mutating func startTalk(_ page: PersonPage) -> [Effect] {
    var page = page
    let effects = page.startTalk(&desk)
    route = .person(page)
    return effects
  }

  /// Opens two conversations side by side: each as somebody who looks on may see it.
  mutating func openThenAndNow(_ file: PersonFile, _ then: [Entry], _ now: [Entry]) {
    guard let then = Reading.record(then), let now = Reading.record(now) else {
      notice = .warning(Say.nothingToRead)
      return
    }
    route = .review(ReviewPage(file, .thenAndNow(Compared(then: then, now: now))))
  }

  /// Opens a conversation to be read.
  mutating func read(_ opened: Opened) {
    guard let reading = Reading(opened, desk) else {
      notice = .warning(Say.nothingToRead)
      return
    }
    route = .reading(reading)
  }

  /// Shows a paper as it will be cut, where *Preview* is open.
  mutating func show(cut pages: [[String]]) {
    let width = max(20, size.width - 6)
    changeTalk { talk in
      guard case .preview? = talk.page?.subject else { return }
      talk.cutPages = pages.map { lines in
        lines.flatMap { line in wrapped(line, to: width).map { String(line[$0]) } }
      }
    }
  }

  /// Knows the printers of this machine; where none is chosen and only one is there, it still is not
  /// guessed.
  mutating func show(_ printers: Printers) { desk.printers = printers }

  // MARK: Doors

  /// The archive is being opened with a passphrase that was brought: what is typed meanwhile is for the
  /// page that opens.
  public mutating func opensByItself() {
    route = .unlock(.opening)
    typedAhead.isOpening = true
  }

  /// Whether the archive is just being opened.
  public var isOpening: Bool {
    if case .unlock(let unlock) = route { unlock.isWorking } else { false }
  }

  /// Tells how far opening is.
  mutating func show(_ opening: LongOpening) {
    guard case .unlock(var unlock) = route else { return }
    unlock.tell(opening)
    route = .unlock(unlock)
  }

  /// The archive could not be opened or made.
  mutating func stayLocked(_ failure: Failure) {
    notice = .warning(Say.failure(failure))
    switch route {
    case .unlock: route = .unlock(Unlock())
    case .create(var create):
      create.isWorking = false
      route = .create(create)
    case .recoveryCode, .home, .people, .personForm, .aboutPerson, .settings, .person, .talk,
      .reading, .finding, .review:
      break
    }
  }

  /// The archive is open: home, or first its new recovery code.
  mutating func enter(_ session: Session, recoveryCode: String? = nil) -> [Effect] {
    self.session = session
    if !session.foundAtOpening.isEmpty {
      notice = .warning(session.foundAtOpening.joined(separator: " "))
    } else if let cheap = session.cheapGuess {
      notice = .warning(littleMemorySentence(MiB: cheap))
    }
    if let recoveryCode {
      route = .recoveryCode(RecoveryCodePage(code: recoveryCode))
      return []
    }
    return openHome()
  }

  /// Ends the program; everything is kept.
  mutating func quit() -> [Effect] {
    if trouble != nil, !isWarned {
      isWarned = true
      notice = quitWarning
      return []
    }
    if let printing, !isWarnedOfPaper {
      isWarnedOfPaper = true
      notice = .warning(Say.stillPrinting(printing.printer))
      return []
    }
    isEnding = true
    return [.quit]
  }
}

extension State {
  /// What is said to whoever leaves while something is not saved.
  var quitWarning: Notice { .warning(Say.quitUnsaved(Unsaved(self)?.inWords)) }

  /// Whoever did something else than leaving, once warned, is warned again.
  mutating func forgetWarning(after action: Action) {
    guard isWarned, !isInMenu, notice != quitWarning else { return }
    if case .input = action { isWarned = false }
    if case .line = action { isWarned = false }
  }
}

extension State {
  /// The terminal has no clipboard: after a talk the block is shown instead. In a talk it is not,
  /// for somebody else may read the screen.
  mutating func notCopied(_ text: String) {
    guard case .talk(let talk) = route, talk.page != nil else {
      notice = .warning(Say.BeforeAfter.noClipboardInTalk)
      return
    }
    changeTalk { $0.over = .block(BlockPage(text: text)) }
    notice = .plain(Say.BeforeAfter.noClipboard)
  }
}
