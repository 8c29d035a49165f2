import Foundation
import Testing

/// The built program, run as people and scripts run it.
///
/// `WHATMATTERS_BINARY` names the one to prove (`scripts/test` sets it to the static release); without
/// it, it is the debug product that was built beside these tests. There is no third way: where
/// there is no binary, the tests fail and say so.
struct Binary: Sendable {
  /// Where the program is.
  let path: String

  /// What the program came to.
  struct Outcome: Sendable {
    /// The exit status; 128 and the signal's number when a signal ended it, as a shell says it.
    var status: Int32
    /// What went to standard output.
    var output: Data
    /// What went to standard error.
    var errors: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// The lines of standard output.
    var lines: [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
    }
  }

  /// Why there is nothing to run.
  struct Missing: Error, CustomStringConvertible {
    var description: String
  }

  /// Finds the program.
  init() throws {
    let built = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(".build/debug/whatmatters").path
    let named = ProcessInfo.processInfo.environment["WHATMATTERS_BINARY"]
    path = named ?? built
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Missing(
        description: "There is no program at \(path): build it (swift build), or name one in "
          + "WHATMATTERS_BINARY.")
    }
  }

  /// Runs the program until it ends. `environment` is all it gets; nothing is inherited. Without a
  /// `folder` it runs in an empty one.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in folder: String? = nil
  ) async throws -> Outcome {
    let scratch = try PrivateFolder()
    let place = try folder ?? scratch.folder("empty")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: place)
    // Files rather than pipes: nobody has to read while it runs, whatever it writes.
    process.standardInput = try FileHandle(
      forReadingFrom: URL(fileURLWithPath: try scratch.write(input, to: "input")))
    let output = try scratch.write("", to: "output")
    let errors = try scratch.write("", to: "errors")
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    try await process.runToItsEnd()
    return Outcome(
      status: process.shellStatus,
      output: try Data(contentsOf: URL(fileURLWithPath: output)),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }
}

extension Process {
  /// Starts it and comes back when it has ended, without holding a thread.
  func runToItsEnd() async throws {
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      terminationHandler = { _ in ended.resume() }
      do {
        try run()
      } catch {
        terminationHandler = nil
        ended.resume(throwing: error)
      }
    }
  }

  /// The exit status as a shell would say it.
  var shellStatus: Int32 {
    terminationReason == .exit ? terminationStatus : 128 + terminationStatus
  }
}

/// A folder for one test alone, gone when nobody needs it any more.
final class PrivateFolder: Sendable {
  /// Where it is.
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("whatmatters-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of something in it.
  func path(of name: String) -> String { path + "/" + name }

  /// A folder in it, made when it is not there.
  func folder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: path(of: name), withIntermediateDirectories: true)
    return path(of: name)
  }

  /// Writes a file in it and says where it is.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(of: name)))
    return path(of: name)
  }
}
