import Conversation

/// Entries as no program of ours would write them: any event with any identifiers, numbers and
/// authors, in any order, with places that clash or are missing, some entries twice.
struct WildTalk {
  private var random: IDSource

  init(seed: UInt64) { random = IDSource(seed: seed) }

  /// Up to `most` entries of one conversation, with strays of others among them.
  mutating func entries(most: Int = 28) -> [Entry] {
    var entries: [Entry] = []
    for count in 0..<random.in(0...most) {
      let begins = count == 0 && !random.once(in: 10)
      let happening = begins ? Happening.conversation(Talk.id, begin()) : happening(entries)
      entries.append(entry(happening))
      if random.once(in: 20), let last = entries.last { entries.append(last) }
    }
    return entries
  }

  private mutating func entry(_ happening: Happening) -> Entry {
    let isKept = !random.once(in: 5)
    let place = Entry.Place(device: id(UInt64(random.in(5...6))), number: Int64(random.in(1...9)))
    let milliseconds = Int64(random.in(-1_000_000...1_000_000_000)) * 1000
    return Entry(
      id: random.id(), author: random.one(of: [Talk.amina, Talk.other]),
      at: Moment(milliseconds: milliseconds, offset: 3600),
      lamport: UInt64(random.in(1...20)), happening: happening, place: isKept ? place : nil)
  }

  private mutating func happening(_ entries: [Entry]) -> Happening {
    switch random.in(0...39) {
    case 0: .unknown(.conversation(Talk.id), UnknownEvent(type: "x", version: 2, body: [1]))
    case 1: .archive(.reflected(reflection: random.wild()))
    case 2: .person(id(1), .undid(entry: earlier(entries)))
    case 3: .person(id(1), .told(particulars: random.wildPersonParticulars()))
    case 4: .conversation(id(77), event(entries))
    default: .conversation(Talk.id, event(entries))
    }
  }

  private mutating func earlier(_ entries: [Entry]) -> EntryID {
    random.one(of: entries.map(\.id) + [id(404)])
  }

  private mutating func begin() -> ConversationEvent {
    .started(
      person: id(1), guide: "what-matters", guideVersion: 1, minutes: random.one(of: [-1, 0, 60]))
  }

  /// A note that others write about too; sometimes leaving it as it is.
  private mutating func note() -> NoteID {
    random.once(in: 8) ? Talk.id.recast(as: Note.self) : random.wildID()
  }

  /// Any event, all cases alike; those that make notes and turn the record more often.
  private mutating func event(_ entries: [Entry]) -> ConversationEvent {
    switch random.in(0...9) {
    case 0...2: noted()
    case 3...5: aboutANote(random.in(0...14))
    case 6...7: turn(random.in(0...5), entries)
    default: aboutTheVisit(random.in(0...18))
    }
  }

  private mutating func noted() -> ConversationEvent {
    .noted(
      note: note(), kind: random.one(of: NoteKind.allCases), words: random.wildWords(),
      stage: random.one(of: Stage.allCases))
  }

  private mutating func aboutANote(_ number: Int) -> ConversationEvent {
    let note = note()
    let comment = random.once(in: 2) ? random.wildWords() : nil
    switch number {
    case 0: return .revised(note: note, words: random.wildWords())
    case 1: return .moved(note: note, kind: random.one(of: NoteKind.allCases))
    case 2: return .topSet(note: note, isTop: random.once(in: 2))
    case 3: return .withdrawn(note: note)
    case 4: return .sheetSet(note: note, isOffSheet: random.once(in: 2))
    case 13:
      return random.once(in: 2)
        ? .sheetAnswered(note: note, isOffSheet: random.once(in: 2))
        : .changeAsked(note: note, isAsked: random.once(in: 2))
    case 14: return .stepRenewed(note: note, by: self.note())
    case 5:
      return .preferenceSet(
        note: note, strength: random.one(of: PreferenceStrength.allCases), reason: comment?.text)
    case 6:
      return .preferenceAnswered(note: note, answer: random.one(of: PreferenceAnswer.allCases))
    case 7:
      return .rated(
        note: note, value: random.one(of: [-random.greatest, -1, 0, 1, 10, 11, random.greatest]))
    case 8:
      return .optionWeighed(
        note: note, weight: random.wildID(), side: random.one(of: Side.allCases),
        words: random.wildWords())
    case 9:
      return .decided(
        note: note, status: random.one(of: DecisionStatus.allCases), reservation: comment)
    case 10: return .stepAgreed(note: note, who: random.wildOwner(), when: random.wildWhen())
    case 11:
      return random.once(in: 2)
        ? .stepAnswered(
          note: note, status: random.one(of: StepStatus.allCases), comment: comment)
        : .goalAnswered(
          note: note, level: random.one(of: OutcomeLevel.allCases + [nil]), rater: .person,
          comment: comment)
    default: return .noteTold(note: note, particulars: random.wildNoteParticulars())
    }
  }

