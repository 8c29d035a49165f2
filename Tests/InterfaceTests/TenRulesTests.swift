import Canvas
import Conversation
import Testing

@testable import Interface

/// The ten rules of the screens, each by its number; what else proves a rule bears it too, such as
/// the banner's (9), or stands with the monkeys, who look for private words on every screen (1).
@Suite("Ten rules") struct TenRulesTests {
  private let annsID = ParticipantID(high: 1, low: 1)
  private let ann = ConversationEvent.joined(
    participant: Participant(
      id: ParticipantID(high: 1, low: 1), name: "Ann", relation: "daughter", part: .companion))
  private let imran = ConversationEvent.joined(
    participant: Participant(
      id: ParticipantID(high: 1, low: 2), name: "Imran", relation: "LanguageLine 4471",
      part: .interpreter))

  private func visit(
    _ events: [ConversationEvent] = [], at stage: Stage = .matters,
    needs: AccessNeeds = AccessNeeds(paper: .large), size: Size = Size(width: 80, height: 24),
    draft: TalkPlace? = nil
  ) throws -> Typist {
    var visit = Typist(size: size)
    try visit.openTalk(events, draft: draft, stage: stage, needs: needs)
    return visit
  }

  // MARK: 1 and 2

  @Test func rule1_aPrivateNoteThatWasHalfTypedIsNotShownWhenTheTalkIsOpenedAgain() throws {
    var visit = Typist()
    try visit.openTalk(draft: TalkPlace(conversation: talkID, stage: .matters, text: "! a bruise"))
    #expect(!visit.screen.contains("bruise"))
    #expect(visit.record.notes(.privateNote).map(\.words.text) == ["a bruise"])
  }

  @Test func rule1_leavingATalkGoesToThePersonsPage() throws {
    var visit = try visit()
    visit.type("! a bruise")
    visit.command("q")
    guard case .person = visit.state.route else { return #expect(Bool(false), "another page") }
    #expect(!visit.screen.contains("bruise"))
    #expect(visit.keptEvents.count == 1)
  }

  @Test func rule2_theCoverComesFromEverywhere() throws {
    let ways: [(inout Typist) -> Void] = [
      { $0.command("?") }, { $0.command("g") }, { $0.command(":") }, { $0.press(.escape) },
      { $0.command("m") }, { $0.command("v") }, { $0.command("h") }, { $0.command("1") },
      { $0.command("7") }, { $0.command("q") },
    ]
    for (number, way) in ways.enumerated() {
      var visit = try visit([
        .noted(
          note: NoteID(high: 9, low: 9), kind: .matter,
          words: Words("the garden"), stage: .matters)
      ])
      way(&visit)
      visit.press(.control("l"))
      let shown = visit.screen.filter { !$0.isWhitespace }
      #expect(shown == "10:00" || shown == "10:00Passphrase", "way \(number): \(shown)")
    }
  }

  @Test func rule2_aPrivateNoteUnderTheCoverAsksForThePassphraseAndIsNotComeBackTo() throws {
    var visit = try visit()
    visit.type("! a bruise")
    visit.press(.control("l"), .enter)
    visit.type("right")
    visit.press(.enter)
    #expect(visit.effects.contains(.check(passphrase: "right")))
    visit.happen(.uncovered(true))
    #expect(visit.screen.contains("3 What matters"))
    #expect(!visit.screen.contains("bruise"))
    #expect(visit.record.notes(.privateNote).map(\.words.text) == ["a bruise"])
  }

  @Test(arguments: [(5, 30), (10, 30), (20, 40), (40, 60)])
  func rule2_anOpenTalkCoversItselfAfterThePlannedMinutesAndTwentyMore(
    planned: Int, minutes: Int64
  ) throws {
    var visit = try visit([.planned(guide: "what-matters", guideVersion: 1, minutes: planned)])
    visit.pass(seconds: minutes * 60 - 1)
    visit.happen(.woke)
    #expect(visit.state.layer == nil)
    visit.pass(seconds: 1)
    visit.happen(.woke)
    #expect(
      visit.state.layer == .cover(Cover(since: visit.now, opensUntil: visit.now.adding(minutes: 2)))
    )
  }

