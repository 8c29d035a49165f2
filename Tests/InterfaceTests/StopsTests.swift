import Canvas
import Conversation
import Testing

@testable import Interface

@Suite("The three stops and their ways out") struct StopsTests {
  private let secret = noted(.privateNote, "qqsecretqq")

  @Test func H07_closingTheVisitStopsAtANoteThatIsNotDealtWithAndOpensIt() throws {
    var visit = Typist()
    try visit.openTalk([secret], stage: .matters)
    visit.openNotes()
    for _ in 0..<3 { visit.press(.down) }
    #expect(visit.screen.contains("Close the visit"))
    visit.press(.enter)
    #expect(visit.record.closed == nil)
    #expect(visit.screen.contains("This note does not yet say what you did, who you told and"))
    visit.press(.enter)
    #expect(visit.page?.subject == .privateNote(noteID()))
    visit.answer("What I did", "rang the lead")
    visit.answer("Who I told", "the safeguarding lead")
    visit.answer("When", "today")
    visit.command("q")
    for _ in 0..<3 { visit.press(.down) }
    visit.press(.enter)
    #expect(visit.record.closed == nil)
    #expect(visit.state.notice == .warning(Say.closeAsks))
    visit.press(.up, .down, .enter)
    #expect(visit.record.closed == nil)
    visit.press(.enter)
    #expect(visit.record.closed != nil)
    #expect(visit.screen.contains("Closed: nothing more is asked of you."))
  }

  @Test func H07_aPrivateNoteIsFilledOnItsOwnPageWithItsFixedLines() throws {
    var visit = Typist()
    try visit.openTalk([secret], stage: .matters)
    visit.openNotes()
    visit.press(.enter)
    #expect(visit.screen.contains("My note, 09:56"))
    #expect(!visit.screen.contains("OSEI"))
    visit.goTo("Safe to go home today")
    visit.type("n")
    visit.goTo("What to take home")
    visit.type("n")
    visit.goTo("The way that is safe")
    visit.type("p")
    visit.goTo("Never tell")
    #expect(visit.screen.contains("In danger now: 999."))
    visit.type("her brother")
    visit.command("q")
    let told = try #require(visit.record.note(noteID())?.content.privateNote)
    #expect(told.isSafeToday == .said(false))
    #expect(told.takeHome == .said(.nothing))
    #expect(visit.talk.file.person.safeContact.way == .said(.phone))
    #expect(visit.talk.file.person.safeContact.neverTell == .said("her brother"))
  }

  @Test func H06_noOrdinaryScreenOrPageShowsWhatIsForTheClinicianAlone() throws {
    var changes = Deciding()
    changes.withheld = .said("qqsecretqq")
    changes.whyWithheld = .said("qqsecretqq")
    var visit = Typist()
    try visit.openTalk(
      [secret, noted(.matter, "church", 2), .told(particulars: .deciding(changes: changes))])
    var contact = SafeContact()
    contact.never = .said("qqsecretqq")
    _ = visit.state.inTalk {
      $0.keepPerson(.told(particulars: .safeContact(changes: contact)), &$1)
    }
    for stage in Stage.allCases {
      visit.command(stage.digit)
      visit.command("m")
      for _ in 0..<60 {
        #expect(!visit.screen.contains("qqsecretqq"))
        visit.press(.down)
      }
      visit.command("q")
    }
    visit.command("q")
    visit.type("m")
    visit.nothingIsHalfTyped()
    for _ in 0..<60 {
      #expect(!visit.screen.contains("qqsecretqq"))
      visit.press(.down)
    }
    visit.command("q")
    visit.type("v")
    #expect(visit.screen.contains("Are you alone with this screen?"))
    visit.type("n")
    visit.press(.enter)
    #expect(visit.state.layer == nil)
    #expect(!visit.screen.contains("qqsecretqq"))
  }

