import Foundation
import Glibc
import Testing

extension ScreenTests {
  /// Terminals that take nothing for a while, or little at a time, and another one in between.
  @Suite struct Slow {
    @Test func aTerminalThatTakesNothingLosesNoWordAndTheProgramCanBeEnded() async throws {
      let desk = try Desk()
      try await desk.leaveATalk()
      let line = try Line(desk)
      try await line.goOn()
      line.stop()
      line.type(" and stops taking anything")
      // All is read though nothing can be shown, and the program hears that it is to end.
      try await line.waitUntilAllIsRead()
      line.end()
      #expect(line.wait() == 0)
      let screen = try await Screen(desk)
      try await screen.unlock()
      try await screen.goOn()
      try await screen.expectCursor(after: "half a thought and stops taking anything")
    }

    @Test func whatWasTypedMeanwhileIsShownOnceItTakesAgain() async throws {
      let desk = try Desk()
      try await desk.leaveATalk()
      let line = try Line(desk)
      try await line.goOn()
      line.stop()
      line.type(", unseen")
      try await line.waitUntilAllIsRead()
      line.goOnTaking()
      try await line.expect("unseen")
      line.end()
      #expect(line.wait() == 0)
    }

    @Test func onASlowLineFortyKeysAreNotFortyPictures() async throws {
      let desk = try Desk()
      try await desk.leaveATalk()
      let line = try Line(desk)
      try await line.goOn()
      // The next prompt: its words, what helps and what to listen for.
      let one = try await line.bytes(of: "\t")
      line.stop()
      line.type(String(repeating: "\t", count: 40))
      try await line.waitUntilAllIsRead()
      line.goOnTaking()
      let forty = try await line.bytes(of: "")
      #expect(one > 100)
      #expect(forty < 6 * one, "\(forty) bytes, and \(one) for one key")
      line.end()
      #expect(line.wait() == 0)
    }

    @Test(.enabled(if: Multiplexer.isThere, Multiplexer.howToRun))
    func inScreenTheTalkIsTypedLeftAndComeBackTo() async throws {
      let multiplexer = try await Multiplexer()
      let screen = multiplexer.screen
      try await screen.beginTalk(at: "3")
      try await screen.type("she misses the é of café, 日本語").press(.enter)
      try await screen.expect("  she misses the é of café")
      try await screen.type("half a thought").expectCursor(after: "half a thought")
      // Its prefix key is the one that goes to the start of a line: pressed twice it comes through.
      try await screen.pressPrefixOfScreen().type("a").type("not ")
      try await screen.expectCursor(after: "not ").expect("not half a thought")
      try await screen.pressPrefixOfScreen().type("d").expect("detached")
        .expectGone("half a thought")
      try await multiplexer.attach()
      try await screen.expect("3 What matters  ", "not half a thought")
      try await screen.resize(columns: 60, rows: 20)
      try await screen.expect("not half a thought").expectCursor(after: "not ")
      try await screen.press(.cover).expectGone("half a thought")
    }
  }
}

extension Desk {
  /// A talk in which something is half typed, and nobody at the program.
  fileprivate func leaveATalk() async throws {
    let screen = try await Screen(self)
    try await screen.beginTalk(at: "3")
    try await screen.type("half a thought").expectCursor(after: "half a thought").command("q")
    try await screen.expect("CONVERSATIONS").type("q").expect("To finish").type("q").expectEnd()
  }
}

extension Screen {
  /// Presses Control-A.
  @discardableResult
  fileprivate func pressPrefixOfScreen() async throws -> Screen { try await press(.lineStart) }
}

/// A terminal whose bytes the test takes itself, when it likes.
private final class Line: Sendable {
  private let master: Int32
  private let slave: Int32
  private let program: pid_t

