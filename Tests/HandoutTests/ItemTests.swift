import Conversation
import Foundation
import Testing

@testable import Handout
@testable import Peggy

/// Every item of the record in its JSON: none is forgotten, and no kind of nothing is lost.
struct ItemTests {
  private func json(_ talk: Talk, _ person: Person) throws -> JSONValue {
    let bytes = try recordJSON(
      of: talk.record, person: person, clinician: amina, entries: talk.entries, at: Talk.start)
    return try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  /// What stands at a path, at each place of a list that it leads through.
  private func values(_ path: String, in file: JSONValue) -> [JSONValue?] {
    path.split(separator: ".").dropFirst().reduce([file]) { found, part in
      let name = String(part.replacing("[*]", with: ""))
      let values = found.map { $0?[name] }
      guard part.hasSuffix("[*]") else { return values }
      return values.flatMap { value -> [JSONValue?] in
        guard case .array(let items)? = value else { return [nil] }
        return items.map { $0 }
      }
    }
  }

  private func isSaid(_ value: JSONValue?) -> Bool { value?["said"] != nil }

  @Test func everyItemIsSetInTheFullTalk() throws {
    let file = try json(FullTalk.talk, FullTalk.person)
    for place in itemPlaces() {
      let found = values(place.path, in: file)
      let told = found.filter { $0?["nothing"] != .string("notDiscussed") }
      #expect(!found.isEmpty && !found.contains(nil), "\(place.path) is nowhere")
      #expect(!told.isEmpty, "FullTalk does not tell \(place.path)")
    }
  }

  @Test func everyItemStandsInEveryRecordAsOneOfTheFourKindsOfNothing() throws {
    let file = try json(Talk(), peggy)
    for place in itemPlaces() {
      for value in values(place.path, in: file) where !place.path.contains("[*]") {
        #expect(value == .object(["nothing": .string("notDiscussed")]), "\(place.path)")
      }
    }
  }

  @Test(arguments: Nothing.allCases)
  func theFourKindsOfNothingAreToldApart(why: Nothing) throws {
    var talk = Talk()
    talk.add(.told(particulars: .sharing(changes: filled { $0.agreed = .nothing(why) })))
    let agreed = try json(talk, peggy)["consentForInformationSharing"]?["agreed"]
    #expect(agreed == .object(["nothing": .string(why.rawValue)]))
  }

  @Test func noTwoItemsHaveOnePlace() {
    let places = itemPlaces()
    #expect(Set(places.map(\.path)).count == places.count)
    #expect(Set(places.map(\.item)).count == places.count)
    #expect(
      places.first
        == ItemPlace(item: "background.suffix", path: "$.person.demographics.suffix"))
    #expect(
      places.last
        == ItemPlace(
          item: "privateNote.hideOnline", path: "$.privateNotes[*].particulars.hideOnline"))
  }

  // MARK: Outcomes and their score

  private func weighed(_ fill: [(weight: Int, difficulty: Int, level: OutcomeLevel)]) -> Talk {
    var talk = Talk()
    for part in fill {
      let goal = talk.note(.goal, "a goal")
      let items: Goal.Particulars = filled {
        $0.weight = .said(part.weight)
        $0.difficulty = .said(part.difficulty)
      }
      talk.add(.noteTold(note: goal, particulars: .goal(changes: items)))
      talk.add(.goalAnswered(note: goal, level: .muchWorse, rater: .clinician, comment: nil))
      talk.add(.goalAnswered(note: goal, level: part.level, rater: .person, comment: nil))
    }
    return talk
  }

  @Test func theScoreFollowsFromTheLastLevelsWeightTimesDifficulty() throws {
    let talk = weighed([(3, 3, .muchBetter), (2, 2, .littleWorse), (1, 1, .asHoped)])
    let file = try json(talk, peggy)
    #expect(file["goalAttainment"]?["tScore"] == .double(62.4))
    #expect(file["goalAttainment"]?["goals"]?[1]?["weight"] == .integer(4))
    #expect(file["outcomes"]?[1]?["level"] == .string("muchBetterThanHoped"))
    #expect(file["outcomes"]?[1]?["score"] == .integer(2))
    #expect(
      text(talk.sheet(.clinician)).contains("Goal attainment T-score 62.4, of 3 weighted goals;"))
    #expect(!text(talk.sheet()).contains("62.4"))
  }

  @Test func withoutWeightsThereIsNoScore() throws {
    #expect(try json(weighed([(0, 3, .asHoped)]), peggy)["goalAttainment"] == nil)
    #expect(try json(FullTalk.agreed, peggy)["goalAttainment"]?["tScore"] == .integer(60))
    #expect(try json(peggysTalk(), peggy)["goalAttainment"] == nil)
  }

  @Test func anOutcomeOfAnEarlierGoalHasItsWeightFromThere() throws {
    let earlier = weighed([(1, 1, .asHoped)])
    let goal = try #require(earlier.record.notes(.goal).first)
    var talk = Talk(seed: 5)
    talk.add(.goalAnswered(note: goal.id, level: .littleBetter, rater: .person, comment: nil))
    let file = try json(talk, peggy)
    let sheet = Handout.sheet(talk.request(.clinician, after: [earlier]))
    #expect(text(sheet).contains("Goal attainment T-score 60.0, of 1 weighted goal;"))
    // A file of this record alone does not hold the weight.
    #expect(file["goalAttainment"] == nil)
    #expect(file["outcomes"]?[0]?["goal"] == .string(goal.id.description))
  }

  // MARK: Around the record

  @Test func whatHappenedToTheRecordStandsInIt() throws {
    var talk = FullTalk.agreed
    talk.note(.matter, "too late")
    #expect(try json(talk, peggy)["status"]?["lateWords"] == .integer(1))
    talk.add(.amended(reason: "she thought again"))
    talk.add(.closed)
    let file = try json(talk, peggy)
    #expect(file["status"]?["lateWords"] == .integer(0))
    #expect(file["status"]?["closed"]?["zone"] == .string("Europe/London"))
    #expect(file["amendments"]?[0]?["version"] == .integer(2))
    #expect(file["amendments"]?[0]?["reason"] == .string("she thought again"))
    #expect(file["agreements"]?[0]?["authoritySeen"] == .bool(true))
    #expect(file["agreements"]?[0]?["authorityDetail"] == .string("registered 2024"))
    #expect(file["preferenceAnswers"]?[1]?["answer"] == .string("noLonger"))
  }

  @Test func H05_theFirstWordsOfWhatIsGoodOrHardAreKept() throws {
    var talk = Talk()
    let way = talk.note(.option, "swim")
    let weight: NoteID = NoteID(high: 3, low: 3)
    talk.add(
      .optionWeighed(note: way, weight: weight, side: .good, words: Words("warm", form: .verbatim)))
    talk.add(.revised(note: weight, words: Words("it is warm", form: .verbatim)))
    let good = try json(talk, peggy)["optionsDiscussed"]?[1]?["benefits"]?[0]
    #expect(good?["firstWords"]?["text"] == .string("warm"))
    for copy in [Copy.person, .discreet, .clinician] {
      #expect(
        text(talk.sheet(copy)).split { $0.isWhitespace }.joined(separator: " ")
          .contains("“it is warm” (changed since it was written down)"))
    }
  }
}
