import Conversation
import Testing

@Suite struct LookingBackTests {
  /// A Saturday.
  let today = day(2026, 11, 21)

  @Test(arguments: [
    ("today", 2026, 11, 21), ("yesterday", 2026, 11, 20), ("fri", 2026, 11, 20),
    ("weds", 2026, 11, 18), ("sat", 2026, 11, 21), ("2w", 2026, 11, 7), ("2 weeks", 2026, 11, 7),
    ("a fortnight", 2026, 11, 7), ("a month", 2026, 10, 21), ("3 may", 2026, 5, 3),
    ("28 nov", 2025, 11, 28), ("28th nov", 2025, 11, 28), ("29 feb", 2024, 2, 29),
    ("12/8", 2026, 8, 12), ("2/12", 2025, 12, 2), ("5/7", 2026, 7, 5), ("12/8/24", 2024, 8, 12),
    ("the 20th", 2026, 11, 20), ("the 22nd", 2026, 10, 22), ("12 8 2026", 2026, 8, 12),
    ("12 aug 1998", 1998, 8, 12), ("wed 18 nov", 2026, 11, 18), ("18\u{A0}nov", 2026, 11, 18),
    ("28 nov 2026", 2026, 11, 28),
  ])
  func aDayThatHasBeenIsReadAsPeopleSayIt(_ phrase: String, _ year: Int, _ month: Int, _ date: Int)
  {
    #expect(Day(lookingBack: phrase, on: today) == day(year, month, date))
  }

  @Test(arguments: [
    "", "tomorrow", "next fri", "soon", "3/52", "15/3/48", "8/13", "fri 18 nov", "31 nov", "12",
    "1001 days", "nov",
  ])
  func whatIsUnsureIsNoDay(_ phrase: String) {
    #expect(Day(lookingBack: phrase, on: today) == nil)
  }

  @Test func withoutAYearItIsNeverADayToCome() {
    var random = IDSource(seed: 8)
    for _ in 0..<2000 {
      let from = Day(number: Int.random(in: 10_000...40_000, using: &random))
      let number = Int.random(in: 1...31, using: &random)
      let month = Int.random(in: 1...12, using: &random)
      for phrase in ["\(number)/\(month)", "the \(number)th", "thurs", "\(number) d"] {
        let found = Day(lookingBack: phrase, on: from)
        #expect(found.map { $0 <= from } ?? true, "\(phrase) on \(from.iso)")
      }
    }
  }
}
