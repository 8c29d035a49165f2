import Canvas
import Testing

@testable import Interface

/// Golden screens of the pages that have no suite of their own.
@Suite("Screens of every page") struct PlaceScreenTests {
  private static let once: [Place] = [
    .opening, .code, .check, .coverSecret, .doubles, .ruler, .when, .trouble, .pieces, .through,
    .told, .palette, .lost, .alone, .heard, .files, .long, .beside, .courses,
  ]
  private static let counted: [Place] = [.record, .here, .agreed, .notes, .guide]

  @Test(arguments: ScreenTests.sizes, once)
  func isAsItWas(size: Size, place: Place) throws {
    var visit = Typist(size: size)
    try place.open(&visit, 1)
    try expect(visit, "page-\(place.rawValue)", nil)
  }

  @Test(arguments: ScreenTests.sizes, counted)
  func isAsItWasHoweverMuchWasSaid(size: Size, place: Place) throws {
    for count in ScreenTests.counts {
      var visit = Typist(size: size)
      try place.open(&visit, count)
      try expect(visit, "page-\(place.rawValue)", count)
    }
  }

  @Test(arguments: ScreenTests.sizes)
  func theTourIsReadPageByPage(size: Size) throws {
    var visit = Typist(size: size)
    try Place.tour.open(&visit, 0)
    var seen: Set<Substring> = []
    for _ in Tour.pages(in: size).indices {
      seen.formUnion(visit.screen.split(whereSeparator: \.isWhitespace))
      visit.press(.enter)
    }
    let words = Say.Tour.pages.joined().flatMap { $0.split(whereSeparator: \.isWhitespace) }
    #expect(words.filter { !seen.contains($0) } == [])
    #expect(visit.state.overlay == nil)
  }
}
