import Conversation
import Foundation
import Testing

@Suite struct WorkTests {
  private func kinds(_ talk: Talk) -> [WorkItem.Kind] { work(from: talk.record).map(\.kind) }

  @Test func aDraftWaitsToBeGoneOnWith() {
    #expect(work(from: Talk().record) == [WorkItem(kind: .goOn)])
    #expect(
      kinds(Talk(.agreed(agreement: .person, gaps: []), .amended(reason: "x"))) == [.goOn])
  }

  @Test func H30_anAgreedRecordWaitsForItsSheetAndForTheMainRecord() {
    let talk = Talk(.agreed(agreement: .person, gaps: []))
    #expect(kinds(talk) == [.giveSheet, .copyToMainRecord])
    talk.says(.printed(reference: "A", copy: .clinician, layout: .standard, copies: 1, paper: nil))
    #expect(kinds(talk) == [.giveSheet, .copyToMainRecord])
    talk.says(.saved(reference: "B", copy: .discreet, format: "pdf", paper: nil))
    #expect(kinds(talk) == [.copyToMainRecord])
    talk.says(.copiedToMainRecord)
    #expect(kinds(talk) == [])
  }

  /// What came out of the printer may lie there; what older programs wrote was not asked after.
  @Test(arguments: [Recipient.person, .other(name: "Ann")])
  func H11_aSheetIsWorkUntilSomebodyHasIt(recipient: Recipient) throws {
    let digest = thirtyTwo(1)
    let talk = Talk(.agreed(agreement: .person, gaps: []), .copiedToMainRecord)
    talk.says(
      .printed(
        reference: "A", copy: .person, layout: .standard, copies: 1,
        paper: KeptPaper(.sheet, digest: digest)))
    #expect(kinds(talk) == [.giveSheet])
    #expect(talk.record.sheets.map(\.given) == [nil])
    talk.says(.given(reference: "B", format: .paper, to: recipient))
    #expect(kinds(talk) == [.giveSheet])
    talk.says(.given(reference: "A", format: .paper, to: recipient))
    #expect(kinds(talk) == [])
    #expect(talk.record.sheets.first?.given?.to == recipient)
    talk.says(.given(reference: "A", format: .file, to: .other(name: "Bryn")))
    #expect(talk.record.sheets.first?.given?.to == recipient)
  }

  /// A page to carry, and a message, are no sheet.
  @Test(arguments: [PaperKind.aboutMe, .ifThingsChange, .beforeWeMeet, .message])
  func anotherPaperIsNoSheet(kind: PaperKind) {
    let talk = Talk(.agreed(agreement: .person, gaps: []), .copiedToMainRecord)
    talk.says(
      .saved(
        reference: "A", copy: .person, format: "pdf", paper: KeptPaper(kind, digest: thirtyTwo(2))))
    talk.says(.given(reference: "A", format: .file, to: .person))
    talk.says(.sent(reference: "A"))
    #expect(kinds(talk) == [.giveSheet])
    #expect(talk.record.sheets.first?.sent != nil)
  }

  @Test func aSheetThatIsNotWantedIsNoWorkUntilTheNextVersion() {
    let talk = Talk(
      .agreed(agreement: .person, gaps: []), .copiedToMainRecord, .sheetDeclined)
    #expect(kinds(talk) == [])
    talk.says(.amended(reason: "x"))
    talk.says(.agreed(agreement: .person, gaps: []))
    #expect(kinds(talk) == [.giveSheet, .copyToMainRecord])
  }

  @Test func theSheetOfAnEarlierVersionIsNotThatOfThisOne() {
    let talk = Talk(
      .agreed(agreement: .person, gaps: []),
      .printed(reference: "A", copy: .person, layout: .standard, copies: 1, paper: nil),
      .amended(reason: "x"), .agreed(agreement: .person, gaps: []))
    #expect(kinds(talk) == [.giveSheet, .copyToMainRecord])
  }

  @Test func aTalkStoppedForGoodLeavesNoWork() {
    #expect(kinds(Talk(.abandoned(reason: "x"))) == [])
  }

  @Test func H16_whatTheClinicianPromisedWaitsUntilItIsAnswered() {
    let talk = Talk()
    talk.notes(30, .step, "ask about the class")
    #expect(kinds(talk) == [.goOn])
    talk.says(.stepAgreed(note: id(30), who: .clinician, when: .day(day(2026, 11, 24))))
    talk.says(.agreed(agreement: .person, gaps: []))
    talk.says(.sheetDeclined)
    talk.says(.copiedToMainRecord)
    #expect(
      work(from: talk.record) == [
        WorkItem(
          kind: .keepPromise(step: id(30), what: "ask about the class"), due: day(2026, 11, 24))
      ])
    talk.says(.amended(reason: ""))
    talk.says(.stepAnswered(note: id(30), status: .partly, comment: nil))
    #expect(kinds(talk).count == 2)
    for status in [StepStatus.done, .notDone, .notWanted] {
      talk.says(.stepAnswered(note: id(30), status: status, comment: nil))
      #expect(kinds(talk) == [.goOn])
    }
  }

  @Test func aPromiseInWeeksIsDueThatManyWeeksLater() {
    let talk = Talk()
    talk.notes(30, .step, "ring")
    talk.says(.stepAgreed(note: id(30), who: .clinician, when: .weeks(2)))
    #expect(work(from: talk.record).last?.due == day(2026, 12, 5))
  }

  @Test func anAgreedRecordIsLookedAtAgainOnItsDay() {
    let talk = Talk(.reviewSet(when: .weeks(4), owner: .clinician))
    #expect(kinds(talk) == [.goOn])
    talk.says(.agreed(agreement: .person, gaps: []))
    #expect(work(from: talk.record).last == WorkItem(kind: .lookAgain, due: day(2026, 12, 19)))
  }

  @Test func lookingAgainWithoutADayIsNoWork() {
    for when in [When.notSaid, .openEnded] {
      let talk = Talk(
        .reviewSet(when: when, owner: .person), .agreed(agreement: .person, gaps: []),
        .sheetDeclined, .copiedToMainRecord)
      #expect(kinds(talk) == [])
    }
  }

  @Test func whatIsToBeFinishedInATalkIsOneLineWhateverItIs() {
    let kinds: [WorkItem.Kind] = [.goOn, .finishNote, .copyToMainRecord]
    for kind in kinds {
      #expect(workList(of: [WorkItem(kind: kind)]) == [ListedWork(.toFinish)])
    }
    #expect(workList(of: kinds.map { WorkItem(kind: $0) }) == [ListedWork(.toFinish)])
  }

  @Test func theListHasGroupsAndNoWordThatWasSaid() {
    let friday = day(2026, 11, 27)
    let list = workList(of: [
      WorkItem(kind: .giveSheet), WorkItem(kind: .sendReferral(step: id(31))),
      WorkItem(kind: .keepPromise(step: id(30), what: "ask about the class"), due: friday),
      WorkItem(kind: .lookAgain, due: friday),
    ])
    #expect(
      list == [
        ListedWork(.sheets), ListedWork(.referrals, step: id(31)),
        ListedWork(.promises, due: friday, step: id(30)), ListedWork(.lookAgain, due: friday),
      ])
  }

  @Test func onlyToDoAndPartlyAreOpen() {
    #expect(StepStatus.allCases.filter(\.isOpen) == [.toDo, .partly])
  }
}

