import Conversation
import Handout

/// A talk that a test holds: each call is one entry, a minute after the one before.
struct Talk {
  private(set) var entries: [Entry] = []
  private(set) var ids: IDSource
  private(set) var clock: Moment
  let conversation: ConversationID
  let person: PersonID
  let author: AuthorID

  /// Wednesday 18 November 2026, 10:15 in London.
  static let start = Moment(milliseconds: 1_794_996_900_000, offset: 0, zone: "Europe/London")

  init(seed: UInt64 = 1, rules: RecordRules? = .today) {
    ids = IDSource(seed: seed)
    clock = Talk.start
    conversation = ids.id()
    person = ids.id()
    author = ids.id()
    add(
      .started(
        person: person, guide: "what-matters", guideVersion: 1, minutes: 10, rules: rules))
  }

  /// The record so far.
  var record: SharedDecisionRecord {
    guard let record = Conversation.record(entries) else { preconditionFailure("started") }
    return record
  }

  @discardableResult
  mutating func add(_ event: ConversationEvent, minutes: Int = 1) -> EntryID {
    let id: EntryID = ids.id()
    entries.append(
      Entry(
        id: id, author: author, at: clock, lamport: UInt64(entries.count + 1),
        happening: .conversation(conversation, event)))
    clock = clock.adding(minutes: minutes)
    return id
  }

  @discardableResult
  mutating func note(_ kind: NoteKind, _ words: Words) -> NoteID {
    let note: NoteID = ids.id()
    add(.noted(note: note, kind: kind, words: words, stage: kind.stage ?? .matters))
    return note
  }

  @discardableResult
  mutating func note(_ kind: NoteKind, _ text: String) -> NoteID { note(kind, Words(text)) }

  /// A note in the person's own words.
  @discardableResult
  mutating func quote(_ kind: NoteKind, _ text: String) -> NoteID {
    note(kind, Words(text, form: .verbatim))
  }

  mutating func weigh(_ way: NoteID, _ side: Side, _ words: Words) {
    add(.optionWeighed(note: way, weight: ids.id(), side: side, words: words))
  }

  mutating func join(_ name: String, _ relation: String, _ part: Participant.Part)
    -> ParticipantID
  {
    let participant = Participant(id: ids.id(), name: name, relation: relation, part: part)
    add(.joined(participant: participant))
    return participant.id
  }

  /// The person was asked, alone, and wants it on their sheet.
  mutating func choose(_ note: NoteID) {
    add(.sheetAnswered(note: note, isOffSheet: false), minutes: 0)
  }

  /// The record once the person has chosen all of it, alone, for a sheet that others could read.
  private var recordWithAllChosen: SharedDecisionRecord {
    guard let record = Conversation.record(choosingAll(entries)) else {
      preconditionFailure("started")
    }
    return record
  }

  // MARK: Sheets of it

  func sheet(
    _ copy: Copy = .person, layout: AccessNeeds.Paper = .standard, person: Person = peggy,
    signatures: Bool = false, privateNotes: Bool = false
  ) -> Document {
    var request = request(copy, layout: layout, person: person)
    (request.hasSignatures, request.hasPrivateNotes) = (signatures, privateNotes)
    return Handout.sheet(request)
  }

  /// What a sheet of it is made from, after earlier talks with the same person.
  func request(
    _ copy: Copy = .person, layout: AccessNeeds.Paper = .standard, person: Person = peggy,
    after earlier: [Talk] = [], service: Service = Service(), choosesAll: Bool = true
  ) -> SheetRequest {
    SheetRequest(
      record: copy == .discreet && choosesAll ? recordWithAllChosen : record,
      file: PersonFile(person: person, conversations: earlier.map { Summary($0.record) }),
      clinician: amina, service: service, given: sheetsGiven(entries), copy: copy, layout: layout,
      reference: "K7QM-2XRD", at: Talk.start.adding(minutes: 60), hasSignatures: false,
      hasSureness: copy == .clinician, hasPrivateNotes: false, words: .english)
  }
}

/// Entries after which all that they hold is chosen for a sheet that others could read.
func choosingAll(_ entries: [Entry]) -> [Entry] {
  guard let last = entries.last, let record = record(entries) else { return entries }
  var ids = IDSource(seed: 77)
  let words = record.notes.flatMap { note -> [NoteID] in
    guard case .option(let option) = note.content else { return [note.id] }
    return [note.id] + option.weights.map(\.id)
  }
  return entries
    + words.enumerated().map { number, note in
      Entry(
        id: ids.id(), author: last.author, at: last.at, lamport: last.lamport + UInt64(number + 1),
        happening: .conversation(record.id, .safeForOthers(note: note, isSafe: true)))
    }
}

