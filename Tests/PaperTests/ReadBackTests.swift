import Handout
import Paper
import Testing

/// What other programs read from our files.
@Suite(.enabled(if: PDFTools.areThere, PDFTools.howToRun))
struct ReadBackTests {
  @Test(arguments: Document.Layout.allCases)
  func aSheetIsASoundFileInEveryLayout(layout: Document.Layout) throws {
    let document = SampleSheets.sheet(
      SampleSheets.ordinary, layout: layout, standing: SampleSheets.warned)
    try PDFTools.check(try pdf(document))
  }

  @Test func theSheetIsReadInItsOrder() throws {
    let text = try PDFTools.text(of: try pdf(SampleSheets.sheet(SampleSheets.ordinary)))
    let places = [
      "What matters to Peggy", "Saturday 21 November 2026, with Dr Anita Rao",
      "Margaret Elin Hughes", "14 March 1948", "999 000 0018",
      "“I want to walk to the shop and see my sister again.”", "What matters to you",
      "“I don’t want to be a burden on Carys.”", "More water tablets, 80 mg each morning",
      "Less swelling, better sleep", "More trips to the toilet", "NOT YET DECIDED",
      "Weigh yourself every morning", "If things change", "call 020 7946 0123.",
      "In two weeks: Friday 4 December 2026.", "Margaret Hughes Date Dr Anita Rao Date",
    ].map { text.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    let known = places.compactMap { $0 }
    #expect(known == known.sorted())
  }

  @Test func H05_onlyWordsThatAreVerbatimStandBetweenQuotationMarks() throws {
    let blocks: [Block] = [
      .quote(Quotation(words: "I sleep badly.", isVerbatim: true)),
      .quote(
        Quotation(
          words: "I am afraid of falling.", remarks: ["through an interpreter", "edited"],
          isVerbatim: false, original: "Boję się upadku.")),
    ]
    let text = try PDFTools.text(of: try pdf(SampleSheets.sheet(blocks)))
    #expect(text.contains("“I sleep badly.”"))
    #expect(
      text.contains("I am afraid of falling. Boję się upadku. — through an interpreter, edited"))
    #expect(text.filter { "“”„".contains($0) } == "“”")
  }

