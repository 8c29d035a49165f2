/// When something is to be done, as people say it: `fri`, `2w`, `next month`, `28th nov`, `18/12`,
/// `3/52`.
///
/// It is echoed as a full date before it is kept, so that a misreading shows at once.
extension Day {
  /// The day that `phrase` means when said on `today`: from today on, and not beyond ten years,
  /// where a slip of the finger is likelier. A day without its year that was less than 60 days ago is
  /// unsure: it may be a slip, or a year away. A full date, its year in four digits, may be over where
  /// `mayBeOver` says so. `nil` when unsure.
  public init?(saying phrase: String, on today: Day, mayBeOver: Bool = false) {
    guard let said = DayPhrase(phrase, readsShorthand: true),
      let found = said.coming(from: today), found <= today.adding(months: 120),
      found >= today || mayBeOver && said.isFullDate
    else { return nil }
    self = found
  }
}

extension DayPhrase {
  fileprivate var isFullDate: Bool {
    guard case .date(let date) = self, case .full? = date.year else { return false }
    return true
  }

  /// The day that is meant of the time from today on; a full date is what it is.
  fileprivate func coming(from today: Day) -> Day? {
    switch self {
    case .near(let days): today.adding(days: days)
    case .span(let count, let unit): count <= 1000 ? today.adding(count, unit) : nil
    case .weekday(let weekday, .notSaid): today.adding(days: 1).first(weekday)
    case .weekday(let weekday, .this): today.first(weekday)
    // "Next Friday" said on a Wednesday means the Friday of the week to come.
    case .weekday(let weekday, .next): today.adding(days: 1).first(.monday).first(weekday)
    case .date(let date): date.coming(from: today)
    }
  }
}

extension DatePhrase {
  fileprivate func coming(from today: Day) -> Day? {
    let near = candidates(from: today)
    guard !near.contains(where: { $0 < today && $0.adding(days: 60) > today && month != nil })
    else {
      return nil
    }
    let found = near.first { $0 >= today }
    return (found ?? whole(on: today)).flatMap { isWeekday(of: $0) ? $0 : nil }
  }

  /// Where no year was said, this one or the next; where no month either, this one or the next, but
  /// none where this month has no such day.
  private func candidates(from today: Day) -> [Day] {
    let (year, month, _) = today.date
    if self.year != nil { return [] }
    if let said = self.month {
      return [year, year + 1].compactMap { Day(year: $0, month: said, day: day) }
    }
    guard let here = Day(year: year, month: month, day: day) else { return [] }
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    return [here] + [Day(year: next.0, month: next.1, day: day)].compactMap(\.self)
  }
}

extension DatePhrase {
  /// The date where its year was said; two digits are of this century.
  func whole(on today: Day) -> Day? {
    guard let month, let year else { return nil }
    switch year {
    case .full(let year): return Day(year: year, month: month, day: day)
    case .inShort(let short):
      return Day(year: today.date.year / 100 * 100 + short, month: month, day: day)
    }
  }
}

extension Day {
  /// The day so much later, or earlier when negative.
  func adding(_ count: Int, _ unit: DayPhrase.Unit) -> Day {
    switch unit {
    case .days: adding(days: count)
    case .weeks: adding(days: 7 * count)
    case .fortnights: adding(days: 14 * count)
    case .months: adding(months: count)
    case .years: adding(months: 12 * count)
    }
  }

  /// The first such weekday that is not before this day.
  fileprivate func first(_ weekday: Weekday) -> Day {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7)
  }
}

extension Weekday {
  /// The weekday whose name begins with `word`, at least two letters of it; `weds` too.
  init?(saying word: some StringProtocol) {
    guard word.utf8.count >= 2,
      let found = Weekday.allCases.first(where: { $0.name.lowercased().hasPrefix(word) })
        ?? (word == "weds" ? .wednesday : nil)
    else { return nil }
    self = found
  }
}
