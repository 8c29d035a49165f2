import Conversation
import Testing

@testable import Interface

@Suite("Banner") struct BannerTests {
  private let ann = Participant(
    id: ParticipantID(high: 1, low: 1), name: "Ann", relation: "daughter", part: .companion)
  private let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

  private func rows(
    _ details: PersonDetails = peggy, needs: AccessNeeds = AccessNeeds(paper: .large),
    with present: [Participant] = [], width: Int
  ) throws -> [String] {
    var pen = Pen()
    var person = try pen.person(needs: needs)
    person.details = details
    let rows = Banner(
      person, today, standing: "DRAFT, not agreed", with: present, width: width
    ).rows
    return [rows.first, rows.second]
  }

  @Test func whatTheyNeedToTakePartStandsInIt() throws {
    let needs = AccessNeeds(paper: .large, other: "deaf left ear, sit on her right")
    #expect(
      try rows(needs: needs, with: [ann], width: 110)[1]
        == "NHS No. 999 000 0018   "
        + "Peggy · deaf left ear, sit on her right · large print · with Ann (daughter)")
    let narrow = try rows(needs: needs, with: [ann], width: 79)
    #expect(
      narrow[1] == "NHS No. 999 000 0018   Peggy · deaf left ear, sit on her right · with Ann")
    #expect(try rows(needs: needs, width: 60).joined().contains("deaf left"))
  }

  @Test func allOfItStandsWhereThereIsRoom() throws {
    #expect(
      try rows(with: [ann], width: 79) == [
        "OSEI, Margaret (Mrs)  Born 15-Mar-1948 (78y)  Gender Female  DRAFT, not agreed",
        "NHS No. 999 000 0018   Peggy · large print · with Ann (daughter)",
      ])
  }

  @Test func rule9_whatIsGoodToKnowGivesWayBeforeTheNumber() throws {
    var details = peggy
    details.family = "Featherstonehaugh-Okonkwo"
    #expect(
      try rows(details, needs: AccessNeeds(paper: .large, speaks: "Urdu"), with: [ann], width: 79)
        == [
          "FEATHERSTONEHAUGH-OKONKWO, Margaret (Mrs)  Born 15-Mar-1948 (78y)",
          "Gender Female   DRAFT, not agreed   NHS No. 999 000 0018   Peggy · with Ann",
        ])
    #expect(
      try rows(details, with: [ann], width: 59) == [
        "FEATHERSTONEHAUGH-OKONKWO, Margaret (Mrs)  15-Mar-1948",
        "DRAFT, not agreed   NHS No. 999 000 0018   Peggy · with Ann",
      ])
  }

  @Test func rule9_fortyColumnsHoldWhatTellsPeopleApart() throws {
    #expect(
      try rows(with: [ann], width: 39) == [
        "OSEI, Margaret (Mrs)  15-Mar-1948", "DRAFT, not agreed  NHS No. 999 000 0018",
      ])
  }

  @Test func rule9_aNameWiderThanTheWindowGoesOnBeforeWhatTellsPeopleApart() throws {
    var details = peggy
    details.family = "Featherstonehaugh-Okonkwo"
    details.given = "Margaret Adwoa"
    #expect(
      try rows(details, width: 39) == [
        "FEATHERSTONEHAUGH-OKONKWO, Margaret", "Adwoa (Mrs)  15-Mar-1948  DRAFT",
      ])
    details.given = "Margaret"
    details.title = "Dr"
    #expect(
      try rows(details, width: 38) == [
        "FEATHERSTONEHAUGH-OKONKWO, Margaret", "(Dr)  15-Mar-1948  DRAFT  999 000 0018",
      ])
  }

  @Test func rule9_whoeverItIsTheDayOfBirthAndHowTheRecordStandsAreThere() throws {
    let names = [
      "Ng", "Featherstonehaugh-Okonkwo", "Osei of the Very Long House by the Old Harbour",
    ]
    for width in 38..<90 {
      for family in names {
        for given in ["Li", "Margaret Adwoa Philippa Constance Emmanuella Augustina"] {
          var details = peggy
          (details.family, details.given) = (family, given)
          let rows = try rows(details, with: [ann], width: width)
          #expect(rows.allSatisfy { $0.count <= width }, "\(width): \(rows)")
          #expect(rows.joined().contains("15-Mar-1948"), "\(width): \(rows)")
          #expect(rows.joined().contains("DRAFT"), "\(width): \(rows)")
        }
      }
    }
  }

  @Test func rule9_noPartIsEverCut() throws {
    for width in 38..<160 {
      for details in [peggy, PersonDetails(family: "Ng", given: "Li")] {
        for company in [[], [ann], [ann, ann, ann]] {
          let rows = try rows(details, with: company, width: width)
          #expect(rows.allSatisfy { $0.count <= width })
          #expect(rows.joined().contains(Say.number(details.nhsNumber)))
          #expect(rows.joined().contains(details.bannerName))
        }
      }
    }
  }
}
