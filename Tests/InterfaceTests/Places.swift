import Canvas
import Conversation
import Testing

@testable import Interface

/// Every page of the program: how it is come to, and what its cursor stands on.
enum Place: String, CaseIterable, Sendable {
  case unlock, opening, create, code, check, coverSecret = "cover-secret"
  case home, people, form, doubles, person, finding, reading
  case start, talk, record, here, heard, ruler, when, ways, list, agree, agreed, thought, trouble
  case pieces, through, told
  case menu, help, guide, palette, lost, tour
  case alone, notes, secret, before, after, block, turned, back
  case visit, step, background, settings, earlier, files
  case beside, courses, long = "talks-left"

  /// Whether what stands there depends on how much was said.
  var isCounted: Bool { Self.counted.contains(self) }

  private static let counted: Set<Place> = [
    .home, .people, .person, .finding, .reading, .talk, .record, .ways, .agree, .agreed, .notes,
    .guide, .before, .after, .turned, .here,
  ]

  /// Opens the page with so much said before.
  func open(_ visit: inout Typist, _ count: Int) throws {
    switch self {
    case .unlock, .opening, .create, .code, .check, .coverSecret: openDoor(&visit)
    case .home, .people, .form, .doubles, .person, .finding, .reading:
      try openList(&visit, count)
    case .start, .talk, .record, .here, .heard, .ruler, .when, .ways, .list, .agree, .agreed,
      .thought, .trouble:
      try openTalk(&visit, count)
    case .pieces, .through, .told: try openThroughAnInterpreter(&visit)
    case .menu, .help, .guide, .palette, .lost, .tour: try openPage(&visit, count)
    case .alone, .notes, .secret, .before, .after, .block, .turned, .back:
      try openAround(&visit, count)
    case .visit, .step, .background, .settings, .earlier, .files, .long: try openItems(&visit)
    case .beside, .courses: try openReview(&visit)
    }
  }

  // MARK: Doors and lists

  private func openDoor(_ visit: inout Typist) {
    let (size, now) = (visit.state.size, visit.now)
    func closed(_ archiveExists: Bool) -> State {
      State(size: size, now: now, archiveExists: archiveExists, guides: [], ids: IDSource(seed: 1))
    }
    let session = Session(author: amina, clinician: drYusuf, lamport: 2)
    switch self {
    case .opening:
      visit.state = closed(true)
      visit.type("correct horse lamp")
      visit.press(.enter)
      visit.happen(.opening(.makingLists(percent: 40)))
    case .create:
      visit.state = closed(false)
      visit.type("Dr Amina Yusuf")
      visit.press(.enter)
    case .code, .check:
      visit.state = closed(false)
      visit.happen(
        .created(session, recoveryCode: "7KQ2M-XR4DT-PW3JB-9HNVC-5FYAE-6GZ8S"))
      if self == .check { visit.type("w6gz") }
    case .coverSecret:
      visit.press(.control("l"))
      visit.pass(seconds: 300)
      visit.press(.enter)
      visit.type("lamp")
    default:
      visit.state = closed(true)
      visit.type("correct")
    }
  }

  private func openList(_ visit: inout Typist, _ count: Int) throws {
    let now = visit.now
    let people = (0..<min(count, 50)).map {
      PersonRow(
        id: PersonID(high: 1, low: UInt64($0)), details: Plenty.longName($0), lastTalk: now)
    }
    switch self {
    case .people:
      visit.type("p")
      visit.happen(.people(visit.state.generation, Page(items: people, hasMore: count > 50)))
    case .form, .doubles:
      visit.type("n")
      visit.nothingIsHalfTyped()
      visit.type("Margaret Adwoa")
      guard self == .doubles else { return }
      for _ in 0..<10 { visit.press(.enter) }
      visit.happen(
        .doubles(
          (0..<3).map {
            PersonRow(id: PersonID(high: 1, low: $0), details: Plenty.longName(Int($0)))
          }))
    case .person: visit.happen(.person(try Plenty.file(conversations: count)))
    case .finding:
      visit.type("/church")
      let hits = (0..<min(count, 50)).map { Plenty.hit($0, now) }
      visit.happen(.found(visit.state.generation, Page(items: hits, hasMore: count > 50)))
    case .reading: try visit.open(Plenty.notes(count), for: .reading)
    default: visit.happen(.home(Plenty.home(count)))
    }
  }

