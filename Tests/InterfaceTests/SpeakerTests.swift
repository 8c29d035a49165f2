import Canvas
import Conversation
import Testing

@testable import Interface

/// A name or a relation before a colon says whose words they are; where it does not, it is asked.
@Suite("Whose words") struct SpeakerTests {
  private static func companion(
    _ name: String, _ relation: String, _ number: UInt64
  ) -> Participant {
    Participant(
      id: ParticipantID(high: 5, low: number), name: name, relation: relation, part: .companion)
  }

  private let carol = companion("Carol", "daughter", 1)
  private let ann = companion("Ann", "younger daughter", 2)
  private let joyce = companion("Joyce", "daughter-in-law", 3)
  private let bob = companion("Bob Mensah", "", 4)

  private func visit(
    _ people: [Participant], at stage: Stage = .matters, isLineMode: Bool = false
  ) throws -> Typist {
    var visit = Typist(isLineMode: isLineMode)
    try visit.openTalk(people.map { .joined(participant: $0) }, stage: stage)
    return visit
  }

  private func read(_ text: String, _ people: [Participant]) -> Thought {
    Thought(text, present: people)
  }

  // MARK: Reading

  @Test(arguments: ["caro", "Carl", "Crol", "Caroll", "Craol", "dauhgter", "daugter"])
  func aSlipInANameMakesNobodyElsesWordsOfIt(name: String) throws {
    #expect(read("\(name): she cries at night", [carol]).unclearSpeaker == name.lowercased())
    var visit = try visit([carol])
    visit.keep("\(name): she cries at night")
    #expect(visit.record.notes(.matter) == [])
    visit.keep("1")
    #expect(visit.record.notes(.matter).map(\.words.speaker) == [.companion(carol.id)])
  }

  @Test(arguments: ["BP", "NB", "note", "car", "today", "c", "ca", "coral"])
  func whatIsNoSlipIsPlainWords(name: String) {
    #expect(read("\(name): 120 over 80", [bob, ann]).unclearSpeaker == nil)
  }

  @Test func aRelationIsTheOneWhoIsHere() {
    #expect(read("daughter: tired", [carol]).speaker == .companion(carol.id))
    #expect(read("Daughter: tired", [ann, bob]).speaker == .companion(ann.id))
    #expect(read("daughter-in-law: tired", [carol, joyce]).speaker == .companion(joyce.id))
    #expect(read("bob: tired", [bob]).speaker == .companion(bob.id))
    let mum = Self.companion("Grace", "mum", 5)
    #expect(read("mother: tired", [mum]).speaker == .companion(mum.id))
  }

  @Test func whereTwoOrNoneIsMeantItIsNotClear() {
    for people in [[carol, ann], [], [joyce], [bob]] {
      let thought = read("daughter: \"tired", people)
      #expect(thought.unclearSpeaker == "daughter")
      #expect(thought.speaker == nil)
      #expect(thought.asTold.speaker == .clinician)
      #expect(thought.asTold.words == "daughter: \"tired")
    }
    let other = Self.companion("Ann", "friend", 6)
    #expect(read("Ann: tired", [ann, other]).unclearSpeaker == "ann")
  }

  @Test(arguments: [
    "NB: ring the ward", "BP: 120/80", "10:30 is best", "What she said: tea", "http://a.org",
    "Isobel: tea", "granddaughters: three", ": tea",
  ])
  func anythingElseBeforeAColonIsPlainWords(text: String) {
    let thought = read(text, [carol, ann])
    #expect(thought.words == text)
    #expect(thought.speaker == nil && thought.unclearSpeaker == nil)
  }

  // MARK: Keeping

