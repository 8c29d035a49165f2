import Conversation

/// How days are written in a language.
struct SpokenDays: Sendable {
  private let months: [String]
  private let weekdays: [String]
  private let plain: Phrase
  private let inFull: Phrase
  private let hasEnglishBeside: Bool

  init(_ read: inout PhraseReader) {
    months = (1...12).map { read.sign("month.\($0)") }
    weekdays = (1...7).map { read.sign("weekday.\($0)") }
    let places = ["day", "month", "year"]
    plain = Phrase(
      read.sign("day.plain", "day", "month", "year"), places: places, english: nil)
    inFull = Phrase(
      read.sign("day.inFull", "weekday", "day", "month", "year"), places: ["weekday"] + places,
      english: nil)
    hasEnglishBeside = read.standsBesideEnglish
  }

  /// Such as `15 March 1980`.
  func plain(_ day: Day) -> String {
    let (year, month, number) = day.date
    return beside(plain("\(number)", months[month - 1], "\(year)"), day.plain)
  }

  /// Such as `Friday 27 November 2026`.
  func inFull(_ day: Day) -> String {
    let (year, month, number) = day.date
    return beside(
      inFull(weekdays[day.weekday.rawValue - 1], "\(number)", months[month - 1], "\(year)"),
      day.plainInFull)
  }

  private func beside(_ said: String, _ english: String) -> String {
    hasEnglishBeside && said != english ? "\(said) (\(english))" : said
  }
}
