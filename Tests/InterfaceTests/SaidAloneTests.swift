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

  @Test func H06_whatWasSaidThroughAServiceIsOffTheSheetOnceFamilyInterprets() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.command("h")
    visit.keep("LanguageLine 44712 (interpreter)")
    visit.keep("I have an illness, my family must not know")
    visit.command("h")
    visit.keep("LanguageLine leaves")
    visit.command("h")
    visit.keep("Omid (nephew, interpreting)")
    #expect(!visit.screen.contains("illness"))
    let note = try #require(visit.talk.whole.notes(.matter).first)
    #expect(note.isOffSheet)
    #expect(visit.talk.whole.toAskForSheet == [note.id])
  }

  @Test func H06_oneKeyShowsNobodyWhatWasSaidBefore() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.keep("he hits me")
    visit.command("h")
    visit.keep("Bob (husband)")
    visit.keep("1")
    #expect(!visit.screen.contains("hits"))
    #expect(visit.screen.contains("Show Bob all that was said before?"))
    visit.keep("2")
    #expect(!visit.screen.contains("hits"))
    #expect(visit.record.since(try #require(visit.record.present.first).id) == .now)
  }

  @Test func inLinesItIsAskedOnceMoreTooAndTheRowDoesNotAnswerItself() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .start)
    for line in ["2", "Ann (daughter)", "1"] { visit.happen(.line(line)) }
    #expect(visit.record.hereFromStart.isEmpty)
    visit.happen(.line("1"))
    #expect(visit.record.hereFromStart.count == 1)
  }

  @Test(arguments: [Stage.matters, .start])
  func whoeverWasTypedInByASlipLeavesNothingBehind(stage: Stage) throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.keep("he hits me")
    let before = visit.talk.whole
    visit.command("h")
    visit.keep("Bob (husband)")
    if stage == .start {
      visit.keep("")
      visit.command("1")
      visit.focus(RowID("present", try #require(visit.record.present.first).id))
      visit.type("4")
    } else {
      visit.keep("3")
    }
    #expect(visit.talk.whole == before)
    #expect(visit.state.notice == .plain(Say.nobodyCame))
  }

  /// What prints is what stands there; that it may not be all is said whatever was said before.
  @Test(arguments: [true, false])
  func H06_withSomebodyWhoHasJustComeTheSheetSaysWhoseHearingItHolds(isSpoken: Bool) throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    if isSpoken { visit.keep("he hits me") }
    visit.command("h")
    visit.keep("Bob (husband)")
    visit.keep("2")
    visit.command("0")
    visit.focus(.agreeOnly)
    #expect(visit.screen.contains("This will print, what all who are here have heard: large print"))
  }

  @Test func afterTheTalkNobodyIsThereAnyMore() throws {
    var visit = Typist()
    try visit.openTalk([.joined(participant: ann)], stage: .matters)
    visit.keep("walk to church")
    let entries = visit.talk.entries
    visit.happen(
      .opened(
        Opened(
          id: talkID, entries: entries, draft: nil, file: visit.talk.file, clinician: drYusuf,
          isHeld: true, purpose: .after)))
    #expect(!visit.record.hasCompany)
    #expect(visit.keptEvents.last == .left(participant: ann.id))
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
