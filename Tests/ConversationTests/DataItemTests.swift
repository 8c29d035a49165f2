import FoundationEssentials
import Testing

@testable import Conversation
@testable import Peggy

/// Every item is declared once, and as what it is.
@Suite struct DataItemTests {
  private static let all: [any Particulars.Type] = recordedParticulars + [Reflection.self]

  @Test func everyPropertyIsDeclaredInItsOrderUnderItsName() {
    func check<Items: Particulars>(_ particulars: Items.Type) {
      let properties = Mirror(reflecting: Items()).children.compactMap(\.label)
      #expect(Items.items.map(\.name) == properties, "\(Items.self)")
    }
    for particulars in Self.all { check(particulars) }
  }

  /// The name of an item is its key in the stored JSON.
  @Test func everyItemIsStoredUnderItsName() throws {
    func check<Items: Particulars>(_ particulars: Items.Type) throws {
      for item in Items.items {
        var only = Items()
        item.value.path.leave(.unknown, in: &only)
        let stored = try JSONEncoder().encode(only)
        #expect(
          String(decoding: stored, as: UTF8.self) == "{\"\(item.name)\":{\"nothing\":\"unknown\"}}")
      }
    }
    for particulars in Self.all { try check(particulars) }
  }

  /// Events carry particulars under the name of their group.
  @Test func everyGroupIsStoredUnderItsName() {
    func group(_ particulars: some Any) -> String {
      Mirror(reflecting: particulars).children.first?.label ?? ""
    }
    let people: [PersonParticulars] = [
      .background(changes: Background()), .reach(changes: Reach()),
      .safeContact(changes: SafeContact()), .support(changes: AccessSupport()),
      .aboutMe(changes: AboutMe()),
    ]
    let visits: [VisitParticulars] = [
      .visit(changes: Visit()), .interpreting(changes: Interpreting()),
      .deciding(changes: Deciding()), .sharing(changes: Sharing()),
      .otherPlans(changes: OtherPlans()), .reviewing(changes: Reviewing()),
    ]
    let notes: [NoteParticulars] = [
      .matter(changes: Matter()), .preference(changes: Preference.Particulars()),
      .goal(changes: Goal.Particulars()), .option(changes: Option.Particulars()),
      .step(changes: Step.Particulars()), .digitalTool(changes: DigitalTool()),
      .introduction(changes: Introduction()), .contingency(changes: Contingency()),
      .privateNote(changes: PrivateNote()),
    ]
    #expect(
      recordedParticulars.map { $0.group }
        == people.map { group($0) } + visits.map { group($0) } + notes.map { group($0) })
  }

  @Test func everyItemIsAskedForOnce() {
    func check<Items: Particulars>(_ particulars: Items.Type) {
      #expect(Set(Items.asked.map(\.name)) == Set(Items.items.map(\.name)))
      #expect(Items.asked.count == Items.items.count, "\(Items.self)")
    }
    for particulars in Self.all { check(particulars) }
    #expect(
      Contingency.asked.map(\.name) == [
        "earlySigns", "coping", "by", "then", "call", "closed", "medicines",
      ])
  }

  @Test func H06_whatIsHiddenOrForCliniciansStandsOnNoSheetOfThePerson() {
    func check<Items: Particulars>(_ particulars: Items.Type) {
      for item in Items.items {
        let isTheirs = !item.sheets.isDisjoint(with: [.person, .neutral])
        #expect(isTheirs == (item.sensitivity == .person), "\(item.id)")
        #expect(item.sheets.contains(.person) || !item.sheets.contains(.neutral), "\(item.id)")
      }
    }
    for particulars in Self.all { check(particulars) }
  }

  @Test func everyItemNamesWhoAsksForIt() {
    func check<Items: Particulars>(_ particulars: Items.Type) {
      #expect(Items.items.filter(\.standards.isEmpty).map(\.id) == [])
    }
    for particulars in Self.all { check(particulars) }
  }

  @Test func H06_whatThePersonWasNotToldIsFoundOnlyByASearchForPrivateText() {
    let talk = Talk()
    talk.says(.told(particulars: .deciding(changes: FullParticulars.deciding)))
    let found = indexTexts(of: talk.record)
    func isOpen(_ words: String) -> [Bool] {
      found.filter { $0.text.contains(words) }.map(\.isOpen)
    }
    #expect(isOpen("registered in 2024") == [true])
    #expect(isOpen("the scan") == [false])
    #expect(isOpen("she asked not to know") == [false])
    #expect(isOpen("when she asks") == [false])
  }
}
