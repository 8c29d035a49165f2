import Canvas
import Testing

@testable import Terminal

extension TheTerminal {
  /// A terminal that takes nothing holds nothing up.
  @Suite struct Held {
    @Test func keysAreReadWhileNothingIsTakenAndOnlyTheLastFrameIsShownAfterIt() throws {
      let pty = try Pty()
      let terminal = try pty.open()
      defer { terminal.close() }
      terminal.show(["first"])
      _ = pty.sentSoFar()
      pty.stop()
      terminal.show(["second"])
      pty.type("x")
      #expect(terminal.next(1) == [.input(.key(.character("x")))])
      for number in 0..<40 { terminal.show(["frame \(number)"]) }
      pty.goOn()
      pty.type("y")
      #expect(terminal.next(1) == [.input(.key(.character("y")))])
      let sent = pty.sent(until: "39")
      #expect(sent.contains("second"))
      #expect(!sent.contains("38"))
      #expect(terminal.rows[0] == "frame 39")
    }

    @Test func whatWasHalfSentIsSentOnFromWhereItStopped() throws {
      let pty = try Pty()
      let terminal = try pty.open()
      defer { terminal.close() }
      _ = pty.sentSoFar()
      // Nobody reads, and no terminal takes so much unread.
      let rows = (0..<24).map { row in String(repeating: "\(row % 10)", count: 79) + "|" }
      for turn in 0..<20 {
        terminal.show(rows.map { turn % 2 == 0 ? $0 : String($0.reversed()) })
        terminal.show([String(repeating: "-", count: 80)])
      }
      terminal.show(["the end"])
      pty.type("x")
      var bytes = ""
      // Each letter that is read makes room for others, which are sent while keys are waited for.
      while !bytes.contains("the end") {
        bytes += pty.some()
        pty.type("x")
        _ = terminal.next(1)
      }
      #expect(terminal.rows[0] == "the end")
    }

    @Test func closingDoesNotWaitForItAndTheModesAreGivenBack() throws {
      let pty = try Pty()
      let found = pty.modes
      let terminal = try pty.open()
      terminal.show(["first"])
      pty.stop()
      terminal.show(["second"])
      terminal.close()
      #expect(pty.modes == found)
    }
  }
}
