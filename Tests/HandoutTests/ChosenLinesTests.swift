import Conversation
import Handout
import Testing

@testable import Peggy

/// The sheet that somebody else could read begins empty.
struct ChosenLinesTests {
  private func sheet(_ talk: Talk) -> Document {
    Handout.sheet(talk.request(.discreet, service: sandalRoad, choosesAll: false))
  }

  @Test func H06_itHoldsOnlyTheLinesThatThePersonChose() throws {
    var talk = peggysTalk()
    let empty = text(sheet(talk))
    for words in ["church", "gate", "tablets", "class", "knee", "020 7946 0100", "Amina", "Ann"] {
      #expect(!empty.contains(words), "\(words)")
    }
    let gate = try #require(talk.record.notes(.step).first)
    talk.add(.safeForOthers(note: gate.id, isSafe: true))
    let chosen = text(sheet(talk))
    #expect(chosen.contains("Walk to the gate"))
    for words in ["church", "tablets", "class", "knee"] { #expect(!chosen.contains(words)) }
    talk.add(.safeForOthers(note: gate.id, isSafe: false))
    #expect(text(sheet(talk)) == empty)
  }

  /// A way may be safe where what is hard about it is not.
  @Test func H06_whatIsGoodOrHardAboutAWayIsChosenByItself() throws {
    var talk = peggysTalk()
    let way = try #require(talk.record.notes(.option).first { $0.words.text == "exercise class" })
    talk.add(.safeForOthers(note: way.id, isSafe: true))
    #expect(text(sheet(talk)).contains("Exercise class"))
    #expect(!text(sheet(talk)).contains("mornings are bad"))
  }

  /// What their company said can't be made theirs by choosing it.
  @Test func H06_whatACompanionSaidIsNeverOnIt() throws {
    var talk = peggysTalk()
    for note in talk.record.notes { talk.add(.safeForOthers(note: note.id, isSafe: true)) }
    #expect(!text(sheet(talk)).contains("She never rests"))
  }
}
