import Foundation
import Testing

extension CommandLine {
  /// Files and folders that somebody names, and what is said when they can't be used.
  struct FileTests {
    private func link(_ home: Home, _ name: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(
        atPath: home.path(name), withDestinationPath: target)
    }

    /// Runs the program through a shell that sets something up first.
    private func shell(_ home: Home, _ script: String) async throws -> Binary.Outcome {
      let shell = Process()
      let output = try home.folder.write("", to: "shell-output")
      let errors = try home.folder.write("", to: "shell-errors")
      shell.executableURL = URL(filePath: "/bin/sh")
      shell.arguments = [
        "-c", script, home.binary.path, "--archive", home.archive, "--passphrase-file",
        home.path("passphrase"),
      ]
      shell.environment = home.environment.merging(["PATH": "/usr/bin:/bin"]) { $1 }
      shell.currentDirectoryURL = URL(filePath: home.folder.path)
      shell.standardInput = FileHandle.nullDevice
      shell.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
      shell.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
      try await shell.runToItsEnd()
      return Binary.Outcome(
        status: shell.shellStatus, output: try Data(contentsOf: URL(filePath: output)),
        errors: try String(contentsOfFile: errors, encoding: .utf8))
    }

    @Test func aSheetGoesWhereItIsNamedAndNeverOverAnArchive() async throws {
      let home = try Home.withArchive()
      let keys = try Data(contentsOf: URL(filePath: home.archive + "/keys.json"))
      let shown = try await home.open("show", "latest").text
      let dash = try await home.open("show", "latest", "-o", "-")
      #expect(dash.text == shown)
      try link(home, "sheet", to: home.path("real"))
      #expect(try await home.open("show", "latest", "-o", home.path("sheet")).status == 0)
      #expect(try String(contentsOfFile: home.path("real"), encoding: .utf8) == shown)
      let mode = try FileManager.default.attributesOfItem(atPath: home.path("real"))
      #expect(mode[.posixPermissions] as? Int == 0o600)
      try link(home, "keys", to: home.archive + "/keys.json")
      for name in [home.path("keys"), home.archive + "/keys.json", home.archive + "/new"] {
        let refused = try await home.open("show", "latest", "-o", name)
        #expect(refused.status == 1)
        #expect(
          refused.errors
            == "whatmatters: \(name) can't be written: it stands in the folder of an archive. Nothing was "
            + "written there.\n")
        #expect(try await home.open("keys", "-o", name).status == 1)
      }
      #expect(try Data(contentsOf: URL(filePath: home.archive + "/keys.json")) == keys)
      let pipe = try await shell(
        home,
        "mkfifo pipe && cat pipe & sleep 0 && while [ ! -p pipe ]; do :; done; "
          + "\"$0\" show latest -o pipe \"$@\"; wait")
      #expect(pipe.text == shown, "\(pipe.errors)")
    }

