import Canvas
import Conversation
import Testing

@testable import Interface

/// Half-typed text in the rows of forms: on the disk a quarter of a second after the key, and at its
/// own row again.
@Suite("Half-typed text in forms") struct FormDraftTests {
  private func drafts(_ visit: Typist) -> [Draft] {
    visit.effects.compactMap { if case .keepDraft(let draft) = $0 { draft } else { nil } }
  }

  private func talk(
    drafts: [Draft], _ events: [ConversationEvent] = [], isHeld: Bool = true
  ) throws -> Typist {
    var visit = Typist()
    var pen = Pen()
    visit.happen(
      .opened(
        Opened(
          id: talkID, entries: pen.write([started] + events), draft: nil, drafts: drafts,
          file: PersonFile(person: try pen.person(), conversations: []), clinician: drYusuf,
          isHeld: isHeld, purpose: .talking)))
    return visit
  }

  private func draft(_ row: String, _ text: String) -> Draft {
    Draft(place: .conversation(talkID), row: row, text: text)
  }

  @Test func everyRowThatTakesTextHandsItOver() throws {
    for place in [Place.form, .start, .agree, .visit, .step, .secret, .background, .settings] {
      var open = Typist()
      try place.open(&open, 1)
      for row in open.rows where row.isText {
        var visit = open
        visit.choose(row.id)
        visit.press(.control("u"))
        visit.effects = []
        visit.type("half")
        visit.now = visit.now.adding(milliseconds: 250)
        visit.happen(.woke)
        #expect(drafts(visit).allSatisfy { $0.row == row.id.description }, "\(place)")
        #expect(drafts(visit).last?.text == "half", "\(place)")
      }
    }
  }

