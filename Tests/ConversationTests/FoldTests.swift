import Conversation
import Testing

@Suite struct BeginningTests {
  @Test func thereIsNoRecordBeforeTheTalkBegan() {
    #expect(record([Entry]()) == nil)
    let early = Talk(.identityAsked(answer: .yes)).entries.dropFirst()
    #expect(record(early) == nil)
  }

  @Test func aTalkThatHasBegunIsADraftWithOneWayForward() {
    let record = Talk().record
    #expect(record.id == Talk.id)
    #expect(record.person == id(1))
    #expect(record.author == Talk.amina)
    #expect(record.started == at("2026-11-21T10:00:00Z"))
    #expect(record.minutes == 10)
    #expect(record.guide == "what-matters")
    #expect(record.standing == .draft)
    #expect(record.version == 1)
    #expect(record.isOpen)
    #expect(record.notes.map(\.words.text) == ["leave it as it is"])
    #expect(record.notes.map(\.kind) == [.option])
    #expect(record.notes.map(\.id) == [record.leavingItID])
    #expect(record.notes.map(\.words.speaker) == [.clinician])
  }

  @Test func aSecondBeginningChangesNothing() {
    let talk = Talk(.started(person: id(9), guide: "other", guideVersion: 2, minutes: 40))
    #expect(talk.record.person == id(1))
    #expect(talk.record.minutes == 10)
    #expect(talk.record.notes.count == 1)
  }

  @Test func theTimeAndTheGuideCanBeChosenAnew() {
    let record = Talk(.planned(guide: "review", guideVersion: 3, minutes: 40)).record
    #expect(record.guide == "review")
    #expect(record.minutes == 40)
  }

  @Test func whatWasAskedAtTheStartIsKept() {
    let record = Talk(.identityAsked(answer: .yes), .typingAsked(answer: .no)).record
    #expect(Talk().record.identityAsked == .notAsked)
    #expect(record.identityAsked == .yes)
    #expect(record.typingAsked == .no)
  }

  @Test func theRecordChangedWhenSomethingWasLastSaid() {
    #expect(Talk(.covered).record.changed == at("2026-11-21T10:01:00Z"))
  }

  @Test func anEventOfANewerVersionMakesItReadOnly() {
    let talk = Talk(.covered)
    let unknown = Entry(
      id: id(77), author: Talk.amina, at: talk.now, lamport: 9,
      happening: .unknown(
        .conversation(Talk.id), UnknownEvent(type: "hugged", version: 1, body: [])))
    let record = record(talk.entries + [unknown])
    #expect(record?.isMadeByNewerVersion == true)
    #expect(record?.isOpen == false)
    #expect(record?.isCovered == true)
  }
}

@Suite struct RoomTests {
  private let ann = EventFixtures.ann
  private let nowak = Participant(
    id: id(4), name: "Ms Nowak", relation: "LanguageLine 4471", part: .interpreter)

  @Test func whoCameInIsPresentUntilTheyGoOut() {
    let here = Talk(.joined(participant: ann)).record
    #expect(here.present == [ann])
    #expect(here.hasCompany)
    let gone = Talk(.joined(participant: ann), .left(participant: ann.id)).record
    #expect(gone.present == [])
    #expect(!gone.hasCompany)
    #expect(gone.participant(ann.id) == ann)
    #expect(gone.presences.map(\.joined) == [at("2026-11-21T10:01:00Z")])
    #expect(gone.presences.map(\.left) == [at("2026-11-21T10:02:00Z")])
  }

  @Test func whoComesBackIsPresentAgain() {
    let record = Talk(
      .joined(participant: ann), .left(participant: ann.id), .joined(participant: ann)
    ).record
    #expect(record.present == [ann])
    #expect(record.presences.count == 2)
  }

  @Test func comingInTwiceOrGoingOutTwiceChangesNothing() {
    let twice = Talk(.joined(participant: ann), .joined(participant: ann)).record
    #expect(twice.presences.count == 1)
    let gone = Talk(
      .left(participant: ann.id), .joined(participant: ann), .left(participant: ann.id),
      .left(participant: ann.id)
    ).record
    #expect(gone.presences.map(\.left) == [at("2026-11-21T10:03:00Z")])
  }

  @Test func anInterpreterOfAServiceIsNoCompanyAndCarriesTheWords() {
    let record = Talk(.joined(participant: nowak)).record
    #expect(record.isInterpreted)
    #expect(!record.hasCompany)
    #expect(!Talk(.joined(participant: nowak), .left(participant: nowak.id)).record.isInterpreted)
  }

