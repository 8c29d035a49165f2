import Foundation
import Glibc
import Testing

extension ScreenTests {
  /// Secrets, signals and two windows on real terminals.
  @Suite struct Doors {
    // MARK: Secrets in plain lines

    @Test(.enabled(if: Screen.isThere, Screen.howToRun))
    func nothingTypedIsSeenBetweenAWrongPassphraseAndTheOpenArchive() async throws {
      let desk = try Desk()
      try desk.makeArchive()
      let screen = try await Screen(desk, environment: ["ACCESSIBLE": "1"])
      try await screen.expect("Passphrase:").say("wrong words")
      try await screen.expect("Opening.").type("unseen")
      try await screen.expect("This is not the passphrase.").say("")
      try await screen.type("hidden").press(.deleteLine).say(Desk.passphrase)
      try await screen.expect("Nothing waits.").type("seen again").expect("seen again")
      let shown = try await screen.text()
      #expect(!shown.contains("unseen") && !shown.contains("hidden"))
      #expect(!shown.contains("wrong words") && !shown.contains(Desk.passphrase))
    }

    @Test(.enabled(if: Screen.isThere, Screen.howToRun))
    func aDoorThatStaysShutEndsWith3AndTheTerminalShowsWhatIsTyped() async throws {
      let screen = try await Screen.withShell()
      try screen.desk.makeArchive()
      try await screen.say("\(screen.desk.program[0]) --plain; echo status $?")
      try await screen.expect("Passphrase:").say("wrong")
      try await screen.expect("This is not the passphrase.").type("\u{4}")
      try await screen.expect("status 3").type("seen again").expect("seen again")
    }

    @Test(.enabled(if: Screen.isThere, Screen.howToRun))
    func aSecretThatIsInterruptedGivesTheTerminalBack() async throws {
      let screen = try await Screen.withShell()
      try screen.desk.makeArchive()
      try await screen.say("stty -a > before").say("\(screen.desk.program[0]) list")
      try await screen.expect("Passphrase:").press(.interrupt)
      try await screen.say("stty -a | cmp - before && echo the same as before; echo done")
      try await screen.expect("\nthe same as before\n")
    }

    // MARK: Signals

    @Test(
      .enabled(if: Screen.isThere, Screen.howToRun),
      arguments: [SIGUSR1, SIGALRM, SIGUSR2, SIGXCPU])
    func aSignalThatEndsItGivesTheScreenBack(signal: Int32) async throws {
      let screen = try await Screen.withShell()
      try await screen.say("stty -a > before").say("\(screen.desk.program[0]); echo ended")
      try await screen.expect("Your name")
      let shell = try await screen.processID()
      let program = try ScreenTools.run(["pgrep", "-P", "\(shell)"]).inOneLine
      kill(try #require(Int32(program)), signal)
      try await screen.expect("\nended\n").expectGone("Your name")
      try await screen.say("stty -a | cmp - before && echo the same as before; echo done")
      try await screen.expect("\nthe same as before\n")
      #expect(try await screen.asked("#{alternate_on}") == "0")
    }

    // MARK: Two windows

    @Test(.enabled(if: Screen.isThere, Screen.howToRun))
    func whatIsPutRightLastInEitherWindowStands() async throws {
      let one = try await Screen(Desk())
      try await one.createArchive()
      try await one.enterPeggy()
      let other = try await Screen(one.desk)
      try await other.unlock()
      try await other.type("posei").expect("▸ OSEI, Margaret").press(.enter).expect("Start a talk")
      for given in ["B1", "B2", "B3"] {
        try await other.type("e").expect("Given names").press(.deleteLine).say(given)
        try await other.expectCursor(on: "Family name").command("q").expect("OSEI, \(given)")
      }
      try await one.expect("OSEI, B3").type("e").expect("Given names")
      try await one.press(.deleteLine).say("A1").expectCursor(on: "Family name").command("q")
      try await one.expect("OSEI, A1")
      try await other.expect("OSEI, A1")
      #expect(try one.desk.ask("people").contains("A1"))
    }

    @Test(.enabled(if: Screen.isThere, Screen.howToRun))
    func settingsOfOneWindowDoNotEraseThoseOfTheOther() async throws {
      let one = try await Screen(Desk())
      try await one.createArchive()
      let other = try await Screen(one.desk)
      try await other.unlock()
      try await one.type("s").expect("Safeguarding lead")
      try await other.type("s").expect("Safeguarding lead").press(.down, .down).say("Jo Grey")
      try await one.expect("Jo Grey").press(.down, .down, .down).say("020 7946 0123")
      try await other.expect("Jo Grey", "020 7946 0123")
      try await one.expect("Jo Grey", "020 7946 0123")
    }

    // MARK: Lines

    @Test func whatWasKeptIsSaidBeforeTheNextQuestion() throws {
      let desk = try Desk()
      try desk.makeArchive()
      let said = try desk.ask("--plain", lines: story + [":8", "ring the clinic", "", ""])
      let kept = try #require(said.range(of: "Kept. Step: nobody yet  ring the clinic"))
      let asked = try #require(said.range(of: "Who does “"))
      #expect(kept.upperBound <= asked.lowerBound, "\(said.suffix(600))")
    }

    @Test func whatCanNotBeReadTwiceIsSaidTwice() throws {
      let desk = try Desk()
      try desk.makeArchive()
      let said = try desk.ask(
        "--plain", lines: story + [":8", "ring the clinic", "me", "zzz", "zzz", ""])
      let refusals = said.split(separator: "\n").filter { $0.contains("When is that?") }
      #expect(refusals.count == 2, "\(said.suffix(600))")
    }

    /// A person, and a talk with her.
    private var story: [String] {
      [
        "n", "Margaret", "Osei", "Mrs", "Peggy", "15 3 1948", "", "Female", "", "2", "", "n",
      ]
    }
  }
}
