/// What somebody says of a day, before today tells which one is meant: `fri`, `2w`, `28th nov`,
/// `18/12`. The day stands before the month, always; what could be two things is none.
enum DayPhrase: Equatable {
  /// So many days from today, as words say it: today, tomorrow, yesterday.
  case near(Int)
  /// A stretch of time from today.
  case span(Int, Unit)
  /// A day of the week.
  case weekday(Weekday, Week)
  /// A date, with as much of it as was said.
  case date(DatePhrase)

  enum Unit { case days, weeks, fortnights, months, years }

  /// Which of the weekdays of a name: `fri`, `this fri`, `next fri`.
  enum Week { case notSaid, this, next }

  /// Reads a phrase; `nil` when it is none. With shorthand `3/52`, `2/12` and `5/7` are weeks, months
  /// and days, as clinicians write what is to come; without it they are dates.
  init?(_ phrase: String, readsShorthand: Bool) {
    let words = DayPhrase.words(phrase)
    if readsShorthand, words.count == 1, let shorthand = Shorthand(words[0]) {
      guard case .span(let count, let unit) = shorthand else { return nil }
      self = .span(count, unit)
    } else if let date = DatePhrase(words) {
      self = .date(date)
    } else if let found = DayPhrase.read(words) {
      self = found
    } else {
      return nil
    }
  }

  /// The words of a phrase in small letters, without those that say nothing of which day it is.
  /// Odd spaces and dashes, as they come with what is pasted, are read as the plain ones.
  static func words(_ phrase: String) -> [String] {
    phrase.cleaned(lines: .one).lowercased()
      .replacing("\u{2013}", with: "-").replacing("\u{2212}", with: "-")
      .split { $0 == " " || $0 == "," }
      .flatMap { word in
        // A full stop shortens a word, and parts a date that is all numbers.
        word.contains(where: \.isLetter) ? word.split(separator: ".") : [word]
      }
      .map(String.init).filter { !["by", "on", "the", "in", "of"].contains($0) }
  }

  private static func read(_ words: [String]) -> DayPhrase? {
    switch words.count {
    case 1: oneWord(words[0])
    case 2: twoWords(words[0], words[1])
    default: nil
    }
  }

  private static func oneWord(_ word: String) -> DayPhrase? {
    switch word {
    case "today", "now": return .near(0)
    case "tomorrow", "tom": return .near(1)
    case "yesterday": return .near(-1)
    case "fortnight": return .span(1, .fortnights)
    default: break
    }
    if let weekday = Weekday(saying: word) { return .weekday(weekday, .notSaid) }
    let digits = word.prefix { $0.isNumber }
    guard let count = wholeNumber(digits), let unit = Unit(word.dropFirst(digits.count)) else {
      return nil
    }
    return .span(count, unit)
  }

  private static func twoWords(_ first: String, _ second: String) -> DayPhrase? {
    switch first {
    case "this": Weekday(saying: second).map { .weekday($0, .this) }
    case "next":
      Weekday(saying: second).map { .weekday($0, .next) } ?? Unit(second).map { .span(1, $0) }
    default: count(first).flatMap { count in Unit(second).map { .span(count, $0) } }
    }
  }

  /// A number in digits, or a small one in words.
  private static func count(_ word: String) -> Int? {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    return word == "a" ? 1 : wholeNumber(word) ?? words.firstIndex(of: word).map { $0 + 1 }
  }
}

extension DayPhrase.Unit {
  /// The unit with a name, also a short one.
  fileprivate init?(_ name: some StringProtocol) {
    switch name {
    case "d", "day", "days": self = .days
    case "w", "wk", "wks", "week", "weeks": self = .weeks
    case "fortnight", "fortnights": self = .fortnights
    case "m", "mth", "mths", "month", "months": self = .months
    case "y", "yr", "yrs", "year", "years": self = .years
    default: return nil
    }
  }
}

/// A number over 7, 52 or 12: days, weeks or months, as clinicians write them.
private enum Shorthand {
  case span(Int, DayPhrase.Unit)
  /// As likely a date of July as so many days.
  case ambiguous

  /// Reads `3/52`; `nil` when it is a date or nothing: a nought before either number, or more than
  /// twelve months, is how dates are written.
  init?(_ word: String) {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let count = wholeNumber(parts[0]), count > 0,
      parts[0].first != "0"
    else { return nil }
    switch parts[1] {
    case "7" where count <= 12: self = .span(count, .days)
    case "7" where count <= 31: self = .ambiguous
    case "52" where count <= 52: self = .span(count, .weeks)
    case "12" where count <= 12: self = .span(count, .months)
    default: return nil
    }
  }
}
