import Conversation
import Handout
import Testing

@testable import Peggy

/// What the person can do with the sheet at home: see what is to be done, and whom to ring.
struct HomeSheetTests {
  private func flat(_ document: Document) -> String {
    text(document).split { $0.isWhitespace }.joined(separator: " ")
  }

  private func headings(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let words): [words]
      case .box(_, let blocks): headings(blocks)
      case .beside(let pieces): headings(pieces.flatMap { $0 })
      case .subheading, .paragraph, .quote, .list, .table, .steps, .signatures, .code: []
      }
    }
  }

  // MARK: Whom to ring

  /// Whoever can't ring reads another way beside the number, and nobody else does.
  @Test func whoeverCantRingReadsAnotherWayToReachSomebodyWhenClosed() {
    var service = sandalRoad
    service.whenClosedInWriting = "text 07700 900123"
    var request = peggysTalk().request(service: service)
    #expect(!flat(Handout.sheet(request)).contains("07700 900123"))
    request.file.person.needs.other = "deaf, signs"
    let sheet = flat(Handout.sheet(request))
    #expect(sheet.contains("When we are closed: text 07700 900123."))
    #expect(sheet.contains("When we are closed, ring 111."))
  }

  @Test func whomToRingStandsWithBadDaysAndWithTheService() {
    let sheet = Handout.sheet(peggysTalk().request(service: sandalRoad))
    #expect(
      flat(sheet).contains(
        "If things change - If the knee swells, ring 020 7946 0123 Ring us on 020 7946 0100 "
          + "(Monday to Friday, 8 to 6.30). When we are closed, ring 111. If you are in danger, "
          + "call 999."))
    #expect(
      flat(sheet).contains(
        "How to reach us Sandal Road Surgery 1 Sandal Road, Leeds 020 7946 0100 Ask for a long "
          + "appointment."))
  }

  @Test func withoutBadDaysWhomToRingStandsWithTheService() {
    let sheet = Handout.sheet(Talk().request(service: sandalRoad))
    #expect(
      flat(sheet).contains(
        "1 Sandal Road, Leeds Ring us on 020 7946 0100 (Monday to Friday, 8 to 6.30)."))
  }

  @Test func aServiceOfWhichNothingIsKnownIsNotNamed() {
    #expect(!flat(peggysTalk().sheet()).contains("How to reach us"))
    let nameOnly = Handout.sheet(peggysTalk().request(service: Service(name: "Sandal Road")))
    #expect(flat(nameOnly).contains("How to reach us Sandal Road"))
    #expect(!flat(nameOnly).contains("Ring us"))
  }

  @Test func theCliniciansCopyAndTheDiscreetOneNameNoService() {
    for copy in [Copy.clinician, .discreet] {
      let sheet = Handout.sheet(peggysTalk().request(copy, service: sandalRoad))
      #expect(!flat(sheet).contains("Sandal Road") && !flat(sheet).contains("020 7946 0100"))
    }
  }

  // MARK: In which order

  @Test func largeAndPlainTellWhatHappensNextBeforeTheWays() {
    var talk = peggysTalk()
    talk.add(.agreed(agreement: .person, gaps: []))
    func order(_ layout: AccessNeeds.Paper) -> [String] {
      headings(Handout.sheet(talk.request(layout: layout, service: sandalRoad)).blocks)
    }
    let about = ["What matters to you", "What helps you", "Your way", "What you hope for"]
    let next = ["What happens next", "If things change"]
    let rest = ["For another day", "When we look again", "How to reach us"]
    #expect(order(.standard) == about + ["What we talked about"] + next + rest)
    for layout in [AccessNeeds.Paper.large, .plain] {
      #expect(order(layout) == about + next + ["What we talked about"] + rest)
    }
  }

  // MARK: Who decided, and how sure

  @Test(arguments: [
    (Deciders.person, "You decided.", "You decide."),
    (.together, "We decided together.", "We decide together."),
    (.clinician, "You asked Dr Amina Yusuf to decide.", "You asked Dr Amina Yusuf to decide."),
  ])
  func whoDecidedIsSaidOnceItIsDecided(who: Deciders, decided: String, open: String) {
    var talk = Talk()
    let way = talk.note(.option, "swim")
    talk.add(.decidersSet(who: who))
    #expect(flat(talk.sheet()).contains(open))
    talk.add(.decided(note: way, status: .cancelled, reservation: nil))
    #expect(flat(talk.sheet()).contains(decided))
    #expect(flat(talk.sheet()).contains("We decided not to"))
  }

  @Test func howSureSomebodyFeltStandsOnlyWhereItIsWantedAndNeverBelowSeven() {
    var talk = Talk()
    for value in [6, 7] {
      let step = talk.note(.step, "walk")
      talk.add(.rated(note: step, value: value))
    }
    #expect(!flat(talk.sheet()).contains("out of 10"))
    var request = talk.request()
    request.hasSureness = true
    let sheet = flat(Handout.sheet(request))
    #expect(sheet.contains("You felt 7 out of 10 sure you could do this."))
    #expect(!sheet.contains("6 out of 10"))
    #expect(flat(talk.sheet(.clinician)).contains("sure 6 out of 10"))
  }

  // MARK: The discreet copy

  @Test func H06_theDiscreetCopyNamesNobodyAndGivesNoReason() throws {
    var talk = peggysTalk()
    let ashraf = talk.join("Ashraf", "partner", .companion)
    let his = talk.note(.matter, Words("she is tired", speaker: .companion(ashraf)))
    talk.choose(his)
    let ask = talk.note(.step, "ask the class")
    talk.add(.stepAgreed(note: ask, who: .other(name: "Ashraf"), when: .openEnded))
    let mine = talk.note(.goal, Words("to swim", speaker: .clinician))
    talk.weigh(mine, .good, Words("good for her", speaker: .companion(ashraf)))
    let preference = talk.quote(.preference, "mornings only")
    talk.add(.preferenceSet(note: preference, strength: .must, reason: "he works late"))
    var request = talk.request(.discreet, service: sandalRoad)
    request.hasSignatures = true
    let document = Handout.sheet(request)
    let forms = [
      text(document), markdown(document), html(document),
      String(decoding: try documentJSON(document), as: UTF8.self),
    ]
    for form in forms {
      for told in [
        "Ashraf", "partner", "tired", "Amina", "Yusuf", "works late", "they make her sick", "why:",
      ] {
        #expect(!form.contains(told), "\(told)")
      }
    }
    #expect(text(document).contains("Who: Us."))
    #expect(text(document).contains("Who: Somebody you know."))
  }

  @Test func H06_everyCopyBearsOneTitleInItsFile() {
    let titles = [Copy.person, .discreet, .clinician].map { peggysTalk().sheet($0).fileTitle }
    #expect(titles == ["What matters", "What matters", "What matters"])
    #expect(peggysTalk().sheet(.discreet).title == peggysTalk().sheet().title)
  }

  // MARK: What it takes the place of

  private let replaces = "This replaces your sheet of 18 November 2026."

  private func given(_ change: (inout Talk) -> Void) -> Talk {
    var talk = Talk()
    talk.note(.strength, "her sister")
    talk.add(.agreed(agreement: .person, gaps: []))
    talk.add(
      .printed(reference: "AAAA-BBBB", copy: .person, layout: .standard, copies: 1, paper: nil))
    talk.add(.amended(reason: "she thought again"), minutes: 60 * 24 * 14)
    change(&talk)
    talk.add(.agreed(agreement: .person, gaps: []))
    return talk
  }

  @Test func H04_aSheetSaysWhichOneItReplacesWhereItReadsDifferently() {
    let talk = given { $0.note(.strength, "swimming") }
    #expect(talk.sheet().blocks.first == .paragraph(replaces))
    #expect(!flat(talk.sheet(.discreet)).contains("replaces"))
    #expect(!flat(talk.sheet(.clinician)).contains(replaces))
  }

  /// A sheet that never reached them is replaced by none, and counts as it was when it was made.
  @Test func H04_aSheetReplacesOnlyWhatTheyHave() throws {
    let digest = try #require(Bytes32([UInt8](repeating: 1, count: 32)))
    func talk(isGiven: Bool) -> Talk {
      var talk = Talk()
      talk.note(.strength, "her sister")
      talk.add(.agreed(agreement: .person, gaps: []))
      talk.add(
        .printed(
          reference: "AAAA-BBBB", copy: .person, layout: .standard, copies: 1,
          paper: KeptPaper(.sheet, digest: digest)))
      if isGiven { talk.add(.given(reference: "AAAA-BBBB", format: .paper, to: .person)) }
      talk.add(.amended(reason: "she thought again"), minutes: 60 * 24 * 14)
      talk.note(.strength, "swimming")
      talk.add(.agreed(agreement: .person, gaps: []))
      return talk
    }
    #expect(talk(isGiven: true).sheet().blocks.first == .paragraph(replaces))
    #expect(!flat(talk(isGiven: false).sheet()).contains("replaces"))
  }

  @Test func H04_aSheetPrintedOnceMoreStillSaysSo() {
    var talk = given { $0.note(.strength, "swimming") }
    talk.add(
      .printed(reference: "CCCC-DDDD", copy: .person, layout: .standard, copies: 1, paper: nil))
    #expect(talk.sheet().blocks.first == .paragraph(replaces))
  }

  @Test func H06_aSheetThatReadsTheSameReplacesNone() {
    let talk = given { talk in
      let note = talk.note(.strength, "not for the sheet")
      talk.add(.sheetSet(note: note, isOffSheet: true))
      talk.quote(.privateNote, "he took my purse")
    }
    #expect(!flat(talk.sheet()).contains("replaces"))
  }

  @Test func aFirstSheetReplacesNone() {
    #expect(!flat(peggysTalk().sheet()).contains("replaces"))
  }

  // MARK: Words of one's own

  @Test func whatIsNotAQuotationBeginsWithACapitalAndAQuotationStaysAsItIs() {
    var talk = Talk()
    for words in ["sees friends", "eGFR is low", "n7 bus", "émile rings", "’tis hard", "NHS"] {
      talk.note(.strength, words)
    }
    talk.quote(.strength, "my dog")
    #expect(
      talk.sheet().blocks.last
        == .list(
          ["Sees friends", "eGFR is low", "n7 bus", "Émile rings", "’tis hard", "NHS"].map {
            .plain($0)
          } + [.quote(Quotation(words: "my dog", isVerbatim: true))]))
    #expect(flat(talk.sheet(.clinician)).contains("- sees friends"))
  }
}
