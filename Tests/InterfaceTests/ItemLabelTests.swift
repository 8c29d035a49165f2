import Canvas
import Conversation
import Testing

@testable import Interface

/// What is asked at each data item.
@Suite struct ItemLabelTests {
  private static let all: [any Particulars.Type] = recordedParticulars + [Reflection.self]

  @Test func everyItemIsAskedForInShortWordsAndNoneTwiceAlike() {
    var ids: Set<String> = []
    func check<Items: Particulars>(_ particulars: Items.Type) {
      let labels = Items.items.map { Say.label(of: $0) }
      #expect(!labels.contains(""), "\(Items.group)")
      #expect(Set(labels).count == labels.count, "\(Items.group)")
      #expect(labels.filter { $0.columns > 22 } == [])
      ids.formUnion(Items.items.map(\.id))
    }
    for particulars in Self.all { check(particulars) }
    #expect(Set(Say.itemLabels.keys) == ids)
  }

  @Test func everyChoiceIsSaidInWordsOfItsOwn() {
    func check<Path: ChoicePath>(_ choice: Path, _ id: String) {
      let said = Path.Value.allCases.map { Say.choice($0) }
      #expect(!said.contains(""), "\(id)")
      #expect(Set(said).count == said.count, "\(id)")
    }
    func check<Items: Particulars>(_ particulars: Items.Type) {
      for item in Items.items {
        if case .choice(let path) = item.value { check(path, item.id) }
      }
    }
    for particulars in Self.all { check(particulars) }
  }

  /// An item without a page could not be told.
  @Test func everyItemStandsOnOnePage() {
    let asked = itemScreens.map { "\($0.items).\($0.item)" }
    func names<Items: Particulars>(_ particulars: Items.Type) -> [String] {
      Items.items.map { "\(Items.self).\($0.name)" }
    }
    #expect(asked.sorted() == Self.all.flatMap { names($0) }.sorted())
  }
}
