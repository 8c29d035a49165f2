import Conversation
import Testing

@testable import Fiction

/// What is told besides the words: believable, safe, and of every kind.
@Suite struct DetailTests {
  private static let all = conversations(in: batches(people: 200, conversations: 500, seed: 40))

  private func events(_ suits: (ConversationEvent) -> Bool) -> Int {
    Self.all.joined().count { entry in
      guard case .conversation(_, let event) = entry.happening else { return false }
      return suits(event)
    }
  }

  @Test func everyKindOfDetailIsTold() {
    #expect(events { if case .goalAnswered = $0 { true } else { false } } > 30)
    #expect(events { if case .preferenceAnswered = $0 { true } else { false } } > 15)
    #expect(events { if case .closed = $0 { true } else { false } } > 150)
    #expect(events { if case .told(.visit) = $0 { true } else { false } } > 50)
    #expect(events { if case .told(.interpreting) = $0 { true } else { false } } > 15)
    #expect(events { if case .told(.otherPlans) = $0 { true } else { false } } > 15)
    #expect(events { if case .told(.sharing) = $0 { true } else { false } } > 15)
    #expect(events { if case .noteTold(_, .goal) = $0 { true } else { false } } > 30)
    #expect(events { if case .noteTold(_, .option) = $0 { true } else { false } } > 5)
    #expect(events { if case .noteTold(_, .digitalTool) = $0 { true } else { false } } > 3)
    #expect(events { if case .noteTold(_, .contingency) = $0 { true } else { false } } > 50)
    #expect(events { if case .noteTold(_, .privateNote) = $0 { true } else { false } } > 15)
  }

  @Test func whatIsAskedOfAnEarlierTalkWasSaidInOne() throws {
    var goals: Set<NoteID> = []
    var preferences: Set<NoteID> = []
    for entries in Self.all {
      let record = try #require(told(entries))
      for outcome in record.outcomes { #expect(goals.contains(outcome.goal)) }
      #expect(preferences.isSuperset(of: record.preferenceAnswers.keys))
      goals.formUnion(record.notes(.goal).map(\.id))
      preferences.formUnion(record.notes(.preference).map(\.id))
    }
  }

  @Test func introductionsGoEveryWayAndNoneIsMadeWithoutItsRisks() throws {
    var reaches: Set<Introduction.Reach> = []
    for entries in Self.all {
      for note in try #require(told(entries)).notes(.step) {
        guard case .step(let step) = note.content else { continue }
        let introduction = step.introduction
        if let reach = introduction.reach.value { reaches.insert(reach) }
        if introduction.reach.value == .referred { #expect(introduction.risks.value != nil) }
      }
    }
    #expect(reaches.count == 4)
  }

  @Test func whatIsInDoubtIsSettledBeforeItIsDecided() throws {
    var settled = 0
    for entries in Self.all {
      let record = try #require(told(entries))
      for note in record.notes(.option) {
        guard case .option(let option) = note.content else { continue }
        #expect(!(option.awaitsLawfulBasis && option.decision != nil))
        if option.particulars.basis.value == .healthAttorney { settled += 1 }
      }
    }
    #expect(settled > 2)
  }

  @Test func noVisitIsClosedWhileAPrivateNoteWaits() throws {
    for entries in Self.all {
      let record = try #require(told(entries))
      guard entries.contains(where: { $0.happening == .conversation(record.id, .closed) }) else {
        continue
      }
      #expect(record.closed != nil)
    }
  }

  @Test func someHaveAPageAboutThemselvesAndNumbersThatNobodyHas() {
    let people = batches(people: 300, conversations: 300, seed: 41).compactMap { batch -> Person? in
      guard case .person(let id)? = batch.first?.stream else { return nil }
      return Person(id, batch)
    }
    #expect((15...80).contains(people.count { !$0.aboutMe.isEmpty }))
    #expect((2...25).contains(people.count { $0.safeContact.never.value != nil }))
    for person in people {
      let numbers = [person.reach.mobile.value, person.reach.telephone.value].compactMap { $0 }
      #expect(numbers.allSatisfy { $0.hasPrefix("07700 900") || $0.hasPrefix("020 7946 0") })
    }
  }
}
