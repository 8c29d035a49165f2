import Conversation

/// Person demographics and access needs.
struct PersonPart: Encodable {
  let id: PersonID
  let familyName: String
  let givenName: String
  let title: String
  let preferredName: String
  let dateOfBirth: Day?
  let nhsNumber: NHSNumber?
  let gender: String
  let accessNeeds: AccessNeeds
  let demographics: ItemsPart<Background>
  let contactDetails: ItemsPart<Reach>
  let safeContact: ItemsPart<SafeContact>
  let reasonableAdjustments: ItemsPart<AccessSupport>
  let aboutMe: [AboutMePart]
  let lastChanged: Moment
  let isMadeByNewerVersion: Bool

  /// The page about themselves as it stood since a moment.
  struct AboutMePart: Encodable {
    let page: ItemsPart<AboutMe>
    let at: Moment
    let author: AuthorID
  }

  init(_ person: Person) {
    id = person.id
    familyName = person.details.family
    givenName = person.details.given
    title = person.details.title
    preferredName = person.details.preferredName
    dateOfBirth = person.details.born
    nhsNumber = person.details.nhsNumber
    gender = person.details.gender
    accessNeeds = person.needs
    demographics = ItemsPart(person.background)
    contactDetails = ItemsPart(person.reach)
    safeContact = ItemsPart(person.safeContact)
    reasonableAdjustments = ItemsPart(person.support)
    aboutMe = person.aboutMe.map {
      AboutMePart(page: ItemsPart($0.page), at: $0.at, author: $0.author)
    }
    lastChanged = person.changed
    isMadeByNewerVersion = person.isMadeByNewerVersion
  }
}

/// The contact: when, with whom, who else was here.
struct ContactPart: Encodable {
  let conversation: ConversationID
  let dateTime: Moment
  let lastChanged: Moment
  let plannedMinutes: Int
  let guide: String
  let seenBy: SeenBy
  let identitySaid: Asked
  let typingAndPaperAgreed: Asked
  let peoplePresent: [PresentPart]
  let cameAfterwards: [PresentPart]
  let details: ItemsPart<Visit>
  let useOfAnInterpreter: ItemsPart<Interpreting>

  struct SeenBy: Encodable {
    let id: AuthorID
    let name: String
    let role: String
  }

  struct PresentPart: Encodable {
    let id: ParticipantID
    let name: String
    let relation: String
    let part: Participant.Part
    let joined: Moment
    let left: Moment?
    let since: PresentSince?

    init(_ presence: SharedDecisionRecord.Presence, of record: SharedDecisionRecord) {
      id = presence.participant.id
      name = presence.participant.name
      relation = presence.participant.relation
      part = presence.participant.part
      joined = presence.joined
      left = presence.left
      since = record.since(presence.participant.id)
    }
  }

  init(_ record: SharedDecisionRecord, _ clinician: Clinician) {
    conversation = record.id
    dateTime = record.started
    lastChanged = record.changed
    plannedMinutes = record.minutes
    guide = record.guide.rawValue
    seenBy = SeenBy(id: record.author, name: clinician.name, role: clinician.role)
    identitySaid = record.identityAsked
    typingAndPaperAgreed = record.typingAsked
    peoplePresent = record.presences.map { PresentPart($0, of: record) }
    cameAfterwards = record.cameAfterwards.map { PresentPart($0, of: record) }
    details = ItemsPart(record.visit)
    useOfAnInterpreter = ItemsPart(record.interpreting)
  }
}

/// Where the record stands.
struct StatusPart: Encodable {
  let standing: String
  let reason: String?
  let version: Int
  let replaced: ReplacedPart?
  let rules: Int
  let lateWords: Int
  let closed: Moment?
  let isMadeByNewerVersion: Bool

  init(_ record: SharedDecisionRecord) {
    switch record.standing {
    case .draft: (standing, reason) = ("draft", nil)
    case .agreed: (standing, reason) = ("agreed", nil)
    case .amending(let why): (standing, reason) = ("amending", why)
    case .abandoned(let why): (standing, reason) = ("abandoned", why)
    }
    version = record.version
    replaced = record.replaced.map { ReplacedPart($0) }
    rules = record.rules.rawValue
    lateWords = record.lateWords
    closed = record.closed
    isMadeByNewerVersion = record.isMadeByNewerVersion
  }
}

/// Who sees to something.
struct OwnerPart: Encodable {
  let role: String
  let name: String?

  init(_ owner: StepOwner) {
    switch owner {
    case .nobody: (role, name) = ("nobody", nil)
    case .person: (role, name) = ("person", nil)
    case .clinician: (role, name) = ("clinician", nil)
    case .other(let called): (role, name) = ("other", called)
    }
  }
}

/// When something is to be; `due` is the day it falls on.
struct WhenPart: Encodable {
  let kind: String
  let weeks: Int?
  let due: Day?

  init(_ when: When, said: Day) {
    switch when {
    case .notSaid: (kind, weeks) = ("notSaid", nil)
    case .openEnded: (kind, weeks) = ("openEnded", nil)
    case .day: (kind, weeks) = ("day", nil)
    case .weeks(let count): (kind, weeks) = ("weeks", count)
    }
    due = when.due(from: said)
  }
}

