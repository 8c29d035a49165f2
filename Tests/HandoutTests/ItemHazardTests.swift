import Conversation
import Handout
import Testing

@testable import Peggy

/// Hazards of the items: each under its number in the hazard log.
struct ItemHazardTests {
  private func flat(_ document: Document) -> String {
    text(document).split { $0.isWhitespace }.joined(separator: " ")
  }

  private func step(_ told: NoteParticulars...) -> Talk {
    var talk = Talk()
    let step = talk.note(.step, "join the choir")
    for items in told { talk.add(.noteTold(note: step, particulars: items)) }
    return talk
  }

  // MARK: H02, H09

  @Test func H02_aDecisionThatWaitsForALawfulBasisIsNotYetDecidedOnEverySheet() {
    var talk = Talk()
    let way = talk.note(.option, "the operation")
    talk.add(.decided(note: way, status: .valid, reservation: nil))
    talk.add(
      .noteTold(note: way, particulars: .option(changes: filled { $0.capacity = .said(.inDoubt) })))
    for copy in [Copy.person, .discreet, .clinician] {
      #expect(flat(talk.sheet(copy)).contains("NOT YET DECIDED"))
      #expect(text(talk.sheet(copy)).components(of: " DECIDED") == 1)
    }
    #expect(
      flat(talk.sheet(.clinician)).contains("Capacity for this decision: in doubt"))
  }

  @Test func H09_theSheetSaysWhoAgreedForThemAndByWhatAuthority() {
    let person = flat(FullTalk.agreed.sheet())
    #expect(
      person.contains("Agreed for you by Ann Osei, who has power of attorney for your health."))
    #expect(
      flat(FullTalk.agreed.sheet(.clinician)).contains(
        "agreed with Ann Osei, lasting power of attorney for health and welfare, registered 2024, "
          + "paper seen"))
    #expect(!flat(FullTalk.agreed.sheet(.discreet)).contains("Agreed for you"))
  }

  // MARK: H10

  @Test(arguments: [
    (Interpreting.Interpreter.professional, "An interpreter passed on the words."),
    (.familyOrFriend, "Family or a friend passed on the words."),
    (.other, "Somebody else passed on the words."),
    (.didNotAttend, "The interpreter did not come."),
  ])
  func H10_whoPassedOnTheWordsStandsUnderTheTitle(
    by: Interpreting.Interpreter, sentence: String
  ) {
    var talk = Talk()
    talk.add(.told(particulars: .interpreting(changes: filled { $0.by = .said(by) })))
    #expect(
      talk.sheet().subtitle
        == "Wednesday 18 November 2026, with Dr Amina Yusuf (GP). " + sentence)
    #expect(talk.sheet(.discreet).subtitle == "Wednesday 18 November 2026")
  }

  @Test func H10_thatNoneWasNeededNeedsNoSentence() {
    var talk = Talk()
    talk.add(.told(particulars: .interpreting(changes: filled { $0.by = .said(.notRequired) })))
    #expect(talk.sheet().subtitle.hasSuffix("with Dr Amina Yusuf (GP)"))
    #expect(flat(talk.sheet(.clinician)).contains("Interpreted by: not required"))
  }

  // MARK: H12

  @Test(arguments: [
    (FieldOf.decision, 150), (.need, 150), (.owner, 70), (.role, 35), (.contact, 35),
    (.reviewContact, 35),
  ])
  func H12_aTextThatIsLongerThanItsFieldStandsInFullAndSaysSo(field: FieldOf, limit: Int) {
    let fits = String(String(repeating: "four ", count: 40).prefix(limit - 1)) + "x"
    let within = flat(field.talk(fits).sheet(.clinician))
    #expect(within.contains(fits))
    #expect(!within.contains("characters;"))
    // Letters that are several code points count once.
    let long = "e\u{301}" + fits
    let beyond = flat(field.talk(long).sheet(.clinician))
    #expect(beyond.contains(long))
    #expect(
      beyond.contains("\(limit + 1) characters; this field of the record holds \(limit)"))
  }

  /// A field of the main record that has a limit.
  enum FieldOf: CaseIterable {
    case decision, need, owner, role, contact, reviewContact

    func talk(_ text: String) -> Talk {
      var talk = Talk()
      switch self {
      case .decision:
        let way = talk.note(.option, text)
        talk.add(.decided(note: way, status: .valid, reservation: nil))
      case .need: talk.note(.need, text)
      case .owner:
        let step = talk.note(.step, "ring")
        talk.add(.stepAgreed(note: step, who: .other(name: text), when: .openEnded))
      case .role, .contact:
        let step = talk.note(.step, "ring")
        let items: Step.Particulars = filled {
          if self == .role { $0.role = .said(text) } else { $0.contact = .said(text) }
        }
        talk.add(.noteTold(note: step, particulars: .step(changes: items)))
      case .reviewContact:
        talk.add(.told(particulars: .reviewing(changes: filled { $0.contact = .said(text) })))
      }
      return talk
    }
  }

  // MARK: H17

  @Test func H17_aReferralIsWrittenAndNotSentUntilSomebodySaysItWas() {
    let written: Introduction = filled {
      $0.risks = .said(.noneKnown)
      $0.reach = .said(.referred)
    }
    let talk = step(.introduction(changes: written))
    #expect(
      flat(talk.sheet()).contains("A letter about you is written. It is not sent yet."))
    #expect(flat(talk.sheet(.clinician)).contains("Sending: written, not sent"))
    let sent: Introduction = filled {
      $0.sent = .said(Introduction.Sending(how: "by post", on: day(2026, 11, 23)))
    }
    let after = step(.introduction(changes: written), .introduction(changes: sent))
    #expect(
      flat(after.sheet()).contains(
        "A letter about you was sent by post on Monday 23 November 2026."))
    #expect(flat(after.sheet(.clinician)).contains("Sending: sent by post, 23-Nov-2026"))
  }

  @Test func H17_aSignpostIsNoReferral() {
    let talk = step(.introduction(changes: filled { $0.reach = .said(.gaveDetails) }))
    #expect(
      flat(talk.sheet(.clinician)).contains(
        "How far it went: signposted, details given (not a referral)"))
    #expect(flat(talk.sheet()).contains("You have the details."))
    #expect(!flat(talk.sheet()).contains("letter"))
  }

  @Test func theRisksOfAReferralAreForWhoeverItGoesTo() {
    let items: Introduction = filled {
      $0.risks = .said(.known(text: "falls at night"))
      $0.reach = .said(.referred)
    }
    let talk = step(.introduction(changes: items))
    #expect(flat(talk.sheet(.clinician)).contains("Risks: falls at night"))
    #expect(!flat(talk.sheet()).contains("falls"))
  }

  // MARK: H19

  @Test func H19_whoeverTakesADigitalToolHomeReadsWhereHelpIsInACrisis() {
    let crisis = "If you or somebody else is in danger, call 999."
    let chosen = step(.step(changes: filled { $0.support = .said(.digitalTool) }))
    let asked = step(.digitalTool(changes: filled { $0.purpose = .said("sleep") }))
    for talk in [chosen, asked] {
      for copy in [Copy.person, .discreet] {
        for layout in AccessNeeds.Paper.allCases {
          #expect(flat(talk.sheet(copy, layout: layout)).contains(crisis))
        }
      }
    }
    #expect(!flat(step().sheet()).contains(crisis))
  }

  @Test func H19_aToolOfAStepThatIsOffTheSheetBringsNoCrisisLine() {
    var talk = step(.step(changes: filled { $0.support = .said(.digitalTool) }))
    for note in talk.record.notes(.step) {
      talk.add(.sheetSet(note: note.id, isOffSheet: true))
    }
    #expect(!flat(talk.sheet()).contains("call 999"))
  }

  // MARK: H22

  @Test func H22_otherPlansAreNamedWithTheirPlaceAndNeverTakenOver() {
    let person = flat(FullTalk.talk.sheet())
    #expect(
      person.contains("Your plan for an emergency (such as ReSPECT): yellow folder (3 May 2024)"))
    #expect(person.contains("It does not replace your ReSPECT form"))
    #expect(!person.contains("which treatments you refuse"))
    #expect(
      flat(FullTalk.talk.sheet(.clinician)).contains("Advance decision to refuse treatment: none"))
  }

  // MARK: For the main record

  @Test func privateNotesEndTheCliniciansCopyAndOnlyWhenAskedFor() throws {
    let asked = FullTalk.talk.sheet(.clinician, person: FullTalk.person, privateNotes: true)
    let last = try #require(
      asked.blocks.lastIndex { if case .heading = $0 { true } else { false } })
    #expect(asked.blocks[last] == .heading("Private notes: consider hiding from online view"))
    #expect(flat(asked).contains("What I did: gave her the number"))
    #expect(flat(asked).contains("Must not be contacted or told: her brother"))
    let usual = FullTalk.talk.sheet(.clinician, person: FullTalk.person)
    #expect(asked.blocks.prefix(last) == usual.blocks[...])
    #expect(!flat(usual).contains("purse"))
    #expect(!flat(usual).contains("her brother"))
  }

  @Test func privateNotesThatAreAskedForStandOnNoSheetOfThePerson() {
    for copy in [Copy.person, .discreet] {
      #expect(
        FullTalk.talk.sheet(copy, privateNotes: true) == FullTalk.talk.sheet(copy))
    }
  }

  @Test func theBlockForTheMainRecordIsSeventyTwoColumnsAtMost() {
    let lines = text(
      FullTalk.agreed.sheet(.clinician, person: FullTalk.person, privateNotes: true)
    ).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 72 })
    #expect(lines.count > 190)
  }

  @Test func everyItemThatWasToldStandsInTheBlockForTheMainRecord() {
    let block = flat(
      FullTalk.agreed.sheet(.clinician, person: FullTalk.person, privateNotes: true))
    let toldElsewhere = Set(
      texts(of: FullParticulars.background) + texts(of: FullParticulars.reach))
    for items in FullParticulars.all {
      for words in texts(of: items) where !toldElsewhere.contains(words) {
        #expect(block.contains(words), "\(type(of: items)): \(words)")
      }
    }
  }

  private func texts(of items: any Particulars) -> [String] {
    Mirror(reflecting: items).children.compactMap { ($0.value as? Told<String>)?.value }
  }

  @Test func itemsOfWhichThereIsNoneOrNobodyKnowsSayWhich() {
    for (why, words) in [
      (Nothing.none, "none"), (.declined, "rather not say"), (.unknown, "not known"),
    ] {
      var talk = Talk()
      talk.add(
        .told(particulars: .otherPlans(changes: filled { $0.advanceDecision = .nothing(why) })))
      #expect(
        flat(talk.sheet(.clinician)).contains("Advance decision to refuse treatment: \(words)"))
      #expect(!flat(talk.sheet()).contains("Your other plans"))
    }
    #expect(
      text(Talk().sheet(.clinician)).contains(
        "Other plans (they stand elsewhere)\n  not talked about\n"))
  }

  // MARK: For the person

  @Test(arguments: [
    (OutcomeLevel.muchWorse, "so far: much worse than you hoped"),
    (.littleWorse, "so far: a little worse than you hoped"),
    (.asHoped, "so far: as you hoped"), (.littleBetter, "so far: a little better than you hoped"),
    (.muchBetter, "so far: much better than you hoped"),
  ])
  func howAGoalCameOutIsToldInPlainWords(level: OutcomeLevel, words: String) {
    var talk = Talk()
    let goal = talk.note(.goal, "church")
    talk.add(.goalAnswered(note: goal, level: level, rater: .person, comment: nil))
    #expect(flat(talk.sheet()).contains("Church (\(words))"))
  }

  @Test func anEarlierGoalThatWasOnTheSheetTellsHowItCameOut() {
    var earlier = Talk(seed: 5)
    let open = earlier.note(.goal, "church")
    let off = earlier.note(.goal, "move out")
    earlier.add(.sheetSet(note: off, isOffSheet: true))
    var talk = Talk()
    for goal in [open, off] {
      talk.add(.goalAnswered(note: goal, level: .asHoped, rater: .person, comment: nil))
    }
    func sheet(_ copy: Copy) -> String {
      flat(Handout.sheet(talk.request(copy, after: [earlier])))
    }
    #expect(sheet(.person).contains("Church (so far: as you hoped)"))
    #expect(!sheet(.person).contains("move out"))
    #expect(
      sheet(.clinician).contains(
        "Goals of earlier conversations - church Outcome: as hoped; said by the person;"))
    #expect(sheet(.clinician).contains("- move out (off the sheet) Outcome: as hoped"))
  }

  @Test func whoSeesToTheReviewAndHowTheyAreReachedIsToldButNotOnTheNeutralSheet() {
    let sentence = "Their job: practice nurse. How to reach them: 020 7946 0123."
    #expect(flat(FullTalk.talk.sheet()).contains(sentence))
    #expect(!flat(FullTalk.talk.sheet(.discreet)).contains("practice nurse"))
  }
}
