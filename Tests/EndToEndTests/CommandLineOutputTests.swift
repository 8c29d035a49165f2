import Foundation
import Glibc
import Testing

extension CommandLine {
  /// The ways out: what happens where they take nothing, and what never goes out.
  struct OutputTests {
    private static let commands = [
      ["--help"], ["--version"], ["guides"], ["guides", "show", "what-matters"], ["keys"],
      ["--generate-completion-script", "bash"],
    ]
    private static let archiveCommands = [
      ["--plain"], ["list"], ["list", "--json"], ["people"], ["people", "--json"],
      ["show", "latest"], ["show", "latest", "--format", "json"], ["archive", "audit"],
      ["archive", "verify"], ["archive", "retention"],
    ]

    /// Whoever has read enough, as `head` has, is told nothing.
    private static func said(at end: OutputEnd) -> String {
      switch end {
      case .unread: ""
      case .full, .closed: "whatmatters: The output could not be written.\n"
      }
    }

    @Test(arguments: commands, OutputEnd.allCases)
    func whereNothingCanBeSaidItEndsWithASentence(arguments: [String], end: OutputEnd) throws {
      let outcome = try Home().run(arguments, into: end)
      #expect(outcome.status == 1)
      #expect(outcome.errors == OutputTests.said(at: end))
    }

    @Test(arguments: archiveCommands, OutputEnd.allCases)
    func whereNothingCanBeSaidOfAnArchiveItEndsWithASentence(
      arguments: [String], end: OutputEnd
    ) throws {
      let home = try Home.withArchive()
      let outcome = try home.run(
        arguments + ["--passphrase-file", home.path("passphrase")], into: end, input: "q\n")
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasSuffix(OutputTests.said(at: end)))
      #expect(!outcome.errors.contains("Fatal"))
    }

    /// The log is the first file that is opened: it took the number of an output that was closed.
    @Test(arguments: [
      [STDOUT_FILENO], [STDERR_FILENO], [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO],
    ])
    func whatIsSaidNeverStandsInTheLog(closed: [Int32]) async throws {
      let home = try Home.withArchive()
      let name = try #require(
        try await home.open("list", "--json").listed().first?.name.split(separator: ",").first)
      for words in [["list"], ["list", "since:\(name)"], ["show", "latest"]] {
        _ = try home.run(
          words + ["--passphrase-file", home.path("passphrase")], closed: closed)
      }
      let log = try String(
        contentsOfFile: home.path(".local/state/whatmatters/log.txt"), encoding: .utf8)
      #expect(!log.contains(name))
      #expect(
        log.split(separator: "\n").allSatisfy {
          $0.wholeMatch(of: /\d{4}-\d\d-\d\dT[\d:.]+Z (info|error) .*/) != nil
        }, "\(log)")
    }

    @Test func aClosedInputIsTheEndOfTheLines() throws {
      let home = try Home.withArchive()
      let open = ["--plain", "--passphrase-file", home.path("passphrase")]
      #expect(try home.run(open, closed: [STDIN_FILENO]) == 0)
      #expect(try home.run(["list"], closed: [STDIN_FILENO]) == 3)
    }

    @Test(arguments: [["guides", "show", "what-matters"], ["keys", "--format", "html"]])
    func aPipeThatDoesNotWaitGetsEveryLine(arguments: [String]) async throws {
      let home = try Home()
      let whole = try await home.binary.run(arguments, environment: home.environment).text
      try #require(whole.utf8.count > 4096)
      let outcome = try home.runIntoNarrowPipe(arguments)
      #expect(outcome.status == 0)
      #expect(outcome.output == whole)
    }

    @Test func whatSteersATerminalIsShownAndARowStaysARow() async throws {
      let home = try Home()
      let made = try await home.open(
        "archive", "create", "--name", "Dr \u{1B}[2JAmina\nYusuf", "--role", "GP\u{9B}31m")
      #expect(made.status == 0, "\(made.errors)")
      let audit = try await home.open("archive", "audit")
      #expect(
        audit.text.contains("writes as Dr Amina Yusuf, GP\n"), "\(audit.text)")
      let settings = try await home.run(
        "--plain", "--passphrase-file", home.path("passphrase"), input: "s\n")
      #expect(
        settings.lines.contains("#1  Name: Dr Amina Yusuf"), "\(settings.text)")
      let wrong = try await home.run("show", "\u{1B}[2J\n")
      #expect(wrong.status == 3)
      let unknown = try await home.open("show", "\u{1B}]0;x\u{07}")
      #expect(
        unknown.errors == "whatmatters: There is nothing called [U+001B]]0;x[U+0007].\n")
      let option = try await home.run("--\u{1B}[2J")
      #expect(option.status == 2)
      for said in [audit.text, settings.text, unknown.errors, option.errors] {
        #expect(!said.unicodeScalars.contains("\u{1B}"))
        #expect(!said.unicodeScalars.contains("\u{9B}"))
      }
    }
  }
}
