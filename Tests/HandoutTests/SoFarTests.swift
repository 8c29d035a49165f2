import Conversation
import Handout
import Testing

@testable import Peggy

/// What the person may read on the screen turned to them.
@Suite struct SoFarTests {
  private func read(_ talk: Talk) -> SoFar { soFar(talk.request()) }

  @Test func itHasTheHeadingsAndTheWordsOfTheSheet() {
    let soFar = read(FullTalk.talk)
    let sheet = text(FullTalk.talk.sheet(), columns: 2000)
    #expect(
      soFar.parts.map(\.heading) == [
        "What matters to you", "What helps you", "Your way", "Where you said no",
        "What you hope for", "What you came for", "What we talked about", "What happens next",
        "If things change", "For another day",
      ])
    for part in soFar.parts {
      #expect(sheet.contains(part.heading), "\(part.heading)")
      for point in part.points {
        guard let note = FullTalk.talk.record.note(point.note),
          note.id != FullTalk.talk.record.leavingItID
        else { continue }
        #expect(
          sheet.lowercased().contains(note.words.text.lowercased()), "\(note.words.text)")
      }
    }
  }

  @Test func H06_privateNotesAndWhatIsOffTheSheetAreNotInIt() {
    var talk = FullTalk.talk
    let off = talk.quote(.matter, "not for the sheet")
    talk.add(.sheetSet(note: off, isOffSheet: true))
    let words = read(talk).points.map(\.words).joined(separator: "\n")
    #expect(!words.contains("he took my purse"))
    #expect(!words.contains("not for the sheet"))
    #expect(!read(talk).points.contains { $0.note == off })
  }

  @Test func H02_aWayThatNobodyDecidedSaysSo() {
    var talk = Talk(seed: 3)
    talk.note(.option, "exercise class")
    #expect(read(talk).points.map(\.words).contains("exercise class\nWe talked about this"))
  }

  @Test func H29_nothingInItSteersATerminal() {
    var talk = Talk(seed: 3)
    talk.note(.matter, "church\u{1B}[2J")
    #expect(read(talk).points.map(\.words) == ["church[U+001B][2J"])
  }
}
