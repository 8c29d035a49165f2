/// From when on, as people say it of what was: `2026-08`, `august`, `12 aug 2026`, `monday`.
extension Day {
  /// The first day that `phrase` means when said on `today`: never a later one where the year is
  /// left out. Without `today` the year must be said. `nil` when it can't be read.
  public init?(since phrase: String, on today: Day?) {
    let found =
      Day(typed: phrase) ?? Day.whole(phrase)
      ?? today.flatMap { Day.month(phrase, until: $0) ?? Day(lookingBack: phrase, on: $0) }
    guard let found else { return nil }
    self = found
  }

  /// The first day of a year, or of a month of one.
  private static func whole(_ phrase: String) -> Day? {
    func year(_ word: Substring) -> Int? { word.utf8.count == 4 ? wholeNumber(word) : nil }
    func month(_ word: Substring) -> Int? { wholeNumber(word) ?? monthNumber(word) }
    let parts = DayPhrase.words(phrase).flatMap { $0.split { "/.-".contains($0) } }
    switch parts.count {
    case 1: return year(parts[0]).flatMap { Day(year: $0, month: 1, day: 1) }
    case 2:
      if let year = year(parts[0]), let month = month(parts[1]) {
        return Day(year: year, month: month, day: 1)
      }
      guard let year = year(parts[1]), let month = month(parts[0]) else { return nil }
      return Day(year: year, month: month, day: 1)
    default: return nil
    }
  }

  /// The first day of the last month with a name that has begun.
  private static func month(_ phrase: String, until today: Day) -> Day? {
    let words = DayPhrase.words(phrase)
    guard words.count == 1, let month = monthNumber(words[0]) else { return nil }
    let year = today.date.year
    return [year, year - 1].compactMap { Day(year: $0, month: month, day: 1) }.first { $0 <= today }
  }
}
