import Conversation

/// The one timer: armed only while something is pending.
extension State {
  /// What is due now: half-typed text, what could not be saved, the cover, the clock.
  mutating func wakeUp() -> [Effect] {
    wakeAt = nil
    var effects = retryUnsaved() + retryDrafts()
    if case .talk(let talk) = route, let due = talk.draftDue, due <= now {
      effects += handOverDraft()
    }
    effects += keepItemDue()
    if let coversAt, coversAt <= now { effects += coverScreen() }
    return effects
  }

  /// Asks to be woken when something is due before the moment already asked for.
  mutating func wakeIfNeeded() -> [Effect] {
    guard !isEnding, let due = nextDue, wakeAt.map({ due < $0 || $0 <= now }) ?? true else {
      return []
    }
    wakeAt = due
    return [.wake(at: due)]
  }

  private var nextDue: Moment? {
    var due: [Moment] = [retryAt, draftRetryAt, coversAt].compactMap { $0 }
    if case .items(let page) = layer, let kept = page.dueAt { due.append(kept) }
    if case .cover = layer { due.append(nextMinute(of: now.milliseconds)) }
    if case .talk(let talk) = route, layer.map({ !$0.isCover }) ?? true {
      if let draft = talk.draftDue { due.append(draft) }
      if talk.runningSince != nil {
        due.append(nextMinute(of: talk.talkedMilliseconds(at: now)))
      }
    }
    return due.min()
  }

  /// When a clock that stands at `milliseconds` shows its next minute.
  private func nextMinute(of milliseconds: Int64) -> Moment {
    now.adding(milliseconds: 60_000 - milliseconds % 60_000)
  }
}

extension Layer {
  var isCover: Bool { if case .cover = self { true } else { false } }
}
