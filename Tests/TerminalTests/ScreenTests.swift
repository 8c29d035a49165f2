import CNcurses
import Canvas
import Glibc
import Testing

@testable import Terminal

/// There is one ncurses, so what uses it takes turns.
@Suite(.serialized) struct TheTerminal {}

extension TheTerminal {
  @Suite struct ScreenTests {
    @Test func aFrameIsShownAsItIs() throws {
      let pty = try Pty(width: 20, height: 4)
      let terminal = try pty.open()
      defer { terminal.close() }
      #expect(terminal.size == Size(width: 20, height: 4))
      terminal.show(["“e\u{301} 中文” 👍🏽 ☺\u{FE0F}x", "", "का ┬"], cursor: Point(x: 3, y: 2))
      #expect(terminal.rows == ["“e\u{301} 中文” 👍 ☺x", "", "का ┬", ""])
      var y: Int32 = 0
      var x: Int32 = 0
      cn_cursor(&y, &x)
      #expect((x, y) == (3, 2))
    }

    @Test func aScreenCanBeDrawnWhereNoTerminalIs() throws {
      let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
      defer { close(nothing) }
      let terminal = try Terminal(
        environment: ["TERM": "xterm-256color"], watching: nil, crash: nil,
        input: nothing, output: nothing)
      defer { terminal.close() }
      terminal.show(["garden"])
      #expect(terminal.rows.first == "garden")
    }

    @Test func eachFrameReplacesTheOneBefore() throws {
      let pty = try Pty(width: 12, height: 2)
      let terminal = try pty.open()
      defer { terminal.close() }
      let frames = [
        ["中文字", "abc"], ["a文b", ""], ["中x字", "c"], [" 中文", "中"], ["ab中", "x"], ["", ""],
        ["e\u{301}e", "👍"], ["ee\u{301}", "a👍"],
      ]
      for frame in frames {
        terminal.show(frame)
        #expect(terminal.rows == frame)
      }
    }

    @Test func onlyWhatChangedIsSent() throws {
      let pty = try Pty()
      let terminal = try pty.open()
      defer { terminal.close() }
      var rows = (0..<24).map { "row \($0): I want to walk to church on Sundays again" }
      terminal.show(rows)
      _ = pty.sentSoFar()
      terminal.show(rows)
      #expect(pty.sentSoFar() == "")
      rows[5] += "!"
      terminal.show(rows)
      let sent = pty.sentSoFar()
      #expect(sent.contains("!"))
      #expect(sent.utf8.count < 40)
    }

    @Test func theTitleIsSentOnlyWhenItChanges() throws {
      let pty = try Pty()
      let terminal = try pty.open()
      defer { terminal.close() }
      terminal.show(["a"], title: "What\u{1B} Matters\u{7}")
      #expect(pty.sentSoFar().contains("\u{1B}]2;What Matters\u{7}"))
      terminal.show(["b"], title: "What\u{1B} Matters\u{7}")
      #expect(!pty.sentSoFar().contains("]2;"))
    }

    @Test func aCursorOutsideIsBroughtIn() throws {
      let pty = try Pty(width: 10, height: 3)
      let terminal = try pty.open()
      defer { terminal.close() }
      var y: Int32 = 0
      var x: Int32 = 0
      terminal.show(["a"], cursor: Point(x: .max, y: .max))
      cn_cursor(&y, &x)
      #expect((x, y) == (9, 2))
      terminal.show(["a"], cursor: Point(x: .min, y: -1))
      cn_cursor(&y, &x)
      #expect((x, y) == (0, 0))
    }

    @Test func aCanvasOfAnotherSizeIsCut() throws {
      let pty = try Pty(width: 6, height: 2)
      let terminal = try pty.open()
      defer { terminal.close() }
      var canvas = Canvas(size: Size(width: 40, height: 10))
      for y in 0..<10 { canvas.draw("abcde中fgh", at: Point(x: 0, y: y)) }
      terminal.show(Frame(canvas: canvas, cursor: Point(x: 0, y: 0), title: ""))
      #expect(terminal.rows == ["abcde", "abcde"])
      terminal.show(["x"])
      #expect(terminal.rows == ["x", ""])
    }

    @Test func noColourIsSentWhereNoneIsWanted() throws {
      for (environment, hasColour) in [
        (["TERM": "xterm-256color"], true), (["TERM": "xterm-256color", "NO_COLOR": "1"], false),
        (["TERM": "vt100"], false),
      ] {
        let pty = try Pty()
        let terminal = try pty.open(environment)
        defer { terminal.close() }
        var canvas = Canvas(size: terminal.size)
        for (y, role) in Role.allCases.enumerated() {
          canvas.draw("mark", at: Point(x: 0, y: y), role)
        }
        terminal.show(Frame(canvas: canvas, cursor: Point(x: 0, y: 0), title: ""))
        let sent = pty.sentSoFar()
        #expect(sent.contains(/\x1B\[[0-9;]*3[0-9]/) == hasColour, "\(environment)")
        #expect(sent.contains("mark"))
      }
    }

    @Test func theTerminalIsGivenBackAsItWasFound() throws {
      let pty = try Pty()
      let before = pty.modes
      for _ in 1...3 {
        let terminal = try pty.open()
        #expect(pty.modes != before)
        terminal.show(["a"])
        let start = pty.sentSoFar()
        #expect(start.contains("\u{1B}[?2004h") && start.contains("\u{1B}[?1049h"))
        terminal.close()
        terminal.close()
        #expect(pty.modes == before)
        let end = pty.sent(until: "\u{1B}[23;2t")
        #expect(end.contains("\u{1B}[?2004l") && end.contains("\u{1B}[?1049l"))
      }
    }

    @Test func theClipboardIsAskedOnlyWhereItIsUnderstood() throws {
      let pty = try Pty()
      let terminal = try pty.open()
      #expect(terminal.copy("church"))
      #expect(pty.sentSoFar().contains("\u{1B}]52;c;Y2h1cmNo\u{7}"))
      terminal.close()
      let console = try Pty()
      let other = try console.open(["TERM": "linux"])
      defer { other.close() }
      #expect(!other.copy("church"))
      #expect(!console.sentSoFar().contains("]52"))
    }

    @Test func aTerminalThatCannotHaveAScreenIsRefused() throws {
      let pty = try Pty()
      #expect(throws: TerminalError.unsuitable(type: "")) { try pty.open([:]) }
      #expect(throws: TerminalError.unsuitable(type: "dumb")) { try pty.open(["TERM": "dumb"]) }
      #expect(throws: TerminalError.unsuitable(type: "no-such-terminal")) {
        try pty.open(["TERM": "no-such-terminal"])
      }
      let terminal = try pty.open()
      #expect(throws: TerminalError.alreadyOpen) { try pty.open() }
      terminal.close()
      try pty.open().close()
    }
  }
}
