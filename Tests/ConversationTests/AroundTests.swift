import Testing

@testable import Conversation

/// What the turned screen and the pages around a talk write down.
@Suite struct BeforeAfterTests {
  @Test func aNoteIsMarkedUntilItIsChanged() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.notes(31, .strength, "the garden")
    talk.says(.changeAsked(note: id(30), isAsked: true))
    talk.says(.changeAsked(note: id(31), isAsked: true))
    #expect(talk.record.notesToChange.map(\.id) == [id(30), id(31)])
    talk.says(.revised(note: id(30), words: Words("chapel")))
    #expect(talk.record.notesToChange.map(\.id) == [id(31)])
    talk.says(.changeAsked(note: id(31), isAsked: false))
    #expect(talk.record.notesToChange.isEmpty)
  }

  @Test(arguments: [
    ConversationEvent.withdrawn(note: id(30)), .moved(note: id(30), kind: .goal),
    .sheetSet(note: id(30), isOffSheet: true), .rated(note: id(30), value: 3),
  ])
  func whatIsDoneToANoteSettlesTheChange(_ event: ConversationEvent) {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.says(.changeAsked(note: id(30), isAsked: true))
    talk.says(event)
    #expect(talk.record.toChange.isEmpty)
  }

  @Test func H06_whatThePersonCannotReadCannotBeMarked() {
    let talk = Talk()
    talk.notes(30, .privateNote, "he hits me")
    talk.notes(31, .matter, "church")
    talk.says(.sheetSet(note: id(31), isOffSheet: true))
    talk.says(.changeAsked(note: id(30), isAsked: true))
    talk.says(.changeAsked(note: id(31), isAsked: true))
    #expect(talk.record.toChange.isEmpty)
  }

  @Test func agreeingPastAChangeThatWasNotMadeIsAGap() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.says(.changeAsked(note: id(30), isAsked: true))
    #expect(gaps(in: talk.record).last == .changeNotMade(id(30)))
    #expect(Gap.changeNotMade(id(30)).stage == .sayItBack)
  }

  @Test(arguments: [
    ("if the knee swells, ring 020 7946 0123", [] as [Gap]),
    ("if the knee swells", [.contactMissing(id(30))]),
    ("ring 020 7946 0123", [.signMissing(id(30))]),
    ("ring us if it swells", [.contactMissing(id(30))]),
    ("ask Ann", [.signMissing(id(30)), .contactMissing(id(30))]),
  ])
  func H21_anEntryOfIfThingsChangeSaysWhatToLookOutForAndWhomToContact(
    words: String, missing: [Gap]
  ) {
    let talk = Talk()
    talk.notes(30, .contingency, words)
    let ofIt = gaps(in: talk.record).filter { $0.stage == .ifThingsChange }
    #expect(ofIt == missing)
    var told = Contingency()
    (told.earlySigns, told.call) = (.said("it swells"), .said("the service"))
    talk.says(.noteTold(note: id(30), particulars: .contingency(changes: told)))
    #expect(gaps(in: talk.record).allSatisfy { $0.stage != .ifThingsChange })
  }

  @Test func H06_whatThePersonWantsOnTheirSheetHoldsAtOnceAlsoAfterItWasAgreed() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.says(.agreed(agreement: .person, gaps: []))
    talk.says(.sheetAnswered(note: id(30), isOffSheet: true))
    #expect(talk.record.note(id(30))?.isOffSheet == true)
    #expect(talk.record.sheetAnswered == [id(30)])
    #expect(talk.record.version == 1)
    #expect(talk.record.isAgreed)
    #expect(talk.record.lateWords == 0)
  }

  @Test func H06_whatIsGoodOrHardAboutAWayCanBeLeftOffTheSheet() {
    let talk = Talk()
    talk.notes(30, .option, "exercise class")
    talk.says(
      .optionWeighed(note: id(30), weight: id(50), side: .hard, words: Words("he follows me")))
    talk.says(
      .optionWeighed(
        note: id(30), weight: id(51), side: .hard,
        words: Words("too far", speaker: .companion(id(3)))))
    #expect(weights(talk).map(\.isOnSheet) == [true, false])
    talk.says(.sheetSet(note: id(50), isOffSheet: true))
    talk.says(.sheetAnswered(note: id(51), isOffSheet: false))
    #expect(weights(talk).map(\.isOnSheet) == [false, true])
  }

  private func weights(_ talk: Talk) -> [Option.Weight] {
    guard case .option(let option)? = talk.record.note(id(30))?.content else { return [] }
    return option.weights
  }

  @Test func aPromiseThatGoesOnByAnotherDayNoLongerWaitsItself() throws {
    let promise = Talk()
    promise.notes(30, .step, "ask about the class")
    promise.says(.stepAgreed(note: id(30), who: .clinician, when: .openEnded))
    let later = Talk()
    later.says(.stepAnswered(note: id(30), status: .partly, comment: nil))
    #expect(later.record.answers.last?.isOpen == true)
    later.says(.stepRenewed(note: id(30), by: id(60)))
    #expect(later.record.answers.last?.renewedBy == id(60))
    #expect(later.record.answers.last?.isOpen == false)
    later.says(.stepAnswered(note: id(30), status: .toDo, comment: nil))
    #expect(later.record.answers.last?.isOpen == true)
  }

  @Test func aTalkThatWasPreparedBeginsAsItIsOpenedAndWhatWasAgreedHasItsDay() {
    let talk = Talk()
    let prepared = talk.record.started
    talk.now = talk.now.adding(minutes: 600)
    talk.says(begun)
    #expect(talk.record.started == prepared.adding(minutes: 601))
    talk.says(.agreed(agreement: .person, gaps: []))
    talk.says(.amended(reason: "a word"))
    talk.now = talk.now.adding(minutes: 600)
    talk.says(begun)
    #expect(talk.record.started == prepared.adding(minutes: 601))
  }

  private var begun: ConversationEvent {
    .started(person: id(1), guide: "what-matters", guideVersion: 1, minutes: 10)
  }
}
