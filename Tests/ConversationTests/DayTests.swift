import Conversation
import Testing

/// A day written out in a test: `day(2026, 11, 27)`.
func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  guard let found = Day(year: year, month: month, day: day) else {
    preconditionFailure("no such day: \(year)-\(month)-\(day)")
  }
  return found
}

@Suite struct DayTests {
  @Test func daysAreCountedFromTheFirstOfJanuary1970() {
    #expect(day(1970, 1, 1).number == 0)
    #expect(day(1969, 12, 31).number == -1)
    #expect(day(2000, 3, 1).number == 11_017)
    #expect(day(1, 1, 1).number == -719_162)
    #expect(day(9999, 12, 31).number == 2_932_896)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
    (2026, 1, 32), (2026, 4, 31), (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2026, -1, 5),
    (2026, 1, -5), (Int.max, 1, 1), (2026, Int.max, 1), (2026, 1, Int.max), (Int.min, 1, 1),
  ])
  func aDateThatDoesNotExistIsNoDay(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func leapDaysExistWhereTheGregorianRuleHasThem() {
    for year in [4, 1600, 1904, 2000, 2024, 2028, 2400] {
      #expect(Day(year: year, month: 2, day: 29) != nil)
      #expect(Day.length(ofMonth: 2, year: year) == 29)
    }
    for year in [1, 1700, 1800, 1900, 2025, 2100, 2200] {
      #expect(Day(year: year, month: 2, day: 29) == nil)
      #expect(Day.length(ofMonth: 2, year: year) == 28)
    }
  }

  @Test func everyDayOfFourHundredYearsIsTheDayAfterTheLast() {
    var (year, month, date) = (1800, 1, 1)
    var last = day(1799, 12, 31)
    for _ in 0..<146_097 {
      let next = day(year, month, date)
      guard next.number == last.number + 1, next.date == (year, month, date),
        next.weekday.rawValue == last.weekday.rawValue % 7 + 1
      else {
        Issue.record("\(year)-\(month)-\(date) follows \(last.date)")
        return
      }
      last = next
      date += 1
      if date > Day.length(ofMonth: month, year: year) { (month, date) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect((year, month, date) == (2200, 1, 1))
  }

  @Test func weekdaysAreThoseOfTheCalendar() {
    #expect(day(1970, 1, 1).weekday == .thursday)
    #expect(day(2026, 11, 27).weekday == .friday)
    #expect(day(2000, 2, 29).weekday == .tuesday)
    #expect(day(1, 1, 1).weekday == .monday)
    #expect(day(1900, 1, 1).weekday == .monday)
  }

  @Test func aMonthLaterIsTheSameDayOrTheLastOfTheMonth() {
    #expect(day(2026, 1, 31).adding(months: 1) == day(2026, 2, 28))
    #expect(day(2028, 1, 31).adding(months: 1) == day(2028, 2, 29))
    #expect(day(2026, 3, 31).adding(months: -1) == day(2026, 2, 28))
    #expect(day(2026, 12, 15).adding(months: 1) == day(2027, 1, 15))
    #expect(day(2026, 1, 15).adding(months: -1) == day(2025, 12, 15))
    #expect(day(2028, 2, 29).adding(months: 12) == day(2029, 2, 28))
    #expect(day(2026, 11, 30).adding(months: 3) == day(2027, 2, 28))
    #expect(day(2026, 11, 21).adding(months: 0) == day(2026, 11, 21))
    #expect(day(2026, 11, 21).adding(months: -24) == day(2024, 11, 21))
  }

  @Test func daysLaterCrossMonthsAndYears() {
    #expect(day(2026, 12, 31).adding(days: 1) == day(2027, 1, 1))
    #expect(day(2028, 2, 28).adding(days: 1) == day(2028, 2, 29))
    #expect(day(2026, 3, 1).adding(days: -1) == day(2026, 2, 28))
  }

  @Test func H14_anAgeIsWholeYears() {
    #expect(day(1980, 3, 15).age(on: day(2025, 9, 25)) == 45)
    #expect(day(1948, 3, 15).age(on: day(2026, 11, 21)) == 78)
    #expect(day(1980, 3, 15).age(on: day(2026, 3, 14)) == 45)
    #expect(day(1980, 3, 15).age(on: day(2026, 3, 15)) == 46)
    #expect(day(2026, 11, 21).age(on: day(2026, 11, 21)) == 0)
  }

  @Test func aBirthdayOnALeapDayFallsOnTheFirstOfMarchOtherwise() {
    #expect(day(2000, 2, 29).age(on: day(2026, 2, 28)) == 25)
    #expect(day(2000, 2, 29).age(on: day(2026, 3, 1)) == 26)
    #expect(day(2000, 2, 29).age(on: day(2028, 2, 28)) == 27)
    #expect(day(2000, 2, 29).age(on: day(2028, 2, 29)) == 28)
  }

  @Test func earlierDaysComeFirst() {
    #expect(day(1999, 12, 31) < day(2000, 1, 1))
    #expect(!(day(2000, 1, 1) < day(2000, 1, 1)))
  }
}