  @Test(arguments: Participant.Part.allCases)
  func companyIsWhoCouldReadTheScreen(_ part: Participant.Part) {
    let somebody = Participant(id: id(8), name: "A", relation: "b", part: part)
    let company = Talk(.joined(participant: somebody)).record.hasCompany
    #expect(company == (part != .professional))
  }

  @Test func aCoveredTalkGoesOnWhenItIsUncovered() {
    #expect(Talk(.covered).record.isCovered)
    #expect(!Talk(.covered, .covered, .uncovered).record.isCovered)
  }
}

@Suite struct NoteTests {
  @Test func aNoteIsKeptAsItWasSaid() {
    let words = Words("I want to walk", form: .verbatim)
    let talk = Talk(.noted(note: id(30), kind: .matter, words: words, stage: .helps))
    let note = talk.record.note(id(30))
    #expect(note?.words == words)
    #expect(note?.stage == .helps)
    #expect(note?.at == at("2026-11-21T10:01:00Z"))
    #expect(note?.author == Talk.amina)
    #expect(note?.entry == talk.entries[1].id)
    #expect(note?.content == .matter(Matter()))
    #expect(note?.firstWords == nil)
    #expect(note?.isOnSheet == true)
  }

  @Test(arguments: NoteKind.allCases)
  func everyKindIsKeptAsItself(_ kind: NoteKind) {
    let talk = Talk()
    talk.notes(30, kind, "a")
    #expect(talk.record.note(id(30))?.kind == kind)
    #expect(talk.record.note(id(30))?.isOnSheet == (kind != .privateNote))
  }

  @Test func aNoteUnderAKnownIdentifierIsPassedOver() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.notes(30, .goal, "garden")
    #expect(talk.texts == ["church"])
  }

  @Test func theTopNoteComesFirstAndTheRestAsTheyWereWritten() {
    let talk = Talk()
    for (note, text) in [(30, "one"), (31, "two"), (32, "three")] {
      talk.notes(UInt64(note), .goal, text)
    }
    talk.says(.topSet(note: id(32), isTop: true))
    #expect(talk.record.notes(.goal).map(\.words.text) == ["three", "one", "two"])
    talk.says(.topSet(note: id(32), isTop: false))
    #expect(talk.record.notes(.goal).map(\.words.text) == ["one", "two", "three"])
  }

  @Test func mendedWordsKeepTheFirstOnes() {
    let talk = Talk()
    talk.notes(30, .matter, "one")
    talk.says(.revised(note: id(30), words: Words("one")))
    #expect(talk.record.note(id(30))?.firstWords == nil)
    talk.says(.revised(note: id(30), words: Words("two")))
    talk.says(.revised(note: id(30), words: Words("three")))
    #expect(talk.record.note(id(30))?.words == Words("three"))
    #expect(talk.record.note(id(30))?.firstWords == Words("one"))
  }

  @Test func aNoteThatIsWithdrawnIsGone() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.says(.withdrawn(note: id(30)))
    #expect(talk.texts == [])
    talk.says(.revised(note: id(30), words: Words("back?")))
    #expect(talk.texts == [])
  }

  @Test func aNoteThatIsMovedHasWhatItsNewKindHas() {
    let talk = Talk()
    talk.notes(30, .need, "walk to the gate")
    talk.says(.moved(note: id(30), kind: .step))
    #expect(talk.record.note(id(30))?.content == .step(Step()))
    talk.says(.stepAgreed(note: id(30), who: .person, when: .weeks(2)))
    talk.says(.moved(note: id(30), kind: .step))
    var step = Step()
    (step.who, step.when) = (.person, .weeks(2))
    #expect(talk.record.note(id(30))?.content == .step(step))
    talk.says(.moved(note: id(30), kind: .parked))
    #expect(talk.record.notes(.parked).map(\.words.text) == ["walk to the gate"])
  }

  @Test func aNoteCanBeLeftOffTheSheet() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.says(.sheetSet(note: id(30), isOffSheet: true))
    #expect(talk.record.note(id(30))?.isOnSheet == false)
    talk.says(.sheetSet(note: id(30), isOffSheet: false))
    #expect(talk.record.note(id(30))?.isOnSheet == true)
  }

  @Test func leavingItAsItIsCannotBeWithdrawnNorMadeSomethingElse() {
    let itself = Talk().record.leavingItID
    let record = Talk(
      .withdrawn(note: itself), .moved(note: itself, kind: .matter),
      .noted(note: itself, kind: .step, words: Words("x"), stage: .today)
    ).record
    #expect(record.notes(.option).map(\.words.text) == ["leave it as it is"])
    #expect(record.notes.count == 1)
  }

  @Test(arguments: [
    ConversationEvent.revised(note: id(404), words: Words("x")), .withdrawn(note: id(404)),
    .moved(note: id(404), kind: .goal), .topSet(note: id(404), isTop: true),
    .sheetSet(note: id(404), isOffSheet: true), .rated(note: id(404), value: 5),
    .preferenceSet(note: id(404), strength: .must, reason: nil), .left(participant: id(404)),
    .optionWeighed(note: id(404), weight: id(405), side: .good, words: Words("x")),
    .decided(note: id(404), status: .valid, reservation: nil),
    .stepAgreed(note: id(404), who: .person, when: .notSaid),
  ])
  func whatNamesANoteThatIsNotThereIsPassedOver(_ event: ConversationEvent) {
    #expect(Talk(event).record.notes == Talk().record.notes)
    #expect(Talk(event).record.presences == [])
  }

  @Test func whyNothingStandsAtAStageIsKeptUntilSomethingDoes() {
    let talk = Talk(
      .nothingSaid(stage: .helps, why: .none), .nothingSaid(stage: .yourWay, why: .declined))
    #expect(talk.record.nothings == [.helps: .none, .yourWay: .declined])
    talk.says(.nothingSaid(stage: .helps, why: .unknown))
    #expect(talk.record.nothings[.helps] == .unknown)
    talk.notes(30, .strength, "Ann")
    #expect(talk.record.nothings == [.yourWay: .declined])
    talk.notes(31, .matter, "plain facts")
    talk.says(.moved(note: id(31), kind: .preference))
    #expect(talk.record.nothings == [:])
  }
}

