import Conversation
import Testing

@Suite struct TimePhraseTests {
  /// A Saturday.
  let today = day(2026, 11, 21)

  @Test(arguments: [
    ("today", 2026, 11, 21), ("now", 2026, 11, 21), ("Tomorrow", 2026, 11, 22),
    ("tom", 2026, 11, 22), ("0d", 2026, 11, 21), ("3d", 2026, 11, 24), ("3 days", 2026, 11, 24),
    ("2w", 2026, 12, 5), ("2 weeks", 2026, 12, 5), ("in 2 weeks", 2026, 12, 5),
    ("a week", 2026, 11, 28), ("one month", 2026, 12, 21), ("6m", 2027, 5, 21),
    ("6 months", 2027, 5, 21), ("1y", 2027, 11, 21), ("next week", 2026, 11, 28),
    ("next month", 2026, 12, 21), ("next year", 2027, 11, 21), ("a fortnight", 2026, 12, 5),
    ("in a fortnight", 2026, 12, 5), ("fortnight", 2026, 12, 5), ("2 fortnights", 2026, 12, 19),
    ("in 3 weeks", 2026, 12, 12), ("3 wks", 2026, 12, 12), ("three weeks", 2026, 12, 12),
    ("in two months", 2027, 1, 21), ("3/52", 2026, 12, 12), ("in 6/52", 2027, 1, 2),
    ("2/12", 2027, 1, 21), ("12/12", 2027, 11, 21), ("5/7", 2026, 11, 26), ("10/7", 2026, 12, 1),
    ("10y", 2036, 11, 21),
  ])
  func aTimeFromNowIsCounted(_ phrase: String, _ year: Int, _ month: Int, _ date: Int) {
    #expect(Day(saying: phrase, on: today) == day(year, month, date))
  }

  @Test(arguments: [
    ("fri", 2026, 11, 27), ("by Friday", 2026, 11, 27), ("on fri", 2026, 11, 27),
    ("su", 2026, 11, 22), ("sat", 2026, 11, 28), ("Saturday", 2026, 11, 28),
    ("next fri", 2026, 11, 27), ("next monday", 2026, 11, 23), ("next sat", 2026, 11, 28),
    ("next sunday", 2026, 11, 29), ("weds", 2026, 11, 25), ("tues", 2026, 11, 24),
    ("thurs", 2026, 11, 26), ("Weds.", 2026, 11, 25), ("this friday", 2026, 11, 27),
    ("this sat", 2026, 11, 21), ("next weds", 2026, 11, 25),
  ])
  func aWeekdayIsTheNextOfItsName(_ phrase: String, _ year: Int, _ month: Int, _ date: Int) {
    #expect(Day(saying: phrase, on: today) == day(year, month, date))
  }

  @Test func aWholeDateIsReadBackWithItsWeekday() {
    #expect(Day(saying: "Friday 18 December 2026", on: today) == day(2026, 12, 18))
    #expect(Day(saying: "Monday 18 December 2026", on: today) == nil)
  }

  @Test func nextFridayIsInTheWeekToCome() {
    let wednesday = day(2026, 11, 25)
    #expect(Day(saying: "fri", on: wednesday) == day(2026, 11, 27))
    #expect(Day(saying: "next fri", on: wednesday) == day(2026, 12, 4))
    let monday = day(2026, 11, 23)
    #expect(Day(saying: "next monday", on: monday) == day(2026, 11, 30))
    let sunday = day(2026, 11, 22)
    #expect(Day(saying: "next monday", on: sunday) == day(2026, 11, 23))
    #expect(Day(saying: "next sunday", on: sunday) == day(2026, 11, 29))
  }

  @Test(arguments: [
    ("28 nov", 2026, 11, 28), ("nov 28", 2026, 11, 28), ("28 November", 2026, 11, 28),
    ("the 28 of november", 2026, 11, 28), ("21 nov", 2026, 11, 21), ("1 sep", 2027, 9, 1),
    ("1 jan", 2027, 1, 1), ("28/11/2026", 2026, 11, 28), ("28 nov 2026", 2026, 11, 28),
    ("2026-11-28", 2026, 11, 28), ("friday 27 november", 2026, 11, 27),
    ("fri, 27 nov", 2026, 11, 27), ("28 nov 2030", 2030, 11, 28), ("28th nov", 2026, 11, 28),
    ("nov 28th", 2026, 11, 28), ("28th of November", 2026, 11, 28), ("18/12", 2026, 12, 18),
    ("18.12", 2026, 12, 18), ("02/12", 2026, 12, 2), ("18/12/26", 2026, 12, 18),
    ("2/12/26", 2026, 12, 2), ("18.12.2026", 2026, 12, 18), ("18-12-26", 2026, 12, 18),
    ("18 dec 26", 2026, 12, 18), ("the 28th", 2026, 11, 28), ("by the 21st", 2026, 11, 21),
    ("the 20th", 2026, 12, 20), ("fri 4 dec", 2026, 12, 4), ("fri 4/12", 2026, 12, 4),
    ("Friday 4th December 2026", 2026, 12, 4), ("friday the 4th", 2026, 12, 4),
    ("18\u{A0}dec", 2026, 12, 18), ("18\u{202F}dec\u{2009}2026", 2026, 12, 18),
    ("18\tdec", 2026, 12, 18), ("\u{FEFF}fri", 2026, 11, 27),
    ("18\u{2011}12\u{2013}2026", 2026, 12, 18),
  ])
  func aDateIsTheNextOfItsName(_ phrase: String, _ year: Int, _ month: Int, _ date: Int) {
    #expect(Day(saying: phrase, on: today) == day(year, month, date))
  }