/// How a step of an earlier conversation went.
struct EarlierStepPart: Encodable {
  let action: NoteID
  let status: StepStatus
  let comment: WordsPart?
  let at: Moment
  let renewedBy: NoteID?
  let isOffSheet: Bool

  init(_ answer: SharedDecisionRecord.StepAnswer) {
    action = answer.step
    status = answer.status
    comment = answer.comment.map { WordsPart($0) }
    at = answer.at
    renewedBy = answer.renewedBy
    isOffSheet = answer.isOffSheet
  }
}

/// Why nothing stands at a stage, 1 to 10.
struct NothingPart: Encodable {
  let stage: Int
  let why: Nothing
}

/// How it was told back.
struct TeachBackPart: Encodable {
  let result: String
  let saidAgain: String?
  let lines: [Line]

  struct Line: Encodable {
    let note: NoteID
    let result: LineToldBack
  }

  init(_ record: SharedDecisionRecord) {
    lines = record.toldBack.sorted { $0.key < $1.key }.map { Line(note: $0.key, result: $0.value) }
    switch record.sayBack {
    case .none: (result, saidAgain) = ("notAsked", nil)
    case .all: (result, saidAgain) = ("all", nil)
    case .some(.some(let again)): (result, saidAgain) = ("some", again)
    case .notToday: (result, saidAgain) = ("notToday", nil)
    }
  }
}

/// An agreement with the person or with somebody who speaks for them, or why there was none.
struct AgreementPart: Encodable {
  let isAgreed: Bool
  let with: String?
  let name: String?
  let authority: Authority?
  let authorityDetail: String?
  let authoritySeen: Bool?
  let reason: String?
  let at: Moment
  let version: Int
  let gaps: [GapPart]

  struct GapPart: Encodable {
    let missing: String
    let action: NoteID?
  }

  init(_ agreed: SharedDecisionRecord.Agreed) {
    var who: Representative?
    switch agreed.agreement {
    case .person: (isAgreed, with, reason) = (true, "person", nil)
    case .representative(let speaker):
      (isAgreed, with, reason) = (true, "representative", nil)
      who = speaker
    case .notAgreed(let why): (isAgreed, with, reason) = (false, nil, why)
    }
    name = who?.name
    authority = who?.authority
    authorityDetail = who?.detail
    authoritySeen = who?.wasSeen
    at = agreed.at
    version = agreed.version
    gaps = agreed.gaps.map(GapPart.init)
  }
}

extension AgreementPart.GapPart {
  fileprivate init(_ gap: Gap) {
    switch gap {
    case .identityNotAsked: self.init(missing: "identity", action: nil)
    case .interpreterNotAsked: self.init(missing: "interpreter", action: nil)
    case .familyInterpreted: self.init(missing: "whyFamilyInterpreted", action: nil)
    case .noNeed: self.init(missing: "need", action: nil)
    case .nothingMatters: self.init(missing: "whatMatters", action: nil)
    case .nothingWeighed: self.init(missing: "options", action: nil)
    case .nothingDecided: self.init(missing: "decision", action: nil)
    case .decidersNotAsked: self.init(missing: "decidedBy", action: nil)
    case .noLawfulBasis(let id): self.init(missing: "lawfulBasis", action: id)
    case .toolNotChecked(let id): self.init(missing: "digitalToolChecks", action: id)
    case .stepWithoutOwner(let id): self.init(missing: "actionOwner", action: id)
    case .stepWithoutDay(let id): self.init(missing: "actionDay", action: id)
    case .noSafetyNet: self.init(missing: "contingencyPlan", action: nil)
    case .signMissing(let id): self.init(missing: "contingencySign", action: id)
    case .contactMissing(let id): self.init(missing: "contingencyContact", action: id)
    case .notSaidBack: self.init(missing: "teachBack", action: nil)
    case .noReview: self.init(missing: "review", action: nil)
    case .changeNotMade(let id): self.init(missing: "changeAskedFor", action: id)
    }
  }
}

/// When the record is looked at again, and who sees to that.
struct ReviewPart: Encodable {
  let when: WhenPart
  let responsible: OwnerPart
  let said: Moment

  init(_ review: SharedDecisionRecord.Review) {
    when = WhenPart(review.when, said: review.said.day)
    responsible = OwnerPart(review.owner)
    said = review.said
  }
}

/// A sheet that left the printer or was written to a file.
struct CopyPart: Encodable {
  let reference: String
  let copy: Copy
  let form: String
  let version: Int
  let at: Moment
  let kind: PaperKind
  let digest: Bytes32?
  let given: SharedDecisionRecord.Sheet.Given?
  let sent: Moment?

  init(_ sheet: SharedDecisionRecord.Sheet) {
    kind = sheet.kind
    digest = sheet.paper?.digest
    given = sheet.given
    sent = sheet.sent
    reference = sheet.reference
    copy = sheet.copy
    form = sheet.form
    version = sheet.version
    at = sheet.at
  }
}