  @Test func whatIsMovedToIsHandedOverAsItsWord() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.focus(RowID("typing"))
    visit.press(.right)
    visit.now = visit.now.adding(milliseconds: 250)
    visit.happen(.woke)
    #expect(drafts(visit).map(\.row) == ["typing"])
    #expect(drafts(visit).map(\.text) == ["all right"])
  }

  @Test func nothingWakesOnceItIsHandedOverOrKept() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.focus(.called)
    visit.type("x")
    visit.press(.backspace, .down)
    #expect(visit.state.formDue == nil)
    visit.type("y")
    visit.now = visit.now.adding(milliseconds: 250)
    visit.happen(.woke)
    #expect(visit.state.formDue == nil)
  }

  @Test func aDraftEndsWithWhatIsWrittenOfItsRow() throws {
    var visit = try talk(drafts: [])
    visit.focus(.someone)
    visit.type("Ann (daughter)")
    visit.effects = []
    visit.press(.enter)
    let ended = visit.effects.compactMap { effect -> [Draft.ID]? in
      if case .keep(_, let drafts) = effect { drafts } else { nil }
    }
    #expect(ended == [[Draft.ID(place: .conversation(talkID), row: "someone")]])
    #expect(drafts(visit) == [])
    #expect(visit.talk.drafts == [])
  }

  @Test func aNoteTypedAtARowEndsItsDraftToo() throws {
    var visit = try talk(drafts: [])
    visit.type("! he shouts")
    #expect(drafts(visit).map(\.text) == ["! he sho"])
    visit.effects = []
    visit.press(.enter)
    #expect(
      visit.effects.contains {
        if case .keep(_, [Draft.ID(place: .conversation(talkID), row: "identity")]) = $0 {
          true
        } else {
          false
        }
      })
  }

  // MARK: Restored

  @Test func itStandsAtItsOwnRowOfAStageWithTheKeysThere() throws {
    var visit = try talk(drafts: [draft("someone", "Ann (dau")])
    #expect(visit.row == .someone)
    #expect(visit.talk.formFocus.field.text == "Ann (dau")
    visit.type("ghter)")
    visit.press(.enter)
    #expect(visit.record.present.map(\.name) == ["Ann"])
    #expect(visit.record.present.map(\.relation) == ["daughter"])
  }

  @Test func itStandsAtItsOwnRowOfAPageWhenThatOpens() throws {
    var visit = try talk(drafts: [draft("Visit.place", "Roo")])
    visit.command("m")
    #expect(visit.label == "Where")
    #expect(visit.talk.formFocus.field.text == "Roo")
    visit.press(.control("u"), .enter)
    visit.command("q")
    visit.command("m")
    #expect(visit.label == "Day, if not today")
    #expect(visit.talk.drafts == [])
  }

  @Test func itIsOfItsOwnNoteAndOfNoOther() throws {
    var visit = try talk(
      drafts: [], [noted(.step, "walk", 1), noted(.step, "ring", 2)])
    visit.command("8")
    visit.open(.note(noteID(1)))
    visit.goTo("If it gets hard")
    visit.type("go with A")
    visit.command("q")
    visit.open(.note(noteID(2)))
    visit.goTo("If it gets hard")
    #expect(visit.talk.formFocus.field.isEmpty)
  }

  @Test func whatCanNotBeReadWaitsAtItsRowWhenThePageIsOpenedAgain() throws {
    var visit = try talk(drafts: [])
    visit.command("m")
    visit.goTo("Day, if not today")
    visit.type("someday")
    visit.command("3")
    #expect(visit.talk.stage == .matters)
    #expect(visit.talk.drafts == [draft("Visit.happened", "someday")])
    visit.command("1")
    visit.command("m")
    #expect(visit.talk.formFocus.field.text == "someday")
  }

  @Test func rule1_H06_aPrivateNoteThatWasHalfTypedIsKeptAndNeverShown() throws {
    var visit = try talk(drafts: [
      draft("someone", "! he shouts"), draft("Visit.place", "! a bruise"),
    ])
    #expect(!visit.screen.contains("shouts"))
    #expect(visit.record.notes(.privateNote).map(\.words.text) == ["he shouts", "a bruise"])
    let ended = visit.effects.flatMap { effect -> [Draft.ID] in
      if case .keep(_, let drafts) = effect { drafts } else { [] }
    }
    #expect(ended.map(\.row) == ["someone", "Visit.place"])
    visit.command("m")
    #expect(!visit.screen.contains("bruise"))
    visit = try talk(drafts: [draft("someone", "! he shouts")], isHeld: false)
    #expect(!visit.screen.contains("shouts"))
  }

  @Test(arguments: ["t", "q", "3", "/"])
  func rule1_H06_aPrivateNoteHalfTypedAtARowIsKeptAsTheRowIsLeft(letter: Character) throws {
    for place in [Place.start, .agree, .visit] {
      var visit = Typist()
      try place.open(&visit, 1)
      visit.effects = []
      visit.type("! he shouts")
      visit.command(letter)
      #expect(!visit.screen.contains("shouts"))
      #expect(
        visit.keptEvents.contains {
          if case .noted(_, .privateNote, let words, _) = $0 {
            words.text == "he shouts"
          } else {
            false
          }
        }, "\(place)")
    }
  }

  @Test func rule2_H06_theCoverOverAPrivateNoteAtARowAsksForThePassphrase() throws {
    var visit = Typist()
    try visit.openTalk()
    visit.type("! he shouts")
    visit.press(.control("l"), .enter)
    #expect(visit.screen.contains("Passphrase"))
    visit.type("right")
    visit.press(.enter)
    visit.happen(.uncovered(true))
    #expect(!visit.screen.contains("shouts"))
    #expect(visit.record.notes(.privateNote).map(\.words.text) == ["he shouts"])
  }

  // MARK: Pages that ask for it

  @Test func aPageAsksForWhatIsHalfTypedAndKeysWaitForIt() throws {
    var visit = Typist()
    visit.type("s")
    #expect(visit.effects.contains(.loadDrafts(.settings)))
    visit.press(.down)
    visit.type("x")
    visit.happen(.drafts(.settings, [Draft(place: .settings, row: "lead", text: "Jo")]))
    #expect(visit.label == "Reached at")
    #expect(visit.state.session?.help.lead == "Jo")
    #expect(visit.screen.contains("x"))
  }

  @Test func somebodyNewIsHeldOnTheDiskRowByRowAndStandsThereAgain() {
    var visit = Typist()
    visit.type("n")
    visit.nothingIsHalfTyped()
    visit.answer("Family name", "Bell")
    visit.answer("Paper", "large")
    #expect(
      drafts(visit) == [
        Draft(place: .newPerson, row: "family", text: "Bell"),
        Draft(place: .newPerson, row: "paper", text: "large print"),
      ])
    var again = Typist()
    again.type("n")
    again.happen(.drafts(.newPerson, drafts(visit)))
    #expect(again.screen.contains("Bell"))
    #expect(again.screen.contains("large print"))
    #expect(again.state.notice == .plain(Say.halfEntered))
    again.goTo("Anything else they need")
    again.press(.enter)
    again.happen(.doubles([]))
    let kept = again.effects.compactMap { effect -> [Draft.ID]? in
      guard case .keep(let entries, let ended) = effect else { return nil }
      #expect(
        entries.map(\.happening).contains {
          if case .person(_, .registered(let details)) = $0 {
            details.family == "Bell"
          } else {
            false
          }
        })
      return ended
    }
    #expect(kept.map { Set($0.map(\.row)) } == [["family", "paper"]])
  }

  @Test func whatWasTypedToFindSomebodyIsNotMixedWithSomebodyHalfEntered() throws {
    var visit = Typist()
    visit.type("p")
    visit.happen(.people(visit.state.generation, Page(items: [])))
    visit.type("tom hill")
    visit.happen(.people(visit.state.generation, Page(items: [])))
    visit.press(.enter)
    visit.happen(.drafts(.newPerson, [Draft(place: .newPerson, row: "given", text: "Margaret")]))
    #expect(visit.screen.contains("Margaret"))
    #expect(!visit.screen.contains("Hill"))
  }

  @Test func somebodyElseIsNeverMixedWithSomebodyHalfEntered() throws {
    var visit = Typist()
    visit.type("n")
    visit.happen(
      .drafts(
        .newPerson,
        [
          Draft(place: .newPerson, row: "given", text: "Halfway"),
          Draft(place: .newPerson, row: "nhsNumber", text: "999 000 0018"),
        ]))
    #expect(visit.label == "Half entered")
    #expect(visit.screen.contains("Halfway"))
    visit.type("Joe")
    visit.press(.enter)
    let form = try #require(visit.state.route.personForm)
    #expect(form.details.given == "Halfway")
    #expect(form.details.family == "")
    visit.type("2")
    visit.press(.enter)
    #expect(visit.label == "Given names")
    #expect(!visit.screen.contains("Halfway") && !visit.screen.contains("999 000 0018"))
    visit.type("Joe")
    #expect(visit.state.route.personForm?.formFocus.field.text == "Joe")
    let ended = visit.effects.compactMap { effect -> String? in
      if case .keepDraft(let draft) = effect, draft.text.isEmpty { draft.row } else { nil }
    }
    #expect(Set(ended).isSuperset(of: ["given", "nhsNumber"]))
  }

  @Test func aHalfTypedDayThatCanNotBeReadStopsTheNewPersonAtItsRow() {
    var visit = Typist()
    visit.type("n")
    visit.happen(
      .drafts(
        .newPerson,
        [
          Draft(place: .newPerson, row: "family", text: "Bell"),
          Draft(place: .newPerson, row: "born", text: "soon"),
        ]))
    visit.goTo("Anything else they need")
    #expect(visit.label == "Born")
    #expect(visit.state.notice == .warning(Say.noBirthDate))
  }

  @Test func whatIsPutRightOfAKnownPersonIsKeptRowByRowAndUndone() throws {
    var visit = Typist()
    var pen = Pen()
    visit.happen(.person(PersonFile(person: try pen.person(), conversations: [])))
    visit.type("e")
    visit.nothingIsHalfTyped()
    visit.answer("Given names", "Meg")
    var details = peggy
    details.given = "Meg"
    visit.press(.control("z"))
    let kept = visit.effects.flatMap { effect -> [Happening] in
      if case .keep(let entries, _) = effect { entries.map(\.happening) } else { [] }
    }
    #expect(
      kept == [
        .person(peggysID, .detailsChanged(details: details)),
        .person(peggysID, .detailsChanged(details: peggy)),
      ])
  }

  @Test func lookingBackIsHeldOnTheDiskUntilItIsKept() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.openNotes()
    visit.goTo("")
    visit.choose(RowID("reflection"))
    visit.press(.enter)
    visit.happen(
      .drafts(
        .reflection, [Draft(place: .reflection, row: "Reflection.tryNext", text: "wait longer")]))
    visit.effects = []
    visit.command("q")
    var reflection = Reflection()
    reflection.tryNext = .said("wait longer")
    let kept = visit.effects.compactMap { effect -> (Happening?, [String])? in
      guard case .keep(let entries, let ended) = effect else { return nil }
      return (entries.first?.happening, ended.map(\.row))
    }
    #expect(kept.map(\.0) == [.archive(.reflected(reflection: reflection))])
    #expect(kept.map(\.1) == [["Reflection.tryNext"]])
  }

  @Test func whatIsOnlyLookedAtBeforeATalkLeavesNoTrace() throws {
    var visit = Typist()
    let file = try visit.openFile(of: Plenty.steps(2))
    visit.type("ny")
    visit.press(.enter)
    visit.happen(.opened(file))
    visit.effects = []
    visit.press(.right)
    visit.now = visit.now.adding(milliseconds: 250)
    visit.happen(.woke)
    #expect(drafts(visit) == [])
  }
}
