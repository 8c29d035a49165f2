import Canvas
import Conversation
import Testing

@testable import Interface

@Suite("Settings") struct SettingsTests {
  private func entered() -> Typist {
    var visit = Typist()
    visit.type("s")
    visit.nothingIsHalfTyped()
    visit.press(.down, .down)
    visit.type("Jo Grey")
    visit.press(.enter)
    visit.type("020 7946 0123")
    visit.press(.enter)
    return visit
  }

  private func kept(_ visit: Typist) -> [Happening] {
    visit.effects.flatMap { effect -> [Happening] in
      if case .keep(let entries, _) = effect { entries.map(\.happening) } else { [] }
    }
  }

  @Test func whoHelpsIsKeptAsItIsTyped() {
    let visit = entered()
    #expect(
      kept(visit) == [
        .archive(.localHelpSet(help: LocalHelp(lead: "Jo Grey"))),
        .archive(.localHelpSet(help: LocalHelp(lead: "Jo Grey", contact: "020 7946 0123"))),
      ])
    #expect(visit.state.session?.help.contact == "020 7946 0123")
  }

  @Test func theNameOnSheetsCanBePutRightAndIsNeverNothing() {
    var visit = Typist()
    visit.type("s")
    visit.nothingIsHalfTyped()
    visit.press(.control("u"), .enter)
    #expect(kept(visit).isEmpty)
    #expect(visit.label == "Name")
    #expect(visit.state.notice == .warning(Say.nameNeeded))
    visit.type("Dr Amina Yusuf-Hill")
    visit.press(.enter)
    let changed = Clinician(name: "Dr Amina Yusuf-Hill", role: drYusuf.role)
    #expect(kept(visit) == [.archive(.clinicianSet(author: amina, clinician: changed))])
    #expect(visit.state.session?.clinician == changed)
  }

  @Test func H07_whoHelpsStandsBelowAPrivateNote() throws {
    var visit = entered()
    visit.command("q")
    try visit.openTalk([noted(.privateNote, "he frightens me")], stage: .matters)
    let note = try #require(visit.record.notes(.privateNote).first)
    visit.open(.privateNote(note.id))
    #expect(
      visit.screen.contains(
        "In danger now: 999. Your safeguarding lead: Jo Grey, 020 7946 0123."))
  }

  @Test func H07_aPrivateNoteSaysThatNobodyIsNamedYet() throws {
    var visit = Typist()
    try visit.openTalk([noted(.privateNote, "he frightens me")], stage: .matters)
    let note = try #require(visit.record.notes(.privateNote).first)
    visit.open(.privateNote(note.id))
    #expect(visit.screen.contains("Your safeguarding lead: not named yet (home, s)."))
  }

  @Test func lineModeAsksForThemToo() {
    var visit = Typist(isLineMode: true)
    visit.happen(.line("s"))
    visit.nothingIsHalfTyped()
    visit.happen(.line("#3"))
    visit.happen(.line("Jo Grey"))
    #expect(visit.state.session?.help.lead == "Jo Grey")
  }
}