@Suite struct SummaryTests {
  @Test func aSummaryIsWhatListsShow() {
    let talk = Talk(.reviewSet(when: .day(day(2027, 1, 5)), owner: .person))
    talk.notes(30, .preference, "plain facts")
    talk.notes(31, .parked, "the knee")
    talk.notes(32, .step, "walk")
    talk.notes(33, .privateNote, "p")
    talk.says(.stepAnswered(note: id(404), status: .done, comment: nil))
    let summary = Summary(talk.record)
    #expect(summary.id == Talk.id)
    #expect(summary.person == id(1))
    #expect(summary.started == at("2026-11-21T10:00:00Z"))
    #expect(summary.changed == at("2026-11-21T10:06:00Z"))
    #expect(summary.standing == .draft)
    #expect(summary.version == 1)
    #expect(summary.minutes == 10)
    #expect(summary.review == day(2027, 1, 5))
    #expect(summary.privateNotes == 1)
    #expect(summary.work == [WorkItem(kind: .finishNote), WorkItem(kind: .goOn)])
    #expect(summary.carried.preferences.map(\.id) == [id(30)])
    #expect(summary.carried.parked.map(\.id) == [id(31)])
    #expect(summary.carried.steps.map(\.id) == [id(32)])
    #expect(summary.carried.answers.map(\.step) == [id(404)])
  }
}

