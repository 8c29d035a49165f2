import Conversation

/// An identifier written out in a test: `…-00000000000n`.
func id<Subject>(_ number: UInt64, of subject: Subject.Type = Subject.self) -> ID<Subject> {
  ID(high: 0, low: number)
}

/// The values that `Fixtures/events-v1.json` holds, line for line. A line is never changed or taken
/// away: archives are full of them. What came or changed later stands in `LaterFixtures`.
enum EventFixtures {
  static let person = StreamID.person(id(1))
  static let conversation = StreamID.conversation(id(2))

  static let ann = Participant(id: id(3), name: "Ann", relation: "daughter", part: .companion)
  static let quote = Words("I want to walk to church on Sundays again", form: .verbatim)
  static let annsWords = Words("She sleeps badly", speaker: .companion(id(3)))
  static let interpreted = Words(
    "My garden keeps me sane", form: .interpreted, original: "Mój ogród trzyma mnie przy życiu")

  static let people: [PersonEvent] = [
    .registered(
      details: PersonDetails(
        family: "Osei", given: "Margaret", title: "Mrs", preferredName: "Peggy",
        born: day(1948, 3, 15), nhsNumber: NHSNumber("999 000 0018"), gender: "Female")),
    .registered(details: PersonDetails(family: "Khan", given: "Imran")),
    .detailsChanged(
      details: PersonDetails(family: "O'Neill", given: "Mary Ann", born: day(1980, 3, 15))),
    .needsSet(
      needs: AccessNeeds(
        paper: .large, speaks: "Polish", reads: .nothing(.none), needsInterpreter: true,
        other: "hearing aid, sit on her left")),
    .needsSet(needs: AccessNeeds(paper: .plain)),
    .joinedTo(person: id(9)),
    .undid(entry: id(20)),
    .redid(entry: id(20)),
  ]

  static let opening: [ConversationEvent] = [
    .started(person: id(1), guide: "what-matters", guideVersion: 1, minutes: 10),
    .planned(guide: "what-matters", guideVersion: 2, minutes: 40),
    .identityAsked(answer: .yes),
    .typingAsked(answer: .no),
    .joined(participant: ann),
    .joined(
      participant: Participant(id: id(4), name: "Ms Nowak", relation: "", part: .interpreter)),
    .left(participant: id(3)),
    .covered,
    .uncovered,
  ]

  static let notes: [ConversationEvent] = [
    .noted(note: id(30), kind: .matter, words: quote, stage: .matters),
    .noted(note: id(31), kind: .privateNote, words: annsWords, stage: .sayItBack),
    .noted(
      note: id(32), kind: .strength, words: Words("asked", speaker: .clinician), stage: .start),
    .revised(note: id(30), words: interpreted),
    .moved(note: id(30), kind: .parked),
    .topSet(note: id(30), isTop: true),
    .withdrawn(note: id(30)),
    .sheetSet(note: id(30), isOffSheet: false),
    .nothingSaid(stage: .helps, why: .declined),
    .preferenceSet(note: id(33), strength: .willNot, reason: "felt sick on them before"),
    .preferenceSet(note: id(33), strength: .must, reason: nil),
    .rated(note: id(34), value: 9),
    .optionWeighed(
      note: id(35), weight: id(36), side: .hard, words: Words("mornings are bad", form: .verbatim)),
    .decided(note: id(35), status: .valid, reservation: nil),
    .decided(note: id(35), status: .inProgress, reservation: Words("wants to ask Ann")),
    .decidersSet(who: .together),
    .stepAgreed(note: id(37), who: .person, when: .day(day(2026, 11, 27))),
    .stepAgreed(note: id(37), who: .other(name: "the practice nurse"), when: .weeks(2)),
    .stepAgreed(note: id(37), who: .clinician, when: .openEnded),
    .stepAgreed(note: id(37), who: .nobody, when: .notSaid),
    .stepAnswered(note: id(37), status: .partly, comment: Words("on good days", form: .verbatim)),
    .stepAnswered(note: id(37), status: .notWanted, comment: nil),
  ]

