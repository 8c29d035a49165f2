import Archive
import Foundation

/// The printer that was chosen on this machine; it belongs to the machine, not to an archive.
enum ChosenPrinter {
  private static var places: Places { Places(environment: ProcessInfo.processInfo.environment) }
  private static var file: String { places.settings + "/printer" }

  /// Its name; `nil` while none is chosen.
  static func read() throws -> String? {
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").first
      .map(String.init)
  }

  /// Remembers it.
  static func write(_ name: String) throws {
    try NamedFile.makeFolder(places.settings)
    try NamedFile.write(Array((name + "\n").utf8), to: file)
  }
}
