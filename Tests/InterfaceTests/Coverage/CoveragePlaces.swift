/// Where the items stand that are no particulars: by their name, or else by their group.
enum CoveragePlaces {
  struct Place {
    let page: String
    let sheet: String
    let path: String
  }

  static func place(of item: String, in group: CoverageGroup?) -> Place? {
    items[item] ?? group.flatMap { groups[$0.name] }
  }

  private static let items: [String: Place] = [
    "needs.reads": at("1 Start, The person", both, "$.person.accessNeeds.reads"),
    "record.id": at(program, "—", "$.contact.conversation"),
    "record.person": at("Home, People", both, "$.person.id"),
    "record.started": at(program, both, "$.contact.dateTime"),
    "record.author": at("Make your archive", both, "$.contact.seenBy"),
    "record.changed": at(program, "—", "$.contact.lastChanged"),
    "record.guide": at("1 Start", "—", "$.contact.guide"),
    "record.minutes": at("1 Start", "—", "$.contact.plannedMinutes"),
    "record.standing": at("0 Say it back", both, "$.status.standing"),
    "record.version": at(program, "clinician’s", "$.status.version"),
    "record.identityAsked": at("1 Start", "clinician’s", "$.contact.identitySaid"),
    "record.typingAsked": at("1 Start", "clinician’s", "$.contact.typingAndPaperAgreed"),
    "record.nothings": at("each stage (Esc z)", "clinician’s", "$.nothingSaid[*]"),
    "record.deciders": at("7 Ways forward", both, "$.decidedBy"),
    "record.preferenceAnswers": at("Earlier visits", "clinician’s", "$.preferenceAnswers"),
    "record.carriedAnswers": at("2 Today, Earlier visits", both, "$.carriedAnswers"),
    "record.toChange": at("Turned (Esc t)", "clinician’s", "$.changesAskedFor"),
    "record.sheetAnswered": at("After", "—", "$.sheetAnswered"),
    "record.toAskForSheet": at("0 Say it back, After", "—", "$.sheetToAsk"),
    "record.rules": at(program, "—", "$.status.rules"),
    "record.sayBack": at("0 Say it back", "clinician’s", "$.teachBack"),
    "record.toldBack": at("0 Say it back", "—", "$.teachBack.lines[*]"),
    "record.forOthers": at("What may others hear", "—", "$.othersMayHear"),
    "record.safeForOthers": at("Paper", "—", "$.safeForOthers"),
    "record.textsAllowed": at("Paper", "—", "$.textsAllowed"),
    "record.lateWords": at(program, "—", "$.status.lateWords"),
    "record.closed": at("My notes", "—", "$.status.closed"),
    "record.sheetIsDeclined": at("0 Say it back", "clinician’s", "$.copyDeclined"),
    "record.copiedToMainRecord": at("0 Say it back", "—", "$.copiedToMainRecord"),
  ]

  private static let groups: [String: Place] = [
    "details": at("Add a person", both, "$.person"),
    "needs": at("Add a person, 1 Start", both, "$.person.accessNeeds"),
    "aboutMeVersion": at(program, "—", "$.person.aboutMe[*]"),
    "participant": at("1 Start", both, "$.contact.peoplePresent[*]"),
    "presence": at("1 Start", "clinician’s", "$.contact.peoplePresent[*]"),
    "planElsewhere": at("The visit", both, "$.otherCarePlanningDocuments.*.said"),
    "note": at("the note line", both, "each note of a list, such as $.strengths[*]"),
    "words": at("the note line", both, "words of each note"),
    "preferenceMeant": at("5 Your way", both, "$.preferences[*]"),
    "goalRated": at("6 The one thing", both, "$.goalsAndHopes[*]"),
    "outcome": at("Earlier visits", both, "$.outcomes[*]"),
    "optionRated": at("7 Ways forward", both, "$.optionsDiscussed[*]"),
    "weight": at("7 Ways forward", both, "$.optionsDiscussed[*].benefits[*]` `….risks[*]"),
    "decision": at("7 Ways forward", both, "$.optionsDiscussed[*].decision"),
    "stepAgreed": at("8 Next steps", both, "$.actionsAndActivities[*]"),
    "stepAnswer": at("Earlier visits", "clinician’s", "$.earlierActions[*]"),
    "sending": at(
      "Say more of a step", "clinician’s", "$.actionsAndActivities[*].socialPrescribing.sent"),
    "agreed": at("0 Say it back", both, "$.agreements[*]"),
    "representative": at("0 Say it back, The visit", both, "$.agreements[*]"),
    "amendment": at("0 Say it back", "clinician’s", "$.amendments[*]"),
    "replaced": at(program, both, "$.status.replaced"),
    "review": at("0 Say it back", both, "$.plannedReview"),
    "sheet": at(program, "clinician’s", "$.copiesGiven[*]"),
  ]

  private static let both = "clinician’s, person’s"
  private static let program = "made by the program"

  private static func at(_ page: String, _ sheet: String, _ path: String) -> Place {
    Place(page: page, sheet: sheet, path: "`\(path)`")
  }
}
