import Conversation
import Handout
import Testing

@testable import Peggy

/// What a person reads on their sheet.
struct SheetTests {
  private func steps(_ steps: Block.Step...) -> Block {
    .steps(headings: .init(what: "What", who: "Who", when: "By when"), steps)
  }

  // MARK: Dates

  @Test func everyStepHasItsDayInFullWithWeekdayAndYear() {
    var talk = Talk()
    let first = talk.note(.step, "walk to the gate")
    talk.add(.stepAgreed(note: first, who: .person, when: .day(day(2026, 11, 27))))
    let second = talk.note(.step, "swim")
    talk.add(.stepAgreed(note: second, who: .person, when: .day(day(2027, 1, 5))))
    let third = talk.note(.step, "rest")
    talk.add(.stepAgreed(note: third, who: .clinician, when: .weeks(1)))
    #expect(
      talk.sheet().blocks == [
        .heading("What happens next"),
        steps(
          .init(what: "Walk to the gate", who: "You", when: "Friday 27 November 2026"),
          .init(what: "Swim", who: "You", when: "Tuesday 5 January 2027"),
          .init(
            what: "Rest", who: "Dr Amina Yusuf",
            when: "Wednesday 25 November 2026 (1 week after we talked)")),
      ])
  }

  /// What was due last year would read as due next week on a sheet that is printed anew.
  @Test func H16_aSheetMadeAYearLaterSaysOfWhichYearItsDaysAre() {
    var talk = Talk()
    let first = talk.note(.step, "walk to the gate")
    talk.add(.stepAgreed(note: first, who: .person, when: .day(day(2026, 11, 27))))
    let second = talk.note(.step, "swim")
    talk.add(.stepAgreed(note: second, who: .person, when: .day(day(2027, 11, 26))))
    var request = talk.request(.person)
    request.at = Talk.start.adding(minutes: 366 * 1440)
    #expect(
      sheet(request).blocks == [
        .heading("What happens next"),
        steps(
          .init(what: "Walk to the gate", who: "You", when: "Friday 27 November 2026"),
          .init(what: "Swim", who: "You", when: "Friday 26 November 2027")),
      ])
  }

  @Test func aBirthdayIsWrittenAsPeopleWriteIt() {
    #expect(Talk().sheet().identity[1] == Document.Fact("Born", "15 March 1948"))
    #expect(Talk().sheet(.clinician).identity[1] == Document.Fact("Born", "15-Mar-1948 (78y)"))
  }

  /// The vectors of the design: 15 March 1980 on 25 September 2025, and leap days.
  @Test(arguments: [
    (day(1980, 3, 15), day(2025, 9, 25), "15 March 1980", "15-Mar-1980 (45y)"),
    (day(1980, 3, 5), day(2025, 3, 4), "5 March 1980", "05-Mar-1980 (44y)"),
    (day(2000, 2, 29), day(2026, 2, 28), "29 February 2000", "29-Feb-2000 (25y)"),
    (day(2000, 2, 29), day(2026, 3, 1), "29 February 2000", "29-Feb-2000 (26y)"),
    (day(2000, 2, 29), day(2028, 2, 29), "29 February 2000", "29-Feb-2000 (28y)"),
    (day(1896, 2, 29), day(2026, 2, 28), "29 February 1896", "29-Feb-1896 (129y)"),
  ])
  func H14_bornIsWrittenForEachReaderWithTheAgeOnTheDayOfTheTalk(
    born: Day, today: Day, plain: String, clinical: String
  ) {
    let person = registered(PersonDetails(family: "Khan", given: "Imran", born: born))
    var ids = IDSource(seed: 2)
    let at = Moment(milliseconds: Int64(today.number) * 86_400_000 + 43_200_000)
    let started = Entry(
      id: ids.id(), author: ids.id(), at: at, lamport: 1,
      happening: .conversation(
        ids.id(), .started(person: person.id, guide: "what-matters", guideVersion: 1, minutes: 10)))
    guard let talk = record([started]) else { preconditionFailure("started") }
    func written(_ copy: Copy) -> String {
      var request = Talk().request(copy, person: person)
      (request.record, request.at) = (talk, at)
      return sheet(request).identity[1].value
    }
    #expect(written(.person) == plain)
    #expect(written(.discreet) == plain)
    #expect(written(.clinician) == clinical)
  }

  @Test func theBannerHasNameBirthGenderAndNumberInThatOrder() {
    #expect(
      Talk().sheet(.clinician).identity == [
        Document.Fact("Name", "OSEI, Margaret (Mrs)"),
        Document.Fact("Born", "15-Mar-1948 (78y)"), Document.Fact("Gender", "Female"),
        Document.Fact("NHS No.", "999 000 0018"),
      ])
    let nobody = registered(PersonDetails(family: "Khan", given: "Imran"))
    #expect(
      Talk().sheet(.clinician, person: nobody).identity.map(\.value)
        == ["KHAN, Imran", "Not known", "Not known", "Not known"])
  }

  @Test(arguments: [
    (PersonDetails(family: "o'neill", given: "Mary Ann", title: "Mrs"), "O'NEILL, Mary Ann (Mrs)"),
    (
      PersonDetails(family: "EVANS WEST", given: "Jonathan", title: "Sir"),
      "EVANS WEST, Jonathan (Sir)"
    ),
    (PersonDetails(family: "de la Cruz", given: "José"), "DE LA CRUZ, José"),
    (PersonDetails(family: "Đặng", given: "Thị Ánh"), "ĐẶNG, Thị Ánh"),
  ])
  func namesStandWholeInTheFormOfTheBanner(details: PersonDetails, name: String) {
    let sheet = Talk().sheet(.clinician, person: registered(details))
    #expect(sheet.identity[0].value == name)
    #expect(sheet.owner.name == name)
  }

  @Test func lookingAgainHasItsDayInFull() {
    var talk = Talk()
    talk.add(.reviewSet(when: .day(day(2026, 12, 4)), owner: .person))
    #expect(
      talk.sheet().blocks == [
        .heading("When we look again"),
        .paragraph("Friday 4 December 2026. You will get in touch."),
      ])
  }

  @Test func lookingAgainWithoutADaySaysWhatToDo() {
    var talk = Talk()
    talk.add(.reviewSet(when: .openEnded, owner: .nobody))
    #expect(
      talk.sheet().blocks.last
        == .paragraph("We did not set a day. You can ask for one at any time."))
  }

  @Test func theHourOnTheCliniciansCopyIsThatOfTheWall() {
    let summer = Moment(milliseconds: 1_782_900_000_000, offset: 3600, zone: "Europe/London")
    var request = Talk().request(.clinician)
    request.at = summer
    let document = sheet(request)
    #expect(document.subtitle.hasSuffix("made 01-Jul-2026 11:00"))
    #expect(document.made == "2026-07-01T10:00:00Z")
  }

  // MARK: The best sentence

  @Test func theTopMatterHeadsTheSheet() {
    var talk = Talk()
    talk.quote(.matter, "a long sentence about very much")
    let top = talk.quote(.matter, "rest")
    talk.add(.topSet(note: top, isTop: true))
    #expect(talk.sheet().opening == Quotation(words: "rest", isVerbatim: true))
    #expect(
      talk.sheet().blocks == [
        .heading("What matters to you"),
        .list([.quote(Quotation(words: "a long sentence about very much", isVerbatim: true))]),
      ])
  }

  @Test func elseTheLongestOfTheirOwnSentencesHeadsIt() {
    var talk = Talk()
    talk.quote(.matter, "rest")
    talk.quote(.matter, "walk to church again")
    talk.note(.matter, "a paraphrase that is much longer than what was said")
    talk.quote(.matter, String(repeating: "and then ", count: 60))
    #expect(talk.sheet().opening == Quotation(words: "walk to church again", isVerbatim: true))
  }

  @Test func withoutASentenceOfTheirOwnNoneHeadsIt() {
    var talk = Talk()
    talk.note(.matter, "her garden")
    #expect(talk.sheet().opening == nil)
    #expect(
      talk.sheet().blocks == [.heading("What matters to you"), .list([.plain("Her garden")])])
  }

  // MARK: Sections

  @Test func thePersonIsCalledWhatTheyLike() {
    #expect(Talk().sheet().title == "What matters to Peggy")
    let imran = registered(PersonDetails(family: "Khan", given: "Imran"))
    #expect(Talk().sheet(person: imran).title == "What matters to Imran")
    let nobody = registered(PersonDetails(family: "", given: ""))
    #expect(Talk().sheet(person: nobody).title == "What matters to you")
  }

  @Test func thePersonsOwnNoStandsApart() {
    var talk = Talk()
    let no = talk.quote(.preference, "no more tablets")
    talk.add(.preferenceSet(note: no, strength: .willNot, reason: nil))
    talk.note(.preference, "plain facts")
    #expect(
      talk.sheet().blocks == [
        .heading("Your way"),
        .list([.plain("Plain facts")]),
        .subheading("Where you said no"),
        .list([.quote(Quotation(words: "no more tablets", isVerbatim: true))]),
      ])
  }

  @Test func waysForwardStandSideBySideOnlyWhenTheyAreShort() {
    var talk = Talk()
    talk.note(.option, "an exercise class")
    talk.note(.option, "new tablets")
    #expect(
      talk.sheet().blocks == [
        .heading("What we talked about"),
        .table(
          headings: ["What we could do", "Where it stands"],
          rows: [
            ["An exercise class", "We talked about this"], ["New tablets", "We talked about this"],
          ]),
      ])
    talk.note(.option, String(repeating: "long ", count: 40))
    #expect(talk.sheet().blocks[1] == .subheading("An exercise class"))
    #expect(talk.sheet(layout: .large).blocks[1] == .subheading("An exercise class"))
  }

  /// Bare, it would read as advice to do nothing.
  @Test func leavingItAsItIsStandsOnlyWhereSomethingWasSaidOfIt() {
    for layout in AccessNeeds.Paper.allCases {
      var talk = Talk()
      talk.note(.option, "an exercise class")
      #expect(!text(talk.sheet(layout: layout)).contains("Leave it as it is"))
      talk.weigh(talk.record.leavingItID, .good, Words("nothing new"))
      #expect(text(talk.sheet(layout: layout)).contains("Leave it as it is"))
    }
  }

  @Test func aSheetOnWhichNothingStandsSaysSo() {
    var talk = Talk()
    let nothing = [Block.paragraph("Nothing is written on this sheet yet.")]
    #expect(talk.sheet().blocks == nothing)
    talk.quote(.privateNote, "he took my purse")
    #expect(talk.sheet().blocks == nothing)
  }

  @Test func aDoneStepSaysSoAndItsBoxIsForTheHand() {
    var talk = Talk()
    let step = talk.note(.step, "walk")
    talk.add(.stepAgreed(note: step, who: .person, when: .openEnded))
    talk.add(
      .stepAnswered(note: step, status: .done, comment: Words("easy!", form: .verbatim)))
    #expect(
      talk.sheet().blocks[1]
        == steps(
          .init(what: "Walk", who: "You", when: "No end date", more: ["Done.", "“easy!”"])))
  }

  @Test func signaturesStandOnTheSheetWhenAskedFor() {
    #expect(
      Talk().sheet(signatures: true).blocks
        == [
          .paragraph("Nothing is written on this sheet yet."),
          .signatures(["Mrs Margaret Osei", "Dr Amina Yusuf"]),
        ])
  }

  @Test func anEarlierPromiseIsNamedInTheCliniciansCopy() {
    var earlier = Talk(seed: 5)
    let step = earlier.note(.step, "ask about the class")
    var talk = Talk()
    talk.add(.stepAnswered(note: step, status: .notDone, comment: Words("lost the number")))
    let document = sheet(talk.request(.clinician, after: [earlier]))
    #expect(text(document).contains("- ask about the class: not done; lost the number\n"))
    #expect(text(talk.sheet(.clinician)).contains("- a step of an earlier conversation: not done"))
  }

  // MARK: Words

  @Test func noWordThatKeepsPeopleOutStandsOnTheirSheet() {
    for copy in [Copy.person, .discreet] {
      let words = text(FullTalk.agreed.sheet(copy, person: FullTalk.person)).lowercased()
        .split { $0.isWhitespace }.joined(separator: " ")
      for hard in ["decision", "option", "preference", "agenda", "action", "contingency"] {
        #expect(!words.contains(hard), "“\(hard)” stands on the sheet")
      }
    }
  }

  @Test func theFourKindsOfNothingAreToldApartForTheClinician() {
    var talk = Talk()
    talk.add(.nothingSaid(stage: .helps, why: .declined))
    talk.add(.nothingSaid(stage: .yourWay, why: Nothing.none))
    talk.add(.nothingSaid(stage: .oneThing, why: .unknown))
    let clinical = text(talk.sheet(.clinician))
    #expect(clinical.contains("What matters to the person\n  not talked about\n"))
    #expect(clinical.contains("Strengths\n  rather not say\n"))
    #expect(clinical.contains("Preferences (their way)\n  none\n"))
    #expect(clinical.contains("Goals and hopes\n  not known\n"))
  }

  @Test func aRecordOfANewerVersionSaysThatItIsNotComplete() {
    var entries = Talk().entries
    let first = entries[0]
    entries.append(
      Entry(
        id: EntryID(high: 1, low: 1), author: first.author, at: first.at, lamport: 2,
        happening: .unknown(
          first.stream, UnknownEvent(type: "sung", version: 9, body: Array("{}".utf8)))))
    guard let record = record(entries) else { preconditionFailure("started") }
    var request = Talk().request()
    request.record = record
    #expect(
      sheet(request).standing
        == .warned(
          "DRAFT. This is not agreed yet. Part of this talk was written by a newer program and "
            + "cannot be shown here."))
  }
}
