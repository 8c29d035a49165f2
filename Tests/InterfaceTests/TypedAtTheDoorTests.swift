import Canvas
import Conversation
import Guides
import Testing

@testable import Interface

/// While an archive is opened with a passphrase that was brought, keys are for the page that opens.
@Suite("Typed while the archive opens") struct TypedAtTheDoorTests {
  private func opening() -> Typist {
    var visit = Typist()
    visit.state = State(
      size: Size(width: 80, height: 24), now: visit.now, archiveExists: true, guides: shelf,
      ids: IDSource(seed: 1))
    visit.state.opensByItself()
    return visit
  }

  private func open(_ visit: inout Typist) {
    visit.happen(.unlocked(Session(author: amina, clinician: drYusuf, lamport: 2)))
    visit.happen(.home(Plenty.home(3)))
  }

  @Test func lettersReachHome() {
    var visit = opening()
    visit.type("posei")
    #expect(visit.screen.contains("Opening."))
    #expect(!visit.effects.contains { if case .unlock = $0 { true } else { false } })
    open(&visit)
    guard case .people(let people) = visit.state.route else {
      Issue.record("p did not open people")
      return
    }
    #expect(people.field.text == "osei")
  }

  @Test func enterOpensWhatWaits() throws {
    var visit = opening()
    visit.press(.down, .enter)
    open(&visit)
    let row = try #require(Plenty.homeRows(3).dropFirst().first)
    let opens: [Effect] = [.open(row.conversation, .talking), .loadPerson(row.person)]
    #expect(opens.contains { visit.effects.contains($0) })
  }

  @Test func aPasteReachesTheFieldThatLettersBeforeItOpen() {
    var visit = opening()
    visit.type("p")
    visit.happen(.input(.pasted("osei")))
    open(&visit)
    #expect(visit.screen.contains("osei"))
  }

  @Test func controlCStopsItAndEscQLeaves() {
    var visit = opening()
    visit.type("p")
    visit.press(.control("c"))
    #expect(visit.effects.contains(.stopOpening))
    var other = opening()
    other.command("q")
    #expect(other.effects.contains(.quit))
  }

  @Test func whatWasTypedIsNoPassphraseWhereItDoesNotOpen() {
    var visit = opening()
    visit.type("posei")
    visit.happen(.locked(.wrongPassphrase))
    visit.effects = []
    visit.type("right")
    visit.press(.enter)
    #expect(visit.effects.contains(.unlock(passphrase: "right")))
  }
}
