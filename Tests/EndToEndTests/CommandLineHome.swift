import Foundation
import Testing

/// Somebody's home with nothing of ours in it: the program's only world in a test.
struct Home: Sendable {
  let folder: PrivateFolder
  let binary: Binary

  init() throws {
    folder = try PrivateFolder()
    binary = try Binary()
  }

  /// The environment: a home, a zone with summer time, and nothing else.
  var environment: [String: String] { ["HOME": folder.path, "TZ": "Europe/London"] }

  /// Runs the program here.
  func run(_ arguments: String..., input: String = "") async throws -> Binary.Outcome {
    try await binary.run(arguments, input: input, environment: environment)
  }
}
