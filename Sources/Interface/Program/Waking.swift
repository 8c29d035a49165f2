import Conversation

/// The one timer: armed only while something is pending.
extension State {
  /// What is due now: half-typed text, what could not be saved, the cover, the clock.
  mutating func wakeUp() -> [Effect] {
    wakeAt = nil
    var effects = retryUnsaved() + retryDrafts()
    if case .talk(let talk) = route, let due = talk.draftDue, due <= now {
      effects += inTalk { $0.keepPlace($1) }
    }
    if let due = formDue, due <= now { effects += ask(form: .handOver) ?? [] }
    if let coversAt, coversAt <= now { effects += coverScreen(isIdle: true) }
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
    var due = earlier(earlier(retryAt, draftRetryAt), coversAt)
    due = earlier(due, formDue)
    if case .cover = layer { return earlier(due, nextMinute(of: now.milliseconds)) }
    guard case .talk(let talk) = route else { return due }
    due = earlier(due, talk.draftDue)
    guard talk.runningSince != nil else { return due }
    return earlier(due, nextMinute(of: talk.talkedMilliseconds(at: now)))
  }

  private func earlier(_ one: Moment?, _ other: Moment?) -> Moment? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }

  /// When a clock that stands at `milliseconds` shows its next minute, and a moment more: the clock that
  /// wakes and the one on the wall differ by so little, and woken too early it would be once more.
  private func nextMinute(of milliseconds: Int64) -> Moment {
    now.adding(milliseconds: 60_050 - milliseconds % 60_000)
  }
}
