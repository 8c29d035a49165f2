import Conversation
import Testing

@testable import Handout

/// Every data item that stands on a sheet has words there, and no words stand for none.
@Suite struct ItemLabelTests {
  private let words = SheetWords.english

  private func ids(_ isMeant: (ItemSheets) -> Bool) -> Set<String> {
    func ids<Items: Particulars>(of particulars: Items.Type) -> [String] {
      Items.items.filter { isMeant($0.sheets) }.map(\.id)
    }
    return Set(recordedParticulars.flatMap { ids(of: $0) })
  }

  @Test func everyItemOfACliniciansCopyIsNamedThere() {
    let labels = words.clinician.items.labels
    #expect(Set(labels.keys) == ids { !$0.isDisjoint(with: [.clinicians, .privateEnd]) })
    #expect(labels.values.allSatisfy { !$0.isEmpty })
  }

  @Test func noWordsForThePersonStandForAnItemThatIsNotOnTheirSheet() {
    let told = words.person.items
    let known = Set(told.sentences.keys).union(told.plans.names.keys)
    #expect(known.subtracting(ids { $0.contains(.person) }) == [])
  }

  @Test func everyChoiceHasWords() {
    func check<Path: ChoicePath>(_ choice: Path, _ id: String) {
      let said = Path.Value.allCases.map { words.clinician.items.choice($0) }
      #expect(!said.contains(""), "\(id)")
      #expect(Set(said).count == said.count, "\(id)")
    }
    func check<Items: Particulars>(_ particulars: Items.Type) {
      for item in Items.items where !item.sheets.isDisjoint(with: [.clinicians, .privateEnd]) {
        if case .choice(let path) = item.value { check(path, item.id) }
      }
    }
    for particulars in recordedParticulars { check(particulars) }
  }
}
