import Conversation
import FoundationEssentials
import Testing

@Suite struct IDTests {
  @Test func anIdentifierIsWrittenAsAUUIDOfVersionFour() {
    #expect(
      PersonID(high: 0, low: 0).description == "00000000-0000-4000-8000-000000000000")
    #expect(
      PersonID(high: .max, low: .max).description == "ffffffff-ffff-4fff-bfff-ffffffffffff")
    #expect(
      PersonID(high: 0x3f2b_8c1e_5d7a_0c3e, low: 0x1b1f_0a2d_4e6f_8c1b).description
        == "3f2b8c1e-5d7a-4c3e-9b1f-0a2d4e6f8c1b")
  }

  @Test func whatIsWrittenReadsBack() {
    var source = IDSource(seed: 1)
    for _ in 0..<2000 {
      let id: PersonID = source.id()
      #expect(PersonID(id.description) == id)
      #expect(PersonID(id.description.uppercased()) == id)
      #expect(PersonID(String(id.description.filter { $0 != "-" })) == id)
    }
  }

  @Test(arguments: [
    "", "3f2b8c1e", "3f2b8c1e-5d7a-4c3e-9b1f-0a2d4e6f8c1", "3f2b8c1e-5d7a-4c3e-9b1f-0a2d4e6f8c1b0",
    "3f2b8c1g-5d7a-4c3e-9b1f-0a2d4e6f8c1b", " 3f2b8c1e-5d7a-4c3e-9b1f-0a2d4e6f8c1b",
    "+f2b8c1e-5d7a-4c3e-9b1f-0a2d4e6f8c1b", "３f2b8c1e-5d7a-4c3e-9b1f-0a2d4e6f8c1b",
    "--------------------------------", "latest",
  ])
  func whatIsNoUUIDIsRefused(_ text: String) {
    #expect(PersonID(text) == nil)
  }

  @Test func theOrderIsThatOfTheWrittenForm() {
    var source = IDSource(seed: 2)
    let ids = (0..<500).map { _ in source.id(of: Person.self) }
    #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
  }

  @Test func theSameBitsCanNameSomethingElse() {
    let conversation = ConversationID(high: 5, low: 6)
    #expect(conversation.recast(as: Note.self) == NoteID(high: 5, low: 6))
  }

  @Test func anIdentifierIsStoredAsText() throws {
    let id = PersonID(high: 0, low: 7)
    let stored = try JSONEncoder().encode([id])
    #expect(
      String(decoding: stored, as: UTF8.self) == "[\"00000000-0000-4000-8000-000000000007\"]")
    #expect(try JSONDecoder().decode([PersonID].self, from: stored) == [id])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PersonID].self, from: Data("[\"7\"]".utf8))
    }
  }
}

@Suite struct IDSourceTests {
  @Test func theSameSeedMakesTheSameIdentifiersForEver() {
    var source = IDSource(seed: 2026)
    let first: PersonID = source.id()
    let second: PersonID = source.id()
    #expect(first.description == "92e01159-2e98-4e15-889f-37946d6d18d8")
    #expect(second.description == "d0009e27-9d9c-4eda-a4c7-dca786d56702")
    var again = IDSource(seed: 2026)
    let repeated = [again.id(of: Person.self), again.id(of: Person.self)]
    #expect(repeated == [first, second])
    #expect(source == again)
  }

  @Test func theNumbersAreThoseOfXoshiro256StarStar() {
    // The reference's state {1, 2, 3, 4} (Blackman and Vigna).
    var source = IDSource(seed: (1, 2, 3, 4))
    let numbers = (0..<6).map { _ in source.next() }
    #expect(
      numbers == [
        11_520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
        607_988_272_756_665_600,
      ])
  }

  @Test func anEmptySeedIsTakenAsOne() {
    var empty = IDSource(seed: (0, 0, 0, 0))
    var one = IDSource(seed: (1, 0, 0, 0))
    #expect(empty == one)
    let numbers = (0..<100).map { _ in (empty.next(), one.next()) }
    #expect(numbers.allSatisfy { $0 == $1 })
    #expect(numbers.contains { $0.0 != 0 })
  }

  @Test func tenThousandIdentifiersAreDifferent() {
    var source = IDSource(seed: 9)
    let ids = (0..<10_000).map { _ in source.id(of: Note.self) }
    #expect(Set(ids).count == 10_000)
  }

  @Test func twoSeedsMakeDifferentIdentifiers() {
    var one = IDSource(seed: 1)
    var two = IDSource(seed: 2)
    #expect(one != two)
    let first = (one.id(of: Note.self), two.id(of: Note.self))
    #expect(first.0 != first.1)
  }
}
