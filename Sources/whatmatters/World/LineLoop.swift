import Conversation
import Foundation
import Glibc
import Interface

/// The program as plain lines: for a pipe, a screen reader, or a terminal without a screen.
struct LineLoop {
  let perform: Perform
  let clock: Clock
  let answers: DispatchSemaphore
  var state: State
  private var isEnding = false
  /// Why nothing more is read: what has happened first.
  private var trouble: Trouble?

  init(_ perform: Perform, _ clock: Clock, _ state: State, answers: DispatchSemaphore) {
    self.perform = perform
    self.clock = clock
    self.state = state
    self.answers = answers
  }

  /// Reads a line, waits until all it asked for is answered, says what changed, and so on.
  /// `beginning` is asked of the world before the first line is read.
  mutating func run(beginning: Effect? = nil) throws(Trouble) {
    if let beginning {
      perform.begin(beginning)
      say(state.notice.map { [$0.text] } ?? [])
    } else {
      say(lines(from: nil, to: state))
    }
    settle()
    while !isEnding {
      act(next())
      settle()
    }
    settle()
    waitForPrinter()
    perform.finish()
    if let trouble { throw trouble }
  }

  /// The next line; its end where there is none, or where none is to be read.
  private mutating func next() -> Action {
    guard trouble == nil else { return .endOfInput }
    return readHidden(state.asksSecret).map(Action.line) ?? .endOfInput
  }

  /// Acts on answers until none is awaited.
  private mutating func settle() {
    while true {
      let (actions, isWaiting) = perform.inbox.take()
      for action in actions { act(action) }
      if actions.isEmpty {
        if !isWaiting { return }
        answers.wait()
      }
    }
  }

  private mutating func act(_ action: Action) {
    let before = state
    let effects = update(&state, action, at: clock.now)
    say(lines(from: before, to: state))
    for effect in effects {
      switch effect {
      case .wake, .suspend: break
      case .copy(let text):
        say(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      case .quit: isEnding = true
      case .unlock, .stopOpening, .create, .check, .keep, .draft, .loadHome, .loadPeople,
        .loadDoubles,
        .loadPerson, .reloadPerson, .reloadTalk, .open, .release, .find, .print,
        .save:
        perform.begin(effect)
      }
    }
  }

  /// A sheet on its way is waited for, at most a minute: what became of it is to be written down.
  private mutating func waitForPrinter() {
    let end = DispatchTime.now() + .seconds(60)
    while state.printing != nil {
      guard answers.wait(timeout: end) == .success else { return }
      settle()
    }
  }

  private mutating func say(_ lines: [String]) {
    guard trouble == nil, !lines.isEmpty else { return }
    do throws(Trouble) {
      try whatmatters.say(lines: lines)
    } catch {
      trouble = error
    }
  }
}

/// The next line of standard input, on a terminal unseen if it is a secret; `nil` at the end.
func readHidden(_ isSecret: Bool) -> String? {
  guard isSecret, isatty(STDIN_FILENO) == 1 else { return readLine() }
  var before = termios()
  tcgetattr(STDIN_FILENO, &before)
  var hidden = before
  hidden.c_lflag &= ~tcflag_t(ECHO)
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
  defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
  return readLine()
}
