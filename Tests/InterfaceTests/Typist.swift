import Canvas
import Conversation
import Guides

@testable import Interface

/// A visit to the program: keys go in, the state and what was asked of the world come out.
///
/// It answers nothing by itself; a test says what the archive says.
struct Typist {
  var state: State
  var effects: [Effect] = []
  var now: Moment

  /// A program that is open at home, on Saturday 21 November 2026 at 10:00.
  init(size: Size = Size(width: 80, height: 24), isLineMode: Bool = false) {
    now = Moment(milliseconds: 1_795_255_200_000, offset: 0, zone: "Europe/London")
    state = State(
      size: size, now: now, archiveExists: true, guides: shelf, ids: IDSource(seed: 1),
      isLineMode: isLineMode)
    happen(.unlocked(Session(author: amina, clinician: drYusuf, lamport: 2)))
    happen(.home(HomePage([])))
    effects = []
  }

  mutating func happen(_ action: Action) {
    effects += update(&state, action, at: now)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { happen(.input(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Types text and presses Enter.
  mutating func keep(_ text: String) {
    type(text)
    press(.enter)
  }

  /// Esc and a letter.
  mutating func command(_ letter: Character) { press(.escape, .character(letter)) }

  mutating func pass(seconds: Int64) { now = now.adding(milliseconds: seconds * 1000) }

  /// The archive keeps all that it was asked to.
  mutating func archiveKeepsAll() {
    let device = DeviceID(high: 7, low: 7)
    let places = Dictionary(
      uniqueKeysWithValues: state.unsaved.enumerated().map {
        ($1.id, Entry.Place(device: device, number: Int64($0 + 10)))
      })
    happen(.kept(places))
  }

  var talk: Talk {
    guard case .talk(let talk) = state.route else { fatalError("no talk is open") }
    return talk
  }

  /// What the talk came to, with what is not for every screen.
  var record: SharedDecisionRecord { talk.whole }

  /// Agrees, with or without printing: the button, and the person says so.
  mutating func agree(_ button: RowID = .agreeOnly) {
    focus(button)
    press(.enter)
    if talk.focus != .asking(.whoAgrees(isPrinted: button == .agreeAndPrint)) { press(.enter) }
    type("1")
  }

  /// The rows of the screen.
  var screen: String { view(state).canvas.text }
}

let amina = AuthorID(high: 1, low: 1)
let drYusuf = Clinician(name: "Dr Amina Yusuf", role: "GP")

let peggy = PersonDetails(
  family: "Osei", given: "Margaret", title: "Mrs", preferredName: "Peggy",
  born: Day(year: 1948, month: 3, day: 15), nhsNumber: NHSNumber("999 000 0018"),
  gender: "Female")

let peggysID = PersonID(high: 2, low: 2)
let talkID = ConversationID(high: 3, low: 3)

/// Makes entries of events, one a second.
struct Pen {
  var ids = IDSource(seed: 99)
  var lamport: UInt64 = 2
  var at = Moment(milliseconds: 1_795_255_000_000, offset: 0, zone: "Europe/London")

  mutating func write(_ happening: Happening) -> Entry {
    lamport += 1
    at = at.adding(milliseconds: 1000)
    return Entry(id: ids.id(), author: amina, at: at, lamport: lamport, happening: happening)
  }

  mutating func write(_ events: [ConversationEvent], in talk: ConversationID = talkID) -> [Entry] {
    events.map { write(.conversation(talk, $0)) }
  }

  mutating func person(needs: AccessNeeds = AccessNeeds()) throws -> Person {
    let entries = [
      write(.person(peggysID, .registered(details: peggy))),
      write(.person(peggysID, .needsSet(needs: needs))),
    ]
    guard let person = Person(peggysID, entries) else { throw Missing() }
    return person
  }

  struct Missing: Error {}
}

let started = ConversationEvent.started(
  person: peggysID, guide: "what-matters", guideVersion: 1, minutes: 10, rules: .today)

extension Typist {
  /// Opens a talk in which `events` have happened.
  mutating func openTalk(
    _ events: [ConversationEvent] = [], draft: TalkPlace? = nil, isHeld: Bool = true,
    stage: Stage? = nil, needs: AccessNeeds = AccessNeeds(paper: .large)
  ) throws {
    var pen = Pen()
    let person = try pen.person(needs: needs)
    let entries = pen.write([started] + events)
    let opened = Opened(
      id: talkID, entries: entries, draft: draft,
      file: PersonFile(person: person, conversations: []), clinician: drYusuf,
      isHeld: isHeld, purpose: .talking)
    happen(.opened(opened))
    if let stage { command(stage.digit) }
    effects = []
  }

  /// The conversation events that the archive was asked to keep.
  var keptEvents: [ConversationEvent] {
    effects.flatMap { effect -> [ConversationEvent] in
      guard case .keep(let entries, _) = effect else { return [] }
      return entries.compactMap {
        if case .conversation(_, let event) = $0.happening { event } else { nil }
      }
    }
  }
}
