import Conversation
import Guides
import Testing

/// What is said to a person: every prompt and follow-up of the shelf (hazard H25).
@Suite struct WordingTests {
  let prompts = shelf.flatMap { guide in
    Stage.allCases.flatMap { guide.plan(for: $0, minutes: 40).prompts }
  }
  var said: [String] { prompts.flatMap { [$0.say] + $0.followUps } }

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
  }

  /// Found to keep people from answering (collaboRATE), or words of the trade.
  @Test(arguments: [
    "decision", "decisions", "decide", "option", "options", "preference", "preferences", "agenda",
    "goal", "goals", "action", "actions", "barrier", "barriers", "issue", "issues", "problem",
    "problems", "outcome", "outcomes", "symptom", "symptoms", "priority", "priorities", "strengths",
    "capacity", "confidence", "confident", "patient", "patients", "professional", "intervention",
    "clinician", "manage", "compliance", "adherence", "lifestyle", "referral", "anything else",
  ])
  func neverSaysAWordOfTheTrade(_ word: String) {
    for text in said {
      let spaced = " " + words(text).joined(separator: " ") + " "
      #expect(!spaced.contains(" \(word) "), "\(text)")
    }
  }

  @Test(arguments: [
    "don't you", "do not you", "isn't it", "wouldn't you", "you should", "you must", "you need to",
    "surely", "of course", "why don't", ", right?", "obviously", "better for you to",
  ])
  func H25_neverPutsAnAnswerIntoTheQuestion(_ phrase: String) {
    for text in said {
      #expect(!text.lowercased().contains(phrase), "\(text)")
    }
  }

  @Test func sentencesAreShortEnoughForAnInterpreter() {
    for text in said {
      for sentence in text.split(whereSeparator: { ".?:".contains($0) }) {
        #expect(words(String(sentence)).count <= 12, "\(sentence)")
      }
    }
  }

  @Test func noWordIsLongerThanTenLetters() {
    for text in said {
      for word in words(text) { #expect(word.count <= 10, "\(word)") }
    }
  }

  @Test func everyPromptHasTwoOrThreeFollowUpsAndTwoToFiveThingsToListenFor() {
    for prompt in prompts {
      #expect((2...3).contains(prompt.followUps.count), "\(prompt.say)")
      #expect((2...5).contains(prompt.listenFor.count), "\(prompt.say)")
    }
  }

  @Test func noPromptStandsTwice() {
    #expect(Set(prompts.map(\.say)).count == prompts.count)
  }

  @Test func doingNothingIsAlwaysOneOfTheWays() {
    for minutes in [5, 10, 20, 40] {
      let plan = shelf[0].plan(for: .waysForward, minutes: minutes)
      #expect(plan.prompts[0].say == "What could we do about it? One way is to leave it as it is.")
    }
  }
}
