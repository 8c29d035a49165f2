import Conversation
import Handout
import Paper
import Testing

@testable import Peggy

/// A paper as it will be cut, for the preview in the terminal.
struct PageWordsTests {
  private func document(_ layout: AccessNeeds.Paper, _ kind: PaperKind = .sheet) -> Document {
    paper(
      kind,
      FullTalk.agreed.request(layout: layout, person: FullTalk.person, service: sandalRoad),
      showsForms: true)
  }

  private func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }

  /// Each word of the paper stands on one of its pages, and there are as many pages as will print.
  @Test(arguments: AccessNeeds.Paper.allCases, PaperKind.allCases)
  func H12_everyWordStandsOnThePageOnWhichItPrints(
    layout: AccessNeeds.Paper, kind: PaperKind
  ) throws {
    let document = document(layout, kind)
    let pages = try pageWords(of: document)
    #expect(try Sheet(document).pageCount == pages.count)
    let shown = words(pages.flatMap(\.lines).joined(separator: " "))
    var left: [Substring: Int] = [:]
    for word in shown { left[word, default: 0] += 1 }
    for word in words(document.closing.joined(separator: " ")) + words(document.title) {
      #expect(left[word] != nil, "\(word)")
    }
    for block in document.blocks {
      guard case .heading(let heading) = block else { continue }
      #expect(pages.contains { $0.lines.contains(heading) }, "\(heading)")
    }
  }

  @Test func theCellsOfARowAreReadInOneLine() throws {
    let pages = try pageWords(of: document(.standard))
    let lines = pages.flatMap(\.lines)
    #expect(lines.contains { $0.contains("Walk to the gate") && $0.contains(" | You | ") })
    #expect(lines.contains { $0.hasPrefix("• ") })
  }

  /// A card is one page, with its marks at the edges; the words for them are read out.
  @Test func theCardIsOnePageToFold() throws {
    let pages = try pageWords(of: document(.standard, .ifThingsChange))
    #expect(pages.count == 1)
    #expect(pages[0].lines.contains { $0.contains("words inside") })
  }
}
