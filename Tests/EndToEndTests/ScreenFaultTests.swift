import Foundation
import Glibc
import Testing

extension ScreenTests {
  /// What the world does not give: a printer, paper, room on the disk.
  @Suite struct Faults {
    @Test func withoutAPrintServiceNothingIsCalledPrintedAndTheSheetIsSaved() async throws {
      let screen = try await Screen(Desk())
      try await screen.agreeOnSomething()
      try await screen.press(.end, .enter).expect("Enter again goes on").press(.enter)
        .expect("Who says this is right?").type("1")
      try await screen.expect("Agreed", "Not printed: the print service is not running.")
      try await screen.expectGone("rinted at").press(.down, until: "Save the sheet")
      try await screen.press(.enter).expect("Saved to ")
      let sheet = try ScreenTools.words(ofPDF: screen.desk.savedSheet())
      #expect(sheet.contains("The garden"))
      try await screen.command("q").expect("look again").type("q").expect("COMING UP")
    }

    @Test(.enabled(if: ScreenPrinter.isThere, ScreenPrinter.howToRun))
    func aPausedQueueWaitsAndIsOnlyPrintedOnceItGoesOn() async throws {
      let printer = try ScreenPrinter()
      try printer.pause()
      let screen = try await Screen(Desk(printer: printer))
      try await screen.agreeOnSomething()
      try await screen.press(.end, .enter).expect("Enter again goes on").press(.enter)
        .expect("Who says this is right?").type("1")
      try await screen.expect("Waiting at test: it is paused", "Not printed yet.")
      try await screen.expectGone("rinted at")
      try printer.goOn()
      try await screen.expect("Printed at test.")
      #expect(try ScreenTools.words(ofPDF: printer.received).contains("The garden"))
    }

    /// Whoever ends the program while a sheet is at the printer is told what became of it the next time,
    /// and only then does the record say that it was printed.
    @Test(.enabled(if: ScreenPrinter.isThere, ScreenPrinter.howToRun))
    func aSheetLeftAtThePrinterIsAskedAfterWhenTheProgramStartsAgain() async throws {
      let printer = try ScreenPrinter()
      try printer.pause()
      let screen = try await Screen(Desk(printer: printer))
      try await screen.agreeOnSomething()
      try await screen.press(.end, .enter).expect("Enter again goes on").press(.enter)
        .expect("Who says this is right?").type("1")
      try await screen.expect("Waiting at test: it is paused", "Not printed yet.")
      try await screen.signal(SIGKILL)
      try await screen.expectEnd()
      try await screen.start()
      try await screen.unlock()
      try await screen.expect("Waiting at test: it is paused", "Not printed yet.")
      let before = try screen.desk.ask("show", "latest", "--copy", "clinician").inOneLine
      #expect(!before.contains("version 1 printed"))
      try printer.goOn()
      try await screen.expect("Printed at test.")
      let after = try screen.desk.ask("show", "latest", "--copy", "clinician").inOneLine
      #expect(after.contains("Sheet of version 1 printed"))
      #expect(try ScreenTools.words(ofPDF: printer.received).contains("The garden"))
    }

    @Test(.enabled(if: SmallDisk.isThere, SmallDisk.howToRun))
    func aFullDiskKeepsTheWordsAndSavingResumesByItself() async throws {
      let desk = try Desk()
      let disk = try SmallDisk(at: desk.home + "/.local/share/whatmatters", megabytes: 4)
      let screen = try await Screen(desk)
      try await screen.beginTalk(at: "3")
      try await screen.say("the garden").expect("  the garden").press(.isSaved).expect("Saved ")
      try disk.fill()
      // More than what is left in the pages that the archive has already.
      try await screen.paste(String(repeating: "a long story of the summer ", count: 4000))
      try await screen.press(.enter).expect("Not saved yet: the disk is full.")
      try await screen.expect("a long story").press(.isSaved).expect("Not saved yet")
      try await screen.say("and the choir").expect("and the choir", "Not saved yet")
      try disk.makeRoom()
      try await screen.expectGone("Not saved yet").press(.isSaved).expect("Saved ")
      try await screen.command("q").expect("CONVERSATIONS").type("q").expect("To finish").type("q")
      try await screen.expectEnd()
      let kept = try desk.ask("show", "latest", "--format", "text")
      #expect(kept.contains("And the choir") && kept.contains("a long story of the summer"))
      _ = try desk.ask("archive", "verify")
    }

    @Test(.enabled(if: SmallDisk.isThere, SmallDisk.howToRun))
    func aFullDiskKeepsHalfTypedTextAndSavesItWithoutAnotherKey() async throws {
      let desk = try Desk()
      let disk = try SmallDisk(at: desk.home + "/.local/share/whatmatters", megabytes: 4)
      let screen = try await Screen(desk)
      try await screen.beginTalk(at: "3")
      try disk.fill()
      try await screen.paste(String(repeating: "a long story of the summer ", count: 4000))
      try await screen.expect("Not saved yet: the disk is full.")
      try disk.makeRoom()
      try await screen.expectGone("Not saved yet").command("q").expect("CONVERSATIONS")
      try await screen.type("q").expect("To finish").press(.enter).expect("a long story")
    }
  }
}

extension Screen {
  /// A short talk, up to the page where both agree; they look at it again in a week.
  fileprivate func agreeOnSomething() async throws {
    try await beginTalk(at: "3")
    try await say("the garden").expect("  the garden")
    try await go(to: "0")
    try await press(.down, until: "Look again").say("1w").expect("[ Agree and print")
  }
}

/// A disk with little room, mounted where a test needs it; only the machine's owner may.
final class SmallDisk: Sendable {
  static let isThere: Bool = {
    guard geteuid() == 0, let place = try? PrivateFolder() else { return false }
    let isMounted = mount("tmpfs", place.path, "tmpfs", 0, "size=1m") == 0
    if isMounted { umount2(place.path, 0) }
    return isMounted
  }()
  static let howToRun: Comment = "needs to mount a small disk: root only"

  private let path: String

  init(at path: String, megabytes: Int) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try #require(mount("tmpfs", path, "tmpfs", 0, "size=\(megabytes)m,mode=700") == 0)
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  private var filler: String { path + "/filler" }

  /// Fills it to the last byte.
  func fill() throws {
    let file = open(filler, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    let zeros = [UInt8](repeating: 0, count: 4096)
    while write(file, zeros, zeros.count) > 0 {}
  }

  /// Gives the room back.
  func makeRoom() throws { try #require(unlink(filler) == 0) }
}