  @Test(arguments: Document.Layout.allCases)
  func H01_H02_everyPageSaysWhoseItIsWhatItIsAndWhichPage(layout: Document.Layout) throws {
    let blocks = (1...60).map { Block.paragraph("This is paragraph \($0) of the talk.") }
    let document = SampleSheets.sheet(
      blocks + SampleSheets.ordinary, layout: layout, standing: SampleSheets.warned)
    let sheet = try Sheet(document)
    let pages = try PDFTools.pages(of: sheet.pdf)
    #expect(pages.count == sheet.pageCount)
    #expect(pages.count > 1)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("DRAFT. This is not agreed yet."))
      #expect(page.contains("Page \(index + 1) of \(pages.count)"))
      #expect(page.contains("Margaret Elin Hughes"))
      #expect(page.contains("999 000 0018"))
    }
    // Once, at the end: beside the name and the number there is no room for it.
    #expect(pages.filter { $0.contains("Sheet K7M-4QX") }.count == 1)
  }

  @Test func anAgreedSheetWarnsOfNothing() throws {
    let text = try PDFTools.text(of: try pdf(SampleSheets.sheet(SampleSheets.ordinary)))
    #expect(!text.contains("DRAFT"))
  }

  @Test func H12_everyWordOfFiveHundredLongQuotationsIsOnPaper() throws {
    let words = (1...500).map { number in
      (1...40).map { "q\(number)w\($0)" }.joined(separator: " ")
    }
    let items = words.map { SampleSheets.quote($0) }
    let sheet = try Sheet(SampleSheets.sheet([.heading("Said"), .list(items)]))
    #expect(sheet.pageCount > 30)
    let found = Set(try PDFTools.text(of: sheet.pdf).split(separator: " ").map(String.init))
    let bare = Set(found.map { $0.filter { !"“”".contains($0) } })
    let missing = words.flatMap { $0.split(separator: " ").map(String.init) }
      .filter { !bare.contains($0) }
    #expect(missing == [])
  }

  @Test func aParagraphATableRowAndAFrameTallerThanAPageAreCutAtLinesAndWhole() throws {
    func long(_ name: String) -> String {
      (1...1200).map { "\(name)\($0)" }.joined(separator: " ")
    }
    let blocks: [Block] = [
      .paragraph(long("par")),
      .table(headings: ["What", "Who"], rows: [["Short", "Peggy"], [long("cell"), "Dr Rao"]]),
      .box(.alert, [.paragraph(long("box"))]),
      .quote(Quotation(words: long("quo"), isVerbatim: false)),
      .steps(
        headings: SampleSheets.stepHeadings,
        [.init(what: long("tick"), who: "You", when: "No end date")]),
    ]
    for layout in Document.Layout.allCases {
      let file = try pdf(SampleSheets.sheet(blocks, layout: layout))
      let found = Set(try PDFTools.text(of: file).split(separator: " ").map(String.init))
      for name in ["par", "cell", "box", "quo", "tick"] {
        let missing = (1...1200).map { "\(name)\($0)" }.filter { !found.contains($0) }
        #expect(missing == [])
      }
      #expect(try PDFTools.drawnOffThePage(file) == [])
    }
  }

  @Test func aWordWiderThanTheSheetAndAParagraphOfTwentyThousandCharactersFlow() throws {
    let text = String(repeating: "0123456789", count: 2000)
    let file = try pdf(SampleSheets.sheet([.paragraph(text)]))
    let pages = try PDFTools.pages(of: file)
    #expect(pages.joined().filter { $0.isNumber }.count > 20_000)
    #expect(try PDFTools.drawnOffThePage(file) == [])
  }

  @Test func H29_controlCharactersAndDirectionOverridesAreNotPrinted() throws {
    let words = "Take \u{202E}gm 08\u{202C} each\u{1B}[31m day\u{0}\u{9B}, no\tmore"
    let text = try PDFTools.text(of: try pdf(SampleSheets.sheet([.paragraph(words)])))
    #expect(text.contains("Take gm 08 each[31m day, no more"))
  }

  @Test func aSmallPrintWithoutEndStandsOnceInFull() throws {
    var document = SampleSheets.sheet([.paragraph("Words")])
    document.closing = [(1...900).map { "foot\($0)" }.joined(separator: " ")]
    let file = try pdf(document)
    let words = try PDFTools.text(of: file).split(separator: " ").filter { $0.hasPrefix("foot") }
    #expect(words.count == 900)
    #expect(try PDFTools.drawnOffThePage(file) == [])
  }

  @Test(arguments: Document.Layout.allCases)
  func namesAndReasonsWithoutEndAreWholeOnTheFirstPagesAndLeaveRoomOnTheRest(
    layout: Document.Layout
  ) throws {
    func many(_ name: String) -> String { (1...400).map { "\(name)\($0)" }.joined(separator: " ") }
    var document = SampleSheets.sheet(
      [
        .heading(many("heading")), .paragraph(many("text")),
        .signatures([many("signer"), "Dr Rao"]),
      ],
      layout: layout, standing: .warned(many("warning")))
    document.title = many("title")
    document.subtitle = many("subtitle")
    document.identity = [.init(many("label"), many("name")), .init("Born", "14 March 1948")]
    document.owner = .init(many("head"), "NHS number 999 000 0018")
    document.reference = nil
    let file = try pdf(document)
    let found = Set(try PDFTools.text(of: file).split(separator: " ").map(String.init))
    for page in try PDFTools.pages(of: file) {
      #expect(page.contains("999 000 0018") && page.contains("Page "))
    }
    for name in ["title", "subtitle", "label", "name", "warning", "heading", "text", "signer"] {
      #expect((1...400).map { "\(name)\($0)" }.filter { !found.contains($0) } == [])
    }
    #expect(try PDFTools.drawnOffThePage(file) == [])
  }

  @Test func nothingStandsNearerThanThirteenMillimetresToTheLowerEdge() throws {
    for layout in Document.Layout.allCases {
      let file = try pdf(
        SampleSheets.sheet(SampleSheets.ordinary, layout: layout, standing: SampleSheets.warned))
      #expect(try PDFTools.drawnOffThePage(file) == [])
    }
  }

  @Test func H11_nothingIsBelowTwelvePointAndLargeIsLargeThroughout() throws {
    func sizes(_ layout: Document.Layout, _ blocks: [Block]) throws -> Set<Double> {
      let file = try pdf(SampleSheets.sheet(blocks, layout: layout))
      return Set(DrawnText.all(in: try PDFTools.unpacked(file)).map(\.size))
    }
    #expect(try sizes(.standard, [.paragraph("Words")]) == [24, 12])
    #expect(try sizes(.large, SampleSheets.ordinary) == [30, 23, 18])
    #expect(try sizes(.plain, SampleSheets.ordinary) == [30, 23, 18])
  }

  /// A hyphen that was put in would be typed along with an address or a code.
  @Test(arguments: Document.Layout.allCases)
  func noHyphenIsPutIntoAnAddressOrACode(layout: Document.Layout) throws {
    let long = [
      "amina.yusuf.of.the.practice@a.very.long.name.of.a.hospital.trust.example.org",
      "https://www.example.org/a/very/long/path/that/does/not/fit/on/any/one/line/of/a/cell",
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGHIJ",
    ]
    let blocks: [Block] = [
      .table(headings: ["What", "Where", "When", "How"], rows: [["Write"] + long]),
      .steps(
        headings: SampleSheets.stepHeadings,
        long.map { .init(what: $0, who: $0, when: "No end date", more: [$0]) }),
      .list(long.map { .plain($0) }),
    ]
    let text = try PDFTools.text(of: try pdf(SampleSheets.sheet(blocks, layout: layout)))
    #expect(!text.contains("-\u{20}") && !text.contains("\u{2010}") && !text.contains("\u{AD}"))
    // The mark of the printing has the only one.
    #expect(text.filter { $0 == "-" }.count == 1)
  }

  /// A font of coloured pictures would leave a hole on the paper.
  @Test(arguments: ["👍", "👍🏽", "🩺", "😀", "👩🏽‍⚕️"])
  func aPictureIsOnThePaperOrRefusedAndNamed(picture: String) throws {
    let document = SampleSheets.sheet([.paragraph("Good \(picture)")])
    do {
      let text = try PDFTools.text(of: try pdf(document))
      #expect(picture.unicodeScalars.allSatisfy { text.unicodeScalars.contains($0) })
    } catch PaperError.missingCharacters(let missing) {
      #expect(!missing.isEmpty && missing.allSatisfy { picture.unicodeScalars.contains($0) })
    }
  }

  @Test func linesToWriteOnStandWhereThereIsRoomForThem() throws {
    func text(_ count: Int) throws -> String {
      var document = SampleSheets.sheet(
        (0..<count).map { .paragraph("This is paragraph \($0).") })
      document.writingRoom = "Write here"
      let sheet = try Sheet(document)
      #expect(sheet.pageCount == 1)
      return try PDFTools.text(of: sheet.pdf)
    }
    #expect(try text(3).contains("Write here"))
    #expect(!(try text(27).contains("Write here")))
  }

  @Test func whatIsBesideEachOtherIsReadOneAfterTheOtherAndNeverLost() throws {
    func piece(_ name: String, _ count: Int) -> [Block] {
      [.heading(name), .list((0..<count).map { .plain("\(name)\($0)") })]
    }
    for count in [1, 3, 90] {
      let document = SampleSheets.sheet(
        [.beside([piece("left", count), piece("right", count), piece("more", 2)])])
      let file = try pdf(document)
      let words = try PDFTools.text(of: file).split(separator: " ").map(String.init)
      let wanted = (0..<count).map { "left\($0)" } + (0..<count).map { "right\($0)" }
      #expect(words.filter { wanted.contains($0) } == wanted)
      #expect(try PDFTools.drawnOffThePage(file) == [])
    }
  }

  @Test func aPlainSheetGivesEverySentenceARow() throws {
    let file = try pdf(
      SampleSheets.sheet(
        [.paragraph("You see Dr. Rao on 4 December. Bring your chart! Is that all right?")],
        layout: .plain))
    let tree = try PDFTools.unpacked(file)
    // Its three sentences, the line under the title, and the five that end the sheet.
    #expect(tree.components(separatedBy: "/S /P\n").count - 1 == 9)
  }

  @Test func tagsTellHeadingsListsTablesAndTicks() throws {
    let tree = try PDFTools.unpacked(try pdf(SampleSheets.sheet(SampleSheets.ordinary)))
    func count(_ tag: String) -> Int { tree.components(separatedBy: "/S /\(tag)\n").count - 1 }
    #expect(count("H1") == 1)
    #expect(count("H2") == 5)
    #expect(count("Table") == 2)
    #expect(count("TR") == 9)
    #expect(count("TH") == 7)
    #expect(count("TD") == 24)
    #expect(count("Figure") == 4)
    #expect(count("BlockQuote") == 1)
    #expect(tree.contains("/Lang (en)"))
    #expect(tree.contains("/Marked true"))
  }
}

extension PDFTools {
  /// Text whose baseline stands outside the margins.
  static func drawnOffThePage(_ pdf: [UInt8]) throws -> [String] {
    let thirteenMillimetres = 36.85
    return DrawnText.all(in: try unpacked(pdf)).filter {
      $0.y < thirteenMillimetres || $0.y > 815 || $0.x < 47 || $0.x > 548
    }.map { "\($0)" }
  }
}
