import Canvas
import Conversation
import Testing

@testable import Interface

/// A paste while the menu is open closes it and goes where the keys are.
@Suite("A paste while the menu is open") struct MenuPasteTests {
  private func pasted(_ text: String, at place: Place) throws -> Typist {
    var visit = Typist()
    try place.open(&visit, 1)
    visit.press(.escape)
    visit.happen(.input(.pasted(text)))
    return visit
  }

  @Test(arguments: [
    Place.talk, .people, .finding, .settings, .visit, .step, .form, .here, .palette,
  ])
  func itGoesIntoTheFieldThatHasTheKeys(place: Place) throws {
    let visit = try pasted("quiet nights", at: place)
    #expect(!visit.state.isInMenu)
    #expect(visit.screen.contains("quiet nights"))
  }

  @Test(arguments: [Place.home, .person, .reading, .code])
  func whereNoFieldHasTheKeysItOnlyClosesTheMenu(place: Place) throws {
    var before = Typist()
    try place.open(&before, 1)
    let visit = try pasted("quiet nights", at: place)
    #expect(!visit.state.isInMenu)
    #expect(visit.state.route == before.state.route)
  }

  @Test func afterTheTurnedScreenItGoesIntoTheTalk() throws {
    var visit = Typist()
    try visit.openTalk([noted(.matter, "church")], stage: .matters)
    visit.type("half ")
    visit.command("t")
    visit.press(.escape)
    visit.happen(.input(.pasted("of it")))
    #expect(visit.talk.field.text == "half of it")
    #expect(visit.talk.over == nil)
  }
}
