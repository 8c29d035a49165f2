import Canvas
import Conversation
import Testing

@testable import Interface

/// Whatever a footer, a menu, a help page or the key card shows does something where it is shown.
/// What is pressed is made of the tables of keys, so that none can be forgotten.
@Suite("Every key that is shown") struct EveryKeyTests {
  @Test(arguments: Place.allCases, ScreenTests.sizes)
  func ofAFooterDoesSomething(place: Place, size: Size) throws {
    for count in place.isCounted ? [0, 1, 60] : [1] {
      var visit = Typist(size: size)
      try place.open(&visit, count)
      guard visit.state.showsFooter else { continue }
      for hint in visit.state.footHints { expect(hint, in: visit, at: place) }
    }
  }

  @Test(arguments: Place.allCases, ScreenTests.sizes)
  func ofTheMenuDoesSomething(place: Place, size: Size) throws {
    let visit = try menu(of: place, size)
    for hint in visit?.state.menuHints ?? [] {
      let letter = try #require(hint.letter)
      expect(KeyHint(.menu(letter), label: hint.label), in: visit ?? Typist(), at: place)
    }
  }

  @Test(arguments: Place.allCases, ScreenTests.sizes)
  func ofTheHelpAndTheCardDoesSomething(place: Place, size: Size) throws {
    for visit in [try menu(of: place, size)].compactMap(\.self) {
      let isTalk = visit.state.route.isTalk && visit.state.overlay == nil
      for hint in Talk.commands.map(\.hint) where hint.strokes != [.words] {
        let letter = try #require(hint.letter)
        expect(isTalk ? hint : KeyHint(.menu(letter), label: hint.label), in: visit, at: place)
      }
      for hint in programKeys.map(\.hint) where hint.strokes != [.words] {
        expect(hint, in: visit, at: place)
      }
    }
  }

  @Test(arguments: Place.allCases, ScreenTests.sizes)
  func thatIsCutFromAFooterStandsInTheHelp(place: Place, size: Size) throws {
    var visit = Typist(size: size)
    try place.open(&visit, 1)
    let isCut = visit.screen.contains("Esc ? more") && place.escapeIsTheMenu
    let hints = isCut ? visit.state.footHints : []
    visit.command("?")
    for hint in hints where hint.label != "cover" && !hint.strokes.contains(.typed("")) {
      let page = try #require(visit.textPage, "\(place)")
      let stands = page.lines.contains { $0.hasPrefix(hint.names) }
      #expect(stands, "\(hint.names) at \(place)")
    }
  }

  /// The place with the menu open; `nil` where Esc leads elsewhere.
  private func menu(of place: Place, _ size: Size) throws -> Typist? {
    var visit = Typist(size: size)
    try place.open(&visit, 1)
    visit.press(.escape)
    return visit.state.isInMenu ? visit : nil
  }

  /// At least one of the strokes of a way to move, and each of any other hint, does something.
  private func expect(_ hint: KeyHint, in visit: Typist, at place: Place) {
    // What is open already is there after its key as before.
    let isOpenAlready: [String: [Place]] = [
      "help": [.help], "guide": [.guide], "who is here": [.here], "earlier visits": [.earlier],
      "say more": [.visit, .step],
    ]
    guard isOpenAlready[hint.label]?.contains(place) != true else { return }
    let isMove = hint.strokes.contains(.key(.up)) || hint.strokes.contains(.key(.left))
    let done = hint.strokes.map { does($0, in: visit) }
    let isDone = isMove ? done.contains(true) : !done.contains(false)
    #expect(isDone, "\(hint.inFooter) at \(place), \(visit.state.size): \(hint.names)")
  }

  private func does(_ stroke: Stroke, in visit: Typist) -> Bool {
    var pressed = visit
    pressed.effects = []
    pressed.state.notice = nil
    let before = pressed.state
    pressed.press(stroke)
    if let says = pressed.state.notice?.text { return !says.contains("does nothing") }
    return !pressed.effects.isEmpty || pressed.state.route != before.route
      || pressed.state.layer != before.layer || pressed.state.overlay != before.overlay
      || pressed.state.desk != before.desk
      || pressed.state.isInMenu && !before.isInMenu
  }
}

extension Typist {
  /// Presses what a hint tells of, as somebody would who reads it.
  mutating func press(_ stroke: Stroke) {
    switch stroke {
    case .key(let key):
      if state.isInMenu { press(.escape) }
      press(key)
    case .menu(let letter) where state.isInMenu: press(.character(letter))
    case .menu(let letter): command(letter)
    case .typed(let signs): type(signs.isEmpty ? "w" : signs)
    case .words: break
    }
  }

  var textPage: TextPage? { if case .text(let page) = state.overlay { page } else { nil } }
}

extension State {
  /// Whether a footer is drawn: no cover, no menu, no page that is turned to the person or to be
  /// selected.
  fileprivate var showsFooter: Bool {
    if case .cover = layer { return false }
    return overTalk == nil && !isInMenu
  }
}

extension Place {
  /// Whether Esc opens a menu: a question it answers with no.
  fileprivate var escapeIsTheMenu: Bool { self != .alone }
}
