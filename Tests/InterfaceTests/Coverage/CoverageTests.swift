import Conversation
import Foundation
import Testing

/// `docs/coverage.md` lists what the code holds; `UPDATE_COVERAGE=1` writes it anew.
@Suite struct CoverageTests {
  private static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static var sourcesAreHere: Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent("Tests").path)
  }

  private var items: [(name: String, type: String)] { CoverageGroups.all.flatMap(\.items) }

  /// Each sheet is made with and without each item: it stands where it is declared to stand.
  @Test func everyItemStandsOnTheSheetsThatItIsDeclaredFor() {
    func check<Items: Particulars>(_ particulars: Items.Type) {
      for item in Items.items {
        let found = SheetProbe.sheets(with: item.name, of: Items.group)
        #expect(found == item.sheets, "\(item.id) stands on others")
      }
    }
    for particulars in recordedParticulars { check(particulars) }
  }

  @Test func everyItemHasATypeThatStandsForIt() {
    for item in items {
      #expect(CoverageTypes.words(for: item.type) != nil, "\(item.name): \(item.type)")
    }
    for free in ["Dictionary<String, String>", "Any", "JSONValue", "Array<Any>", "Optional<Any>"] {
      #expect(CoverageTypes.words(for: free) == nil)
    }
  }

  @Test func everyItemHasALineOnWhoAsksForItAndNoLineIsWithoutAnItem() {
    let names = items.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(names).symmetricDifference(CoverageStandards.of.keys).sorted() == [])
  }

  @Test func everyParticularsIsListed() {
    let listed = CoverageGroups.all.compactMap { $0.value as? any Particulars }
      .map { String(reflecting: type(of: $0)) }
    let declared: [any Particulars.Type] = recordedParticulars + [Reflection.self]
    #expect(listed.sorted() == declared.map { String(reflecting: $0) }.sorted())
  }

  @Test(.enabled(if: sourcesAreHere, "the sources are not here"))
  func everyStructOfItemsInTheSourcesIsListed() throws {
    let folder = Self.root.appendingPathComponent("Sources/Conversation").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var declared = 0
    for file in files where file.hasSuffix(".swift") {
      let source = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      declared += source.matches(of: /struct \w+: (?:Conversation\.)?Particulars\b/).count
    }
    let listed = CoverageGroups.all.count { $0.value is any Particulars }
    #expect(declared == listed, "a struct of items is not among the groups")
  }

  @Test(.enabled(if: sourcesAreHere, "the sources are not here"))
  func everyTestThatIsNamedIsThere() throws {
    let folder = Self.root.appendingPathComponent("Tests").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var names: Set<String> = []
    for file in files where file.hasSuffix(".swift") {
      let source = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      names.formUnion(source.matches(of: /func (\w+)\(/).map { String($0.1) })
    }
    #expect(CoverageGroups.all.map(\.test).filter { !names.contains($0) } == [])
  }

  @Test(.enabled(if: sourcesAreHere, "the sources are not here"))
  func theListSaysWhatTheCodeSays() throws {
    let file = Self.root.appendingPathComponent("docs/coverage.md")
    if ProcessInfo.processInfo.environment["UPDATE_COVERAGE"] != nil {
      try Data(CoverageText.whole.utf8).write(to: file)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(
      written == CoverageText.whole, "docs/coverage.md differs; UPDATE_COVERAGE=1 writes it anew")
  }
}
