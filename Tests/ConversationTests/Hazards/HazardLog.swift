import Foundation

/// A test that bears the numbers of hazards in its name.
struct HazardTest: Equatable {
  /// Such as `H03_whatWasKept…`.
  let name: String
  /// Such as `ArchiveTests/SuddenEndTests.swift`.
  let file: String
  /// Such as `["H03"]`.
  let hazards: [String]

  /// Every one in the sources of the tests, by name and file.
  static func all() throws -> [HazardTest] {
    let tests = Sources.url("Tests").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: tests)
      .filter { $0.hasSuffix(".swift") }.sorted()
    return try files.flatMap { file in
      try Sources.read("Tests/" + file).matches(of: /func ((?:H[0-9]{2}_)+[A-Za-z0-9]+)\(/)
        .map { match in
          let name = String(match.1)
          let hazards = name.split(separator: "_").dropLast().map(String.init)
          return HazardTest(name: name, file: file, hazards: hazards)
        }
    }.sorted { ($0.name, $0.file) < ($1.name, $1.file) }
  }
}

/// The hazard log as Markdown.
enum HazardLog {
  static func text(_ tests: [HazardTest]) -> String {
    let sections = [opening, matrix, overview] + Hazards.all.map { section($0, tests) }
    return sections.joined(separator: "\n\n") + "\n"
  }

  private static let opening = """
    # Hazard log

    What could hurt somebody who uses What Matters or is spoken of in it, what the program does about
    it today, and which tests prove that. Written from `Tests/ConversationTests/Hazards` and the names
    of the tests; do not edit it here: `UPDATE_HAZARDS=1 swift test --filter HazardLogTests` writes it
    anew.

    The ratings are proposals of those who wrote the program, in the manner of DCB0129. Whoever puts
    it to use has a clinical safety officer judge them, under DCB0160, where it is used. A hazard that
    is dealt with stays in the list.
    """

  private static var matrix: String {
    let names = Severity.allCases.map(\.name).joined(separator: " | ")
    let rows = Likelihood.allCases.map { likelihood in
      let ratings = Severity.allCases.map { String(Risk($0, likelihood).rating) }
      return "| \(likelihood.name) | " + ratings.joined(separator: " | ") + " |"
    }
    return """
      ## How risk is rated

      Looked up, never multiplied: rows are how likely the harm is, columns how bad. Up to 2 is
      acceptable, 3 undesirable, 4 must be reduced, 5 is unacceptable.

      | | \(names) |
      |---|---|---|---|---|---|
      \(rows.joined(separator: "\n"))
      """
  }

  private static var overview: String {
    let rows = Hazards.all.map { hazard in
      let left = "\(hazard.residual.rating)" + (hazard.isControlled ? "" : " once all is there")
      return "| \(hazard.id) | \(hazard.hazard) | \(hazard.initial.rating) | \(left) "
        + "| \(hazard.status.word) |"
    }
    return """
      ## All of them

      | | hazard | at first | left | status |
      |---|---|---|---|---|
      \(rows.joined(separator: "\n"))
      """
  }

  private static func section(_ hazard: Hazard, _ tests: [HazardTest]) -> String {
    let bearing = tests.filter { $0.hazards.contains(hazard.id) }
    let names = bearing.map { "- `\($0.name)` (`\($0.file)`)" }
    let list = names.isEmpty ? "" : "\n\n" + names.joined(separator: "\n")
    return """
      ## \(hazard.id) \(hazard.hazard)

      - Harm: \(hazard.harm)
      - At first: \(hazard.initial.line)
      - What the program does: \(hazard.control)
      - \(hazard.isControlled ? "Left" : "Left once all of it is there"): \(hazard.residual.line)
      - Status: \(hazard.status.line)
      - Tests: \(names.isEmpty ? "none" : String(names.count))\(list)
      """
  }
}

/// The sources that these tests were built from.
enum Sources {
  private static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  static func read(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  static var areHere: Bool {
    FileManager.default.fileExists(atPath: url("Tests/ConversationTests").path)
  }

  static func mayWrite(_ name: String) -> Bool {
    ProcessInfo.processInfo.environment[name] != nil
  }
}
