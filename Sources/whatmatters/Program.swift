import Archive
import Canvas
import Conversation
import Dispatch
import Foundation
import Interface
import Terminal

/// The program opened by `whatmatters` alone: a screen where there can be one, else plain lines.
struct Program {
  let place: ProgramPlace
  let isPlain: Bool

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let places = place.places
    Log.start(in: places.state)
    let clock = Clock(environment: environment)
    if isPlain || Program.isLinesWanted(in: environment) {
      try runLines(places, clock)
    } else {
      do {
        try runScreen(places, clock, environment)
      } catch let error as TerminalError {
        if let why = CommandWords.noScreen(error) { tell(why) }
        try runLines(places, clock)
      }
    }
  }

  /// Whether the environment asks for what a screen reader can read, as other programs are asked too.
  private static func isLinesWanted(in environment: [String: String]) -> Bool {
    !["", "0"].contains(environment["ACCESSIBLE", default: ""])
  }

  private func runScreen(
    _ places: Places, _ clock: Clock, _ environment: [String: String]
  ) throws {
    try Places.make(places.state)
    let exists = Archive.exists(at: places.archive)
    let terminal = try Terminal(
      environment: environment, watching: exists ? places.headFile : nil,
      crash: Terminal.CrashReport(
        log: places.state + "/crash.log", notice: crashNotice(places)))
    let bell = terminal.bell
    let inbox = Inbox(isWaitedFor: false) { bell.ring() }
    let perform = Perform(places: places, clock: clock, inbox: inbox, keyCost: keyCost)
    var loop = ScreenLoop(
      terminal, perform, clock,
      firstState(size: terminal.size, places, clock, isLineMode: false))
    try loop.run(beginning: opening)
  }

  private func runLines(_ places: Places, _ clock: Clock) throws {
    // Through a pipe no passphrase is taken, so none is made either.
    guard StandardFiles.isAsked || Archive.exists(at: places.archive) else {
      throw ArchiveError.notAnArchive(folder: places.archive)
    }
    // Without a screen nobody reads signals: they do what they always do.
    unblockSignals()
    let answers = DispatchSemaphore(value: 0)
    let inbox = Inbox(isWaitedFor: true) { answers.signal() }
    let perform = Perform(places: places, clock: clock, inbox: inbox, keyCost: keyCost)
    var loop = LineLoop(
      perform, clock,
      firstState(size: Size(width: 80, height: 24), places, clock, isLineMode: true),
      answers: answers)
    try loop.run(beginning: opening)
  }

  private func firstState(
    size: Size, _ places: Places, _ clock: Clock, isLineMode: Bool
  ) -> State {
    var state = State(
      size: size, now: clock.now, archiveExists: Archive.exists(at: places.archive),
      ids: .random(), isLineMode: isLineMode, isDemo: place.isDemo)
    if place.isDemo { state.notice = .warning(CommandWords.demo) }
    return state
  }

  /// What opens the archive without a question, when the command line brings the passphrase.
  private var opening: Effect? {
    guard Archive.exists(at: place.places.archive) else { return nil }
    return place.passphrase.map { .unlock(passphrase: $0) }
  }

  private var keyCost: KeyCost { place.isDemo ? DemoArchive.keyCost : .standard }

  private func crashNotice(_ places: Places) -> String {
    "The program has stopped. All that was kept is safe, and what was half typed.\n"
      + "A report without anybody's words is in \(places.state)/crash.log\n"
  }
}
