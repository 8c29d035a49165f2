import Conversation

/// The words of pages of items, and of what leads there.
extension Say {
  static let yes = "yes"
  static let no = "no"
  static let noKnownRisks = "no known risks"
  static let thePerson = "the person"
  static let dayHint = "fri, 2w, the 28th"
  static let pastDayHint = "today, yesterday, fri, 12 8 2026"
  static let planHint = "where it is, then after a comma its day"
  static let sendingHint = "by post, 23 nov"
  static let risksHint = "the risks, or none"
  static let whenHint = "fri, 2w, the 28th, open"
  static let mustBeSomething = "One of these must be chosen."
  static let notUnderstood = "That was not understood."
  static let personOfNewerVersion =
    "A newer version of this program wrote about this person: change it with that one."
  static let risksFirst =
    "A referral says what the risks are: type them here, or none; then choose referred."
  static let risksStay = "They were referred: the risks stay, or no known risks."
  static let referredFirst = "First choose referred; then say how it was sent."
  static let basisFirst =
    "Capacity is in doubt: it can't be decided yet. Say here on what basis, then choose it again."
  static let nothingToSayMoreOf = "Nothing is kept yet to say more of."
  static let nothingEarlier = "Nothing from earlier visits waits for an answer."
  static let reflectionStaysApart =
    "For you alone: it names nobody and is part of no record."
  static let nothingToChoose = "nothing to choose from yet"
  static let pageOfVisit = "The visit"
  static let pageOfPerson = "The person"
  static let pageOfSafeContact = "Safe to reach"
  static let pageOfWithheld = "Not told, and why"
  static let pageOfReflection = "Looking back"
  static let pageOfEarlier = "From earlier visits"
  static let closeVisit = "Close the visit"
  static let closeAsks =
    "Nothing more is asked of you then. Enter again closes it; it stays closed."
  static let visitIsClosed = "Closed: nothing more is asked of you."
  static let closeStopped =
    "This note does not yet say what you did, who you told and when. Enter opens it."
  static let askAlone = "Are you alone with this screen?"
  static let toFinishNote = "to finish"
  static let reasonNeeded = "The visit was closed: please say what changes, and why."
  static let authorityFirst = "Say by what authority they agree, then agree again."
  static let paperSeen = "paper seen"

  static func number(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound) to \(range.upperBound)"
  }

  static func typeLike(_ hint: String) -> String {
    "That was not understood. Type it like: \(hint)"
  }

  static func notKept(_ text: String) -> String { "Not understood and not kept: \(text)" }

  static func pageOfNote(_ kind: NoteKind) -> String { Say.kind(kind) }

  static func aboutMe(since moment: Moment?) -> String {
    moment.map { "About me, as of " + $0.day.clinical } ?? "About me"
  }

  static func plan(_ plan: PlanElsewhere) -> String {
    plan.dated.map { "\(plan.place), \($0.plain)" } ?? plan.place
  }

  static func sending(_ sending: Introduction.Sending) -> String {
    "\(sending.how), \(sending.on.plain)"
  }

  static func risks(_ risks: Introduction.Risks) -> String {
    switch risks {
    case .noneKnown: noKnownRisks
    case .known(let text): text
    }
  }

  static func earlierHint(_ count: Int) -> String { "earlier (\(count))" }

  static func earlierLine(_ count: Int) -> String {
    "\(pageOfEarlier): \(count), :e opens them."
  }

  static func ownerHint(_ person: String) -> String { "you, \(person), or a name" }

  static func agreesFor(_ name: String, _ person: String) -> String { "\(name), for \(person)" }

  static func inBestInterests(_ person: String) -> String {
    "you, in the best interests of \(person)"
  }
  static func afterAsking(_ names: String) -> String { "after asking \(names)" }
  static let numberOfWhoAgrees = "Please type the number; Enter goes back to the page."

  /// How many words came after it was agreed; nothing is said when none did.
  static func late(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: ". 1 entry came after that; making a new version brings it in"
    default: ". \(count) entries came after that; making a new version brings them in"
    }
  }

}
