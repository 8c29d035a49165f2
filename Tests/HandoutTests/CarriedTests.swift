import Conversation
import Handout
import Testing

@testable import Peggy

/// Pages to carry: made of what stands on the sheet and on the page about the person, and of nothing else.
struct CarriedTests {
  private func page(
    _ kind: PaperKind, of talk: Talk, layout: AccessNeeds.Paper = .standard,
    person: Person = peggy, after earlier: [Talk] = [], showsForms: Bool = false
  ) -> Document {
    paper(
      kind, talk.request(layout: layout, person: person, after: earlier, service: sandalRoad),
      showsForms: showsForms)
  }

  @Test func aboutMeHoldsWhatThePersonToldForItWhoHelpedAndItsDay() throws {
    let said = text(page(.aboutMe, of: FullTalk.agreed, person: FullTalk.person))
    let version = try #require(FullTalk.person.aboutMe.last)
    for words in [
      version.page.mostImportant?.value, version.page.people?.value,
      version.page.howICommunicate?.value, version.page.myWellness?.value,
      version.page.pleaseDoAndDoNot?.value, version.page.howToSupportMe?.value,
      version.page.alsoWorthKnowing?.value, version.page.supportedBy?.value,
    ] {
      if let words { #expect(flat(said).contains(words)) }
    }
    #expect(version.page.mostImportant?.value != nil)
    #expect(said.contains("Written on \(version.at.day.plainInFull)"))
  }

  /// How somebody is reached safely, whom not to tell, and private notes stand on no page to carry.
  @Test(arguments: PaperKind.allCases, AccessNeeds.Paper.allCases)
  func H06_noPageToCarryTellsWhatIsKeptAway(kind: PaperKind, layout: AccessNeeds.Paper) throws {
    let plain = registered(FullTalk.person.details, needs: FullTalk.person.needs)
    let hidden = [
      FullTalk.person.safeContact.askFor?.value, FullTalk.person.safeContact.never?.value,
      FullTalk.person.safeContact.neverTell?.value,
    ].compactMap { $0 }
    #expect(!hidden.isEmpty)
    let said = flat(page(kind, of: FullTalk.agreed, layout: layout, person: FullTalk.person))
    for words in hidden { #expect(!said.contains(words)) }
    // What was left off the sheet changes nothing on them.
    var open = Talk()
    open.note(.contingency, "if it swells, rest")
    open.add(.agreed(agreement: .person, gaps: []))
    var withHidden = open
    withHidden.add(.amended(reason: "he must not know"))
    for kind in NoteKind.allCases {
      let note = withHidden.quote(kind, "he must not know")
      if kind != .privateNote { withHidden.add(.sheetSet(note: note, isOffSheet: true)) }
    }
    withHidden.add(.agreed(agreement: .person, gaps: []))
    #expect(
      page(kind, of: open, layout: layout, person: plain)
        == page(kind, of: withHidden, layout: layout, person: plain))
  }

  @Test func H21_theCardSaysWhatToDoWhomToRingAnd999() {
    let card = page(.ifThingsChange, of: peggysTalk())
    #expect(card.isFolded)
    let said = flat(card)
    for words in [
      "If things change", "If the knee swells, ring 020 7946 0123", "In an emergency, call 999.",
      "Ring us on 020 7946 0100", "ring 111", "words inside",
    ] {
      #expect(said.contains(words), "\(words)")
    }
    // 999 once: a card of repeated sentences is read as if it said more.
    #expect(said.components(separatedBy: "999").count == 3, "999 and the NHS number")
  }

  /// Where forms are kept stands there only if the person wishes.
  @Test func H22_formsKeptElsewhereStandOnTheCardOnlyIfWished() {
    var talk = peggysTalk()
    var plans = OtherPlans()
    plans.emergencyPlan = .said(PlanElsewhere(place: "in the yellow folder"))
    talk.add(.told(particulars: .otherPlans(changes: plans)))
    #expect(!flat(page(.ifThingsChange, of: talk)).contains("yellow folder"))
    #expect(
      flat(page(.ifThingsChange, of: talk, showsForms: true))
        .contains(
          "I have a plan for an emergency (such as ReSPECT), kept at: in the yellow folder."))
  }

  @Test func beforeWeMeetHasGoalsOpenStepsOfAllVisitsAndRoomToWrite() {
    var earlier = Talk(seed: 2)
    earlier.note(.step, "weigh myself on Mondays")
    let done = earlier.note(.step, "buy scales")
    earlier.add(.stepAnswered(note: done, status: .done, comment: nil))
    earlier.add(.agreed(agreement: .person, gaps: []))
    let document = page(.beforeWeMeet, of: peggysTalk(), after: [earlier])
    let said = flat(document)
    for words in [
      "Before we meet next", "Walk to church on her own by Easter", "Walk to the gate",
      "Weigh myself on Mondays",
    ] {
      #expect(said.contains(words), "\(words)")
    }
    #expect(!said.contains("uy scales"))
    #expect(document.writingRoom != nil)
  }

  @Test(arguments: PaperKind.allCases)
  func everyPaperBearsOneTitleInItsFile(kind: PaperKind) {
    #expect(page(kind, of: peggysTalk()).fileTitle == "What matters")
  }

  @Test(arguments: PaperKind.allCases.filter { $0 != .message })
  func H01_everyPageToCarryNamesItsPerson(kind: PaperKind) {
    let document = page(kind, of: peggysTalk())
    #expect(document.owner.line == "Mrs Margaret Osei, NHS number 999 000 0018")
  }
}

private func flat(_ document: Document) -> String { flat(text(document)) }

private func flat(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
