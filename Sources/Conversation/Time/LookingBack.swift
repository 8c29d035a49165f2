/// When something was, as people say it: `fri`, `2w`, `3 may`, `yesterday`.
extension Day {
  /// The day that a phrase means for what is past: a full date is itself; anything else is the latest
  /// such day that is not after `today`. `nil` when unsure.
  public init?(lookingBack phrase: String, on today: Day) {
    guard let said = DayPhrase(phrase, readsShorthand: false), let found = said.latest(until: today)
    else { return nil }
    self = found
  }
}

extension DayPhrase {
  /// The day that is meant of the time until today; a full date is what it is.
  func latest(until today: Day) -> Day? {
    switch self {
    case .near(let days): days <= 0 ? today.adding(days: days) : nil
    case .span(let count, let unit): count <= 1000 ? today.adding(-count, unit) : nil
    case .weekday(let weekday, .notSaid), .weekday(let weekday, .this): today.last(weekday)
    case .weekday(_, .next): nil
    case .date(let date): date.latest(until: today)
    }
  }
}

extension DatePhrase {
  fileprivate func latest(until today: Day) -> Day? {
    guard let found = candidates(until: today), isWeekday(of: found) else { return nil }
    return found
  }

  /// Where no year was said, the last in which there was such a day; where no month either, this
  /// month or the one before.
  private func candidates(until today: Day) -> Day? {
    let (year, month, _) = today.date
    switch self.year {
    case .full: return whole(on: today)
    // Two digits that lie ahead could be of two centuries.
    case .inShort: return whole(on: today).flatMap { $0 <= today ? $0 : nil }
    case nil: break
    }
    let months =
      self.month.map { said in (0...8).map { (year - $0, said) } }
      ?? [(year, month), month == 1 ? (year - 1, 12) : (year, month - 1)]
    return months.compactMap { Day(year: $0.0, month: $0.1, day: day) }.first { $0 <= today }
  }
}

extension Day {
  /// The last such weekday that is not after this day.
  fileprivate func last(_ weekday: Weekday) -> Day {
    adding(days: -((self.weekday.rawValue - weekday.rawValue + 7) % 7))
  }
}
