import Canvas
import Conversation
import Testing

@testable import Interface

/// Lists, reading and doors in line mode.
@Suite("Lists in line mode") struct LineListsTests {
  private let agca = PersonRow(
    id: PersonID(high: 2, low: 2),
    details: PersonDetails(
      family: "Agca", given: "Deniz", born: Day(year: 1961, month: 5, day: 2),
      nhsNumber: NHSNumber("999 000 0026")))
  private let osei = PersonRow(id: PersonID(high: 2, low: 1), details: peggy)

  @Test func everyFindOfANewSearchIsSaid() {
    var visit = Typist(isLineMode: true)
    visit.say("p")
    visit.happen(.people(visit.state.generation, Page(items: [osei, agca])))
    visit.say("agca")
    let said = visit.said { $0.happen(.people($0.state.generation, Page(items: [agca]))) }
    #expect(
      said == [
        "1  AGCA, Deniz, Born 02-May-1961, NHS No. 999 000 0026", "2  Enter someone new",
        "Name, NHS number or birthday:",
      ])
  }

  @Test func aChangeElsewhereSaysOnlyWhatIsNew() {
    var visit = Typist(isLineMode: true)
    visit.say("p")
    visit.happen(.people(visit.state.generation, Page(items: [agca])))
    visit.happen(.changedElsewhere)
    let said = visit.said { $0.happen(.people($0.state.generation, Page(items: [agca, osei]))) }
    #expect(!said.contains { $0.hasPrefix("1  ") })
    #expect(said.contains { $0.hasPrefix("2  OSEI") })
  }

  @Test func aHintIsSaidOnceAndTheQuestionAtEachPrompt() {
    var visit = Typist(isLineMode: true)
    let first = visit.said { $0.say("p") }
    #expect(first.contains { $0.contains(":q home") && $0.contains(":? help") })
    visit.happen(.people(visit.state.generation, Page(items: [])))
    visit.say(":q")
    visit.happen(.home(HomePage([])))
    let again = visit.said { $0.say("p") }
    #expect(!again.contains { $0.contains(":q home") })
    #expect(again.last == "Name, NHS number or birthday:")
  }

  @Test func moreThanFiftyAreReachedPageByPage() {
    var visit = Typist(isLineMode: true)
    let rows = (0..<50).map {
      PersonRow(id: PersonID(high: 2, low: UInt64($0)), details: Plenty.longName($0))
    }
    visit.say("p")
    let said = visit.said {
      $0.happen(.people($0.state.generation, Page(items: rows, hasMore: true, following: 90)))
    }
    #expect(said.contains("51  Enter someone new"))
    #expect(said.contains("52  90 more"))
    visit.effects = []
    visit.say("52")
    #expect(visit.effects == [.loadPeople("", page: 1, visit.state.generation)])
  }

  @Test func aWordThatIsNoChoiceIsRefused() {
    var visit = Typist(isLineMode: true)
    visit.happen(.home(Plenty.home(3)))
    visit.effects = []
    for line in ["quiet night", "99", "nobody"] {
      visit.say(line)
      #expect(visit.effects.isEmpty, "\(line)")
      #expect(visit.state.notice == .plain("\(line) does nothing here. Esc ? shows the keys."))
    }
  }

  @Test func aSentenceNamesKeysAsLinesHaveThem() {
    #expect("Nothing is lost. Esc q leaves.".saidInLines == "Nothing is lost. :q leaves.")
    #expect(Say.maybeDouble(1).saidInLines.contains("; :q goes to the list."))
    #expect("Commands are Esc, then a letter.".saidInLines == "Commands are Esc, then a letter.")
  }

  @Test(arguments: [Failure.noPrinter, .noPrintService, .printerRefuses([.jammed])])
  func aRecoveryCodeThatCannotBePrintedIsNotOfferedAsAFile(failure: Failure) throws {
    var visit = Typist()
    try Place.code.open(&visit, 1)
    visit.type("p")
    var progress = try #require(visit.state.printing)
    progress.stage = .failed(failure)
    visit.happen(.printing(progress))
    let said = try #require(visit.state.notice).text
    #expect(said.hasPrefix("Not printed: ") && said.hasSuffix("Please write the code down."))
  }

  @Test(arguments: ScreenTests.sizes)
  func homeShowsNoWordsThatWereSaid(size: Size) {
    var visit = Typist(size: size)
    visit.happen(.home(Plenty.home(5)))
    #expect(!visit.screen.contains("class on Thursdays"))
  }
}

extension Typist {
  mutating func say(_ line: String) { happen(.line(line)) }

  /// What line mode says when one thing happens.
  mutating func said(_ body: (inout Typist) -> Void) -> [String] {
    let before = state
    body(&self)
    return lines(from: before, to: state)
  }
}
