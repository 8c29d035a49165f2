import Foundation
import Testing

@testable import Conversation

/// What is off the sheet until the person chooses otherwise follows from who was there.
@Suite struct OffSheetAtFirstTests {
  private static let ann = Participant(
    id: id(3), name: "Ann", relation: "daughter", part: .companion)

  /// A talk with one note of each kind on the sheet, to which Ann came and from which she went.
  private func aloneForNow(_ rules: RecordRules? = nil) -> Talk {
    let talk = Talk(rules: rules)
    talk.says(.joined(participant: Self.ann))
    talk.notes(30, .matter, "church")
    talk.notes(31, .preference, "no more tablets")
    talk.notes(32, .goal, "walk")
    talk.notes(33, .option, "exercise class")
    talk.notes(34, .step, "walk to the gate")
    talk.says(.left(participant: Self.ann.id))
    return talk
  }

  private func isOff(_ note: UInt64, in talk: Talk) throws -> Bool {
    try #require(talk.record.note(id(note))).isOffSheet
  }

  // MARK: Who said it, and who was there

  @Test(arguments: [
    (Words.Speaker.person, false, false), (.person, true, true), (.clinician, true, false),
    (.companion(id(3)), false, true), (.companion(id(3)), true, true),
  ])
  func H06_aNoteIsOffTheSheetByWhoSaidItAndWhoWasThere(
    speaker: Words.Speaker, isAlone: Bool, isOff: Bool
  ) throws {
    let talk = Talk(.joined(participant: Self.ann))
    if isAlone { talk.says(.left(participant: Self.ann.id)) }
    talk.says(
      .noted(note: id(30), kind: .matter, words: Words("so", speaker: speaker), stage: .matters))
    #expect(try self.isOff(30, in: talk) == isOff)
  }

  @Test func inAVisitWithoutCompanyThePersonsWordsAreOnTheSheet() throws {
    let ewa = Participant(id: id(4), name: "Ewa", relation: "", part: .interpreter)
    let talk = Talk(.joined(participant: ewa), .left(participant: ewa.id))
    talk.notes(30, .matter, "church")
    #expect(try !isOff(30, in: talk))
  }

  @Test(arguments: [
    (ConversationEvent.revised(note: id(30), words: Words("chapel")), 30 as UInt64),
    (.preferenceSet(note: id(31), strength: .willNot, reason: "they make me sick"), 31),
    (.noteTold(note: id(32), particulars: .goal(changes: Goal.Particulars())), 32),
    (.decided(note: id(33), status: .valid, reservation: Words("not with Ann")), 33),
    (.stepAnswered(note: id(34), status: .partly, comment: Words("it hurt")), 34),
  ])
  func H06_wordsThatAreSaidAloneBesideANoteTakeItOffTheSheet(
    event: ConversationEvent, note: UInt64
  ) throws {
    let talk = aloneForNow()
    #expect(try !isOff(note, in: talk))
    talk.says(event)
    #expect(try isOff(note, in: talk))
    talk.undoes()
    #expect(try !isOff(note, in: talk))
    talk.redoes()
    #expect(try isOff(note, in: talk))
  }

  @Test(arguments: [
    (ConversationEvent.revised(note: id(30), words: Words("church")), 30 as UInt64),
    (.revised(note: id(30), words: Words("chapel", speaker: .clinician)), 30),
    (.preferenceSet(note: id(31), strength: .willNot, reason: nil), 31),
    (.decided(note: id(33), status: .valid, reservation: nil), 33),
    (.decided(note: id(33), status: .valid, reservation: Words("so", speaker: .clinician)), 33),
    (.stepAnswered(note: id(34), status: .done, comment: nil), 34),
    (.rated(note: id(32), value: 8), 32),
  ])
  func whatBringsNoWordsOfTheirsLeavesANoteOnTheSheet(
    event: ConversationEvent, note: UInt64
  ) throws {
    let talk = aloneForNow()
    talk.says(event)
    #expect(try !isOff(note, in: talk))
  }

  // MARK: By the rules of today

