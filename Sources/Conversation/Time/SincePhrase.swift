/// From when on, as people say it of what was: `2026-08`, `august`, `12 aug 2026`, `monday`.
extension Day {
  /// The first day that `phrase` means when said on `today`: never a later one where the year is
  /// left out. Without `today` the year must be said. `nil` when it can't be read.
  public init?(since phrase: String, on today: Day?) {
    let words = phrase.lowercased().split { " ,./-".contains($0) }.map(String.init)
      .filter { !["the", "in", "of"].contains($0) }
    guard let day = Day(typed: phrase) ?? Day.whole(words) ?? today.flatMap({ Day.past(words, $0) })
    else { return nil }
    self = day
  }

  /// A year, or a month of one.
  private static func whole(_ words: [String]) -> Day? {
    func year(_ word: String) -> Int? { word.utf8.count == 4 ? wholeNumber(word) : nil }
    switch words.count {
    case 1: return year(words[0]).flatMap { Day(year: $0, month: 1, day: 1) }
    case 2:
      if let year = year(words[0]), let month = wholeNumber(words[1]) ?? monthNumber(words[1]) {
        return Day(year: year, month: month, day: 1)
      }
      guard let year = year(words[1]), let month = wholeNumber(words[0]) ?? monthNumber(words[0])
      else { return nil }
      return Day(year: year, month: month, day: 1)
    default: return nil
    }
  }

  /// What is meant of the time that is past.
  private static func past(_ words: [String], _ today: Day) -> Day? {
    switch words.count {
    case 1: oneWordOfThePast(words[0], today)
    case 2:
      if let count = wholeNumber(words[0]), let month = monthNumber(words[1]) {
        latest(day: count, month: month, today)
      } else if let month = monthNumber(words[0]), let count = wholeNumber(words[1]) {
        latest(day: count, month: month, today)
      } else {
        nil
      }
    default: nil
    }
  }

  private static func oneWordOfThePast(_ word: String, _ today: Day) -> Day? {
    switch word {
    case "today": return today
    case "yesterday": return today.adding(days: -1)
    default: break
    }
    if let month = monthNumber(word) { return latest(day: 1, month: month, today) }
    guard let weekday = Weekday(saying: word) else { return nil }
    return today.adding(days: -((today.weekday.rawValue - weekday.rawValue + 7) % 7))
  }

  /// The last such day that is not later than today.
  private static func latest(day: Int, month: Int, _ today: Day) -> Day? {
    let year = today.date.year
    return [year, year - 1, year - 2, year - 3, year - 4]
      .compactMap { Day(year: $0, month: month, day: day) }.first { $0 <= today }
  }
}
