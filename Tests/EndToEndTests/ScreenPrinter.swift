import Foundation
import Testing

/// A print service and a printer of this test's own, so that no other test's sheet comes between.
///
/// Started where `scripts/test-printer` has shown that this machine can: around `swift test`.
final class ScreenPrinter: Sendable {
  static let isThere: Bool = ProcessInfo.processInfo.environment["PRINTER_FOLDER"] != nil
  static let howToRun: Comment =
    "needs a printer: scripts/test-printer run swift test --filter EndToEndTests"

  /// Where its print service listens.
  var socket: String { folder + "/cups.sock" }
  private let folder: String
  private let keeper: Child

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var environment = ProcessInfo.processInfo.environment
    for name in ["TEST_PRINTER_INSIDE", "PRINTER_FOLDER", "PRINTER_NAME", "CUPS_SERVER"] {
      environment[name] = nil
    }
    // It says where it is, and stays until its input ends.
    keeper = try Child(
      [
        root.appendingPathComponent("scripts/test-printer").path, "run", "sh", "-c",
        "echo \"$PRINTER_FOLDER\"; cat >/dev/null",
      ], environment: environment)
    folder = keeper.readLine()
    try #require(folder.hasPrefix("/"), "scripts/test-printer started no printer: \(folder)")
  }

  deinit {
    keeper.hangUp()
    keeper.wait()
  }

  /// Stops the queue, as a person does at the print service, and sees that it stands: a service
  /// that was only just started may still be making its queue ready.
  func pause() throws {
    for _ in 0..<50 {
      try order("cupsdisable", "test")
      if try order("lpstat", "-p", "test").contains("disabled") { return }
    }
    Issue.record("the queue can't be paused")
  }

  /// Lets it go on.
  func goOn() throws { try order("cupsenable", "test") }

  /// What the printer received last.
  var received: String { folder + "/last.pdf" }

  @discardableResult private func order(_ words: String...) throws -> String {
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = (environment["PATH"] ?? "") + ":/usr/sbin:/sbin"
    environment["CUPS_SERVER"] = socket
    environment["LC_ALL"] = "C"
    return try ScreenTools.run(words, environment: environment)
  }
}
