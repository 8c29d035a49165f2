import Conversation
import Fiction
import Testing

@testable import Peggy

private typealias HeldTalk = Peggy.Talk

@Suite("Then and now") struct ThenAndNowTests {
  /// Every made-up talk, by person, oldest first.
  private static let people: [PersonID: [SharedDecisionRecord]] = {
    let fiction = Fiction(
      people: 12, conversations: 80, seed: 7, today: HeldTalk.start,
      author: AuthorID(high: 1, low: 1))
    let records = fiction.batches.compactMap { record($0) }
    return Dictionary(grouping: records, by: \.person)
      .mapValues { $0.sorted { $0.started < $1.started } }
  }()

  /// The change of each row by the words that stand in it.
  private func changes(_ rows: [ThenAndNow.Row]) -> [String: String] {
    Dictionary(
      rows.map { row in
        let words = row.then?.saying.text ?? row.now?.saying.text ?? ""
        return switch row.change {
        case .same: (words, "same")
        case .changed: (words, "changed")
        case .new: (words, "new")
        case .gone: (words, "gone")
        case .notTalkedAbout: (words, "not talked about")
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func aRecordBesideItselfSaysTheSame() {
    for record in Self.people.values.joined() {
      let changes = ThenAndNow(then: record, now: record)
      #expect(changes.isEmpty)
      #expect(changes.rows.allSatisfy { $0.change == .same })
      #expect(changes.rows.count == record.sayings().count)
    }
  }

  @Test func theLaterTalkIsMadeAgainFromTheEarlierAndTheRows() {
    var pairs = 0
    for records in Self.people.values {
      for then in records {
        for now in records {
          let earlier = then.sayings()
          let later = now.sayings(answering: earlier).map(\.saying)
          #expect(ThenAndNow(then: then, now: now).later(than: earlier) == inParts(later))
          pairs += 1
        }
      }
    }
    #expect(pairs > 300)
  }

  private func inParts(_ sayings: [Saying]) -> [Saying] {
    Saying.Part.allCases.flatMap { part in sayings.filter { $0.part == part } }
  }

  @Test func nothingOfTheEarlierTalkIsLeftOut() {
    for records in Self.people.values {
      for (then, now) in zip(records, records.dropFirst()) {
        let rows = ThenAndNow(then: then, now: now).rows
        #expect(Set(rows.compactMap(\.then)) == Set(then.sayings()))
      }
    }
  }

  @Test func whatIsPrivateOrOffTheSheetStandsInNoRow() {
    var talk = HeldTalk()
    let off = talk.note(.matter, "he drinks")
    talk.add(.sheetSet(note: off, isOffSheet: true))
    talk.note(.privateNote, "a bruise")
    talk.note(.matter, "church")
    #expect(talk.record.sayings().map(\.saying.text) == ["church"])
  }

  @Test func eachThingIsNewChangedGoneTheSameOrNotTalkedAbout() {
    var then = HeldTalk(seed: 1)
    then.quote(.matter, "church on Sundays")
    then.note(.matter, "the garden")
    let no = then.note(.preference, "no more tablets")
    then.add(.preferenceSet(note: no, strength: .willNot, reason: nil))
    let mornings = then.note(.preference, "not in the mornings")
    let goal = then.note(.goal, "walk to church")
    let gate = then.note(.step, "walk to the gate")
    then.add(.stepAgreed(note: gate, who: .person, when: .notSaid))
    var now = HeldTalk(seed: 2)
    now.quote(.matter, "Church on  Sundays")
    now.note(.matter, "her sister")
    now.add(.preferenceAnswered(note: mornings, answer: .noLonger))
    now.add(.goalAnswered(note: goal, level: .littleBetter, rater: .person, comment: nil))
    now.add(.stepAnswered(note: gate, status: .partly, comment: Words("on good days")))
    let changes = changes(ThenAndNow(then: then.record, now: now.record).rows)
    #expect(
      changes == [
        "church on Sundays": "changed", "the garden": "not talked about", "her sister": "new",
        "no more tablets": "not talked about", "not in the mornings": "gone",
        "walk to church": "changed", "walk to the gate": "changed",
      ])
  }

  @Test func whatWasDecidedAndWhatToDoIfThingsChangeStandThereToo() {
    var then = HeldTalk(seed: 1)
    let stop = then.note(.option, "stop the amlodipine")
    then.add(.decided(note: stop, status: .valid, reservation: nil))
    let net = then.note(.contingency, "ring if it gets worse")
    let other = then.note(.contingency, "go to the pharmacy")
    var now = HeldTalk(seed: 2)
    let start = now.note(.option, "start it again")
    now.add(.decided(note: start, status: .valid, reservation: nil))
    now.add(.carriedOn(note: net, answer: .stillSo))
    now.add(.carriedOn(note: other, answer: .noLonger))
    #expect(
      changes(ThenAndNow(then: then.record, now: now.record).rows) == [
        "stop the amlodipine": "not talked about", "start it again": "new",
        "ring if it gets worse": "same", "go to the pharmacy": "gone",
      ])
  }

  @Test(arguments: [
    ("I want to walk to church on Sundays", "walk to church every Sunday with Ann", "changed"),
    ("the garden matters to me", "my garden, and the birds in it", "not talked about"),
  ])
  func whatIsPutDifferentlyIsAChange(before: String, after: String, what: String) {
    var then = HeldTalk(seed: 1)
    then.note(.matter, before)
    var now = HeldTalk(seed: 2)
    now.note(.matter, after)
    #expect(changes(ThenAndNow(then: then.record, now: now.record).rows)[before] == what)
  }

  @Test func betweenVersionsOfOneTalkWhatWasTakenAwayIsGone() throws {
    var talk = HeldTalk()
    let church = talk.note(.matter, "church")
    let garden = talk.note(.matter, "the garden")
    talk.add(.agreed(agreement: .person, gaps: []))
    let before = talk.record
    talk.add(.amended(reason: "she said it otherwise"))
    talk.add(.withdrawn(note: garden))
    talk.add(.revised(note: church, words: Words("church on Sundays")))
    let rows = ThenAndNow(then: before, now: talk.record).rows
    #expect(changes(rows) == ["church": "changed", "the garden": "gone"])
  }
}

@Suite("Goals over time") struct CourseTests {
  private func file(_ talks: [HeldTalk]) -> PersonFile {
    PersonFile(
      person: peggy,
      conversations: talks.map { Summary($0.record) }.sorted { $0.started > $1.started })
  }

  @Test func aWordAddedToAnAnswerIsNoSecondAnswer() throws {
    var talk = HeldTalk(seed: 1)
    let goal = talk.note(.goal, "walk to church")
    talk.add(.goalAnswered(note: goal, level: .littleBetter, rater: .person, comment: nil))
    talk.add(
      .goalAnswered(
        note: goal, level: .littleBetter, rater: .person, comment: Words("sang at home")))
    let course = try #require(file([talk]).goalCourses.first)
    #expect(course.outcomes.map(\.comment?.text) == ["sang at home"])
  }

  @Test func aGoalHasItsNumbersAndWhatWasSaidOfItFromAllTalks() throws {
    var first = HeldTalk(seed: 1)
    let goal = first.note(.goal, "walk to church")
    first.add(.rated(note: goal, value: 6))
    let gate = first.note(.step, "walk to the gate")
    first.add(.rated(note: gate, value: 4))
    var second = HeldTalk(seed: 2)
    let again = second.note(.goal, "Walk to church")
    second.add(.rated(note: again, value: 9))
    second.add(
      .goalAnswered(
        note: goal, level: .littleBetter, rater: .person, comment: Words("on good days")))
    second.add(.stepAnswered(note: gate, status: .partly, comment: nil))
    let off = second.note(.goal, "leave him")
    second.add(.sheetSet(note: off, isOffSheet: true))
    let file = file([first, second])
    let course = try #require(file.goalCourses.first)
    #expect(file.goalCourses.count == 1)
    #expect(course.words.text == "Walk to church")
    #expect(course.importance.map(\.value) == [6, 9])
    #expect(course.outcomes.map(\.level) == [.littleBetter])
    let step = try #require(file.stepCourses.first)
    #expect(step.sureness.map(\.value) == [4])
    #expect(step.answers.map(\.status) == [.partly])
  }
}