  private mutating func turn(_ number: Int, _ entries: [Entry]) -> ConversationEvent {
    switch number {
    case 0:
      return .agreed(
        agreement: random.one(of: [
          .person, .notAgreed(reason: ""),
          .representative(Representative(name: "", authority: .advocate)),
        ]), gaps: [.noReview, .noReview])
    case 1: return .amended(reason: random.wildText())
    case 2: return .abandoned(reason: random.wildText())
    case 3: return .closed
    case 4: return .undid(entry: earlier(entries))
    default: return .redid(entry: earlier(entries))
    }
  }

  private mutating func aboutTheVisit(_ number: Int) -> ConversationEvent {
    switch number {
    case 0: return begin()
    case 1: return .planned(guide: "x", guideVersion: random.in(0...3), minutes: random.in(0...9))
    case 2: return .identityAsked(answer: random.one(of: Asked.allCases))
    case 3: return .typingAsked(answer: random.one(of: Asked.allCases))
    case 4...6: return .told(particulars: random.wildVisitParticulars())
    case 7:
      let part = random.one(of: Participant.Part.allCases)
      let participant = Participant(
        id: id(UInt64(random.in(3...5))), name: random.wildText(), relation: "", part: part)
      return .joined(participant: participant)
    case 8: return .left(participant: id(UInt64(random.in(3...5))))
    case 9: return random.once(in: 2) ? .covered : .saidAlone
    case 10: return .uncovered
    case 11:
      return .nothingSaid(
        stage: random.one(of: Stage.allCases), why: random.one(of: Nothing.allCases))
    case 12: return .decidersSet(who: random.one(of: Deciders.allCases))
    case 13:
      return .saidBack(result: random.one(of: [.all, .notToday, .some(again: random.wildText())]))
    case 14: return .reviewSet(when: random.wildWhen(), owner: random.wildOwner())
    case 15: return .printed(reference: "A", copy: .person, layout: .large, copies: -1, paper: nil)
    case 16: return .saved(reference: "", copy: .discreet, format: "pdf", paper: nil)
    case 17: return random.once(in: 2) ? .sheetDeclined : .copied
    default: return .copiedToMainRecord
    }
  }
}

/// Entries of a person's stream, and of the archive's, with any event.
struct WildPerson {
  private var random: IDSource

  init(seed: UInt64) { random = IDSource(seed: seed) }

  mutating func entries() -> [Entry] {
    var entries: [Entry] = []
    for count in 0..<random.in(1...14) {
      let event = count == 0 ? PersonEvent.registered(details: details()) : event(entries)
      entries.append(
        Entry(
          id: random.id(), author: random.one(of: [Talk.amina, Talk.other]),
          at: at("2026-11-21T10:00:00Z").adding(minutes: random.in(0...600)),
          lamport: UInt64(count == 0 ? 1 : random.in(1...12)),
          happening: .person(id(1), event),
          place: Entry.Place(device: id(UInt64(random.in(5...6))), number: Int64(count))))
    }
    return entries
  }

  private mutating func event(_ entries: [Entry]) -> PersonEvent {
    let entry = random.one(of: entries.map(\.id) + [id(404)])
    switch random.in(0...9) {
    case 0: return .registered(details: details())
    case 1: return .detailsChanged(details: details())
    case 2:
      return .needsSet(
        needs: AccessNeeds(
          paper: random.one(of: AccessNeeds.Paper.allCases), speaks: random.wildText(),
          reads: random.text(), needsInterpreter: random.once(in: 2), other: random.wildText())
      )
    case 3: return .joinedTo(person: random.wildID())
    case 4: return .undid(entry: entry)
    case 5: return .redid(entry: entry)
    default: return .told(particulars: random.wildPersonParticulars())
    }
  }

  private mutating func details() -> PersonDetails {
    PersonDetails(
      family: random.wildText(), given: random.wildText(), title: random.wildText(),
      preferredName: random.wildText(), born: random.once(in: 3) ? nil : random.wildDay(),
      nhsNumber: random.once(in: 2) ? NHSNumber("999 000 0018") : nil, gender: random.wildText())
  }
}