@Suite struct IndexTextTests {
  @Test func thePresentWordsOfEveryNoteAreFound() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.says(.revised(note: id(30), words: Words("chapel", original: "capel")))
    talk.notes(31, .option, "class")
    talk.says(.optionWeighed(note: id(31), weight: id(40), side: .good, words: Words("company")))
    talk.says(.decided(note: id(31), status: .inProgress, reservation: Words("mornings")))
    talk.notes(32, .preference, "no tablets")
    talk.says(.preferenceSet(note: id(32), strength: .must, reason: "felt sick"))
    talk.notes(33, .step, "walk")
    talk.says(.stepAgreed(note: id(33), who: .other(name: "Ann"), when: .notSaid))
    talk.says(.stepAnswered(note: id(33), status: .partly, comment: Words("on good days")))
    talk.notes(34, .privateNote, "alone")
    let texts = indexTexts(of: talk.record)
    #expect(texts.map(\.note) == [id(30), id(31), id(32), id(33), id(34)])
    #expect(
      texts.map(\.text) == [
        "chapel\ncapel", "class\ncompany\nmornings", "no tablets\nfelt sick",
        "walk\nAnn\non good days", "alone",
      ])
    #expect(texts.map(\.isOpen) == [true, true, true, true, false])
  }

  @Test func H06_whatIsOffTheSheetIsNotOpenToAnySearch() {
    let talk = Talk()
    talk.notes(30, .matter, "my sister")
    talk.says(.sheetSet(note: id(30), isOffSheet: true))
    talk.notes(31, .option, "move out")
    talk.says(.optionWeighed(note: id(31), weight: id(40), side: .good, words: Words("quiet")))
    talk.says(.optionWeighed(note: id(31), weight: id(41), side: .hard, words: Words("the boys")))
    talk.says(.sheetSet(note: id(41), isOffSheet: true))
    let texts = indexTexts(of: talk.record)
    #expect(texts.map(\.note) == [id(30), id(31), id(31)])
    #expect(texts.map(\.text) == ["my sister", "move out\nquiet", "the boys"])
    #expect(texts.map(\.isOpen) == [false, true, false])
  }

  @Test func H06_howEarlierStepsWentToldAloneIsNotOpenToAnySearch() {
    let ann = Participant(id: id(60), name: "Ann", relation: "daughter", part: .companion)
    let talk = Talk(
      .joined(participant: ann), .left(participant: ann.id),
      .stepAnswered(note: id(70), status: .notDone, comment: Words("he kept the keys")),
      .goalAnswered(note: id(71), level: nil, rater: .person, comment: Words("not let out")))
    let secret = indexTexts(of: talk.record).filter { !$0.isOpen }.map(\.text)
    #expect(secret == ["he kept the keys\nnot let out"])
  }

  @Test func leavingItAsItIsIsFoundOnlyWhenItWasSpokenOf() {
    #expect(indexTexts(of: Talk().record) == [])
    let itself = Talk().record.leavingItID
    let talk = Talk(
      .optionWeighed(note: itself, weight: id(40), side: .hard, words: Words("home alone")))
    #expect(indexTexts(of: talk.record).map(\.text) == ["leave it as it is\nhome alone"])
  }
}

@Suite struct PersonFileTests {
  private let person: Person = {
    let entry = Entry(
      id: id(1), author: Talk.amina, at: at("2026-11-21T09:00:00Z"), lamport: 1,
      happening: .person(
        id(1), .registered(details: PersonDetails(family: "Osei", given: "Margaret"))))
    guard let person = Person(id(1), [entry]) else { preconditionFailure("nobody") }
    return person
  }()

  /// A file of talks, the newest first.
  private func file(_ talks: Talk...) -> PersonFile {
    PersonFile(person: person, conversations: talks.map { Summary($0.record) })
  }

  @Test func stepsAndGoalsOfOtherTalksCanBeNamedWhereTheyAreAnswered() {
    let talk = Talk()
    talk.notes(30, .step, "walk")
    talk.notes(31, .goal, "church")
    #expect(file(talk).steps(besides: id(77)).map(\.id) == [id(30)])
    #expect(file(talk).goals(besides: id(77)).map(\.id) == [id(31)])
    #expect(file(talk).steps(besides: Talk.id).isEmpty)
    #expect(file(talk).goals(besides: Talk.id).isEmpty)
  }

