import Canvas
import Conversation
import Testing

@testable import Interface

/// Golden screens of pages of items: empty, and with every row filled, some with long words.
@Suite("Screens of items") struct ItemScreenTests {
  @Test(arguments: ScreenTests.sizes, [false, true])
  func ofTheVisit(size: Size, isFull: Bool) throws {
    var visit = Typist(size: size)
    try visit.openTalk()
    visit.command("m")
    if isFull { visit.fillRows() }
    try expect(visit, isFull ? "items-visit-full" : "items-visit", nil)
  }

  @Test(arguments: ScreenTests.sizes, [false, true])
  func ofAStep(size: Size, isFull: Bool) throws {
    var visit = Typist(size: size)
    try visit.openTalk(
      [noted(.goal, long, 1), noted(.step, "walking group", 2)], stage: .nextSteps)
    visit.command("m")
    if isFull { visit.fillRows() }
    try expect(visit, isFull ? "items-step-full" : "items-step", nil)
  }

  @Test(arguments: ScreenTests.sizes, [false, true])
  func ofThePerson(size: Size, isFull: Bool) throws {
    var visit = Typist(size: size)
    var pen = Pen()
    visit.happen(.person(PersonFile(person: try pen.person(), conversations: [])))
    visit.type("m")
    visit.nothingIsHalfTyped()
    if isFull { visit.fillRows() }
    try expect(visit, isFull ? "items-person-full" : "items-person", nil)
  }

  @Test(arguments: ScreenTests.sizes, [false, true])
  func ofMyNote(size: Size, isFull: Bool) throws {
    var visit = Typist(size: size)
    try visit.openTalk([noted(.privateNote, "he shouts at her")], stage: .matters)
    visit.openNotes()
    try expect(visit, "my-notes", nil)
    visit.press(.enter)
    if isFull { visit.fillRows() }
    try expect(visit, isFull ? "items-private-full" : "items-private", nil)
  }

  @Test(arguments: ScreenTests.sizes, [false, true])
  func ofTheSettings(size: Size, isFull: Bool) throws {
    var visit = Typist(size: size)
    visit.type("s")
    visit.nothingIsHalfTyped()
    if isFull { visit.fillRows() }
    try expect(visit, isFull ? "items-settings-full" : "items-settings", nil)
  }

  @Test(arguments: ScreenTests.sizes)
  func ofEarlierVisits(size: Size) throws {
    var visit = Typist(size: size)
    try visit.openTalk(after: [
      noted(.preference, "no more tablets", 1), noted(.goal, long, 2),
      noted(.step, "walk to the gate", 3),
    ])
    visit.command("e")
    try expect(visit, "items-earlier", nil)
  }

  @Test(arguments: ScreenTests.sizes)
  func aLongTextIsWrittenInWholeWithTheCursorInSight(size: Size) throws {
    var visit = Typist(size: size)
    try visit.openTalk()
    visit.command("m")
    visit.goTo("Where")
    visit.happen(.input(.pasted(String(repeating: long + " ", count: 12) + "the end")))
    #expect(visit.screen.contains("the end"))
    #expect((0..<size.height - 2).contains(view(visit.state).cursor.y))
    visit.press(.enter)
    try expect(visit, "items-long", nil)
  }

  @Test(arguments: ScreenTests.sizes)
  func everyRowOfAFullPageCanBeReadToItsLastWord(size: Size) throws {
    var visit = Typist(size: size)
    try visit.openTalk()
    visit.command("m")
    visit.fillRows()
    for row in visit.rows {
      visit.choose(row.id)
      #expect(visit.screen.contains(row.label))
      let ending = row.words.split(separator: " ").last.map(String.init) ?? ""
      #expect(visit.screen.contains(ending))
    }
  }

  @Test func noLabelRunsIntoItsValue() throws {
    var visit = Typist()
    var widest = 0
    for kind in NoteKind.allCases {
      try visit.openTalk([noted(kind, "words")])
      visit.open(kind == .privateNote ? .privateNote(noteID()) : .note(noteID()))
      widest = max(widest, visit.rows.map(\.label.columns).max() ?? 0)
    }
    visit.open(.visit)
    widest = max(widest, visit.rows.map(\.label.columns).max() ?? 0)
    #expect((1...23).contains(widest))
  }
}

private let long =
  "I want to walk to church on Sundays again, with my sister, and stop at the bench on the way"

extension Typist {
  /// Answers every row of the page that is open, each in the way it can be answered.
  fileprivate mutating func fillRows() {
    let answers = [long, "12 8 2026", "3"]
    for row in rows {
      choose(row.id)
      if row.isText {
        let text = answers.first { row.takes($0, now.day) }
        press(.control("u"))
        type(text ?? "")
      } else {
        press(.right)
      }
      _ = state.ask(form: .keep)
    }
    rows.first.map { choose($0.id) }
  }
}