  @Test func H06_undoOnTheScreenDoesNotReachWhatIsForTheClinicianAlone() throws {
    var visit = Typist()
    try visit.openTalk([secret], stage: .matters)
    visit.openNotes()
    visit.press(.enter)
    visit.answer("What I did", "rang")
    visit.command("q")
    visit.command("q")
    visit.command("u")
    #expect(visit.screen.contains("Nothing to undo."))
  }

  @Test func theCoverOverAPrivatePageAsksForThePassphrase() throws {
    var visit = Typist()
    try visit.openTalk([secret], stage: .matters)
    visit.openNotes()
    visit.press(.enter, .control("l"), .enter)
    #expect(visit.screen.contains("Passphrase"))
    visit.type("right")
    visit.press(.enter)
    visit.happen(.uncovered(true))
    #expect(!visit.screen.contains("qqsecretqq"))
  }

  @Test func theNotesOfATalkOpenFromThePersonsPageAndGoBackThere() throws {
    var visit = Typist()
    var pen = Pen()
    let person = try pen.person()
    let entries = pen.write([started, secret])
    let summary = try #require(record(entries).map(Summary.init))
    let file = PersonFile(person: person, conversations: [summary])
    visit.happen(.person(file))
    visit.type("v")
    visit.effects = []
    visit.type("y")
    visit.press(.enter)
    #expect(visit.effects.contains(.open(talkID, .notes)))
    visit.happen(
      .opened(
        Opened(
          id: talkID, entries: entries, draft: nil, file: file, clinician: drYusuf, isHeld: true,
          purpose: .notes)))
    #expect(visit.screen.contains("qqsecretqq"))
    #expect(visit.screen.contains("to finish"))
    visit.type("q")
    guard case .person = visit.state.route else {
      Issue.record("not the person's page")
      return
    }
  }

  @Test func withNoTalkYetThePersonsPageAsksOnlyHowTheyAreReachedSafely() throws {
    var visit = Typist()
    var pen = Pen()
    visit.happen(.person(PersonFile(person: try pen.person(), conversations: [])))
    visit.type("vy")
    visit.press(.enter)
    visit.nothingIsHalfTyped()
    visit.answer("Never", "no letters")
    visit.command("q")
    let page = try #require(visit.state.route.personPage)
    #expect(page.file.person.safeContact.never == .said("no letters"))
  }

  @Test func H09_aWayInDoubtIsNotDecidedUntilItsBasisStandsThere() throws {
    var doubt = Option.Particulars()
    doubt.capacity = .said(.inDoubt)
    var visit = Typist()
    try visit.openTalk(
      [
        noted(.option, "exercise class"),
        .noteTold(note: noteID(), particulars: .option(changes: doubt)),
      ], stage: .waysForward)
    visit.press(.up)
    for _ in 0..<3 where visit.talk.focus != .way(noteID()) { visit.press(.up) }
    visit.type("y")
    visit.press(.enter)
    #expect(visit.screen.contains("Capacity is in doubt: it can't be decided yet."))
    #expect(visit.label == "On what basis")
    visit.type("b")
    visit.press(.enter)
    visit.command("q")
    visit.type("y")
    visit.press(.enter)
    #expect(visit.record.decisions.first?.decision.status == .valid)
  }

  @Test func aReferralWithoutAnAnswerToTheRisksGoesToThem() throws {
    var visit = Typist()
    try visit.openTalk([noted(.step, "walking group")], stage: .nextSteps)
    visit.command("m")
    visit.goTo("Kind of support")
    visit.type(Support.community.words)
    visit.press(.enter)
    visit.goTo("Signpost or referral?")
    visit.type("r")
    visit.press(.enter)
    #expect(visit.screen.contains("A referral says what the risks are"))
    #expect(visit.label == "Risks to know of")
    visit.type("none")
    #expect(visit.screen.contains("= no known risks"))
    visit.press(.enter)
    visit.type("r")
    visit.press(.enter)
    visit.answer("Sent how and when", "by post, yesterday")
    let step = try #require(visit.record.note(noteID())?.content.step)
    #expect(step.introduction.reach == .said(.referred))
    #expect(step.introduction.risks == .said(.noneKnown))
    #expect(
      step.introduction.sent
        == .said(Introduction.Sending(how: "by post", on: day(2026, 11, 20))))
  }
}

