import Conversation
import Testing

@testable import Interface

/// What was typed to find somebody stands in the right rows of the form for somebody new.
@Suite struct EnterSomeoneNewTests {
  private func form(_ typed: String) -> [RowID: String] {
    PersonForm(typed: typed, on: day(2026, 11, 21)).texts
  }

  @Test func eachPartStandsInItsRow() {
    #expect(form("Smith, John") == [.given: "John", .family: "Smith"])
    #expect(form("15 march 1948") == [.born: "15 March 1948"])
    #expect(form("999.000.0018") == [.nhsNumber: "999 000 0018"])
    #expect(form("anne-marie d'arcy") == [.given: "Anne-Marie", .family: "D'Arcy"])
    #expect(form("MacDonald") == [.family: "MacDonald"])
    #expect(form("") == [:])
    #expect(
      PersonForm(typed: "mrs yaa osei 15/3/1948", on: day(2026, 11, 21)).details
        == PersonDetails(family: "Osei", given: "Yaa", title: "Mrs", born: day(1948, 3, 15)))
  }

  @Test func theListOfPeopleHandsItOn() {
    var visit = Typist()
    visit.press(.character("p"))
    visit.type("Smith, John 15/3/1948")
    visit.happen(.people(visit.state.generation, Page(items: [])))
    visit.press(.enter)
    visit.nothingIsHalfTyped()
    #expect(visit.screen.contains("15 March 1948"))
  }
}
