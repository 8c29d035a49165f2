import Handout
import Paper
import Testing

/// Where words, doses and numbers stand on the page, read back by another program.
@Suite(.enabled(if: PDFTools.areThere, PDFTools.howToRun))
struct DirectionTests {
  private static let said = [
    "خذ 40 mg كل صباح واتصل على 0117 496 0000", "روزانہ 40 mg لیں اور 0117 496 0000 پر فون کریں",
    "לקחת 40 mg בבוקר ולהתקשר 0117 496 0000 היום", "اتصل على 0117 496 0000 بعد 40 mg",
  ]

  /// Every place in which words can stand.
  private func places(_ words: String) -> [Block] {
    // What the sheet makes of it: the words as a piece of their own in a sentence of ours.
    let piece = "\u{2067}\(withDirections(words))\u{2069}"
    return [
      .paragraph("Good for you: \(piece). By Friday."), .paragraph(words),
      .list([.plain(words), .quote(Quotation(words: words, isVerbatim: true))]),
      .table(headings: ["What", "Where"], rows: [[words, piece], ["Walk", words]]),
      .steps(
        headings: SampleSheets.stepHeadings,
        [.init(what: words, who: "You", when: "No end date", more: ["You said: \(piece)."])]),
      .box(.alert, [.list([.plain(words)])]),
      .quote(Quotation(words: "I rest", isVerbatim: false, original: words)),
    ]
  }

  @Test(arguments: said, Document.Layout.allCases)
  func aDoseAndANumberAreWholeAndInTheirOrderWhereverTheyStand(
    words: String, layout: Document.Layout
  ) throws {
    for language in ["en", "ar"] {
      let document = SampleSheets.sheet(places(words), layout: layout, language: language)
      let read = try PDFTools.placedWords(of: try pdf(document))
      for parts in [["40", "mg"], ["0117", "496", "0000"]] {
        let starts = read.indices.filter { read[$0].text == parts[0] }
        #expect(starts.count >= 9)
        for start in starts {
          for (offset, part) in parts.enumerated().dropFirst() {
            guard let next = read[checked: start + offset] else {
              Issue.record("\(part) is missing")
              continue
            }
            #expect(next.text == part)
            let before = read[start + offset - 1]
            #expect(next.left > before.right && next.left - before.right < 8)
            #expect(next.page == before.page && abs(next.top - before.top) < 1)
          }
        }
      }
    }
  }

  @Test func aSentenceOfOursStaysAroundWordsThatRunFromTheRight() throws {
    let words = "Good for you: \u{2067}خذ \u{2066}40 mg\u{2069} كل صباح\u{2069} and so on."
    let read = try PDFTools.placedWords(of: try pdf(SampleSheets.sheet([.paragraph(words)])))
    func left(_ text: String) throws -> Double {
      try #require(read.last { $0.text == text }).left
    }
    #expect(try left("Good") < left("you:"))
    #expect(try left("you:") < left("40"))
    #expect(try left("40") < left("mg"))
    #expect(try left("mg") < left("so"))
    #expect(try left("so") < left("on."))
  }

  /// A bullet that stands at the far side of the column belongs to nothing.
  @Test func aBulletStandsWhereItsWordsBegin() throws {
    let document = SampleSheets.sheet([.list([.plain("أريد أن أمشي"), .plain("Walk")])])
    let read = try PDFTools.placedWords(of: try pdf(document)).filter { $0.text == "•" }
    #expect(read.count == 2)
    #expect(read[0].right > 500)
    #expect(read[1].left < 60)
  }

  @Test func latinLettersAmongOthersAreAsLargeAsTheLayoutSays() throws {
    for (layout, size) in [(Document.Layout.large, 18.0), (.standard, 12)] {
      let document = SampleSheets.sheet(
        [.paragraph("خذ 40 mg كل صباح")], layout: layout, language: "ar")
      let sizes = Set(DrawnText.all(in: try PDFTools.unpacked(try pdf(document))).map(\.size))
      #expect(sizes.allSatisfy { $0 >= size }, "\(sizes.sorted())")
    }
  }

  @Test func wordsInAnotherLanguageBearItsTagInTheFile() throws {
    let document = SampleSheets.sheet(
      [
        .paragraph("She said: \u{2067}میں\u{2069}."), .list([.plain("میں اپنی بہن")]),
        .quote(Quotation(words: "I rest", isVerbatim: false, original: "Chcę spać")),
      ], spoken: "ur")
    let tree = try PDFTools.unpacked(try pdf(document))
    #expect(tree.contains("/Lang (ur)"))
    #expect(tree.components(separatedBy: "/Span << /Lang (ur) >> BDC").count - 1 >= 2)
    let polish = SampleSheets.sheet(
      [.quote(Quotation(words: "I rest", isVerbatim: false, original: "Chcę spać"))], spoken: "pl")
    #expect(try PDFTools.unpacked(try pdf(polish)).contains("/Lang (pl)"))
  }
}

extension Array {
  fileprivate subscript(checked place: Int) -> Element? {
    indices.contains(place) ? self[place] : nil
  }
}
