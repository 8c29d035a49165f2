import Canvas
import Conversation
import Foundation
import Testing

@testable import Interface

/// Golden screens: the rows as text beside this file; `UPDATE_SCREENS=1` writes them anew.
@Suite("Screens") struct ScreenTests {
  static let sizes = [
    Size(width: 80, height: 24), Size(width: 60, height: 20), Size(width: 120, height: 40),
    Size(width: 160, height: 48), Size(width: 40, height: 12),
  ]
  static let counts = [0, 1, 60, 500]

  @Test(arguments: sizes, counts)
  func home(size: Size, count: Int) throws {
    var visit = Typist(size: size)
    visit.happen(.home(Plenty.home(count)))
    try expect(visit, "home", count)
  }

  @Test(arguments: sizes, counts)
  func people(size: Size, count: Int) throws {
    var visit = Typist(size: size)
    visit.press(.character("p"))
    let rows = (0..<min(count, 50)).map {
      PersonRow(
        id: PersonID(high: 1, low: UInt64($0)), details: Plenty.longName($0), lastTalk: visit.now)
    }
    visit.happen(.people(visit.state.generation, Page(items: rows, hasMore: count > 50)))
    try expect(visit, "people", count)
  }

  @Test(arguments: sizes, counts)
  func person(size: Size, count: Int) throws {
    var visit = Typist(size: size)
    visit.happen(.person(try Plenty.file(conversations: count)))
    try expect(visit, "person", count)
  }

  @Test(arguments: sizes, counts)
  func talk(size: Size, count: Int) throws {
    var visit = Typist(size: size)
    try visit.openTalk(Plenty.notes(count), stage: .matters)
    visit.type("“half a thought")
    try expect(visit, "talk", count)
  }

  @Test(arguments: sizes, counts)
  func waysForward(size: Size, count: Int) throws {
    var visit = Typist(size: size)
    try visit.openTalk(Plenty.ways(count), stage: .waysForward)
    try expect(visit, "ways", count)
  }

  @Test(arguments: sizes)
  func listOfWays(size: Size) throws {
    var visit = Typist(size: size)
    try visit.openTalk(Plenty.ways(3), stage: .waysForward)
    visit.press(.up, .up)
    try expect(visit, "ways-list", nil)
    visit.type("y")
    try expect(visit, "ways-letter", nil)
  }

  @Test(arguments: sizes)
  func thoughtOnAPageOfRows(size: Size) throws {
    var visit = Typist(size: size)
    try visit.openTalk(Plenty.ways(3) + Plenty.steps(2), stage: .sayItBack)
    visit.focus(.agreeOnly)
    visit.type("+ her sister")
    try expect(visit, "thought", nil)
  }

  @Test(arguments: sizes, counts)
  func sayItBack(size: Size, count: Int) throws {
    var visit = Typist(size: size)
    try visit.openTalk(Plenty.ways(count) + Plenty.steps(count), stage: .sayItBack)
    try expect(visit, "agree", count)
  }

  @Test(arguments: sizes)
  func start(size: Size) throws {
    var visit = Typist(size: size)
    try visit.openTalk()
    try expect(visit, "start", nil)
  }

  @Test(arguments: sizes, counts)
  func finding(size: Size, count: Int) throws {
    var visit = Typist(size: size)
    visit.press(.character("/"))
    visit.type("church")
    let hits = (0..<min(count, 50)).map { Plenty.hit($0, visit.now) }
    visit.happen(.found(visit.state.generation, Page(items: hits, hasMore: count > 50)))
    try expect(visit, "finding", count)
  }

  @Test(arguments: sizes, counts)
  func reading(size: Size, count: Int) throws {
    var visit = Typist(size: size)
    var pen = Pen()
    let person = try pen.person()
    let opened = Opened(
      id: talkID, entries: pen.write([started] + Plenty.notes(count)), draft: nil,
      file: PersonFile(person: person, conversations: []), clinician: drYusuf,
      isHeld: true, purpose: .reading)
    visit.happen(.opened(opened))
    try expect(visit, "reading", count)
  }

  @Test(arguments: sizes)
  func noLineOfASheetIsPassedOverAsItIsRead(size: Size) throws {
    var visit = Typist(size: size)
    var pen = Pen()
    let opened = Opened(
      id: talkID, entries: pen.write([started] + Plenty.notes(60)), draft: nil,
      file: PersonFile(person: try pen.person(), conversations: []), clinician: drYusuf,
      isHeld: true, purpose: .reading)
    visit.happen(.opened(opened))
    let reading = try #require(visit.state.route.reading)
    var seen: Set<Substring> = []
    for _ in 0..<100 {
      seen.formUnion(visit.screen.split(separator: "\n").map { $0.drop { $0 == " " } })
      visit.press(.pageDown)
    }
    #expect(reading.lines.filter { !$0.trimmed.isEmpty && !seen.contains($0.trimmed[...]) } == [])
  }

  @Test(arguments: sizes)
  func menuAndHelp(size: Size) throws {
    var visit = Typist(size: size)
    try visit.openTalk(stage: .matters)
    visit.press(.escape)
    try expect(visit, "menu", nil)
    visit.press(.character("?"))
    try expect(visit, "help", nil)
  }

  @Test(arguments: sizes)
  func doors(size: Size) throws {
    let visit = Typist(size: size)
    var closed = State(
      size: size, now: visit.now, archiveExists: true, guides: [], ids: IDSource(seed: 1))
    try expect(view(closed).canvas.text, "unlock", size, nil)
    closed = State(
      size: size, now: visit.now, archiveExists: false, guides: [], ids: IDSource(seed: 1))
    try expect(view(closed).canvas.text, "create", size, nil)
  }

  @Test(arguments: sizes)
  func coverAndForm(size: Size) throws {
    var visit = Typist(size: size)
    visit.press(.character("n"))
    visit.nothingIsHalfTyped()
    try expect(visit, "form", nil)
    visit.press(.control("l"))
    try expect(visit, "cover", nil)
  }

  @Test(arguments: [
    Size(width: 39, height: 24), Size(width: 80, height: 11), Size(width: 1, height: 1),
  ])
  func tooSmallIsOneSentenceAndAllIsThereWhenItGrows(size: Size) throws {
    var visit = Typist()
    try visit.openTalk(Plenty.notes(60), stage: .matters)
    let before = visit.screen
    visit.happen(.input(.resized(size)))
    let words = visit.screen.split { $0.isWhitespace }
    #expect(
      "Please make the window larger: 40 by 12 at least. All is kept.".split(separator: " ")
        .starts(with: words) || size.width == 1)
    visit.happen(.input(.resized(Size(width: 80, height: 24))))
    #expect(visit.screen == before)
  }

  @Test(arguments: sizes)
  func theCursorIsAlwaysOnTheScreen(size: Size) throws {
    var visit = Typist(size: size)
    try visit.openTalk(Plenty.notes(500), stage: .matters)
    visit.happen(.input(.pasted(String(repeating: "long words ", count: 300))))
    for stage in Stage.allCases {
      visit.command(stage.digit)
      let frame = view(visit.state)
      #expect((0..<size.width).contains(frame.cursor.x))
      #expect((0..<size.height).contains(frame.cursor.y))
    }
  }
}
