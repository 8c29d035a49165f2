import Canvas
import Conversation
import Interface
import Terminal

/// The program on a terminal: one thread owns the terminal and the state.
struct ScreenLoop {
  let terminal: Terminal
  let perform: Perform
  let clock: Clock
  var state: State
  /// Reckoned once for each moment asked for: reckoned again at each turn it would differ by a
  /// little, and the terminal would set its timer at each key.
  private var deadline: Instant?
  /// Whether anything happened to the state since it was last shown.
  private var hasActed = false
  private var isEnding = false

  init(_ terminal: Terminal, _ perform: Perform, _ clock: Clock, _ state: State) {
    self.terminal = terminal
    self.perform = perform
    self.clock = clock
    self.state = state
  }

  /// Runs until the program ends: waits, drains all that has come, draws once. `beginning` is asked
  /// of the world before anybody presses a key. Throws when something could not be saved.
  mutating func run(beginning: Effect? = nil) throws(Trouble) {
    // A painter of the loop's own: drawn by one that stands beside it, the state would be copied.
    var painter = Painter()
    if let beginning {
      state.opensByItself()
      perform.begin(beginning)
    }
    terminal.show(painter.frame(of: state))
    while !isEnding {
      hasActed = false
      for event in terminal.wait(until: deadline) { take(event) }
      if hasActed, !isEnding { terminal.show(painter.frame(of: state)) }
    }
    perform.finish()
    takeLastAnswers()
    terminal.close()
    if let unsaved = Unsaved(state) { throw .notSaved(unsaved) }
  }

  private mutating func take(_ event: Event) {
    switch event {
    case .input(let input): act(.input(input))
    case .woken: takeAnswers()
    case .fileChanged: act(.changedElsewhere)
    case .timer:
      deadline = nil
      act(.woke)
    case .terminate, .hungUp: act(.terminated)
    }
  }

  private mutating func takeAnswers() {
    for action in perform.inbox.take().actions { act(action) }
  }

  /// Whether all is kept is known only now; whatever else comes is too late.
  private mutating func takeLastAnswers() {
    for action in perform.inbox.take().actions where action.tellsWhatIsKept { act(action) }
  }

  private mutating func act(_ action: Action) {
    hasActed = true
    // An archive that was made here is changed by other windows too.
    if case .created = action { terminal.watch(perform.places.headFile) }
    for effect in update(&state, action, at: clock.now(after: state.now)) {
      switch effect {
      case .wake(let moment):
        let wait = moment.milliseconds - clock.now(after: state.now).milliseconds
        deadline = .now.adding(milliseconds: max(0, wait))
      case .copy(let text): if !terminal.copy(text) { act(.notCopied(text)) }
      case .suspend: terminal.suspend()
      case .quit: isEnding = true
      case .unlock, .stopOpening, .create, .check, .keep, .draft, .keepDraft, .loadDrafts,
        .loadHome, .loadPeople, .loadDoubles, .loadPerson, .reloadPerson, .loadSettings,
        .reloadTalk, .loadOldTalks, .look, .takeIn, .compare,
        .open, .release, .find, .print, .save, .stopPrinting, .preview, .choosePrinter:
        perform.begin(effect)
      }
    }
  }
}

extension Action {
  /// Whether it answers that something is kept, or is not.
  fileprivate var tellsWhatIsKept: Bool {
    if case .kept = self { return true }
    if case .notKept = self { return true }
    if case .draftKept = self { return true }
    if case .draftNotKept = self { return true }
    return false
  }
}
