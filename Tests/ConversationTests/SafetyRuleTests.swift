import Testing

@testable import Conversation
@testable import Peggy

/// The three things that stop, each with its way out, and what keeps a record from being wrong.
@Suite struct SafetyRuleTests {
  private func way(_ talk: Talk) -> Option {
    guard case .option(let option)? = talk.record.note(id(31))?.content else { return Option() }
    return option
  }

  private func tell(_ talk: Talk, _ fill: (inout Option.Particulars) -> Void) {
    talk.says(.noteTold(note: id(31), particulars: .option(changes: filled(fill))))
  }

  private func weighed() -> Talk {
    let talk = Talk()
    talk.notes(31, .option, "the operation")
    return talk
  }

  @Test(arguments: [Capacity.inDoubt, .lacking])
  func H09_nothingIsDecidedWhileCapacityIsInDoubtAndNoLawfulBasisStandsHere(_ capacity: Capacity) {
    let talk = weighed()
    tell(talk) { $0.capacity = .said(capacity) }
    talk.says(.decided(note: id(31), status: .valid, reservation: nil))
    #expect(way(talk).decision?.status == .inProgress)
    #expect(gaps(in: talk.record).contains(.noLawfulBasis(id(31))))
    tell(talk) { $0.basis = .said(.bestInterests) }
    #expect(way(talk).decision?.status == .inProgress)
    talk.says(.decided(note: id(31), status: .valid, reservation: nil))
    #expect(way(talk).decision?.status == .valid)
    #expect(!gaps(in: talk.record).contains(.noLawfulBasis(id(31))))
  }

  @Test func H09_aDoubtRaisedAfterDecidingOpensTheDecisionAgain() {
    let talk = weighed()
    talk.says(.decided(note: id(31), status: .valid, reservation: nil))
    tell(talk) { $0.capacity = .said(.inDoubt) }
    #expect(way(talk).decision?.status == .inProgress)
  }

  @Test func H09_thatTheyDecidedThemselvesIsNoBasisForSomebodyWhoWasFoundUnableTo() {
    let talk = weighed()
    tell(talk) {
      $0.capacity = .said(.lacking)
      $0.basis = .said(.person)
    }
    talk.says(.decided(note: id(31), status: .valid, reservation: nil))
    #expect(way(talk).decision?.status == .inProgress)
    tell(talk) { $0.capacity = .said(.inDoubt) }
    talk.says(.decided(note: id(31), status: .valid, reservation: nil))
    #expect(way(talk).decision?.status == .valid)
  }

  @Test func H09_capacityIsAssumedAndAskedOfOneDecisionOnly() {
    let talk = weighed()
    talk.notes(32, .option, "the class")
    tell(talk) { $0.capacity = .said(.inDoubt) }
    talk.says(.decided(note: id(32), status: .valid, reservation: nil))
    #expect(talk.record.decisions.map(\.decision.status) == [.valid])
    tell(talk) { $0.capacity = .said(.present) }
    talk.says(.decided(note: id(31), status: .valid, reservation: nil))
    #expect(way(talk).decision?.status == .valid)
  }

  @Test func leavingADecisionOpenOrGivingItUpIsNeverStopped() {
    let talk = weighed()
    tell(talk) { $0.capacity = .said(.lacking) }
    for status in [DecisionStatus.inProgress, .cancelled] {
      talk.says(.decided(note: id(31), status: status, reservation: nil))
      #expect(way(talk).decision?.status == status)
    }
  }

  // MARK: Referrals

  private func introduction(_ changes: ((inout Introduction) -> Void)...) -> Introduction {
    let talk = Talk()
    talk.notes(32, .step, "the choir")
    for change in changes {
      talk.says(
        .noteTold(note: id(32), particulars: .introduction(changes: filled(change))))
    }
    guard case .step(let step)? = talk.record.note(id(32))?.content else { return Introduction() }
    return step.introduction
  }

  @Test func H18_thereIsNoReferralWithoutAnAnswerToTheQuestionOfRisks() {
    let refused = introduction({ $0.reach = .said(.introduced) }, { $0.reach = .said(.referred) })
    #expect(refused.reach == .said(.introduced))
    for answer in [Introduction.Risks.noneKnown, .known(text: "falls")] {
      let made = introduction({ $0.risks = .said(answer) }, { $0.reach = .said(.referred) })
      #expect(made.reach == .said(.referred))
      let atOnce = introduction({
        $0.risks = .said(answer)
        $0.reach = .said(.referred)
      })
      #expect(atOnce.reach == .said(.referred))
    }
    for why in Nothing.allCases {
      let made = introduction({ $0.risks = .nothing(why) }, { $0.reach = .said(.referred) })
      #expect(made.reach.value == nil)
    }
  }

  @Test func theRisksOfAReferralCanChangeButNotGoAway() {
    let made = introduction(
      {
        $0.risks = .said(.noneKnown)
        $0.reach = .said(.referred)
      }, { $0.risks = .nothing(.notDiscussed) })
    #expect(made.risks == .said(.noneKnown))
    let changed = introduction(
      {
        $0.risks = .said(.noneKnown)
        $0.reach = .said(.referred)
      }, { $0.risks = .said(.known(text: "falls")) })
    #expect(changed.risks == .said(.known(text: "falls")))
  }

  @Test func H17_onlyAReferralCanBeSentAndUntilItSaysHowItIsWrittenNotSent() {
    let sending = Introduction.Sending(how: "by post", on: day(2026, 11, 23))
    #expect(introduction({ $0.sent = .said(sending) }).sent == nil)
    let written = introduction({
      $0.risks = .said(.noneKnown)
      $0.reach = .said(.referred)
    })
    #expect(written.sent.value == nil)
  }

