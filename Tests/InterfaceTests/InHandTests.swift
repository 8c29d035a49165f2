import Conversation
import Testing

@testable import Interface

/// What was printed or saved is given only once somebody says that it is.
@Suite("In their hand") struct InHandTests {
  /// A talk that was agreed, with its sheet out of the printer, or in a file.
  private func visit(_ events: [ConversationEvent] = [], isSaved: Bool = false) throws -> Typist {
    var visit = Typist()
    try visit.openTalk(events + [.agreed(agreement: .person, gaps: [])], stage: .sayItBack)
    visit.focus(isSaved ? RowID("saveSheet") : .printSheet)
    visit.press(.enter)
    let order = try #require(
      visit.effects.compactMap {
        switch $0 {
        case .print(let order), .save(let order): order
        default: nil
        }
      }.first)
    let digest = try #require(Bytes32([UInt8](repeating: 7, count: 32)))
    visit.happen(
      isSaved
        ? .saved(order, path: "sheet.pdf", digest: digest)
        : .printing(PrintProgress(order: order, printer: "Room 4", stage: .printed(digest))))
    return visit
  }

  @Test func H11_aSheetIsGivenOnlyOnceItIsInTheirHand() throws {
    var visit = try visit()
    #expect(visit.screen.contains("Printed at Room 4."))
    #expect(visit.screen.contains("Is it in your hand?"))
    #expect(visit.record.sheets.first?.given == nil)
    visit.type("n")
    #expect(visit.screen.contains("It stays on the home list."))
    #expect(visit.record.sheets.first?.given == nil)
    visit.focus(.inHand)
    visit.type("y")
    #expect(visit.record.sheets.first?.given?.to == .person)
    #expect(visit.record.sheets.first?.given?.format == .paper)
    #expect(!visit.screen.contains("Is it in your hand?"))
    #expect(visit.screen.contains("given 10:"))
  }

  @Test func aFileIsGivenAsOne() throws {
    var visit = try visit(isSaved: true)
    #expect(visit.screen.contains("Has anybody got it?"))
    visit.type("y")
    #expect(visit.record.sheets.first?.given?.format == .file)
  }

  @Test func whoeverIsHereMayTakeItHome() throws {
    let ann = Participant(
      id: ParticipantID(high: 8, low: 8), name: "Ann", relation: "daughter", part: .companion)
    var visit = try visit([
      .joined(participant: ann), .presentSince(participant: ann.id, since: .start),
    ])
    #expect(visit.screen.contains("Ann has it"))
    visit.type("2")
    #expect(visit.record.sheets.first?.given?.to == .other(name: "Ann"))
  }

  /// Enter alone never says that somebody has it.
  @Test func enterAloneGivesNothing() throws {
    var visit = try visit()
    visit.press(.enter)
    #expect(visit.record.sheets.first?.given == nil)
  }

  @Test func whileItIsReadOneKeySaysThatTheyHaveIt() throws {
    var visit = Typist()
    var pen = Pen()
    let person = try pen.person()
    let digest = try #require(Bytes32([UInt8](repeating: 7, count: 32)))
    let printed = ConversationEvent.printed(
      reference: "AAAA-BBBB", copy: .person, layout: .standard, copies: 1,
      paper: KeptPaper(.sheet, digest: digest))
    visit.happen(
      .opened(
        Opened(
          id: talkID,
          entries: pen.write([started, .agreed(agreement: .person, gaps: []), printed]),
          draft: nil, file: PersonFile(person: person, conversations: []), clinician: drYusuf,
          isHeld: true, purpose: .reading)))
    visit.type("y")
    #expect(
      visit.keptEvents == [.given(reference: "AAAA-BBBB", format: .paper, to: .person)])
    #expect(visit.screen.contains("Given."))
    visit.type("y")
    #expect(visit.screen.contains("Nothing was printed or saved that waits to be given."))
  }
}
