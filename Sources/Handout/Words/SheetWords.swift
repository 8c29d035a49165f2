import Conversation

/// Every fixed word of a sheet in one language.
///
/// Another language is one more instance in a file of its own, beside `EnglishSheet.swift`. Words
/// that take something in are functions, because languages put it in different places.
public struct SheetWords: Sendable {
  /// BCP 47 tag of the language, such as `en`.
  public let language: String
  /// What opens a quotation.
  public let openQuote: String
  /// What closes a quotation.
  public let closeQuote: String
  /// What stands before the random mark of a printing.
  public let reference: String
  /// What a file of any copy calls itself.
  public let fileTitle: String
  /// What is read aloud at a box to tick by hand.
  public let tickBox: String
  /// What stands before the place for the day of a signature.
  public let signedOn: String

  let remarks: Remarks
  let statuses: @Sendable (DecisionStatus?, RecordRules) -> String
  let outOfTen: @Sendable (Int) -> String
  let leavingIt: String
  let person: PersonWords
  let clinician: ClinicianWords

  /// What must be said of somebody's words.
  struct Remarks: Sendable {
    let edited: String
    let interpreted: String
    let why: @Sendable (_ reason: String) -> String
    let speaker: @Sendable (_ name: String, _ relation: String) -> String
    let somebody: String
    let saidBy: @Sendable (_ name: String) -> String
    /// Whoever talked with the person, where nobody is named.
    let us: String
  }

  /// The words for a document in `language`; English for one that we have no words in.
  public static func inLanguage(_ language: String) -> SheetWords {
    all.first { $0.language == language } ?? .english
  }

  private static let all: [SheetWords] = [.english]
}

/// What stands on a person's sheet: plain words, at reading age 9 to 11.
struct PersonWords: Sendable {
  let title: @Sendable (_ called: String) -> String
  let titleWithoutName: String
  let talk: @Sendable (_ day: Day, _ people: [String]) -> String
  let interpreter: @Sendable (_ name: String, _ relation: String) -> String
  let identity: Identity
  let standing: Standing
  let headings: Headings
  let ways: Ways
  let steps: Steps
  let review: Review
  let strengths: @Sendable (PreferenceStrength) -> String
  let importance: @Sendable (_ outOfTen: String) -> String
  let items: PersonItemWords
  let service: ServiceWords
  let closing: Closing
  let carried: CarriedWords
  /// Where nothing was written that may stand on the sheet.
  let nothingHere: String

  struct Identity: Sendable {
    let name: String
    let born: String
    let nhsNumber: String
    let notKnown: String
    let day: @Sendable (Day) -> String
  }

  struct Standing: Sendable {
    let draft: String
    let amending: String
    let abandoned: String
    let replaced: @Sendable (Day) -> String
    let replaces: @Sendable (Day) -> String
    let notComplete: String
  }

  /// Whom to ring.
  struct ServiceWords: Sendable {
    let heading: String
    let ring: @Sendable (_ telephone: String, _ hours: String?) -> String
    let whenClosed: @Sendable (String) -> String
    let whenClosedInWriting: @Sendable (String) -> String
    let emergency: String
  }

  /// What is said once, at the end.
  struct Closing: Sendable {
    let owner: @Sendable (_ called: String) -> String
    let wrong: @Sendable (_ clinician: String) -> String
    let notLegal: String
    let doesNotReplace: String
    let made: @Sendable (Day) -> String
  }

  struct Headings: Sendable {
    let matters: String
    let helps: String
    let yourWay: String
    let goals: String
    let talkedAbout: String
    let cameFor: String
    let next: String
    let ifThingsChange: String
    let stillStanding: @Sendable (Day) -> String
    let anotherDay: String
    let lookAgain: String
    let writing: String
  }

  struct Ways: Sendable {
    let way: String
    let good: String
    let hard: String
    let standing: String
    let sureness: @Sendable (_ outOfTen: String) -> String
    let reservation: @Sendable (String) -> String
    let status: @Sendable (DecisionStatus?, RecordRules) -> String
    let deciders: @Sendable (Deciders, _ clinician: String, _ isDecided: Bool) -> String?
  }

  struct Steps: Sendable {
    let headings: Block.StepHeadings
    let you: String
    let nobody: String
    let somebody: String
    let noDay: String
    let day: @Sendable (Day) -> String
    let weeks: @Sendable (Int, Day) -> String
    let openEnded: String
    let sureness: @Sendable (_ outOfTen: String) -> String
    let status: @Sendable (StepStatus) -> String?
  }

  struct Review: Sendable {
    let openEnded: String
    let you: String
    let other: @Sendable (_ name: String) -> String
  }
}

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
