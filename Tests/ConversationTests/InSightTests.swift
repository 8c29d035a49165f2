import Testing

@testable import Conversation

/// What all who are in the room may see: the talk that holds the rest is, entry for entry, the talk that
/// never held it.
@Suite("In sight") struct InSightTests {
  private static let ann = Participant(
    id: id(3), name: "Ann", relation: "daughter", part: .companion)
  private static let darren = Participant(
    id: id(4), name: "Darren", relation: "partner", part: .companion)

  private func talk(_ events: ConversationEvent...) -> [Entry] {
    var talk = PlayedTalk(seed: 1)
    for event in events { talk.write(event) }
    return talk.entries
  }

  private func shown(_ entries: [Entry]) throws -> [NoteID] {
    try #require(record(inSight(entries))).notes.map(\.id).filter {
      $0 != Talk.id.recast(as: Note.self)
    }
  }

  private static func note(_ number: UInt64, _ kind: NoteKind = .matter) -> ConversationEvent {
    .noted(
      note: id(number), kind: kind, words: Words("words \(number)"), stage: kind.stage ?? .start)
  }

  // MARK: Who has heard what

  @Test func H06_whoHasJustComeInSeesNothingOfWhatWasSaidBeforeOnTheSheetOrNot() throws {
    var entries = talk(Self.note(30), .joined(participant: Self.ann), Self.note(31))
    #expect(try shown(entries) == [id(31)])
    // Until it is asked, and after *now*, it is the same.
    entries = talk(
      Self.note(30), .joined(participant: Self.ann),
      .presentSince(participant: id(3), since: .now), Self.note(31))
    #expect(try shown(entries) == [id(31)])
  }

  @Test func whoHasBeenHereAllAlongSeesWhatWasSaid() throws {
    let entries = talk(
      Self.note(30), .saidAlone, .joined(participant: Self.ann),
      .presentSince(participant: id(3), since: .start), Self.note(31))
    #expect(try shown(entries) == [id(30), id(31)])
    let whole = try #require(record(entries))
    #expect(whole.notes(.matter).map(\.isOffSheet) == [false, false])
  }

  @Test func H06_hereAllAlongNeverBringsBackWhatWasSaidWhileTheyWereOutNorWhatWasPrivate() throws {
    let entries = talk(
      Self.note(29, .privateNote), Self.note(30), .joined(participant: Self.ann),
      .left(participant: id(3)), Self.note(31), .joined(participant: Self.ann), Self.note(32),
      .presentSince(participant: id(3), since: .start))
    #expect(try shown(entries) == [id(30), id(32)])
  }

  @Test func H06_whoComesInAfterBothHaveAgreedSeesNothingAndChangesNothingThatWasAgreed() throws {
    let agreed = talk(Self.note(30), .agreed(agreement: .person, gaps: []))
    let before = try #require(record(agreed))
    var talk = PlayedTalk(seed: 1)
    for event: ConversationEvent in [
      Self.note(30), .agreed(agreement: .person, gaps: []), .cameIn(participant: Self.ann),
    ] { talk.write(event) }
    #expect(try shown(talk.entries) == [])
    var whole = try #require(record(talk.entries))
    #expect(whole.isAgreed)
    #expect(whole.lateWords == 0)
    #expect(whole.presences == before.presences)
    #expect(whole.notes == before.notes)
    #expect(whole.company == [Self.ann])
    // They are here when it is opened again, and hear what is said from then on.
    talk.write(.amended(reason: "the day"))
    talk.write(Self.note(31))
    #expect(try shown(talk.entries) == [id(31)])
    whole = try #require(record(talk.entries))
    #expect(whole.presences.map(\.participant) == [Self.ann])
    talk.write(.left(participant: id(3)))
    #expect(try shown(talk.entries) == [id(30), id(31)])
  }

  @Test func theOneWhoHasHeardLeastDecides() throws {
    var entries = talk(
      .joined(participant: Self.ann), Self.note(30), .joined(participant: Self.darren),
      Self.note(31))
    #expect(try shown(entries) == [id(31)])
    var talk = PlayedTalk(
      goingOnWith: PlayedTalk(seed: 1), seed: 2, author: Talk.amina, device: id(5))
    for event: ConversationEvent in [
      .joined(participant: Self.ann), Self.note(30), .joined(participant: Self.darren),
      Self.note(31),
      .left(participant: id(4)),
    ] { talk.write(event) }
    entries = talk.entries
    #expect(try shown(entries) == [id(30), id(31)])
  }

  @Test func H06_privateNotesAreNeverInSightCompanyOrNot() throws {
    #expect(try shown(talk(Self.note(30, .privateNote), Self.note(31))) == [id(31)])
    let moved = talk(Self.note(30), .moved(note: id(30), kind: .privateNote))
    #expect(try shown(moved) == [])
  }

  @Test func whatIsTakenBackAloneDoesNotComeBackIntoSight() throws {
    let entries = talk(
      .joined(participant: Self.ann), Self.note(30), Self.note(31), .left(participant: id(3)),
      .withdrawn(note: id(30)), .sheetSet(note: id(31), isOffSheet: true),
      .joined(participant: Self.ann))
    #expect(try shown(entries) == [id(31)])
    #expect(try #require(record(inSight(entries))?.note(id(31))).isOffSheet)
  }

  @Test func whatIsMendedAloneStandsAsCompanyHeardIt() throws {
    let entries = talk(
      .joined(participant: Self.ann), Self.note(30), .left(participant: id(3)),
      .revised(note: id(30), words: Words("he hits me")), .joined(participant: Self.ann))
    #expect(try #require(record(inSight(entries))?.note(id(30))).words.text == "words 30")
  }

  // MARK: What others may hear

  @Test func whatThePersonAllowsStaysInSightAsItStoodThen() throws {
    let entries = talk(
      Self.note(30), Self.note(31), .othersMayHear(note: id(30), isAllowed: true),
      .othersMayHear(note: id(31), isAllowed: true),
      .othersMayHear(note: id(31), isAllowed: false),
      .revised(note: id(30), words: Words("more than that")), .joined(participant: Self.ann))
    #expect(try shown(entries) == [id(30)])
    #expect(try #require(record(inSight(entries))?.note(id(30))).words.text == "words 30")
  }

  @Test func whatWasSaidWithoutCompanyIsWhatCanBeAllowed() {
    let entries = talk(
      Self.note(30), .joined(participant: Self.ann), Self.note(31), .left(participant: id(3)),
      .optionWeighed(
        note: Talk.id.recast(as: Note.self), weight: id(50), side: .good, words: Words("so")))
    #expect(saidWithoutCompany(entries) == [id(30), id(50)])
  }

  // MARK: Interpreters

  @Test(arguments: [("Fatima", "", true), ("Fatima", "LanguageLine 4471", false), ("", "", true)])
  func anInterpreterOfNoKnownServiceIsCompany(name: String, relation: String, isCompany: Bool)
    throws
  {
    let interpreter = Participant(id: id(6), name: name, relation: relation, part: .interpreter)
    let whole = try #require(record(talk(.joined(participant: interpreter))))
    #expect(whole.hasCompany == isCompany)
  }

  @Test func anInterpreterWhoseServiceIsToldIsNoCompany() throws {
    let interpreter = Participant(id: id(6), name: "Fatima", relation: "", part: .interpreter)
    var told = Interpreting()
    told.by = .said(.professional)
    let entries = talk(
      Self.note(30), .joined(participant: interpreter),
      .told(particulars: .interpreting(changes: told)))
    #expect(try shown(entries) == [id(30)])
  }

  // MARK: The proof

  /// Made-up talks with people who come, go and come back. Each has stretches in which the person is
  /// alone; its twin never held what was said in them. With company there, both are the same.
  @Test(arguments: 1...120) func H06_theTalkThatHoldsTheRestIsTheOneThatNeverHeldIt(seed: UInt64)
    throws
  {
    var random = IDSource(seed: seed)
    let company = [Self.ann, Self.darren]
    var entries: [Entry] = []
    var hidden: Set<EntryID> = []
    var known: [NoteID] = []
    var here: Set<ParticipantID> = []
    var was: [EntryID: Set<ParticipantID>] = [:]
    func write(_ event: ConversationEvent) -> EntryID {
      let entry = Entry(
        id: random.id(), author: Talk.amina,
        at: at("2026-11-21T10:00:00Z").adding(minutes: entries.count),
        lamport: UInt64(entries.count + 1), happening: .conversation(Talk.id, event),
        place: Entry.Place(device: id(5), number: Int64(entries.count + 1)))
      entries.append(entry)
      return entry.id
    }
    _ = write(.started(person: id(1), guide: "what-matters", guideVersion: 1, minutes: 20))
    for _ in 0..<40 {
      switch random.in(0...9) {
      case 0...1:
        let somebody = random.one(of: company)
        if here.remove(somebody.id) != nil {
          _ = write(.left(participant: somebody.id))
        } else {
          here.insert(somebody.id)
          _ = write(.joined(participant: somebody))
        }
      case 2...5:
        let note: NoteID = random.id()
        known.append(note)
        let kind = random.one(of: NoteKind.allCases.filter { $0 != .privateNote })
        was[write(.noted(note: note, kind: kind, words: Words("said"), stage: .matters))] = here
      default:
        guard let note = known.randomElement(using: &random) else { continue }
        let events: [ConversationEvent] = [
          .revised(note: note, words: Words("mended \(random.in(0...9))")),
          .rated(note: note, value: random.in(1...10)), .topSet(note: note, isTop: true),
          .stepAgreed(note: note, who: .clinician, when: .openEnded),
          .toldBack(note: note, result: .all),
          .reviewSet(when: .weeks(random.in(1...9)), owner: .clinician), .saidBack(result: .all),
          .nothingSaid(stage: .helps, why: .declined),
        ]
        was[write(random.one(of: events))] = here
      }
      guard !here.isEmpty else { continue }
      hidden = Set(was.filter { !here.isSubset(of: $0.value) }.map(\.key))
      let never = entries.filter { !hidden.contains($0.id) }
      #expect(inSight(entries) == never)
      #expect(record(inSight(entries)) == record(never))
      #expect(lastUndoable(inSight(entries), by: Talk.amina) == lastUndoable(never, by: Talk.amina))
    }
  }
}
