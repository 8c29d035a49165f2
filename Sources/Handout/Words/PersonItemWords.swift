import Conversation

/// What items of the record are on a person's sheet: sentences of plain words.
struct PersonItemWords: Sendable {
  let interpreted: @Sendable (Interpreting.Interpreter) -> String?
  let aid: @Sendable (_ name: String, _ place: String?) -> String
  let goal: Goal
  let step: Step
  let tool: Tool
  let introduction: Introduced
  let contingency: Contingent
  let plans: Plans
  let whoAgreed: String
  let agreedFor: @Sendable (_ name: String, Authority) -> String
  let reviewRole: @Sendable (_ role: String) -> String
  let reviewContact: @Sendable (_ contact: String) -> String

  struct Goal: Sendable {
    let status: @Sendable (GoalStatus) -> String?
    let outcome: @Sendable (OutcomeLevel) -> String
    let asHoped: @Sendable (String) -> String
    let inTheWay: @Sendable (String) -> String
  }

  struct Step: Sendable {
    let strategy: @Sendable (String) -> String
    let contact: @Sendable (_ role: String?, _ contact: String?) -> String?
    let review: @Sendable (_ day: String) -> String
  }

  struct Tool: Sendable {
    let purpose: @Sendable (String) -> String
    let followUp: @Sendable (String) -> String
    let stopRule: @Sendable (String) -> String
    let cost: @Sendable (String) -> String
    let crisis: [String]
  }

  struct Introduced: Sendable {
    let answer: @Sendable (Introduction.Answer) -> String
    let gaveDetails: String
    let introduced: String
    let notSent: String
    let sent: @Sendable (_ how: String, _ day: String) -> String
    let came: @Sendable (Introduction.Came) -> String
  }

  struct Contingent: Sendable {
    let earlySigns: @Sendable (String) -> String
    let then: @Sendable (String) -> String
    let coping: @Sendable (String) -> String
    let medicines: @Sendable (String) -> String
    let call: @Sendable (String) -> String
  }

  struct Plans: Sendable {
    let heading: String
    let emergencyPlan: String
    let advanceDecision: String
    let advanceStatement: String
    let healthAttorney: String
    let carePlan: String
    let consentForm: String
    let place: @Sendable (_ plan: String, _ place: String, _ day: Day?) -> String
  }
}
