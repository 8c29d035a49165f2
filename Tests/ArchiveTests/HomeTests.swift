import Archive
import Conversation
import Testing

struct HomeTests {
  private let today = Day(iso: "2026-11-25")

  private func home(_ scene: Scene, _ day: String = "2026-11-25") throws -> [String] {
    let day = try #require(Day(iso: day))
    return try scene.archive.home(on: day).flatMap { group in
      group.rows.map { row in
        let name = row.details.family
        let due = row.due.map { " " + $0.iso } ?? ""
        return switch group.group {
        case .promises: "promised \(name)\(due)"
        case .lookAgain: "look again \(name)\(due)"
        case .toFinish: "finish \(name)"
        case .sheets: "give \(name) a sheet"
        case .referrals: "send \(name)"
        case .coming: "coming \(name)\(due)"
        }
      }
    }
  }

  private func say(_ scene: Scene, _ talk: ConversationID, _ events: ConversationEvent...) throws {
    for event in events { try scene.keep(.conversation(talk, event)) }
  }

  @Test func talksThatWereLeftComeFirstTheLastOneOnTop() throws {
    let scene = try Scene()
    let first = try scene.start(with: try scene.register("Osei", "Margaret"))
    let second = try scene.start(with: try scene.register("Khan", "Imran"))
    #expect(try home(scene) == ["finish Khan", "finish Osei"])
    try scene.note("church", in: first)
    #expect(try home(scene) == ["finish Osei", "finish Khan"])
    try say(scene, second, .agreed(agreement: .person, gaps: []))
    #expect(try home(scene) == ["finish Khan", "finish Osei", "give Khan a sheet"])
    try say(scene, second, .sheetDeclined, .copiedToMainRecord)
    #expect(try home(scene) == ["finish Osei"])
  }

