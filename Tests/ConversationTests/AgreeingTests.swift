import Conversation
import Testing

@Suite struct AgreeingTests {
  @Test func anAgreedRecordIsClosed() {
    let record = Talk(.agreed(agreement: .person, gaps: [.noReview])).record
    #expect(record.standing == .agreed)
    #expect(record.isAgreed)
    #expect(!record.isOpen)
    #expect(record.version == 1)
    #expect(record.agreements.map(\.agreement) == [.person])
    #expect(record.agreements.map(\.version) == [1])
    #expect(record.agreements.map(\.gaps) == [[.noReview]])
    #expect(record.agreements.map(\.at) == [at("2026-11-21T10:01:00Z")])
  }

  @Test func aRepresentativeCanAgree() {
    let agreement = Agreement.representative(
      Representative(name: "Ann Osei", authority: .healthAttorney, wasSeen: true))
    #expect(Talk(.agreed(agreement: agreement, gaps: [])).record.isAgreed)
  }

  @Test func whatWasNotAgreedStaysADraft() {
    let record = Talk(.agreed(agreement: .notAgreed(reason: "wants to think"), gaps: [])).record
    #expect(record.standing == .draft)
    #expect(record.isOpen)
    #expect(record.agreements.count == 1)
  }

  @Test func anAmendedRecordIsTheNextVersionUntilItIsAgreed() {
    let talk = Talk(
      .saidBack(result: .all), .agreed(agreement: .person, gaps: []), .copiedToMainRecord,
      .sheetDeclined, .amended(reason: "the day was wrong"))
    #expect(talk.record.standing == .amending(reason: "the day was wrong"))
    #expect(talk.record.version == 2)
    #expect(talk.record.isOpen)
    #expect(talk.record.copiedToMainRecord == nil)
    #expect(talk.record.sayBack == nil)
    #expect(!talk.record.sheetIsDeclined)
    talk.says(.agreed(agreement: .person, gaps: []))
    #expect(talk.record.standing == .agreed)
    #expect(talk.record.agreements.map(\.version) == [1, 2])
  }

  @Test func onlyAnAgreedRecordCanBeAmended() {
    #expect(Talk(.amended(reason: "x")).record.standing == .draft)
    let twice = Talk(
      .agreed(agreement: .person, gaps: []), .amended(reason: "a"), .amended(reason: "b")
    ).record
    #expect(twice.version == 2)
    #expect(twice.standing == .amending(reason: "a"))
  }

  @Test func aDraftCanBeStoppedForGoodAndAnAgreedRecordCannot() {
    let stopped = Talk(.abandoned(reason: "called away")).record
    #expect(stopped.standing == .abandoned(reason: "called away"))
    #expect(!stopped.isOpen)
    let agreed = Talk(.agreed(agreement: .person, gaps: []), .abandoned(reason: "x")).record
    #expect(agreed.isAgreed)
  }

  @Test func howItWasToldBackAndWhenToLookAgainAreKept() {
    let record = Talk(
      .saidBack(result: .some(again: "which day")), .reviewSet(when: .weeks(4), owner: .clinician)
    ).record
    #expect(record.sayBack == .some(again: "which day"))
    #expect(record.review?.when == .weeks(4))
    #expect(record.review?.owner == .clinician)
    #expect(record.review?.due == day(2026, 12, 19))
  }

  @Test func everySheetIsKeptWithTheVersionItShows() {
    let record = Talk(
      .agreed(agreement: .person, gaps: []),
      .printed(reference: "A", copy: .person, layout: .large, copies: 2, paper: nil),
      .amended(reason: "x"),
      .saved(reference: "B", copy: .clinician, format: "pdf", paper: nil)
    ).record
    #expect(record.sheets.map(\.reference) == ["A", "B"])
    #expect(record.sheets.map(\.copy) == [.person, .clinician])
    #expect(record.sheets.map(\.form) == ["printer", "pdf"])
    #expect(record.sheets.map(\.version) == [1, 2])
    #expect(
      record.sheets.map(\.at) == [at("2026-11-21T10:02:00Z"), at("2026-11-21T10:04:00Z")])
  }

  @Test func copyingTheBlockIsNotHavingItInTheMainRecord() {
    #expect(Talk(.copied).record.copiedToMainRecord == nil)
    #expect(Talk(.copiedToMainRecord).record.copiedToMainRecord == at("2026-11-21T10:01:00Z"))
  }
}

