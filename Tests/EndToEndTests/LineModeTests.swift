import Foundation
import Glibc
import Testing

extension ScreenTests {
  /// The program as plain lines: through a pipe, and on a terminal.
  @Suite struct LineMode {
    // MARK: Why there are lines

    @Test(
      .enabled(if: Screen.isThere, Screen.howToRun),
      arguments: [
        (
          "no-such-terminal",
          "This terminal (no-such-terminal) is not known here; "
            + "TERM=xterm-256color usually works."
        ),
        ("dumb", "This terminal (dumb) can show no screen: these are plain lines."),
        (
          "",
          "This terminal does not say what it is (TERM is not set); "
            + "TERM=xterm-256color usually works."
        ),
      ])
    func aTerminalWithoutAScreenIsToldWhy(type: String, why: String) async throws {
      let screen = try await Screen(Desk(), columns: 120, environment: ["TERM": type])
      try await screen.expect(why, "A new archive for your conversations", "Your name")
    }

    @Test(.enabled(if: Screen.isThere, Screen.howToRun))
    func accessibleInTheEnvironmentIsPlain() async throws {
      let screen = try await Screen(Desk(), environment: ["ACCESSIBLE": "1"])
      try await screen.expect("A new archive for your conversations", "Your name")
      let row = try await screen.text()
      #expect(!row.contains("This terminal"))
      #expect(try await screen.asked("#{alternate_on}") == "0")
    }

    @Test func aPipeNeedsNoWord() throws {
      let desk = try Desk()
      try desk.makeArchive()
      for arguments in [["--plain"], []] {
        let child = try desk.begin(arguments)
        child.hangUp()
        let said = child.readAll()
        #expect(child.wait() == 0)
        #expect(said.contains("Nothing waits.") && !said.contains("terminal"), "\(said)")
        #expect(!said.contains("\u{1B}"))
      }
    }

    // MARK: What a terminal sends

    @Test(.enabled(if: Screen.isThere, Screen.howToRun))
    func whatATerminalSendsForItsKeysIsNoPartOfANote() async throws {
      let desk = try Desk()
      let screen = try await Screen(desk, environment: ["ACCESSIBLE": "1"])
      try await screen.expect("Your name").say("Dr Amina Hassan").expect("Your role").say("GP")
      try await screen.expect("Passphrase").say(Desk.passphrase).expect("Once more")
      try await screen.say(Desk.passphrase).expect("Your recovery code").say("w").say("")
      try await screen.expect("Nothing waits.").say("n").expect("Given")
      for line in ["Margaret", "Osei", "Mrs", "Peggy", "15 3 1948", "", "Female", "", "2", ""] {
        try await screen.say(line)
      }
      try await screen.expect("OSEI, Margaret (Mrs)").say("n").say(":3").expect("3 What matters")
      try await screen.type("second").press(.up, .home, .delete, .left, .end)
        .press(.enter).expect("Kept. What matters: second")
      try await screen.say("\u{1B}[200~third\u{1B}[201~\u{9B}31m")
        .expect("Kept. What matters: ")
      try await screen.say(":q").say(":q").say("q").expectEnd()
      let record = try desk.ask("show", "latest", "--format", "json")
      withKnownIssue("the lines of a terminal are not cleaned yet") {
        #expect(record.contains("\"second\"") && record.contains("\"third\""))
      }
    }
  }
}