  @Test func H17_whatIsNoReferralAfterAllWasNotSent() {
    let sending = Introduction.Sending(how: "by post", on: day(2026, 11, 23))
    let made = introduction(
      {
        $0.risks = .said(.noneKnown)
        $0.reach = .said(.referred)
        $0.sent = .said(sending)
      }, { $0.reach = .said(.gaveDetails) })
    #expect(made.reach == .said(.gaveDetails))
    #expect(made.sent == nil)
  }

  @Test func H17_aReferralThatIsWrittenWaitsOnHomeUntilItWasSent() {
    let talk = Talk()
    talk.notes(32, .step, "the choir")
    func tell(_ fill: (inout Introduction) -> Void) {
      talk.says(.noteTold(note: id(32), particulars: .introduction(changes: filled(fill))))
    }
    func waits() -> Bool {
      work(from: talk.record).contains(WorkItem(kind: .sendReferral(step: id(32))))
    }
    tell { $0.reach = .said(.gaveDetails) }
    #expect(!waits())
    tell {
      $0.risks = .said(.noneKnown)
      $0.reach = .said(.referred)
    }
    #expect(waits())
    talk.says(.agreed(agreement: .person, gaps: []))
    #expect(waits())
    talk.says(.amended(reason: ""))
    tell { $0.sent = .said(Introduction.Sending(how: "by post", on: day(2026, 11, 23))) }
    #expect(!waits())
  }

  // MARK: Closing the visit

  @Test func H07_aVisitIsNotClosedWhileAPrivateNoteDoesNotSayWhatWasDone() {
    let talk = Talk()
    talk.notes(40, .privateNote, "p")
    talk.says(.agreed(agreement: .person, gaps: []))
    talk.says(.closed)
    #expect(talk.record.isAgreed)
    #expect(talk.record.closed == nil)
    #expect(work(from: talk.record).map(\.kind).first == .finishNote)
    let steps: [(inout PrivateNote) -> Void] = [
      { $0.did = .said("gave her the number") }, { $0.toldWho = .said("the lead") },
      { $0.toldOn = .said(day(2026, 11, 21)) },
    ]
    for (place, step) in steps.enumerated() {
      #expect(talk.record.unfinishedNotes.count == 1, "before step \(place)")
      talk.says(.noteTold(note: id(40), particulars: .privateNote(changes: filled(step))))
    }
    #expect(talk.record.unfinishedNotes.isEmpty)
    talk.says(.closed)
    #expect(talk.record.closed != nil)
    #expect(!work(from: talk.record).map(\.kind).contains(.finishNote))
  }

  @Test func H07_aClosedVisitIsOpenAgainWhenSomethingIsToldInConfidence() {
    let talk = Talk(.agreed(agreement: .person, gaps: []), .closed)
    talk.notes(40, .privateNote, "p")
    #expect(talk.record.closed == nil)
    talk.says(
      .noteTold(note: id(40), particulars: .privateNote(changes: FullParticulars.privateNote)))
    #expect(talk.record.closed == nil)
    talk.says(.closed)
    #expect(talk.record.closed != nil)
  }

  @Test func H07_thatNobodyHadToBeToldIsAnAnswer() {
    var note = PrivateNote()
    note.take(filled { $0.did = .nothing(.none) })
    #expect(!note.isDealtWith)
    note.take(filled { $0.toldWho = .nothing(.none) })
    #expect(note.isDealtWith)
    note.take(filled { $0.toldWho = .nothing(.notDiscussed) })
    #expect(!note.isDealtWith)
  }

  @Test func anAmendedVisitIsOpenAgain() {
    let talk = Talk(.agreed(agreement: .person, gaps: []), .closed)
    #expect(talk.record.closed != nil)
    talk.says(.amended(reason: ""))
    #expect(talk.record.closed == nil)
  }

  // MARK: Words

  @Test func H05_aMendedQuoteKeepsWhatWasFirstWritten() {
    let talk = Talk()
    talk.says(
      .noted(
        note: id(30), kind: .matter, words: Words("I cant", form: .verbatim), stage: .matters))
    talk.says(.revised(note: id(30), words: Words("I can't", form: .verbatim)))
    talk.says(.revised(note: id(30), words: Words("I can not", form: .verbatim)))
    #expect(talk.record.note(id(30))?.firstWords?.text == "I cant")
    #expect(talk.record.note(id(30))?.isEdited == true)
    talk.notes(31, .option, "class")
    talk.says(
      .optionWeighed(
        note: id(31), weight: id(41), side: .good, words: Words("near", form: .verbatim)))
    talk.says(.revised(note: id(41), words: Words("very near", form: .verbatim)))
    #expect(way(talk).weights.map(\.words.text) == ["very near"])
    #expect(way(talk).weights.map(\.firstWords?.text) == ["near"])
    talk.says(.withdrawn(note: id(41)))
    #expect(way(talk).weights.isEmpty)
  }

  @Test func aNoteThatComesBackToItsKindHasWhatItHad() {
    let talk = Talk()
    talk.notes(32, .step, "walk")
    talk.says(.stepAgreed(note: id(32), who: .person, when: .weeks(2)))
    talk.says(.moved(note: id(32), kind: .parked))
    talk.says(.moved(note: id(32), kind: .step))
    guard case .step(let step)? = talk.record.note(id(32))?.content else {
      Issue.record("no step")
      return
    }
    #expect(step.who == .person)
    #expect(step.when == .weeks(2))
  }

  @Test func nothingIsNotSaidWhereSomethingStands() {
    let talk = Talk()
    talk.notes(30, .strength, "sister")
    talk.says(.nothingSaid(stage: .helps, why: Nothing.none))
    #expect(talk.record.nothings == [:])
  }
}
