import Foundation
import Testing

/// A desk with nothing on it but the program: a home folder of its own and a fixed environment.
struct Desk: Sendable {
  /// The passphrase of every archive made here.
  static let passphrase = "correct horse lamp"

  /// All that belongs to it; gone with it.
  let folder: PrivateFolder
  private let binary: Binary
  private let extra: [String: String]

  /// A desk; without a printer its print service is a socket where nobody listens.
  init(printer: ScreenPrinter? = nil, environment: [String: String] = [:]) throws {
    folder = try PrivateFolder()
    binary = try Binary()
    _ = try folder.folder("home")
    extra = environment.merging(
      ["CUPS_SERVER": printer?.socket ?? folder.path(of: "no-print-service")]
    ) { $1 }
  }

  /// The home folder.
  var home: String { folder.path(of: "home") }

  /// The archive's folder.
  var archive: String { home + "/.local/share/whatmatters/archive" }

  /// The folder of the sheets that were saved.
  var sheets: String { home + "/What Matters sheets" }

  /// The command that opens the program.
  var program: [String] { [binary.path] }

  /// What the program finds in its environment, and nothing else.
  var environment: [String: String] {
    ["HOME": home, "TZ": "Europe/London", "LC_ALL": "C.UTF-8"].merging(extra) { $1 }
  }

  /// Runs the program to its end with these lines as its input.
  func run(_ arguments: String..., lines: [String] = []) async throws -> Binary.Outcome {
    try await binary.run(
      arguments, input: lines.map { $0 + "\n" }.joined(), environment: environment)
  }

  /// The only sheet that was saved.
  func savedSheet() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: sheets)
    try #require(names.count == 1, "saved: \(names)")
    return sheets + "/" + names[0]
  }
}