@Suite("Agreeing for a person, and looking back") struct RepresentativeTests {
  private let ann = Participant(
    id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)

  @Test func H09_somebodyPresentAgreesByAnAuthorityThatIsAskedOnce() throws {
    var visit = Typist()
    try visit.openTalk([.joined(participant: ann)] + doubt, stage: .sayItBack)
    visit.focus(.agreeOnly)
    visit.press(.enter)
    #expect(visit.talk.mayAgree.count == 3)
    visit.type("3")
    #expect(visit.record.deciding.who == .said("Ann"))
    #expect(!visit.record.isAgreed)
    #expect(visit.screen.contains("Say by what authority they agree"))
    visit.type("a")
    visit.press(.enter)
    visit.type("y")
    visit.command("q")
    #expect(visit.record.deciding.authority == .said(.healthAttorney))
    visit.focus(.agreeOnly)
    visit.press(.enter)
    visit.type("3")
    #expect(
      visit.record.agreements.last?.agreement
        == .representative(
          Representative(name: "Ann", authority: .healthAttorney, wasSeen: true)))
  }

  /// A way forward of which it is in doubt whether the person can decide about it.
  private var doubt: [ConversationEvent] {
    var told = Option.Particulars()
    told.capacity = .said(.inDoubt)
    return [
      noted(.option, "exercise class", 1),
      .noteTold(note: noteID(1), particulars: .option(changes: told)),
    ]
  }

  @Test func H09_withoutAuthorityItIsDecidedInTheirBestInterestsAfterAsking() throws {
    var visit = Typist()
    try visit.openTalk([.joined(participant: ann)] + doubt, stage: .sayItBack)
    visit.focus(.agreeOnly)
    visit.press(.enter)
    visit.type("4")
    #expect(
      visit.record.agreements.last?.agreement
        == .representative(
          Representative(
            name: "Dr Amina Yusuf", authority: .bestInterests, detail: "after asking Ann")))
  }

  @Test(arguments: ScreenTests.sizes.filter { $0.height > 12 })
  func everybodyWhoMayAgreeIsInSight(size: Size) throws {
    var visit = Typist(size: size)
    let people = (0..<4).map { number in
      Participant(
        id: ParticipantID(high: 5, low: UInt64(number)), name: "Person Number\(number)",
        relation: "friend", part: .companion)
    }
    try visit.openTalk(people.map { .joined(participant: $0) } + doubt, stage: .sayItBack)
    visit.focus(.agreeOnly)
    visit.press(.enter)
    for person in people {
      let words = visit.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(person.name))
    }
  }

  @Test func aVisitThatWasClosedIsOpenedAgainOnlyWithAReason() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: []), .closed], stage: .sayItBack)
    visit.focus(.amend)
    visit.press(.enter, .enter)
    #expect(visit.record.isAgreed)
    #expect(visit.screen.contains("please say what changes, and why"))
    visit.type("the class is full")
    visit.press(.enter)
    #expect(visit.record.standing == .amending(reason: "the class is full"))
  }

  @Test func wordsThatCameTooLateAreSaidQuietly() throws {
    var visit = Typist()
    try visit.openTalk(
      [.agreed(agreement: .person, gaps: []), noted(.matter, "the garden")], stage: .sayItBack)
    #expect(visit.screen.contains("1 entry came after that"))
  }

  @Test func whatEarlierVisitsLeftIsConfirmedByOneKeyEach() throws {
    var visit = Typist()
    try visit.openTalk(after: [
      noted(.preference, "no more tablets", 1), noted(.goal, "walk to church", 2),
      noted(.step, "walk to the gate", 3),
    ])
    visit.command("5")
    #expect(visit.screen.contains("Esc e earlier (3)"))
    visit.command("e")
    #expect(visit.screen.contains("From earlier visits"))
    visit.type("s")
    visit.press(.enter)
    visit.goTo("How close did you get?")
    visit.type("4")
    visit.press(.enter, .enter)
    visit.type("on good days")
    visit.press(.enter)
    visit.type("p")
    visit.command("q")
    #expect(visit.record.preferenceAnswers == [noteID(1): .stillSo])
    #expect(visit.record.outcomes.last?.level == .littleBetter)
    #expect(visit.record.outcomes.last?.rater == .person)
    #expect(visit.record.outcomes.last?.comment == Words("on good days"))
    #expect(visit.record.answers.map(\.status) == [.partly])
    #expect(!visit.screen.contains("Esc e earlier"))
  }

  @Test func whatIsNoLongerSoStandsNoMoreBesideTheWays() throws {
    var visit = Typist()
    let tablets = noted(.preference, "no more tablets", 1)
    let meant = ConversationEvent.preferenceSet(note: noteID(1), strength: .willNot, reason: nil)
    try visit.openTalk(after: [tablets, meant])
    visit.command("7")
    #expect(visit.screen.contains("no more tablets"))
    visit.command("5")
    visit.command("e")
    visit.type("n")
    visit.command("q")
    #expect(visit.record.preferenceAnswers == [noteID(1): .noLonger])
    visit.command("7")
    #expect(!visit.screen.contains("no more tablets"))
  }
}

