import Canvas
import Conversation
import Testing

@testable import Interface

@Suite("Saving, and what is said of it") struct SavingTests {
  @Test func savedIsSaidOnlyOnceTheArchiveHasAnswered() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("a word")
    visit.press(.enter, .control("s"))
    #expect(visit.screen.contains("Not saved yet: the archive has not answered."))
    visit.archiveKeepsAll()
    visit.press(.control("s"))
    #expect(visit.screen.contains("Saved 10:00."))
  }

  @Test func aLineSaysThatANoteIsKeptOnlyOnceTheArchiveHasAnswered() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .matters)
    let before = visit.state
    visit.happen(.line("a word"))
    let typed = visit.state
    #expect(!lines(from: before, to: typed).contains { $0.hasPrefix("Kept.") })
    visit.happen(.notKept(typed.unsaved.map(\.id), .diskFull))
    #expect(!lines(from: typed, to: visit.state).contains { $0.hasPrefix("Kept.") })
    let waiting = visit.state
    visit.archiveKeepsAll()
    #expect(lines(from: waiting, to: visit.state).contains("Kept. What matters: a word"))
  }

  @Test func H03_aFullDiskIsSaidAndTheWordsAreTriedAgain() throws {
    var visit = Typist()
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
    #expect(visit.effects.contains(.keep(unsaved, ending: [])))
    visit.archiveKeepsAll()
    visit.press(.control("s"))
    #expect(visit.screen.contains("Saved 10:00."))
  }

  @Test func halfTypedTextThatIsNotKeptIsSaidAndTriedAgainWithoutAKey() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("eight ke")
    let draft = try #require(drafts(visit).last)
    visit.happen(.draftNotKept(.note(draft), .diskFull))
    #expect(visit.screen.contains("Not saved yet: the disk is full."))
    visit.type("y")
    #expect(visit.screen.contains("Not saved yet: the disk is full."))
    visit.effects = []
    visit.pass(seconds: 2)
    visit.happen(.woke)
    #expect(drafts(visit).last?.text == "eight key")
    visit.happen(.draftKept(.noteLine(of: talkID)))
    #expect(!visit.screen.contains("Not saved yet"))
  }

  @Test func halfTypedTextOfATalkThatWasLeftIsTriedAgainAndHoldsTheProgram() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("half")
    visit.command("q")
    let draft = try #require(drafts(visit).last)
    visit.happen(.draftNotKept(.note(draft), .diskFull))
    visit.command("q")
    visit.effects = []
    visit.press(.character("q"))
    #expect(visit.screen.contains("Esc q again loses them"))
    #expect(!visit.effects.contains(.quit))
    visit.pass(seconds: 2)
    visit.happen(.woke)
    #expect(drafts(visit) == [draft])
    visit.happen(.draftKept(.noteLine(of: talkID)))
    visit.press(.character("q"))
    #expect(visit.effects.contains(.quit))
  }

  @Test func aDraftWhoseValueWasHandedOverIsNotWrittenAgainAndEndsWithIt() {
    var visit = Typist()
    let draft = Draft(place: .settings, row: "name", text: "Dr Ami")
    visit.happen(.draftNotKept(.field(draft), .diskFull))
    let asked = visit.state.keep(
      [.archive(.clinicianSet(author: amina, clinician: drYusuf))], ending: [draft.id])
    visit.state.noteDrafts(in: asked)
    // The answer to what was typed before comes late.
    visit.happen(.draftNotKept(.field(draft), .diskFull))
    visit.happen(.notKept(visit.state.unsaved.map(\.id), .diskFull))
    visit.pass(seconds: 2)
    visit.happen(.woke)
    #expect(
      visit.effects.filter { $0.isOfDrafts } == [.keep(visit.state.unsaved, ending: [draft.id])])
    // What is typed there afterwards is not ended by what is tried again.
    visit.state.noteDrafts(in: [.keepDraft(draft)])
    visit.happen(.notKept(visit.state.unsaved.map(\.id), .diskFull))
    visit.effects = []
    visit.pass(seconds: 2)
    visit.happen(.woke)
    #expect(visit.effects.filter { $0.isOfDrafts } == [.keep(visit.state.unsaved, ending: [])])
    visit.archiveKeepsAll()
    visit.press(.control("s"))
    #expect(visit.screen.contains("Saved 10:00."))
  }

  @Test func halfTypedTextOfAFieldIsTriedAgain() {
    var visit = Typist()
    let draft = Draft(place: .newPerson, row: "family", text: "Ose")
    visit.happen(.draftNotKept(.field(draft), .diskFull))
    visit.press(.control("s"))
    #expect(visit.screen.contains("Not saved yet: the disk is full."))
    visit.pass(seconds: 2)
    visit.happen(.woke)
    #expect(visit.effects.filter { $0.isOfDrafts } == [.keepDraft(draft)])
    visit.happen(.draftKept(draft.id))
    #expect(!visit.screen.contains("Not saved yet"))
  }

  @Test func whatIsSaidOfSavingIsPutRightAsSoonAsItIsNoLongerTrue() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("a word")
    visit.press(.enter, .control("s"))
    #expect(visit.screen.contains("Not saved yet: the archive has not answered."))
    visit.archiveKeepsAll()
    #expect(visit.screen.contains("Saved 10:00."))
  }

  @Test func halfTypedTextIsHandedOverAfterEightKeys() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("seven k")
    #expect(drafts(visit).isEmpty)
    visit.type("e")
    #expect(drafts(visit).map(\.text) == ["seven ke"])
  }

  @Test func halfTypedTextIsHandedOverAfterAQuarterOfASecond() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.type("I")
    #expect(visit.effects.contains(.wake(at: visit.now.adding(milliseconds: 250))))
    visit.now = visit.now.adding(milliseconds: 250)
    visit.happen(.woke)
    #expect(drafts(visit).map(\.text) == ["I"])
  }

  @Test func aTalkComesBackToItsPlaceWithItsHalfTypedNote() throws {
    var visit = Typist()
    let draft = TalkPlace(
      conversation: talkID, stage: .helps, prompt: 1, text: "my sister ri", caret: 12)
    try visit.openTalk(draft: draft)
    #expect(visit.talk.stage == .helps)
    #expect(visit.talk.prompt == 1)
    #expect(visit.talk.field.text == "my sister ri")
    #expect(visit.talk.focus == .note)
  }

  @Test func leavingHandsOverTheHalfTypedNoteAndLetsTheConversationGo() throws {
    var visit = Typist()
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

  @Test func whereATalkWasLeftStandsOnThePersonsPage() throws {
    var visit = Typist()
    try visit.openTalk(stage: .waysForward)
    visit.type("yoga")
    visit.press(.enter)
    visit.command("q")
    #expect(visit.screen.contains("draft, not agreed  left at 7 Ways forward, 10:00"))
  }

  @Test func aTalkWhosePlaceWasLostGoesOnAtItsLastNote() throws {
    var visit = Typist()
    try visit.openTalk([
      .noted(note: NoteID(high: 7, low: 7), kind: .strength, words: Words("rings"), stage: .helps)
    ])
    #expect(visit.screen.contains("4 What helps  "))
  }

  @Test func idleAtHomeNothingWakesButTheCover() {
    let visit = Typist()
    #expect(visit.state.wakeAt == visit.now.adding(minutes: 1))
  }

  private func drafts(_ visit: Typist) -> [TalkPlace] {
    visit.effects.compactMap { if case .draft(let draft) = $0 { draft } else { nil } }
  }
}

extension Effect {
  /// Whether it keeps half-typed text, or a value with which some may end.
  fileprivate var isOfDrafts: Bool {
    if case .keep = self { return true }
    return halfTyped != nil
  }
}