  // MARK: Talks

  private func openTalk(_ visit: inout Typist, _ count: Int) throws {
    switch self {
    case .start: try visit.openTalk()
    case .ruler, .when:
      try visit.openTalk(Plenty.notes(3), stage: .nextSteps)
      visit.type("walk to the gate")
      visit.press(.enter)
      visit.type("1")
      visit.press(.enter)
      visit.type("fri")
      guard self == .ruler else { return }
      visit.press(.enter)
      visit.type("7")
    case .ways: try visit.openTalk(Plenty.ways(count), stage: .waysForward)
    case .list:
      try visit.openTalk(Plenty.ways(3), stage: .waysForward)
      visit.press(.up, .up)
    case .agree, .agreed:
      let agreed: [ConversationEvent] =
        self == .agreed ? [.agreed(agreement: .person, gaps: [])] : []
      try visit.openTalk(
        Plenty.ways(count) + Plenty.steps(count) + agreed, stage: .sayItBack)
    case .thought:
      try visit.openTalk(stage: .sayItBack)
      visit.type("her sister")
    default:
      try visit.openTalk(Plenty.notes(count), stage: .matters)
      switch self {
      case .record: visit.press(.escape, .up)
      case .here: visit.command("h")
      case .heard:
        visit.command("h")
        visit.type("Yusuf (husband)")
        visit.press(.enter)
      case .trouble:
        visit.type("the garden")
        visit.press(.enter)
        visit.happen(.notKept(visit.state.unsaved.map(\.id), .diskFull))
        visit.type("half")
      default: visit.type("“half a thought")
      }
    }
  }

  private func openThroughAnInterpreter(_ visit: inout Typist) throws {
    let imran = Participant(
      id: ParticipantID(high: 1, low: 2), name: "Imran Baig", relation: "by telephone",
      part: .interpreter)
    let stage: Stage =
      switch self {
      case .pieces: .start
      case .told: .sayItBack
      default: .matters
      }
    try visit.openTalk(
      [.joined(participant: imran)] + Plenty.ways(2) + Plenty.steps(2), stage: stage,
      needs: AccessNeeds(speaks: "Urdu"))
    switch self {
    case .pieces: visit.focus(.interpreter)
    case .told: visit.press(.down)
    default:
      visit.type("\"I miss my garden")
      visit.press(.newLine)
      visit.type("mujhe baagh yaad aata hai")
    }
  }

  // MARK: Over them and around them

  private func openPage(_ visit: inout Typist, _ count: Int) throws {
    guard self != .tour, self != .lost else {
      visit.command(":")
      visit.type(self == .tour ? "tour" : "xyz")
      if self == .tour { visit.press(.enter) }
      return
    }
    try visit.openTalk(Plenty.notes(count), stage: .matters)
    switch self {
    case .help: visit.command("?")
    case .guide: visit.command("g")
    case .palette:
      visit.command(":")
      visit.type("stage")
      visit.press(.down)
    default: visit.press(.escape)
    }
  }

