import Testing

@testable import Conversation

/// What holds of every conversation: 10,000 made from seeds, wild and as the program writes them.
@Suite struct PropertyTests {
  /// Everything that is asked of a record, so that all of it meets wild entries.
  private func ask(_ record: SharedDecisionRecord) {
    let summary = Summary(record)
    #expect(summary.work == work(from: record))
    #expect(Set(gaps(in: record)).count == gaps(in: record).count)
    #expect(indexTexts(of: record).count <= record.notes.count + 2)
    #expect(record.note(record.leavingItID)?.kind == .option)
    #expect(Set(record.notes.map(\.id)).count == record.notes.count)
    #expect(record.agreements.allSatisfy { (1...record.version).contains($0.version) })
  }

  @Test func anyEntriesFoldWithoutATrap() {
    var folded = 0
    for seed in 0..<5000 as Range<UInt64> {
      var wild = WildTalk(seed: seed)
      let entries = wild.entries()
      guard let record = record(entries) else { continue }
      ask(record)
      folded += 1
    }
    #expect(folded > 3000)
  }

  @Test func theRecordDependsOnTheSetOfEntriesNotOnHowTheyCame() {
    for seed in 5000..<7000 as Range<UInt64> {
      var wild = WildTalk(seed: seed)
      let entries = wild.entries()
      var random = IDSource(seed: seed)
      let expected = record(entries)
      #expect(record(entries.shuffled(using: &random)) == expected, "seed \(seed)")
      #expect(record(Array(entries.reversed()) + entries) == expected, "seed \(seed)")
    }
  }

  @Test func undoThenRedoIsTheIdentity() {
    var undone = 0
    for seed in 7000..<8500 as Range<UInt64> {
      var talk = PlayedTalk(seed: seed)
      talk.play(18)
      guard var before = record(talk.entries),
        let entry = lastUndoable(talk.entries, by: Talk.amina)
      else { continue }
      undone += 1
      talk.write(.undid(entry: entry))
      #expect(lastRedoable(talk.entries, by: Talk.amina) == entry, "seed \(seed)")
      #expect(!inEffect(talk.entries).contains { $0.id == entry }, "seed \(seed)")
      talk.write(.redid(entry: entry))
      let after = record(talk.entries)
      // Undoing and redoing is something that happened; nothing else may differ.
      before.changed = after?.changed ?? before.changed
      #expect(after == before, "seed \(seed)")
      #expect(lastUndoable(talk.entries, by: Talk.amina) == entry, "seed \(seed)")
    }
    #expect(undone > 1000)
  }

  @Test func undoingAllTheWayAndRedoingAllTheWayIsTheIdentity() {
    for seed in 8500..<9000 as Range<UInt64> {
      var talk = PlayedTalk(seed: seed)
      talk.play(12)
      let before = record(talk.entries)
      let redoable = lastRedoable(talk.entries, by: Talk.amina)
      var undone = 0
      while let entry = lastUndoable(talk.entries, by: Talk.amina), undone <= 12 {
        talk.write(.undid(entry: entry))
        undone += 1
      }
      #expect(undone <= 12, "seed \(seed)")
      for _ in 0..<undone {
        guard let entry = lastRedoable(talk.entries, by: Talk.amina) else { break }
        talk.write(.redid(entry: entry))
      }
      #expect(lastRedoable(talk.entries, by: Talk.amina) == redoable, "seed \(seed)")
      #expect(record(talk.entries)?.notes == before?.notes, "seed \(seed)")
      #expect(record(talk.entries)?.nothings == before?.nothings, "seed \(seed)")
    }
  }

  @Test func whatTwoDevicesWroteMergesTheSameEitherWay() {
    for seed in 9000..<10_000 as Range<UInt64> {
      var base = PlayedTalk(seed: seed)
      base.play(8)
      var here = PlayedTalk(
        goingOnWith: base, seed: seed &+ 1_000_000, author: Talk.amina, device: id(5))
      var there = PlayedTalk(
        goingOnWith: base, seed: seed &+ 2_000_000, author: Talk.other, device: id(8))
      here.play(8)
      there.play(8)
      let one = record(here.entries + there.entries)
      let other = record(there.entries + here.entries)
      #expect(one == other, "seed \(seed)")
      #expect(one?.note(one?.leavingItID ?? id(0)) != nil)
    }
  }

  @Test func everyEventReadsBackFromItsStoredForm() throws {
    for seed in 0..<400 as Range<UInt64> {
      var wild = WildTalk(seed: seed)
      for entry in wild.entries() {
        let stored = try entry.happening.stored()
        let read = Happening(stored: stored, in: entry.stream)
        #expect(try read.stored() == stored, "seed \(seed)")
        if case .unknown = entry.happening { continue }
        #expect(read == entry.happening, "seed \(seed)")
      }
    }
  }

  @Test func anAgreementSealsWhatStoodBeforeItAgainstUndo() {
    for seed in 20_000..<20_500 as Range<UInt64> {
      var talk = PlayedTalk(seed: seed)
      talk.play(10)
      talk.write(.agreed(agreement: .person, gaps: []))
      let notes = record(talk.entries)?.notes
      for entry in talk.entries {
        talk.write(.undid(entry: entry.id))
        talk.write(.redid(entry: entry.id))
        talk.write(.undid(entry: entry.id))
      }
      #expect(record(talk.entries)?.notes == notes, "seed \(seed)")
      #expect(record(talk.entries)?.isAgreed == true, "seed \(seed)")
    }
  }
}
