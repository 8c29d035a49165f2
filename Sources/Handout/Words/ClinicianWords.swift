import Conversation

/// What stands on the clinician's copy: the terms of the main record.
struct ClinicianWords: Sendable {
  let title: String
  let subtitle: @Sendable (_ at: Moment, _ version: Int, _ made: Moment) -> String
  let identity: Identity
  let standing: Standing
  let headings: Headings
  let contact: Contact
  let notes: Notes
  let items: ItemWords
  let agreement: Agreeing
  /// How far a decision has come, in the words of the rules it was made under.
  let statuses: @Sendable (DecisionStatus?, RecordRules) -> String
  let gaps: @Sendable (Gap, _ step: String?) -> String
  let nothing: @Sendable (Nothing) -> String
  let closing: @Sendable (_ version: Int, _ made: Moment) -> [String]

  struct Identity: Sendable {
    let name: String
    let born: String
    let gender: String
    let nhsNumber: String
    let notKnown: String
    let birth: @Sendable (_ born: Day, _ age: Int) -> String
    let others: @Sendable (_ born: String, _ nhsNumber: String) -> String
  }

  struct Standing: Sendable {
    let draft: String
    let amending: @Sendable (_ reason: String) -> String
    let abandoned: @Sendable (_ reason: String) -> String
    let replaced: @Sendable (Day, _ by: Int) -> String
    let notComplete: String
    let offSheet: String
    let withheld: String
  }

  struct Headings: Sendable {
    let contact: String
    let present: String
    let aboutMe: @Sendable (Day) -> String
    let problems: String
    let matters: String
    let strengths: String
    let preferences: String
    let goals: String
    let earlierGoals: String
    let options: String
    let decision: String
    let steps: String
    let earlierSteps: String
    let fromBefore: String
    let contingency: String
    let socialPrescribing: String
    let parked: String
    let agreed: String
    let sharing: String
    let review: String
    let sheet: String
    let otherPlans: String
    let gaps: String
    let hideOnline: String
  }

  struct Contact: Sendable {
    let when: @Sendable (_ at: Moment, _ minutes: Int) -> String
    let seenBy: @Sendable (_ name: String, _ role: String) -> String
    let identity: @Sendable (Asked) -> String
    let typing: @Sendable (Asked) -> String
    let needs: @Sendable (AccessNeeds) -> String?
    let alone: String
    let present: @Sendable (Participant) -> String
    let interpreter: @Sendable (_ names: [String], _ isNeeded: Bool) -> String
  }

  struct Notes: Sendable {
    let offSheet: String
    let strength: @Sendable (PreferenceStrength) -> String
    let importance: @Sendable (_ outOfTen: String) -> String
    let sureness: @Sendable (_ outOfTen: String) -> String
    let side: @Sendable (Side, _ words: String) -> String
    let decision: @Sendable (_ way: String, _ status: String, _ on: Day?) -> String
    let reservation: @Sendable (String) -> String
    let deciders: @Sendable (Deciders) -> String
    let thePerson: String
    let nobody: String
    let day: @Sendable (Day) -> String
    let weeks: @Sendable (Int, Day) -> String
    let openEnded: String
    let notSaid: String
    let stepStatus: @Sendable (StepStatus) -> String
    let earlierStep: String
    let earlierGoal: String
    let earlierPreferences: @Sendable (_ count: Int, _ answer: String) -> String
    let carried: @Sendable (CarriedAnswer?) -> String
    let reviewOwner: @Sendable (_ who: String) -> String
  }

  struct Agreeing: Sendable {
    let person: @Sendable (Moment, _ version: Int) -> String
    let representative: @Sendable (Representative, _ name: String, Moment, _ version: Int) -> String
    let amended: @Sendable (_ version: Int, _ reason: String, Moment) -> String
    let late: @Sendable (_ count: Int) -> String
    let notAgreed: @Sendable (_ reason: String, Moment) -> String
    let notAsked: String
    let sayBack: @Sendable (SayBack?) -> String
    let sheet: @Sendable (SharedDecisionRecord.Sheet) -> String
    let sheetDeclined: String
    let noSheet: String
    let noGaps: String
  }
}
