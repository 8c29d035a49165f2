import Canvas
import Conversation
import Testing

@testable import Interface

/// Keys that come before the archive has answered: they go where they were meant to go.
@Suite("Typed ahead") struct TypedAheadTests {
  private let other = PersonDetails(family: "Abel", given: "Zoe")

  private func row(_ details: PersonDetails, _ low: UInt64) -> PersonRow {
    PersonRow(id: PersonID(high: 2, low: low), details: details)
  }

  private func opened() throws -> Opened {
    var pen = Pen()
    return Opened(
      id: talkID, entries: pen.write([started]), draft: nil,
      file: PersonFile(person: try pen.person(), conversations: []), clinician: drYusuf,
      isHeld: true, purpose: .talking)
  }

  @Test func H01_enterInAListThatIsStillTheOldOneOpensNobodyElse() {
    var visit = Typist()
    visit.type("p")
    visit.happen(.people(visit.state.generation, Page(items: [row(other, 9), row(peggy, 2)])))
    visit.effects = []
    visit.type("osei")
    visit.press(.enter)
    #expect(!visit.effects.contains { if case .loadPerson = $0 { true } else { false } })
    visit.happen(.people(visit.state.generation, Page(items: [row(peggy, 2)])))
    #expect(visit.effects.last == .loadPerson(peggysID))
  }

  @Test func enterInAListThatHasNotAnsweredEntersNobodyNew() {
    var visit = Typist()
    visit.type("posei")
    visit.press(.enter)
    guard case .people = visit.state.route else { return #expect(Bool(false), "another page") }
    visit.happen(.people(visit.state.generation, Page(items: [row(peggy, 2)])))
    #expect(visit.effects.last == .loadPerson(peggysID))
  }

  @Test func anAnswerToAnEarlierQuestionIsNotWaitedFor() {
    var visit = Typist()
    visit.type("pose")
    let earlier = visit.state.generation
    visit.type("i")
    visit.press(.enter)
    visit.happen(.people(earlier, Page(items: [row(other, 9)])))
    #expect(!visit.effects.contains { if case .loadPerson = $0 { true } else { false } })
  }

  @Test func enterAmongOldFindsOpensNoneOfThem() {
    var visit = Typist()
    visit.type("/church")
    visit.happen(.found(visit.state.generation, Page(items: [Plenty.hit(1, visit.now)])))
    visit.type(" flowers")
    visit.press(.enter)
    #expect(!visit.effects.contains { if case .open = $0 { true } else { false } })
    visit.happen(.found(visit.state.generation, Page(items: [Plenty.hit(7, visit.now)])))
    #expect(
      visit.effects.last == .open(ConversationID(high: 8, low: 7), .reading))
    visit.press(.control("c"), .control("u"), .enter, .down)
    #expect(visit.state.typedAhead == TypedAhead())
  }

  @Test func lettersTypedAfterEnterAreForTheTalkThatOpens() throws {
    var visit = Typist()
    visit.happen(.home(Plenty.home(1)))
    visit.press(.enter)
    visit.press(.escape, .character("3"))
    visit.type("quick new steps")
    visit.press(.enter)
    guard case .home = visit.state.route else { return #expect(Bool(false), "another page") }
    #expect(!visit.effects.contains(.quit))
    visit.happen(.opened(try opened()))
    #expect(visit.record.notes(.matter).map(\.words.text) == ["quick new steps"])
    #expect(visit.state.typedAhead == TypedAhead())
  }

  @Test func aPasteWaitsToo() throws {
    var visit = Typist()
    visit.happen(.home(Plenty.home(1)))
    visit.press(.enter, .escape, .character("3"))
    visit.happen(.input(.pasted("what she wrote\nat home")))
    visit.happen(.opened(try opened()))
    #expect(visit.talk.field.text == "what she wrote\nat home")
  }

  @Test func enterPressedTwiceIsPressedOnce() throws {
    var visit = Typist()
    var pen = Pen()
    visit.happen(.person(PersonFile(person: try pen.person(), conversations: [])))
    visit.press(.enter, .enter, .enter)
    visit.happen(.opened(try opened()))
    #expect(visit.row == .identity)
  }

  @Test func theCoverComesAtOnceAndWhatWasTypedIsThereAfterIt() throws {
    var visit = Typist()
    visit.happen(.home(Plenty.home(1)))
    visit.press(.enter, .escape, .character("3"))
    visit.type("half")
    visit.press(.control("l"))
    visit.happen(.opened(try opened()))
    #expect(visit.screen.filter { !$0.isWhitespace } == "10:00")
    visit.press(.enter)
    #expect(visit.talk.field.text == "half")
  }

  @Test func whatOnlyTheClinicianSeesDoesNotOpenUnderTheCover() throws {
    var visit = Typist()
    var pen = Pen()
    let file = PersonFile(
      person: try pen.person(),
      conversations: Conversation.record(pen.write([started])).map { [Summary($0)] } ?? [])
    visit.happen(.person(file))
    visit.type("vy")
    visit.press(.enter)
    visit.press(.control("l"))
    var opened = try opened()
    opened.purpose = .notes
    visit.happen(.opened(opened))
    #expect(visit.screen.filter { !$0.isWhitespace } == "10:00")
    #expect(visit.effects.contains(.release(talkID)))
    visit.press(.enter)
    #expect(visit.screen.contains("Start a talk"))
  }

  @Test func whatTheArchiveCanNotOpenIsWaitedForNoLonger() {
    var visit = Typist()
    visit.happen(.home(Plenty.home(1)))
    visit.press(.enter)
    visit.type("quick")
    visit.happen(.failed(.damaged))
    guard case .home = visit.state.route else { return #expect(Bool(false), "another page") }
    #expect(!visit.effects.contains(.quit))
    visit.type("p")
    guard case .people = visit.state.route else { return #expect(Bool(false), "keys are dead") }
  }
}