@Suite struct WhenTests {
  @Test func weeksCountFromTheDayTheyWereSaid() {
    #expect(When.weeks(4).due(from: day(2026, 11, 20)) == day(2026, 12, 18))
    #expect(When.weeks(0).due(from: day(2026, 11, 20)) == day(2026, 11, 20))
    #expect(When.weeks(-3).due(from: day(2026, 11, 20)) == day(2026, 11, 20))
    #expect(When.weeks(.max).due(from: day(2026, 11, 20)) == day(2126, 7, 19))
    #expect(When.day(day(2027, 1, 2)).due(from: day(2026, 11, 20)) == day(2027, 1, 2))
    #expect(When.notSaid.due(from: day(2026, 11, 20)) == nil)
    #expect(When.openEnded.due(from: day(2026, 11, 20)) == nil)
  }
}

@Suite struct GapTests {
  /// A talk in which nothing is missing.
  private func whole(without left: Gap? = nil) -> Talk {
    let talk = Talk()
    if left != .identityNotAsked { talk.says(.identityAsked(answer: .yes)) }
    if left != .noNeed { talk.notes(34, .need, "the knee") }
    if left != .nothingMatters { talk.notes(30, .matter, "church") }
    if left != .nothingWeighed {
      talk.notes(31, .option, "class")
      if left != .nothingDecided {
        talk.says(.decided(note: id(31), status: .inProgress, reservation: nil))
      }
    }
    talk.notes(32, .step, "walk to the gate")
    talk.says(
      .stepAgreed(
        note: id(32), who: left == .stepWithoutOwner(id(32)) ? .nobody : .person,
        when: left == .stepWithoutDay(id(32)) ? .notSaid : .openEnded))
    if left != .noSafetyNet { talk.notes(33, .contingency, "if it swells, ring 020 7946 0123") }
    if left != .notSaidBack { talk.says(.saidBack(result: .some(again: "the day"))) }
    if left != .noReview { talk.says(.reviewSet(when: .weeks(4), owner: .clinician)) }
    return talk
  }

  @Test func aTalkWithEverythingInItHasNoGaps() {
    #expect(gaps(in: whole().record) == [])
  }

  @Test(arguments: [
    (Gap.identityNotAsked, Stage.start), (.noNeed, .today), (.nothingMatters, .matters),
    (.nothingWeighed, .waysForward), (.nothingDecided, .waysForward),
    (.stepWithoutOwner(id(32)), .nextSteps), (.stepWithoutDay(id(32)), .nextSteps),
    (.noSafetyNet, .ifThingsChange), (.notSaidBack, .sayItBack), (.noReview, .sayItBack),
  ])
  func whatIsMissingSpeaksAndLeadsToItsStage(_ gap: Gap, _ stage: Stage) {
    #expect(gaps(in: whole(without: gap).record) == [gap])
    #expect(gap.stage == stage)
  }

  @Test func H15_whatWasNotToldBackIsSaidWheneverItIsAgreed() {
    let talk = whole(without: .notSaidBack)
    #expect(gaps(in: talk.record) == [.notSaidBack])
    talk.says(.saidBack(result: .notToday))
    #expect(gaps(in: talk.record) == [.notSaidBack])
    talk.says(.agreed(agreement: .person, gaps: gaps(in: talk.record)))
    #expect(talk.record.agreements.map(\.gaps) == [[.notSaidBack]])
    #expect(gaps(in: talk.record) == [.notSaidBack])
  }

  @Test func H16_aStepNeedsAnOwnerAndADayOrTheWordThatItHasNoEnd() {
    let talk = whole(without: .stepWithoutDay(id(32)))
    #expect(gaps(in: talk.record) == [.stepWithoutDay(id(32))])
    talk.says(.stepAgreed(note: id(32), who: .nobody, when: .openEnded))
    #expect(gaps(in: talk.record) == [.stepWithoutOwner(id(32))])
    talk.says(.stepAgreed(note: id(32), who: .person, when: .openEnded))
    #expect(gaps(in: talk.record) == [])
  }

