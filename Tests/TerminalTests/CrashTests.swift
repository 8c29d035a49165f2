import Foundation
import Glibc
import Testing

@testable import Terminal

extension TheTerminal {
  @Suite struct CrashTests {
    @Test func aTrapGivesTheTerminalBackAndSaysWhereTheReasonIs() async throws {
      let pty = try Pty()
      let before = pty.modes
      let log = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: log) } }

      await #expect(processExitsWith: .failure) {
        [path = pty.path as String, log = log.path as String] in
        let slave = Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        let terminal = try Terminal(
          environment: ["TERM": "xterm-256color"], watching: nil,
          crash: .init(log: log, notice: "It stopped; why is in the log.\n"),
          input: slave, output: slave)
        terminal.show(["a conversation"])
        fatalError("a made-up reason")
      }

      #expect(pty.modes == before)
      let sent = pty.sent(until: "in the log.\r\n")
      let end = try #require(sent.range(of: "a conversation")).upperBound
      #expect(sent[end...].contains("\u{1B}[?2004l"))
      #expect(sent[end...].contains("\u{1B}[?1049l"))
      #expect(!sent.contains("made-up"))
      let report = try String(contentsOf: log, encoding: .utf8)
      #expect(report.contains("a made-up reason"))
      #expect(report.contains("\nStopped by signal "), "\(report)")
    }

    /// A signal that Swift says nothing of leaves a report too.
    @Test func aFaultOfMemoryLeavesAReport() async throws {
      let pty = try Pty()
      let log = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: log) } }
      await #expect(processExitsWith: .signal(SIGSEGV)) {
        [path = pty.path as String, log = log.path as String] in
        let slave = Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        let terminal = try Terminal(
          environment: ["TERM": "xterm-256color"], watching: nil,
          crash: .init(log: log, notice: "It stopped; why is in the log.\n"),
          input: slave, output: slave)
        terminal.show(["a conversation"])
        raise(SIGSEGV)
      }
      let report = try String(contentsOf: log, encoding: .utf8)
      #expect(report.hasPrefix("Stopped by signal 11 at "), "\(report)")
      #expect(report.contains(" (seconds since 1970), called from\n  "), "\(report)")
      #expect(!report.contains("a conversation"))
    }
  }
}
