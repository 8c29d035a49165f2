import Foundation
import Glibc
import Testing

extension ScreenTests {
  /// The program as plain lines: through a pipe, and on a terminal.
  @Suite struct LineMode {
    // MARK: A disk without room

    @Test(.enabled(if: SmallDisk.isThere, SmallDisk.howToRun))
    func whatIsNotSavedAtTheEndIsCounted() throws {
      let desk = try Desk()
      let disk = try SmallDisk(at: desk.home + "/.local/share/whatmatters", megabytes: 4)
      let child = try talk(on: desk)
      try disk.fill()
      child.write(story + "\nand the choir\n")
      child.hangUp()
      let said = child.readAll()
      #expect(child.wait() == 1)
      #expect(said.contains("Not saved yet: the disk is full."), "\(said.suffix(300))")
      #expect(
        said.hasSuffix("whatmatters: Not saved: 24003 words in 2 notes.\n"), "\(said.suffix(300))")
      try disk.makeRoom()
      let kept = try desk.ask("show", "latest")
      #expect(kept.contains("The garden") && !kept.lowercased().contains("the choir"))
      _ = try desk.ask("archive", "verify")
    }

    @Test(.enabled(if: SmallDisk.isThere, SmallDisk.howToRun))
    func whatWasNotSavedIsTriedAgain() throws {
      let desk = try Desk()
      let disk = try SmallDisk(at: desk.home + "/.local/share/whatmatters", megabytes: 4)
      let child = try talk(on: desk)
      try disk.fill()
      child.write(story + "\n")
      child.read(until: "Not saved yet: the disk is full.")
      try disk.makeRoom()
      child.write("and the choir\n")
      child.hangUp()
      let said = child.readAll()
      #expect(child.wait() == 0, "\(said.suffix(300))")
      let kept = try desk.ask("show", "latest")
      #expect(kept.contains("a long story of the summer") && kept.contains("And the choir"))
    }

    @Test(.enabled(if: Screen.isThere, Screen.howToRun), .enabled(if: SmallDisk.isThere))
    func aScreenThatEndsCountsThemToo() async throws {
      let screen = try await Screen.withShell()
      let data = screen.desk.home + "/.local/share/whatmatters"
      let disk = try SmallDisk(at: data, megabytes: 4)
      try await screen.say(screen.desk.program[0] + "; echo status $?")
      try await screen.beginTalk(at: "3")
      try await screen.say("the garden").expect("  the garden").press(.isSaved).expect("Saved ")
      try disk.fill()
      try await screen.paste(story)
      try await screen.press(.enter).expect("Not saved yet: the disk is full.")
      let shell = try await screen.processID()
      let program = try ScreenTools.run(["pgrep", "-P", "\(shell)"]).inOneLine
      kill(try #require(Int32(program)), SIGTERM)
      try await screen.expect("whatmatters: Not saved: 24000 words in 1 note.", "status 1")
    }

    /// More than what is left in the pages that the archive has already.
    private var story: String { String(repeating: "a long story of the summer ", count: 4000) }

    /// The lines of a talk in which one note is kept.
    private func talk(on desk: Desk) throws -> Child {
      try desk.makeArchive()
      let child = try desk.begin(["--plain"])
      let person = [
        "n", "Margaret", "Osei", "Mrs", "Peggy", "15 3 1948", "", "Female", "", "2", "",
      ]
      child.write((person + ["n", ":3", "the garden"]).map { $0 + "\n" }.joined())
      child.read(until: "Kept. What matters: the garden")
      return child
    }

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
      #expect(record.contains("\"second\"") && record.contains("\"third\""))
    }
  }
}