/// Dr Amina Yusuf, who holds the talks of these tests.
let amina = Clinician(name: "Dr Amina Yusuf", role: "GP")

/// Where she works.
let sandalRoad = Service(
  name: "Sandal Road Surgery", address: "1 Sandal Road, Leeds", telephone: "020 7946 0100",
  hours: "Monday to Friday, 8 to 6.30", whenClosed: "111", ownLine: "Ask for a long appointment.")

/// Mrs Margaret Osei, who is called Peggy.
let peggy = registered(
  PersonDetails(
    family: "Osei", given: "Margaret", title: "Mrs", preferredName: "Peggy",
    born: Day(year: 1948, month: 3, day: 15), nhsNumber: NHSNumber("999 000 0018"),
    gender: "Female"),
  needs: AccessNeeds(paper: .large, other: "hearing aid, sit on her left"))

/// A person by way of the entries that tell of her.
func registered(_ details: PersonDetails, needs: AccessNeeds = AccessNeeds()) -> Person {
  var ids = IDSource(seed: 7)
  let (id, author): (PersonID, AuthorID) = (ids.id(), ids.id())
  let events: [PersonEvent] = [.registered(details: details), .needsSet(needs: needs)]
  let entries = events.enumerated().map { number, event in
    Entry(
      id: ids.id(), author: author, at: Talk.start, lamport: UInt64(number + 1),
      happening: .person(id, event))
  }
  guard let person = Person(id, entries) else { preconditionFailure("registered") }
  return person
}

/// Peggy's talk, as it is when everything was said and nothing agreed.
func peggysTalk() -> Talk {
  var talk = Talk()
  let ann = talk.join("Ann", "daughter", .companion)
  talk.add(.identityAsked(answer: .yes))
  talk.add(.typingAsked(answer: .yes))
  talk.note(.need, "the stairs")
  talk.note(.need, "the new tablets")
  let church = talk.quote(.matter, "I want to walk to church on Sundays again")
  talk.add(.topSet(note: church, isTop: true))
  talk.quote(.matter, "I used to do the flowers for Sunday. I miss it.")
  let anns = talk.note(
    .matter, Words("She never rests", speaker: .companion(ann), form: .verbatim))
  talk.note(.strength, "Sister rings every night")
  talk.note(.preference, "plain facts, and time")
  let tablets = talk.quote(.preference, "no more tablets")
  talk.add(.preferenceSet(note: tablets, strength: .willNot, reason: "they make her sick"))
  let goal = talk.note(.goal, "walk to church on her own by Easter")
  talk.add(.rated(note: goal, value: 9))
  waysForward(&talk)
  nextSteps(&talk)
  talk.choose(anns)
  return talk
}

private func waysForward(_ talk: inout Talk) {
  talk.weigh(talk.record.leavingItID, .good, Words("no new appointments"))
  talk.weigh(talk.record.leavingItID, .hard, Words("home alone on Sundays"))
  let gym = talk.note(.option, "exercise class")
  talk.weigh(gym, .good, Words("near church, company"))
  talk.weigh(gym, .hard, Words("mornings are bad for me", form: .verbatim))
  talk.add(.decided(note: gym, status: .valid, reservation: nil))
  let pills = talk.note(.option, "new tablets")
  talk.weigh(pills, .good, Words("may ease the pain"))
  talk.weigh(pills, .hard, Words("felt sick on them before"))
  talk.add(
    .decided(note: pills, status: .inProgress, reservation: Words("she wants to think about it")))
  talk.add(.decidersSet(who: .together))
}

private func nextSteps(_ talk: inout Talk) {
  let gate = talk.note(.step, "walk to the gate")
  talk.add(.stepAgreed(note: gate, who: .person, when: .day(day(2026, 11, 27))))
  talk.add(.rated(note: gate, value: 8))
  let ask = talk.note(.step, "ask about the class")
  talk.add(.stepAgreed(note: ask, who: .clinician, when: .day(day(2026, 11, 24))))
  let lift = talk.note(.step, "drive to the class")
  talk.add(.stepAgreed(note: lift, who: .other(name: "Ann"), when: .openEnded))
  talk.note(.contingency, "If the knee swells, ring 020 7946 0123")
  talk.note(.parked, "the knee")
  talk.add(.saidBack(result: .all))
  talk.add(.reviewSet(when: .weeks(4), owner: .clinician))
}

/// A day that there is.
func day(_ year: Int, _ month: Int, _ number: Int) -> Day {
  guard let day = Day(year: year, month: month, day: number) else { preconditionFailure("a day") }
  return day
}