  @Test func rule2_onlyEnterUncovers() throws {
    var visit = try visit()
    visit.type("half")
    visit.press(.control("l"))
    visit.type("abc")
    visit.press(.escape, .tab, .control("g"), .up)
    #expect(visit.screen.filter { !$0.isWhitespace } == "10:00")
    visit.press(.enter)
    #expect(visit.talk.field.text == "half")
  }

  // MARK: 3

  @Test func rule3_printableKeysTypeInEveryTalkAndCommandsAreLetters() throws {
    for stage in Stage.allCases {
      var visit = try visit(at: stage)
      visit.type("qzyodacn19 /?:")
      let typed =
        visit.talk.showsRows
        ? visit.talk.formFocus.field.text : visit.talk.field.text + visit.talk.answer.text
      #expect(typed.hasSuffix("qzyodacn19 /?:"), "at \(stage)")
      #expect(visit.keptEvents.isEmpty)
    }
  }

  @Test(arguments: Array("bntpqovrxf\\]^"))
  func rule3_whatOthersTakeIsNeverBound(letter: Character) throws {
    var talk = try visit()
    talk.type("half")
    let home = Typist()
    var form = Typist()
    form.press(.character("n"))
    form.nothingIsHalfTyped()
    for visit in [talk, home, form] {
      var pressed = visit
      pressed.press(.control(letter))
      #expect(pressed.screen == visit.screen && pressed.effects == visit.effects, "^\(letter)")
    }
  }

  @Test func rule3_noLetterAfterEscapePrintsAgreesOrTakesAway() throws {
    let note = ConversationEvent.noted(
      note: NoteID(high: 9, low: 9), kind: .matter, words: Words("the garden"), stage: .matters)
    let secret = ConversationEvent.noted(
      note: NoteID(high: 9, low: 8), kind: .privateNote, words: Words("a bruise"),
      stage: .matters)
    for letter in lettersAfterEsc where letter != "u" {
      var visit = try visit([note, secret])
      visit.command(letter)
      #expect(!visit.screen.contains("bruise"))
      #expect(visit.effects.allSatisfy { if case .print = $0 { false } else { true } })
      for event in visit.keptEvents {
        switch event {
        case .withdrawn, .agreed, .printed, .abandoned: Issue.record("Esc \(letter): \(event)")
        default: break
        }
      }
    }
  }

  /// A letter meant for after Esc changes nothing in the list of ways; `s` only asks.
  @Test func rule3_theLettersOfTheListOfWaysAreFree() {
    let after = Set(lettersAfterEsc)
    #expect(WayAnswer("s") == .askSure)
    for letter in "abcdefghijklmnopqrtuvwxyz" where WayAnswer(String(letter)) != .words {
      #expect(!after.contains(letter), "\(letter)")
    }
  }

  // MARK: 4, 5 and 6

  @Test func rule4_enterCarriesTheTalkToItsEnd() throws {
    var visit = try visit(at: .today)
    visit.type("stairs")
    visit.press(.enter)
    #expect(visit.record.notes(.need).count == 1)
    var stages: [Stage] = []
    for _ in 0..<40 where visit.talk.stage != .sayItBack {
      visit.press(.enter)
      if stages.last != visit.talk.stage { stages.append(visit.talk.stage) }
    }
    #expect(stages == Array(Stage.allCases.dropFirst()))
    visit.command("2")
    visit.press(.up)
    #expect(visit.talk.mending == visit.record.notes.last?.id)
  }

  @Test func rule5_theSignsOfALineAreSeenAtOnceAndBackspaceUndoesThem() throws {
    let signs: [(String, String)] = [
      ("\"", "What matters · Peggy’s own words"), ("Ann:", "What matters · Ann said"),
      ("me:", "What matters · I said"), ("+ ", "What helps"), ("> ", "Step"),
      ("? ", "For later"), ("! ", "My note, private"), ("~", "What matters"),
    ]
    for (sign, label) in signs {
      var visit = try visit([ann])
      visit.type(sign)
      #expect(Say.label(visit.talk.meaning, visit.talk) == label)
      visit.press(.backspace)
      #expect(Say.label(visit.talk.meaning, visit.talk) == "What matters")
    }
  }

