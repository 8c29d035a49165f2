/// What an item of the record is called on the clinician's copy.
enum ItemLabel: CaseIterable, Sendable {
  case happened, place, placeKind, occasion, method, specialty, responsible, responsibleRole
  case recording, recordingAgreed
  case interpretedBy, whyFamily, interpreterReference
  case communication, communicationProfessional, informationFormat, contactMethod, impairment
  case mobility, adjustments, ifNotMet, lookedAt
  case mostImportant, people, howICommunicate, myWellness, pleaseDoAndDoNot, howToSupportMe
  case alsoWorthKnowing, supportedBy, howWithoutCapacity
  case aspect, topic
  case goalStatus, need, stageOf, inTheWay, behindIt, asHoped, baseline, weight, difficulty
  case outcome
  case capacity, capacityWhy, basis, basisWho, aid, aidKind, aidPlace
  case whoMayDecide, authority, authorityDetail, authoritySeen, withheld, whyWithheld, withheldUntil
  case legalAdvice
  case towards, strategy, support, stepRole, stepContact, stepReview
  case toolIsWanted, toolIsWithinReach, toolPurpose, toolFollowUp, toolStopRule
  case toolIsNotForCrisis, toolAssurance, toolCost
  case answer, reach, reason, risks, mayShare, from, sent, came, whatCameOfIt, toldReferrer
  case then, call, earlySigns, coping, medicines
  case sharingAgreed, sharedWith, whyNotShared
  case emergencyPlan, advanceDecision, advanceStatement, healthAttorney, carePlan, consentForm
  case reviewRole, reviewContact
  case isSafeToday, othersAtRisk, did, toldWho, toldOn, shareWith, takeHome, hideOnline
  case safeWay, safeWhen, askFor, never, neverTell
}

/// A field of the main record that holds so many characters and no more (the limits of the PRSB
/// models; hazard H12). A text that is longer stands in full, and says so.
enum FieldLimit: Int, Sendable {
  /// A problem, a strength, a decision: free text in place of a code.
  case entry = 150
  /// Who somebody is.
  case name = 70
  /// Role or team, and how they are reached.
  case short = 35
}
