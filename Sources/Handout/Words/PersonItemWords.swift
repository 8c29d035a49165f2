import Conversation

/// What items of the record are on a person's sheet: sentences of plain words.
struct PersonItemWords: Sendable {
  /// What is said of an item whose words, or day, were told: under the names of items.
  let sentences: [String: @Sendable (String) -> String]
  let interpreted: @Sendable (Interpreting.Interpreter) -> String?
  let aid: @Sendable (_ name: String, _ place: String?) -> String
  let goal: Goal
  let contact: @Sendable (_ role: String?, _ contact: String?) -> String?
  let crisis: [String]
  let introduction: Introduced
  let plans: Plans
  let whoAgreed: String
  let agreedFor: @Sendable (_ name: String, Authority) -> String

  struct Goal: Sendable {
    let status: @Sendable (GoalStatus) -> String?
    let outcome: @Sendable (OutcomeLevel) -> String
  }

  struct Introduced: Sendable {
    let answer: @Sendable (Introduction.Answer) -> String
    let gaveDetails: String
    let introduced: String
    let notSent: String
    let sent: @Sendable (_ how: String, _ day: String) -> String
    let came: @Sendable (Introduction.Came) -> String
  }

  struct Plans: Sendable {
    let heading: String
    /// Under the names of items.
    let names: [String: String]
    let place: @Sendable (_ plan: String, _ place: String, _ day: Day?) -> String
  }
}
