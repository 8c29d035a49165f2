import Canvas
import Conversation
import Testing

@testable import Interface

/// What is looked up from a talk leads back to it.
@Suite("Looked up from a talk") struct LookedUpFromATalkTests {
  private let hit = Plenty.hit(0, Typist().now)

  private func finding(isLineMode: Bool = false) throws -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    try visit.openTalk([noted(.matter, "church")], stage: .matters)
    visit.command("/")
    visit.happen(.found(visit.state.generation, Page(items: [])))
    visit.type("church")
    visit.happen(.found(visit.state.generation, Page(items: [hit])))
    visit.effects = []
    return visit
  }

  @Test func leavingTheSearchOpensTheTalkAgain() throws {
    var visit = try finding()
    #expect(visit.state.footHints.contains { $0.label == "back to the talk" })
    visit.command("q")
    #expect(visit.effects.contains(.open(talkID, .talking)))
    #expect(!visit.effects.contains(.loadHome(page: 0)))
  }

  @Test func soDoesLeavingWhatWasFound() throws {
    var visit = try finding()
    visit.press(.down, .enter)
    var opened = try read(visit)
    opened.purpose = .reading
    visit.happen(.opened(opened))
    guard case .reading = visit.state.route else {
      Issue.record("nothing is read")
      return
    }
    visit.effects = []
    visit.type("q")
    #expect(visit.effects.contains(.open(talkID, .talking)))
    var other = try finding()
    other.happen(.opened(opened))
    other.effects = []
    other.command("q")
    #expect(other.effects.contains(.open(talkID, .talking)))
  }

  @Test func soDoesThePageOfAPersonThatWasFound() throws {
    var visit = try finding()
    visit.happen(.person(try Plenty.file(conversations: 1)))
    visit.effects = []
    visit.type("q")
    #expect(visit.effects.contains(.open(talkID, .talking)))
  }

  @Test func onceBackInATalkHomeIsHomeAgain() throws {
    var visit = try finding()
    visit.command("q")
    var opened = try read(visit)
    opened.purpose = .talking
    visit.happen(.opened(opened))
    visit.command("q")
    visit.effects = []
    visit.type("q")
    #expect(visit.effects.contains(.loadHome(page: 0)))
  }

  @Test func aSearchFromHomeLeadsHome() {
    var visit = Typist()
    visit.type("/")
    visit.command("q")
    #expect(visit.effects.contains(.loadHome(page: 0)))
  }

  @Test func linesLeadBackToo() throws {
    var visit = try finding(isLineMode: true)
    visit.happen(.line(":q"))
    #expect(visit.effects.contains(.open(talkID, .talking)))
  }

  @Test func fromThePagesAroundATalkItLeadsToThePerson() throws {
    var visit = Typist()
    try visit.open([noted(.matter, "church")], for: .after)
    visit.command("/")
    visit.happen(.found(visit.state.generation, Page(items: [])))
    visit.effects = []
    visit.command("q")
    #expect(visit.effects.contains(.loadPerson(peggysID)))
  }

  private func read(_ visit: Typist) throws -> Opened {
    var pen = Pen()
    let person = try pen.person()
    return Opened(
      id: talkID, entries: pen.write([started, noted(.matter, "church")]), draft: nil,
      file: PersonFile(person: person, conversations: []), clinician: drYusuf, isHeld: true,
      purpose: .reading)
  }
}
