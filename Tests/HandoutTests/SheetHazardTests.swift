import Conversation
import Handout
import Testing

@testable import Peggy

/// The hazards of a sheet, each under its number in the hazard log.
struct SheetHazardTests {
  private func agreed(
    _ rules: RecordRules? = .today, _ change: (inout Talk) -> Void
  ) -> Talk {
    var talk = Talk(rules: rules)
    change(&talk)
    talk.add(.agreed(agreement: .person, gaps: []))
    return talk
  }

  private func everyForm(_ document: Document) throws -> [String] {
    [
      text(document), markdown(document), html(document),
      String(decoding: try documentJSON(document), as: UTF8.self),
    ]
  }

  /// What nobody was asked stands nowhere as if somebody had said it.
  @Test func anInterpreterWhomNobodyAskedAboutIsNotSaidToBeNotNeeded() {
    let details = PersonDetails(family: "Chan", given: "Mei-Ling")
    let cantonese = registered(details, needs: AccessNeeds(speaks: "Cantonese"))
    #expect(text(Talk().sheet(.clinician, person: cantonese)).contains("Interpreter: not asked"))
    #expect(!text(Talk().sheet(.clinician, person: registered(details))).contains("Interpreter"))
  }

  // MARK: H01

  @Test func H01_everyPageBearsANameAndANumber() {
    #expect(Talk().sheet().owner == .init("Mrs Margaret Osei", "NHS number 999 000 0018"))
    #expect(
      Talk().sheet(.clinician).owner
        == .init("OSEI, Margaret (Mrs)", "Born 15-Mar-1948 (78y)  NHS No. 999 000 0018"))
    #expect(
      html(Talk().sheet()).contains(
        "@bottom-left { content: \"Mrs Margaret Osei\\2c  NHS number 999"))
  }

  @Test func H01_aPersonWithoutANumberHasTheirBirthdayOnEveryPage() {
    let person = registered(
      PersonDetails(family: "Khan", given: "Imran", born: Day(year: 1980, month: 3, day: 5)))
    #expect(Talk().sheet(person: person).owner == .init("Imran Khan", "born 5 March 1980"))
  }

  // MARK: H02

  /// One way that nobody decided, one that was left open, one that was turned down.
  private func threeWays(_ talk: inout Talk) {
    talk.note(.option, "a walking stick")
    let second = talk.note(.option, "an exercise class")
    talk.add(.decided(note: second, status: .inProgress, reservation: nil))
    let third = talk.note(.option, "new tablets")
    talk.add(.decided(note: third, status: .cancelled, reservation: nil))
  }

  @Test func H02_aWayNobodyDecidedReadsAsNoPlanOnAnAgreedSheet() throws {
    let talk = agreed { threeWays(&$0) }
    for layout in AccessNeeds.Paper.allCases {
      for form in try everyForm(talk.sheet(layout: layout)) {
        #expect(form.components(of: "NOT YET DECIDED") == 1)
        #expect(form.components(of: "We talked about this") == 1)
        #expect(form.components(of: "We decided not to") == 1)
      }
    }
    let clinical = text(talk.sheet(.clinician))
    #expect(clinical.contains("- a walking stick: talked about, nobody decided\n"))
    #expect(clinical.contains("- an exercise class: NOT YET DECIDED, 18-Nov-2026\n"))
    #expect(clinical.contains("- new tablets: NOT FOR ME, 18-Nov-2026\n"))
  }

  @Test func H02_whatWasAgreedUnderTheFirstRulesKeepsItsWords() throws {
    let talk = agreed(nil) { threeWays(&$0) }
    for form in try everyForm(talk.sheet()) {
      #expect(form.components(of: "NOT YET DECIDED") == 2)
      #expect(form.components(of: "We talked about this") == 0)
    }
    let clinical = text(talk.sheet(.clinician))
    #expect(clinical.contains("- a walking stick: NOT YET DECIDED\n"))
    #expect(clinical.contains("- new tablets: NO LONGER, 18-Nov-2026\n"))
  }

  @Test func H02_aDraftSaysSoInEveryForm() throws {
    for copy in [Copy.person, .discreet, .clinician] {
      for form in try everyForm(Talk().sheet(copy)) { #expect(form.contains("DRAFT")) }
    }
  }

  @Test func H02_aTalkThatWasNotAgreedIsADraft() {
    var talk = Talk()
    talk.add(.agreed(agreement: .notAgreed(reason: "she wants to ask Ann"), gaps: []))
    #expect(talk.sheet().standing == .warned("DRAFT. This is not agreed yet."))
    #expect(
      text(talk.sheet(.clinician)).contains("Not agreed, 18-Nov-2026 10:16: she wants to ask Ann"))
  }

  @Test func H02_aStoppedTalkSaysSoAndKeepsItsReasonFromThePerson() {
    var talk = Talk()
    talk.add(.abandoned(reason: "fire alarm"))
    #expect(
      talk.sheet().standing
        == .warned("STOPPED. We did not finish this talk. Nothing here is agreed."))
    #expect(
      talk.sheet(.clinician).standing == .warned("STOPPED, not agreed. Reason: fire alarm."))
  }

  // MARK: H04

  @Test func H04_aSheetOfAnOlderVersionIsStampedWithTheDayItWasReplaced() throws {
    var talk = agreed { $0.note(.matter, "rest") }
    talk.add(.amended(reason: "she thought again"), minutes: 60 * 24 * 14)
    talk.note(.matter, "swim")
    talk.add(.agreed(agreement: .person, gaps: []))
    let first = try #require(record(talk.entries, asAgreed: 1))
    func sheet(_ copy: Copy) -> Document {
      var request = talk.request(copy)
      request.record = first
      return Handout.sheet(request)
    }
    for copy in [Copy.person, .discreet] {
      #expect(
        sheet(copy).standing
          == .warned("OLD SHEET. It was replaced on 2 December 2026. Please use the newer one."))
      for form in try everyForm(sheet(copy)) { #expect(!form.contains("swim")) }
    }
    #expect(
      sheet(.clinician).standing == .warned("REPLACED on 02-Dec-2026 by version 2."))
    #expect(talk.sheet().standing == .agreed)
    #expect(talk.sheet(.clinician).subtitle.contains("version 2"))
    #expect(
      text(talk.sheet(.clinician)).split { $0.isWhitespace }.joined(separator: " ")
        .contains("Opened again for version 2, 18-Nov-2026 10:18: she thought again"))
  }

  @Test func H04_theCliniciansCopyBearsItsVersionAndHour() {
    let talk = agreed { $0.note(.matter, "rest") }
    #expect(
      talk.sheet(.clinician).subtitle
        == "18-Nov-2026 10:15, version 1, made 18-Nov-2026 11:15")
  }

  // MARK: H05

  @Test func H05_onlyTheVeryWordsStandInQuotationMarks() {
    var talk = Talk()
    talk.quote(.matter, "my garden keeps me sane")
    talk.note(.matter, "sees friends")
    let sheet = text(talk.sheet())
    #expect(sheet.contains("  “my garden keeps me sane”\n"))
    #expect(sheet.contains("  - Sees friends\n"))
  }

  @Test func H05_aMendedQuotationSaysSo() throws {
    var talk = Talk()
    let note = talk.quote(.matter, "my garden keeps me sain")
    talk.add(.revised(note: note, words: Words("my garden keeps me sane", form: .verbatim)))
    for copy in [Copy.person, .clinician] {
      for form in try everyForm(talk.sheet(copy)) {
        #expect(form.contains("changed since it was written down"))
      }
    }
  }

  @Test func H05_aQuotationThatIsAsItWasIsNotCalledMended() {
    var talk = Talk()
    let note = talk.quote(.matter, "rest")
    talk.add(.revised(note: note, words: Words("rest")))
    talk.add(.revised(note: note, words: Words("rest", form: .verbatim)))
    #expect(!text(talk.sheet()).contains("changed"))
  }

  @Test func H05_aCompanionsWordsBearWhoSaidThem() {
    var talk = Talk()
    let ann = talk.join("Ann", "daughter", .companion)
    let rests = talk.note(
      .matter, Words("she never rests", speaker: .companion(ann), form: .verbatim))
    let cooks = talk.note(.strength, Words("cooks well", speaker: .companion(ann)))
    talk.note(.goal, Words("to drive again", speaker: .clinician))
    for note in [rests, cooks] { talk.choose(note) }
    let sheet = text(talk.sheet())
    #expect(sheet.contains("- “she never rests” (Ann, daughter)\n"))
    #expect(sheet.contains("- Cooks well (Ann, daughter)\n"))
    #expect(sheet.contains("- To drive again (Dr Amina Yusuf)\n"))
  }

  @Test func H05_aCompanionsWordsNeverHeadTheSheet() {
    var talk = Talk()
    let ann = talk.join("Ann", "daughter", .companion)
    let hers = talk.note(
      .matter, Words("she must stop the tablets now", speaker: .companion(ann), form: .verbatim))
    talk.choose(hers)
    talk.add(.topSet(note: hers, isTop: true))
    talk.quote(.matter, "rest")
    #expect(talk.sheet().opening == Quotation(words: "rest", isVerbatim: true))
  }

  // MARK: H10

  @Test func H10_interpretedWordsSaySoAndHaveNoQuotationMarks() {
    var talk = Talk()
    _ = talk.join("Ewa", "Language Line", .interpreter)
    talk.note(
      .matter,
      Words("I want to sleep", form: .interpreted, original: "Chcę spać"))
    let sheet = text(talk.sheet())
    // The head says it once, for every line.
    #expect(sheet.contains("\n  I want to sleep\n  Chcę spać\n"))
    #expect(talk.sheet().subtitle.hasSuffix("and Ewa (interpreter, Language Line)"))
    #expect(text(talk.sheet(.clinician)).contains("- Interpreter: Ewa, Language Line\n"))
  }

  @Test func theCliniciansCopySaysOfNobodyThatTheyWereHereAloneWithAnInterpreter() {
    var talk = Talk()
    #expect(text(talk.sheet(.clinician)).contains("- Nobody else\n"))
    _ = talk.join("Ewa", "Language Line", .interpreter)
    #expect(!text(talk.sheet(.clinician)).contains("Nobody else"))
  }

  @Test func anInterpreterWhoseNameWasNotAskedIsSaidToHaveBeenHere() {
    var talk = Talk()
    _ = talk.join("", "", .interpreter)
    #expect(talk.sheet().subtitle.hasSuffix("and an interpreter"))
    #expect(text(talk.sheet(.clinician)).contains("- Interpreter: present, name not asked\n"))
  }

  // MARK: H06

  @Test func H06_aPrivateNoteStandsOnNoCopy() throws {
    var talk = Talk()
    talk.quote(.privateNote, "he took my purse")
    for copy in [Copy.person, .discreet, .clinician] {
      for form in try everyForm(talk.sheet(copy)) { #expect(!form.contains("purse")) }
    }
  }

  @Test func H06_whatIsOffTheSheetIsMarkedOnTheCliniciansCopyAlone() throws {
    var talk = Talk()
    let note = talk.quote(.matter, "I do not want to go home")
    talk.add(.sheetSet(note: note, isOffSheet: true))
    for form in try everyForm(talk.sheet()) { #expect(!form.contains("go home")) }
    let clinical = text(talk.sheet(.clinician))
    #expect(clinical.contains("- “I do not want to go home” (off the sheet)\n"))
    #expect(clinical.contains("were left off the person’s paper"))
  }

  @Test func H06_theNeutralSheetDoesNotSayWhoWasHereNorWhenWeLookAgain() throws {
    var talk = Talk()
    _ = talk.join("Ann", "daughter", .companion)
    talk.add(.reviewSet(when: .day(day(2026, 12, 18)), owner: .clinician))
    let sheet = talk.sheet(.discreet)
    #expect(sheet.title == talk.sheet().title)
    #expect(sheet.fileTitle == talk.sheet(.clinician).fileTitle)
    #expect(sheet.subtitle == "Wednesday 18 November 2026")
    for form in try everyForm(sheet) {
      #expect(!form.contains("18 December"))
      #expect(!form.contains("Ann"))
      #expect(!form.lowercased().contains("discreet"))
    }
  }

  @Test func H06_theCliniciansCopyDoesNotTellWhichSheetWasGiven() {
    var talk = Talk()
    talk.add(
      .printed(reference: "AAAA-BBBB", copy: .discreet, layout: .large, copies: 1, paper: nil))
    let clinical = text(talk.sheet(.clinician))
    #expect(
      clinical.contains("- Sheet of version 1 printed, 18-Nov-2026 10:16, AAAA-BBBB\n"))
    #expect(!clinical.contains("discreet"))
  }

  // MARK: H16, H17

  @Test func H16_aStepWithoutAnOwnerOrADaySaysSo() {
    var talk = Talk()
    talk.note(.step, "find a class")
    #expect(
      text(talk.sheet()).contains("[ ] Find a class\n      Who: Nobody yet. By when: No day yet.\n")
    )
    #expect(
      text(talk.sheet(.clinician)).contains("- nobody named: find a class; no day set; to do\n"))
  }

  @Test func H17_nothingIsSaidToBeSent() throws {
    for copy in [Copy.person, .clinician] {
      for form in try everyForm(peggysTalk().sheet(copy)) {
        #expect(!form.lowercased().contains(" sent "))
      }
    }
  }

  // MARK: H22

  @Test func H22_everySheetSaysThatItIsNoLegalDocumentOrReplacesNoForm() throws {
    let bare = Talk()
    var withForm = bare
    withForm.add(
      .told(
        particulars: .otherPlans(
          changes: filled { $0.emergencyPlan = .said(PlanElsewhere(place: "yellow folder")) })))
    func words(_ talk: Talk, _ copy: Copy) throws -> [String] {
      try everyForm(talk.sheet(copy)).map { $0.split { $0.isWhitespace }.joined(separator: " ") }
    }
    for copy in [Copy.person, .discreet] {
      for form in try words(bare, copy) {
        #expect(form.contains("This is not a legal document."))
        #expect(!form.contains("ReSPECT"))
      }
    }
    for form in try words(withForm, .person) {
      #expect(
        form.contains(
          "It does not replace your ReSPECT form, or a paper in which you refuse a treatment."))
    }
    for form in try words(bare, .clinician) {
      #expect(form.contains("Not an advance decision (ADRT) and not a ReSPECT form."))
    }
  }

  // MARK: H30

  @Test func H30_theCliniciansCopySaysThatItIsNotTheOnlyRecord() {
    #expect(Talk().sheet(.clinician).closing.contains("For the main record; not the only record."))
  }
}

extension String {
  /// How often a text stands in this one.
  func components(of part: String) -> Int {
    var (count, rest) = (0, self[...])
    while let found = rest.firstRange(of: part) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