    @Test func whatCannotBeUsedIsSaidWithItsPlaceAndNoNumber() async throws {
      let home = try Home.withArchive()
      let file = try home.folder.write("x", to: "file")
      _ = try home.folder.folder("empty")
      func said(_ words: String...) async throws -> String {
        let outcome = try await home.open(words)
        #expect(outcome.status != 0, "\(words)")
        return outcome.errors.replacing(home.folder.path, with: "HOME")
      }
      #expect(
        try await said("archive", "backup", "").hasPrefix("Error: The folder has an empty name.\n"))
      #expect(
        try await said("archive", "backup", file + "/copy")
          == "whatmatters: HOME/file/copy can't be written: something on the way to it is no folder. "
          + "Nothing was written there.\n")
      #expect(
        try await said("archive", "restore", home.path("empty"), "--archive", home.path("new"))
          == "whatmatters: There is no copy of an archive at HOME/empty.\n")
      #expect(
        try await said("archive", "import", home.path("none.json"))
          == "whatmatters: HOME/none.json can't be read: it is not there.\n")
      #expect(
        try await said("archive", "import", home.path("empty"))
          == "whatmatters: There is no file ending in .json in HOME/empty. Nothing was taken in.\n")
      #expect(
        try await said("guides", "check", "none\u{1b}]0;X\u{7}.yaml").contains("\u{1b}") == false)
      #expect(
        try await said("guides", "check", "/dev/null/x")
          == "whatmatters: /dev/null/x can't be read: something on the way to it is no folder.\n")
    }

    /// Nobody writes into the pipe: only a signal ends the waiting, and nothing is half made by then.
    @Test func whatWaitsAtAPipeIsStopped() throws {
      let home = try Home.withArchive()
      let pipe = home.path("pipe")
      try #require(mkfifo(pipe, 0o600) == 0)
      let program = try spawn(
        [home.binary.path, "archive", "import", pipe], environment: home.environment
      ) { _ in }
      // This returns when the program has the other end.
      let end = open(pipe, O_WRONLY)
      try #require(end >= 0)
      kill(program, SIGINT)
      close(end)
      var status: Int32 = 0
      while waitpid(program, &status, 0) < 0, errno == EINTR {}
      #expect(status == SIGINT)
    }

    @Test func aLinkedFolderIsTakenInAndALinkedEmptyOneIsBackedUpTo() async throws {
      let home = try Home.withArchive()
      let out = home.path("out")
      #expect(try await home.open("archive", "export", out).status == 0)
      try link(home, "linked", to: out)
      let taken = try await home.open("archive", "import", home.path("linked"))
      #expect(taken.status == 0, "\(taken.errors)")
      #expect(taken.text.hasPrefix("Files read: 2"), "\(taken.text)")
      _ = try home.folder.folder("empty")
      try link(home, "copy", to: home.path("empty"))
      let copied = try await home.open("archive", "backup", home.path("copy"))
      #expect(copied.status == 0, "\(copied.errors)")
      #expect(try await home.open("archive", "verify", "--backup", home.path("empty")).status == 0)
    }

    @Test func aDamagedCopyIsNotCalledTheArchive() async throws {
      let home = try Home.withArchive()
      let copy = home.path("copy")
      _ = try await home.open("archive", "backup", copy)
      let bytes = try Data(contentsOf: URL(filePath: copy + "/archive.db"))
      for damaged in [bytes.prefix(5000), Data(repeating: 7, count: 9000)] {
        try damaged.write(to: URL(filePath: copy + "/archive.db"))
        let outcome = try await home.open("archive", "verify", "--backup", copy)
        #expect(outcome.status == 4)
        #expect(outcome.errors.contains("The copy"), "\(outcome.errors)")
        #expect(!outcome.errors.contains("The archive is"), "\(outcome.errors)")
      }
      try FileManager.default.removeItem(atPath: copy + "/keys.json")
      #expect(
        try await home.open("archive", "verify", "--backup", copy).errors
          == "whatmatters: The copy at \(copy) is damaged: make another, whatmatters archive backup. "
          + "Nothing was changed.\n")
    }

    @Test func halfACopyIsNamedAndLeftAlone() async throws {
      let home = try Home.withArchive()
      for name in ["copy.new-0123456789abcdef", "copy.new-mine", "copy.new"] {
        _ = try home.folder.folder(name)
        try home.folder.write("words", to: name + "/keys.json")
      }
      let copied = try await home.open("archive", "backup", home.path("copy"))
      #expect(copied.status == 0)
      #expect(
        copied.errors
          == "\(home.path("copy.new-0123456789abcdef")) is half a copy: delete it, unless one is being made "
          + "there now.\n")
      for name in ["copy.new-0123456789abcdef", "copy.new-mine", "copy.new"] {
        #expect(FileManager.default.fileExists(atPath: home.path(name + "/keys.json")))
      }
    }

    @Test func aFileThatMayGrowNoMoreIsSaidAndEndsNothing() async throws {
      let home = try Home.withArchive()
      let sheet = try await shell(
        home, "(ulimit -f 0; \"$0\" show latest --format html -o sheet \"$@\") 2>&1 | cat")
      #expect(
        sheet.text
          == "whatmatters: A file of the archive can't be used: the disk failed while it was written. "
          + "Nothing was changed.\n", "\(sheet.errors)")
      #expect(!FileManager.default.fileExists(atPath: home.path("sheet")))
      let list = try await shell(home, "(ulimit -f 0; \"$0\" list \"$@\") 2>&1 | cat")
      #expect(list.lines.count == 15, "\(list.text)")
      let keys = try await shell(home, "(ulimit -f 0; \"$0\" keys -o card) 2>&1 | cat")
      #expect(
        keys.text
          == "whatmatters: card can't be written: it would be larger than a file may be here. Nothing "
          + "was written there.\n")
      #expect(try await home.open("archive", "verify").status == 0)
    }

    @Test func whatLeavesStandsInTheAuditBeforeItDoes() async throws {
      let home = try Home.withArchive()
      let id = try #require(try await home.open("list", "--json").listed().first?.id)
      func audit() async throws -> [String] {
        try await home.open("archive", "audit").lines.map { String($0.dropFirst(45)) }
      }
      #expect(try await home.open("archive", "export", "/proc/nowhere/out").status == 1)
      #expect(try await home.open("print", id, "--printer", "none").status != 0)
      let deeds = try await audit()
      #expect(deeds.contains("began to write everything out"))
      #expect(deeds.contains("asked for \(id) as print, person's copy"))
    }

    @Test func whatHasNoLetterIsNothingToLookFor() async throws {
      let home = try Home.withArchive()
      for text in ["🐕", "—", "'", "\u{AD}", "??"] {
        let outcome = try await home.open("list", text)
        #expect(outcome.status == 6, "\(text)")
        #expect(outcome.text == "")
        #expect(outcome.errors.hasSuffix("there is nothing to look for: no letter and no digit.\n"))
      }
      #expect(try await home.open("list", "").status == 0)
    }

    @Test func aPassphraseIsTextThatOthersDoNotRead() async throws {
      let home = try Home.withArchive()
      chmod(home.path("passphrase"), 0o644)
      #expect(try await home.open("list").errors == "")
      chmod(home.folder.path, 0o755)
      #expect(
        try await home.open("list").errors
          == "Others on this computer can read \(home.path("passphrase")): chmod 600 keeps it for you "
          + "alone.\n")
      chmod(home.path("passphrase"), 0o600)
      #expect(try await home.open("list").errors == "")
      try Data([0xE9, 0xE8, 0xE0, 10]).write(to: URL(filePath: home.path("bytes")))
      let outcome = try await home.run(
        "archive", "create", "--archive", home.path("new"), "--name", "A", "--role", "GP",
        "--passphrase-file", home.path("bytes"))
      #expect(outcome.status == 3)
      #expect(
        outcome.errors
          .contains("A new passphrase is text in UTF-8; these bytes are not. Nothing was changed."))
      #expect(!FileManager.default.fileExists(atPath: home.path("new")))
    }

    @Test func anArchiveThatCannotBeOpenedIsSaidInEveryCommand() async throws {
      let home = try Home.withArchive()
      try FileManager.default.moveItem(
        atPath: home.archive + "/keys.json", toPath: home.path("keys.json"))
      let before = try home.bytes(of: home.archive)
      for words in [
        ["list"], ["people"], ["show", "latest"], ["archive", "audit"], ["archive", "verify"],
        ["archive", "create", "--name", "A", "--role", "B"], ["demo"], ["--plain"],
        ["archive", "passphrase"], ["archive", "backup", home.path("copy")],
      ] {
        let outcome = try await home.open(words)
        #expect(outcome.status == 4, "\(words)")
        #expect(
          outcome.errors
            == "whatmatters: keys.json is missing: bring it back from a backup. Nothing was changed.\n",
          "\(words)")
      }
      #expect(try home.bytes(of: home.archive) == before)
    }
  }
}
