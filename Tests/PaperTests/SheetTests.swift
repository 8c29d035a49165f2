import Foundation
import Handout
import Paper
import Testing

struct SheetTests {
  @Test func theSameDocumentGivesTheSameBytes() throws {
    let document = SampleSheets.sheet(SampleSheets.ordinary)
    #expect(try pdf(document) == pdf(document))
  }

  @Test func sheetsMadeAtTheSameTimeAreTheSameSheets() async throws {
    let document = SampleSheets.sheet(SampleSheets.ordinary)
    let alone = try Sheet(document)
    let together = try await withThrowingTaskGroup(of: Sheet.self) { group in
      for _ in 0..<8 { group.addTask { try Sheet(document) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together == Array(repeating: alone, count: 8))
  }

  @Test func anOrdinarySummaryIsOnePageAndWithAWarningAndRoomToSignTwoAtMost() throws {
    #expect(try Sheet(SampleSheets.sheet(SampleSheets.ordinary)).pageCount == 1)
    let warned = SampleSheets.sheet(SampleSheets.ordinary, standing: SampleSheets.warned)
    #expect(try Sheet(warned).pageCount == 2)
  }

  @Test func aSheetWithNothingOnItIsStillAPageOfThePerson() throws {
    #expect(try Sheet(SampleSheets.sheet([])).pageCount == 1)
  }

  @Test func aCharacterThatNoFontHasIsRefusedAndNamed() {
    let document = SampleSheets.sheet([.paragraph("Good 😀 and \u{F0000}, 😀")])
    #expect(throws: PaperError.missingCharacters(["😀", "\u{F0000}"])) { try pdf(document) }
  }

  @Test(arguments: [
    (["如"] as [Unicode.Scalar], ["fonts-noto-cjk"]),
    (["ᠠ", "如", "果"], ["fonts-noto-core", "fonts-noto-cjk"]),
    (["👍"], []), (["\u{F0000}"], []),
  ])
  func thePackageThatBringsAFontIsNamed(scalars: [Unicode.Scalar], packages: [String]) {
    #expect(fontPackages(for: scalars) == packages)
  }

  @Test func charactersThatNoFontHasAreFoundInEveryCorner() {
    var document = SampleSheets.sheet([])
    document.closing = ["😀"]
    #expect(throws: PaperError.missingCharacters(["😀"])) { try pdf(document) }
    document = SampleSheets.sheet([])
    document.owner.name = "😀"
    #expect(throws: PaperError.missingCharacters(["😀"])) { try pdf(document) }
  }

  @Test func theFileNamesTheProgramAndItsDayAndNobody() throws {
    let file = String(decoding: try pdf(SampleSheets.sheet(SampleSheets.ordinary)), as: UTF8.self)
    #expect(file.contains("/Producer (What Matters)"))
    #expect(file.contains("/CreationDate (D:20261121101500Z)"))
    #expect(file.contains("<xmp:CreateDate>2026-11-21T10:15:00Z</xmp:CreateDate>"))
    #expect(!file.contains("/Author"))
    #expect(!file.contains("dc:creator"))
    #expect(!file.contains("Hughes"))
  }

  @Test func aTitleWithMarkupDoesNotBreakTheFile() throws {
    var document = SampleSheets.sheet([.paragraph("Words")])
    document.fileTitle = "A < B & ) \\ C"
    let file = String(decoding: try pdf(document), as: UTF8.self)
    #expect(file.contains(">A &lt; B &amp; ) \\ C</rdf:li>"))
  }

  @Test func aDayThatIsNoneIsLeftOutOfTheFile() throws {
    var document = SampleSheets.sheet([])
    document.made = "yesterday) /Evil (x"
    let file = String(decoding: try pdf(document), as: UTF8.self)
    #expect(!file.contains("CreationDate"))
    #expect(!file.contains("Evil"))
  }

  @Test func everyLanguageThatRunsFromTheRightIsSet() throws {
    for language in ["ur", "ar", "fa", "he", "pa-Arab"] {
      let document = SampleSheets.sheet(
        SampleSheets.ordinary + [.paragraph("میں اپنی بہن سے ملنا چاہتی ہوں۔ 80 mg")],
        language: language)
      #expect(try Sheet(document).pageCount >= 1)
    }
  }

  @Test func manyScriptsStandOnOneSheet() throws {
    let words = [
      "آج Margaret آئی", "আমি বাড়ি যেতে চাই", "ਮੈਂ ਘਰ ਜਾਣਾ ਚਾਹੁੰਦਾ ਹਾਂ", "मैं घर जाना चाहता हूँ",
      "Łucja, tŷ, Zażółć, Đặng Thị", "Η υγεία μου", "Я хочу домой", "אני רוצה הביתה",
    ]
    #expect(try Sheet(SampleSheets.sheet(words.map { .paragraph($0) })).pageCount == 1)
  }
}
