import Conversation
import Handout
import Testing

@testable import Peggy

/// Nothing on a person's copy tells that something was left off it (H06).
struct NothingTellsTests {
  /// Two talks of the same seed, alike but for what only the clinician may see in the second.
  private func talks(seed: UInt64) -> (open: [Entry], withHidden: [Entry], said: [String]) {
    var dice = IDSource(seed: seed)
    var open = Talk(seed: seed)
    let ann = open.join("Ann", "daughter", .companion)
    for _ in 0..<Int.random(in: 0...25, using: &dice) {
      addSomething(to: &open, ann, &dice)
    }
    if Bool.random(using: &dice) { open.add(.agreed(agreement: .person, gaps: [])) }

    var hidden = Hidden(seed: seed &+ 1_000_000, author: open.author)
    var entries: [Entry] = []
    for entry in open.entries {
      entries.append(entry)
      for _ in 0..<Int.random(in: 0...3, using: &dice) {
        entries += hidden.note(after: entry, leavingIt: open.record.leavingItID, &dice)
      }
    }
    if let first = open.entries.first { entries += hidden.visit(after: first) }
    if open.record.isAgreed, let last = entries.last {
      entries += hidden.amendment(after: last, open, &dice)
    }
    return (open.entries, inNewOrder(entries), hidden.said)
  }

  private func addSomething(to talk: inout Talk, _ ann: ParticipantID, _ dice: inout IDSource) {
    let kinds = NoteKind.allCases.filter { $0 != .privateNote }
    guard let kind = kinds.randomElement(using: &dice),
      let form = Words.Form.allCases.randomElement(using: &dice),
      let stage = Stage.allCases.randomElement(using: &dice),
      let nothing = Nothing.allCases.randomElement(using: &dice)
    else { return }
    let speaker: Words.Speaker = Bool.random(using: &dice) ? .person : .companion(ann)
    switch Int.random(in: 0...5, using: &dice) {
    case 0: talk.add(.nothingSaid(stage: stage, why: nothing))
    case 1: talk.add(.reviewSet(when: .weeks(Int.random(in: 1...9, using: &dice)), owner: .person))
    case 2: talk.add(.decidersSet(who: .together))
    default:
      let note = talk.note(
        kind, Words("said \(dice.next())", speaker: speaker, form: form))
      if Bool.random(using: &dice) { talk.choose(note) }
      if Bool.random(using: &dice) { talk.add(.topSet(note: note, isTop: true)) }
      if kind == .option { talk.weigh(note, .good, Words("good \(dice.next())")) }
      addItems(to: &talk, note, kind, &dice)
      talk.add(.rated(note: note, value: Int.random(in: 1...10, using: &dice)))
    }
  }

  /// Items that stand on the sheet too, so that hidden ones have something to hide behind.
  private func addItems(
    to talk: inout Talk, _ note: NoteID, _ kind: NoteKind, _ dice: inout IDSource
  ) {
    let told: [NoteParticulars] =
      switch kind {
      case .goal: [.goal(changes: FullParticulars.goal)]
      case .option: [.option(changes: filled { $0.aid = .said("a picture") })]
      case .step:
        [
          .step(changes: FullParticulars.step), .digitalTool(changes: FullParticulars.digitalTool),
          .introduction(changes: FullParticulars.introduction),
        ]
      case .contingency: [.contingency(changes: FullParticulars.contingency)]
      case .matter, .strength, .preference, .need, .parked, .privateNote: []
      }
    for items in told where Bool.random(using: &dice) {
      talk.add(.noteTold(note: note, particulars: items))
    }
    guard kind == .goal, Bool.random(using: &dice) else { return }
    let level = OutcomeLevel.allCases.randomElement(using: &dice)
    talk.add(.goalAnswered(note: note, level: level, rater: .person, comment: Words("so far")))
  }

  /// The same entries numbered in the order they stand in.
  private func inNewOrder(_ entries: [Entry]) -> [Entry] {
    entries.enumerated().map { number, entry in
      Entry(
        id: entry.id, author: entry.author, at: entry.at, lamport: UInt64(number + 1),
        happening: entry.happening)
    }
  }

  private func request(
    of record: SharedDecisionRecord, _ copy: Copy, _ layout: AccessNeeds.Paper
  ) -> SheetRequest {
    var request = Talk().request(copy, layout: layout)
    request.record = record
    return request
  }

