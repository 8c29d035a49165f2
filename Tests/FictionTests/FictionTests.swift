import Conversation
import Testing

@testable import Fiction

/// Saturday 21 November 2026, 15:00 in London.
let today = Moment(milliseconds: 1_795_273_200_000, offset: 0, zone: "Europe/London")
let author = AuthorID(high: 7, low: 7)

func batches(people: Int = 60, conversations: Int = 100, seed: UInt64) -> [[Entry]] {
  let fiction = Fiction(
    people: people, conversations: conversations, seed: seed, today: today, author: author)
  return Array(fiction.batches)
}

func conversations(in batches: [[Entry]]) -> [[Entry]] {
  batches.filter { batch in
    if case .conversation = batch.first?.stream { true } else { false }
  }
}

@Suite struct FictionTests {
  @Test func theSameArgumentsGiveTheSameEntries() {
    #expect(batches(seed: 1) == batches(seed: 1))
    #expect(batches(seed: 1) != batches(seed: 2))
  }

  @Test func thereAreAsManyPeopleAndConversationsAsAskedFor() {
    for (people, count) in [(60, 100), (1, 20), (12, 3), (5, 0), (0, 5)] {
      let all = batches(people: people, conversations: count, seed: 4)
      let held = conversations(in: all)
      #expect(held.count == (people == 0 ? 0 : count))
      #expect(all.count - held.count == people)
    }
  }

  @Test func numbersRiseByOneFromTheFirst() {
    let entries = batches(seed: 3).flatMap { $0 }
    #expect(entries.map(\.lamport) == Array(1...UInt64(entries.count)))
    let later = Fiction(
      people: 2, conversations: 3, seed: 3, today: today, author: author, startingAt: 500)
    #expect(later.batches.flatMap { $0 }.first?.lamport == 500)
    #expect(Set(entries.map(\.id)).count == entries.count)
    #expect(entries.allSatisfy { $0.place == nil && $0.author == author })
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func everyConversationHasTwelveToTwentyEventsAndAFewDetails(seed: UInt64) {
    let counts = conversations(in: batches(people: 90, conversations: 300, seed: seed)).map(\.count)
    #expect(counts.allSatisfy { (12...29).contains($0) })
    #expect((17...22).contains(counts.reduce(0, +) / counts.count))
    #expect(Set(counts).count > 5)
  }

  @Test func aPersonComesBeforeTheirConversations() throws {
    var known: Set<PersonID> = []
    for batch in batches(people: 40, conversations: 120, seed: 5) {
      switch try #require(batch.first).stream {
      case .person(let id):
        #expect(Person(id, batch) != nil)
        #expect(known.insert(id).inserted)
      case .conversation:
        let record = try #require(told(batch))
        #expect(known.contains(record.person))
      case .archive: Issue.record("fiction says nothing of the archive")
      }
    }
  }

  @Test func everyEventHasItsEffect() throws {
    for entries in conversations(in: batches(people: 200, conversations: 300, seed: 6)) {
      let record = try #require(told(entries))
      #expect(!record.isMadeByNewerVersion)
      let undone: [EntryID] = entries.compactMap {
        if case .conversation(_, .undid(let id)) = $0.happening { id } else { nil }
      }
      for entry in entries where !undone.contains(entry.id) {
        guard case .conversation(_, .noted(let id, let kind, let words, _)) = entry.happening else {
          continue
        }
        let note = try #require(record.note(id))
        #expect(note.kind == kind)
        #expect(note.firstWords ?? note.words == words)
        #expect(!words.text.isEmpty && !words.text.contains("{"))
      }
    }
  }

  @Test func anAgreementNamesWhatIsMissing() throws {
    for entries in conversations(in: batches(seed: 7)) {
      for (place, entry) in entries.enumerated() {
        guard case .conversation(_, .agreed(_, let missing, _)) = entry.happening else { continue }
        let before = try #require(told(entries.prefix(place)))
        #expect(missing == gaps(in: before))
      }
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func outcomesAreMixedAsInRealWork(seed: UInt64) {
    let records = conversations(in: batches(seed: seed)).compactMap { told($0) }
    #expect(records.count == 100)
    func count(_ suits: (SharedDecisionRecord) -> Bool) -> Int { records.filter(suits).count }
    #expect((55...85).contains(count { $0.isAgreed }))
    #expect((8...30).contains(count { $0.standing == .draft }))
    #expect(
      (2...12).contains(count { if case .abandoned = $0.standing { true } else { false } }))
    #expect((2...9).contains(count { $0.version == 2 && $0.isAgreed }))
    #expect((1...12).contains(count { $0.agreements.contains { $0.agreement.isRefusal } }))
    #expect((15...60).contains(count { !$0.presences.isEmpty }))
    #expect((1...20).contains(count { !$0.notes(.privateNote).isEmpty }))
    #expect((1...20).contains(count { $0.notes.contains(where: \.isOffSheet) }))
    #expect((10...70).contains(count { !$0.answers.isEmpty }))
    #expect((20...70).contains(count { !$0.notes(.preference).isEmpty }))
    for status in DecisionStatus.allCases {
      #expect(count { $0.decisions.contains { $0.decision.status == status } } > 2)
    }
  }

  @Test func everyEventSurvivesBeingStored() throws {
    for entry in batches(seed: 8).joined() {
      let stored = try entry.happening.stored()
      #expect(Happening(stored: stored, in: entry.stream) == entry.happening)
    }
  }

  @Test(arguments: Outcome.allCases)
  func aSingleConversationComesOutAsAskedFor(outcome: Outcome) throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let single = Fiction.conversation(outcome, seed: seed, today: today, author: author)
      let record = try #require(told(single.conversation))
      #expect(single.person.first?.stream == .person(record.person))
      switch outcome {
      case .draft: #expect(record.standing == .draft && record.agreements.isEmpty)
      case .agreed: #expect(record.isAgreed && record.version == 1)
      case .amended: #expect(record.isAgreed && record.version == 2)
      case .notAgreed: #expect(record.standing == .draft && record.agreements.count == 1)
      case .abandoned: #expect(!record.isOpen && !record.isAgreed)
      }
    }
  }
}

extension Agreement {
  var isRefusal: Bool { if case .notAgreed = self { true } else { false } }
}
