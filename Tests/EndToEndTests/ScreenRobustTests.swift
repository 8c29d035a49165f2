import Foundation
import Glibc
import Testing

extension ScreenTests {
  /// Terminals as they are: another tmux in between, sizes that change, letters of every script,
  /// names of terminals that nobody knows, and the worst that can happen to a program.
  @Suite struct Robust {
    @Test func thePrefixKeyIsForTmuxAndTheTalkIsThereAfterIt() async throws {
      let client = try await Client()
      let screen = client.screen
      try await screen.beginTalk(at: "3")
      try await screen.type("half a thought").expectCursor(after: "half a thought")
      try await screen.press(.prefix).type("d").expect("[detached").expectGone("half a thought")
      try await client.attach()
      try await screen.expect("3 What matters  ").expectCursor(after: "half a thought")
      // Pressed twice it comes to the program, which has no use for it.
      try await screen.press(.prefix, .prefix).type(" more")
      try await screen.expectCursor(after: "half a thought more")
    }

    @Test func aPasteAndAStormOfSizesThroughAClientLoseNothing() async throws {
      let client = try await Client()
      let screen = client.screen
      try await screen.beginTalk(at: "3")
      try await screen.say("a note that stays").expect("  a note that stays")
      try await screen.paste("what she wrote\nat home")
      try await screen.expect("▸ what she wrote", "at home").expectCursor(after: "at home")
      for number in 0..<40 {
        try await screen.resize(columns: 30 + number * 37 % 130, rows: 8 + number * 11 % 40)
      }
      try await screen.resize(columns: 80, rows: 24)
      try await screen.expect("  a note that stays", "▸ what she wrote")
      try await screen.expectCursor(after: "at home").type(", both").press(.enter)
      try await screen.expectCursor(on: " ▸  ").command("q").expect("CONVERSATIONS")
      let kept = try screen.desk.ask("show", "latest", "--format", "json")
      #expect(kept.contains("what she wrote\\nat home, both") && kept.contains("a note that stays"))
    }

    @Test func lettersOfEveryScriptStandInTheirColumnsAndAreKeptAsTheyAre() async throws {
      let screen = try await Screen(Desk())
      try await screen.beginTalk(at: "3")
      let texts = [
        ("日本語", 6), ("e\u{301}\u{302}a", 2), ("👨‍👩‍👧‍👦", 2), ("مرحبا", 5), ("क्षि", 3), ("ß€ł", 3),
      ]
      for (text, columns) in texts {
        try await screen.type(text)
        try await screen.expectCursor(column: 3 + columns)
        try await screen.press(.enter).expectCursor(column: 3)
      }
      try await screen.command("q").expect("CONVERSATIONS")
      let kept = try screen.desk.ask("show", "latest", "--format", "json")
      for (text, _) in texts {
        #expect(kept.unicodeScalars.contains(text.unicodeScalars), "\(text) is not kept")
      }
    }

    @Test func aLocaleWithoutUnicodeStillShowsLines() async throws {
      let screen = try await Screen(Desk(), environment: ["LC_ALL": "C"])
      try await screen.expect("Your name")
      let rule = try #require(try await screen.text().split(separator: "\n").dropFirst().first)
      #expect(rule.allSatisfy { $0 == "─" || $0 == "-" }, "\(rule)")
      try await screen.type("Zoë").expectCursor(after: "Zoë")
    }

    @Test func aCrashGivesTheTerminalBackAndNamesTheReport() async throws {
      let screen = try await Screen.withShell()
      try await screen.say("stty -a > before").say(screen.desk.program[0])
      try await screen.beginTalk(at: "3")
      try await screen.type("half a thought").press(.isSaved)
      // The last letters are on the disk a quarter of a second after they were typed.
      try await screen.type(" more").press(.cover).expectGone("half a thought")
      let shell = try await screen.processID()
      let program = try ScreenTools.run(["pgrep", "-P", "\(shell)"]).inOneLine
      kill(try #require(Int32(program)), SIGSEGV)
      try await screen.expect("The program has stopped.", "A report without anybody's words is in")
      try await screen.say("stty -a | cmp - before && echo the same as before; echo done")
      try await screen.expect("\nthe same as before\n")
      let report = screen.desk.home + "/.local/state/whatmatters/crash.log"
      let told = try String(contentsOfFile: report, encoding: .utf8)
      #expect(!told.contains("thought") && !told.contains("Osei"))
      try await screen.say("clear; " + screen.desk.program[0])
      try await screen.unlock()
      try await screen.goOn()
      try await screen.expectCursor(after: "half a thought more")
    }
  }
}

/// A real client of another tmux, in which the program runs: its prefix key and its own screen
/// stand between the keys and the program.
private final class Client: Sendable {
  let screen: Screen
  private let socket: String

  init() async throws {
    screen = try await Screen.withShell()
    socket = screen.desk.folder.path(of: "inner")
    let settings = try screen.desk.folder.write("set -g status off\n", to: "inner.conf")
    try await screen.say(
      "env -u TMUX tmux -S \(socket) -f \(settings) new-session \(screen.desk.program[0])")
  }

  deinit {
    // The test may have ended it already.
    _ = try? ScreenTools.run(["tmux", "-S", socket, "kill-server"])
  }

  func attach() async throws {
    try await screen.say("clear; env -u TMUX tmux -S \(socket) attach")
  }
}