extension Typist {
  /// Opens a talk with a person who had another one, in which `events` happened.
  mutating func openTalk(after events: [ConversationEvent]) throws {
    var pen = Pen()
    let person = try pen.person()
    let before = ConversationID(high: 4, low: 4)
    let earlier = Conversation.record(
      pen.write([started] + events + [.agreed(agreement: .person, gaps: [])], in: before))
    let opened = Opened(
      id: talkID, entries: pen.write([started]), draft: nil,
      file: PersonFile(person: person, conversations: earlier.map { [Summary($0)] } ?? []),
      clinician: drYusuf, isHeld: true, purpose: .talking)
    happen(.opened(opened))
    effects = []
  }
}

@Suite("My notes in lines") struct MyNotesLineTests {
  @Test func theyAreFinishedAndTheVisitIsClosed() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk([noted(.privateNote, "qqsecretqq")], stage: .matters)
    #expect(!lines(from: nil, to: visit.state).joined().contains("qqsecretqq"))
    for line in [":v", "y"] { visit.happen(.line(line)) }
    #expect(
      lines(from: nil, to: visit.state).contains("#1  09:56  qqsecretqq  (to finish)"))
    for line in ["#4", "y"] { visit.happen(.line(line)) }
    #expect(visit.record.closed == nil)
    #expect(lines(from: nil, to: visit.state).contains { $0.contains("does not yet say") })
    for line in ["y", "#4", "rang the lead", "the lead", "today", ":q", "#4", "y"] {
      visit.happen(.line(line))
    }
    #expect(visit.record.closed != nil)
    visit.happen(.line(""))
    #expect(visit.state.layer == nil)
  }

  @Test func whatEarlierVisitsLeftIsAnsweredByNumbers() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(after: [noted(.preference, "no more tablets", 1)])
    visit.happen(.line(":5"))
    #expect(lines(from: nil, to: visit.state).contains("From earlier visits: 1, :e opens them."))
    for line in [":e", "2"] { visit.happen(.line(line)) }
    #expect(visit.record.preferenceAnswers == [noteID(1): .noLonger])
    #expect(visit.state.layer == nil)
  }

  @Test(arguments: ["-9223372036854775808", "9223372036854775807", "0", "-1"])
  func aNumberThatNoRowHasChoosesNothing(number: String) throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .start)
    visit.happen(.line("#" + number))
    visit.happen(.line(":5"))
    for line in ["plain facts", number] { visit.happen(.line(line)) }
    #expect(visit.state.notice == .warning(Say.strengthHint))
    for line in ["1", ":m", "#" + number, ":q"] { visit.happen(.line(line)) }
    #expect(visit.record.notes(.preference).map(\.words.text) == ["plain facts"])
    for line in [":t", number, "", "::w", number, ""] { visit.happen(.line(line)) }
    #expect(visit.record.toChange.isEmpty)
  }

  @Test(arguments: ["-9223372036854775808", "9223372036854775807", "0"])
  func norDoesOneOnAPageAroundATalk(number: String) throws {
    var visit = Typist(isLineMode: true)
    var pen = Pen()
    visit.happen(.person(PersonFile(person: try pen.person(), conversations: [])))
    for line in ["a", "y", number, "#" + number, number] { visit.happen(.line(line)) }
    #expect(visit.keptEvents.isEmpty)
  }

  @Test func aRepresentativeIsChosenByANumber() throws {
    let ann = Participant(
      id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)
    var visit = Typist(isLineMode: true)
    var doubt = Option.Particulars()
    doubt.capacity = .said(.inDoubt)
    try visit.openTalk(
      [
        .joined(participant: ann), noted(.option, "exercise class", 1),
        .noteTold(note: noteID(1), particulars: .option(changes: doubt)),
      ], stage: .sayItBack)
    visit.choose(.agreeOnly)
    for line in ["y", "3", "1", "1", ":q"] { visit.happen(.line(line)) }
    #expect(visit.record.deciding.authority == .said(.healthAttorney))
    visit.choose(.agreeOnly)
    for line in ["y", "3"] { visit.happen(.line(line)) }
    #expect(
      visit.record.agreements.last?.agreement
        == .representative(
          Representative(name: "Ann", authority: .healthAttorney, wasSeen: true)))
  }

  @Test func nobodyIsOfferedBecauseTheyAreHere() throws {
    let ann = Participant(
      id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)
    var visit = Typist(isLineMode: true)
    try visit.openTalk([.joined(participant: ann)], stage: .sayItBack)
    #expect(visit.talk.mayAgree == [.person])
    visit.choose(.agreeOnly)
    for line in ["y", "3"] { visit.happen(.line(line)) }
    #expect(!visit.record.isAgreed)
    visit.happen(.line("1"))
    #expect(visit.record.agreements.map(\.agreement) == [.person])
  }
}