  @Test func rule6_aPrivateNoteLeavesNoTraceAndUndoDoesNotShowIt() throws {
    var with = try visit()
    let before = with.screen
    with.type("! a bruise")
    with.press(.enter)
    #expect(with.screen == before)
    #expect(view(with.state).title == "What Matters")
    for _ in 0..<3 { with.press(.control("z")) }
    for _ in 0..<3 { with.press(.control("y")) }
    #expect(!with.screen.contains("bruise"))
    #expect(with.record.notes(.privateNote).count == 1)
  }

  // MARK: 7 and 8

  @Test func rule7_whatIsSaidAloneInAVisitThatHadCompanyIsOffTheSheet() throws {
    var visit = try visit([ann])
    visit.type("with her")
    visit.press(.enter)
    visit.command("h")
    visit.type("Ann")
    visit.press(.enter)
    visit.type("alone")
    visit.press(.enter)
    visit.command("h")
    visit.type("Ann (daughter)")
    visit.press(.enter)
    visit.type("Ann: she worries")
    visit.press(.enter)
    #expect(
      visit.record.notes(.matter).map { [$0.words.text, "\($0.isOffSheet)"] } == [
        ["with her", "false"], ["alone", "true"], ["she worries", "true"],
      ])
  }

  @Test func rule7_whatIsGoodOrHardAboutAWayIsOffTheSheetToo() throws {
    var visit = try visit([ann], at: .waysForward)
    visit.command("h")
    visit.type("Ann")
    visit.press(.enter)
    visit.type("move in with Ann")
    visit.press(.enter)
    visit.type("\"she shouts at night")
    visit.press(.enter)
    let way = try #require(visit.record.notes(.option).last?.content.option)
    #expect(way.weights.map(\.isOffSheet) == [true])
  }

  @Test func rule7_undoBringsBackTheSheetTogetherWithTheWords() throws {
    var visit = try visit([ann, noted(.goal, "church"), .left(participant: annsID)], at: .oneThing)
    var told = Goal.Particulars()
    told.inTheWay = .said("she will not drive me")
    visit.effects += visit.state.inTalk {
      $0.keep(
        [
          .noteTold(note: noteID(), particulars: .goal(changes: told))
        ], &$1)
    }
    #expect(visit.keptEvents.count == 1)
    #expect(visit.record.note(noteID())?.isOffSheet == true)
    #expect(visit.screen.contains("Off the sheet."))
    visit.press(.control("z"))
    #expect(visit.record.note(noteID())?.isOffSheet == false)
  }

  /// Older programs wrote down beside such words that they are off the sheet.
  @Test func rule7_inATalkOfAnOlderProgramOneUndoTakesBackTheWords() throws {
    var visit = try visit([ann])
    _ = visit.state.inTalk {
      $0.keep(
        [
          .noted(
            note: noteID(), kind: .matter, words: Words("she worries", speaker: .companion(annsID)),
            stage: .matters),
          .sheetSet(note: noteID(), isOffSheet: true),
        ], &$1)
    }
    visit.press(.control("z"))
    #expect(visit.record.notes(.matter).isEmpty)
    visit.command("r")
    #expect(visit.record.notes(.matter).map(\.isOffSheet) == [true])
  }

  @Test func rule8_wordsComeThroughAnInterpreterAndTheirOwnStandOnASecondLine() throws {
    var visit = try visit([imran])
    visit.type("\"I miss my garden")
    visit.press(.newLine)
    visit.type("mujhe baagh")
    #expect(visit.screen.contains("through an interpreter"))
    visit.press(.enter)
    let kept = Words(
      "I miss my garden", speaker: .person, form: .interpreted, original: "mujhe baagh")
    #expect(visit.record.notes(.matter).map(\.words) == [kept])
    #expect(!visit.screen.contains("“I miss"))
    #expect(visit.screen.contains("mujhe baagh"))
    visit.press(.up)
    #expect(visit.talk.field.text == "I miss my garden\nmujhe baagh")
  }

  @Test func rule8_promptsComeInPiecesOfTwelveWordsAtMost() throws {
    for stage in Stage.allCases {
      for minutes in [5, 10, 20, 40] {
        let visit = try visit(
          [imran, .planned(guide: "what-matters", guideVersion: 1, minutes: minutes)], at: stage)
        for prompt in visit.talk.prompts {
          for piece in prompt.say.split(separator: "\n") {
            #expect(piece.split(separator: " ").count <= 12, "\(piece)")
          }
        }
      }
    }
  }

  @Test func rule8_halfAsMuchIsPlannedAndEachThingTakesTwiceAsLong() throws {
    let forty = ConversationEvent.planned(guide: "what-matters", guideVersion: 1, minutes: 40)
    let twenty = ConversationEvent.planned(guide: "what-matters", guideVersion: 1, minutes: 20)
    let through = try visit([forty, imran], at: .start)
    let plain = try visit([twenty])
    #expect(through.screen.contains("plan as for 20"))
    for stage in Stage.allCases {
      #expect(through.talk.plan(for: stage).seconds == 2 * plain.talk.plan(for: stage).seconds)
    }
  }

  @Test func rule8_whatWasDecidedIsToldBackLineByLine() throws {
    var visit = try visit([imran] + twoSteps, at: .sayItBack)
    let lines = visit.talk.linesToTellBack
    #expect(lines.count == 2)
    visit.focus(.line(lines[0].id))
    visit.press(.right)
    visit.focus(.line(lines[1].id))
    visit.press(.right, .right)
    #expect(visit.record.sayBack == nil)
    visit.press(.down)
    #expect(visit.record.sayBack == .some(again: "ask about the class"))
    visit.focus(.line(lines[1].id))
    visit.press(.left, .down)
    #expect(visit.record.sayBack == .all)
  }

  @Test func rule8_whatWasToldBackIsThereWhenTheTalkIsOpenedAgain() throws {
    var visit = try visit([imran] + twoSteps, at: .sayItBack)
    let line = visit.talk.linesToTellBack[1].id
    visit.focus(.line(line))
    visit.press(.right, .right, .down)
    let kept = visit.keptEvents
    let again = try self.visit([imran] + twoSteps + kept, at: .sayItBack)
    #expect(again.record.toldBack == [line: .again])
    #expect(again.screen.contains("Let me say that more clearly"))
  }

  @Test func rule8_theTranslatedSheetIsOwedUntilSomebodyPromisesIt() throws {
    var visit = try visit([imran], at: .sayItBack, needs: AccessNeeds(speaks: "Urdu"))
    #expect(visit.screen.contains("translated sheet in Urdu owed: who, when"))
    visit.focus(.translatedSheet)
    visit.press(.enter)
    visit.type("me")
    visit.press(.enter)
    visit.type("2w")
    visit.press(.enter)
    #expect(
      work(from: visit.record).contains {
        if case .keepPromise(_, "translated sheet in Urdu") = $0.kind { true } else { false }
      })
    visit.command("0")
    #expect(!visit.screen.contains("owed"))
  }

  @Test func rule8_aPromisedSheetIsKnownByNoWordsOfItsStep() throws {
    var visit = try visit([imran], at: .sayItBack, needs: AccessNeeds(speaks: "Urdu"))
    _ = visit.state.inTalk { $0.promiseTranslatedSheet(&$1) }
    let step = try #require(visit.record.notes(.step).first)
    let mended = Words("Imran writes it down", speaker: .clinician)
    _ = visit.state.inTalk { $0.keep([.revised(note: step.id, words: mended)], &$1) }
    visit.command("0")
    #expect(!visit.screen.contains("owed"))
    _ = visit.state.inTalk { $0.keep([.moved(note: step.id, kind: .parked)], &$1) }
    #expect(visit.talk.sheetOwed == .translation)
    _ = visit.state.inTalk { $0.promiseTranslatedSheet(&$1) }
    #expect(visit.talk.sheetOwed == nil)
    #expect(visit.record.notes(.step).map(\.words.text) == ["Imran writes it down"])
    _ = visit.state.inTalk { $0.keep([.withdrawn(note: step.id)], &$1) }
    _ = visit.state.inTalk { $0.promiseTranslatedSheet(&$1) }
    #expect(visit.record.notes(.step).map(\.words.text) == ["translated sheet in Urdu"])
  }

  /// Programs before this one knew the step by its words.
  @Test(arguments: ["translated sheet in Urdu", "Read the sheet out in Urdu"])
  func rule8_aSheetThatAnOlderProgramPromisedIsNotOwed(words: String) throws {
    let visit = try visit(
      [imran, noted(.step, words)], at: .sayItBack, needs: AccessNeeds(speaks: "Urdu"))
    #expect(visit.talk.sheetOwed == nil)
  }

  @Test func rule8_anInterpreterWhoseNameWasNotAskedHasNone() throws {
    var visit = try visit(at: .start)
    visit.focus(.interpreter)
    visit.press(.right, .right, .down)
    #expect(visit.record.present.map(\.name) == [""])
    #expect(visit.record.isInterpreted)
    #expect(visit.screen.contains("Interpreter"))
    visit.command("3")
    visit.type("Interpreter: she is tired")
    visit.press(.enter)
    let here = try #require(visit.record.present.first)
    #expect(visit.record.notes(.matter).map(\.words.speaker) == [.companion(here.id)])
    #expect(visit.screen.contains("Interpreter: she is tired"))
  }

  // MARK: 10

  @Test func rule10_everyCommandOfTheTableStandsInTheHelpThePaletteAndTheCard() {
    let card = "\(keyCard(on: Day(number: 20_000)))"
    let visit = Typist()
    let help = visit.state.helpPage.lines
    for hint in Talk.commands.map(\.hint) + programKeys.map(\.hint) {
      #expect(card.contains(hint.help))
      #expect(visit.state.allHints.contains { $0.label == hint.label })
      if hint.letter != nil {
        #expect(help.contains { $0.hasPrefix("\(hint.names)  \(hint.help)") }, "\(hint.label)")
      }
    }
  }

  @Test func rule10_theHelpOfLinesTellsEachCommandThatWorksThere() throws {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: .matters)
    let help = visit.state.helpPage.lines
    for row in Talk.commands where visit.talk.off(row.command) == nil {
      guard let letter = row.hint.letter else { continue }
      #expect(help.contains { $0.hasPrefix(":\(letter) ") }, "\(row.hint.label)")
    }
    #expect(help.contains { $0.hasPrefix(":") })
  }

  private var lettersAfterEsc: [Character] {
    (Talk.commands.map(\.hint) + programKeys.map(\.hint)).compactMap(\.letter)
  }

  @Test func rule10_aCommandIsFoundByItsWordsAndSaysWhyItCannotBeUsed() throws {
    var visit = Typist()
    visit.command(":")
    visit.type("stage next")
    #expect(visit.screen.contains("▸ Esc n  next stage  (Only in a talk.)"))
    visit.press(.enter)
    #expect(visit.state.notice == .plain("Only in a talk."))
    visit.command(":")
    visit.type("knock")
    visit.press(.enter)
    #expect(
      visit.state.layer == .cover(Cover(since: visit.now, opensUntil: visit.now.adding(minutes: 2)))
    )
  }

  @Test func rule10_suspendingIsFoundByItsWordsAndHasNoKey() throws {
    var visit = try visit()
    visit.type("half")
    visit.command(":")
    visit.type("shell")
    visit.press(.enter)
    #expect(visit.effects.contains(.suspend))
    #expect(visit.talk.field.text == "half")
  }

  private var twoSteps: [ConversationEvent] {
    ["walk to the gate", "ask about the class"].enumerated().map { number, words in
      .noted(
        note: NoteID(high: 8, low: UInt64(number)), kind: .step, words: Words(words),
        stage: .nextSteps)
    }
  }
}
