import Foundation
import Testing

extension CommandLine {
  struct UsageTests {
    @Test func theVersionIsSaid() async throws {
      let outcome = try await Home().run("--version")
      #expect(outcome.status == 0)
      #expect(outcome.text == "0.1.0\n")
    }

    @Test func helpNamesEveryCommand() async throws {
      let outcome = try await Home().run("--help")
      #expect(outcome.status == 0)
      for name in ["people", "list", "show", "print", "printers", "guides", "archive", "demo"] {
        #expect(outcome.text.contains("\n  \(name) "))
      }
    }

    @Test(arguments: [
      ["--bogus"], ["nonsense"], ["show"], ["print"], ["list", "--copies"],
      ["print", "latest", "--copies", "0"], ["show", "latest", "--format", "word"],
      ["show", "latest", "--against", "latest", "--format", "pdf"], ["demo", "--people", "0"],
      ["archive", "backup"], ["archive", "import"], ["guides", "show"],
      ["--demo", "--archive", "x"],
    ])
    func wrongUsageExitsWith2(arguments: [String]) async throws {
      let home = try Home()
      let outcome = try await home.binary.run(arguments, environment: home.environment)
      #expect(outcome.status == 2)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("Usage: whatmatters"))
    }

    @Test func anEmptyEnvironmentAndFolderAreEnough() async throws {
      let outcome = try await Binary().run(["guides", "list"])
      #expect(outcome.status == 0)
      #expect(
        outcome.lines == [
          "GUIDE                   VERSION  MINUTES         TITLE",
          "what-matters            1        5, 10, 20, 40   What matters",
        ])
    }
  }

  struct GuidesTests {
    @Test func aGuideIsShownStageByStage() async throws {
      let outcome = try await Home().run("guides", "show", "what-matters")
      #expect(outcome.status == 0)
      #expect(outcome.lines.first == "What matters (what-matters, version 1)")
      #expect(outcome.lines.contains("Ways forward"))
      #expect(outcome.lines.contains("    “Could you tell me your full name and your birthday?”"))
    }

    @Test func aGuideThatIsNotThereExitsWith6() async throws {
      let outcome = try await Home().run("guides", "show", "no-such")
      #expect(outcome.status == 6)
      #expect(outcome.errors == "whatmatters: There is no guide called no-such.\n")
    }

    @Test func everyFaultIsSaidWithItsPlace() async throws {
      let home = try Home()
      let file = try home.folder.write("guide: mine\nversion: x\n", to: "mine.yaml")
      let outcome = try await home.run("guides", "check", file)
      #expect(outcome.status == 1)
      #expect(outcome.lines.contains("\(file):2:10: “version” must be a whole number."))
      #expect(outcome.lines.allSatisfy { $0.hasPrefix("\(file):") })
      #expect(outcome.errors == "whatmatters: Faults found: \(outcome.lines.count).\n")
    }

    @Test func aGuideWithoutFaultsExitsWith0() async throws {
      let shipped = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/Guides/Shelf/what-matters.yaml").path
      let outcome = try await Home().run("guides", "check", shipped)
      #expect(outcome.status == 0)
      #expect(outcome.text == "\(shipped): no faults in what-matters, version 1\n")
    }

    @Test func aFileThatCanNotBeReadFails() async throws {
      let outcome = try await Home().run("guides", "check", "/nowhere/mine.yaml")
      #expect(outcome.status == 1)
      #expect(outcome.errors == "whatmatters: /nowhere/mine.yaml can't be read: it is not there.\n")
    }
  }
}