@Suite struct WeighingTests {
  private func preference(_ talk: Talk) -> Preference? {
    guard case .preference(let preference)? = talk.record.note(id(30))?.content else { return nil }
    return preference
  }

  private func option(_ talk: Talk) -> Option? {
    guard case .option(let option)? = talk.record.note(id(30))?.content else { return nil }
    return option
  }

  private func step(_ talk: Talk) -> Step? {
    guard case .step(let step)? = talk.record.note(id(30))?.content else { return nil }
    return step
  }

  @Test func aPreferenceIsLikedUntilItIsMeantMoreStrongly() {
    let talk = Talk()
    talk.notes(30, .preference, "no more tablets")
    #expect(preference(talk)?.strength == .wouldLike)
    talk.says(.preferenceSet(note: id(30), strength: .willNot, reason: "felt sick"))
    #expect(preference(talk)?.strength == .willNot)
    #expect(preference(talk)?.reason == "felt sick")
    talk.says(.preferenceSet(note: id(30), strength: .must, reason: nil))
    #expect(preference(talk)?.reason == nil)
  }

  @Test(arguments: [(0, nil), (1, 1), (10, 10), (11, nil), (-1, nil), (Int.max, nil)])
  func H20_aRatingIsFromOneToTen(_ value: Int, _ kept: Int?) {
    for kind in [NoteKind.goal, .option, .step] {
      let talk = Talk()
      talk.notes(30, kind, "x")
      talk.says(.rated(note: id(30), value: value))
      switch talk.record.note(id(30))?.content {
      case .goal(let goal): #expect(goal.importance == kept)
      case .option(let option): #expect(option.sureness == kept)
      case .step(let step): #expect(step.sureness == kept)
      default: Issue.record("\(kind)")
      }
    }
  }

  @Test func aRatingOutOfRangeLeavesTheOneThatStands() {
    let talk = Talk()
    talk.notes(30, .step, "x")
    talk.says(.rated(note: id(30), value: 7))
    talk.says(.rated(note: id(30), value: 0))
    #expect(step(talk)?.sureness == 7)
  }

