import Canvas
import Conversation
import Testing

@testable import Interface

/// A line that begins as a note where nothing can be typed does not act letter by letter.
@Suite("A note where nothing is typed") struct StrayNotesTests {
  private static let places: [Place] = [.home, .person, .reading, .code, .help, .guide, .tour]

  @Test(arguments: places, ["! nasty secret", "\"I am so tired, p q n", "+ singing", "> pay"])
  func itDoesNothingUntilEnter(place: Place, line: String) throws {
    var visit = Typist()
    try place.open(&visit, 3)
    visit.effects = []
    let before = visit.state
    visit.type(line)
    visit.press(.enter)
    #expect(visit.state.route == before.route, "\(line) at \(place)")
    #expect(visit.state.overlay == before.overlay && visit.state.layer == before.layer)
    #expect(visit.effects.allSatisfy { if case .wake = $0 { true } else { false } })
  }

  @Test(arguments: places) func itIsSaidOnceWithItsSentence(place: Place) throws {
    var visit = Typist()
    try place.open(&visit, 1)
    visit.type("! she")
    #expect(visit.state.notice == .plain("Nothing is typed here. A note needs a talk."))
  }

  @Test(arguments: [Key.enter, .escape, .up, .down]) func afterItLettersAreCommandsAgain(key: Key) {
    var visit = Typist()
    visit.type("! p")
    visit.press(key)
    visit.type("p")
    guard case .people = visit.state.route else {
      Issue.record("p did not open people")
      return
    }
  }

  @Test func onTheTurnedScreenItMarksNothing() throws {
    var visit = Typist()
    try visit.openTalk([noted(.matter, "church")], stage: .matters)
    visit.command("t")
    visit.effects = []
    visit.type("! take 1 tablet")
    #expect(visit.keptEvents.isEmpty)
    visit.press(.escape)
    #expect(!visit.state.isTurned)
  }

  @Test func somebodyNewIsNotCalledByIt() {
    for text in ["! my secret", "\"my secret"] {
      for isLineMode in [false, true] {
        var visit = Typist(isLineMode: isLineMode)
        if isLineMode { visit.happen(.line("p")) } else { visit.type("p") }
        visit.happen(.people(visit.state.generation, Page(items: [])))
        if isLineMode { visit.happen(.line(text)) } else { visit.type(text) }
        visit.happen(.people(visit.state.generation, Page(items: [])))
        if isLineMode { visit.happen(.line("1")) } else { visit.press(.enter) }
        guard case .people(let people) = visit.state.route else {
          Issue.record("a form opened")
          return
        }
        #expect(people.field.text == text)
        #expect(visit.state.notice?.text.contains("needs a talk") == true)
      }
    }
  }

  @Test(arguments: [Place.finding, .palette]) func whatIsLookedForHasNoSigns(place: Place) throws {
    var visit = Typist()
    try place.open(&visit, 0)
    visit.press(.control("u"))
    visit.type("! bruise")
    #expect(visit.screen.contains("! bruise"))
  }

  @Test func inLinesItIsNotEchoed() throws {
    for place in [Place.home, .person, .reading] {
      var visit = Typist(isLineMode: true)
      switch place {
      case .person: visit.happen(.person(try Plenty.file(conversations: 1)))
      case .reading: try visit.open([noted(.matter, "church")], for: .reading)
      default: break
      }
      visit.happen(.line("! he drinks"))
      #expect(visit.state.notice == .plain("Nothing is typed here. A note needs a talk."))
    }
  }

  // MARK: What waits

  @Test func whatWaitsIsNamedByItsRowAndPageAlone() throws {
    var visit = Typist()
    visit.type("n")
    visit.nothingIsHalfTyped()
    visit.type("! he drinks, wife says")
    visit.command("q")
    #expect(!visit.screen.contains("he drinks"))
    #expect(visit.screen.contains("what you typed waits at Someone new, Given names."))
  }

  @Test func ofAPageForTheClinicianAloneNoRowIsNamed() throws {
    var visit = Typist()
    try visit.openTalk([noted(.privateNote, "a bruise")], stage: .matters)
    visit.open(.privateNote(noteID()))
    let row = try #require(visit.rows.first { !$0.takes("zzzz", visit.now.day) && $0.isText })
    visit.choose(row.id)
    visit.type("zzzz")
    visit.command("q")
    #expect(!visit.screen.contains(row.label) && !visit.screen.contains("zzzz"))
  }

  @Test func sayItBackDoesNotQuoteWhatIsHalfTyped() throws {
    for words in ["I miss the garden", "! he drinks"] {
      var visit = Typist()
      try visit.openTalk(stage: .matters)
      visit.type(words)
      visit.command("0")
      #expect(visit.screen.contains("half typed"))
      #expect(!visit.screen.contains("garden") && !visit.screen.contains("drinks"))
    }
  }
}
