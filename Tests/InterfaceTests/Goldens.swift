import Canvas
import Foundation
import Testing

@testable import Interface

/// The golden screens: the rows of a screen as text, in `Screens`. There are few of them, in the size
/// most people have and in the smallest; what must hold at every size is said as a property.
enum Golden {
  /// The sizes that have goldens.
  static let sizes = [Size(width: 80, height: 24), Size(width: 40, height: 12)]
  /// How much was said before, on pages where that makes a difference.
  static let counts = [0, 1, 60]
  /// Pages where it does.
  static let counted: Set = [
    "after", "agree", "before", "finding", "home", "page-agreed", "page-guide", "page-here",
    "page-notes", "page-record", "people", "person", "reading", "talk", "turned",
    "ways",
  ]
  /// Pages where it does not.
  static let single: Set = [
    "block", "cover", "create", "form", "help", "items-earlier", "items-long", "items-person",
    "items-person-full", "items-private", "items-private-full", "items-settings",
    "items-settings-full", "items-step", "items-step-full", "items-visit", "items-visit-full",
    "menu", "my-notes", "page-alone", "page-beside", "page-check", "page-code", "page-courses",
    "page-cover-secret", "page-doubles", "page-files", "page-heard", "page-lost", "page-opening",
    "page-palette", "page-pieces", "page-ruler", "page-talks-left", "page-through", "page-told",
    "page-trouble", "page-when", "start", "thought", "turned-back", "turned-marked", "unlock",
    "ways-letter", "ways-list",
  ]

  /// Where they stand.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Screens")

  /// The file of a screen.
  static func file(_ name: String, _ count: Int?, _ size: Size) -> String {
    "\(name)\(count.map { "-\($0)" } ?? "")-\(size.width)x\(size.height).txt"
  }

  /// Every file that is looked at.
  static var files: Set<String> {
    let pages =
      single.map { ($0, nil) }
      + counted.flatMap { name in counts.map { (name, Optional($0)) } }
    return Set(pages.flatMap { name, count in sizes.map { file(name, count, $0) } })
  }
}

/// The screen fits its window; where it has a golden file it is as that says.
func expect(_ visit: Typist, _ name: String, _ count: Int?) throws {
  try expect(visit.screen, name, visit.state.size, count)
}

func expect(_ screen: String, _ name: String, _ size: Size, _ count: Int?) throws {
  let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
  #expect(rows.count <= size.height, "\(name) at \(size)")
  #expect(rows.allSatisfy { $0.columns <= size.width }, "\(name) at \(size)")
  let isDeclared = count == nil ? Golden.single.contains(name) : Golden.counted.contains(name)
  #expect(isDeclared, "\(name) is not among the goldens")
  guard Golden.sizes.contains(size), count.map(Golden.counts.contains) ?? true else { return }
  let file = Golden.file(name, count, size)
  let url = Golden.folder.appending(path: file)
  if ProcessInfo.processInfo.environment["UPDATE_SCREENS"] != nil {
    try screen.write(to: url, atomically: true, encoding: .utf8)
  }
  let golden = try String(contentsOf: url, encoding: .utf8)
  #expect(screen == golden, "\(file) differs; UPDATE_SCREENS=1 writes it anew")
}

@Suite("Golden screens") struct GoldenTests {
  @Test func everyGoldenIsLookedAt() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path())
    #expect(Set(found) == Golden.files)
  }
}
