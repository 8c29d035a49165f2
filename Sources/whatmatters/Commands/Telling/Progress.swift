import Glibc
import Terminal

/// How far a long command is, on standard error, once it has taken a second: one line that changes on
/// a terminal, else a line for every tenth part. ^C and its like stop it where nothing is half-done.
struct Progress {
  private let doing: String
  private var isLineOpen = false
  private let isOnTerminal = isatty(STDERR_FILENO) == 1
  private var lastPart = 0
  private var lastPercent = -1
  private let began = ContinuousClock.now

  /// Progress of something, such as `Writing`. What only reads is stopped at once, wherever it waits, as at
  /// a pipe that nobody writes into.
  init(_ doing: String, onlyReads: Bool = false) {
    self.doing = doing
    // From here on signals wait until they are looked for.
    if !onlyReads { blockSignals() }
  }

  /// Tells how much is done; whether to go on.
  mutating func tell(_ done: Int, of total: Int) -> Bool {
    guard isLong else { return !isStopAsked() }
    let percent = total == 0 ? 100 : min(100, done * 100 / total)
    if isOnTerminal, percent != lastPercent {
      lastPercent = percent
      whatmatters.tell(
        inPlace: "\(doing): \(percent) % ", ending: percent == 100 ? "\n" : "")
      isLineOpen = percent < 100
    } else if !isOnTerminal, percent / 10 > lastPart {
      lastPart = percent / 10
      whatmatters.tell("\(doing): \(lastPart * 10) %")
    }
    return !isStopAsked()
  }

  private var isLong: Bool {
    lastPart > 0 || isLineOpen || ContinuousClock.now - began > .seconds(1)
  }

  /// Ends the line of a part that is done without having counted to the end.
  mutating func end() {
    if isLineOpen { whatmatters.tell(inPlace: "\(doing): 100 % ", ending: "\n") }
    isLineOpen = false
  }
}

/// Whether ^C or its like waits to be heard.
private func isStopAsked() -> Bool {
  var pending = sigset_t()
  sigpending(&pending)
  return [SIGINT, SIGTERM, SIGHUP].contains { sigismember(&pending, $0) == 1 }
}
