import Canvas
import Conversation
import Testing

@testable import Interface

/// Whoever was not there when something was said, and kept off the sheet, does not read it here.
@Suite("Who was not there") struct RoomTests {
  private static let yusuf = Participant(
    id: ParticipantID(high: 1, low: 7), name: "Yusuf", relation: "husband", part: .companion)

  /// A talk with Yusuf, at a stage.
  private func visit(
    at stage: Stage = .matters, _ events: [ConversationEvent] = [], isLineMode: Bool = false
  ) throws -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    try visit.openTalk([.joined(participant: Self.yusuf)] + events, stage: stage)
    return visit
  }

  @Test func rule7_H06_whatIsSaidAloneIsOnNoScreenOnceSomebodyIsBack() throws {
    var visit = try visit()
    visit.goesOrComes("Yusuf")
    visit.keep("my sister would take me")
    #expect(visit.screen.contains("my sister would"))
    visit.goesOrComes("Yusuf")
    for stage in Stage.allCases {
      visit.command(stage.digit)
      for key in [Key.up, .up, .escape, .up, .escape] {
        visit.press(key)
        #expect(!visit.screen.contains("sister"))
      }
    }
    #expect(visit.record.notes(.matter).map(\.words.text) == ["my sister would take me"])
  }

  @Test func rule7_H06_noMarkTellsOfIt() throws {
    var said = try visit()
    said.goesOrComes("Yusuf")
    said.keep("my sister would take me")
    said.goesOrComes("Yusuf")
    var notSaid = try visit()
    notSaid.goesOrComes("Yusuf")
    notSaid.goesOrComes("Yusuf")
    for stage in Stage.allCases where stage != .start {
      said.command(stage.digit)
      notSaid.command(stage.digit)
      #expect(said.screen == notSaid.screen)
    }
  }

  @Test func rule7_H06_itIsThereAgainWhenThePersonIsAlone() throws {
    var visit = try visit()
    visit.goesOrComes("Yusuf")
    visit.keep("my sister would take me")
    visit.goesOrComes("Yusuf")
    visit.goesOrComes("Yusuf")
    #expect(visit.screen.contains("my sister would"))
  }

  @Test func rule7_H06_whatIsGoodOrHardAboutAWayIsHiddenToo() throws {
    let way = NoteID(high: 8, low: 1)
    let words = Words("move in with his mother", speaker: .person)
    var visit = try visit(
      at: .waysForward, [.noted(note: way, kind: .option, words: words, stage: .waysForward)])
    visit.goesOrComes("Yusuf")
    visit.press(.up, .enter, .enter)
    visit.keep("she hits the boys")
    #expect(visit.screen.contains("she hits"))
    visit.goesOrComes("Yusuf")
    #expect(visit.screen.contains("move in with"))
    #expect(!visit.screen.contains("hits"))
  }

  @Test func rule7_H06_whatSomebodyHeardStaysThoughItIsOffTheSheet() throws {
    var visit = try visit()
    visit.keep("Yusuf: she is always tired")
    #expect(visit.record.notes(.matter).map(\.isOffSheet) == [true])
    #expect(visit.screen.contains("Yusuf: she is always"))
  }

  @Test func rule7_H06_halfTypedWordsOfSomebodyAloneAreKeptBeforeCompanyComes() throws {
    var visit = try visit()
    visit.goesOrComes("Yusuf")
    visit.type("my sister would take me")
    visit.goesOrComes("Yusuf")
    #expect(!visit.screen.contains("sister"))
    #expect(visit.record.notes(.matter).map(\.isOffSheet) == [true])
    #expect(visit.talk.field.text == "")
  }

  @Test func rule7_H06_undoDoesNotReachWhatIsNotShown() throws {
    var visit = try visit()
    visit.goesOrComes("Yusuf")
    visit.keep("my sister would take me")
    visit.goesOrComes("Yusuf")
    for _ in 0..<8 { visit.press(.control("z")) }
    #expect(visit.record.notes(.matter).map(\.words.text) == ["my sister would take me"])
  }

  @Test func rule7_H06_linesDoNotListIt() throws {
    var visit = try visit(isLineMode: true)
    visit.goesOrComes("Yusuf")
    visit.keep("my sister would take me")
    visit.goesOrComes("Yusuf")
    #expect(!lines(from: nil, to: visit.state).joined().contains("sister"))
  }

  @Test func rule7_H06_thePageOfAPersonAndHomeShowOnlyWhatMayBeSeen() throws {
    var pen = Pen()
    let step = NoteID(high: 8, low: 2)
    let entries: [Entry] = pen.write([
      started,
      .noted(note: step, kind: .step, words: Words("ring her sister"), stage: .nextSteps),
      .stepAgreed(note: step, who: .clinician, when: .notSaid),
      .sheetSet(note: step, isOffSheet: true),
      .agreed(agreement: .person, gaps: []),
    ])
    let talk = try #require(record(entries))
    var visit = Typist()
    let file = PersonFile(person: try pen.person(), conversations: [Summary(talk)])
    visit.happen(.person(file))
    #expect(!visit.screen.contains("sister"))
    #expect(work(from: talk).contains { $0.kind == .keepPromise(step: step, what: "") })
  }

  /// A talk that nobody came to yet, with something said in it.
  private func spokenAlone(isLineMode: Bool = false) throws -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    try visit.openTalk(stage: .matters)
    visit.keep("my sister would take me")
    return visit
  }

  @Test func rule7_H06_whatWasSaidBeforeAnybodyCameStaysOffTheSheetAndOutOfSight() throws {
    var visit = try spokenAlone()
    visit.goesOrComes("Yusuf (husband)")
    #expect(!visit.screen.contains("sister"))
    visit.press(.enter)
    #expect(!visit.screen.contains("sister"))
    #expect(visit.record.notes(.matter).map(\.isOffSheet) == [true])
    #expect(visit.talk.focus == .note)
    visit.goesOrComes("Yusuf")
    #expect(visit.screen.contains("my sister would"))
  }

  @Test func rule7_whoWasHereFromTheStartKnowsItAlready() throws {
    var visit = try spokenAlone()
    visit.goesOrComes("Ann (daughter)")
    #expect(!visit.screen.contains("my sister would"))
    visit.keep("1")
    visit.keep("1")
    #expect(visit.record.notes(.matter).map(\.isOffSheet) == [false])
    #expect(visit.record.present.map(\.name) == ["Ann"])
    #expect(visit.screen.contains("my sister would"))
  }

  @Test func rule7_H06_itIsAskedWhateverWasSaidSoThatNothingTells() throws {
    var silent = Typist()
    try silent.openTalk(stage: .matters)
    silent.goesOrComes("Yusuf (husband)")
    var spoken = try spokenAlone()
    spoken.goesOrComes("Yusuf (husband)")
    #expect(silent.screen == spoken.screen)
    #expect(silent.talk.focus == .asking(.wasHere(try #require(silent.record.present.first))))
  }

  @Test(arguments: [Stage.start, .sayItBack])
  func rule7_H06_whatWasHalfTypedAtARowAloneWaitsUntilTheyAreAloneAgain(stage: Stage) throws {
    var visit = try spokenAlone()
    visit.command(stage.digit)
    visit.focus(stage == .start ? .identity : .review)
    visit.type("refuge 0808")
    visit.goesOrComes("Tom (partner)")
    visit.press(.enter)
    for other in Stage.allCases {
      visit.command(other.digit)
      #expect(!visit.screen.contains("refuge"), "\(other)")
    }
    visit.goesOrComes("Tom")
    visit.press(.enter)
    visit.command(stage.digit)
    #expect(visit.screen.contains("refuge 0808"))
  }

  @Test func rule7_H06_whereThePersonWasAloneTellsNothingOnTheAgreePage() throws {
    var visited = try spokenAlone()
    visited.command("0")
    visited.press(.right, .enter, .enter)
    visited.command("3")
    visited.goesOrComes("Tom (partner)")
    visited.keep("2")
    visited.command("0")
    var never = Typist()
    try never.openTalk(stage: .matters)
    never.goesOrComes("Tom (partner)")
    never.keep("2")
    never.command("0")
    #expect(visited.screen == never.screen)
  }

  @Test(arguments: ["Ann leaves", "leaves Ann", "Ann has left", "ann is leaving"])
  func whoLeavesMayBeSaidInWords(words: String) throws {
    var visit = try visit()
    visit.goesOrComes("Ann (daughter)")
    visit.keep("2")
    visit.goesOrComes(words)
    #expect(!visit.record.present.contains { $0.name == "Ann" })
    #expect(visit.record.presences.allSatisfy { !$0.participant.name.contains("lea") })
  }

  @Test func H06_afterBothHaveAgreedPeopleLeaveAndComeInBesideTheRecord() throws {
    for isLineMode in [false, true] {
      var visit = try spokenAlone(isLineMode: isLineMode)
      visit.goesOrComes("Yusuf (husband)")
      visit.keep("2")
      visit.command("0")
      visit.agree()
      #expect(visit.record.isAgreed)
      visit.goesOrComes("Tom (friend)")
      visit.keep("1")
      visit.keep("1")
      #expect(visit.record.presences.count == 1)
      #expect(visit.record.present.map(\.name) == ["Yusuf", "Tom"])
      visit.goesOrComes("Yusuf")
      #expect(visit.record.hasCompany)
      visit.goesOrComes("Tom")
      #expect(!visit.record.hasCompany)
      #expect(visit.screen.contains("On Peggy’s sheet?"))
    }
  }

  @Test func inAWindowThatOnlyReadsNobodyLeavesByTheirDigit() throws {
    let ann = Participant(
      id: ParticipantID(high: 5, low: 5), name: "Ann", relation: "daughter", part: .companion)
    var visit = Typist()
    try visit.openTalk([.joined(participant: ann)], isHeld: false, stage: .start)
    visit.focus(.present(ann.id))
    for digit in ["1", "2", "3"] { visit.type(digit) }
    #expect(visit.keptEvents == [])
    #expect(visit.record.present == [ann])
  }

  @Test func H06_inLinesTheTextForTheMainRecordIsNotReadOutBeforeCompany() throws {
    var visit = try spokenAlone(isLineMode: true)
    visit.goesOrComes("Yusuf (husband)")
    visit.keep("2")
    let effects = visit.state.inTalk { $0.copyBlock(&$1) }
    let copied = effects.contains { if case .copy = $0 { true } else { false } }
    #expect(!copied)
    #expect(visit.state.notice == .warning(Say.BeforeAfter.copyAlone))
    visit.goesOrComes("Yusuf")
    let alone = visit.state.inTalk { $0.copyBlock(&$1) }
    #expect(alone.contains { if case .copy = $0 { true } else { false } })
  }

  @Test func H06_aSecondInterpreterIsNotOfTheServiceOfTheFirst() throws {
    var visit = try spokenAlone()
    visit.goesOrComes("Ms Ali (interpreter)")
    visit.keep("4471")
    #expect(visit.screen.contains("my sister would"))
    visit.goesOrComes("Ms Ali")
    visit.goesOrComes("Bilal (son), interpreting")
    #expect(!visit.screen.contains("sister"))
    #expect(visit.record.present.last.map(Say.participant) == "Bilal (son, interpreting)")
  }

  @Test(arguments: ["LanguageLine", "4471", "1", "his wife"])
  func rule8_ofAnInterpreterTheServiceIsAskedOnceAndFamilyIsCompany(answer: String) throws {
    var visit = try spokenAlone()
    visit.goesOrComes("Imran (interpreter)")
    #expect(!visit.screen.contains("sister"))
    visit.keep(answer == "his wife" ? "wife" : answer)
    let isFamily = answer == "1" || answer == "his wife"
    #expect(visit.record.hasCompany == isFamily)
    #expect(visit.screen.contains("my sister would") != isFamily)
  }

  @Test func rule7_H06_atTheStartItIsAskedTooAndGoesAlongToAnotherStage() throws {
    var visit = try spokenAlone()
    visit.command("1")
    visit.focus(.someone)
    visit.type("Yusuf (husband)")
    visit.command("3")
    #expect(!visit.screen.contains("sister"))
    visit.command("1")
    let yusuf = try #require(visit.record.present.first)
    visit.focus(.present(yusuf.id))
    visit.type("1")
    visit.keep("1")
    visit.command("3")
    #expect(visit.screen.contains("my sister would"))
  }

  @Test func rule7_aNoteTypedInsteadOfTheAnswerIsKept() throws {
    var visit = try spokenAlone()
    visit.goesOrComes("Yusuf (husband)")
    visit.keep("we want to move")
    #expect(
      visit.record.notes(.matter).map(\.words.text) == [
        "my sister would take me", "we want to move",
      ])
    #expect(visit.screen.contains("we want to move"))
  }

  @Test func rule7_H06_halfTypedWordsAreKeptBeforeTheFirstComesIn() throws {
    var visit = try spokenAlone()
    visit.type("he hides my")
    visit.goesOrComes("Yusuf (husband)")
    visit.press(.enter)
    #expect(visit.talk.field.text == "")
    #expect(visit.record.notes(.matter).map(\.isOffSheet) == [true, true])
    #expect(visit.record.toAskForSheet == Set(visit.record.notes(.matter).map(\.id)))
    #expect(!visit.screen.contains("hides"))
    for _ in 0..<8 { visit.press(.control("z")) }
    #expect(!visit.screen.contains("hides"))
  }

  @Test func rule7_H06_linesAskItToo() throws {
    var visit = try spokenAlone(isLineMode: true)
    visit.goesOrComes("Yusuf (husband)")
    let said = lines(from: nil, to: visit.state).joined(separator: " ")
    #expect(said.contains("Yusuf: 1 has been here all along   2 has just come in"))
    #expect(!said.contains("sister"))
  }

  @Test func whoComesBackIsKnownByTheirName() throws {
    var visit = try visit()
    visit.goesOrComes("Yusuf")
    visit.goesOrComes("yusuf")
    #expect(visit.record.present == [Self.yusuf])
    visit.goesOrComes("Yusuf")
    visit.goesOrComes("Yusuf (brother)")
    #expect(visit.record.present.map(\.relation) == ["brother"])
  }
}

extension Typist {
  /// Esc h with a name: somebody who is here leaves, anybody else comes in.
  fileprivate mutating func goesOrComes(_ name: String) {
    command("h")
    keep(name)
  }

}
