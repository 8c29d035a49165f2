import Conversation

/// When which person comes: visits over about fourteen months, in order of time.
struct Diary: Sendable {
  /// One visit.
  struct Visit: Equatable, Sendable {
    /// The person's number.
    let person: Int
    /// Which of their visits it is, from 0.
    let number: Int
    let day: Day
    /// The day they come next; `nil` when they don't.
    var next: Day?
  }

  /// How far back the first visit may be.
  static let days = 425

  /// The visits in order of time; none on a Saturday or Sunday, none on `today` itself.
  static func visits(
    people: Int, conversations: Int, today: Day, by chance: inout IDSource
  ) -> [Visit] {
    guard people > 0, conversations > 0 else { return [] }
    var counts = [Int](repeating: 0, count: min(people, conversations))
    for place in counts.indices { counts[place] = 1 }
    for _ in counts.count..<max(conversations, counts.count) {
      counts[Int(chance.next() % UInt64(counts.count))] += 1
    }
    var visits: [Visit] = []
    visits.reserveCapacity(conversations)
    for (person, count) in counts.enumerated() {
      let days = days(of: count, before: today, by: &chance)
      for (number, day) in days.enumerated() {
        let next = number + 1 < days.count ? days[number + 1] : nil
        visits.append(Visit(person: person, number: number, day: day, next: next))
      }
    }
    return visits.sorted {
      ($0.day.number, $0.person, $0.number) < ($1.day.number, $1.person, $1.number)
    }
  }

  /// Some weeks lie between the visits of one person; fewer when they come very often.
  private static func days(of count: Int, before today: Day, by chance: inout IDSource) -> [Day] {
    var places = [0]
    for _ in 1..<max(count, 1) {
      places.append((places.last ?? 0) + Int.random(in: 14...84, using: &chance))
    }
    let length = places.last ?? 0
    if length > days - 7 { places = places.map { $0 * (days - 7) / length } }
    let free = days - 4 - (places.last ?? 0)
    let first = today.adding(days: -days + Int.random(in: 0...max(free, 0), using: &chance))
    return places.map { weekday(first.adding(days: $0)) }
  }

  /// This day, or the Monday after when it is a Saturday or Sunday.
  static func nextWorkday(from day: Day) -> Day {
    switch day.weekday {
    case .saturday: day.adding(days: 2)
    case .sunday: day.adding(days: 1)
    case .monday, .tuesday, .wednesday, .thursday, .friday: day
    }
  }

  private static func weekday(_ day: Day) -> Day {
    switch day.weekday {
    case .saturday: day.adding(days: -1)
    case .sunday: day.adding(days: 1)
    case .monday, .tuesday, .wednesday, .thursday, .friday: day
    }
  }
}

/// The clock on the wall where `today` was seen.
struct WallClock: Sendable {
  let today: Moment

  /// The moment at some minutes after midnight of a day.
  ///
  /// In `Europe/London` summer time is kept, whole days at a time: nobody is seen at 1 in the
  /// morning. Elsewhere the offset is that of `today`.
  func moment(_ day: Day, minute: Int) -> Moment {
    let offset = today.zone == "Europe/London" ? (WallClock.isSummer(day) ? 3600 : 0) : today.offset
    let seconds = day.number * 86_400 + minute * 60 - offset
    return Moment(milliseconds: Int64(seconds) * 1000, offset: offset, zone: today.zone)
  }

  private static func isSummer(_ day: Day) -> Bool {
    let year = day.date.year
    guard let march = lastSunday(3, year), let october = lastSunday(10, year) else { return false }
    return day >= march && day < october
  }

  private static func lastSunday(_ month: Int, _ year: Int) -> Day? {
    let last = Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    return last.map { $0.adding(days: -($0.weekday.rawValue % 7)) }
  }
}
