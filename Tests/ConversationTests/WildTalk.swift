import Conversation

/// Entries as no program of ours would write them: any event with any identifiers, numbers and
/// authors, in any order, with places that clash or are missing, some entries twice.
struct WildTalk {
  private var random: IDSource

  init(seed: UInt64) { random = IDSource(seed: seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { random.in(range) }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  /// Up to `most` entries of one conversation.
  mutating func entries(most: Int = 24) -> [Entry] {
    var entries: [Entry] = []
    for count in 0..<number(0...most) {
      let begins = count == 0 && number(0...9) > 0
      let happening = begins ? Happening.conversation(Talk.id, begin()) : happening(entries)
      entries.append(entry(happening))
      if number(0...19) == 0, let last = entries.last { entries.append(last) }
    }
    return entries
  }

  private mutating func entry(_ happening: Happening) -> Entry {
    let isKept = number(0...4) > 0
    let place = Entry.Place(device: id(UInt64(number(5...6))), number: Int64(number(1...9)))
    return Entry(
      id: random.id(), author: one(of: [Talk.amina, Talk.other]),
      at: Moment(milliseconds: Int64(number(-1_000_000...1_000_000_000)) * 1000, offset: 3600),
      lamport: UInt64(number(1...20)), happening: happening, place: isKept ? place : nil)
  }

  private mutating func happening(_ entries: [Entry]) -> Happening {
    switch number(0...29) {
    case 0: .unknown(.conversation(Talk.id), UnknownEvent(type: "x", version: 2, body: [1]))
    case 1: .archive(.unlocked)
    case 2: .person(id(1), .undid(entry: one(of: entries.map(\.id) + [id(404)])))
    default: .conversation(Talk.id, event(entries))
    }
  }

  private mutating func begin() -> ConversationEvent {
    .started(person: id(1), guide: "what-matters", guideVersion: 1, minutes: number(-1...60))
  }

  /// Any event: a fixture's with its identifiers dealt anew.
  private mutating func event(_ entries: [Entry]) -> ConversationEvent {
    let note: NoteID = one(of: [id(30), id(31), id(32), id(33), Talk.id.recast(as: Note.self)])
    let words = Words(one(of: ["", "a", "b", "é", "\u{202E}"]), form: one(of: Words.Form.allCases))
    let entry = one(of: entries.map(\.id) + [id(404)])
    switch one(of: EventFixtures.conversationEvents) {
    case .started: return begin()
    case .planned: return .planned(guide: "x", guideVersion: number(0...3), minutes: number(0...9))
    case .joined(var participant):
      participant.name = one(of: ["Ann", ""])
      return .joined(participant: participant)
    case .left: return .left(participant: id(UInt64(number(3...5))))
    case .noted:
      return .noted(
        note: note, kind: one(of: NoteKind.allCases), words: words, stage: one(of: Stage.allCases))
    case .revised: return .revised(note: note, words: words)
    case .moved: return .moved(note: note, kind: one(of: NoteKind.allCases))
    case .topSet(_, let isTop): return .topSet(note: note, isTop: isTop)
    case .withdrawn: return .withdrawn(note: note)
    case .sheetSet(_, let isOff): return .sheetSet(note: note, isOffSheet: isOff)
    case .nothingSaid(_, let why): return .nothingSaid(stage: one(of: Stage.allCases), why: why)
    case .preferenceSet(_, let strength, let reason):
      return .preferenceSet(note: note, strength: strength, reason: reason)
    case .rated: return .rated(note: note, value: number(-1...12))
    case .optionWeighed:
      let weight: NoteID = id(UInt64(number(40...43)))
      return .optionWeighed(note: note, weight: weight, side: one(of: Side.allCases), words: words)
    case .decided(_, let status, let reservation):
      return .decided(note: note, status: status, reservation: reservation)
    case .stepAgreed:
      let when = one(of: [When.notSaid, .openEnded, .weeks(number(-5...600)), .weeks(.max)])
      return .stepAgreed(note: note, who: one(of: [.clinician, .person, .nobody]), when: when)
    case .stepAnswered(_, let status, let comment):
      return .stepAnswered(note: note, status: status, comment: comment)
    case .undid: return .undid(entry: entry)
    case .redid: return .redid(entry: entry)
    case let other: return other
    }
  }
}

extension IDSource {
  /// A number in a range, the same on every machine for the same seed.
  mutating func `in`(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
