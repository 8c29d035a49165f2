import Canvas
import Foundation
import Glibc
import Testing

@testable import Terminal

extension TheTerminal {
  @Suite struct WaitingTests {
    private let pty: Pty

    init() throws { pty = try Pty() }

    @Test func keysComeAsTheyAreTyped() throws {
      let terminal = try pty.open()
      defer { terminal.close() }
      pty.type("é\u{1B}OA\r\u{1B}n")
      #expect(
        terminal.next(5) == [
          .input(.key(.character("é"))), .input(.key(.up)), .input(.key(.enter)),
          .input(.key(.escape)), .input(.key(.character("n"))),
        ])
    }

    @Test(arguments: ["0", "20", nil])
    func anEscapeAloneIsAKeyAfterItsDelay(delay: String?) throws {
      let terminal = try pty.open(
        ["TERM": "xterm-256color", "ESCDELAY": delay].compactMapValues { $0 })
      defer { terminal.close() }
      #expect(terminal.escapeDelay == delay.flatMap(Int64.init) ?? 100)
      pty.type("\u{1B}")
      #expect(terminal.next(1) == [.input(.key(.escape))])
    }

    @Test func aLongPasteIsOnePiece() throws {
      let terminal = try pty.open()
      defer { terminal.close() }
      let text = String(repeating: "“no more tablets”\n", count: 100)
      pty.type("\u{1B}[200~" + text + "\u{1B}[201~")
      #expect(terminal.next(1) == [.input(.pasted(text))])
    }

    @Test func nothingTypedIsLostWhileTheProgramIsBusyDrawing() throws {
      let terminal = try pty.open()
      defer { terminal.close() }
      var typed = ""
      var events: [Event] = []
      for number in 0..<40 {
        let words = "note \(number) "
        pty.type(words)
        typed += words
        terminal.show([typed, String(repeating: "\(number)", count: 80)])
        _ = pty.sentSoFar()
      }
      events = terminal.next(typed.count)
      #expect(events == typed.map { .input(.key(.character($0))) })
    }

    @Test func aNewSizeIsToldAndDrawnAfresh() throws {
      let terminal = try pty.open()
      defer { terminal.close() }
      terminal.show(["stairs"])
      pty.resize(width: 60, height: 20)
      raise(SIGWINCH)
      #expect(terminal.next(1) == [.input(.resized(Size(width: 60, height: 20)))])
      #expect(terminal.size == Size(width: 60, height: 20))
      terminal.show(["stairs"])
      #expect(terminal.rows.first == "stairs")
    }

    @Test func anotherThreadWakesIt() throws {
      let terminal = try pty.open()
      defer { terminal.close() }
      let bell = terminal.bell
      let thread = Thread {
        bell.ring()
        bell.ring()
      }
      thread.start()
      #expect(terminal.next(1).first == .woken)
    }

    @Test func ringingAfterClosingDoesNoHarm() throws {
      let terminal = try pty.open()
      terminal.close()
      terminal.bell.ring()
      #expect(terminal.wait() == [.hungUp])
    }

    @Test func theTimerComesOnceForItsDeadline() throws {
      let terminal = try pty.open()
      defer { terminal.close() }
      #expect(terminal.wait(until: .now) == [.timer])
      #expect(terminal.wait(until: .now.adding(milliseconds: -5000)) == [.timer])
      terminal.bell.ring()
      #expect(terminal.wait(until: nil) == [.woken])
    }

    @Test(arguments: [
      (SIGTERM, Event.terminate), (SIGINT, .terminate), (SIGQUIT, .terminate), (SIGHUP, .hungUp),
      (SIGCONT, .input(.resumed)),
    ])
    func aSignalIsAnEvent(signal: Int32, event: Event) throws {
      let terminal = try pty.open()
      defer { terminal.close() }
      raise(signal)
      #expect(terminal.next(1) == [event])
    }

    /// A process that ignores SIGTSTP does not stand still: what is left is leaving the screen and
    /// coming back.
    @Test func standingStillLeavesTheScreenAndComesBackToAnEmptyOne() throws {
      let before = signal(SIGTSTP, SIG_IGN)
      defer { signal(SIGTSTP, before) }
      let terminal = try pty.open()
      defer { terminal.close() }
      terminal.show(["a conversation"])
      let modes = pty.modes
      _ = pty.sentSoFar()

      raise(SIGTSTP)
      #expect(terminal.wait() == [.input(.resumed)])
      let sent = pty.sentSoFar()
      let leaving = try #require(sent.range(of: "\u{1B}[?1049l")).upperBound
      #expect(sent[..<leaving].contains("\u{1B}[?2004l"))
      #expect(sent[leaving...].contains("\u{1B}[?1049h"))
      #expect(sent[leaving...].contains("\u{1B}[?2004h"))
      #expect(!sent.contains("a conversation"))
      #expect(pty.modes == modes)

      terminal.show(["a conversation"])
      #expect(pty.sentSoFar().contains("a conversation"))
    }

    @Test func aSizeThatChangedWhileStandingStillIsToldWithTheReturn() throws {
      let before = signal(SIGTSTP, SIG_IGN)
      defer { signal(SIGTSTP, before) }
      let terminal = try pty.open()
      defer { terminal.close() }
      pty.resize(width: 100, height: 30)
      terminal.suspend()
      #expect(
        terminal.wait() == [.input(.resumed), .input(.resized(Size(width: 100, height: 30)))])
    }

    @Test func whatWasTypedBeforeTheTerminalWentIsKept() throws {
      let terminal = try pty.open()
      defer { terminal.close() }
      pty.type("k\u{1B}")
      #expect(terminal.next(1) == [.input(.key(.character("k")))])
      pty.hangUp()
      var events: [Event] = []
      while !events.contains(.hungUp) { events += terminal.wait() }
      #expect(events == [.input(.key(.escape)), .hungUp])
      // It rests after that, and can still be woken.
      terminal.show(["a"])
      terminal.bell.ring()
      #expect(terminal.wait() == [.woken])
    }

    @Test func aWatchedFileIsToldOfHoweverItIsWritten() throws {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
      let file = folder.appendingPathComponent("head")
      let terminal = try pty.open(watching: file.path)
      defer { terminal.close() }
      #expect(terminal.isWatching)
      func isTold(of change: () throws -> Void) throws -> Bool {
        try change()
        terminal.bell.ring()
        return terminal.wait().contains(.fileChanged)
      }

      #expect(try isTold { try Data("1".utf8).write(to: file) })
      #expect(
        try isTold {
          let handle = try FileHandle(forWritingTo: file)
          try handle.write(contentsOf: Data("2".utf8))
          try handle.close()
        })
      #expect(try isTold { try Data("3".utf8).write(to: file, options: .atomic) })
      #expect(try isTold { try Data("4".utf8).write(to: file) })
      #expect(try !isTold { _ = try Data(contentsOf: file) })
      #expect(
        try !isTold { try Data("5".utf8).write(to: folder.appendingPathComponent("archive")) })
    }

    @Test func aFolderThatIsNotThereIsNotWatched() throws {
      let terminal = try pty.open(watching: "/no/such/folder/head")
      defer { terminal.close() }
      #expect(!terminal.isWatching)
    }
  }
}
