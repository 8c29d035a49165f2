import Canvas
import Conversation
import Testing

@testable import Interface

private let lastID = ConversationID(high: 61, low: 1)
private let promise = noteID(40)

/// What last time left: a promise of mine, a step of hers, something for later.
private func lastTime() -> [ConversationEvent] {
  [
    started,
    .joined(
      participant: Participant(
        id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)),
    .noted(
      note: noteID(41), kind: .matter,
      words: Words("I can’t get to church any more", form: .verbatim), stage: .matters),
    noted(.preference, "no more tablets", 42), noted(.step, "Ask about the class.", 40),
    .stepAgreed(note: promise, who: .clinician, when: .day(day(2026, 8, 14))),
    noted(.step, "walk to the gate", 43),
    .stepAgreed(note: noteID(43), who: .person, when: .openEnded),
    noted(.parked, "the knee", 44), noted(.privateNote, "qqsecretqq", 45),
    .agreed(agreement: .person, gaps: []),
  ]
}

extension Typist {
  fileprivate mutating func openFile(_ events: [ConversationEvent] = lastTime()) throws -> Opened {
    var pen = Pen()
    let person = try pen.person(needs: AccessNeeds(paper: .large))
    let entries = pen.write(events, in: lastID)
    let found = Conversation.record(entries)
    let summary = try #require(found.map(Summary.init))
    let file = PersonFile(person: person, conversations: [summary])
    happen(.person(file))
    effects = []
    return Opened(
      id: lastID, entries: entries, draft: nil, file: file, clinician: drYusuf, isHeld: true,
      purpose: .lookingBack)
  }

  /// Start, alone with the screen, and the archive tells of last time.
  fileprivate mutating func openBefore() throws {
    let last = try openFile()
    press(.character("n"), .character("y"), .enter)
    happen(.opened(last))
  }
}

/// What to know before the person comes in.
@Suite("Before they come in") struct BeforeTests {
  @Test func startAsksWhetherTheClinicianIsAlone() throws {
    var visit = Typist()
    _ = try visit.openFile()
    visit.press(.character("n"))
    #expect(visit.state.layer == .alone(.before))
    #expect(visit.effects.isEmpty)
    visit.press(.enter)
    #expect(visit.keptEvents == [started])
    #expect(visit.state.layer == nil)
  }

  @Test func somebodyWithoutEarlierVisitsIsMetAtOnce() throws {
    var visit = Typist()
    var pen = Pen()
    visit.happen(.person(PersonFile(person: try pen.person(), conversations: [])))
    visit.press(.character("n"))
    #expect(visit.keptEvents == [started])
  }

  @Test func itShowsLastTimeThePromiseAndWhatElseToKnow() throws {
    var visit = Typist()
    try visit.openBefore()
    for words in [
      "Before Peggy comes in", "LAST TIME, 21-Nov-2026, with Ann",
      "“I can’t get to church any more”", "YOU PROMISED", "Ask about the class, by 14-Aug-2026",
      "how it went", "ASK PEGGY ABOUT", "walk to the gate", "Left for later", "the knee",
      "Peggy’s way", "no more tablets", "Safe to reach", "My notes", "1, to finish",
      "[ Start the talk ]",
    ] {
      #expect(visit.screen.contains(words), "\(words)")
    }
    #expect(!visit.screen.contains("qqsecretqq"))
  }

