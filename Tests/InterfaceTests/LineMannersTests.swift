import Canvas
import Conversation
import Testing

@testable import Interface

/// Line mode: yes is y, help lists what works, and what is asked stands last.
@Suite("Manners of line mode") struct LineMannersTests {
  @Test(arguments: ["1", "2", "ok"]) func aButtonIsDoneByAYesAlone(line: String) throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk([noted(.step, "walk")], stage: .sayItBack)
    for id in [RowID.agreeAndPrint, .agreeOnly, .notToday] {
      visit.choose(id)
      visit.effects = []
      visit.happen(.line(line))
      #expect(visit.keptEvents.isEmpty, "\(line) at \(id)")
      #expect(!visit.record.isAgreed)
      #expect(visit.state.route.isTalk)
    }
    visit.choose(.agreeOnly)
    visit.happen(.line("#10"))
    visit.happen(.line(line))
    #expect(!visit.record.isAgreed)
  }

  @Test func yesAgrees() throws {
    for line in ["y", "yes", "Y"] {
      var visit = Typist(isLineMode: true)
      try visit.openTalk([noted(.step, "walk")], stage: .sayItBack)
      visit.choose(.agreeOnly)
      visit.happen(.line(line))
      #expect(!visit.record.isAgreed, "\(line)")
      visit.happen(.line("1"))
      #expect(visit.record.isAgreed, "\(line)")
    }
  }

  @Test(arguments: [
    Place.home, .people, .form, .person, .finding, .reading, .start, .talk, .agree, .notes, .before,
    .after, .visit, .step, .background, .settings, .earlier,
  ])
  func helpListsOnlyWhatWorksThere(place: Place) throws {
    var visit = Typist(isLineMode: true)
    try place.open(&visit, 1)
    visit.state.isInMenu = false
    visit.happen(.line(":?"))
    let page = try #require(visit.textPage)
    for line in page.lines {
      #expect(!line.contains("  ("), "\(line) at \(place)")
      for key in ["Tab", "↑", "↓", "PgUp", "Esc", "^"] {
        #expect(!line.hasPrefix(key), "\(line) at \(place)")
      }
    }
  }

  @Test func whatIsAskedIsAPartOfItsOwn() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .matters)
    let before = visit.state
    visit.happen(.line("the garden"))
    visit.archiveKeepsAll()
    let all = said(from: before, to: visit.state)
    #expect(all.news.contains("Kept. What matters: the garden"))
    #expect(!all.question.contains { $0.hasPrefix("Kept.") })
  }

  // MARK: The tour and pages of text

  @Test(arguments: [Place.tour, .help, .guide]) func otherKeysDoNotCloseAPage(place: Place) throws {
    for key in [Key.character("x"), .tab, .delete, .control("t")] {
      var visit = Typist()
      try place.open(&visit, 1)
      let before = visit.state.overlay
      visit.press(key)
      #expect(visit.state.overlay != nil, "\(key) at \(place)")
      if place == .tour { #expect(visit.state.overlay == before, "\(key)") }
    }
  }

  @Test func wordsTypedOnAPageOfTextAreRefusedInLines() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .matters)
    visit.happen(.line(":?"))
    visit.happen(.line("I want to walk"))
    #expect(visit.state.overlay != nil)
    #expect(visit.state.notice != nil)
    visit.happen(.line(""))
    #expect(visit.state.overlay == nil)
  }
}