  @Test(arguments: NoteKind.allCases)
  func aChangeThatDoesNotFitTheKindChangesNothing(_ kind: NoteKind) {
    let talk = Talk()
    talk.notes(30, kind, "x")
    let before = talk.record.note(id(30))
    if kind != .preference {
      talk.says(.preferenceSet(note: id(30), strength: .must, reason: "r"))
    }
    if kind != .option {
      talk.says(.decided(note: id(30), status: .valid, reservation: nil))
      talk.says(.optionWeighed(note: id(30), weight: id(40), side: .good, words: Words("g")))
    }
    if kind != .step { talk.says(.stepAgreed(note: id(30), who: .person, when: .openEnded)) }
    if ![.goal, .option, .step].contains(kind) { talk.says(.rated(note: id(30), value: 5)) }
    #expect(talk.record.note(id(30)) == before)
  }

  @Test func eachSideOfAWayForwardIsWeighed() {
    let talk = Talk()
    talk.notes(30, .option, "exercise class")
    talk.says(.optionWeighed(note: id(30), weight: id(40), side: .good, words: Words("company")))
    talk.says(.optionWeighed(note: id(30), weight: id(41), side: .hard, words: Words("mornings")))
    #expect(option(talk)?.weights.map(\.words.text) == ["company", "mornings"])
    #expect(option(talk)?.weights.map(\.side) == [.good, .hard])
  }

  @Test func aWeightThatIsWeighedAgainGoesToTheOtherSideAndStaysWhatItIs() {
    let talk = Talk()
    talk.notes(30, .option, "exercise class")
    talk.says(.optionWeighed(note: id(30), weight: id(41), side: .hard, words: Words("mornings")))
    talk.says(.sheetSet(note: id(41), isOffSheet: true))
    let before = option(talk)?.weights
    talk.says(.optionWeighed(note: id(30), weight: id(41), side: .good, words: Words("again")))
    #expect(option(talk)?.weights.map(\.words) == before?.map(\.words))
    #expect(option(talk)?.weights.map(\.isOffSheet) == before?.map(\.isOffSheet))
    #expect(option(talk)?.weights.map(\.side) == [.good])
  }

  @Test func theLastDecisionStands() {
    let talk = Talk()
    talk.notes(30, .option, "exercise class")
    #expect(talk.record.decisions.isEmpty)
    talk.says(.decided(note: id(30), status: .inProgress, reservation: Words("ask Ann")))
    talk.says(.decided(note: id(30), status: .valid, reservation: nil))
    #expect(talk.record.decisions.map(\.note.id) == [id(30)])
    #expect(
      option(talk)?.decision
        == talk.record.decisions.first?.decision)
    #expect(option(talk)?.decision?.status == .valid)
    #expect(option(talk)?.decision?.reservation == nil)
    #expect(option(talk)?.decision?.at == at("2026-11-21T10:03:00Z"))
  }

  @Test func somethingIsWeighedWhenAWayIsNamedOrLeavingItIsSpokenOf() {
    #expect(!Talk().record.hasWeighed)
    let itself = Talk().record.leavingItID
    #expect(Talk(.decided(note: itself, status: .valid, reservation: nil)).record.hasWeighed)
    #expect(
      Talk(.optionWeighed(note: itself, weight: id(40), side: .good, words: Words("quiet")))
        .record.hasWeighed)
    let talk = Talk()
    talk.notes(30, .option, "class")
    #expect(talk.record.hasWeighed)
  }

  @Test func aStepHasWhoAndWhenAndHowItWent() {
    let talk = Talk()
    talk.notes(30, .step, "walk to the gate")
    #expect(step(talk) == Step())
    talk.says(.stepAgreed(note: id(30), who: .other(name: "Ann"), when: .day(day(2026, 11, 27))))
    talk.says(.stepAnswered(note: id(30), status: .partly, comment: Words("on good days")))
    #expect(step(talk)?.who == .other(name: "Ann"))
    #expect(step(talk)?.when == .day(day(2026, 11, 27)))
    #expect(step(talk)?.status == .partly)
    #expect(step(talk)?.comment == Words("on good days"))
  }

  @Test func anAnswerToAStepOfAnEarlierTalkIsKept() {
    let record = Talk(.stepAnswered(note: id(404), status: .done, comment: nil)).record
    #expect(record.answers.map(\.step) == [id(404)])
    #expect(record.answers.map(\.status) == [.done])
    #expect(record.answers.map(\.at) == [at("2026-11-21T10:01:00Z")])
  }

  @Test func whoDecidesIsKept() {
    #expect(Talk().record.deciders == .notAsked)
    #expect(Talk(.decidersSet(who: .together)).record.deciders == .together)
  }
}
