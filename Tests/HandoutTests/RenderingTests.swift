import Conversation
import Foundation
import Handout
import Testing

@testable import Peggy

/// What every form of a document keeps and never lets through.
struct RenderingTests {
  /// Texts that would steer a terminal, a printer, a page or a reader's eye.
  static let hostile = [
    "\u{1B}[2J\u{1B}]0;owned\u{07}", "\u{9B}31mred\u{9B}0m", "tail\u{7F}\u{08}\u{00}",
    "user\u{202E}gnp.exe\u{202C}", "\u{2066}isolated\u{2069}", "\u{2067}turned\u{2069}",
    "a\u{2028}b\u{2029}c\r\nd\re",
    "<script>alert(1)</script>", "</style><b>", "\"quoted\" & 'single' &amp; &#60;",
    "# heading", "- point", "1. one", "> quote", "`code` *bold* _em_ [a](b) ~~no~~ | cell |",
    "    indented", "---", "===", "```", "\u{FFFE}\u{FFF9}", "\\e[1m", "%s%n", "$x$",
  ]

  private func talk(with texts: [String]) -> Talk {
    var talk = Talk()
    let ann = talk.join(texts[0], texts[0], .companion)
    for (number, text) in texts.enumerated() {
      for kind in NoteKind.allCases {
        let note = talk.note(
          kind,
          Words(
            text, speaker: number % 2 == 0 ? .person : .companion(ann),
            form: Words.Form.allCases[number % 3], original: text))
        talk.choose(note)
      }
    }
    talk.add(.agreed(agreement: .person, gaps: []))
    return talk
  }

  private func hostilePerson(_ text: String) -> Person {
    registered(PersonDetails(family: text, given: text, title: text, preferredName: text))
  }

  // MARK: H29

  @Test(arguments: [Copy.person, .discreet, .clinician])
  func H29_noControlOrOverrideReachesAnyForm(copy: Copy) throws {
    for text in RenderingTests.hostile {
      let document = talk(with: [text]).sheet(copy, person: hostilePerson(text))
      let forms = [
        Handout.text(document), markdown(document), html(document),
        String(decoding: try documentJSON(document), as: UTF8.self),
      ]
      for form in forms {
        let steering = form.unicodeScalars.filter { scalar in
          (scalar.properties.generalCategory == .control && scalar != "\n")
            || (0x2028...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
        }
        #expect(steering.isEmpty)
      }
    }
  }

  @Test func H29_aControlIsShownAndNotTakenAway() {
    var talk = Talk()
    talk.note(.strength, "\u{1B}[31mred \u{202E}tfel")
    #expect(Handout.text(talk.sheet()).contains("- [U+001B][31mred [U+202E]tfel\n"))
  }

  @Test func H29_aDocumentFromElsewhereIsGuardedToo() {
    var document = Talk().sheet()
    document.title = "\u{1B}c"
    document.blocks = [.box(.calm, [.table(headings: ["\u{1B}"], rows: [["\u{9B}"]])])]
    for form in [text(document), markdown(document), html(document)] {
      #expect(!form.unicodeScalars.contains("\u{1B}") && !form.unicodeScalars.contains("\u{9B}"))
    }
  }

  @Test func whatIsMarkupElsewhereIsTextInMarkdown() {
    var talk = Talk()
    talk.note(.strength, "# *not* a [link](x) <b> & | `x` 1_2")
    talk.note(.strength, "1. first\n- second\n> third\n    fourth\n= fifth")
    let sheet = markdown(talk.sheet())
    #expect(sheet.contains("- \\# \\*not\\* a \\[link\\](x) \\<b\\> \\& \\| \\`x\\` 1\\_2\n"))
    #expect(
      sheet.contains("- 1\\. first\\\n  \\- second\\\n  \\> third\\\n  fourth\\\n  \\= fifth\n"))
  }

  // MARK: The page

  @Test(arguments: AccessNeeds.Paper.allCases)
  func aPageIsWellFormedWhateverStandsInIt(layout: AccessNeeds.Paper) {
    for copy in [Copy.person, .discreet, .clinician] {
      for text in RenderingTests.hostile {
        let document = talk(with: [text]).sheet(
          copy, layout: layout, person: hostilePerson(text), signatures: true)
        let page = PageReader.read(html(document))
        #expect(page != nil, "not well formed with \(text)")
        #expect(page?.elements.contains("script") == false)
        #expect(page?.elements.contains("b") == false)
      }
    }
  }

  @Test func aPageShowsWhatWasTyped() {
    var talk = Talk()
    talk.note(.strength, "<script>alert(1)</script> & \"so\" 'on'\nand on")
    let page = PageReader.read(html(talk.sheet()))
    #expect(page?.text.contains("<script>alert(1)</script> & \"so\" 'on'\nand on") == true)
  }

  @Test func aPageFetchesNothing() {
    let page = html(peggysTalk().sheet(signatures: true))
    for fetching in ["http:", "https:", "src=", "href=", "url(", "@import", "<link", "<script"] {
      #expect(!page.contains(fetching))
    }
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
  }

