/// A date as people write it, with as much of it as they wrote: `28 nov`, `Friday 4th December
/// 2026`, `18/12/26`, `the 28th`.
struct DatePhrase: Equatable {
  /// The day of the week; one that is not that of the date is a slip.
  var weekday: Weekday?
  /// The day of the month.
  var day: Int
  /// 1 to 12; `nil` where only the day was said.
  var month: Int?
  /// `nil` where none was said.
  var year: Year?

  enum Year: Equatable {
    /// Four digits.
    case full(Int)
    /// The last two digits of a year, whose century is not said.
    case inShort(Int)
  }

  /// Reads the words of a phrase, in small letters; `nil` when they are no date.
  init?(_ words: [String]) {
    if words.count > 1, let weekday = Weekday(saying: words[0]) {
      self.init(withoutWeekday: Array(words.dropFirst()))
      self.weekday = weekday
    } else {
      self.init(withoutWeekday: words)
    }
  }

  private init?(withoutWeekday words: [String]) {
    let parts = words.flatMap { $0.split { "/.-".contains($0) } }
    switch parts.count {
    case 1:
      guard words == [String(parts[0])], let day = ordinal(parts[0]) else { return nil }
      self.init(day: day)
    case 2: self.init(parts, isInNumbers: words.count == 1 && !words[0].contains("-"))
    case 3: self.init(withYear: parts, isWritten: words.count != 2)
    default: return nil
    }
  }

  /// Day and month. Two numbers are a date only where a stroke or a point stands between them.
  private init?(_ parts: [Substring], isInNumbers: Bool) {
    if let day = dayNumber(parts[0]), let month = monthNumber(parts[1]) {
      self.init(day: day, month: month)
    } else if let month = monthNumber(parts[0]), let day = dayNumber(parts[1]) {
      self.init(day: day, month: month)
    } else if isInNumbers, let day = wholeNumber(parts[0]), let month = wholeNumber(parts[1]) {
      self.init(day: day, month: month)
    } else {
      return nil
    }
  }

  /// Day, month and year, or the year first where it has four digits. A short year is none where
  /// three numbers stand in two words: `1 2/12` names somebody by a number, and then a day.
  private init?(withYear parts: [Substring], isWritten: Bool) {
    if parts[0].utf8.count == 4, let year = wholeNumber(parts[0]) {
      guard let month = wholeNumber(parts[1]), let day = wholeNumber(parts[2]) else { return nil }
      self.init(day: day, month: month, year: .full(year))
      return
    }
    guard let day = dayNumber(parts[0]), let month = wholeNumber(parts[1]) ?? monthNumber(parts[1]),
      let year = wholeNumber(parts[2])
    else { return nil }
    switch parts[2].utf8.count {
    case 4: self.init(day: day, month: month, year: .full(year))
    case 2 where isWritten || wholeNumber(parts[1]) == nil:
      self.init(day: day, month: month, year: .inShort(year))
    default: return nil
    }
  }

  private init(day: Int, month: Int? = nil, year: Year? = nil) {
    self.day = day
    self.month = month
    self.year = year
  }

  /// Whether a day is of the weekday that was said, or none was.
  func isWeekday(of found: Day) -> Bool { weekday.map { $0 == found.weekday } ?? true }
}

/// A day of a month: `28` or `28th`.
private func dayNumber(_ word: Substring) -> Int? { wholeNumber(word) ?? ordinal(word) }

/// `1st`, `2nd`, `3rd`, `28th`; a number with another ending is `nil`.
private func ordinal(_ word: Substring) -> Int? {
  guard let day = wholeNumber(word.dropLast(2)) else { return nil }
  let ending =
    switch day {
    case 1, 21, 31: "st"
    case 2, 22: "nd"
    case 3, 23: "rd"
    default: "th"
    }
  return word.hasSuffix(ending) ? day : nil
}
