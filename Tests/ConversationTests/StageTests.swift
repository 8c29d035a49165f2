import Conversation
import FoundationEssentials
import Testing

@Suite struct StageTests {
  @Test func everyStageHasItsDigitAndTheDigitLeadsBack() {
    #expect(String(Stage.allCases.map(\.digit)) == "1234567890")
    for stage in Stage.allCases { #expect(Stage(digit: stage.digit) == stage) }
    for digit: Character in ["a", "٣", "⅔", "-", "３", "①"] { #expect(Stage(digit: digit) == nil) }
  }

  @Test func stagesFollowOneAnother() {
    #expect(Stage.start.previous == nil)
    #expect(Stage.sayItBack.next == nil)
    #expect(Stage.matters.next == .helps)
    #expect(Stage.helps.previous == .matters)
    #expect(Stage.allCases == Stage.allCases.sorted())
    #expect(Stage.start < .today)
    #expect(!(Stage.sayItBack < .ifThingsChange))
  }

  @Test func aKindIsShownAtTheStageThatKeepsIt() {
    for stage in Stage.allCases where ![.start, .sayItBack].contains(stage) {
      #expect(stage.kind.stage == stage)
    }
    #expect(Stage.start.kind == .matter)
    #expect(Stage.sayItBack.kind == .matter)
    #expect(NoteKind.privateNote.stage == nil)
    #expect(NoteKind.parked.stage == nil)
  }

  /// The numbers that archives hold. A line is never changed: a stage put in between adds one, with
  /// a number of its own, wherever it stands in the order.
  private static let stored: [(Int, Stage)] = [
    (1, .start), (2, .today), (3, .matters), (4, .helps), (5, .yourWay), (6, .oneThing),
    (7, .waysForward), (8, .nextSteps), (9, .ifThingsChange), (10, .sayItBack),
  ]

  @Test(arguments: stored)
  func H27_anEntryIsReadByTheNumberOfItsStage(_ number: Int, _ stage: Stage) throws {
    let stream = StreamID.conversation(id(2))
    let body = Array(
      #"{"nothingSaid":{"stage":\#(number),"why":"none"},"type":"nothingSaid","v":1}"#.utf8)
    let happening = Happening.conversation(id(2), .nothingSaid(stage: stage, why: .none))
    #expect(Happening(stored: body, in: stream) == happening)
    #expect(try happening.stored() == body)
    #expect(Stage(storedNumber: number) == stage)
  }

  @Test func everyStageHasAStoredNumberOfItsOwn() {
    #expect(Set(Stage.allCases.map(\.storedNumber)).count == Stage.allCases.count)
    #expect(Set(StageTests.stored.map(\.1)) == Set(Stage.allCases))
  }

  @Test(arguments: [0, 11, -1, 99])
  func aNumberOfAStageToComeIsKeptAsItIs(_ number: Int) throws {
    let body = Array(
      #"{"nothingSaid":{"stage":\#(number),"why":"none"},"type":"nothingSaid","v":1}"#.utf8)
    let happening = Happening(stored: body, in: .conversation(id(2)))
    #expect(
      happening
        == .unknown(
          .conversation(id(2)), UnknownEvent(type: "nothingSaid", version: 1, body: body)))
    #expect(Stage(storedNumber: number) == nil)
  }

  @Test func aPlaceOfATalkIsReadByTheSameNumber() throws {
    let json = """
      {"conversation":"\(ConversationID(high: 2, low: 2))","stage":7,"prompt":0,"text":"","caret":0,
       "speaker":{"person":{}},"form":"paraphrase","talked":0}
      """
    let place = try JSONDecoder().decode(TalkPlace.self, from: Data(json.utf8))
    #expect(place.stage == .waysForward)
  }
}