  @Test func preferencesStandOnceNewestFirst() {
    let older = Talk()
    older.notes(30, .preference, "Plain facts")
    older.notes(31, .preference, "no tablets")
    let newer = Talk()
    newer.notes(40, .preference, "plain facts")
    newer.notes(41, .preference, "mornings are bad")
    #expect(file(newer, older).preferences.map(\.id) == [id(40), id(41), id(31)])
  }

  @Test func aStepIsOpenUntilALaterTalkAnswersIt() {
    let older = Talk()
    older.notes(30, .step, "walk")
    older.notes(31, .step, "ring")
    older.notes(32, .step, "eat")
    #expect(file(older).openSteps.map(\.id) == [id(30), id(31), id(32)])
    let newer = Talk()
    newer.now = at("2026-12-21T10:00:00Z")
    newer.says(.stepAnswered(note: id(30), status: .done, comment: nil))
    newer.says(.stepAnswered(note: id(31), status: .partly, comment: nil))
    #expect(file(newer, older).openSteps.map(\.id) == [id(31), id(32)])
  }

  @Test func theLatestAnswerDecidesWhicheverTalkItStandsIn() {
    let first = Talk()
    first.notes(30, .step, "walk")
    let second = Talk()
    second.now = at("2026-12-21T10:00:00Z")
    second.says(.stepAnswered(note: id(30), status: .done, comment: nil))
    let third = Talk()
    third.now = at("2027-01-21T10:00:00Z")
    third.says(.stepAnswered(note: id(30), status: .partly, comment: nil))
    #expect(file(third, second, first).openSteps.map(\.id) == [id(30)])
    #expect(file(second, third, first).openSteps.map(\.id) == [id(30)])
  }

  @Test func aStepAnsweredInItsOwnTalkIsNotOpen() {
    let talk = Talk()
    talk.notes(30, .step, "walk")
    talk.says(.stepAnswered(note: id(30), status: .notWanted, comment: nil))
    #expect(file(talk).openSteps == [])
  }
}

@Suite struct QueryTests {
  @Test func aPastedPageIsLookedForByItsFirstTwelveWords() {
    let page = (1...400).map { "word\($0)" }.joined(separator: " ") + " "
    #expect(Query(page).terms == (1...12).map { .word("word\($0)") })
    #expect(Query("\"" + page + "\"").terms == [.phrase((1...12).map { "word\($0)" })])
  }

