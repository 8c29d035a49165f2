import Conversation
import Foundation
import Interface
import Terminal

/// The program as plain lines: for a pipe, a screen reader, or a terminal without a screen.
struct LineLoop {
  let perform: Perform
  let clock: Clock
  let answers: DispatchSemaphore
  var state: State
  private var typed = TypedLines()
  private var isEnding = false
  /// Why nothing more is read: what has happened first.
  private var trouble: Trouble?
  /// Why the archive is not open, as it was said last.
  private var notOpened: Trouble?
  /// What is asked, and the keys that were not told yet: said once nothing else is about to be.
  private var question: [String] = []
  private var keys: [String] = []

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
    } else if StandardFiles.isAsked || !state.asksSecret {
      say(lines(from: nil, to: state))
    }
    settle()
    while !isEnding {
      let action = next()
      // What another window changed is known before a line is understood.
      if case .line = action { act(.changedElsewhere) }
      settle()
      act(action)
      settle()
      if Unsaved(state) != nil { act(.woke) }
    }
    settle()
    keepOnceMore()
    waitForPrinter()
    perform.finish()
    // What is lost comes before why nobody was told.
    if let unsaved = Unsaved(state) { throw .notSaved(unsaved) }
    if let trouble = trouble ?? notOpened { throw trouble }
  }

  /// The next line; its end where there is none, or where none is to be read.
  private mutating func next() -> Action {
    guard trouble == nil else { return .endOfInput }
    do throws(Trouble) {
      let line = state.asksSecret ? try typed.next(.passphrase) : typed.next()
      return line.map(Action.line) ?? .endOfInput
    } catch {
      trouble = error
      return .endOfInput
    }
  }

  /// Acts on answers until none is awaited.
  private mutating func settle() {
    while true {
      let (actions, isWaiting) = perform.inbox.take()
      for action in actions { act(action) }
      if actions.isEmpty {
        // While an archive is opened it is told how far that is.
        if !isWaiting || state.isOpening { ask() }
        if !isWaiting { return }
        answers.wait()
      }
    }
  }

  private mutating func act(_ action: Action, at moment: Moment? = nil) {
    var before = state
    // What was said of the line before is said again of this one.
    if case .line = action { before.notice = nil }
    let effects = update(&state, action, at: moment ?? clock.now)
    if case .locked(let failure) = action, !StandardFiles.isAsked {
      // Nobody is there who could try another passphrase.
      trouble = trouble ?? .notOpened(failure, state.notice?.text ?? "")
      return
    }
    note(action)
    if !state.asksSecret { showTyping() }
    let said = said(from: before, to: state)
    say(said.news)
    keys += said.keys
    if !said.question.isEmpty { question = said.question }
    for effect in effects {
      switch effect {
      case .wake, .suspend: break
      case .copy(let text):
        say(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      case .quit: isEnding = true
      case .unlock, .stopOpening, .create, .check, .keep, .draft, .keepDraft, .loadDrafts,
        .loadHome, .loadPeople, .loadDoubles, .loadPerson, .reloadPerson, .loadSettings,
        .reloadTalk, .loadOldTalks, .look, .takeIn, .compare,
        .open, .release, .find, .print, .save, .stopPrinting, .preview, .choosePrinter:
        perform.begin(effect)
      }
    }
  }

  private mutating func note(_ action: Action) {
    if case .locked(let failure) = action {
      notOpened = .notOpened(failure, state.notice?.text ?? "")
    } else if case .unlocked = action {
      notOpened = nil
    }
  }

  /// Asks what is to be asked, after all that there is to say.
  private mutating func ask() {
    say(keys + question)
    (keys, question) = ([], [])
  }

  /// What could not be kept is tried a last time, as late as it would be tried again.
  private mutating func keepOnceMore() {
    guard Unsaved(state) != nil else { return }
    act(.woke, at: clock.now.adding(milliseconds: 2000))
    settle()
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
