import Conversation
import FoundationEssentials
import Testing

@Suite struct DayWordsTests {
  @Test func cliniciansReadTheClinicalForm() {
    #expect(day(1980, 3, 15).clinical == "15-Mar-1980")
    #expect(day(2026, 1, 5).clinical == "05-Jan-2026")
    #expect(day(2026, 9, 30).clinical == "30-Sep-2026")
    #expect(day(987, 12, 1).clinical == "01-Dec-0987")
  }

  @Test func peopleReadThePlainForm() {
    #expect(day(1980, 3, 15).plain == "15 March 1980")
    #expect(day(2018, 8, 6).plain == "6 August 2018")
    #expect(day(2018, 8, 6).plainInFull == "Monday 6 August 2018")
  }

  @Test func theYearIsSaidWhereverItIsNotThisOne() {
    let today = day(2026, 11, 30)
    #expect(day(2026, 12, 1).plainWithWeekday(on: today) == "Tuesday 1 December")
    #expect(day(2025, 12, 1).plainWithWeekday(on: today) == "Monday 1 December 2025")
    #expect(day(2027, 1, 1).plainWithWeekday(on: today) == "Friday 1 January 2027")
    #expect(day(2026, 1, 1).plainWithWeekday(on: today) == "Thursday 1 January")
  }

  @Test func filesHoldISO8601() {
    #expect(day(1980, 3, 15).iso == "1980-03-15")
    #expect(day(33, 4, 3).iso == "0033-04-03")
    #expect(Day(iso: "1980-03-15") == day(1980, 3, 15))
    #expect(Day(iso: "0001-01-01") == day(1, 1, 1))
    #expect(Day(iso: "9999-12-31") == day(9999, 12, 31))
  }

  @Test(arguments: [
    "", "1980", "1980-3-15", "80-03-15", "1980-03-15 ", " 1980-03-15", "1980-03-32", "1980/03/15",
    "1980-02-30", "0000-01-01", "+980-03-15", "1980-03-1５", "1980-03-15-", "-1980-03-15",
    "1980--3-15", "198٠-03-15", "1980-0a-15",
  ])
  func whatIsNotISO8601IsRefused(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func everyTenthDayOfFourHundredYearsReadsBackFromEachForm() {
    for number in stride(from: day(1800, 1, 1).number, to: day(2200, 1, 1).number, by: 10) {
      let day = Day(number: number)
      guard Day(iso: day.iso) == day, Day(typed: day.clinical) == day, Day(typed: day.plain) == day
      else {
        Issue.record("\(day.iso)")
        return
      }
    }
  }

  @Test(arguments: [
    "15 3 1980", "15/03/1980", "15/3/1980", "15-Mar-1980", "15 March 1980", "15 mar 1980",
    "15.03.1980", "1980-03-15", "1980 3 15", "15, MARCH, 1980", " 15  3  1980 ", "15 marc 1980",
    "-15 3 1980-", "015 03 1980", "15th March 1980", "15th of march 1980",
    "the 15th of March, 1980",
    "15\u{A0}mar\u{202F}1980", "15\t3\t1980", "15\u{2011}Mar\u{2013}1980",
    "\u{FEFF}15/3/1980\u{200E}",
  ])
  func aBirthdayIsReadAsPeopleTypeIt(_ text: String) {
    #expect(Day(typed: text) == day(1980, 3, 15))
  }

  @Test(arguments: [
    "", "15", "15 3", "15 3 80", "3/15/1980", "31 4 1980", "29 2 1981", "15 ma 1980",
    "15 marsh 1980", "1980", "15 3 1980 x", "fifteen 3 1980", "15 3 198O", "15 0 1980", "0 3 1980",
    "15 3 0000", "March 15 1980", "1 2 3", "1234567 3 1980", "15 3 19800",
    "1980 March 15", "🎂", "15/3/80", "15st March 1980", "15th 3rd 1980", "Saturday 15 March 1980",
  ])
  func H14_whatCouldMeanSomethingElseIsRefused(_ text: String) {
    #expect(Day(typed: text) == nil)
  }

  @Test func aDayIsStoredAsText() throws {
    let stored = try JSONEncoder().encode([day(1980, 3, 15)])
    #expect(String(decoding: stored, as: UTF8.self) == "[\"1980-03-15\"]")
    #expect(try JSONDecoder().decode([Day].self, from: stored) == [day(1980, 3, 15)])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data("[\"1980-02-30\"]".utf8))
    }
  }
}