  @Test func onlyLookingAtItWritesNothing() throws {
    var visit = Typist()
    try visit.openBefore()
    visit.press(.down, .up, .character("q"))
    #expect(visit.keptEvents.isEmpty)
    #expect(
      visit.effects.allSatisfy { effect in
        switch effect {
        case .open, .reloadPerson, .wake: true
        default: false
        }
      })
    let page = try #require(visit.state.route.personPage)
    #expect(page.file.conversations.count == 1)
  }

  @Test func aPromiseNotKeptHasWhyWordsToSayAndANewDay() throws {
    var visit = Typist()
    try visit.openBefore()
    visit.press(.right, .right, .right)
    #expect(visit.keptEvents.isEmpty)
    visit.press(.enter)
    #expect(
      flat(visit).contains("“I said I would ask about the class. I did not. I am sorry.”"))
    visit.type("I lost the number")
    visit.press(.enter)
    visit.type("fri")
    #expect(visit.screen.contains("= Friday 27 November 2026"))
    visit.press(.enter)
    let step = try #require(visit.record.notes(.step).first)
    #expect(
      visit.keptEvents == [
        started, .stepAnswered(note: promise, status: .notDone, comment: nil),
        .stepAnswered(
          note: promise, status: .notDone,
          comment: Words("I lost the number", speaker: .clinician)),
        .noted(
          note: step.id, kind: .step, words: Words("Ask about the class.", speaker: .clinician),
          stage: .nextSteps),
        .stepAgreed(note: step.id, who: .clinician, when: .day(day(2026, 11, 27))),
        .stepRenewed(note: promise, by: step.id),
      ])
  }

  @Test func theTalkStartsAndThePageIsGone() throws {
    var visit = Typist()
    try visit.openBefore()
    visit.press(.right, .enter)
    visit.effects = []
    visit.press(.character("n"))
    #expect(visit.state.layer == nil)
    #expect(!visit.screen.contains("Before Peggy comes in"))
    guard case .open(_, .talking)? = visit.effects.last else {
      Issue.record("the talk was not opened")
      return
    }
  }

  @Test func aTalkThatWasPreparedIsFoundAgainAndBeginsWhenItIsOpened() throws {
    var visit = Typist()
    let last = try visit.openFile()
    let prepared = ConversationID(high: 61, low: 2)
    var pen = Pen()
    let entries = pen.write(
      [started, .stepAnswered(note: promise, status: .done, comment: nil)], in: prepared)
    let found = Conversation.record(entries)
    let summary = try #require(found.map(Summary.init))
    var file = last.file
    file.conversations.insert(summary, at: 0)
    #expect(file.prepared?.id == prepared)
    #expect(file.earlierVisits.map(\.id) == [lastID])
    visit.happen(.person(file))
    visit.effects = []
    visit.press(.home, .enter, .character("y"), .enter)
    #expect(visit.effects.contains(.open(prepared, .before)))
    visit.pass(seconds: 86_400)
    visit.effects = []
    visit.happen(
      .opened(
        Opened(
          id: prepared, entries: entries, draft: nil, file: file, clinician: drYusuf, isHeld: true,
          purpose: .talking)))
    #expect(visit.keptEvents == [started])
    #expect(visit.record.started == visit.now)
  }

  @Test func H06_coverOverItAsksForThePassphraseAndThePersonsPageLiesUnderIt() throws {
    var visit = Typist()
    try visit.openBefore()
    visit.press(.control("l"), .enter)
    #expect(!visit.screen.contains("Peggy"))
    visit.type("right")
    visit.press(.enter)
    visit.happen(.uncovered(true))
    guard case .person = visit.state.route else {
      Issue.record("not the person's page")
      return
    }
    #expect(!visit.screen.contains("Before Peggy"))
  }

  @Test func lineModeDoesTheSame() throws {
    var visit = Typist(isLineMode: true)
    let last = try visit.openFile()
    visit.happen(.line("n"))
    visit.happen(.line("y"))
    visit.happen(.opened(last))
    let said = lines(from: nil, to: visit.state).joined(separator: "\n")
    #expect(said.contains("Before Peggy comes in"))
    #expect(said.contains("Ask about the class, by 14-Aug-2026, late\n#2  how it went: …"))
    visit.happen(.line("3"))
    visit.happen(.line("no bus"))
    visit.happen(.line("2w"))
    #expect(visit.record.notes(.step).map(\.words.text) == ["Ask about the class."])
    visit.happen(.line(":n"))
    guard case .open(_, .talking)? = visit.effects.last else {
      Issue.record("the talk was not opened")
      return
    }
  }
}

private func flat(_ visit: Typist) -> String {
  visit.screen.split { $0.isWhitespace }.joined(separator: " ")
}

/// What is to be done after a talk.
@Suite("After") struct AfterTests {
  private let ann = Participant(
    id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)

