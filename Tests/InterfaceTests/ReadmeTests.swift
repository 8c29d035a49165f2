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
    let table = keyTable(bindings)
    if ProcessInfo.processInfo.environment["UPDATE_README"] != nil {
      readme.replaceSubrange(start.upperBound..<end.lowerBound, with: table)
      try readme.write(to: file, atomically: true, encoding: .utf8)
    } else {
      let found = String(readme[start.upperBound..<end.lowerBound])
      #expect(found == table, "README.md differs; UPDATE_README=1 writes it anew")
    }
  }

  @Test func theTableNamesEachCommandOnce() {
    let letters = bindings.compactMap(\.letter)
    #expect(Set(letters).count == letters.count)
  }
}

/// The commands as a table in Markdown: the stages in one row, then a row for each letter.
private func keyTable(_ bindings: [Binding]) -> String {
  let stages = bindings.filter { $0.letter?.isNumber == true }
  let names = stages.map { "\($0.letter ?? " ") \($0.label)" }.joined(separator: " · ")
  let rows = bindings.compactMap { binding -> String? in
    guard let letter = binding.letter, !letter.isNumber else { return nil }
    return "| `\(letter)` | \(binding.help) |\n"
  }
  return "| Esc, then | |\n|---|---|\n| `1`–`9`, `0` | the stages: \(names) |\n" + rows.joined()
}
