import Conversation
import Testing

@testable import Fiction

@Suite struct TimeTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func nothingHappensAfterToday(seed: UInt64) throws {
    let entries = batches(people: 30, conversations: 150, seed: seed).flatMap { $0 }
    #expect(entries.allSatisfy { $0.at <= today })
    #expect(entries.allSatisfy { $0.at.day >= today.day.adding(days: -430) })
  }

  @Test func conversationsComeInTheOrderInWhichTheyBegan() {
    let starts = conversations(in: batches(people: 30, conversations: 150, seed: 9))
      .compactMap(\.first?.at)
    #expect(starts == starts.sorted())
    let spread = Set(starts.map { $0.day.date.month })
    #expect(spread.count == 12)
  }

  @Test func withinAConversationTimeOnlyGoesOn() {
    for entries in conversations(in: batches(seed: 10)) {
      let times = entries.map(\.at)
      #expect(times == times.sorted())
      #expect(Set(times).count == times.count)
    }
  }

  @Test func everybodyIsSeenOnWeekdaysInTheDay() {
    // The last talk of all is the one that was left a moment ago.
    for entries in conversations(in: batches(seed: 11)).dropLast() {
      let start = entries[0].at
      #expect(start.day.weekday != .saturday && start.day.weekday != .sunday)
      #expect((8...18).contains(start.hour))
    }
  }

  @Test func theLastTalkWasLeftAMomentAgo() throws {
    let last = try #require(conversations(in: batches(seed: 12)).last)
    let record = try #require(told(last))
    #expect(record.standing == .draft)
    #expect(record.started == today.adding(minutes: -34))
  }

  @Test func summerTimeIsKeptInLondon() throws {
    let wall = WallClock(today: today)
    let winter = wall.moment(try #require(Day(year: 2026, month: 3, day: 28)), minute: 540)
    let summer = wall.moment(try #require(Day(year: 2026, month: 3, day: 29)), minute: 540)
    let autumn = wall.moment(try #require(Day(year: 2026, month: 10, day: 25)), minute: 540)
    #expect(winter.iso == "2026-03-28T09:00:00.000Z" && winter.clock == "09:00")
    #expect(summer.iso == "2026-03-29T08:00:00.000Z" && summer.clock == "09:00")
    #expect(autumn.iso == "2026-10-25T09:00:00.000Z" && autumn.clock == "09:00")
  }

  @Test func elsewhereTheOffsetIsTodays() throws {
    let wall = WallClock(today: Moment(milliseconds: 0, offset: -18_000, zone: "America/Toronto"))
    let moment = wall.moment(try #require(Day(year: 2026, month: 7, day: 1)), minute: 540)
    #expect(moment.iso == "2026-07-01T14:00:00.000Z" && moment.clock == "09:00")
  }
}
