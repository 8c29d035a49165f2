import Testing

@testable import Conversation

/// What happens at every limit, and that no text is ever cut at one.
@Suite struct BoundaryTests {
  /// Lengths at which other systems stop: coded text 150, names 70, teams and titles 35.
  @Test(arguments: [0, 1, 34, 35, 36, 69, 70, 71, 149, 150, 151, 5000])
  func H12_noTextIsCutAtALengthWhereOthersStop(_ length: Int) throws {
    let text = String(repeating: "é", count: length)
    let talk = Talk()
    talk.notes(30, .matter, text)
    talk.notes(31, .option, text)
    talk.says(.decided(note: id(31), status: .inProgress, reservation: Words(text)))
    talk.says(.told(particulars: .reviewing(changes: filled { $0.role = .said(text) })))
    let reread = try talk.entries.map { entry in
      let stored = try entry.happening.stored()
      let happening = Happening(stored: stored, in: entry.stream)
      return Entry(
        id: entry.id, author: entry.author, at: entry.at, lamport: entry.lamport,
        happening: happening, place: entry.place)
    }
    let again = try #require(record(reread))
    #expect(again.note(id(30))?.words.text == text)
    #expect(again.decisions.map(\.decision.reservation?.text) == [text])
    #expect(again.reviewing.role == .said(text))
    #expect(again == talk.record)
    #expect(indexTexts(of: again).first { $0.note == id(30) }?.text ?? "" == text)
  }

  @Test(arguments: [
    (2026, 11, 21, 0), (1897, 11, 22, 128), (1897, 11, 21, 129), (1896, 11, 21, 130),
    (1895, 11, 22, 130), (1895, 11, 21, 131), (2026, 11, 22, -1),
  ])
  func H14_anAgeAtTheEndsOfALifeIsExact(_ year: Int, _ month: Int, _ date: Int, _ age: Int) {
    #expect(day(year, month, date).age(on: day(2026, 11, 21)) == age)
  }

  @Test func H14_aLeapDayIsReadOnlyInALeapYear() {
    #expect(Day(typed: "29 2 2024") == day(2024, 2, 29))
    #expect(Day(typed: "29 2 2023") == nil)
    #expect(Day(typed: "29 2 1900") == nil)
    #expect(Day(typed: "29 2 2000") == day(2000, 2, 29))
    #expect(day(2024, 2, 29).adding(months: 12) == day(2025, 2, 28))
    #expect(day(2024, 2, 29).age(on: day(2154, 2, 28)) == 129)
    #expect(day(2024, 2, 29).age(on: day(2154, 3, 1)) == 130)
  }

  @Test func daysStayWithinWhatCanBeWritten() {
    #expect(Day(number: .max).iso == "9999-12-31")
    #expect(Day(number: .min).iso == "0001-01-01")
    #expect(day(9999, 12, 31).adding(days: 1).iso == "9999-12-31")
    #expect(day(1, 1, 1).adding(days: -1).iso == "0001-01-01")
    #expect(day(2026, 11, 21).adding(days: .max).iso == "9999-12-31")
    #expect(day(2026, 11, 21).adding(days: .min).iso == "0001-01-01")
    #expect(day(2026, 11, 21).adding(months: .max).iso == "9999-12-31")
    #expect(day(2026, 11, 21).adding(months: .min).iso == "0001-01-01")
  }

  @Test(arguments: [(Int.min, 0), (-1, 0), (0, 0), (1, 7), (5200, 36_400), (5201, 36_400)])
  func weeksAreCountedFromNoneToAHundredYears(_ weeks: Int, _ days: Int) {
    let today = day(2026, 11, 21)
    #expect(When.weeks(weeks).due(from: today) == today.adding(days: days))
  }

  /// Late in the evening London's day is another one than that of UTC in summer only.
  @Test func H26_aReviewInWeeksFallsOnTheDayOfTheWallEitherSideOfAClockChange() {
    let summer = at("2026-10-24T23:30:00Z", offset: 3600)
    let winter = at("2026-10-25T23:30:00Z", offset: 0)
    #expect(summer.day == day(2026, 10, 25))
    #expect(winter.day == day(2026, 10, 25))
    for moment in [summer, winter] {
      let talk = Talk()
      talk.now = moment
      talk.says(.reviewSet(when: .weeks(1), owner: .clinician))
      #expect(talk.record.review?.due == day(2026, 11, 1))
    }
  }

  @Test func anHourThatComesTwiceIsToldApartByItsOffset() {
    let first = at("2026-10-25T00:30:00Z", offset: 3600)
    let second = at("2026-10-25T01:30:00Z", offset: 0)
    #expect(first.clock == "01:30")
    #expect(second.clock == "01:30")
    #expect(first < second)
    #expect(second.minutes(since: first) == 60)
    #expect(first != second)
  }

  @Test(arguments: [NoteKind.goal, .option, .step])
  func H20_aRatingOfNoughtOrElevenIsNone(_ kind: NoteKind) {
    for (value, kept) in [(0, nil), (1, 1), (10, 10), (11, nil)] as [(Int, Int?)] {
      let talk = Talk()
      talk.notes(30, kind, "x")
      talk.says(.rated(note: id(30), value: value))
      let found: Int? =
        switch talk.record.note(id(30))?.content {
        case .goal(let goal): goal.importance
        case .option(let option): option.sureness
        case .step(let step): step.sureness
        default: nil
        }
      #expect(found == kept)
    }
  }
}
