import Canvas
import Conversation
import Testing

@testable import Interface

/// On a full disk nobody leaves without knowing what is lost.
@Suite("Leaving what is not saved") struct LeavingUnsavedTests {
  private let warning = "Not saved: 5 words in 1 note. Esc q again loses them; else they stay."

  /// At home, with a note of five words that the disk had no room for.
  private func atHome(isLineMode: Bool = false) throws -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    try visit.openTalk(stage: .matters)
    if isLineMode {
      visit.happen(.line("the garden and the choir"))
    } else {
      visit.type("the garden and the choir")
      visit.press(.enter)
    }
    visit.happen(.notKept(visit.state.unsaved.map(\.id), .diskFull))
    for _ in 0..<2 { if isLineMode { visit.happen(.line(":q")) } else { visit.command("q") } }
    visit.effects = []
    return visit
  }

  @Test func theFirstTimeSaysHowMuchLeavingAgainLoses() throws {
    var visit = try atHome()
    visit.command("q")
    #expect(!visit.effects.contains(.quit))
    #expect(visit.state.notice == .warning(warning))
    visit.command("q")
    #expect(visit.effects.contains(.quit))
  }

  @Test func tryingAgainMeanwhileDoesNotSayThatTheWordsStay() throws {
    var visit = try atHome()
    visit.command("q")
    visit.happen(.notKept(visit.state.unsaved.map(\.id), .diskFull))
    #expect(visit.state.notice == .warning(warning))
  }

  @Test func whoeverDoesSomethingElseIsWarnedAgain() throws {
    var visit = try atHome()
    visit.command("q")
    visit.press(.down)
    visit.command("q")
    #expect(!visit.effects.contains(.quit))
    #expect(visit.state.notice == .warning(warning))
    visit.press(.escape, .escape)
    visit.command("q")
    #expect(!visit.effects.contains(.quit))
  }

  @Test func onceItIsSavedNobodyIsWarned() throws {
    var visit = try atHome()
    visit.command("q")
    visit.archiveKeepsAll()
    visit.command("q")
    #expect(visit.effects.contains(.quit))
  }

  @Test func aLineIsWarnedToo() throws {
    var visit = try atHome(isLineMode: true)
    visit.happen(.line("q"))
    #expect(!visit.effects.contains(.quit))
    #expect(visit.state.notice == .warning(warning))
    visit.happen(.line("q"))
    #expect(visit.effects.contains(.quit))
  }
}