  @Test func H11_aPageIsSizedForThePerson() {
    #expect(html(Talk().sheet()).contains("font-size: 12pt;"))
    #expect(html(Talk().sheet(layout: .large)).contains("font-size: 18pt;"))
    #expect(html(Talk().sheet(layout: .plain)).contains("<body class=\"plain\">"))
    #expect(html(Talk().sheet(layout: .plain)).contains("font-size: 18pt;"))
  }

  /// On a telephone a table of four columns broke its words: "NOT YET DECID ED".
  @Test func onANarrowScreenCellsStandBelowEachOtherAndNoWordIsBroken() {
    var talk = peggysTalk()
    talk.add(.agreed(agreement: .person, gaps: []))
    let page = html(talk.sheet())
    #expect(!page.contains("overflow-wrap: anywhere"))
    #expect(!page.contains("word-break"))
    #expect(page.contains("@media screen and (max-width: 40em)"))
    #expect(page.contains("table, tbody, tr, tbody th, td { display: block; border: 0; }"))
    #expect(page.contains("<td role=\"cell\" data-label=\"Where it stands\"><bdi>NOT YET DECIDED"))
    #expect(page.contains("<td role=\"cell\" class=\"who\" data-label=\"Who\"><bdi>You</bdi></td>"))
  }

  @Test(arguments: [(AccessNeeds.Paper.standard, "12pt"), (.large, "18pt"), (.plain, "18pt")])
  func H11_aPrintedPageNamesItsPersonInLettersAsLargeAsTheRest(
    layout: AccessNeeds.Paper, size: String
  ) {
    let page = html(Talk().sheet(layout: layout))
    // The body's, and that of both ends of the foot.
    #expect(page.components(of: "font-size: \(size);") == 3)
  }

  @Test func aPageSaysItsLanguageAndDirection() {
    var document = Talk().sheet()
    #expect(html(document).contains("<html lang=\"en\" dir=\"ltr\">"))
    document.language = "ur-PK"
    #expect(html(document).contains("<html lang=\"ur-PK\" dir=\"rtl\">"))
  }

  @Test func aPageNamesItsHeadingsInOrder() {
    let elements = PageReader.read(html(peggysTalk().sheet()))?.elements ?? []
    #expect(elements.filter { $0 == "h1" }.count == 1)
    #expect(elements.filter { $0 == "h2" }.count == 10)
    #expect(elements.filter { $0 == "h3" }.count == 1)
    #expect(elements.contains("table") && elements.contains("blockquote"))
  }

  // MARK: Lines

  @Test func H12_noLineIsWiderThanAskedAndNoWordIsCut() {
    var talk = Talk()
    let long = String(repeating: "abcdefghij", count: 30)
    talk.note(.strength, long)
    talk.note(.strength, String(repeating: "祖母は毎晩電話をくれる", count: 12))
    for columns in [40, 72, 100] {
      let sheet = text(talk.sheet(), columns: columns)
      for line in sheet.split(separator: "\n") {
        let width = line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) }
        #expect(width <= columns)
      }
      let together = sheet.filter { !$0.isWhitespace }.lowercased()
      #expect(together.contains(long))
      #expect(together.contains(String(repeating: "祖母は毎晩電話をくれる", count: 12)))
    }
  }

  @Test func H13_lettersOfEveryScriptComeThrough() throws {
    let names = ["Ŵyn ap Siôn", "Łucja Żak", "محمد علی", "शान्ति देवी", "王秀英", "e\u{301}ve 👩🏽‍⚕️"]
    for name in names {
      var talk = Talk()
      talk.quote(.matter, name)
      let document = talk.sheet(person: registered(PersonDetails(family: name, given: "")))
      #expect(text(document).contains(name))
      #expect(markdown(document).contains(name))
      #expect(html(document).contains(name))
      #expect(String(decoding: try documentJSON(document), as: UTF8.self).contains(name))
    }
  }

  @Test func linesThatWereTypedStayLines() {
    var talk = Talk()
    talk.note(.strength, "her sister\nher garden")
    #expect(text(talk.sheet()).contains("  - Her sister\n    her garden\n"))
    #expect(markdown(talk.sheet()).contains("- Her sister\\\n  her garden\n"))
    #expect(html(talk.sheet()).contains("Her sister<br />her garden"))
  }

  // MARK: JSON

  @Test func aDocumentComesBackFromItsJSON() throws {
    var document = peggysTalk().sheet(signatures: true)
    document.blocks.append(.code(payload: "whatmatters", words: "Scan me"))
    document.blocks.append(.box(.calm, [.paragraph("calm")]))
    let json = try documentJSON(document)
    #expect(try JSONDecoder().decode(Document.self, from: Data(json)) == document)
    #expect(String(decoding: json, as: UTF8.self).contains("\"whatmatters/document/3\""))
  }

  @Test func aDocumentAsJSONReadsWellWithoutTheProgram() throws {
    var talk = Talk()
    talk.quote(.matter, "rest")
    try expectGolden(
      String(decoding: try documentJSON(talk.sheet()), as: UTF8.self), "short-person.json")
  }
}
