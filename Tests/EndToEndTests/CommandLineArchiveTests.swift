import Foundation
import Glibc
import Testing

extension CommandLine {
  struct ArchiveTests {
    @Test func theRecoveryCodeIsTheOnlyOutputOfMakingAnArchive() async throws {
      let home = try Home()
      let outcome = try await home.open("archive", "create", "--name", "Ann", "--role", "nurse")
      #expect(outcome.status == 0)
      #expect(outcome.lines.count == 1)
      #expect(try outcome.lines[0].wholeMatch(of: Regex("([0-9A-Z]{5}-){5}[0-9A-Z]{5}")) != nil)
      let again = try await home.open("archive", "create", "--name", "Ann", "--role", "nurse")
      #expect(again.status == 1)
      #expect(again.errors == "whatmatters: There is something at \(home.archive) already.\n")
    }

    @Test func withoutATerminalANameIsNeeded() async throws {
      let outcome = try await Home().open("archive", "create", "--role", "nurse")
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("Say whose archive it is: --name and --role."))
    }

    @Test(arguments: [
      ["list"], ["people"], ["show", "latest"], ["print", "latest"], ["archive", "verify"],
      ["archive", "audit"], ["archive", "export", "out"], ["archive", "backup", "out"],
      ["archive", "passphrase", "--new-passphrase-file", "wrong"], ["demo"],
    ])
    func aWrongPassphraseExitsWith3AndChangesNothing(arguments: [String]) async throws {
      let home = try Home.withArchive()
      let before = try home.bytes(of: home.archive)
      let outcome = try await home.binary.run(
        arguments + ["--passphrase-file", home.path("wrong")], environment: home.environment,
        in: home.folder.path)
      #expect(outcome.status == 3)
      #expect(outcome.output.isEmpty)
      #expect(
        outcome.errors == "whatmatters: This is not the passphrase. Nothing was changed.\n")
      #expect(try home.bytes(of: home.archive) == before)
      #expect(!FileManager.default.fileExists(atPath: home.path("out")))
    }

    @Test func anEmptyFirstLineIsNoPassphrase() async throws {
      let home = try Home.withArchive()
      let file = try home.folder.write("\ncorrect horse battery\n", to: "empty")
      let outcome = try await home.run("list", "--passphrase-file", file)
      #expect(outcome.status == 3)
      let missing = try await home.run("list", "--passphrase-file", home.path("missing"))
      #expect(missing.status == 1)
      #expect(
        missing.errors == "whatmatters: \(home.path("missing")) can't be read: it is not there.\n")
    }

    @Test func whereThereIsNoArchiveNoneIsMade() async throws {
      let home = try Home()
      let outcome = try await home.open("list")
      #expect(outcome.status == 1)
      #expect(
        outcome.errors
          == "whatmatters: There is no archive at \(home.archive). "
          + "Make one: whatmatters archive create\n")
      #expect(!FileManager.default.fileExists(atPath: home.archive))
    }

    @Test func aDamagedFileExitsWith4() async throws {
      let home = try Home.withArchive()
      let path = home.archive + "/archive.db"
      let file = try #require(FileHandle(forUpdatingAtPath: path))
      for page in 1...12 {
        try file.seek(toOffset: UInt64(page * 4096 + 100))
        try file.write(contentsOf: Data(repeating: 0x55, count: 64))
      }
      try file.close()
      let outcome = try await home.open("archive", "verify")
      #expect(outcome.status == 4)
      #expect(outcome.errors.contains("The archive is damaged"))
    }

    @Test func aMissingKeyFileExitsWith4() async throws {
      let home = try Home.withArchive()
      try Data("{}".utf8).write(to: URL(fileURLWithPath: home.archive + "/keys.json"))
      let outcome = try await home.open("list")
      #expect(outcome.status == 4)
      #expect(
        outcome.errors == "whatmatters: The key file is damaged: restore it from a backup.\n")
    }

    @Test func anArchiveThatAnotherProgramHoldsExitsWith5() async throws {
      let home = try Home.withArchive()
      // The lock by which SQLite keeps others out while it puts its log in order.
      let path = home.archive + "/archive.db-shm"
      let file = Glibc.open(path, O_RDWR | O_CREAT, 0o600)
      defer { close(file) }
      ftruncate(file, 32768)
      var lock = flock()
      lock.l_type = Int16(F_WRLCK)
      lock.l_whence = Int16(SEEK_SET)
      lock.l_start = 120
      lock.l_len = 9
      try #require(fcntl(file, F_SETLK, &lock) == 0)
      let outcome = try await home.open("list")
      #expect(outcome.status == 5)
      #expect(outcome.errors == "whatmatters: Another program holds the archive.\n")
    }

    @Test func aSoundArchiveIsSaidToBeSound() async throws {
      let outcome = try await Home.withArchive().open("archive", "verify")
      #expect(outcome.status == 0)
      #expect(outcome.text.hasPrefix("Sound: "))
    }

    @Test func theLogHoldsKindsAndDurationsAlone() async throws {
      let home = try Home.withArchive()
      _ = try await home.open("show", "latest")
      _ = try await home.run("list", "--passphrase-file", home.path("wrong"))
      let log = try String(
        contentsOfFile: home.path(".local/state/whatmatters/log.txt"), encoding: .utf8)
      let time = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}Z"
      #expect(
        try log.wholeMatch(
          of: Regex(
            "\(time) info opened in [0-9]+ ms\n"
              + "\(time) error command failed: ArchiveError.wrongPassphrase\n")) != nil, "\(log)")
    }
  }

  struct JourneyTests {
    @Test func whatIsExportedIsTheSameInAnotherArchive() async throws {
      let (home, other) = (try Home.withArchive(), try Home())
      let out = home.path("out")
      let exported = try await home.open("archive", "export", out)
      #expect(exported.status == 0, "\(exported.errors)")
      _ = try await other.open("archive", "create", "--name", "Dr Noor", "--role", "GP")
      // What others wrote waits for somebody who looks at it.
      let untaken = try await other.open("archive", "import", out)
      #expect(untaken.text.hasSuffix("New entries: 0.\n"))
      #expect(untaken.errors.contains("entries by Dr Amina Yusuf, as the file says"))
      #expect(try await other.open("list", "--json").text == "[]\n")
      let taken = try await other.open("archive", "import", "--take-over", "--yes", out)
      #expect(taken.status == 0, "\(taken.errors)")
      let (here, there) = (
        try await home.open("list", "--json"), try await other.open("list", "--json")
      )
      #expect(here.text == there.text)
      #expect(
        try await home.open("people", "--json").text == other.open("people", "--json").text)
      #expect(try await other.open("show", "latest").text == home.open("show", "latest").text)
      let again = try await other.open("archive", "import", out)
      #expect(again.text.hasSuffix("New entries: 0.\n"))
      #expect(try await other.open("archive", "verify").status == 0)
      #expect(try await home.open("archive", "export", out).status == 1)
    }

    /// The export asked for a sheet in words of its own once, and forgot what earlier talks left.
    @Test func theSheetBesideEachExportedRecordIsTheOneThatIsShown() async throws {
      let home = try Home.withArchive()
      #expect(try await home.open("archive", "export", home.path("out")).status == 0)
      let listed = try await home.open("list", "--json").listed()
      var namesWhatWasLeft = 0
      for talk in listed {
        let file = home.path(
          "out/conversations/\(talk.date.prefix(4))/\(talk.date)-\(talk.id).txt")
        let exported = try String(contentsOfFile: file, encoding: .utf8)
        let shown = try await home.open(
          "show", talk.id, "--copy", "clinician", "--layout", "standard")
        #expect(withoutWhenMade(exported) == withoutWhenMade(shown.text))
        let headings = ["Actions of earlier conversations", "Goals of earlier conversations"]
        if headings.contains(where: exported.contains) { namesWhatWasLeft += 1 }
        #expect(!exported.contains("a step of an earlier conversation"))
        #expect(!exported.contains("a goal of an earlier conversation"))
      }
      #expect(namesWhatWasLeft > 0)
    }

    /// A sheet without the minute at which it was made, which may have passed between two.
    private func withoutWhenMade(_ sheet: String) -> String {
      sheet.replacing(/\d\d-\w\w\w-\d\d\d\d\s+\d\d:\d\d/, with: "")
    }

    @Test func aShownRecordIsTakenInByAnotherArchive() async throws {
      let (home, other) = (try Home.withArchive(), try Home())
      let file = home.path("record.json")
      let shown = try await home.open("show", "latest", "--format", "json", "-o", file)
      #expect(shown.status == 0)
      _ = try await other.open("archive", "create", "--name", "Dr Noor", "--role", "GP")
      let taken = try await other.open("archive", "import", "--take-over", "--yes", file)
      #expect(taken.status == 0, "\(taken.errors)")
      let newest = try await home.open("list", "--json").listed()[0]
      #expect(try await other.open("list", "--json").listed() == [newest])
    }

    @Test func whatAFileSaysInMyNameIsLeftOutAndSaidToBe() async throws {
      let home = try Home.withArchive()
      let before = try await home.open("show", "latest").text
      var file = try await home.open("show", "latest", "--format", "json").object()
      let entries = try #require(file["entries"] as? [[String: Any]])
      var forged = try #require(
        entries.last { ($0["stream"] as? [String: Any])?["conversation"] != nil })
      (forged["chain"], forged["signature"]) = (nil, nil)
      (forged["device"], forged["number"]) = (nil, nil)
      forged["id"] = "00000000-0000-4000-8000-000000000001"
      forged["lamport"] = 900_000
      forged["event"] = ["type": "abandoned", "v": 1, "abandoned": ["reason": "called away"]]
      file["entries"] = [forged]
      let data = try JSONSerialization.data(withJSONObject: file)
      let path = try home.folder.write(String(decoding: data, as: UTF8.self), to: "forged.json")
      let taken = try await home.open("archive", "import", "--take-over", "--yes", path)
      #expect(taken.text == "Files read: 1. New entries: 0.\n")
      #expect(
        taken.errors.contains(
          "1 entry in your name, or on a device of yours, that you did not sign: left out."))
      #expect(try await home.open("show", "latest").text == before)
    }

    @Test func aFileThatWasChangedIsNotTakenIn() async throws {
      let home = try Home.withArchive()
      let json = try await home.open("show", "latest", "--format", "json").text
      let name = try #require(json.firstMatch(of: /"lamport" : (\d+)/)).1
      let file = try home.folder.write(
        json.replacing("\"lamport\" : \(name),", with: "\"lamport\" : 9999999,"), to: "changed.json"
      )
      let outcome = try await home.open("archive", "import", file)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("it is not what was kept at entries["))
      let noJSON = try home.folder.write("hello", to: "hello.json")
      let other = try await home.open("archive", "import", noJSON)
      #expect(other.errors == "whatmatters: \(noJSON) can't be taken in: it is no JSON.\n")
    }

    @Test func aCopyIsCheckedAndBroughtBack() async throws {
      let home = try Home.withArchive()
      let copy = home.path("copies/monday")
      #expect(try await home.open("archive", "backup", copy).status == 0)
      let list = try await home.open("list", "--json").text
      let restored = home.path("restored/archive")
      let back = try await home.run("archive", "restore", copy, "--archive", restored)
      #expect(back.status == 0, "\(back.errors)")
      #expect(try await home.open("archive", "verify", "--archive", restored).status == 0)
      #expect(try await home.open("list", "--json", "--archive", restored).text == list)
      let over = try await home.run("archive", "restore", copy)
      #expect(over.status == 1)
      #expect(over.errors == "whatmatters: There is something at \(home.archive) already.\n")
    }

    @Test func aNewPassphraseTakesThePlaceOfTheOldOne() async throws {
      let home = try Home.withArchive()
      let new = try home.folder.write("three new words\n", to: "new")
      let changed = try await home.open("archive", "passphrase", "--new-passphrase-file", new)
      #expect(changed.status == 0, "\(changed.errors)")
      #expect(try await home.open("list").status == 3)
      #expect(try await home.run("list", "--passphrase-file", new).status == 0)
    }

    @Test func theRecoveryCodeOpensTheArchiveWhenThePassphraseIsForgotten() async throws {
      let home = try Home.withArchive()
      let code = try #require(SampleArchive.current?.recoveryCode)
      let new = try home.folder.write("three new words\n", to: "new")
      let typed = try home.folder.write(code.lowercased() + "\n", to: "code")
      let outcome = try await home.run(
        "archive", "recover", "--recovery-code-file", typed, "--new-passphrase-file", new)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try await home.run("list", "--passphrase-file", new).status == 0)
      let slip = try home.folder.write(String(code.dropLast()), to: "slip")
      let wrong = try await home.run(
        "archive", "recover", "--recovery-code-file", slip, "--new-passphrase-file", new)
      #expect(wrong.status == 3)
    }
  }

  struct DemoTests {
    @Test func madeUpPeopleFillANewArchive() async throws {
      let home = try Home()
      let outcome = try await home.open(
        "demo", "--people", "5", "--conversations", "20", "--seed", "7")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.text == "The archive holds 5 people and 20 conversations.\n")
      #expect(try await home.open("list", "--json").listed().count == 20)
      #expect(try await home.open("archive", "verify").status == 0)
    }

    @Test func aDemoThatIsStoppedLeavesAGoodArchive() async throws {
      let home = try Home.withArchive()
      let process = Process()
      process.executableURL = URL(fileURLWithPath: home.binary.path)
      process.arguments = [
        "demo", "--archive", home.archive, "--passphrase-file", home.path("passphrase"),
        "--people", "100", "--conversations", "10000", "--seed", "2",
      ]
      process.environment = home.environment
      let errors = Pipe()
      process.standardError = errors
      // The first words of progress come when a first part is kept; only then it is stopped.
      errors.fileHandleForReading.readabilityHandler = { handle in
        if !handle.availableData.isEmpty { process.interrupt() }
      }
      try await process.runToItsEnd()
      #expect(process.shellStatus == 1)
      #expect(try await home.open("archive", "verify").status == 0)
      #expect(try await home.open("list", "--json").listed().count > 14)
    }

    @Test func madeUpPeopleAreNotPutAmongOthers() async throws {
      let home = try Home.withArchive()
      let outcome = try await home.open("demo")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("holds people already"))
      #expect(try await home.open("list", "--json").listed().count == 14)
    }

    @Test func theDemoSaysThatItIsOneAndLeavesNothingBehind() async throws {
      let home = try Home()
      let outcome = try await home.run("--demo", "--plain")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(
        outcome.lines.contains("DEMO: these people are made up. All of it is gone when you leave."))
      #expect(!outcome.text.contains("Passphrase"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: home.path("tmp")).isEmpty)
      #expect(!FileManager.default.fileExists(atPath: home.archive))
    }
  }
}
