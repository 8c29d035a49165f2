@testable import Conversation

/// The types of items in plain words. A type that is not here has no business in a record: neither
/// a dictionary of texts nor anything at all stands for an item.
enum CoverageTypes {
  /// `one of: …`, `text` and so on; `nil` for a type that no item may have.
  static func words(for type: String) -> String? {
    var name = type.replacing("Swift.", with: "").replacing("Conversation.", with: "")
    var isTold = false
    var mayBeMissing = false
    if name.hasPrefix("Optional<") {
      name = String(name.dropFirst(9).dropLast())
      mayBeMissing = true
    }
    if name.hasPrefix("Told<") {
      name = String(name.dropFirst(5).dropLast())
      isTold = true
    }
    guard let plain = plain[name] else { return nil }
    return plain + (isTold ? ", or a nothing" : mayBeMissing ? ", or not said" : "")
  }

  private static func one<Choice: CaseIterable>(of type: Choice.Type) -> String {
    "one of: " + type.allCases.map { "\($0)" }.joined(separator: ", ")
  }

  private static let plain: [String: String] = fixed.merging(choices) { one, _ in one }

  private static let fixed = [
    "String": "text", "Bool": "yes or no", "Int": "whole number", "Day": "day",
    "Moment": "moment, with zone", "NHSNumber": "NHS number", "Words": "words, with speaker",
    "GuideID": "guide", "RecordRules": "number of the rules", "ID<Note>": "note",
    "ID<Person>": "person", "ID<Entry>": "entry",
    "ID<Clinician>": "clinician", "ID<SharedDecisionRecord>": "conversation",
    "PlanElsewhere": "place and day of a plan",
    "When": "day, weeks, open-ended, or not said",
    "StepOwner": "the person, the clinician, somebody by name, or nobody yet",
    "SayBack": "all, some with what was said again, or not today",
    "SharedDecisionRecord.TextsAllowed": "a number, and since when",
    "KeptPaper": "what it is, and the SHA-256 of its document",
    "SharedDecisionRecord.Sheet.Given": "who has it, as what, since when",
    "Agreement": "the person, a representative, or not agreed with the reason",
    "Array<Gap>": "what was missing", "Set<ID<Note>>": "notes",
    "Words.Speaker": "the person, somebody with them, or the clinician",
    "Introduction.Risks": "none known, or which", "Introduction.Sending": "how and on which day",
    "SharedDecisionRecord.Standing": "draft, agreed, amending or stopped, with the reason",
    "Dictionary<Stage, Nothing>": "a nothing for each stage",
    "Dictionary<ID<Note>, LineToldBack>": "all, or to be said again, for each line",
    "Dictionary<ID<Note>, PreferenceAnswer>": "still so or no longer, for each preference",
    "Dictionary<ID<Note>, CarriedAnswer>": "still so, changed or no longer, for each thing",
  ]

  private static let choices = [
    "AccessNeeds.Paper": one(of: AccessNeeds.Paper.self),
    "Asked": one(of: Asked.self),
    "Deciders": one(of: Deciders.self),
    "Stage": one(of: Stage.self),
    "Words.Form": one(of: Words.Form.self),
    "Participant.Part": one(of: Participant.Part.self),
    "NHSNumberStatus": one(of: NHSNumberStatus.self),
    "Sex": one(of: Sex.self),
    "ContactWay": one(of: ContactWay.self),
    "Visit.PlaceKind": one(of: Conversation.Visit.PlaceKind.self),
    "Visit.Occasion": one(of: Conversation.Visit.Occasion.self),
    "Visit.Method": one(of: Conversation.Visit.Method.self),
    "Visit.Recording": one(of: Conversation.Visit.Recording.self),
    "Interpreting.Interpreter": one(of: Interpreting.Interpreter.self),
    "Authority": one(of: Authority.self),
    "Matter.Aspect": one(of: Matter.Aspect.self),
    "PreferenceStrength": one(of: PreferenceStrength.self),
    "PreferenceTopic": one(of: PreferenceTopic.self),
    "GoalStatus": one(of: GoalStatus.self),
    "OutcomeLevel": one(of: OutcomeLevel.self),
    "Side": one(of: Side.self),
    "Capacity": one(of: Capacity.self),
    "LawfulBasis": one(of: LawfulBasis.self),
    "AidKind": one(of: AidKind.self),
    "DecisionStatus": one(of: DecisionStatus.self),
    "StepStatus": one(of: StepStatus.self),
    "Support": one(of: Support.self),
    "DigitalTool.Assurance": one(of: DigitalTool.Assurance.self),
    "Introduction.Answer": one(of: Introduction.Answer.self),
    "Introduction.Reach": one(of: Introduction.Reach.self),
    "Introduction.Came": one(of: Introduction.Came.self),
    "PrivateNote.TakeHome": one(of: PrivateNote.TakeHome.self),
    "Copy": one(of: Copy.self),
  ]
}
