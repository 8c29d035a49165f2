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
    // One that can't be opened is told of before anything is asked: nobody is to make another one.
    let exists = try Archive.exists(at: places.archive)
    if isPlain || Program.isLinesWanted(in: environment) {
      try runLines(places, clock, exists: exists)
    } else {
      do {
        try runScreen(places, clock, environment, exists: exists)
      } catch let error as TerminalError {
        if let why = CommandWords.noScreen(error) { tell(why) }
        try runLines(places, clock, exists: exists)
      }
    }
  }

  /// Whether the environment asks for what a screen reader can read, as other programs are asked too.
  private static func isLinesWanted(in environment: [String: String]) -> Bool {
    !["", "0"].contains(environment["ACCESSIBLE", default: ""])
  }

  private func runScreen(
    _ places: Places, _ clock: Clock, _ environment: [String: String], exists: Bool
  ) throws {
    try NamedFile.makeFolder(places.state)
    let terminal = try Terminal(
      environment: environment, watching: exists ? places.headFile : nil,
      crash: Terminal.CrashReport(
        log: places.state + "/crash.log", notice: crashNotice(places)))
    let bell = terminal.bell
    let inbox = Inbox(isWaitedFor: false) { bell.ring() }
    let perform = Perform(places: places, clock: clock, inbox: inbox, keyCost: keyCost)
    var loop = ScreenLoop(
      terminal, perform, clock,
      firstState(size: terminal.size, places, clock, exists: exists, isLineMode: false))
    try loop.run(beginning: exists ? opening : nil)
  }

  private func runLines(_ places: Places, _ clock: Clock, exists: Bool) throws {
    // Through a pipe no passphrase is taken, so none is made either.
    guard StandardFiles.isAsked || exists else {
      throw ArchiveError.notAnArchive(folder: places.archive)
    }
    // Without a screen nobody reads signals: they do what they always do.
    unblockSignals()
    let answers = DispatchSemaphore(value: 0)
    let inbox = Inbox(isWaitedFor: true) { answers.signal() }
    let perform = Perform(places: places, clock: clock, inbox: inbox, keyCost: keyCost)
    var loop = LineLoop(
      perform, clock,
      firstState(
        size: Size(width: 80, height: 24), places, clock, exists: exists, isLineMode: true),
      answers: answers)
    try loop.run(beginning: exists ? opening : nil)
  }

  private func firstState(
    size: Size, _ places: Places, _ clock: Clock, exists: Bool, isLineMode: Bool
  ) -> State {
    var state = State(
      size: size, now: clock.now, archiveExists: exists,
      ids: .random(), isLineMode: isLineMode, isDemo: place.isDemo)
    if place.isDemo { state.notice = .warning(CommandWords.demo) }
    return state
  }

  /// What opens the archive without a question, when the command line brings the passphrase.
  private var opening: Effect? { place.passphrase.map { .unlock(passphrase: $0) } }

  private var keyCost: KeyCost { place.isDemo ? DemoArchive.keyCost : .standard }

  private func crashNotice(_ places: Places) -> String {
    "The program has stopped. All that was kept is safe, and what was half typed.\n"
      + "A report without anybody's words is in \(places.state)/crash.log\n"
  }
}
