import Testing

@testable import Conversation

/// What holds of Undo in every conversation.
@Suite struct UndoPropertyTests {
  @Test func undoThenRedoIsTheIdentity() {
    var undone = 0
    for seed in 7000..<8300 as Range<UInt64> {
      var talk = PlayedTalk(seed: seed)
      talk.play(18)
      guard let entry = lastUndoable(talk.entries, by: Talk.amina) else { continue }
      let before = record(talk.entries)
      undone += 1
      talk.write(.undid(entry: entry))
      #expect(lastRedoable(talk.entries, by: Talk.amina) == entry, "seed \(seed)")
      #expect(!inEffect(talk.entries).contains { $0.id == entry }, "seed \(seed)")
      talk.write(.redid(entry: entry))
      expectSame(record(talk.entries), before, seed)
      #expect(lastUndoable(talk.entries, by: Talk.amina) == entry, "seed \(seed)")
    }
    #expect(undone > 900)
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
      expectSame(record(talk.entries), before, seed)
    }
  }

  @Test func anAgreementSealsWhatStoodBeforeItAgainstUndo() {
    for seed in 20_000..<20_500 as Range<UInt64> {
      var talk = PlayedTalk(seed: seed)
      talk.playWords(10)
      talk.write(.agreed(agreement: .person, gaps: []))
      let agreed = record(talk.entries)
      for entry in talk.entries {
        talk.write(.undid(entry: entry.id))
        talk.write(.redid(entry: entry.id))
        talk.write(.undid(entry: entry.id))
      }
      expectSame(record(talk.entries), agreed, seed)
      #expect(agreed?.isAgreed == true, "seed \(seed)")
    }
  }
}