@Suite("Home, to finish") struct ToFinishTests {
  @Test func itOpensThePersonsPageAtTheTalkThatItBelongsTo() throws {
    var visit = Typist()
    var pen = Pen()
    let person = try pen.person()
    let other = ConversationID(high: 4, low: 4)
    let summaries = [
      Conversation.record(pen.write([started], in: other)),
      Conversation.record(pen.write([started, noted(.privateNote, "qqsecretqq")])),
    ].compactMap { $0.map(Summary.init) }
    let row = HomeRow(
      work: .toFinish, conversation: talkID, person: peggysID, details: peggy,
      started: visit.now, standing: .agreed)
    visit.happen(.home(Plenty.home([row])))
    visit.press(.enter)
    #expect(visit.effects.contains(.loadPerson(peggysID)))
    visit.happen(.person(PersonFile(person: person, conversations: summaries)))
    #expect(!visit.screen.contains("qqsecretqq"))
    visit.type("vy")
    visit.press(.enter)
    #expect(visit.effects.contains(.open(talkID, .notes)))
  }
}

@Suite("Preferences of earlier visits") struct CarriedPreferenceTests {
  @Test func whatIsNoLongerSoStandsBesideTheWaysNoMore() throws {
    var visit = Typist()
    try visit.openTalk(after: [
      noted(.preference, "no more tablets", 1),
      .preferenceSet(note: noteID(1), strength: .willNot, reason: nil),
    ])
    visit.command("7")
    #expect(visit.screen.contains("no more tablets"))
    visit.command("e")
    visit.type("n")
    visit.command("q")
    visit.command("7")
    #expect(!visit.screen.contains("no more tablets"))
  }
}
