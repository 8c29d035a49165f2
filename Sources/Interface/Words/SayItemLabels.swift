import Conversation

/// What is asked at each item: plain short words, one place.
extension Say {
  enum VisitItem {
    static let interpreter = "Interpreter"
    static let whoMayDecide = "Who may decide besides the person"
    static let sharing = "Sharing this record"
    static let otherPlans = "Plans that stand elsewhere: where, day"
    static let lookingAgain = "Looking again"

    static let whoLooksAgain = "Who looks again"
  }

  enum PersonItem {
    static let needs = "What they need"
    static let background = "Name and background"
    static let reach = "How to reach them"
    static let safeContact = "Safe to reach"

    static let reads = "Reads, if not English"
    static let needsInterpreter = "Needs an interpreter"
  }

  enum NoteItem {
    static let words = "The words"
    static let original = "In their language"
    static let strength = "How strongly"
    static let reason = "Why"

    static let importance = "How much it matters"

    static let wayScore = "How sure it is right"

    static let who = "Who does it"
    static let when = "By when"
    static let stepScore = "How sure it is done"

    static let tool = "If it is an app or device"

    static let introduction = "If it is an introduction"

    static let whatWasSaid = "What was said"
  }

  enum EarlierItem {
    static let stillSo = "Still so"
    static let level = "How close did you get?"
    static let rater = "Who says so"
    static let comment = "What was said of it"
    static let status = "How it went"
    static let saidAlone = "Show what was said alone, too"
    static func saidAloneAsks(_ name: String) -> String {
      "Is nobody here but \(name) and you? Enter again shows it."
    }
  }

  /// What is asked at a data item.
  static func label<Items>(of item: DataItem<Items>) -> String { itemLabels[item.id] ?? "" }

  /// What is asked at the data item that a property holds.
  static func label<Items: Particulars>(at property: PartialKeyPath<Items>) -> String {
    Items.items.first { $0.property == property }.map { label(of: $0) } ?? ""
  }