  private func after(
    _ events: [ConversationEvent], isAgreed: Bool = true, isLineMode: Bool = false
  ) throws -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    var pen = Pen()
    let person = try pen.person()
    let entries = pen.write(
      [started] + events + (isAgreed ? [.agreed(agreement: .person, gaps: [])] : []))
    let found = Conversation.record(entries)
    let summary = try #require(found.map(Summary.init))
    let file = PersonFile(person: person, conversations: [summary])
    visit.happen(.person(file))
    visit.press(.down, .character("a"), .character("y"), .enter)
    #expect(visit.effects.contains(.open(talkID, .after)))
    visit.happen(
      .opened(
        Opened(
          id: talkID, entries: entries, draft: nil, file: file, clinician: drYusuf, isHeld: true,
          purpose: .after)))
    visit.effects = []
    return visit
  }

  private var company: [ConversationEvent] {
    [
      .joined(participant: ann),
      .noted(
        note: noteID(1), kind: .matter,
        words: Words("she never takes them", speaker: .companion(ann.id), form: .verbatim),
        stage: .matters), .sheetSet(note: noteID(1), isOffSheet: true),
      .left(participant: ann.id),
      .noted(
        note: noteID(2), kind: .matter, words: Words("I am scared", form: .verbatim),
        stage: .matters), .sheetSet(note: noteID(2), isOffSheet: true),
      .noted(
        note: noteID(3), kind: .matter, words: Words("church", form: .verbatim), stage: .matters),
      noted(.privateNote, "qqsecretqq", 4),
    ]
  }

  @Test func itSaysWhatWasHeardAndWhatIsToAskAndToFinish() throws {
    let visit = try after(company)
    for words in [
      "After the talk of 21-Nov-2026", "You heard 2 things in Peggy’s own words.",
      "ASK PEGGY, ALONE", "Ann: “she never takes them”", "said alone: “I am scared”",
      "not asked", "1, to finish", "none given yet", "not copied yet",
    ] {
      #expect(visit.screen.contains(words), "\(words)")
    }
    #expect(!visit.screen.contains("qqsecretqq"))
  }

  @Test func whatThePersonChoosesForTheSheetIsThereAlsoAfterItWasAgreed() throws {
    var visit = try after(company)
    visit.press(.right, .right, .down)
    #expect(visit.keptEvents == [.sheetAnswered(note: noteID(1), isOffSheet: false)])
    #expect(visit.record.note(noteID(1))?.isOnSheet == true)
    #expect(visit.record.isAgreed)
    #expect(visit.screen.contains("asked"))
  }

  @Test func theBlockHasPrivateNotesOnlyWhenTheyAreChosen() throws {
    var visit = try after(company)
    visit.press(.character("c"))
    #expect(copied(visit).count == 1)
    #expect(copied(visit).allSatisfy { !$0.contains("qqsecretqq") })
    #expect(visit.screen.contains("Sent to the clipboard; check that it arrived."))
    for _ in 0..<6 { visit.press(.down) }
    while visit.label != "My notes in it" { visit.press(.up) }
    visit.press(.right)
    visit.effects = []
    visit.press(.character("c"))
    #expect(copied(visit).allSatisfy { $0.contains("qqsecretqq") })
    #expect(visit.keptEvents == [.copied])
  }

  @Test func withoutAClipboardTheBlockIsShownWithoutBorders() throws {
    var visit = try after(company)
    visit.press(.character("c"))
    let text = try #require(copied(visit).first)
    visit.happen(.notCopied(text))
    #expect(visit.screen.hasPrefix(text.prefix { $0 != "\n" }))
    #expect(!visit.screen.contains("│"))
    #expect(visit.screen.contains("This terminal has no clipboard: select it here."))
    visit.press(.escape)
    #expect(visit.screen.contains("After the talk"))
  }

  @Test func H06_inATalkTheBlockIsNotShownWhereTheTerminalHasNoClipboard() throws {
    var visit = Typist()
    try visit.openTalk([.agreed(agreement: .person, gaps: [])], stage: .sayItBack)
    visit.happen(.notCopied("qqsecretqq"))
    #expect(!visit.screen.contains("qqsecretqq"))
    #expect(visit.screen.contains("no clipboard"))
  }

  @Test func H30_itIsMarkedAsCopiedOnceItIsAgreed() throws {
    var visit = try after(company)
    visit.press(.character("m"))
    #expect(visit.keptEvents == [.copiedToMainRecord])
    var draft = try after(company, isAgreed: false)
    draft.press(.character("m"))
    #expect(draft.keptEvents.isEmpty)
    #expect(draft.screen.contains("Nothing is agreed yet."))
  }

  @Test func myNotesOpenFromItAndLeadBackToIt() throws {
    var visit = try after(company)
    visit.press(.character("v"))
    #expect(visit.screen.contains("qqsecretqq"))
    visit.press(.character("q"))
    #expect(visit.screen.contains("After the talk"))
    visit.command("q")
    guard case .person = visit.state.route else {
      Issue.record("not the person's page")
      return
    }
  }

  @Test func lookingBackStaysApartAndLeadsBack() throws {
    var visit = try after(company)
    visit.goTo("How did it go?")
    visit.press(.enter)
    visit.nothingIsHalfTyped()
    #expect(visit.screen.contains("Looking back"))
    visit.press(.right)
    visit.command("q")
    #expect(visit.screen.contains("After the talk"))
    #expect(visit.keptEvents.isEmpty)
  }

  @Test func aTalkIsNotLeftForAnotherPlaceByIt() throws {
    var visit = try after(company)
    visit.command("3")
    #expect(visit.state.notice == .plain(Say.onlyInTalk))
    visit.type("q")
    #expect(!visit.effects.contains { if case .draft = $0 { true } else { false } })
    #expect(visit.effects.contains(.release(talkID)))
  }

  @Test func lineModeDoesTheSame() throws {
    var visit = try after(company, isLineMode: true)
    let said = lines(from: nil, to: visit.state).joined(separator: "\n")
    #expect(said.contains("Ann: “she never takes them”\n#2  not asked: …"))
    visit.happen(.line("2"))
    #expect(visit.record.note(noteID(1))?.isOnSheet == true)
    visit.happen(.line(":c"))
    #expect(copied(visit).count == 1)
    visit.happen(.line(":q"))
    guard case .person = visit.state.route else {
      Issue.record("not the person's page")
      return
    }
  }

  private func copied(_ visit: Typist) -> [String] {
    visit.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
  }
}

