/// The forms in which a day is written.
///
/// Clinicians read the form of the NHS Common User Interface (`15-Mar-1980`), people that of the
/// NHS service manual (`15 March 1980`, no leading zero); files hold ISO 8601.
extension Day {
  /// `1980-03-15`.
  public var iso: String {
    let (year, month, day) = date
    return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
  }

  /// Reads `1980-03-15` and nothing else.
  public init?(iso text: String) { self.init(iso: Array(text.utf8)[...]) }

  /// The same, from the bytes of the text.
  init?(iso bytes: ArraySlice<UInt8>) {
    let first = bytes.startIndex
    guard bytes.count == 10, bytes[first + 4] == UInt8(ascii: "-"),
      bytes[first + 7] == UInt8(ascii: "-"), let year = wholeNumber(bytes[first..<first + 4]),
      let month = wholeNumber(bytes[first + 5..<first + 7]),
      let day = wholeNumber(bytes[first + 8..<first + 10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// For clinicians: `15-Mar-1980`.
  public var clinical: String {
    let (year, month, day) = date
    return pad(day, 2) + "-" + monthNames[month - 1].prefix(3) + "-" + pad(year, 4)
  }

  /// For people: `15 March 1980`.
  public var plain: String {
    let (year, month, day) = date
    return "\(day) \(monthNames[month - 1]) \(year)"
  }

  /// For people, said on `today`: `Friday 27 November`, and the year where it is not this one. What
  /// was due a year ago would read as due tomorrow.
  public func plainWithWeekday(on today: Day) -> String {
    let (year, month, day) = date
    guard year == today.date.year else { return plainInFull }
    return "\(weekday.name) \(day) \(monthNames[month - 1])"
  }

  /// For people, whatever day it is: `Friday 27 November 2026`.
  public var plainInFull: String { "\(weekday.name) \(plain)" }

  /// Reads a date as people type it, day before month: `15 3 1980`, `15/03/1980`, `15-Mar-1980`,
  /// `15th March 1980`, `1980-03-15`. The year has four digits: two could mean two centuries.
  public init?(typed text: String) {
    guard let said = DatePhrase(DayPhrase.words(text)), said.weekday == nil, let month = said.month,
      case .full(let year)? = said.year
    else { return nil }
    self.init(year: year, month: month, day: said.day)
  }
}

extension Weekday {
  /// `Monday` and so on.
  public var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
  }
}

let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]

/// The month whose name begins with `text`, at least three letters: 1 to 12.
func monthNumber(_ text: some StringProtocol) -> Int? {
  let asked = text.lowercased()
  guard asked.utf8.count >= 3 else { return nil }
  return monthNames.firstIndex { $0.lowercased().hasPrefix(asked) }.map { $0 + 1 }
}

/// The number that `text` writes in ASCII digits alone; at most six of them.
func wholeNumber(_ text: some StringProtocol) -> Int? { wholeNumber(text.utf8) }

/// The same, from the bytes of the text.
func wholeNumber(_ digits: some Collection<UInt8>) -> Int? {
  guard (1...6).contains(digits.count),
    digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  else { return nil }
  return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
}

func pad(_ number: Int, _ length: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, length - digits.count)) + digits
}
