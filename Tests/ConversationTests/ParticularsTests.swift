import FoundationEssentials
import Testing

@testable import Conversation
@testable import Peggy

@Suite struct ParticularsTests {
  /// Every room of items, each with all that it can hold.
  private static let full: [any Particulars] = [
    FullParticulars.background, FullParticulars.reach, FullParticulars.safeContact,
    FullParticulars.support, FullParticulars.aboutMe, FullParticulars.visit,
    FullParticulars.interpreting, FullParticulars.deciding, FullParticulars.sharing,
    FullParticulars.otherPlans, FullParticulars.reviewing, FullParticulars.matter,
    FullParticulars.preference, FullParticulars.goal, FullParticulars.option,
    FullParticulars.step, FullParticulars.digitalTool, FullParticulars.introduction,
    FullParticulars.contingency, FullParticulars.privateNote, FullParticulars.reflection,
  ]

  private func told(_ items: any Particulars) -> [String: String] {
    var told: [String: String] = [:]
    for child in Mirror(reflecting: items).children {
      let value = Mirror(reflecting: child.value)
      if value.displayStyle == .optional, value.children.isEmpty { continue }
      told[child.label ?? ""] = "\(child.value)"
    }
    return told
  }

  @Test func everyItemIsSetInTheFullOnes() {
    for items in Self.full {
      #expect(told(items).count == Mirror(reflecting: items).children.count, "\(type(of: items))")
    }
  }

  @Test func whatIsToldLaterLiesOverWhatWasToldBefore() {
    func check<Items: Particulars>(_ items: Items) {
      var empty = Items()
      #expect(told(empty).isEmpty)
      empty.take(items)
      #expect(empty == items, "\(Items.self) does not take every item")
      empty.take(Items())
      #expect(empty == items, "\(Items.self) loses what was not touched")
    }
    for items in Self.full { check(items) }
  }

  @Test func everyItemReadsBackFromItsJSON() throws {
    func check<Items: Particulars>(_ items: Items) throws {
      let stored = try JSONEncoder().encode(items)
      #expect(try JSONDecoder().decode(Items.self, from: stored) == items)
    }
    for items in Self.full { try check(items) }
  }

  @Test func theFourNothingsStandAtAnyItem() throws {
    for why in Nothing.allCases {
      var reach = Reach()
      reach.take(filled { $0.postcode = .nothing(why) })
      #expect(reach.postcode.nothing == why)
      #expect(reach.postcode.value == nil)
      #expect(reach.postcode.isAnswered == (why != .notDiscussed))
      let stored = try JSONEncoder().encode(reach)
      #expect(
        String(decoding: stored, as: UTF8.self)
          == "{\"postcode\":{\"nothing\":\"\(why.rawValue)\"}}")
    }
    #expect(Reach().postcode.nothing == .notDiscussed)
    #expect(!Reach().postcode.isAnswered)
  }

  @Test func whatWasSaidCanBeTakenBack() {
    var reach: Reach = filled { $0.postcode = .said("LS1 4AP") }
    reach.take(filled { $0.postcode = .nothing(.notDiscussed) })
    #expect(reach.postcode.nothing == .notDiscussed)
  }

  @Test func everyTextInThemCanBeFound() {
    #expect(
      Set(FullParticulars.contingency.texts(areHidden: false))
        == [
          "the same day", "sit down", "111", "text 07700 900123", "short of breath", "count to ten",
          "in the blue box",
        ])
    #expect(Contingency().texts(areHidden: false) == [])
    #expect(FullParticulars.contingency.texts(areHidden: true) == [])
    #expect(
      FullParticulars.privateNote.texts(areHidden: true)
        == ["gave her the number", "the safeguarding lead"])
    #expect(FullParticulars.introduction.texts(areHidden: false).contains("by post"))
  }
}
