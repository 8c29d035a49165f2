import Testing

@testable import Conversation

/// What holds of every version that was agreed, whatever comes after it.
@Suite struct VersionPropertyTests {
  /// A talk that goes on for long, with words of a colleague in between who knew of everything.
  private func longTalk(
    _ seed: UInt64, _ see: (PlayedTalk) throws -> Void
  ) rethrows -> PlayedTalk {
    var talk = PlayedTalk(seed: seed)
    for turn in 0..<24 as Range<UInt64> {
      if turn % 6 == 5 {
        talk = PlayedTalk(
          goingOnWith: talk, seed: seed &* 31 &+ turn,
          author: turn % 4 == 1 ? Talk.other : Talk.amina, device: id(turn % 4 == 1 ? 8 : 5))
        talk.playWords(3)
      }
      talk.play(1)
      try see(talk)
    }
    return talk
  }

  @Test func H04_anAgreedVersionNeverChangesWhateverComesAfter() throws {
    var versions = 0
    for seed in 30_000..<30_140 as Range<UInt64> {
      var agreed: [Int: SharedDecisionRecord] = [:]
      let talk = try longTalk(seed) { talk in
        let now = try #require(record(talk.entries))
        if now.isAgreed, agreed[now.version] == nil {
          agreed[now.version] = record(talk.entries, asAgreed: now.version)
          versions += 1
        }
      }
      for (version, was) in agreed {
        var now = record(talk.entries, asAgreed: version)
        now?.replaced = nil
        expectSame(now, was, seed)
        #expect(was.version == version && was.isAgreed, "seed \(seed)")
      }
    }
    #expect(versions > 60)
  }

  @Test func H04_norDoesItWhateverWasWritten() {
    var versions = 0
    for seed in 35_000..<35_300 as Range<UInt64> {
      var wild = WildTalk(seed: seed)
      let entries = inOrder(wild.entries())
      for count in entries.indices {
        let known = entries[...count]
        guard let then = record(known), then.isAgreed else { continue }
        var now = record(entries, asAgreed: then.version)
        now?.replaced = nil
        expectSame(now, record(known, asAgreed: then.version), seed)
        versions += 1
      }
    }
    #expect(versions > 120)
  }

  @Test func H23_anAgreedRecordChangesOnlyWhenItIsOpenedAgain() {
    var stood = 0
    for seed in 31_000..<31_120 as Range<UInt64> {
      var last: SharedDecisionRecord?
      _ = longTalk(seed) { talk in
        let now = record(talk.entries).map(withoutWhatCountsWheneverItComes)
        if let last, last.isAgreed, let now, now.isAgreed, last.version == now.version {
          expectSame(now, last, seed)
          stood += 1
        }
        last = now
      }
    }
    #expect(stood > 120)
  }

  /// A record without facts, private notes and the count of what waits.
  private func withoutWhatCountsWheneverItComes(
    _ record: SharedDecisionRecord
  ) -> SharedDecisionRecord {
    var record = record
    record.notes.removeAll { $0.kind == .privateNote }
    record.presences = []
    record.isCovered = false
    record.sheets = []
    record.sheetIsDeclined = false
    record.copiedToMainRecord = nil
    record.closed = nil
    record.changed = record.started
    record.lateWords = 0
    return record
  }

  @Test func givingUpAnAmendmentBringsBackWhatWasAgreed() {
    for seed in 32_000..<32_400 as Range<UInt64> {
      var talk = PlayedTalk(seed: seed)
      talk.playWords(8)
      talk.write(.agreed(agreement: .person, gaps: []))
      let agreed = record(talk.entries)
      talk.write(.amended(reason: "x"))
      talk.playWords(12)
      talk.write(.abandoned(reason: "it was right"))
      expectSame(record(talk.entries), agreed, seed)
    }
  }

  @Test func H06_privateNotesChangeNothingButThemselves() {
    for seed in 33_000..<33_300 as Range<UInt64> {
      var talk = PlayedTalk(seed: seed)
      talk.play(16)
      var random = IDSource(seed: seed &+ 5)
      var entries = talk.entries
      for device in 9...11 as ClosedRange<UInt64> {
        entries += privateEntries(after: talk.entries, by: id(device), &random)
      }
      for count in [talk.entries.count, talk.entries.count / 2] {
        let known = Set(talk.entries.prefix(count).map(\.id))
        let without = talk.entries.filter { known.contains($0.id) }
        let with = without + entries.dropFirst(talk.entries.count)
        expectSame(
          record(with).map(withoutPrivateNotes), record(without).map(withoutPrivateNotes), seed)
        for version in 1...2 {
          expectSame(
            record(with, asAgreed: version).map(withoutPrivateNotes),
            record(without, asAgreed: version).map(withoutPrivateNotes), seed)
        }
      }
    }
  }

  /// A private note of a colleague, written somewhere in between, and what is told of it.
  private func privateEntries(after entries: [Entry], by device: DeviceID, _ random: inout IDSource)
    -> [Entry]
  {
    let note = random.id(of: Note.self)
    let events: [ConversationEvent] = [
      .noted(note: note, kind: .privateNote, words: Words("p"), stage: .start),
      .noteTold(note: note, particulars: .privateNote(changes: random.wild())),
      .revised(note: note, words: Words("q")),
      random.once(in: 2) ? .withdrawn(note: note) : .topSet(note: note, isTop: true),
    ]
    var lamport = UInt64(random.in(1...entries.count))
    return events.map { event in
      lamport += UInt64(random.in(1...3))
      return Entry(
        id: random.id(), author: Talk.other,
        at: at("2026-11-28T10:00:00Z").adding(minutes: Int(lamport)), lamport: lamport,
        happening: .conversation(Talk.id, event),
        place: Entry.Place(device: device, number: Int64(lamport)))
    }
  }

  private func withoutPrivateNotes(_ record: SharedDecisionRecord) -> SharedDecisionRecord {
    var record = record
    record.notes.removeAll { $0.kind == .privateNote }
    record.closed = nil
    return record
  }

  @Test func H07_noVisitIsClosedAtAMomentWhenAPrivateNoteIsUnfinished() throws {
    var closed = 0
    var refused = 0
    for seed in 34_000..<34_120 as Range<UInt64> {
      var unfinished = false
      var wasClosed = false
      _ = try longTalk(seed) { talk in
        let now = try #require(record(talk.entries))
        expectSafe(now, seed)
        if case .conversation(_, .closed)? = talk.entries.last?.happening {
          #expect(!(unfinished && !wasClosed && now.closed != nil), "seed \(seed)")
          if now.closed == nil { refused += 1 } else { closed += 1 }
        }
        unfinished = !now.unfinishedNotes.isEmpty
        wasClosed = now.closed != nil
      }
    }
    #expect(closed > 30)
    #expect(refused > 6)
  }
}
