import Canvas
import Conversation
import Testing

@testable import Interface

@Suite("Saving, and what is said of it") struct SavingTests {
  @Test func savedIsSaidOnlyOnceTheArchiveHasAnswered() throws {
    var visit = Visit()
    try visit.openTalk(stage: .matters)
    visit.type("a word")
    visit.press(.enter, .control("s"))
    #expect(visit.screen.contains("Not saved yet: the archive has not answered."))
    visit.archiveKeepsAll()
    visit.press(.control("s"))
    #expect(visit.screen.contains("Saved 10:00."))
  }

  @Test func H03_aFullDiskIsSaidAndTheWordsAreTriedAgain() throws {
    var visit = Visit()
    try visit.openTalk(stage: .matters)
    visit.type("a word")
    visit.press(.enter)
    let unsaved = visit.state.unsaved
    visit.happen(.notKept(unsaved.map(\.id), .diskFull))
    #expect(visit.screen.contains("Not saved yet: the disk is full."))
    #expect(visit.record.notes(.matter).count == 1)
    visit.effects = []
    visit.pass(seconds: 2)
    visit.happen(.woke)
    #expect(visit.effects.contains(.keep(unsaved, endingDraftOf: nil)))
    visit.archiveKeepsAll()
    visit.press(.control("s"))
    #expect(visit.screen.contains("Saved 10:00."))
  }

  @Test func whatIsSaidOfSavingIsPutRightAsSoonAsItIsNoLongerTrue() throws {
    var visit = Visit()
    try visit.openTalk(stage: .matters)
    visit.type("a word")
    visit.press(.enter, .control("s"))
    #expect(visit.screen.contains("Not saved yet: the archive has not answered."))
    visit.archiveKeepsAll()
    #expect(visit.screen.contains("Saved 10:00."))
  }

  @Test func halfTypedTextIsHandedOverAfterEightKeys() throws {
    var visit = Visit()
    try visit.openTalk(stage: .matters)
    visit.type("seven k")
    #expect(drafts(visit).isEmpty)
    visit.type("e")
    #expect(drafts(visit).map(\.text) == ["seven ke"])
  }

  @Test func halfTypedTextIsHandedOverAfterAQuarterOfASecond() throws {
    var visit = Visit()
    try visit.openTalk(stage: .matters)
    visit.type("I")
    #expect(visit.effects.contains(.wake(at: visit.now.adding(milliseconds: 250))))
    visit.now = visit.now.adding(milliseconds: 250)
    visit.happen(.woke)
    #expect(drafts(visit).map(\.text) == ["I"])
  }

  @Test func aTalkComesBackToItsPlaceWithItsHalfTypedNote() throws {
    var visit = Visit()
    let draft = Draft(
      conversation: talkID, stage: .helps, prompt: 1, text: "my sister ri", caret: 12)
    try visit.openTalk(draft: draft)
    #expect(visit.talk.stage == .helps)
    #expect(visit.talk.prompt == 1)
    #expect(visit.talk.field.text == "my sister ri")
    #expect(visit.talk.focus == .note)
  }

  @Test func leavingHandsOverTheHalfTypedNoteAndLetsTheConversationGo() throws {
    var visit = Visit()
    try visit.openTalk(stage: .matters)
    visit.type("half")
    visit.command("q")
    #expect(drafts(visit).last?.text == "half")
    #expect(visit.effects.contains(.release(talkID)))
    guard case .person = visit.state.route else {
      Issue.record("not on the person's page")
      return
    }
  }

  @Test func aTalkWhosePlaceWasLostGoesOnAtItsLastNote() throws {
    var visit = Visit()
    try visit.openTalk([
      .noted(note: NoteID(high: 7, low: 7), kind: .strength, words: Words("rings"), stage: .helps)
    ])
    #expect(visit.screen.contains("4 What helps  "))
  }

  @Test func aHalfTypedAnswerIsKeptWithTheNote() throws {
    var visit = Visit()
    try visit.openTalk(stage: .nextSteps)
    visit.type("walk")
    visit.press(.enter)
    visit.type("Ann's boy")
    #expect(drafts(visit).last?.text.contains("Ann's bo") == true)
  }

  @Test func idleAtHomeNothingWakesButTheCover() {
    let visit = Visit()
    #expect(visit.state.wakeAt == visit.now.adding(minutes: 10))
  }

  private func drafts(_ visit: Visit) -> [Draft] {
    visit.effects.compactMap { if case .draft(let draft) = $0 { draft } else { nil } }
  }
}
