import Conversation

/// What items of the record are called on the clinician's copy, and what their values are.
struct ItemWords: Sendable {
  let label: @Sendable (ItemLabel) -> String
  let line: @Sendable (_ label: String, _ value: String) -> String
  let answer: @Sendable (Bool) -> String
  let day: @Sendable (Day) -> String
  let overLimit: @Sendable (_ count: Int, _ limit: Int) -> String

  let placeKind: @Sendable (Visit.PlaceKind) -> String
  let occasion: @Sendable (Visit.Occasion) -> String
  let method: @Sendable (Visit.Method) -> String
  let recording: @Sendable (Visit.Recording) -> String
  let interpreter: @Sendable (Interpreting.Interpreter) -> String
  let contactWay: @Sendable (ContactWay) -> String
  let aspect: @Sendable (Matter.Aspect) -> String
  let topic: @Sendable (PreferenceTopic) -> String
  let preferenceAnswer: @Sendable (PreferenceAnswer) -> String
  let goalStatus: @Sendable (GoalStatus) -> String
  let level: @Sendable (OutcomeLevel) -> String
  let ratedBy: @Sendable (_ who: String) -> String
  let score: @Sendable (_ score: String, _ goals: Int) -> String
  let capacity: @Sendable (Capacity) -> String
  let basis: @Sendable (LawfulBasis) -> String
  let aidKind: @Sendable (AidKind) -> String
  let authority: @Sendable (Authority) -> String
  let support: @Sendable (Support) -> String
  let assurance: @Sendable (DigitalTool.Assurance) -> String
  let introduced: @Sendable (Introduction.Answer) -> String
  let reach: @Sendable (Introduction.Reach) -> String
  let noRisks: String
  let notSent: String
  let sent: @Sendable (Introduction.Sending) -> String
  let came: @Sendable (Introduction.Came) -> String
  let plan: @Sendable (PlanElsewhere) -> String
  let takeHome: @Sendable (PrivateNote.TakeHome) -> String
}