  @Test func wordsPhrasesAndAHalfTypedWordAreTerms() {
    #expect(Query("") == Query(terms: []))
    #expect(Query("a a b a ").terms == [.word("a"), .word("b")])
    #expect(Query("church").terms == [.beginning("church")])
    #expect(Query("church ").terms == [.word("church")])
    #expect(
      Query("The Church, sundays").terms == [.word("the"), .word("church"), .beginning("sundays")])
    #expect(
      Query("\"walk to church\" ann").terms == [
        .phrase(["walk", "to", "church"]), .beginning("ann"),
      ])
    #expect(Query("ann “good days”").terms == [.word("ann"), .phrase(["good", "days"])])
    #expect(Query("ann \"good da").terms == [.word("ann"), .phrase(["good", "da"])])
    #expect(Query("o'neill").terms == [.beginning("o'neill")])
    #expect(
      Query("'well-being' at - home").terms == [
        .word("well-being"), .word("at"), .beginning("home"),
      ])
    #expect(Query("wellbe\u{AD}ing").terms == [.beginning("wellbe\u{AD}ing")])
    #expect(Query("x", includesPrivate: true).includesPrivate)
  }

  private let today = Day(year: 2026, month: 11, day: 22)

  @Test func aSearchIsNarrowedToAPersonADayAndAKind() {
    let query = Query("walk person:osei since:2026-08 kind:\"your way\" gate", on: today)
    #expect(query.terms == [.word("walk"), .beginning("gate")])
    #expect(query.narrowing.person == ["osei"])
    #expect(query.narrowing.since == Day(year: 2026, month: 8, day: 1))
    #expect(query.narrowing.kinds == [.preference])
    #expect(query.narrowing.misread == [])
    #expect(!query.isEmpty)
    #expect(Query("person:\"Margaret Osei\"").narrowing.person == ["margaret", "osei"])
    #expect(Query("PERSON:Osei church ").terms == [.word("church")])
    #expect(Query("kind:your way church").narrowing.kinds == [.preference])
    #expect(Query("kind:your way church").terms == [.beginning("church")])
    #expect(Query("kind:goals kind:step").narrowing.kinds == [.goal, .step])
    #expect(Query("kind:what").narrowing.kinds == [.matter, .strength])
    #expect(Query("church kind:goal").terms == [.word("church")])
  }

  @Test(arguments: [
    ("2026", "2026-01-01"), ("2026-08", "2026-08-01"), ("08/2026", "2026-08-01"),
    ("august", "2026-08-01"), ("aug", "2026-08-01"), ("august 2024", "2024-08-01"),
    ("december", "2025-12-01"), ("12 aug 2026", "2026-08-12"), ("12/08/2026", "2026-08-12"),
    ("12 aug", "2026-08-12"), ("24 dec", "2025-12-24"), ("aug 12", "2026-08-12"),
    ("29 feb", "2024-02-29"), ("today", "2026-11-22"), ("yesterday", "2026-11-21"),
    ("sunday", "2026-11-22"), ("monday", "2026-11-16"), ("2026-08-12", "2026-08-12"),
  ])
  func aDayOfThePastIsReadAsPeopleSayIt(_ phrase: String, _ iso: String) {
    #expect(Day(since: phrase, on: today)?.iso == iso)
    #expect(Query("since:\(phrase) church", on: today).narrowing.since?.iso == iso)
    #expect(Query("since:\(phrase) church", on: today).terms == [.beginning("church")])
  }

  @Test func whatNarrowsInAWayThatCannotBeReadIsSaidAndLeftOut() {
    let query = Query("since:whenever kind:wish church", on: today)
    #expect(query.narrowing.misread == [.init(.since, "whenever"), .init(.kind, "wish")])
    #expect(query.terms == [.beginning("church")])
    #expect(query.narrowing.isEmpty)
    #expect(Query("since:").narrowing.misread == [.init(.since, "")])
    #expect(Query("since:august").narrowing.misread == [.init(.since, "august")])
    #expect(Query("person:!!").narrowing.misread == [.init(.person, "!!")])
    #expect(Query("since:").isEmpty)
    #expect(Query("10:30 church").terms == [.word("10"), .word("30"), .beginning("church")])
  }

  @Test(arguments: [
    "", " ", "\"", "\"\"", "“”", "*", "(", ")", "-", "--", "\u{0}", "\u{301}?!", "…",
  ])
  func whatCannotBeMeantAsAWordIsLeftOut(_ text: String) {
    #expect(Query(text).terms.allSatisfy { $0 == .beginning("\u{301}") || $0 == .word("\u{301}") })
  }

  @Test func anyTextIsAQueryOfWords() {
    var random = IDSource(seed: 5)
    let pieces = [
      "a", "Å", "\"", "“", "”", " ", "*", "NEAR", "OR", "AND", "(", ")", ":", "^", "-", "日本", "👩‍👧",
      "kind:", "since:", "person:", "goal", "2026",
      "\u{0}", "\u{202E}", "\u{301}", "é", "ß", "١", "\n", "'", "ক্ষ", "\u{E000}",
    ]
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0...8, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      for term in Query(text).terms {
        let words: [String] =
          switch term {
          case .word(let word), .beginning(let word): [word]
          case .phrase(let words): words
          }
        #expect(!words.isEmpty)
        for word in words {
          #expect(!word.isEmpty && word == word.lowercased())
          #expect(!word.contains { "\" *()^:“”".contains($0) })
          #expect(!"-'".contains(word.first ?? "-") && !"-'".contains(word.last ?? "-"))
        }
      }
    }
  }
}

@Suite struct CarriedTests {
  @Test func whatIsCarriedIsWrittenInOneOrder() throws {
    let talk = Talk()
    let notes: [NoteID] = (21...28).map { id(UInt64($0)) }
    for note in notes.reversed() {
      talk.says(.preferenceAnswered(note: note, answer: .stillSo))
    }
    let carried = Carried(talk.record)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let written = try encoder.encode(carried)
    let json = String(decoding: written, as: UTF8.self)
    let places = notes.compactMap { json.firstRange(of: "\"\($0)\"")?.lowerBound }
    #expect(places.count == 8)
    #expect(places == places.sorted())
    #expect(try JSONDecoder().decode(Carried.self, from: written) == carried)
  }
}
