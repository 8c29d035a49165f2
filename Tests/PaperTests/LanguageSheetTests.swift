import Conversation
import Handout
import Testing

@testable import Paper
@testable import Peggy

/// Papers in another language than English: longer words, from right to left, nothing lost.
struct LanguageSheetTests {
  private func document(
    _ file: [UInt8], _ kind: PaperKind, _ layout: AccessNeeds.Paper
  ) throws -> Document {
    var request = peggysTalk().request(
      layout: layout, service: Service(name: "Elm Street Surgery", telephone: "07700 900 012"))
    request.words = try TestLanguage.words(file)
    return Handout.paper(kind, request, showsForms: true)
  }

  private static let papers: [PaperKind] = [.sheet, .ifThingsChange, .beforeWeMeet]

  @Test(arguments: [TestLanguage.pseudo, TestLanguage.fromRight], AccessNeeds.Paper.allCases)
  func everyPaperIsSoundAndNothingIsOffThePage(
    file: [UInt8], layout: AccessNeeds.Paper
  ) throws {
    for kind in LanguageSheetTests.papers {
      let pdf = try Paper.Sheet(try document(file, kind, layout)).pdf
      try PDFTools.check(pdf)
      #expect(try PDFTools.drawnOffThePage(pdf).isEmpty)
    }
  }

  /// Read back from the paper by another program, in the order of the lines.
  @Test(arguments: AccessNeeds.Paper.allCases)
  func everyLongerWordIsOnThePaper(layout: AccessNeeds.Paper) throws {
    let document = try document(TestLanguage.pseudo, .sheet, layout)
    let read = words(try PDFTools.text(of: try Paper.Sheet(document).pdf))
    for word in words(text(document)) { #expect(read.contains(word), "\(word)") }
  }

  /// A telephone number keeps its order among words from the right.
  @Test func aTelephoneNumberStandsInItsOrderAmongWordsFromTheRight() throws {
    let pdf = try Paper.Sheet(try document(TestLanguage.fromRight, .sheet, .standard)).pdf
    let placed = try PDFTools.placedWords(of: pdf)
    let beginnings = placed.filter { $0.text.contains("07700") }
    #expect(beginnings.count == 2)
    for first in beginnings {
      let line = placed.filter { $0.page == first.page && abs($0.top - first.top) < 3 }
      let middle = try #require(line.first { $0.text.contains("900") })
      let last = try #require(line.first { $0.text.contains("012") })
      #expect(first.left < middle.left && middle.left < last.left)
    }
  }

  private func words(_ text: String) -> Set<Substring> {
    Set(PDFTools.normal(text).split { !$0.isLetter && !$0.isNumber })
  }
}
