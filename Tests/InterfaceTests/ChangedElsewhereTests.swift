import Canvas
import Conversation
import Testing

@testable import Interface

/// What another window or a command changes is shown here as soon as it is told.
struct ChangedElsewhereTests {
  private let words = Words("I want to walk to church", form: .verbatim)

  /// A talk that was begun, and the same with a note that another window kept.
  private func entries() throws -> (talk: ConversationID, before: [Entry], after: [Entry]) {
    var pen = Pen()
    let talk = ConversationID(high: 60, low: 1)
    let note = ConversationEvent.noted(
      note: NoteID(high: 50, low: 1), kind: .matter, words: words, stage: .matters)
    let all = pen.write([started, note], in: talk)
    return (talk, Array(all.prefix(1)), all)
  }

  private func opened(
    _ talk: ConversationID, _ entries: [Entry], _ purpose: Opened.Purpose, isHeld: Bool
  ) throws -> Opened {
    var pen = Pen()
    return Opened(
      id: talk, entries: entries, draft: nil,
      file: PersonFile(person: try pen.person(), conversations: []), clinician: drYusuf,
      isHeld: isHeld, purpose: purpose)
  }

  @Test func aTalkThatIsReadFollowsWhoWritesInIt() throws {
    let (talk, before, after) = try entries()
    var visit = Typist()
    visit.happen(.opened(try opened(talk, before, .reading, isHeld: true)))
    #expect(!visit.screen.contains("walk to church"))
    visit.happen(.changedElsewhere)
    #expect(visit.effects.last == .reloadTalk(talk))
    visit.happen(.talkChanged(talk, after))
    #expect(visit.screen.contains("walk to church"))
  }

  @Test func aTalkThatAnotherWindowHoldsFollowsItToo() throws {
    let (talk, before, after) = try entries()
    var visit = Typist()
    visit.happen(.opened(try opened(talk, before, .talking, isHeld: false)))
    visit.happen(.changedElsewhere)
    #expect(visit.effects.last == .reloadTalk(talk))
    visit.happen(.talkChanged(talk, after))
    #expect(visit.record.notes(.matter).map(\.words) == [words])
  }

  @Test func aTalkThatIsHeldHereKnowsWhatIsWrittenInIt() throws {
    let (talk, before, after) = try entries()
    var visit = Typist()
    visit.happen(.opened(try opened(talk, before, .talking, isHeld: true)))
    visit.effects = []
    visit.happen(.changedElsewhere)
    #expect(visit.effects == [.loadSettings, .reloadPerson(peggysID)])
    visit.happen(.talkChanged(talk, after))
    #expect(visit.record.notes(.matter) == [])
  }

  @Test func listsAskAgainForWhatTheyShow() throws {
    var visit = Typist()
    visit.command("/")
    visit.type("ch")
    visit.happen(.found(visit.state.generation, Page(items: [])))
    visit.happen(.changedElsewhere)
    #expect(
      visit.effects.last
        == .find(Query("ch", on: visit.now.day), page: 0, visit.state.generation))
    var other = Typist()
    other.press(.character("p"))
    other.type("os")
    other.happen(.changedElsewhere)
    #expect(other.effects.last == .loadPeople("os", page: 0, other.state.generation))
  }

  @Test func longOpeningIsToldAndStopped() throws {
    let now = Typist().now
    var state = State(
      size: Size(width: 80, height: 24), now: now, archiveExists: true, guides: [],
      ids: IDSource(seed: 1))
    _ = update(&state, .input(.key(.character("x"))), at: now)
    #expect(update(&state, .input(.key(.enter)), at: now) == [.unlock(passphrase: "x")])
    _ = update(&state, .opening(.makingLists(percent: 34)), at: now)
    #expect(view(state).canvas.text.contains("Making lists and search anew: 34 %"))
    #expect(update(&state, .input(.key(.control("c"))), at: now) == [.stopOpening])
    _ = update(&state, .locked(.other("it was stopped")), at: now)
    #expect(!state.isOpening)
  }
}