  init(_ desk: Desk) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    // Swift does not see posix_openpt and its family; these are the calls they make on Linux.
    try #require(ioctl(master, 0x4004_5431, &isLocked) == 0)  // TIOCSPTLCK
    try #require(ioctl(master, 0x8004_5430, &number) == 0)  // TIOCGPTN
    let path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(slave >= 0)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(slave, UInt(TIOCSWINSZ), &size) == 0)
    program = try Line.start(desk, on: path)
  }

  deinit {
    kill(program, SIGKILL)
    close(master)
    close(slave)
  }

  private static func start(_ desk: Desk, on path: String) throws -> pid_t {
    var environment = desk.environment
    environment["TERM"] = "xterm-256color"
    // The first file that it opens becomes the terminal of its session.
    return try spawn(desk.program, environment: environment, inItsOwnSession: true) { files in
      for descriptor in 0...2 {
        posix_spawn_file_actions_addopen(&files, Int32(descriptor), path, O_RDWR, 0)
      }
    }
  }

  // MARK: What is typed and taken

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(write(master, bytes, bytes.count) == bytes.count)
  }

  /// Opens the archive and goes on with the talk that was left.
  func goOn() async throws {
    try await expect("Open your conversations")
    type(Desk.passphrase + "\r")
    try await expect("Only names here.")
    type("\r")
    try await expect("half a thought")
    _ = try await bytes(of: "")
  }

  /// Stops what it takes, as ^S does on an older terminal.
  func stop() { #expect(tcflow(slave, TCOOFF) == 0) }

  func goOnTaking() { #expect(tcflow(slave, TCOON) == 0) }

  /// Takes what the program sends until these words have come.
  func expect(_ words: String, source: SourceLocation = #_sourceLocation) async throws {
    var taken = ""
    try await wait(for: words, source) {
      taken += some()
      return taken.contains(words)
    }
  }

  /// How many bytes the program sends for these keys, up to its answer to a question that has one:
  /// that nothing is lost.
  func bytes(of keys: String) async throws -> Int {
    type(keys + "\u{3}")
    var taken = ""
    try await wait(for: "“Nothing is lost”", #_sourceLocation) {
      // Few at a time.
      taken += some(64)
      return taken.contains("Nothing is lost")
    }
    // The answer goes with the next key, and the rule is where it was: it can come again.
    type("\u{5}")
    try await expect("───")
    return taken.utf8.count
  }

  /// Waits until the program has read all that was typed. Linux hands on later what was written to the
  /// other end; asking whether there is something to read makes it do so first.
  func waitUntilAllIsRead() async throws {
    try await wait(for: "all to be read", #_sourceLocation) {
      var asked = pollfd(fd: slave, events: Int16(POLLIN), revents: 0)
      return poll(&asked, 1, 0) == 0
    }
  }

  private func some(_ most: Int = 4096) -> String {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 0) == 1 else { return "" }
    var buffer = [UInt8](repeating: 0, count: most)
    let count = read(master, &buffer, most)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  private func wait(
    for what: String, _ source: SourceLocation, until isThere: () -> Bool
  ) async throws {
    let end = ContinuousClock.now + Screen.patience
    while !isThere() {
      guard ContinuousClock.now < end else {
        throw Screen.NotSeen(what: what, line: source.line, file: source.fileName, screen: "")
      }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  // MARK: Its end

  /// Asks the program to end.
  func end() { kill(program, SIGTERM) }

  /// Waits for its end; its exit status.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(program, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}

/// GNU screen, with the program in it.
private final class Multiplexer: Sendable {
  static let isThere: Bool = ScreenTools.find("screen") != nil || ScreenTools.isOnCI
  static let howToRun: Comment = "needs GNU screen: scripts/test installs it"

  let screen: Screen
  private let name: String

  init() async throws {
    screen = try await Screen.withShell()
    name = "whatmatters-\(UUID().uuidString.prefix(8))"
    let settings = try screen.desk.folder.write(
      "startup_message off\nvbell off\ndefutf8 on\n", to: "screenrc")
    let sockets = try screen.desk.folder.folder("sockets")
    chmod(sockets, 0o700)
    try await screen.say("export SCREENDIR=\(sockets) TMUX=").expect("ready> ")
    try await screen.say(
      "clear; screen -U -c \(settings) -S \(name) \(screen.desk.program[0])")
  }

  deinit {
    _ = try? ScreenTools.run(
      ["screen", "-S", name, "-X", "quit"],
      environment: [
        "SCREENDIR": screen.desk.folder.path(of: "sockets"),
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "",
      ])
  }

  func attach() async throws {
    try await screen.say("clear; screen -U -r \(name)")
  }
}
