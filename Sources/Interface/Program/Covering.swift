import Conversation

/// Covering the screen, and coming back to what lies under it.
extension State {
  /// Covers the screen at once and stops the clock; idle where nobody asked for it.
  mutating func coverScreen(isIdle: Bool = false) -> [Effect] {
    guard session != nil else { return [] }
    // Over a private note the passphrase is asked at once: somebody may have come in.
    let isPrivate = showsPrivatePage || isTypingPrivately
    changeTalk { $0.over = nil }
    let line = inTalk { $0.keepPrivateText(&$1) }
    let hasNotes = isPrivate || !line.isEmpty
    // What is open around a talk closes: under the cover lies the person's page.
    let kept = line + (ask(form: .keep) ?? []) + closePages()
    layer = .cover(
      Cover(since: now, opensUntil: enterOpens(isIdle: isIdle), asksPassphrase: hasNotes))
    overlay = nil
    isInMenu = false
    notice = nil
    guard case .talk(let talk) = route, !talk.isReadOnly else { return kept }
    stopTalkClock()
    return kept + inTalk { $0.keep([.covered], &$1) + $0.keepPlace($1) }
  }

  /// The answer to a passphrase typed over the cover.
  mutating func passphraseChecked(isRight: Bool) -> [Effect] {
    guard case .cover(var cover) = layer else { return [] }
    if isRight { return uncover() }
    cover.stayClosed()
    layer = .cover(cover)
    notice = .warning(Say.failure(.wrongPassphrase))
    return []
  }

  /// Whether nobody but the clinician may see what is open.
  var showsPrivatePage: Bool {
    switch route {
    case .talk(let talk): talk.pages.contains { $0.subject.kind.isPrivate }
    case .aboutPerson(let page): page.subject == .safeContact
    case .unlock, .create, .recoveryCode, .home, .people, .personForm, .person, .settings, .reading,
      .review,
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

  /// Shows again what lies under the cover.
  mutating func uncover() -> [Effect] {
    layer = nil
    guard case .talk(let talk) = route, !talk.isReadOnly else { return [] }
    startTalkClock()
    return inTalk { $0.keep([.uncovered], &$1) }
  }

  /// Until when Enter alone opens the cover: for two minutes, and where the home list covered itself early
  /// as long as over any other page.
  private func enterOpens(isIdle: Bool) -> Moment {
    isIdle && isAtHome ? lastKey.adding(minutes: 12) : now.adding(minutes: 2)
  }

  /// Whether the screen shows the home list, with names of many people on it.
  private var isAtHome: Bool {
    if case .home = route { !isLineMode } else { false }
  }

  /// When the screen covers itself if no key comes: the home list after one minute, for names stand on it
  /// (in lines it would hide nothing); else after ten; in a talk, where people may speak long, after the
  /// planned minutes and twenty more, at least thirty.
  var coversAt: Moment? {
    // Compared with nil, a session is copied first, and this is asked at each key.
    guard case .some = session else { return nil }
    if case .cover = layer { return nil }
    if isAtHome { return lastKey.adding(minutes: 1) }
    guard case .talk(let talk) = route, talk.openedFor == nil else {
      return lastKey.adding(minutes: 10)
    }
    return lastKey.adding(minutes: max(30, talk.record.minutes + 20))
  }
}