  @Test(
    arguments: [
      (ConversationEvent.revised(note: id(30), words: Words("chapel", speaker: .clinician)), 30),
      (.preferenceSet(note: id(31), strength: .willNot, reason: nil), 31),
      (.decided(note: id(33), status: .valid, reservation: nil), 33),
      (.decided(note: Talk.id.recast(as: Note.self), status: .valid, reservation: nil), nil),
      (.stepAnswered(note: id(34), status: .done, comment: nil), 34),
      (.stepAgreed(note: id(34), who: .clinician, when: .notSaid), 34),
    ] as [(ConversationEvent, UInt64?)])
  func H06_whatIsDoneAloneWithoutAWordOfTheirsIsOffTheSheetUntilTheyAreAsked(
    event: ConversationEvent, number: UInt64?
  ) throws {
    let talk = aloneForNow(.today)
    let note = number.map { id($0) } ?? talk.record.leavingItID
    talk.says(event)
    #expect(try #require(talk.record.note(note)).isOffSheet)
    #expect(talk.record.toAskForSheet == [note])
    talk.says(.sheetAnswered(note: note, isOffSheet: false))
    #expect(try !#require(talk.record.note(note)).isOffSheet)
    #expect(talk.record.toAskForSheet.isEmpty)
    talk.says(.noted(note: id(60), kind: .matter, words: Words("a"), stage: .matters))
    #expect(talk.record.toAskForSheet == [id(60)])
  }

  @Test func H06_whatTheClinicianSaysAloneIsOffTheSheet() throws {
    let talk = aloneForNow(.today)
    let words = Words("I will ring the refuge", speaker: .clinician)
    talk.says(.noted(note: id(60), kind: .step, words: words, stage: .nextSteps))
    #expect(try isOff(60, in: talk))
    #expect(talk.record.toAskForSheet == [id(60)])
  }

  @Test func H06_beforeCompanyCameWhatWasDecidedIsOffTheSheetToo() throws {
    let talk = Talk(rules: .today)
    talk.says(
      .noted(
        note: id(33), kind: .option, words: Words("class", speaker: .clinician),
        stage: .waysForward))
    talk.says(.decided(note: talk.record.leavingItID, status: .valid, reservation: nil))
    talk.says(.stepAnswered(note: id(90), status: .done, comment: nil))
    #expect(talk.record.hasSpokenAlone)
    talk.says(.saidAlone)
    #expect(talk.record.notes.map(\.isOffSheet) == [true, true])
    #expect(talk.record.answers.map(\.isOffSheet) == [true])
    #expect(talk.record.toAskForSheet == [id(33), talk.record.leavingItID, id(90)])
    talk.says(.sheetAnswered(note: id(90), isOffSheet: false))
    #expect(talk.record.answers.map(\.isOffSheet) == [false])
  }

  @Test func whatOthersMayHearStaysOnTheSheet() throws {
    let talk = Talk(rules: .today)
    talk.notes(30, .matter, "church")
    talk.notes(31, .matter, "the choir")
    talk.says(.othersMayHear(note: id(30), isAllowed: true))
    talk.says(.saidAlone)
    #expect(try !isOff(30, in: talk))
    #expect(try isOff(31, in: talk))
    talk.says(.othersMayHear(note: id(31), isAllowed: true))
    #expect(try !isOff(31, in: talk))
    #expect(talk.record.toAskForSheet.isEmpty)
  }

  @Test func H06_whatIsSaidOnceAFamilyInterpreterHasLeftIsOffTheSheet() throws {
    let bilal = Participant(id: id(4), name: "Bilal", relation: "son", part: .interpreter)
    let talk = Talk(rules: .today)
    talk.says(.joined(participant: bilal))
    talk.notes(30, .matter, "church")
    talk.says(.left(participant: bilal.id))
    talk.notes(31, .matter, "he shouts")
    #expect(try !isOff(30, in: talk))
    #expect(try isOff(31, in: talk))
    let service = Talk(rules: .today)
    service.says(.joined(participant: bilal))
    service.says(
      .told(particulars: .interpreting(changes: filled { $0.by = .said(.professional) })))
    service.says(.left(participant: bilal.id))
    service.notes(31, .matter, "he shouts")
    #expect(try !isOff(31, in: service))
  }

