import Conversation
import Testing

@testable import Interface

@Suite("If things change") struct SafetyNetTests {
  private func net(_ visit: Typist) -> Contingency? {
    guard case .contingency(let told)? = visit.record.notes(.contingency).last?.content else {
      return nil
    }
    return told
  }

  @Test func anEntryIsAskedPartByPartInOneLineEach() throws {
    var visit = Typist()
    try visit.openTalk(stage: .ifThingsChange)
    for words in ["more breathless", "the same day", "sit up, use the blue inhaler"] {
      visit.keep(words)
    }
    #expect(visit.screen.contains("Contact whom?  “more breathless”"))
    visit.keep("020 7946 0123")
    #expect(visit.screen.contains("And when closed?  “more breathless”"))
    visit.keep("111")
    #expect(visit.talk.focus == .note)
    let told = try #require(net(visit))
    #expect(told.by == .said("the same day"))
    #expect(told.then == .said("sit up, use the blue inhaler"))
    #expect(told.call == .said("020 7946 0123"))
    #expect(told.closed == .said("111"))
  }

  @Test func enterPassesEachAndWritesNothing() throws {
    var visit = Typist()
    try visit.openTalk(stage: .ifThingsChange)
    visit.keep("more breathless")
    visit.press(.enter, .enter, .enter, .enter)
    #expect(visit.talk.focus == .note)
    #expect(net(visit) == Contingency())
  }

  @Test(arguments: [("", "111"), ("deaf, signs", "text 07700 900123")])
  func whomToContactWhenClosedComesFromSettingsByARouteThatTheyCanUse(
    need: String, route: String
  ) throws {
    var visit = Typist()
    try visit.openTalk(stage: .ifThingsChange, needs: AccessNeeds(other: need))
    var service = Service(whenClosed: "111")
    service.whenClosedInWriting = "text 07700 900123"
    visit.state.session?.service = service
    visit.keep("more breathless")
    visit.press(.enter, .enter, .enter)
    let asked = Say.question(
      .change(try #require(visit.record.notes(.contingency).last).id, .closed), visit.talk)
    #expect(asked.hasSuffix("Enter: \(route)"))
  }

  @Test func thatNoInterpreterIsNeededIsSaidByNobodyButWhoSaysIt() throws {
    var visit = Typist()
    try visit.openTalk(stage: .start, needs: AccessNeeds(speaks: "Dari"))
    visit.focus(RowID("interpreter"))
    let row = try #require(visit.talk.focusedRow(visit.state.desk))
    #expect(row.chosen == nil)
    visit.type("1")
    visit.press(.enter)
    #expect(visit.record.interpreting.by == .said(.notRequired))
  }

  @Test func aHearingAidDoesNotMeanThatNobodyCanRing() throws {
    var pen = Pen()
    let person = try pen.person(needs: AccessNeeds(other: "hearing aid, sit on her left"))
    #expect(person.canRing)
  }
}
