import Canvas
import Conversation
import Testing

@testable import Interface

/// What one window writes never takes back what another one wrote meanwhile.
@Suite("Two windows") struct TwoWindowsTests {
  private func happenings(_ visit: Typist) -> [Happening] {
    visit.effects.flatMap { effect -> [Happening] in
      if case .keep(let entries, _) = effect { entries.map(\.happening) } else { [] }
    }
  }

  private func person(_ change: (inout PersonDetails) -> Void = { _ in }) throws -> PersonFile {
    var pen = Pen()
    var person = try pen.person()
    change(&person.details)
    return PersonFile(person: person, conversations: [])
  }

  // MARK: Settings

  @Test func settingsAreReadAfreshWhenTheyAreOpened() {
    var visit = Typist()
    visit.type("s")
    #expect(visit.effects.contains(.loadSettings))
    visit.happen(.settings(drYusuf, LocalHelp(lead: "Jo Grey"), Service()))
    visit.nothingIsHalfTyped()
    visit.press(.down, .down, .down)
    visit.type("020 7946 0123")
    visit.press(.enter)
    #expect(
      happenings(visit) == [
        .archive(.localHelpSet(help: LocalHelp(lead: "Jo Grey", contact: "020 7946 0123")))
      ])
  }

  @Test func settingsThatAnotherWindowChangedAreNotPutBack() {
    var visit = Typist()
    visit.type("s")
    visit.happen(.settings(drYusuf, LocalHelp(), Service()))
    visit.nothingIsHalfTyped()
    visit.effects = []
    visit.happen(.changedElsewhere)
    #expect(visit.effects.contains(.loadSettings))
    let renamed = Clinician(name: "Dr Amina Hill", role: "GP")
    visit.happen(.settings(renamed, LocalHelp(lead: "Jo Grey"), Service()))
    #expect(visit.screen.contains("Dr Amina Hill"))
    #expect(visit.screen.contains("Jo Grey"))
    visit.press(.down)
    #expect(happenings(visit) == [])
    visit.press(.control("u"))
    visit.type("GP partner")
    visit.press(.enter)
    #expect(
      happenings(visit) == [
        .archive(
          .clinicianSet(
            author: amina, clinician: Clinician(name: "Dr Amina Hill", role: "GP partner")))
      ])
  }

  @Test func whatIsTypedHereStaysWhileSettingsChangeElsewhere() {
    var visit = Typist()
    visit.type("s")
    visit.happen(.settings(drYusuf, LocalHelp(), Service()))
    visit.nothingIsHalfTyped()
    visit.press(.down, .down)
    visit.type("Sam")
    visit.happen(.settings(drYusuf, LocalHelp(lead: "Jo Grey"), Service()))
    #expect(visit.screen.contains("Sam"))
    visit.press(.enter)
    #expect(happenings(visit) == [.archive(.localHelpSet(help: LocalHelp(lead: "Sam")))])
  }

  @Test func anAnswerFromBeforeDoesNotTakeBackWhatWasJustWrittenHere() {
    var visit = Typist()
    visit.type("s")
    visit.nothingIsHalfTyped()
    visit.press(.down, .down)
    visit.type("Sam")
    visit.press(.enter)
    visit.happen(.settings(drYusuf, LocalHelp(), Service()))
    #expect(visit.state.session?.help.lead == "Sam")
  }

  // MARK: People

  @Test func whatIsKnownOfAPersonIsReadAfreshWhereItIsPutRight() throws {
    var visit = Typist()
    visit.happen(.person(try person()))
    visit.type("e")
    #expect(visit.effects.contains(.reloadPerson(peggysID)))
    visit.happen(.personChanged(try person { $0.family = "Osei-Mensah" }))
    visit.nothingIsHalfTyped()
    visit.press(.control("u"))
    visit.type("Peg")
    visit.press(.enter)
    var changed = peggy
    (changed.given, changed.family) = ("Peg", "Osei-Mensah")
    #expect(happenings(visit) == [.person(peggysID, .detailsChanged(details: changed))])
  }

  @Test func aRowThatChangedElsewhereIsNotWrittenBackByLeavingIt() throws {
    var visit = Typist()
    visit.happen(.person(try person()))
    visit.type("e")
    visit.nothingIsHalfTyped()
    visit.effects = []
    visit.happen(.changedElsewhere)
    #expect(visit.effects.contains(.reloadPerson(peggysID)))
    visit.happen(.personChanged(try person { $0.given = "Margaret Adwoa" }))
    visit.press(.down)
    #expect(happenings(visit) == [])
    #expect(visit.screen.contains("Margaret Adwoa"))
  }

  @Test func whatIsToldOfAPersonFollowsToo() throws {
    var visit = Typist()
    visit.happen(.person(try person()))
    visit.type("m")
    visit.nothingIsHalfTyped()
    visit.effects = []
    visit.happen(.changedElsewhere)
    #expect(visit.effects.contains(.reloadPerson(peggysID)))
    visit.happen(.personChanged(try person { $0.family = "Osei-Mensah" }))
    visit.command("q")
    #expect(visit.screen.contains("OSEI-MENSAH"))
  }

  @Test func aTalkFollowsWhatIsKnownOfItsPerson() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.happen(.changedElsewhere)
    #expect(visit.effects.contains(.reloadPerson(peggysID)))
    visit.happen(.personChanged(try person { $0.family = "Osei-Mensah" }))
    visit.effects = []
    visit.answer("Likes to be called", "Peg")
    var changed = peggy
    (changed.preferredName, changed.family) = ("Peg", "Osei-Mensah")
    #expect(happenings(visit) == [.person(peggysID, .detailsChanged(details: changed))])
  }

  @Test func whatWasWrittenHereAndIsNotKeptYetStands() throws {
    var visit = Typist()
    visit.happen(.person(try person()))
    visit.type("e")
    visit.nothingIsHalfTyped()
    visit.press(.control("u"))
    visit.type("Peg")
    visit.press(.enter)
    visit.happen(.personChanged(try person()))
    guard case .personForm(let form) = visit.state.route else {
      Issue.record("not the form")
      return
    }
    #expect(form.details.given == "Peg")
  }

  @Test func inLinesAListKeepsTheNumbersThatWereSaid() {
    var visit = Typist(isLineMode: true)
    visit.effects = []
    visit.happen(.changedElsewhere)
    #expect(!visit.effects.contains(.loadHome(page: 0)))
  }
}
