import Conversation
import Handout
import Testing

@testable import Interface

/// *Paper*: which paper, for whom, at which printer, and how it will be cut.
@Suite("Paper") struct PaperPageTests {
  private func visit(_ events: [ConversationEvent] = []) throws -> Typist {
    var visit = Typist()
    try visit.openTalk(
      events + [.agreed(agreement: .person, gaps: [])], stage: .sayItBack,
      needs: AccessNeeds())
    visit.focus(RowID("paper"))
    visit.press(.enter)
    visit.effects = []
    return visit
  }

  private func orders(_ visit: Typist) -> [SheetOrder] {
    visit.effects.compactMap {
      switch $0 {
      case .print(let order), .save(let order), .preview(let order): order
      default: nil
      }
    }
  }

  private func walk(_ number: UInt64 = 1) -> ConversationEvent {
    .noted(note: noteID(number), kind: .step, words: Words("walk to the gate"), stage: .nextSteps)
  }

  @Test(arguments: Array(PaperKind.allCases.enumerated()).filter { $0.element != .message })
  func everyPaperCanBePrinted(number: Int, kind: PaperKind) throws {
    var visit = try visit([walk()])
    visit.focus(RowID("which"))
    visit.type("\(number + 1)")
    visit.press(.enter)
    visit.focus(RowID("print"))
    visit.press(.enter)
    #expect(orders(visit).map(\.paper.kind) == [kind])
  }

