import Canvas
import Conversation
import Testing

@testable import Interface

/// What was said without the company that came is asked about before the sheet is made.
@Suite("Said alone, before the sheet") struct SaidAloneTests {
  private let ann = Participant(
    id: ParticipantID(high: 9, low: 1), name: "Ann", relation: "daughter", part: .companion)

  private func visit() throws -> Typist {
    var visit = Typist()
    try visit.openTalk(
      [.joined(participant: ann), .left(participant: ann.id)], stage: .ifThingsChange)
    visit.keep("ring 999 if you can't breathe")
    return visit
  }

  @Test(arguments: [RowID.printSheet, RowID("saveSheet")])
  func eachThingIsAskedAboutAndAYesPutsItOnTheSheet(button: RowID) throws {
    var visit = try visit()
    let note = try #require(visit.record.notes(.contingency).first)
    #expect(note.isOffSheet)
    visit.command("0")
    visit.agree(.agreeOnly)
    visit.focus(button)
    visit.effects = []
    visit.press(.enter)
    #expect(visit.screen.contains("On Peggy’s sheet?  ring 999"))
    #expect(!visit.makesSheet)
    visit.type("1")
    #expect(visit.record.note(note.id)?.isOffSheet == false)
    #expect(visit.makesSheet)
  }

  @Test func agreeingAndPrintingAsksTooAndANoLeavesItOff() throws {
    var visit = try visit()
    let note = try #require(visit.record.notes(.contingency).first)
    visit.command("0")
    visit.focus(.agreeAndPrint)
    visit.press(.enter, .enter)
    #expect(!visit.record.isAgreed)
    visit.type("2")
    #expect(visit.record.note(note.id)?.isOffSheet == true)
    visit.type("1")
    #expect(visit.record.isAgreed)
  }

  @Test func whoEndsANumberWithEnterPassesAndPrintsNothingByThat() throws {
    var visit = try visit()
    visit.command("4")
    visit.keep("my garden")
    visit.command("0")
    visit.agree(.agreeOnly)
    #expect(visit.record.isAgreed)
    visit.focus(.printSheet)
    visit.press(.enter)
    visit.type("1")
    visit.press(.enter)
    #expect(visit.screen.contains("On Peggy’s sheet?"))
    visit.type("1")
    #expect(visit.record.toAskForSheet.isEmpty)
    #expect(visit.makesSheet)
  }

  @Test func beforeCompanyNothingIsAskedAndNothingTells() throws {
    var visit = try visit()
    visit.command("h")
    visit.keep("Ann")
    visit.command("0")
    visit.focus(.agreeAndPrint)
    visit.press(.enter, .enter)
    #expect(!visit.screen.contains("breathe"))
    visit.type("1")
    #expect(visit.record.isAgreed)
  }
}

extension Typist {
  /// Whether a sheet was asked for.
  fileprivate var makesSheet: Bool {
    effects.contains {
      switch $0 {
      case .print, .save: true
      default: false
      }
    }
  }
}