  @Test func inAVisitWithoutCompanyWhatIsDoneStaysOnTheSheet() {
    let talk = Talk(rules: .today)
    talk.says(.decided(note: talk.record.leavingItID, status: .valid, reservation: nil))
    #expect(talk.record.toAskForSheet.isEmpty)
    #expect(talk.record.notes.allSatisfy { !$0.isOffSheet })
  }

  @Test func H06_whatIsGoodOrHardAboutAWayIsOffTheSheetByItself() throws {
    let talk = aloneForNow()
    talk.says(.optionWeighed(note: id(33), weight: id(50), side: .hard, words: Words("lonely")))
    talk.says(
      .optionWeighed(
        note: id(33), weight: id(51), side: .good, words: Words("a start", speaker: .clinician)))
    let note = try #require(talk.record.note(id(33)))
    guard case .option(let option) = note.content else { throw NoSuchNote() }
    #expect(option.weights.map(\.isOnSheet) == [false, true])
    #expect(note.isOnSheet)
  }

  private struct NoSuchNote: Error {}

  // MARK: Until the person chooses

  @Test func aCompanionsWordsThatWereChosenForTheSheetMayBeMendedThere() throws {
    let talk = Talk(.joined(participant: Self.ann))
    func anns(_ text: String) -> Words { Words(text, speaker: .companion(Self.ann.id)) }
    talk.says(.noted(note: id(30), kind: .matter, words: anns("never rests"), stage: .matters))
    talk.says(.sheetAnswered(note: id(30), isOffSheet: false))
    talk.says(.revised(note: id(30), words: anns("she never rests")))
    #expect(try !isOff(30, in: talk))
  }

  @Test func whatGoesOffTheSheetIsNoLongerMarkedToBeChanged() {
    let talk = aloneForNow()
    talk.says(.changeAsked(note: id(34), isAsked: true))
    talk.says(.stepAnswered(note: id(34), status: .partly, comment: Words("it hurt")))
    #expect(talk.record.toChange.isEmpty)
  }

  // MARK: Talks of older programs

  /// A talk as the program wrote it while it put a `sheetSet` beside each of these words: two of
  /// its events were undone. It is never changed.
  @Test func aTalkOfAnOlderProgramIsAsItWas() throws {
    let written = try JSONDecoder().decode(
      [WrittenEntry].self, from: Data(PackageResources.talk_with_company_json))
    let found = Conversation.record(written.map { $0.entry() })
    let record = try #require(found)
    let notes = record.notes.filter { $0.id != record.leavingItID && $0.kind != .privateNote }
    #expect(
      notes.filter(\.isOffSheet).map(\.words.text) == [
        "I cannot sleep", "I miss the choir and the walk", "exercise class", "no more tablets",
        "walk to the gate", "church by Easter", "the garden", "I am afraid of falling",
      ])
    #expect(
      notes.filter { !$0.isOffSheet }.map(\.words.text) == [
        "she never rests", "cooks very well", "ring the class", "If the knee swells, ring",
      ])
    #expect(record.answers.map(\.isOffSheet) == [true, true])
    #expect(record.outcomes.map(\.isOffSheet) == [true])
    #expect(record.isAgreed)
    #expect(record.lateWords == 0)
  }

  @Test func withWhatAnOlderProgramWroteBesideThemWordsAreWhereTheyAreWithoutIt() {
    var (told, equal) = (0, 0)
    for seed in 30_000..<31_000 as Range<UInt64> {
      var talk = PlayedTalk(seed: seed, rules: nil)
      talk.asksAboutTheSheet = true
      talk.play(24)
      let older = asAnOlderProgramWrote(talk.entries)
      guard older.count > talk.entries.count else { continue }
      told += 1
      // What an older program wrote beside words stayed when the words were taken back.
      if wordsWereUndone(older) { continue }
      equal += 1
      expectSame(record(older), record(talk.entries), seed)
    }
    #expect(told > 400)
    #expect(equal > 300)
  }

  /// Whether an event was undone beside which an older program had put a note off the sheet.
  private func wordsWereUndone(_ older: [Entry]) -> Bool {
    let counting = Set(inEffect(older).map(\.id))
    return zip(older, older.dropFirst()).contains { said, beside in
      guard said.at == beside.at, !counting.contains(said.id),
        case .conversation(_, .sheetSet(_, true)) = beside.happening
      else { return false }
      return true
    }
  }
}
