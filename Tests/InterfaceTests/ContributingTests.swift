import Foundation
import Testing

/// What CONTRIBUTING says of the folders of `Interface` is so.
@Suite("CONTRIBUTING") struct ContributingTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized
  private static let sources = root.appending(path: "Sources/Interface")

  /// The folders in their order; those of one line stand beside each other.
  private func folders() throws -> [[String]] {
    let text = try String(contentsOf: Self.root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    let start = try #require(text.range(of: "### The folders of `Interface`"))
    let end = try #require(text.range(of: "\n## ", range: start.upperBound..<text.endIndex))
    return text[start.upperBound..<end.lowerBound].split(separator: "\n").compactMap { line in
      guard line.hasPrefix("| `"), let cell = line.split(separator: "|").first else { return nil }
      return cell.matches(of: /`(\w+)`/).map { String($0.output.1) }
    }
  }

  /// The text of every file in a folder and in those within it.
  private func files(in folder: String) throws -> [(name: String, text: String)] {
    let place = Self.sources.appending(path: folder)
    let found = try #require(
      FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil))
    return try found.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map {
      ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
    }
  }

  @Test func everyFolderHasALine() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path())
    #expect(try Set(folders().joined()) == Set(found))
  }

  @Test func noFolderNamesATypeOfOneBelowIt() throws {
    let order = try folders()
    // A name that is also that of a type within another says nothing of its folder.
    let nested = /(?m)^ +(?:private |fileprivate )?(?:struct|enum|associatedtype|typealias) (\w+)/
    let shared = try Set(
      order.joined().flatMap(files).flatMap { file in
        file.text.matches(of: nested).map { String($0.output.1) }
      })
    var below: Set<Substring> = []
    for folders in order.reversed() {
      var here: Set<Substring> = []
      for file in try folders.flatMap(files) {
        let code = file.text.split(separator: "\n").filter {
          !$0.drop { $0 == " " }.hasPrefix("//")
        }
        .joined(separator: "\n").replacing(/"(\\.|[^"\\])*"/, with: "")
        let declared = code.matches(
          of: /(?m)^(?:public )?(?:indirect )?(?:struct|enum|protocol) (\w+)/)
        here.formUnion(
          declared.map(\.output.1).filter { !shared.contains(String($0)) }.map {
            Substring(String($0))
          })
        let named = Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
        #expect(named.intersection(below) == [], "\(folders): \(file.name)")
      }
      below.formUnion(here)
    }
  }
}
