import Foundation
import Testing

extension CommandLine {
  /// Where secrets come from, and where they never do.
  struct SecretTests {
    private static func refused(_ what: String, _ option: String) -> String {
      "whatmatters: \(what) is taken from a terminal or a file, never from a pipe: "
        + "name the file by \(option).\n"
    }

    @Test(arguments: [
      ["--plain"], [], ["list"], ["people"], ["show", "latest"], ["archive", "verify"],
      ["archive", "verify", "--backup", "copy"], ["archive", "audit"], ["archive", "passphrase"],
      ["archive", "passphrase", "--new-key"], ["demo"],
    ])
    func aPassphraseIsNeverTakenFromAPipe(arguments: [String]) async throws {
      let home = try Home.withArchive()
      let before = try home.bytes(of: home.archive)
      let outcome = try await home.binary.run(
        arguments, input: "correct horse battery\ncorrect horse battery\n",
        environment: home.environment, in: home.folder.path)
      #expect(outcome.status == 3)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors == SecretTests.refused("A passphrase", "--passphrase-file"))
      #expect(try home.bytes(of: home.archive) == before)
    }

    @Test func aNewPassphraseAndARecoveryCodeAreNotEither() async throws {
      let home = try Home.withArchive()
      let code = try #require(SampleArchive.current?.recoveryCode)
      let typed = code + "\nthree new words\nthree new words\n"
      let new = try await home.run(
        "archive", "passphrase", "--passphrase-file", home.path("passphrase"), input: typed)
      #expect(new.status == 3)
      #expect(new.errors == SecretTests.refused("A new passphrase", "--new-passphrase-file"))
      let recovery = try await home.run("archive", "recover", input: typed)
      #expect(recovery.status == 3)
      #expect(recovery.errors == SecretTests.refused("A recovery code", "--recovery-code-file"))
      let first = try await Home().run(
        "archive", "create", "--name", "Ann", "--role", "GP", input: typed)
      #expect(first.status == 3)
      #expect(first.errors == SecretTests.refused("A new passphrase", "--passphrase-file"))
    }

    @Test func aWrongPassphraseEndsTheLinesBeforeOneIsRead() async throws {
      let home = try Home.withArchive()
      let before = try home.bytes(of: home.archive)
      let outcome = try await home.run(
        "--plain", "--passphrase-file", home.path("wrong"),
        input: "correct horse battery\np\nq\n")
      #expect(outcome.status == 3)
      #expect(!outcome.text.contains("What Matters"))
      #expect(
        outcome.errors == "whatmatters: This is not the passphrase. Nothing was changed.\n")
      #expect(try home.bytes(of: home.archive) == before)
    }

    @Test func aDamagedArchiveEndsTheLinesAsItEndsACommand() async throws {
      let home = try Home.withArchive()
      try home.folder.write("", to: ".local/share/whatmatters/archive/keys.json")
      let lines = try await home.run(
        "--plain", "--passphrase-file", home.path("passphrase"), input: "q\n")
      #expect(lines.status == 4)
      #expect(try await home.open("list").status == 4)
    }

    @Test func withoutAnArchiveThereIsNoneToMakeThroughAPipe() async throws {
      let home = try Home()
      let outcome = try await home.run(
        "--plain", input: "Dr Amina Yusuf\nGP\nthree new words\nthree new words\n")
      #expect(outcome.status == 1)
      #expect(
        outcome.errors
          == "whatmatters: There is no archive at \(home.archive). "
          + "Make one: whatmatters archive create\n")
      #expect(!FileManager.default.fileExists(atPath: home.archive))
    }

    // MARK: The mark of the byte order

    @Test func theMarkOfTheByteOrderIsNoPartOfAPassphrase() async throws {
      let home = try Home.withArchive()
      let marked = try home.folder.write("\u{FEFF}correct horse battery\r\n", to: "marked")
      let list = try await home.run("list", "--passphrase-file", marked)
      #expect(list.status == 0, "\(list.errors)")
      let lines = try await home.run("--plain", "--passphrase-file", marked, input: "q\n")
      #expect(lines.status == 0, "\(lines.errors)")
      let alone = try home.folder.write("\u{FEFF}\r\n", to: "alone")
      let none = try await home.run("list", "--passphrase-file", alone)
      #expect(none.status == 3)
      #expect(none.errors.contains("is empty: there is no passphrase"))
    }

    @Test func norIsItTheBeginningOfTheFirstLine() async throws {
      let home = try Home.withArchive()
      let outcome = try await home.run(
        "--plain", "--passphrase-file", home.path("passphrase"), input: "\u{FEFF}p\r\n:q\nq\n")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.lines.contains("People"))
    }
  }
}
