import Archive
import Canvas
import Conversation
import Dispatch
import Foundation
import Guides
import Interface
import Terminal

/// The program opened by `whatmatters` alone: a screen where there can be one, else plain lines.
struct Program {
  let place: ArchivePlace
  let isPlain: Bool

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let places = Places(environment: environment, archive: place.archive)
    let clock = Clock(environment: environment)
    if isPlain {
      try runLines(places, clock)
    } else {
      do {
        try runScreen(places, clock, environment)
      } catch is TerminalError {
        try runLines(places, clock)
      }
    }
  }

  private func runScreen(
    _ places: Places, _ clock: Clock, _ environment: [String: String]
  ) throws {
    try Places.make(places.state)
    let exists = Archive.exists(at: places.archive)
    let terminal = try Terminal(
      environment: environment, watching: exists ? places.archive + "/head" : nil,
      crash: Terminal.CrashReport(
        log: places.state + "/crash.log", notice: crashNotice(places)))
    let bell = terminal.bell
    let perform = Perform(places: places, clock: clock, inbox: Inbox { bell.ring() })
    var loop = ScreenLoop(
      terminal, perform, clock,
      firstState(size: terminal.size, places, clock, isLineMode: false))
    loop.run()
  }

  private func runLines(_ places: Places, _ clock: Clock) throws {
    // Without a screen nobody reads signals: they do what they always do.
    unblockSignals()
    let answers = DispatchSemaphore(value: 0)
    let perform = Perform(places: places, clock: clock, inbox: Inbox { answers.signal() })
    var loop = LineLoop(
      perform, clock,
      firstState(size: Size(width: 80, height: 24), places, clock, isLineMode: true),
      answers: answers)
    loop.run()
  }

  private func firstState(
    size: Size, _ places: Places, _ clock: Clock, isLineMode: Bool
  ) -> State {
    var random = SystemRandomNumberGenerator()
    let seed = (random.next(), random.next(), random.next(), random.next())
    return State(
      size: size, now: clock.now, archiveExists: Archive.exists(at: places.archive),
      guides: shelf, ids: IDSource(seed: seed), isLineMode: isLineMode)
  }

  private func crashNotice(_ places: Places) -> String {
    "The program has stopped. All that was kept is safe, and what was half typed.\n"
      + "A report without anybody's words is in \(places.state)/crash.log\n"
  }
}