  static let closing: [ConversationEvent] = [
    .saidBack(result: .all),
    .saidBack(result: .some(again: "which day")),
    .saidBack(result: .notToday),
    .reviewSet(when: .weeks(4), owner: .clinician),
    .agreed(agreement: .person, gaps: []),
    .agreed(
      agreement: .representative(
        Representative(
          name: "Ann Osei", authority: .other, detail: "lasting power of attorney, seen")),
      gaps: [
        .identityNotAsked, .nothingMatters, .nothingWeighed, .nothingDecided,
        .stepWithoutOwner(id(37)), .stepWithoutDay(id(37)), .noSafetyNet, .notSaidBack, .noReview,
      ]),
    .agreed(agreement: .notAgreed(reason: "wants to think"), gaps: [.noReview]),
    .amended(reason: "the day was wrong"),
    .abandoned(reason: "called away"),
    .printed(reference: "7KQ2-M4XD", copy: .person, layout: .large, copies: 2, paper: nil),
    .saved(reference: "7KQ2-M4XE", copy: .clinician, format: "pdf", paper: nil),
    .sheetDeclined,
    .copied,
    .copiedToMainRecord,
    .undid(entry: id(21)),
    .redid(entry: id(21)),
  ]

  static let archive: [ArchiveEvent] = [
    .created(device: id(5)),
    .clinicianSet(author: id(6), clinician: Clinician(name: "Dr Amina Yusuf", role: "GP")),
    .unlocked,
    .personOpened(person: id(1)),
    .conversationOpened(conversation: id(2)),
    .disclosed(conversation: id(2), copy: .discreet, what: "json"),
    .disclosed(conversation: id(2), copy: nil, what: "html"),
    .exported,
    .backedUp,
    .imported(count: 12),
    .passphraseChanged,
    .recovered,
  ]

  static var all: [Happening] {
    people.map { .person(id(1), $0) }
      + (opening + notes + closing).map { .conversation(id(2), $0) }
      + archive.map { .archive($0) }
  }

  static var conversationEvents: [ConversationEvent] {
    opening + notes + closing + LaterFixtures.conversation
  }
}

/// A number for every case. A new case does not compile until it has one, and fails its test
/// until it has a fixture.
func caseNumber(_ event: PersonEvent) -> Int {
  switch event {
  case .registered: 0
  case .detailsChanged: 1
  case .needsSet: 2
  case .joinedTo: 3
  case .undid: 4
  case .redid: 5
  case .told: 6
  }
}

func caseNumber(_ event: ConversationEvent) -> Int {
  switch event {
  case .started: 0
  case .planned: 1
  case .identityAsked: 2
  case .typingAsked: 3
  case .joined: 4
  case .left: 5
  case .covered: 6
  case .uncovered: 7
  case .noted: 8
  case .revised: 9
  case .moved: 10
  case .topSet: 11
  case .withdrawn: 12
  case .sheetSet: 13
  case .nothingSaid: 14
  case .preferenceSet: 15
  case .rated: 16
  case .optionWeighed: 17
  case .decided: 18
  case .decidersSet: 19
  case .stepAgreed: 20
  case .stepAnswered: 21
  case .saidBack: 22
  case .reviewSet: 23
  case .agreed: 24
  case .amended: 25
  case .abandoned: 26
  case .printed: 27
  case .saved: 28
  case .given: 46
  case .sent: 47
  case .safeForOthers: 48
  case .textsAllowed: 49
  case .sheetDeclined: 29
  case .copied: 30
  case .copiedToMainRecord: 31
  case .undid: 32
  case .redid: 33
  case .told: 34
  case .noteTold: 35
  case .preferenceAnswered: 36
  case .goalAnswered: 37
  case .closed: 38
  case .sheetAnswered: 39
  case .changeAsked: 40
  case .stepRenewed: 41
  case .saidAlone: 42
  case .presentSince: 43
  case .othersMayHear: 44
  case .toldBack: 45
  case .cameIn: 50
  case .carriedOn: 51
  }
}

func caseNumber(_ event: ArchiveEvent) -> Int {
  switch event {
  case .created: 0
  case .clinicianSet: 1
  case .unlocked: 2
  case .personOpened: 3
  case .conversationOpened: 4
  case .disclosed: 5
  case .exported: 6
  case .backedUp: 7
  case .imported: 8
  case .passphraseChanged: 9
  case .recovered: 10
  case .reflected: 11
  case .privateListed: 12
  case .restored: 13
  case .keyChanged: 14
  case .held: 15
  case .released: 16
  case .disposed: 17
  case .localHelpSet: 18
  case .auditRead: 19
  case .deviceSet: 20
  case .tookOver: 21
  case .serviceSet: 22
  }
}
