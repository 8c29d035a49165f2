import Conversation
import Handout
import Testing

@testable import Peggy

/// Sheets as their readers see them: the files beside this test are to be read.
struct GoldenSheetTests {
  private func agreed() -> Talk {
    var talk = peggysTalk()
    talk.add(.agreed(agreement: .person, gaps: [.identityNotAsked]))
    return talk
  }

  private func amended() -> Talk {
    var talk = agreed()
    talk.add(
      .printed(reference: "AAAA-BBBB", copy: .discreet, layout: .large, copies: 1, paper: nil))
    talk.add(.amended(reason: "she chose the tablets after all"))
    guard let pills = talk.record.notes(.option).last else { return talk }
    talk.add(.decided(note: pills.id, status: .valid, reservation: nil))
    return talk
  }

  @Test func aDraftForThePerson() throws {
    try expectGolden(text(peggysTalk().sheet()), "draft-person.txt")
  }

  @Test func aDraftForTheClinician() throws {
    try expectGolden(text(peggysTalk().sheet(.clinician)), "draft-clinician.txt")
  }

  @Test func anAgreedRecordForThePerson() throws {
    try expectGolden(text(agreed().sheet(signatures: true)), "agreed-person.txt")
  }

  @Test func anAgreedRecordInLargePrint() throws {
    try expectGolden(text(agreed().sheet(layout: .large)), "agreed-person-large.txt")
  }

  @Test func anAgreedRecordInThePlainLayout() throws {
    try expectGolden(text(agreed().sheet(layout: .plain)), "agreed-person-plain.txt")
  }

  @Test func anAgreedRecordUnderANeutralTitle() throws {
    try expectGolden(text(agreed().sheet(.discreet)), "agreed-neutral.txt")
  }

  @Test func anAgreedRecordForTheClinician() throws {
    try expectGolden(text(agreed().sheet(.clinician)), "agreed-clinician.txt")
  }

  @Test func aRecordThatIsBeingChangedForThePerson() throws {
    try expectGolden(text(amended().sheet()), "amended-person.txt")
  }

  @Test func aRecordThatIsBeingChangedForTheClinician() throws {
    try expectGolden(text(amended().sheet(.clinician)), "amended-clinician.txt")
  }

  @Test func aTalkInWhichNothingWasSaid() throws {
    try expectGolden(text(Talk().sheet()), "empty-person.txt")
    try expectGolden(text(Talk().sheet(.clinician)), "empty-clinician.txt")
  }

  @Test func aRecordInWhichEverythingWasToldForThePerson() throws {
    try expectGolden(text(FullTalk.agreed.sheet(person: FullTalk.person)), "full-person.txt")
    try expectGolden(
      text(FullTalk.agreed.sheet(.discreet, person: FullTalk.person)), "full-neutral.txt")
  }

  @Test func aRecordInWhichEverythingWasToldForTheClinician() throws {
    try expectGolden(
      text(FullTalk.agreed.sheet(.clinician, person: FullTalk.person, privateNotes: true)),
      "full-clinician.txt")
  }

  @Test(arguments: [PaperKind.aboutMe, .ifThingsChange, .beforeWeMeet])
  func aPageToCarry(kind: PaperKind) throws {
    let request = FullTalk.agreed.request(person: FullTalk.person, service: sandalRoad)
    try expectGolden(
      text(paper(kind, request, showsForms: true)), "carried-\(kind.rawValue).txt")
  }

  @Test func anAgreedRecordAsMarkdown() throws {
    try expectGolden(markdown(agreed().sheet()), "agreed-person.md")
  }

  @Test func anAgreedRecordAsAPage() throws {
    try expectGolden(html(agreed().sheet(signatures: true)), "agreed-person.html")
  }
}
