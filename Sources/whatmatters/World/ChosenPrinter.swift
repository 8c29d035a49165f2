import Foundation

/// The printer that was chosen on this machine; it belongs to the machine, not to an archive.
enum ChosenPrinter {
  private static var file: String {
    Places(environment: ProcessInfo.processInfo.environment).settings + "/printer"
  }

  /// Its name; `nil` while none is chosen.
  static func read() throws -> String? {
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    let name = try String(contentsOfFile: file, encoding: .utf8)
      .split(separator: "\n").first.map(String.init)
    return name
  }

  /// Remembers it; an empty name forgets it.
  static func write(_ name: String) throws {
    try Places.make(Places.parent(of: file))
    try writePrivately(Array((name + "\n").utf8), to: file)
  }
}