  @Test func theDaughterWhoIsHereIsQuotedByHerRelation() throws {
    var visit = try visit([carol])
    visit.type("daughter: worried about the stairs")
    #expect(visit.screen.contains("What matters · Carol said"))
    visit.press(.enter)
    #expect(
      visit.record.notes(.matter).map(\.words)
        == [Words("worried about the stairs", speaker: .companion(carol.id))])
    #expect(visit.record.notes(.matter).map(\.isOffSheet) == [true])
  }

  @Test func whereTwoDaughtersAreHereItIsAskedWhichOne() throws {
    var visit = try visit([carol, ann])
    visit.type("daughter: \"worried about the stairs\"")
    #expect(visit.screen.contains("What matters · who is “daughter”?"))
    visit.press(.enter)
    #expect(visit.record.notes(.matter).isEmpty)
    #expect(visit.screen.contains("Who is “daughter”?  1 Carol (daughter)"))
    visit.keep("2")
    #expect(
      visit.record.notes(.matter).map(\.words) == [
        Words("worried about the stairs", speaker: .companion(ann.id), form: .verbatim)
      ])
    #expect(visit.talk.field.isEmpty)
  }

  @Test func anEmptyAnswerLeavesTheWordsAsTheyWereTyped() throws {
    var visit = try visit([])
    visit.keep("daughter: worried")
    visit.press(.enter)
    #expect(visit.record.notes(.matter).isEmpty)
    #expect(visit.talk.field.text == "daughter: worried")
    #expect(visit.talk.focus == .note)
  }

  @Test func whoeverIsNamedThenIsHereAndTheWordsAreTheirs() throws {
    var visit = try visit([])
    visit.keep("> walk")
    visit.press(.enter, .enter)
    visit.keep("daughter: worried")
    visit.keep("Carol")
    let carol = try #require(visit.record.present.first)
    #expect(carol.name == "Carol" && carol.relation == "daughter")
    #expect(
      visit.record.notes(.matter).map(\.words)
        == [Words("worried", speaker: .companion(carol.id))])
    #expect(visit.talk.field.isEmpty)
  }

  @Test func whatWasSaidAloneBeforeIsAskedAboutAsWhenAnybodyComesIn() throws {
    var visit = try visit([])
    visit.keep("she shouts")
    visit.keep("daughter: worried")
    visit.keep("Carol")
    #expect(visit.talk.focus == .asking(.wasHere(try #require(visit.record.present.first))))
    #expect(!visit.screen.contains("shouts"))
    visit.press(.enter)
    #expect(visit.screen.contains("Carol: worried"))
  }

  @Test func theClinicianMayTellItInTheirOwnWords() throws {
    var visit = try visit([])
    visit.keep("daughter: worried about her")
    visit.keep("me")
    #expect(
      visit.record.notes(.matter).map(\.words)
        == [Words("daughter: worried about her", speaker: .clinician)])
    #expect(visit.record.present.isEmpty)
  }

  @Test func itIsAskedWhereverWordsAreTyped() throws {
    var visit = try visit([carol, ann], at: .waysForward)
    visit.keep("move")
    visit.keep("daughter: near the shops")
    #expect(visit.screen.contains("Who is “daughter”?"))
    visit.keep("1")
    #expect(visit.screen.contains("Hard about “move”"))
    visit.keep("daughter: far from church")
    visit.keep("ann")
    let way = try #require(visit.record.notes(.option).last)
    guard case .option(let option) = way.content else {
      Issue.record("no way")
      return
    }
    #expect(
      option.weights.map(\.words.speaker) == [.companion(carol.id), .companion(ann.id)])
    #expect(option.weights.map(\.words.text) == ["near the shops", "far from church"])
  }

  @Test func inTheListOfWaysItStaysAWay() throws {
    var visit = try visit([carol, ann], at: .waysForward)
    visit.press(.up)
    visit.keep("daughter: stay with her")
    visit.keep("1")
    let way = try #require(visit.record.notes(.option).last)
    #expect(way.words == Words("stay with her", speaker: .companion(carol.id)))
  }

  @Test func aPrivateNoteIsKeptWithoutAQuestion() throws {
    var visit = try visit([])
    visit.keep("! daughter: bruises")
    #expect(
      visit.record.notes(.privateNote).map(\.words)
        == [Words("daughter: bruises", speaker: .clinician)])
  }

  @Test func wordsOfSomebodyUnclearAreNotForWhoeverComesIn() throws {
    var visit = try visit([])
    visit.type("daughter: he hides the money")
    visit.command("h")
    visit.keep("Yusuf (husband)")
    visit.press(.enter)
    #expect(!visit.screen.contains("hides"))
    let note = try #require(visit.record.notes(.matter).first)
    #expect(note.isOffSheet)
    #expect(note.words == Words("daughter: he hides the money", speaker: .clinician))
  }

  @Test func inLinesItIsAskedToo() throws {
    var visit = try visit([carol, ann], isLineMode: true)
    visit.happen(.line("daughter: worried"))
    #expect(lines(from: nil, to: visit.state).last?.contains("Who is “daughter”?") == true)
    visit.happen(.line("2"))
    #expect(visit.record.notes(.matter).map(\.words.speaker) == [.companion(ann.id)])
  }
}
