import Canvas
import Conversation
import Testing

@testable import Interface

/// Pastes, the menu and capitals.
@Suite("Pastes and keys of lists") struct PasteAndKeysTests {
  @Test(arguments: [Place.home, .person, .reading, .help, .guide, .tour, .code])
  func aPasteDoesNothingWhereNoFieldHasTheKeys(place: Place) throws {
    for text in ["quiet night", "some words please", "y"] {
      var visit = Typist()
      try place.open(&visit, 1)
      visit.effects = []
      let before = visit.state
      visit.happen(.input(.pasted(text)))
      #expect(visit.effects.allSatisfy { if case .wake = $0 { true } else { false } })
      #expect(visit.state.route == before.route && visit.state.layer == before.layer)
      #expect(visit.state.overlay == before.overlay)
    }
  }

  @Test func theCoverTakesThePassphrase() {
    var visit = Typist()
    visit.press(.control("l"))
    visit.pass(seconds: 121)
    visit.press(.enter)
    visit.happen(.input(.pasted("three plain words\n")))
    visit.press(.enter)
    #expect(visit.effects.contains(.check(passphrase: "three plain words")))
  }

  /// Where Esc is an answer, or the menu is open already, it has no menu to open.
  private static let hasMenu = Place.allCases.filter {
    ![.alone, .turned, .back, .block, .menu, .coverSecret].contains($0)
  }

  @Test(arguments: hasMenu)
  func escTwiceLeavesEverythingAsItWas(place: Place) throws {
    var visit = Typist()
    try place.open(&visit, 1)
    let before = visit.state
    visit.press(.escape)
    #expect(visit.state.isInMenu)
    visit.press(.escape)
    #expect(!visit.state.isInMenu)
    #expect(visit.state.route == before.route && visit.state.layer == before.layer)
  }

  @Test(arguments: [("P", "p"), ("N", "n"), ("S", "s"), ("Q", "q")])
  func capitalsDoAtHomeWhatSmallLettersDo(capital: String, small: String) {
    var (visit, other) = (Typist(), Typist())
    visit.type(capital)
    other.type(small)
    #expect(visit.state.route == other.state.route && visit.effects == other.effects)
  }

  @Test func theChosenRowIsAlwaysInSight() {
    var random = IDSource(seed: 7)
    for _ in 0..<2000 {
      let heights = (0..<Int.random(in: 1..<30, using: &random)).map { _ in
        Int.random(in: 1..<5, using: &random)
      }
      let chosen = Int.random(in: 0..<heights.count, using: &random)
      let room = Int.random(in: 1..<25, using: &random)
      let window = ScrollWindow(heights: heights, chosen: chosen, room: room)
      #expect(window.rows.contains(chosen))
      #expect(heights[window.rows].reduce(0, +) <= room || window.rows.count == 1)
      if heights.reduce(0, +) <= room { #expect(window.rows == 0..<heights.count) }
    }
  }
}