  private func openAround(_ visit: inout Typist, _ count: Int) throws {
    let secrets = (0..<count).map {
      noted(.privateNote, Plenty.sentence + "\($0)", 2000 + UInt64($0))
    }
    switch self {
    case .alone:
      visit.happen(.person(try Plenty.file(conversations: 1)))
      visit.type("v")
    case .notes, .secret:
      try visit.openTalk(self == .secret ? [noted(.privateNote, "a bruise")] : secrets)
      visit.openNotes()
      if self == .secret { visit.press(.enter) }
    case .before:
      let file = try visit.openFile(of: Plenty.notes(count) + Plenty.steps(count))
      visit.type("ny")
      visit.press(.enter)
      visit.happen(.opened(file))
    case .after, .block:
      let off = (0..<count).map {
        ConversationEvent.sheetSet(note: NoteID(high: 40, low: UInt64($0)), isOffSheet: true)
      }
      try visit.open(
        Plenty.notes(count) + off + [.agreed(agreement: .person, gaps: [])], for: .after)
      if self == .block { visit.type("s") }
    default:
      try visit.openTalk(Plenty.notes(count), stage: .matters)
      visit.command("t")
      if self == .back { visit.press(.escape) }
    }
  }

  private func openItems(_ visit: inout Typist) throws {
    switch self {
    case .background:
      visit.happen(.person(try Plenty.file(conversations: 0)))
      visit.type("m")
      visit.nothingIsHalfTyped()
    case .settings, .files, .long:
      visit.type("s")
      visit.nothingIsHalfTyped()
      openSettings(&visit)
    case .earlier:
      try visit.openTalk(after: [noted(.goal, Plenty.sentence + "home"), noted(.step, "walk", 2)])
      visit.command("e")
    case .step:
      try visit.openTalk([noted(.step, "walking group")], stage: .nextSteps)
      visit.command("m")
    default:
      try visit.openTalk()
      visit.command("m")
    }
  }
}

extension Place {
  private func openSettings(_ visit: inout Typist) {
    switch self {
    case .files:
      visit.choose(RowID("files"))
      visit.press(.enter)
      visit.nothingIsHalfTyped()
      visit.type("~/hers.json")
      visit.press(.enter)
      visit.happen(
        .looked(
          LookAtFiles(
            path: "~/hers.json", own: 2,
            offers: [
              "New talk of 12-Aug-2026 with KHAN, Imran (Mr): 3 entries (begins it, agreed)."
            ],
            left: [], names: "Dr Hart, as the file says (0abc1234)")))
    case .long:
      visit.choose(RowID("oldTalks"))
      visit.press(.enter)
      visit.happen(.oldTalks(Plenty.homeRows(1)))
      visit.nothingIsHalfTyped()
    default: break
    }
  }

  private func openReview(_ visit: inout Typist) throws {
    let visits = try Visits()
    visit.happen(.person(visits.file))
    guard self == .beside else { return visit.type("g") }
    visit.type("t")
    visit.happen(.compared(visits.file, then: visits.then, now: visits.now))
  }
}

extension Typist {
  /// Opens a talk in which `events` have happened for something else than talking.
  mutating func open(_ events: [ConversationEvent], for purpose: Opened.Purpose) throws {
    var pen = Pen()
    let person = try pen.person(needs: AccessNeeds(paper: .large))
    let entries = pen.write([started] + events)
    let summaries = Conversation.record(entries).map { [Summary($0)] } ?? []
    happen(
      .opened(
        Opened(
          id: talkID, entries: entries, draft: nil,
          file: PersonFile(person: person, conversations: summaries), clinician: drYusuf,
          isHeld: true, purpose: purpose)))
  }

  /// Opens the page of a person with whom `events` were agreed; the talk as it is looked back on.
  mutating func openFile(of events: [ConversationEvent]) throws -> Opened {
    var pen = Pen()
    let person = try pen.person(needs: AccessNeeds(paper: .large))
    let last = ConversationID(high: 61, low: 1)
    let entries = pen.write(
      [started] + events + [.agreed(agreement: .person, gaps: [])], in: last)
    let found = Conversation.record(entries)
    let summary = try #require(found.map(Summary.init))
    let file = PersonFile(person: person, conversations: [summary])
    happen(.person(file))
    return Opened(
      id: last, entries: entries, draft: nil, file: file, clinician: drYusuf, isHeld: true,
      purpose: .lookingBack)
  }
}
