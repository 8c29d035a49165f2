import Conversation
import Testing

@testable import Fiction

private func people(_ count: Int, seed: UInt64) -> [Person] {
  batches(people: count, conversations: count, seed: seed).compactMap { batch in
    guard case .person(let id)? = batch.first?.stream else { return nil }
    return Person(id, batch)
  }
}

@Suite struct PeopleTests {
  @Test func nhsNumbersAreOfTheTestRangeAndEachSomebodysOwn() {
    let numbers = people(2_000, seed: 1).map(\.details.nhsNumber)
    let known = numbers.compactMap(\.?.digits)
    #expect(known.allSatisfy { $0.hasPrefix("999") })
    #expect(Set(known).count == known.count)
    #expect((1_700...1_900).contains(known.count))
  }

  @Test func whenTheRangeIsUsedUpPeopleHaveNoNumber() {
    #expect(Casting.number(999_999, 0)?.digits.hasPrefix("999999999") != false)
    #expect(Casting.number(5, 1_000_000) == nil)
  }

  @Test func peopleAreOfManyAgesLanguagesAndNeeds() {
    let all = people(300, seed: 2)
    let ages = all.compactMap { $0.details.born?.age(on: today.day) }
    #expect((ages.min() ?? 99) < 16 && (ages.max() ?? 0) > 88)
    #expect(Set(all.map(\.needs.speaks)).count > 12)
    #expect(Set(all.map(\.details.family)).count > 100)
    for paper in AccessNeeds.Paper.allCases {
      #expect(all.filter { $0.needs.paper == paper }.count > 10)
    }
    #expect((15...90).contains(all.filter(\.needs.needsInterpreter).count))
    #expect(all.contains { !$0.details.preferredName.isEmpty })
    #expect(all.contains { $0.needs.reads == .nothing(.none) })
  }

  @Test func namesFitTheFormsTheyAreTypedIn() {
    for culture in Culture.all {
      for name in culture.women + culture.men + culture.families {
        #expect(name.split(separator: "/").allSatisfy { (1...40).contains($0.count) })
      }
    }
  }
}

@Suite struct StoryTests {
  @Test func thereAreManyStoriesWithManyAlternatives() {
    #expect(Stories.all.count >= 30)
    #expect(Set(Stories.all.map(\.name)).count == Stories.all.count)
    for story in Stories.all {
      #expect(story.matters.filter(\.isOwnWords).count >= 6, "\(story.name)")
      #expect(story.matters.contains { !$0.isOwnWords }, "\(story.name)")
      #expect(story.later.count >= 4 && story.helps.count >= 4, "\(story.name)")
      #expect(story.goals.count >= 4 && story.company.count >= 3, "\(story.name)")
      #expect(story.wishes.count >= 3 && story.ways.count >= 3, "\(story.name)")
      #expect(story.steps.count >= 4 && story.ifs.count >= 3, "\(story.name)")
      #expect(story.ways.allSatisfy { !$0.good.isEmpty && !$0.hard.isEmpty && !$0.then.isEmpty })
      #expect(story.wishes.allSatisfy { story.ways.indices.contains($0.bars ?? 0) })
    }
  }

  @Test func noQuotationStandsInTwoTables() {
    var seen: Set<String> = []
    for story in Stories.all {
      let weights = story.ways.flatMap { $0.good + $0.hard }
      let spoken = story.matters + story.later + story.helps + story.goals + story.company
      for phrase in spoken + weights where phrase.isOwnWords {
        #expect(seen.insert("\(phrase)").inserted)
      }
    }
  }

  @Test func aPhraseIsOnlySaidByThoseItFits() {
    let phrase: Phrase = "My {partner} snores"
    #expect(phrase.filled(for: .nobody) == nil)
    #expect(phrase.slots == Slot.partner.mark)
    #expect(phrase.isOwnWords)
  }

  @Test func aCapitalOrANameMakesOwnWords() {
    #expect(Phrase("I sleep in the chair").isOwnWords)
    #expect(Phrase("{name} drives").isOwnWords)
    #expect(Phrase("{alone}The evenings are long").isOwnWords)
    #expect(!Phrase("{alone}long evenings").isOwnWords)
    #expect(!Phrase("stairs: stops twice").isOwnWords)
    #expect(!Phrase("{joy}, most weeks").isOwnWords)
  }
}
