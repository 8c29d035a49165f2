import CNcurses
import Canvas

extension Terminal {
  /// Waits until something happens, and answers all that has, so that it can be drawn at once.
  ///
  /// Nothing wakes it up but what is answered; a timer runs only for `deadline`. Time that the
  /// computer sleeps counts.
  public func wait(until deadline: Instant? = nil) -> [Event] {
    guard isOpen else { return [.hungUp] }
    set(timer: deadline)
    if !(0...1000).contains(milliseconds(to: deadline)) { cn_rest() }
    var events = earlier
    earlier = []
    while events.isEmpty {
      events = happened(cn_wait(milliseconds(to: pauseEnd)))
    }
    return events
  }

  /// Leaves the screen and stops the process, as Control-Z does elsewhere. When it goes on, the
  /// next wait answers `.resumed`; keys typed meanwhile were not meant for us and are dropped.
  public func suspend() {
    guard isOpen else { return }
    cn_stop()
    forgetScreen()
    noticeSize()
  }

  // MARK: - What happened

  private func happened(_ came: UInt32) -> [Event] {
    func has(_ bit: Int) -> Bool { came & UInt32(bit) != 0 }
    var events: [Event] = []
    if has(CN_ROOM) { catchUp() }
    var isGone = has(CN_HUNG_UP)
    if has(CN_INPUT) { isGone = readInput(&events) || isGone }
    giveUpPause(&events, atOnce: isGone)
    if has(CN_ASKED_TO_STOP) {
      suspend()
    } else if has(CN_CONTINUED) {
      cn_come_back()
      forgetScreen()
    }
    if has(CN_RESIZED) || has(CN_CONTINUED) { noticeSize() }
    events += earlier
    earlier = []
    if has(CN_WOKEN) { events.append(.woken) }
    if has(CN_FILE_CHANGED) { events.append(.fileChanged) }
    if has(CN_TIMER) {
      timer = nil
      events.append(.timer)
    }
    if has(CN_TERMINATED) { events.append(.terminate) }
    if isGone { events.append(.hungUp) }
    return events
  }

  private func noticeSize() {
    guard cn_fit() else { return }
    shown = nil
    late = nil
    earlier.append(.input(.resized(size)))
  }

  private func forgetScreen() {
    shown = nil
    decoder = KeyDecoder()
    pauseEnd = nil
    earlier.append(.input(.resumed))
  }

  /// Reads all that was typed.
  /// - Returns: whether the terminal is gone.
  private func readInput(_ events: inout [Event]) -> Bool {
    var total = 0
    var count = cn_input(&bytes, bytes.count)
    while count > 0 {
      for input in decoder.take(bytes[..<count]) { events.append(.input(input)) }
      total += count
      // What does not fill the bytes is all there is. A flood is answered in parts, so that the
      // screen follows.
      let mayHaveMore = count == bytes.count && total < 1 << 20
      count = mayHaveMore ? cn_input(&bytes, bytes.count) : 0
    }
    pauseEnd = decoder.pause.map { .now.adding(milliseconds: length(of: $0)) }
    return count < 0
  }

  /// Takes an Escape for a key of its own, or a paste for finished, when its time is over.
  private func giveUpPause(_ events: inout [Event], atOnce: Bool) {
    guard let end = pauseEnd, atOnce || end <= .now else { return }
    pauseEnd = nil
    events += decoder.giveUp().map(Event.input)
  }

  // MARK: - Times

  /// In milliseconds.
  private func length(of pause: KeyDecoder.Pause) -> Int64 {
    switch pause {
    case .key: escapeDelay
    // The end of a paste is never late by seconds; it was lost, and keys must be keys again.
    case .paste: 5000
    }
  }

  private func set(timer deadline: Instant?) {
    guard timer != deadline else { return }
    timer = deadline
    cn_set_timer(deadline.map { max(1, $0.nanoseconds(after: .now)) } ?? 0)
  }

  private func milliseconds(to end: Instant?) -> Int32 {
    guard let end else { return -1 }
    let left = end.nanoseconds(after: .now)
    return left <= 0 ? 0 : Int32(min(left / 1_000_000 + 1, 60_000))
  }
}