  @Test func H06_whatToTakeHomeDecidesWhichCopiesAreOffered() throws {
    var told = PrivateNote()
    told.takeHome = .said(.withoutToday)
    let note = noteID(5)
    let visit = try visit([
      .noted(note: note, kind: .privateNote, words: Words("he took it"), stage: .matters),
      .noteTold(note: note, particulars: .privateNote(changes: told)),
    ])
    let row = try #require(
      visit.talk.form(visit.state.desk).rows.first { $0.id == RowID("forWhom") })
    #expect(row.choices == ["Peggy, safe if others read it", "you"])
    #expect(row.chosen == 0)
  }

  @Test func H06_aSheetForWhichNothingIsChosenIsNotPrinted() throws {
    var visit = try visit([walk()])
    visit.focus(RowID("forWhom"))
    visit.type("2")
    visit.press(.enter)
    visit.focus(RowID("print"))
    visit.press(.enter)
    #expect(orders(visit).isEmpty)
    #expect(visit.screen.contains("Nothing is chosen for it yet"))
    visit.focus(RowID("safeLines"))
    visit.press(.enter)
    visit.focus(RowID("safe", noteID(1)))
    visit.type("y")
    visit.press(.enter)
    #expect(visit.record.safeForOthers == [noteID(1)])
    visit.focus(RowID("print"))
    visit.press(.enter)
    #expect(orders(visit).map(\.copy) == [.discreet])
  }

  @Test func theCliniciansCopyHoldsWhatIsOffTheSheet() throws {
    var visit = try visit([walk(), .sheetSet(note: noteID(1), isOffSheet: true)])
    visit.focus(RowID("forWhom"))
    visit.type("3")
    visit.press(.enter)
    visit.focus(RowID("save"))
    visit.press(.enter)
    let order = try #require(orders(visit).first)
    #expect(order.copy == .clinician)
    #expect(text(order.document).contains("walk to the gate"))
  }

  /// With company here nobody could say what is safe: there is no such row, whoever is here.
  @Test func H06_withCompanyHereThereIsNoOtherPaper() throws {
    let ann = Participant(
      id: ParticipantID(high: 8, low: 8), name: "Ann", relation: "daughter", part: .companion)
    var visit = Typist()
    try visit.openTalk(
      [.joined(participant: ann), .agreed(agreement: .person, gaps: [])], stage: .sayItBack)
    #expect(!visit.screen.contains("Other paper"))
  }

  @Test func aTextIsOfferedOnlyOnceTheySaidTodayThatItIsSafe() throws {
    var visit = try visit([
      walk(), .stepAgreed(note: noteID(1), who: .person, when: .openEnded),
    ])
    visit.focus(RowID("which"))
    visit.type("5")
    visit.press(.enter)
    #expect(visit.screen.contains("read by nobody"))
    #expect(!visit.screen.contains("Copy it"))
    visit.focus(RowID("textsTo"))
    visit.type("ring me")
    visit.press(.enter)
    #expect(visit.screen.contains("That is no telephone number."))
    for _ in "ring me" { visit.press(.backspace) }
    visit.type("07700 900123")
    visit.press(.enter)
    #expect(visit.record.textsAllowed?.number == "07700 900123")
    #expect(visit.screen.contains("Walk to the gate."))
    #expect(visit.screen.contains("characters: 1 message of at most 160."))
    visit.focus(RowID("copyMessage"))
    visit.press(.enter)
    #expect(visit.screen.contains("written, not sent"))
    let order = try #require(orders(visit).first)
    let digest = try #require(Bytes32([UInt8](repeating: 7, count: 32)))
    visit.happen(.saved(order, path: nil, digest: digest))
    #expect(visit.record.sheets.map(\.kind) == [.message])
    #expect(visit.record.sheets.first?.sent == nil)
    visit.focus(RowID("sent"))
    visit.press(.enter)
    #expect(visit.record.sheets.first?.sent != nil)
  }

  @Test func aPaperIsLookedAtPageByPageAsItWillBeCut() throws {
    var visit = try visit([walk()])
    visit.focus(RowID("look"))
    visit.press(.enter)
    #expect(orders(visit).count == 1)
    visit.happen(.cut([["What matters to Peggy", "one"], ["two"]]))
    #expect(visit.screen.contains("Page 1 of 2"))
    #expect(visit.screen.contains("Page 2 of 2"))
    #expect(visit.screen.contains("two"))
  }

  @Test func aPrinterIsChosenOnceAndNamedOnTheButton() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .sayItBack)
    visit.press(.enter)
    let order = try #require(orders(visit).first)
    visit.happen(
      .printing(
        PrintProgress(
          order: order, printer: "", stage: .failed(.noUsualPrinter(["hall", "office"])))
      ))
    visit.focus(RowID("printer"))
    visit.type("2")
    visit.press(.enter)
    #expect(visit.effects.contains(.choosePrinter("office")))
    #expect(visit.screen.contains("Print the sheet at office"))
  }

  @Test func whatIsAtThePrinterCanBeStopped() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .sayItBack)
    visit.press(.enter)
    let order = try #require(orders(visit).first)
    visit.happen(.printing(PrintProgress(order: order, printer: "office", stage: .printing)))
    visit.focus(RowID("stop"))
    visit.press(.enter)
    #expect(visit.effects.contains(.stopPrinting(order.reference)))
  }

  @Test func leavingAsksWhatBecomesOfASheetThatIsStillAtThePrinter() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .sayItBack)
    visit.press(.enter)
    let order = try #require(orders(visit).first)
    visit.happen(.printing(PrintProgress(order: order, printer: "office", stage: .printing)))
    visit.state.route = .home(Home())
    visit.happen(.home(HomePage([])))
    visit.type("q")
    #expect(!visit.effects.contains(.quit))
    #expect(visit.screen.contains("still at office. Cancel it, or let it come out?"))
    var stopped = visit
    stopped.type("x")
    #expect(stopped.effects.contains(.stopPrinting(order.reference)))
    visit.type("q")
    #expect(visit.effects.contains(.quit))
  }

  /// Said before anything prints, and still there when it was not printed.
  @Test func anArchiveWithoutANumberToRingSaysSoBeforeItPrints() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .sayItBack)
    #expect(visit.screen.contains("no number to ring on it"))
    visit.press(.enter)
    let order = try #require(orders(visit).first)
    visit.happen(
      .printing(PrintProgress(order: order, printer: "", stage: .failed(.noPrintService))))
    #expect(visit.screen.contains("no number to ring on it"))
    #expect(visit.screen.contains("Not printed"))
  }
}
