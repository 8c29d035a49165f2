/// A day of the proleptic Gregorian calendar, without time or zone.
public struct Day: Hashable, Sendable {
  /// Days since 1 January 1970, which is 0.
  public let number: Int

  /// The day `number` days after 1 January 1970; what lies beyond the years 1 to 9999, which is
  /// what can be written, is their first or last day.
  public init(number: Int) { self.number = min(max(number, Day.first), Day.last) }

  // 1 January of the year 1, and 31 December 9999.
  private static let first = -719_162
  private static let last = 2_932_896

  /// The day with this date, or `nil` when there is none, such as 30 February; years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// How many days a month has, leap years counted.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Counts in years that begin in March, so that the leap day comes last.
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivided(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Year, month (1 to 12) and day of the month.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = floorDivided(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday {
    Weekday.allCases[((number + 3) % 7 + 7) % 7]
  }

  /// The day `days` later, or earlier when negative.
  public func adding(days: Int) -> Day {
    Day(number: number + min(max(days, Day.first - Day.last), Day.last - Day.first))
  }

  /// The same day of the month `months` later, or that month's last day when it is shorter.
  public func adding(months: Int) -> Day {
    let (year, month, day) = date
    let count = year * 12 + month - 1 + min(max(months, -120_000), 120_000)
    let newYear = floorDivided(count, 12)
    let newMonth = count - newYear * 12 + 1
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(number: Day.number(year: newYear, month: newMonth, day: min(day, length)))
  }

  /// Whole years from this day to `today`; a birthday on 29 February falls on 1 March otherwise.
  public func age(on today: Day) -> Int {
    let (year, month, day) = date
    let (thisYear, thisMonth, thisDay) = today.date
    return thisYear - year - ((thisMonth, thisDay) < (month, day) ? 1 : 0)
  }
}

/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: Int, CaseIterable, Sendable, Hashable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day: Comparable {
  /// Whether the left day is earlier.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: Codable {
  /// Reads ISO 8601, such as `1980-03-15`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
    }
    self = day
  }

  /// Writes ISO 8601.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

/// Division that rounds down, also below zero.
func floorDivided(_ dividend: Int, _ divisor: Int) -> Int {
  let quotient = dividend / divisor
  return dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? quotient - 1 : quotient
}
