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

  /// Starts a command that opens the archive; its input is still open.
  func begin(_ arguments: [String]) throws -> Child {
    let file = try folder.write(Desk.passphrase + "\n", to: "passphrase")
    return try Child(
      program + arguments + ["--passphrase-file", file], environment: environment)
  }

  /// Runs a command that opens the archive, with these lines as its input.
  func ask(_ arguments: String..., lines: [String] = []) throws -> String {
    let child = try begin(arguments)
    child.write(lines.map { $0 + "\n" }.joined())
    child.hangUp()
    let said = child.readAll()
    let status = child.wait()
    guard status == 0 else {
      throw ScreenTools.Failed(words: arguments, status: status, output: said)
    }
    return said
  }

  /// Makes the archive without a screen.
  func makeArchive() throws {
    _ = try ask("archive", "create", "--name", "Dr Amina Hassan", "--role", "GP")
  }

  /// The only sheet that was saved.
  func savedSheet() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: sheets)
    try #require(names.count == 1, "saved: \(names)")
    return sheets + "/" + names[0]
  }
}