  @Test func H21_whatToDoIfThingsChangeIsAskedForUnlessThereIsAReasonWhyNot() {
    let talk = whole(without: .noSafetyNet)
    #expect(gaps(in: talk.record) == [.noSafetyNet])
    talk.says(.nothingSaid(stage: .ifThingsChange, why: .notDiscussed))
    #expect(gaps(in: talk.record) == [.noSafetyNet])
    talk.says(.nothingSaid(stage: .ifThingsChange, why: Nothing.none))
    #expect(gaps(in: talk.record) == [])
  }

  @Test func anEmptyTalkHasItsGapsInTheOrderOfTheStages() {
    #expect(
      gaps(in: Talk().record) == [
        .identityNotAsked, .noNeed, .nothingMatters, .nothingWeighed, .noSafetyNet, .notSaidBack,
        .noReview,
      ])
  }

  @Test func whatSomebodyAnsweredWithNothingIsNoGap() {
    for why in [Nothing.none, .declined, .unknown] {
      let talk = Talk(
        .nothingSaid(stage: .matters, why: why), .nothingSaid(stage: .waysForward, why: why),
        .nothingSaid(stage: .ifThingsChange, why: why), .nothingSaid(stage: .today, why: why))
      #expect(gaps(in: talk.record) == [.identityNotAsked, .notSaidBack, .noReview])
    }
    let talk = Talk(.nothingSaid(stage: .matters, why: .notDiscussed))
    #expect(gaps(in: talk.record).contains(.nothingMatters))
  }

  @Test func whatWasDecidedByNobodyKnowsWhomIsAGap() {
    let talk = whole()
    talk.says(.decided(note: id(31), status: .valid, reservation: nil))
    #expect(gaps(in: talk.record) == [.decidersNotAsked])
    #expect(Gap.decidersNotAsked.stage == .waysForward)
    talk.says(.decidersSet(who: .together))
    #expect(gaps(in: talk.record) == [])
  }

  @Test func H10_anotherLanguageWithoutAnInterpreterIsAGap() {
    let talk = whole()
    let polish = AccessNeeds(speaks: "Polish")
    #expect(gaps(in: talk.record, for: polish) == [.interpreterNotAsked])
    for by in [Interpreting.Interpreter.professional, .other, .notRequired, .didNotAttend] {
      talk.says(.told(particulars: .interpreting(changes: filled { $0.by = .said(by) })))
      #expect(gaps(in: talk.record, for: polish) == [])
    }
    talk.says(.told(particulars: .interpreting(changes: filled { $0.by = .said(.familyOrFriend) })))
    #expect(gaps(in: talk.record, for: polish) == [.familyInterpreted, .notSaidBack])
    talk.says(
      .told(particulars: .interpreting(changes: filled { $0.why = .said("nobody else free") })))
    #expect(gaps(in: talk.record, for: polish) == [.notSaidBack])
  }

  @Test func H19_aDigitalToolOfWhichNotAllWasAskedIsAGap() {
    let talk = whole()
    talk.says(
      .noteTold(
        note: id(32), particulars: .step(changes: filled { $0.support = .said(.digitalTool) })))
    #expect(gaps(in: talk.record) == [.toolNotChecked(id(32))])
    talk.says(
      .noteTold(
        note: id(32),
        particulars: .digitalTool(
          changes: filled {
            $0.isWanted = .said(true)
            $0.isWithinReach = .said(true)
            $0.purpose = .said("breathing")
            $0.followUp = .said("the nurse")
            $0.stopRule = .nothing(.unknown)
            $0.isNotForCrisis = .said(true)
            $0.assurance = .nothing(.unknown)
          })))
    #expect(gaps(in: talk.record) == [.toolNotChecked(id(32))])
    talk.says(
      .noteTold(
        note: id(32), particulars: .digitalTool(changes: filled { $0.cost = .nothing(.none) })))
    #expect(gaps(in: talk.record) == [])
  }

  @Test func sayingNoToTheFirstQuestionOrNotTodayToTheLastIsStillAGap() {
    let talk = Talk(.identityAsked(answer: .no), .saidBack(result: .notToday))
    #expect(gaps(in: talk.record).contains(.identityNotAsked))
    #expect(gaps(in: talk.record).contains(.notSaidBack))
  }
}