  private func everyForm(_ entries: [Entry], _ copy: Copy, _ layout: AccessNeeds.Paper) throws
    -> [String]
  {
    let found = record(copy == .discreet ? choosingAll(entries) : entries)
    let talk = try #require(found)
    let document = sheet(request(of: talk, copy, layout))
    return [
      text(document), markdown(document), html(document),
      String(decoding: try documentJSON(document), as: UTF8.self),
    ]
  }

  @Test(arguments: 0..<40)
  func H06_everyFormIsTheSameWithAndWithoutWhatWasLeftOff(seed: Int) throws {
    let (open, withHidden, said) = talks(seed: UInt64(seed))
    for copy in [Copy.person, .discreet] {
      for layout in AccessNeeds.Paper.allCases {
        let left = try everyForm(open, copy, layout)
        let right = try everyForm(withHidden, copy, layout)
        #expect(left == right)
        for secret in said { #expect(right.allSatisfy { !$0.contains(secret) }) }
      }
    }
  }

  /// The turned screen is numbered after what is left off is gone: no gap tells of it.
  @Test(arguments: 0..<40)
  func H06_H08_theTurnedScreenIsTheSameWithAndWithoutWhatWasLeftOff(seed: Int) throws {
    let (open, withHidden, said) = talks(seed: UInt64(seed))
    func read(_ entries: [Entry]) throws -> SoFar {
      soFar(request(of: try #require(record(entries)), .person, .standard))
    }
    let right = try read(withHidden)
    #expect(try read(open) == right)
    for secret in said {
      #expect(right.points.allSatisfy { !$0.words.contains(secret) })
    }
  }

  /// What is known of a person for those who reach them is on no sheet that they take home.
  @Test func H06_whatIsKnownOfThePersonChangesNoSheetOfTheirs() {
    for copy in [Copy.person, .discreet] {
      let plain = registered(peggy.details, needs: FullTalk.person.needs)
      #expect(
        FullTalk.agreed.sheet(copy, person: FullTalk.person)
          == FullTalk.agreed.sheet(copy, person: plain))
    }
  }

  /// A companion's word on how things went can't be left off by itself, so it is never on.
  @Test func H06_aCompanionsWordBesideANoteStandsOnNoSheetOfThePerson() {
    var talk = Talk()
    let ann = talk.join("Ann", "daughter", .companion)
    let step = talk.note(.step, "walk")
    let goal = talk.note(.goal, "church")
    let way = talk.note(.option, "swim")
    talk.add(.decided(note: way, status: .valid, reservation: nil))
    let before = [Copy.person, .discreet].map { talk.sheet($0) }
    let words = Words("she never tries", speaker: .companion(ann), form: .verbatim)
    talk.add(.stepAnswered(note: step, status: .toDo, comment: words))
    talk.add(
      .goalAnswered(note: goal, level: .muchWorse, rater: .companion(ann), comment: words))
    talk.weigh(way, .hard, words)
    talk.weigh(talk.record.leavingItID, .good, words)
    talk.add(.decided(note: way, status: .valid, reservation: words))
    #expect([Copy.person, .discreet].map { talk.sheet($0) } == before)
    #expect(text(talk.sheet(.clinician)).contains("“she never tries” (Ann, daughter)"))
  }

  /// What the person says alone of a goal is left off the paper that their company may read.
  @Test func H06_howAGoalWentToldAloneStandsOnNoSheetOfThePerson() {
    var talk = Talk()
    let yusuf = talk.join("Yusuf", "husband", .companion)
    let goal = talk.note(.goal, "sleep through")
    let before = [Copy.person, .discreet].map { talk.sheet($0) }
    talk.add(.left(participant: yusuf))
    let words = Words("he wakes me on purpose", speaker: .person, form: .verbatim)
    talk.add(.goalAnswered(note: goal, level: .muchWorse, rater: .person, comment: words))
    #expect([Copy.person, .discreet].map { talk.sheet($0) } == before)
    #expect(text(talk.sheet(.clinician)).contains("“he wakes me on purpose”"))
    #expect(text(talk.sheet(.clinician)).contains("off the sheet"))
  }

  @Test func H06_whatTheyWereNotToldAndDoubtsOfCapacityStandOnNoSheetOfThePerson() throws {
    let talk = FullTalk.agreed
    for copy in [Copy.person, .discreet] {
      for form in try everyForm(talk.entries, copy, .standard) {
        for secret in [
          "the scan", "not to know", "say it back", "interests", "capacity", "purse",
          "safeguarding", "letters", "her brother", "no known risks", "LL-204", "the ward",
        ] {
          #expect(!form.contains(secret), "\(secret)")
        }
      }
    }
  }

  @Test func H06_theTalksOfThisTestDoHideSomething() {
    let said = (0..<40).map { talks(seed: UInt64($0)).said.count }
    #expect(said.filter { $0 > 0 }.count > 30)
  }
}

/// Makes what only the clinician may see.
private struct Hidden {
  private var ids: IDSource
  private let author: AuthorID
  private(set) var said: [String] = []

  init(seed: UInt64, author: AuthorID) {
    ids = IDSource(seed: seed)
    self.author = author
  }

  /// A note that is private or off the sheet, with all that can be said of one.
  mutating func note(after entry: Entry, leavingIt: NoteID, _ dice: inout IDSource) -> [Entry] {
    let kind = NoteKind.allCases.randomElement(using: &dice) ?? .privateNote
    let note: NoteID = ids.id()
    let secret = "secret\(ids.next())"
    said.append(secret)
    var events: [ConversationEvent] = [
      .noted(
        note: note, kind: kind, words: Words(secret, form: .verbatim),
        stage: kind.stage ?? .matters),
      .revised(note: note, words: Words(secret + " more", form: .verbatim)),
      .topSet(note: note, isTop: true), .rated(note: note, value: 7),
      .preferenceSet(note: note, strength: .willNot, reason: secret),
      .optionWeighed(note: note, weight: ids.id(), side: .hard, words: Words(secret)),
      .decided(note: note, status: .valid, reservation: Words(secret)),
      .stepAgreed(note: note, who: .other(name: secret), when: .weeks(2)),
      .stepAnswered(note: note, status: .partly, comment: Words(secret)),
      .goalAnswered(note: note, level: .muchWorse, rater: .person, comment: Words(secret)),
    ]
    events += everyItem(saying: secret).map { .noteTold(note: note, particulars: $0) }
    if kind != .privateNote { events.append(.sheetSet(note: note, isOffSheet: true)) }
    events += [
      .sheetAnswered(note: note, isOffSheet: true), .changeAsked(note: note, isAsked: true),
      .stepRenewed(note: note, by: ids.id()),
    ]
    return events.map { self.entry($0, after: entry) }
  }

  /// What is told of the visit and the people for clinicians alone.
  mutating func visit(after entry: Entry) -> [Entry] {
    let secret = "secret\(ids.next())"
    said.append(secret)
    let told: [VisitParticulars] = [
      .visit(changes: forClinicians(secret)), .interpreting(changes: forClinicians(secret)),
      .deciding(changes: forClinicians(secret)), .sharing(changes: forClinicians(secret)),
      .otherPlans(changes: forClinicians(secret)), .reviewing(changes: forClinicians(secret)),
    ]
    return told.map { self.entry(.told(particulars: $0), after: entry) }
      + [self.entry(.preferenceAnswered(note: ids.id(), answer: .noLonger), after: entry)]
  }

  /// What is said at every item that stands on no sheet of the person.
  private func forClinicians<Items: Particulars>(_ secret: String) -> Items {
    saying(secret) { $0.sensitivity != .person }
  }

  /// Every item that a note can have; only those of its kind count.
  private func everyItem(saying secret: String) -> [NoteParticulars] {
    [
      .matter(changes: FullParticulars.matter), .preference(changes: FullParticulars.preference),
      .goal(changes: saying(secret)), .option(changes: saying(secret)),
      .step(changes: saying(secret)), .digitalTool(changes: saying(secret)),
      .introduction(changes: saying(secret)), .contingency(changes: saying(secret)),
      .privateNote(changes: saying(secret)),
    ]
  }

  /// A record opened again only to add what is left off, and agreed once more.
  mutating func amendment(after last: Entry, _ talk: Talk, _ dice: inout IDSource) -> [Entry] {
    let secret = "secret\(ids.next())"
    said.append(secret)
    return [entry(.amended(reason: secret), after: last)]
      + note(after: last, leavingIt: talk.record.leavingItID, &dice)
      + [entry(.agreed(agreement: .person, gaps: [.noReview]), after: last)]
  }

  private mutating func entry(_ event: ConversationEvent, after entry: Entry) -> Entry {
    Entry(
      id: ids.id(), author: author, at: entry.at, lamport: 0,
      happening: entryHappening(event, in: entry.stream))
  }

  private func entryHappening(_ event: ConversationEvent, in stream: StreamID) -> Happening {
    guard case .conversation(let id) = stream else { preconditionFailure("a conversation") }
    return .conversation(id, event)
  }
}