  /// What is asked at each data item, under its name in the record.
  static let itemLabels: [String: String] = [
    "background.suffix": "After the name",
    "background.otherNames": "Other names",
    "background.numberStatus": "NHS number checked",
    "background.otherNumber": "Other number",
    "background.pronouns": "Pronouns",
    "background.sex": "Sex in their record",
    "background.ethnicity": "Ethnicity",
    "background.religion": "Religion or belief",
    "background.maritalStatus": "Married, widowed …",
    "background.isCarer": "Looks after somebody",
    "background.funding": "Who pays for care",

    "reach.address": "Address",
    "reach.postcode": "Postcode",
    "reach.mobile": "Mobile",
    "reach.telephone": "Telephone",
    "reach.email": "Email",
    "reach.wanted": "Best way",
    "reach.practice": "Practice",
    "reach.practiceCode": "Its code",

    "safeContact.way": "The way that is safe",
    "safeContact.when": "When it is safe",
    "safeContact.askFor": "Ask for",
    "safeContact.never": "Never",
    "safeContact.neverTell": "Never tell",

    "support.communication": "Helps in talking",
    "support.communicationProfessional": "Who is needed to talk",
    "support.informationFormat": "Form to read in",
    "support.contactMethod": "Contact that works",
    "support.impairment": "Impairment",
    "support.mobility": "Getting about",
    "support.adjustments": "Adjustments",
    "support.ifNotMet": "If that is not met",
    "support.lookedAt": "Last asked on",

    "aboutMe.mostImportant": "Most important to me",
    "aboutMe.people": "People around me",
    "aboutMe.howICommunicate": "How I communicate",
    "aboutMe.myWellness": "My wellness",
    "aboutMe.pleaseDoAndDoNot": "Please do, and do not",
    "aboutMe.howToSupportMe": "How to support me",
    "aboutMe.alsoWorthKnowing": "Also worth knowing",
    "aboutMe.supportedBy": "Who helped write it",
    "aboutMe.howWithoutCapacity": "If not able to write",

    "visit.happened": "Day, if not today",
    "visit.place": "Where",
    "visit.placeKind": "Kind of place",
    "visit.occasion": "Why we meet",
    "visit.method": "How we meet",
    "visit.specialty": "Service",
    "visit.responsible": "In charge of the care",
    "visit.responsibleRole": "Their role",
    "visit.recording": "Recorded",
    "visit.recordingAgreed": "Agreed to recording",

    "interpreting.by": "Interpreted by",
    "interpreting.why": "Why family or friend",
    "interpreting.reference": "Reference",

    "deciding.who": "Who",
    "deciding.authority": "By what authority",
    "deciding.authorityDetail": "More about it",
    "deciding.authoritySeen": "Paper seen",
    "deciding.withheld": "What was not told",
    "deciding.whyWithheld": "Why not",
    "deciding.withheldUntil": "When it may be told",
    "deciding.legalAdvice": "Legal advice taken",

    "sharing.agreed": "May be shared",
    "sharing.with": "With whom",
    "sharing.whyNot": "Why not, or not asked",

    "otherPlans.emergencyPlan": "Emergency care plan",
    "otherPlans.advanceDecision": "Refusal of treatment",
    "otherPlans.advanceStatement": "Statement of wishes",
    "otherPlans.healthAttorney": "Power of attorney",
    "otherPlans.carePlan": "Another care plan",
    "otherPlans.consentForm": "Consent form",

    "reviewing.role": "Their role",
    "reviewing.contact": "How to reach them",

    "matter.aspect": "What sort of thing",

    "preference.topic": "What it is about",

    "goal.status": "How it stands",
    "goal.need": "The need it answers",
    "goal.stageOf": "A stage of",
    "goal.inTheWay": "What gets in the way",
    "goal.behindIt": "What is behind that",
    "goal.asHoped": "As hoped would be",
    "goal.baseline": "Where it stands now",
    "goal.weight": "How much it weighs",
    "goal.difficulty": "How hard it is",

    "option.capacity": "Can decide this now",
    "option.capacityWhy": "Why doubt; support",
    "option.basis": "On what basis",
    "option.basisWho": "Who was asked",
    "option.aid": "Decision aid",
    "option.aidKind": "What kind of aid",
    "option.aidPlace": "Where it is found",

    "step.towards": "The goal it serves",
    "step.strategy": "If it gets hard",
    "step.support": "Kind of support",
    "step.role": "Their role",
    "step.contact": "How to reach them",
    "step.review": "Looked at again",

    "digitalTool.isWanted": "Wants it",
    "digitalTool.isWithinReach": "Can use it",
    "digitalTool.purpose": "What it is for",
    "digitalTool.followUp": "Who looks at it",
    "digitalTool.stopRule": "When to stop",
    "digitalTool.isNotForCrisis": "Not for emergencies",
    "digitalTool.assurance": "Safety checked",
    "digitalTool.cost": "What it costs",

    "introduction.answer": "What they said to it",
    "introduction.reach": "Signpost or referral?",
    "introduction.reason": "Why",
    "introduction.risks": "Risks to know of",
    "introduction.mayShare": "May we share details?",
    "introduction.from": "Referred by",
    "introduction.sent": "Sent how and when",
    "introduction.came": "Did they go",
    "introduction.outcome": "What came of it",
    "introduction.toldReferrer": "Told the referrer on",

    "contingency.by": "By when",
    "contingency.then": "What to do then",
    "contingency.call": "Whom to contact",
    "contingency.closed": "Whom when closed",
    "contingency.earlySigns": "Early signs",
    "contingency.coping": "What they do to cope",
    "contingency.medicines": "Medicines kept for it",

    "privateNote.isSafeToday": "Safe to go home today",
    "privateNote.othersAtRisk": "Others at risk",
    "privateNote.did": "What I did",
    "privateNote.toldWho": "Who I told",
    "privateNote.toldOn": "When",
    "privateNote.shareWith": "Wants it shared with",
    "privateNote.takeHome": "What to take home",
    "privateNote.hideOnline": "Hide online",

    "reflection.personTalkedMost": "The person talked most",
    "reflection.foundWhatMatters": "Found what matters",
    "reflection.tryNext": "To try next time",
  ]
}
