import Archive
import Conversation
import Testing

struct HomeTests {
  private let today = Day(iso: "2026-11-25")

  private func home(_ scene: Scene, _ day: String = "2026-11-25") throws -> [String] {
    let day = try #require(Day(iso: day))
    return try scene.archive.home(on: day).items.map { row in
      let name = row.details.family
      return switch row.item.kind {
      case .finishNote: "finish"
      case .sendReferral: "send"
      case .goOn: "go on \(name)"
      case .giveSheet: "give \(name) a sheet"
      case .copyToMainRecord: "copy \(name)"
      case .keepPromise(_, let what): "promised \(name): \(what) by \(row.item.due?.iso ?? "-")"
      case .lookAgain: "look again \(name) \(row.item.due?.iso ?? "-")"
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
    #expect(try home(scene) == ["go on Khan", "go on Osei"])
    try scene.note("church", in: first)
    #expect(try home(scene) == ["go on Osei", "go on Khan"])
    try say(scene, second, .agreed(agreement: .person, gaps: []))
    #expect(try home(scene) == ["go on Osei", "give Khan a sheet", "copy Khan"])
    try say(scene, second, .sheetDeclined, .copiedToMainRecord)
    #expect(try home(scene) == ["go on Osei"])
  }

  @Test func whereATalkWasLeftIsKnownAtHomeAndOnThePersonsPage() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    let talk = try scene.start(with: person)
    let day = try #require(today)
    #expect(try scene.archive.home(on: day).items.map(\.leftAt) == [nil])
    try scene.archive.keep(TalkPlace(conversation: talk, stage: .waysForward))
    #expect(try scene.archive.home(on: day).items.map(\.leftAt) == [.waysForward])
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
    #expect(try home(scene, "2026-11-26") == [])
    let promise = "promised Khan: send the exercise sheet by 2026-11-27"
    #expect(try home(scene, "2026-11-27") == [promise])
    #expect(try home(scene, "2027-01-01") == [promise])

    scene.wait(days: 3)
    let later = try scene.start(with: person)
    try say(scene, later, .stepAnswered(note: step, status: .partly, comment: nil))
    #expect(try home(scene, "2027-01-01") == ["go on Khan", promise])
    try say(scene, later, .stepAnswered(note: step, status: .done, comment: nil))
    #expect(try home(scene, "2027-01-01") == ["go on Khan"])
    let answered = try #require(try scene.archive.entries(of: .conversation(later)).last)
    try say(scene, later, .undid(entry: answered.id))
    #expect(try home(scene, "2027-01-01") == ["go on Khan", promise])
  }

  @Test func lookingAgainWaitsUntilThereWasALaterTalk() throws {
    let scene = try Scene()
    let person = try scene.register("Jones", "Bryn")
    let talk = try scene.start(with: person)
    try say(
      scene, talk, .reviewSet(when: .weeks(4), owner: .clinician),
      .agreed(agreement: .person, gaps: []), .sheetDeclined, .copiedToMainRecord)
    #expect(try home(scene, "2026-12-22") == [])
    #expect(try home(scene, "2026-12-23") == ["look again Jones 2026-12-23"])
    scene.wait(days: 20)
    let stopped = try scene.start(with: person)
    try say(scene, stopped, .abandoned(reason: "wrong person"))
    #expect(try home(scene, "2026-12-23") == ["look again Jones 2026-12-23"])
    _ = try scene.start(with: person)
    #expect(try home(scene, "2026-12-23") == ["go on Jones"])
  }

  @Test func aLongHomeHasPages() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    for _ in 1...51 { _ = try scene.start(with: person) }
    let day = try #require(today)
    let first = try scene.archive.home(on: day)
    let second = try scene.archive.home(on: day, page: 1)
    #expect(first.items.count == 50)
    #expect(first.hasMore)
    #expect(second.items.count == 1)
    #expect(!second.hasMore)
    #expect(second.number == 1)
  }
}
