import Canvas
import Conversation

/// The cover: nothing but the time, over whatever was open.
public struct Cover: Equatable, Sendable {
  /// Since when.
  public var since: Moment
  /// What is typed of the passphrase, once Enter alone no longer opens it.
  public internal(set) var passphrase: Field?
  /// Whether the passphrase is being checked.
  public internal(set) var isChecking = false
}

extension State {
  /// Covers the screen at once and stops the clock.
  mutating func coverScreen() -> [Effect] {
    guard session != nil else { return [] }
    // Over a private note the passphrase is asked at once: somebody may have come in.
    let isPrivate = showsPrivatePage || isTypingPrivately
    changeTalk { $0.over = nil }
    let line = inTalk { $0.keepPrivateText(&$1) }
    let hasNotes = isPrivate || !line.isEmpty
    // What is open around a talk closes: under the cover lies the person's page.
    let kept = line + (ask(form: .keep) ?? []) + closePages()
    layer = .cover(Cover(since: now, passphrase: hasNotes ? Field() : nil))
    notice = nil
    guard case .talk(let talk) = route, !talk.isReadOnly else { return kept }
    stopTalkClock()
    return kept + inTalk { $0.keep([.covered], &$1) + $0.keepPlace($1) }
  }

  /// Within two minutes Enter opens the cover; later the passphrase does.
  mutating func coverKey(_ key: Key, _ cover: Cover) -> [Effect] {
    var cover = cover
    guard !cover.isChecking else { return [] }
    guard var passphrase = cover.passphrase else {
      guard key == .enter else { return [] }
      if now.milliseconds - cover.since.milliseconds <= 120_000 { return uncover() }
      cover.passphrase = Field()
      layer = .cover(cover)
      return []
    }
    if key == .enter, !passphrase.isEmpty {
      cover.isChecking = true
      layer = .cover(cover)
      return [.check(passphrase: passphrase.text)]
    }
    _ = passphrase.take(key, width: 60)
    cover.passphrase = passphrase
    layer = .cover(cover)
    return []
  }

  /// The answer to a passphrase typed over the cover.
  mutating func passphraseChecked(isRight: Bool) -> [Effect] {
    guard case .cover(var cover) = layer else { return [] }
    if isRight { return uncover() }
    cover.passphrase = Field()
    cover.isChecking = false
    layer = .cover(cover)
    notice = .warning(Say.failure(.wrongPassphrase))
    return []
  }

  /// Whether nobody but the clinician may see what is open.
  var showsPrivatePage: Bool {
    switch route {
    case .talk(let talk): talk.pages.contains { $0.subject.isPrivate }
    case .aboutPerson(let page): page.subject == .safeContact
    case .unlock, .create, .recoveryCode, .home, .people, .personForm, .person, .settings, .reading,
      .finding:
      false
    }
  }

  /// Whether a private note is half typed at a row.
  private var isTypingPrivately: Bool {
    guard case .talk(let talk) = route, talk.showsRows else { return false }
    let text = talk.formFocus.field.text
    return Thought(text, in: .spoken, present: talk.present).kind == .privateNote
  }

  /// Closes all pages that lie over a talk, and over a person's page those that others may not see.
  private mutating func closePages() -> [Effect] {
    var effects: [Effect] = []
    while case .talk(let talk) = route, !talk.pages.isEmpty {
      effects += inTalk { $0.closePage(&$1) } + follow()
    }
    if showsPrivatePage { effects += (ask(form: .leave) ?? []) + follow() }
    return effects
  }

  private mutating func uncover() -> [Effect] {
    layer = nil
    guard case .talk(let talk) = route, !talk.isReadOnly else { return [] }
    startTalkClock()
    return inTalk { $0.keep([.uncovered], &$1) }
  }

  /// When the screen covers itself if no key comes: after ten minutes; in a talk, where people may
  /// speak long, after the planned minutes and twenty more, at least thirty.
  var coversAt: Moment? {
    // Compared with nil, a session is copied first, and this is asked at each key.
    guard case .some = session else { return nil }
    if case .cover = layer { return nil }
    guard case .talk(let talk) = route, talk.aside == nil else {
      return lastKey.adding(minutes: 10)
    }
    return lastKey.adding(minutes: max(30, talk.record.minutes + 20))
  }
}
