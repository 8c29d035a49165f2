/// When something is to be done, as people say it: `fri`, `2w`, `next month`, `28 nov`.
///
/// It is echoed as a full date before it is kept, so that a misreading shows at once.
extension Day {
  /// The day that `phrase` means when said on `today`; always today or later. `nil` when unsure.
  public init?(saying phrase: String, on today: Day) {
    let words = phrase.lowercased().split { " ,.".contains($0) }.map(String.init)
      .filter { !["by", "on", "the", "in", "of"].contains($0) }
    guard let found = Day.read(words, today) ?? Day(typed: phrase) ?? Day(inFull: words),
      found >= today
    else { return nil }
    self = found
  }

  /// A weekday with its date, such as `friday 18 december 2026`; one of the two may not be a slip.
  private init?(inFull words: [String]) {
    guard let weekday = words.first.flatMap(Weekday.init(saying:)),
      let day = Day(typed: words.dropFirst().joined(separator: " ")), day.weekday == weekday
    else { return nil }
    self = day
  }

  private static func read(_ words: [String], _ today: Day) -> Day? {
    switch words.count {
    case 1: oneWord(words[0], today)
    case 2: twoWords(words[0], words[1], today)
    case 3:
      Weekday(saying: words[0]).flatMap { weekday in
        // A weekday that is not that of the date: one of the two is a slip.
        twoWords(words[1], words[2], today).flatMap { $0.weekday == weekday ? $0 : nil }
      }
    default: nil
    }
  }

  private static func oneWord(_ word: String, _ today: Day) -> Day? {
    switch word {
    case "today", "now": return today
    case "tomorrow", "tom": return today.adding(days: 1)
    default: break
    }
    if let weekday = Weekday(saying: word) { return today.next(weekday) }
    guard let unit = word.last, let count = wholeNumber(word.dropLast()) else { return nil }
    return later(count, String(unit), today)
  }

  private static func twoWords(_ first: String, _ second: String, _ today: Day) -> Day? {
    if first == "next" {
      if let weekday = Weekday(saying: second) {
        // "Next Friday" said on a Wednesday means the Friday of the week to come.
        let monday = today.adding(days: 8 - today.weekday.rawValue)
        return monday.adding(days: weekday.rawValue - 1)
      }
      return later(1, second, today)
    }
    if let count = first == "a" || first == "one" ? 1 : wholeNumber(first) {
      if let day = later(count, second, today) { return day }
      return monthNumber(second).flatMap { coming(day: count, month: $0, today) }
    }
    guard let month = monthNumber(first), let day = wholeNumber(second) else { return nil }
    return coming(day: day, month: month, today)
  }

  private static func later(_ count: Int, _ unit: String, _ today: Day) -> Day? {
    guard count <= 1000 else { return nil }
    return switch unit {
    case "d", "day", "days": today.adding(days: count)
    case "w", "wk", "week", "weeks": today.adding(days: 7 * count)
    case "m", "month", "months": today.adding(months: count)
    case "y", "year", "years": today.adding(months: 12 * count)
    default: nil
    }
  }

  private static func coming(day: Int, month: Int, _ today: Day) -> Day? {
    let years = [today.date.year, today.date.year + 1]
    return years.compactMap { Day(year: $0, month: month, day: day) }.first { $0 >= today }
  }

  private func next(_ weekday: Weekday) -> Day {
    let days = (weekday.rawValue - self.weekday.rawValue + 7) % 7
    return adding(days: days == 0 ? 7 : days)
  }
}

extension Weekday {
  /// The weekday whose name begins with `word`, at least two letters of it.
  init?(saying word: String) {
    guard word.utf8.count >= 2,
      let found = Weekday.allCases.first(where: { $0.name.lowercased().hasPrefix(word) })
    else { return nil }
    self = found
  }
}
