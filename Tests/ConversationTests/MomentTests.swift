import Conversation
import FoundationEssentials
import Testing

/// A moment written out in a test, at the clock of London in winter.
func at(_ iso: String, offset: Int = 0, zone: String = "Europe/London") -> Moment {
  guard let utc = Moment(iso: iso) else { preconditionFailure("no such moment: \(iso)") }
  return Moment(milliseconds: utc.milliseconds, offset: offset, zone: zone)
}

@Suite struct MomentTests {
  @Test func theClockOnTheWallIsThatOfTheOffset() {
    let moment = at("2026-11-21T23:30:00Z", offset: 3600, zone: "Europe/Paris")
    #expect(moment.clock == "00:30")
    #expect(moment.hour == 0)
    #expect(moment.day == day(2026, 11, 22))
    let west = at("2026-11-22T02:15:00Z", offset: -18_000, zone: "America/New_York")
    #expect(west.clock == "21:15")
    #expect(west.hour == 21)
    #expect(west.day == day(2026, 11, 21))
  }

  @Test func H26_eitherSideOfAClockChangeTheRecordShowsTheHourPeopleSaw() {
    // London, 25 October 2026: at 01:00 UTC the clocks go from 02:00 back to 01:00.
    let before = at("2026-10-25T00:59:59Z", offset: 3600)
    let after = at("2026-10-25T01:00:00Z", offset: 0)
    #expect(before.clock == "01:59")
    #expect(after.clock == "01:00")
    #expect(before < after)
    #expect(after.minutes(since: before) == 0)
    // 29 March 2026: from 01:00 on to 02:00.
    let winter = at("2026-03-29T00:59:00Z", offset: 0)
    let summer = at("2026-03-29T01:00:00Z", offset: 3600)
    #expect(winter.clock == "00:59")
    #expect(summer.clock == "02:00")
    #expect(summer.minutes(since: winter) == 1)
  }

  @Test func H26_aClockThatWentBackChangesNoOrder() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.now = at("2019-01-01T00:00:00Z")
    talk.says(.revised(note: id(30), words: Words("the choir")))
    #expect(talk.texts == ["the choir"])
    #expect(talk.record.changed == at("2026-11-21T10:01:00Z"))
  }

  @Test func offsetsOfHalfAndQuarterHoursCount() {
    #expect(at("2026-11-21T18:30:00Z", offset: 19_800).clock == "00:00")
    #expect(at("2026-11-21T18:30:00Z", offset: 20_700).clock == "00:15")
  }

  @Test(arguments: [
    (Int64.min, "0001-01-01T00:00:00.000Z"), (-62_135_596_800_001, "0001-01-01T00:00:00.000Z"),
    (253_402_300_800_000, "9999-12-31T23:59:59.999Z"), (Int64.max, "9999-12-31T23:59:59.999Z"),
  ])
  func whatCannotBeWrittenIsTheFirstOrLastMoment(milliseconds: Int64, iso: String) throws {
    let moment = Moment(milliseconds: milliseconds, offset: .max)
    #expect(moment.iso == iso)
    #expect(moment.offset == 64_800)
    let again = try JSONDecoder().decode(Moment.self, from: try JSONEncoder().encode(moment))
    #expect(again == moment)
    #expect(moment.adding(minutes: .max).iso == "9999-12-31T23:59:59.999Z")
    #expect(moment.adding(minutes: .min).iso == "0001-01-01T00:00:00.000Z")
    #expect(moment.adding(milliseconds: .min).iso == "0001-01-01T00:00:00.000Z")
    #expect(moment.minutes(since: Moment(milliseconds: .min)) >= 0)
  }

  @Test func momentsBefore1970AreMomentsLikeOthers() {
    let moment = Moment(milliseconds: -1)
    #expect(moment.iso == "1969-12-31T23:59:59.999Z")
    #expect(moment.clock == "23:59")
    #expect(moment.hour == 23)
    #expect(moment.day == day(1969, 12, 31))
    #expect(Moment(iso: "1969-12-31T23:59:59.999Z")?.milliseconds == -1)
    #expect(Moment(milliseconds: -86_400_000).iso == "1969-12-31T00:00:00.000Z")
  }

  @Test func aMomentIsWrittenInUTC() {
    let moment = at("2026-11-21T10:15:00.007Z", offset: 3600)
    #expect(moment.iso == "2026-11-21T10:15:00.007Z")
    #expect(moment.isoToTheSecond == "2026-11-21T10:15:00Z")
  }

  @Test func whatIsWrittenReadsBack() {
    var random = IDSource(seed: 3)
    for _ in 0..<5000 {
      // The years 1 to 9999.
      let milliseconds = Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &random)
      let moment = Moment(milliseconds: milliseconds)
      #expect(Moment(iso: moment.iso) == moment)
    }
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T10:15:00", "2026-11-21 10:15:00Z", "2026-11-21T10:15:00+00:00",
    "2026-11-21T24:00:00Z", "2026-11-21T10:60:00Z", "2026-11-21T10:15:60Z", "2026-02-30T10:15:00Z",
    "2026-11-21T10:15:00.1Z", "2026-11-21T10:15:00.1234Z", "2026-11-21T1:15:000Z",
    "2026-11-21t10:15:00Z", "2026-11-21T10:15:00z", "2026-11-21T-1:15:00Z", "0000-01-01T00:00:00Z",
    "2026-11-21T10:15:00.-12Z", "2026-11-21T\u{308}10:15:00.0Z",
  ])
  func whatIsNotAMomentIsRefused(_ text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test func minutesAreWholeAndNeverBelowZero() {
    let start = at("2026-11-21T10:00:00Z")
    #expect(start.adding(milliseconds: 59_999).minutes(since: start) == 0)
    #expect(start.adding(milliseconds: 60_000).minutes(since: start) == 1)
    #expect(start.minutes(since: start.adding(minutes: 5)) == 0)
    #expect(start.adding(minutes: 90).clock == "11:30")
    #expect(start.adding(minutes: -30).clock == "09:30")
  }

  @Test func theOrderIsThatOfTimeWhateverTheClocksOnTheWalls() {
    let london = at("2026-11-21T10:00:00Z")
    let paris = at("2026-11-21T09:59:00Z", offset: 3600, zone: "Europe/Paris")
    #expect(paris < london)
    #expect(london != at("2026-11-21T10:00:00Z", offset: 3600))
  }

  @Test func aMomentIsStoredWithItsOffsetAndZone() throws {
    let moment = at("2026-07-01T10:00:00Z", offset: 3600)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let stored = try encoder.encode(moment)
    #expect(
      String(decoding: stored, as: UTF8.self)
        == #"{"offset":3600,"utc":"2026-07-01T10:00:00.000Z","zone":"Europe/London"}"#)
    #expect(try JSONDecoder().decode(Moment.self, from: stored) == moment)
    let wild = #"{"offset":9000000000,"utc":"2026-07-01T10:00:00Z","zone":""}"#
    #expect(try JSONDecoder().decode(Moment.self, from: Data(wild.utf8)).offset == 64_800)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        Moment.self, from: Data(#"{"offset":0,"utc":"today","zone":""}"#.utf8))
    }
  }
}
