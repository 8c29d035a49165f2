import Conversation
import Testing

@testable import Guides

private func fault(_ text: String) -> GuideFault? {
  do {
    _ = try guide(from: text, named: "test.yaml")
    return nil
  } catch {
    return error.faults.first
  }
}

private func fault(_ bytes: [UInt8]) -> GuideFault? {
  do {
    _ = try guide(from: bytes, named: "test.yaml")
    return nil
  } catch {
    return error.faults.first
  }
}

private func at(_ line: Int, _ column: Int, _ kind: GuideFault.FileFault) -> GuideFault {
  GuideFault(file: "test.yaml", line: line, column: column, kind: .file(kind))
}

/// Any text at all gives a guide or faults; none of it traps.
@Suite struct FileTests {
  @Test func aFileWithNothingInItIsTold() {
    #expect(fault("") == at(1, 1, .empty))
    #expect(fault("# only a remark\n") == at(1, 1, .empty))
  }

  @Test func aFileLargerThanAnyGuideIsNotRead() {
    let large = String(repeating: "a", count: 65_537)
    #expect(fault(large) == at(1, 1, .tooLarge(bytes: 65_537, limit: 65_536)))
    #expect(fault(Array(large.utf8)) == at(1, 1, .tooLarge(bytes: 65_537, limit: 65_536)))
  }

  @Test func bytesThatAreNotUTF8AreFoundWhereTheyStand() {
    #expect(fault(Array("guide: é\nt: ".utf8) + [0xFF, 0x20]) == at(2, 4, .notUTF8))
    #expect(fault([0xC3]) == at(1, 1, .notUTF8))
  }

  @Test func aFaultOfYAMLIsFoundWhereItStands() {
    #expect(
      fault("guide: a\ntitle: one: two\n")
        == at(2, 11, .notYAML(problem: "mapping values are not allowed in this context")))
    #expect(
      fault("guide: a\n\tversion: 1\n")
        == at(2, 1, .notYAML(problem: "found a tab character that violates indentation")))
    #expect(fault("a: 1\n---\nb: 2\n")?.line == 2)
    #expect(fault("a: *b\n") == at(1, 4, .notYAML(problem: "found undefined alias")))
  }

  @Test func aControlCharacterIsFoundWhereItStands() {
    #expect(
      fault("guide: é\nti\u{0}tle: x\n")
        == at(2, 3, .notYAML(problem: "control characters are not allowed")))
  }

  @Test func aReferenceIsRefusedBeforeItCanUnfold() {
    let bomb = """
      a: &a [x, x, x, x, x, x, x, x, x]
      b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
      c: [*b, *b, *b, *b, *b, *b, *b, *b, *b]
      """
    #expect(fault(bomb) == at(1, 4, .reference))
    #expect(fault("{\"a\":&x b}") == at(1, 6, .reference))
    #expect(fault("&x a: b") == at(1, 1, .reference))
  }

  @Test func anAmpersandInATextIsNoReference() {
    for text in ["salt & pepper", "R&D", "“&”", "fish &"] {
      #expect(fault("guide: \(text)")?.kind != .file(.reference))
    }
  }

  @Test(arguments: ["[", "{", "- ", "? ", "{[", "[{\"", "!a ", "\"", "a: {b: ", "|", "%", ": "])
  func deepNestingDoesNotTrap(_ piece: String) {
    let deep = String(repeating: piece, count: 65_536 / piece.utf8.count)
    #expect(fault(deep) != nil)
  }

  @Test func moreBracketsThanAGuideNeedsAreRefused() {
    let most = String(repeating: "{", count: 256) + String(repeating: "}", count: 256)
    #expect(fault(most)?.kind != .file(.tooManyBrackets(256, limit: 256)))
    #expect(fault(most + "[]") == at(1, 1, .tooManyBrackets(257, limit: 256)))
    #expect(
      fault(String(repeating: "? ", count: 300)) == at(1, 1, .tooManyBrackets(300, limit: 256)))
  }

  @Test(arguments: [("[", "]"), ("{", "}"), ("{a: ", "}"), ("- ", "")])
  func asDeepAsItGoesDoesNotTrap(_ open: String, _ close: String) {
    let wide = String(repeating: "x", count: 1000)
    for depth in [10, 255, 990] {
      let deep =
        String(repeating: open, count: depth) + wide + String(repeating: close, count: depth)
      #expect(fault(deep) != nil)
    }
  }

  @Test func anyChangeOfOneByteGivesAGuideOrFaults() {
    let good = PackageResources.what_matters_yaml
    let strange: [UInt8] = [0, 9, 10, 13, 27, 0x22, 0x26, 0x2A, 0x3A, 0x5B, 0x7B, 0x7F, 0xC3, 0xFF]
    var place = 0
    for step in 0..<400 {
      place = (place + 7919) % good.count
      var changed = good
      changed[place] = strange[step % strange.count]
      do {
        let read = try guide(from: changed, named: "changed.yaml")
        #expect(read.id == "what-matters" || !read.plans.isEmpty)
      } catch {
        #expect(!error.faults.isEmpty)
        #expect(error.faults.allSatisfy { !$0.sentence.isEmpty && $0.line >= 1 && $0.column >= 1 })
      }
    }
  }

  @Test func aFileCutShortAnywhereGivesFaults() {
    // The last stage is whole after its first prompt; what follows could be left out.
    let text = String(decoding: PackageResources.what_matters_yaml, as: UTF8.self)
    let needed = text.range(of: "  Say it back:").map { text[..<$0.upperBound].utf8.count } ?? 0
    #expect(needed > 10_000)
    for end in stride(from: 0, through: needed, by: 97) {
      #expect(fault(Array(text.utf8.prefix(end))) != nil)
    }
  }

  @Test func listsMayStandInBracketsOrWithCommasOnly() throws {
    let text = String(decoding: PackageResources.what_matters_yaml, as: UTF8.self)
    let bracketed = text.split(separator: "\n").map { line in
      guard let colon = line.range(of: "at: ") else { return String(line) }
      return line[..<colon.upperBound] + "[" + line[colon.upperBound...] + "]"
    }
    #expect(
      try guide(from: bracketed.joined(separator: "\n"), named: "test.yaml") == shelf[0])
  }
}

extension StringProtocol {
  /// Where `part` stands in this line; enough for a test without Foundation.
  fileprivate func range(of part: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
  }
}