  @Test func aMonthFromTheEndOfAMonthIsTheEndOfTheNext() {
    #expect(Day(saying: "1m", on: day(2026, 1, 31)) == day(2026, 2, 28))
    #expect(Day(saying: "next month", on: day(2028, 1, 30)) == day(2028, 2, 29))
    #expect(Day(saying: "3 months", on: day(2026, 11, 30)) == day(2027, 2, 28))
    #expect(Day(saying: "1y", on: day(2028, 2, 29)) == day(2029, 2, 28))
    #expect(Day(saying: "tomorrow", on: day(2026, 12, 31)) == day(2027, 1, 1))
    #expect(Day(saying: "1 jan", on: day(2026, 12, 31)) == day(2027, 1, 1))
    #expect(Day(saying: "29 feb", on: day(2027, 3, 1)) == day(2028, 2, 29))
  }

  @Test(arguments: [
    "", " ", "soon", "later", "when I can", "t", "f", "5", "12", "w", "next", "next next",
    "next may", "29 feb", "31 nov", "0 nov", "13 weeks ago", "1001 days", "99999999999d", "-3d",
    "two", "next 3", "nov", "by", "monday tuesday", "3 nov dec", "Ⅷ nov", "🎂", "fri 27 x",
    "12/18", "12/18/26", "18 12", "31/11", "32/12", "0/12", "3/0", "1/2/3", "31st", "the 30st",
    "12st",
    "fri the 5th", "mon 4 dec", "thurs 18/12", "this", "this week", "14/7", "53/52", "1000y", "11y",
    "1000w",
    "28 nov 2037", "1 2/27", "1/2 27", "1/1/99", "28 nov 20266", "xmas", "yesterday",
  ])
  func whatIsUnsureIsNoDay(_ phrase: String) {
    #expect(Day(saying: phrase, on: today) == nil)
  }

  @Test(arguments: [
    "15 March 1980", "20 nov 2026", "2026-11-20", "1/1/2026", "1/1/26", "20 nov", "20/11",
    "1st oct",
  ])
  func aDayThatIsOverIsNoDayForAStep(_ phrase: String) {
    #expect(Day(saying: phrase, on: today) == nil)
  }

  @Test func aFullDateMayBeOverWhereItIsWrittenDownLater() {
    #expect(Day(saying: "20 nov 2026", on: today, mayBeOver: true) == day(2026, 11, 20))
    #expect(Day(saying: "15th March 1980", on: today, mayBeOver: true) == day(1980, 3, 15))
    #expect(Day(saying: "20 nov", on: today, mayBeOver: true) == nil)
    #expect(Day(saying: "1/1/26", on: today, mayBeOver: true) == nil)
    #expect(Day(saying: "28 nov 2037", on: today, mayBeOver: true) == nil)
  }

  @Test func thisFridayIsTodayOnAFriday() {
    let friday = day(2026, 11, 27)
    #expect(Day(saying: "this friday", on: friday) == friday)
    #expect(Day(saying: "friday", on: friday) == day(2026, 12, 4))
    #expect(Day(saying: "this thurs", on: friday) == day(2026, 12, 3))
  }

  @Test func aDayOfTheMonthAloneIsOfThisMonthOrTheNext() {
    #expect(Day(saying: "the 28th", on: day(2026, 12, 30)) == day(2027, 1, 28))
    #expect(Day(saying: "the 31st", on: day(2026, 12, 30)) == day(2026, 12, 31))
    #expect(Day(saying: "the 30th", on: day(2027, 1, 31)) == nil)
  }

  @Test func aWeekdayThatIsNotThatOfTheDateIsUnsure() {
    #expect(Day(saying: "monday 27 november", on: today) == nil)
  }

  @Test func whateverIsTypedGivesNothingOrADayFromTodayOn() {
    var random = IDSource(seed: 7)
    let words = [
      "next", "fri", "mon", "2w", "3", "nov", "feb", "29", "31", "a", "month", "by", "the", "1y",
      "2026", "1980", "-", "/", "000", "999", "day", "today", "é", "", "3/52", "18/12", "28th",
      "fortnight", "this", "two", "26",
    ]
    for _ in 0..<5000 {
      let count = Int.random(in: 0...4, using: &random)
      let phrase = (0..<count).compactMap { _ in words.randomElement(using: &random) }
        .joined(separator: " ")
      let from = Day(number: Int.random(in: 0...40_000, using: &random))
      if let found = Day(saying: phrase, on: from) {
        #expect(found >= from, "\(phrase) on \(from.iso)")
        #expect(found <= from.adding(months: 120), "\(phrase) on \(from.iso)")
      }
    }
  }
}
