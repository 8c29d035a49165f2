import Foundation
import Testing

@testable import Interface

/// The README's table of keys is the program's; `UPDATE_README=1` writes it anew.
@Suite("README") struct ReadmeTests {
  @Test func theKeysOfTheReadmeAreThoseOfTheProgram() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../README.md").standardized
    var readme = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- keys -->\n"))
    let end = try #require(readme.range(of: "<!-- end of keys -->"))
    let table = keyTables
    if ProcessInfo.processInfo.environment["UPDATE_README"] != nil {
      readme.replaceSubrange(start.upperBound..<end.lowerBound, with: table)
      try readme.write(to: file, atomically: true, encoding: .utf8)
    } else {
      let found = String(readme[start.upperBound..<end.lowerBound])
      #expect(found == table, "README.md differs; UPDATE_README=1 writes it anew")
    }
  }

  @Test func theTablesNameEachLetterAfterEscOnce() {
    let letters = (Talk.commands.map(\.hint) + programKeys.map(\.hint)).compactMap(\.letter)
    #expect(Set(letters).count == letters.count)
  }
}

/// The tables of keys in Markdown: the stages in one row, then a row for each letter after Esc; then
/// the places where letters act by themselves.
private var keyTables: String {
  let commands = Talk.commands.map(\.hint) + programKeys.map(\.hint)
  let stages = commands.filter { $0.letter?.isNumber == true }
  let names = stages.map { "\($0.letter ?? " ") \($0.label)" }.joined(separator: " · ")
  let letters = commands.compactMap { hint -> String? in
    guard let letter = hint.letter, !letter.isNumber else { return nil }
    let others = hint.strokes.dropFirst().map { "`\($0.name)`" }.joined(separator: ", ")
    return "| `\(letter)` | \(hint.help)\(others.isEmpty ? "" : ", also \(others)") |\n"
  }
  let places = letterPlaces.map { place in
    "\n| \(place.title) | |\n|---|---|\n"
      + place.hints.map { hint in
        let names = hint.strokes.map { "`\($0.name)`" }.joined(separator: " ")
        return "| \(names) | \(hint.help) |\n"
      }.joined()
  }
  return "| Esc, then | |\n|---|---|\n| `1`–`9`, `0` | the stages: \(names) |\n"
    + letters.joined() + places.joined()
}