  @Test func whereATalkWasLeftIsKnownOnThePersonsPage() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    let talk = try scene.start(with: person)
    try scene.archive.keep(TalkPlace(conversation: talk, stage: .waysForward))
    #expect(try scene.archive.file(of: person)?.leftAt == [talk: .waysForward])
  }

  @Test func aPromiseWaitsFromItsDayUntilItIsAnsweredAnywhere() throws {
    let scene = try Scene()
    let person = try scene.register("Khan", "Imran")
    let talk = try scene.start(with: person)
    let step = try scene.note("send the exercise sheet", .step, in: talk)
    let friday = try #require(Day(iso: "2026-11-27"))
    try say(
      scene, talk, .stepAgreed(note: step, who: .clinician, when: .day(friday)),
      .agreed(agreement: .person, gaps: []), .sheetDeclined, .copiedToMainRecord)
    #expect(try home(scene, "2026-11-12") == [])
    #expect(try home(scene, "2026-11-13") == ["coming Khan 2026-11-27"])
    #expect(try home(scene, "2026-11-26") == ["coming Khan 2026-11-27"])
    let promise = "promised Khan 2026-11-27"
    #expect(try home(scene, "2026-11-27") == [promise])
    #expect(try home(scene, "2027-01-01") == [promise])

    scene.wait(days: 3)
    let later = try scene.start(with: person)
    try say(scene, later, .stepAnswered(note: step, status: .partly, comment: nil))
    #expect(try home(scene, "2027-01-01") == [promise, "finish Khan"])
    try say(scene, later, .stepAnswered(note: step, status: .done, comment: nil))
    #expect(try home(scene, "2027-01-01") == ["finish Khan"])
    let answered = try #require(try scene.archive.entries(of: .conversation(later)).last)
    try say(scene, later, .undid(entry: answered.id))
    #expect(try home(scene, "2027-01-01") == [promise, "finish Khan"])
  }

  @Test func lookingAgainWaitsUntilThereWasALaterTalk() throws {
    let scene = try Scene()
    let person = try scene.register("Jones", "Bryn")
    let talk = try scene.start(with: person)
    try say(
      scene, talk, .reviewSet(when: .weeks(4), owner: .clinician),
      .agreed(agreement: .person, gaps: []), .sheetDeclined, .copiedToMainRecord)
    #expect(try home(scene, "2026-12-08") == [])
    #expect(try home(scene, "2026-12-22") == ["coming Jones 2026-12-23"])
    #expect(try home(scene, "2026-12-23") == ["look again Jones 2026-12-23"])
    scene.wait(days: 20)
    let stopped = try scene.start(with: person)
    try say(scene, stopped, .abandoned(reason: "wrong person"))
    #expect(try home(scene, "2026-12-23") == ["look again Jones 2026-12-23"])
    _ = try scene.start(with: person)
    #expect(try home(scene, "2026-12-23") == ["finish Jones"])
  }

  @Test func aGroupHasPagesAndIsCounted() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    for _ in 1...51 { _ = try scene.start(with: person) }
    let day = try #require(today)
    let group = try #require(try scene.archive.home(on: day).first { $0.group == .toFinish })
    #expect(group.rows.count == 50)
    #expect(group.count == 51)
    let second = try scene.archive.work(.toFinish, on: day, page: 1)
    #expect(second.items.count == 1)
    #expect(!second.hasMore)
    #expect(second.number == 1)
    var all = 0
    try scene.archive.everyWork(on: day) { _ in all += 1 }
    #expect(all == 51)
  }

  @Test func nobodyCanTellAPrivateNoteFromOtherThingsToFinish() throws {
    let scene = try Scene()
    let day = try #require(today)
    let left = try scene.start(with: try scene.register("Osei", "Margaret"))
    let noted = try scene.start(with: try scene.register("Khan", "Imran"))
    try scene.note("a bruise", .privateNote, in: noted)
    let uncopied = try scene.start(with: try scene.register("Jones", "Bryn"))
    try say(
      scene, noted, .agreed(agreement: .person, gaps: []), .sheetDeclined, .copiedToMainRecord)
    try say(scene, uncopied, .agreed(agreement: .person, gaps: []), .sheetDeclined)
    let rows = try scene.archive.home(on: day).flatMap(\.rows)
    #expect(Set(rows.map(\.conversation)) == [left, noted, uncopied])
    #expect(rows.allSatisfy { $0.work == .toFinish && $0.due == nil })
  }

  @Test func talksLeftLongAgoAreDraftsOfThirtyDaysAndMore() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    let old = try scene.start(with: person)
    let agreed = try scene.start(with: person)
    try say(scene, agreed, .agreed(agreement: .person, gaps: []))
    scene.wait(days: 31)
    let new = try scene.start(with: person)
    let now = Scene.start.adding(minutes: 31 * 24 * 60)
    #expect(try scene.archive.talksLeft(before: now).map(\.conversation) == [old])
    try say(scene, old, .abandoned(reason: "did not take place"))
    #expect(try scene.archive.talksLeft(before: now).isEmpty)
    #expect(try home(scene) == ["finish Osei", "finish Osei", "give Osei a sheet"])
    _ = new
  }

  /// People with promises and days to look again, the clock moved day by day through a year: each line
  /// comes on its day, and goes on the day it is done.
  @Test func eachLineComesAndGoesOnItsDayThroughAYear() throws {
    let scene = try Scene()
    var expected: [(name: String, from: Day, until: Day?, group: WorkGroup)] = []
    var visits: [(person: PersonID, step: NoteID, on: Day)] = []
    let began = Scene.start.day
    for number in 1...12 {
      let name = "Person\(number)"
      let person = try scene.register(name, "A")
      let talk = try scene.start(with: person)
      let step = try scene.note("ring the ward", .step, in: talk)
      let due = began.adding(days: number * 23)
      let done = number.isMultiple(of: 3) ? nil : due.adding(days: number)
      try say(
        scene, talk, .stepAgreed(note: step, who: .clinician, when: .day(due)),
        .reviewSet(when: .weeks(number * 3), owner: .clinician),
        .agreed(agreement: .person, gaps: []), .sheetDeclined, .copiedToMainRecord)
      expected.append((name, due, done, .promises))
      expected.append((name, began.adding(days: number * 21), done, .lookAgain))
      if let done { visits.append((person, step, done)) }
    }
    scene.wait(days: 1)
    for offset in 0...365 {
      let day = began.adding(days: offset)
      for visit in visits where visit.on == day {
        let talk = try scene.start(with: visit.person)
        try say(
          scene, talk, .stepAnswered(note: visit.step, status: .done, comment: nil),
          .agreed(agreement: .person, gaps: []), .sheetDeclined, .copiedToMainRecord)
      }
      let right = expected.filter { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
      let coming = expected.filter {
        $0.from > day && $0.from <= day.adding(days: 14) && ($0.until.map { day < $0 } ?? true)
      }
      let groups = try scene.archive.home(on: day)
      for group in [WorkGroup.promises, .lookAgain] {
        let names = try #require(groups.first { $0.group == group }).rows.map(\.details.family)
        #expect(
          names.sorted() == right.filter { $0.group == group }.map(\.name).sorted(), "\(day.iso)")
      }
      let next = try #require(groups.first { $0.group == .coming }).rows.map(\.details.family)
      #expect(next.sorted() == coming.map(\.name).sorted(), "\(day.iso)")
    }
  }
}