/// Before the sheet is printed.
@Suite("A companion’s words and the sheet") struct SheetAskingTests {
  private let ann = Participant(
    id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)

  private func visit(annIsHere: Bool) throws -> Typist {
    var visit = Typist()
    try visit.openTalk(
      [
        .joined(participant: ann),
        .noted(
          note: noteID(1), kind: .matter,
          words: Words("she never takes them", speaker: .companion(ann.id)), stage: .matters),
        .sheetSet(note: noteID(1), isOffSheet: true),
      ] + (annIsHere ? [] : [.left(participant: ann.id)]), stage: .sayItBack)
    visit.focus(.agreeAndPrint)
    visit.press(.enter)
    // Hardly anything stands on it: that is said first.
    if !annIsHere { visit.press(.enter) }
    return visit
  }

  @Test func theyAreAskedAboutOnceWhenThePersonIsAlone() throws {
    var visit = try visit(annIsHere: false)
    #expect(visit.screen.contains("On Peggy’s sheet?  Ann: she never takes them"))
    #expect(!visit.record.isAgreed)
    visit.type("1")
    #expect(visit.screen.contains("Who says this is right?  1 Peggy  2 not today"))
    visit.type("1")
    #expect(visit.record.isAgreed)
    #expect(visit.record.note(noteID(1))?.isOnSheet == true)
    #expect(visit.effects.contains { if case .print = $0 { true } else { false } })
  }

  @Test func enterLeavesThemOffAndTheyAreAskedAboutAgain() throws {
    var visit = try visit(annIsHere: false)
    visit.press(.enter)
    visit.type("1")
    #expect(visit.record.isAgreed)
    #expect(visit.record.sheetAnswered.isEmpty)
    #expect(visit.record.note(noteID(1))?.isOnSheet == false)
  }

  @Test func beforeCompanyNobodyIsAsked() throws {
    var visit = try visit(annIsHere: true)
    visit.press(.enter)
    visit.type("1")
    #expect(visit.record.isAgreed)
    #expect(visit.record.note(noteID(1))?.isOnSheet == false)
  }
}
