import Conversation

/// Covering the screen, and coming back to what lies under it.
extension State {
  /// Covers the screen at once and stops the clock.
  mutating func coverScreen() -> [Effect] {
    guard session != nil else { return [] }
    // Over a private note the passphrase is asked at once: somebody may have come in.
    let isPrivate = layer?.isPrivate ?? false
    let line = keepPrivateLine()
    let hasNotes = isPrivate || !line.isEmpty
    // What is open around a talk closes: under the cover lies the person's page.
    let kept = line + closeItems() + (keepRow() ?? []) + closeAside()
    layer = .cover(Cover(since: now, asksPassphrase: hasNotes))
    overlay = nil
    isInMenu = false
    notice = nil
    guard case .talk(let talk) = route, !talk.isReadOnly else { return kept }
    stopTalkClock()
    return kept + keepInTalk([.covered]) + keepPlace()
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

  /// Shows again what lies under the cover.
  mutating func uncover() -> [Effect] {
    layer = nil
    guard case .talk(let talk) = route, !talk.isReadOnly else { return [] }
    startTalkClock()
    return keepInTalk([.uncovered])
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
