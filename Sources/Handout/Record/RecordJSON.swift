import Conversation

/// The schema that the JSON of a full record bears; it is described in `docs/record.schema.json`.
public let recordSchema = "whatmatters/record/1"

/// The full record as JSON in the terms of the PRSB standards, private notes included, with every
/// entry it follows from, so that it can be read by people, by other programs, and back by this
/// one. Whoever writes it out is to see to it that this is audited.
///
/// - Parameters:
///   - record: What the entries come to.
///   - person: Whose record it is.
///   - clinician: Who held the talk.
///   - entries: The entries of the conversation, and of the person, as the archive holds them.
///   - at: When it is written.
/// - Returns: UTF-8, keys sorted, indented, ended by a line feed; controls are escaped (H29).
/// - Throws: `EncodingError` when a value cannot be written as JSON; none of ours can't.
public func recordJSON(
  of record: SharedDecisionRecord, person: Person, clinician: Clinician, entries: [Entry],
  at: Moment
) throws -> [UInt8] {
  try recordJSON(
    of: record, person: person, clinician: clinician,
    written: try inOrder(entries).map { try WrittenEntry($0) }, at: at)
}

/// The same with entries as an archive writes them, so that an archive can take them in again.
///
/// - Throws: `EncodingError` when a value cannot be written as JSON; none of ours can't.
public func recordJSON(
  of record: SharedDecisionRecord, person: Person, clinician: Clinician, written: [WrittenEntry],
  at: Moment
) throws -> [UInt8] {
  try readableJSON(
    RecordFile(record: record, person: person, clinician: clinician, entries: written, at: at))
}

/// The file: one field for each heading of the standards, then the entries.
private struct RecordFile: Encodable {
  let schema: String
  let made: Moment
  let person: PersonPart
  let contact: ContactPart
  let status: StatusPart
  let needsConcernsOrProblems: [NotePart]
  let whatMattersToThePerson: [NotePart]
  let strengths: [NotePart]
  let preferences: [PreferencePart]
  let goalsAndHopes: [GoalPart]
  let optionsDiscussed: [OptionPart]
  let decidedBy: Deciders
  let actionsAndActivities: [StepPart]
  let earlierActions: [EarlierStepPart]
  let contingencyPlans: [NotePart]
  let forLater: [NotePart]
  let privateNotes: [NotePart]
  let nothingSaid: [NothingPart]
  let teachBack: TeachBackPart
  let agreements: [AgreementPart]
  let plannedReview: ReviewPart?
  let copiesGiven: [CopyPart]
  let copyDeclined: Bool
  let copiedToMainRecord: Moment?
  let entries: [WrittenEntry]

  init(
    record: SharedDecisionRecord, person: Person, clinician: Clinician, entries: [WrittenEntry],
    at: Moment
  ) {
    schema = recordSchema
    made = at
    self.person = PersonPart(person)
    contact = ContactPart(record, clinician)
    status = StatusPart(record)
    func plain(_ kind: NoteKind) -> [NotePart] { record.notes(kind).map { NotePart($0) } }
    needsConcernsOrProblems = plain(.need)
    whatMattersToThePerson = plain(.matter)
    strengths = plain(.strength)
    preferences = record.notes(.preference).compactMap { PreferencePart($0) }
    goalsAndHopes = record.notes(.goal).compactMap { GoalPart($0) }
    optionsDiscussed = record.notes(.option).compactMap { OptionPart($0, record.leavingItID) }
    decidedBy = record.deciders
    actionsAndActivities = record.notes(.step).compactMap { StepPart($0) }
    earlierActions = record.answers.filter { record.note($0.step) == nil }
      .map { EarlierStepPart($0) }
    contingencyPlans = plain(.contingency)
    forLater = plain(.parked)
    privateNotes = plain(.privateNote)
    nothingSaid = record.nothings.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { NothingPart(stage: $0.key.rawValue, why: $0.value) }
    teachBack = TeachBackPart(record.sayBack)
    agreements = record.agreements.map { AgreementPart($0) }
    plannedReview = record.review.map { ReviewPart($0) }
    copiesGiven = record.sheets.map { CopyPart($0) }
    copyDeclined = record.sheetIsDeclined
    copiedToMainRecord = record.copiedToMainRecord
    self.entries = entries
  }
}
