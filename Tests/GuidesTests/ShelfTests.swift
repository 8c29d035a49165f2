import Conversation
import Guides
import Testing

@Suite struct ShelfTests {
  let guide = shelf[0]

  @Test func theShelfHoldsWhatMatters() {
    #expect(shelf.map(\.id) == ["what-matters"])
    #expect(guide.title == "What matters")
    #expect(guide.version == 1)
    #expect(guide.lengths == [5, 10, 20, 40])
  }

  @Test func everyStageHasOneToSixPromptsAtEveryLength() {
    for stage in Stage.allCases {
      let plans = guide.plans[stage] ?? [:]
      #expect(plans.keys.sorted() == [5, 10, 20, 40])
      for (minutes, plan) in plans {
        #expect((1...6).contains(plan.prompts.count), "\(stage) at \(minutes)")
      }
    }
  }

  @Test func theCoreOfEachLengthIsAsTheScreensSay() {
    func core(_ minutes: Int) -> [Stage] {
      Stage.allCases.filter { guide.plan(for: $0, minutes: minutes).isCore }
    }
    #expect(core(5) == [.matters, .oneThing, .nextSteps, .sayItBack])
    #expect(
      core(10) == [
        .start, .today, .matters, .oneThing, .nextSteps, .ifThingsChange, .sayItBack,
      ])
    #expect(guide.plan(for: .ifThingsChange, minutes: 10).prompts.count == 1)
    #expect(
      core(20) == [
        .start, .today, .matters, .oneThing, .waysForward, .nextSteps, .ifThingsChange, .sayItBack,
      ])
    #expect(core(40) == Stage.allCases)
  }

  @Test func theTalkFitsItsLengthWithRoomToWrite() {
    func seconds(_ minutes: Int) -> Int {
      Stage.allCases.reduce(0) { $0 + guide.plan(for: $1, minutes: minutes).seconds }
    }
    #expect(seconds(5) == 225)
    #expect(seconds(10) == 450)
    #expect(seconds(20) == 980)
    #expect(seconds(40) == 2030)
    for minutes in guide.lengths {
      #expect(seconds(minutes) * 100 <= minutes * 60 * 85)
    }
  }

  @Test func aLongerTalkKeepsThePromptsAndAddsToThem() {
    for stage in Stage.allCases {
      for (shorter, longer) in [(5, 10), (10, 20), (20, 40)] {
        let few = guide.plan(for: stage, minutes: shorter)
        let more = guide.plan(for: stage, minutes: longer)
        #expect(few.prompts.allSatisfy(more.prompts.contains))
        #expect(more.seconds > few.seconds || (longer, stage) == (10, .oneThing))
      }
      let short = guide.plan(for: stage, minutes: 5).prompts.count
      #expect(guide.plan(for: stage, minutes: 40).prompts.count > short)
    }
  }

  @Test func aLengthBetweenTwoTakesTheShorterPlan() {
    #expect(
      guide.plan(for: .matters, minutes: 15) == guide.plan(for: .matters, minutes: 10))
    #expect(guide.plan(for: .matters, minutes: 3) == guide.plan(for: .matters, minutes: 5))
    #expect(guide.plan(for: .matters, minutes: 400) == guide.plan(for: .matters, minutes: 40))
  }

  @Test func theFirstPromptOfWhatMattersIsTheOneOnTheScreen() {
    #expect(
      guide.plan(for: .matters, minutes: 10).prompts[0]
        == Guide.Prompt(
          say: "What does a good day look like for you?",
          followUps: ["What gets in the way of one?", "What would you not want to give up?"],
          listenFor: ["people", "places", "routines", "worries"]))
  }
}
