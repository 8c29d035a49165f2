import Conversation
import Foundation

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

/// The same with entries as an archive writes them, and the bytes that they name by their SHA-256, so that
/// an archive can take them in again.
///
/// - Throws: `EncodingError` when a value cannot be written as JSON; none of ours can't.
public func recordJSON(
  of record: SharedDecisionRecord, person: Person, clinician: Clinician, written: [WrittenEntry],
  naming named: [[UInt8]] = [], at: Moment
) throws -> [UInt8] {
  try readableJSON(
    RecordFile(
      record: record, person: person, clinician: clinician, entries: written, named: named,
      at: at))
}

/// The file: one field for each heading of the standards, then the entries.
private struct RecordFile: Encodable {
  let schema: String
  let made: Moment
  let person: PersonPart
  let contact: ContactPart
  let status: StatusPart
  let needsConcernsOrProblems: [NotePart]
  let whatMattersToThePerson: [ItemisedPart<Matter>]
  let strengths: [NotePart]
  let preferences: [PreferencePart]
  let preferenceAnswers: [PreferenceAnswerPart]
  let carriedAnswers: [CarriedAnswerPart]
  let goalsAndHopes: [GoalPart]
  let outcomes: [OutcomePart]
  let goalAttainment: AttainmentPart?
  let optionsDiscussed: [OptionPart]
  let decidedBy: Deciders
  let peopleInvolvedInDeciding: ItemsPart<Deciding>
  let actionsAndActivities: [StepPart]
  let earlierActions: [EarlierStepPart]
  let contingencyPlans: [ItemisedPart<Contingency>]
  let forLater: [NotePart]
  let privateNotes: [ItemisedPart<PrivateNote>]
  let nothingSaid: [NothingPart]
  let teachBack: TeachBackPart
  let agreements: [AgreementPart]
  let amendments: [AmendmentPart]
  let consentForInformationSharing: ItemsPart<Sharing>
  let plannedReview: ReviewPart?
  let responsibilityForReview: ItemsPart<Reviewing>
  let otherCarePlanningDocuments: ItemsPart<OtherPlans>
  let changesAskedFor: [NoteID]
  let sheetAnswered: [NoteID]
  let sheetToAsk: [NoteID]
  let othersMayHear: [NoteID]
  let safeForOthers: [NoteID]
  let textsAllowed: SharedDecisionRecord.TextsAllowed?
  let copiesGiven: [CopyPart]
  let copyDeclined: Bool
  let copiedToMainRecord: Moment?
  let entries: [WrittenEntry]
  /// Bytes that the entries name by their SHA-256; nothing where there are none.
  let named: [Data]?

  init(
    record: SharedDecisionRecord, person: Person, clinician: Clinician, entries: [WrittenEntry],
    named: [[UInt8]], at: Moment
  ) {
    schema = recordSchema
    made = at
    self.person = PersonPart(person)
    contact = ContactPart(record, clinician)
    status = StatusPart(record)
    func plain(_ kind: NoteKind) -> [NotePart] { record.notes(kind).map { NotePart($0) } }
    needsConcernsOrProblems = plain(.need)
    whatMattersToThePerson = record.notes(.matter).compactMap { ItemisedPart(matter: $0) }
    strengths = plain(.strength)
    preferences = record.notes(.preference).compactMap { PreferencePart($0) }
    preferenceAnswers = record.preferenceAnswers.sorted { $0.key < $1.key }
      .map { PreferenceAnswerPart(preference: $0.key, answer: $0.value) }
    carriedAnswers = record.carriedAnswers.sorted { $0.key < $1.key }
      .map { CarriedAnswerPart(note: $0.key, answer: $0.value) }
    goalsAndHopes = record.notes(.goal).compactMap { GoalPart($0) }
    outcomes = record.outcomes.map { OutcomePart($0) }
    goalAttainment = AttainmentPart(record)
    optionsDiscussed = record.notes(.option).compactMap { OptionPart($0, record.leavingItID) }
    decidedBy = record.deciders
    peopleInvolvedInDeciding = ItemsPart(record.deciding)
    actionsAndActivities = record.notes(.step).compactMap { StepPart($0) }
    earlierActions = record.answers.filter { record.note($0.step) == nil }
      .map { EarlierStepPart($0) }
    contingencyPlans = record.notes(.contingency).compactMap { ItemisedPart(contingency: $0) }
    forLater = plain(.parked)
    privateNotes = record.notes(.privateNote).compactMap { ItemisedPart(privateNote: $0) }
    nothingSaid = record.nothings.sorted { $0.key < $1.key }
      .map { NothingPart(stage: $0.key.storedNumber, why: $0.value) }
    teachBack = TeachBackPart(record)
    agreements = record.agreements.map { AgreementPart($0) }
    amendments = record.amendments.map { AmendmentPart($0) }
    consentForInformationSharing = ItemsPart(record.sharing)
    plannedReview = record.review.map { ReviewPart($0) }
    responsibilityForReview = ItemsPart(record.reviewing)
    otherCarePlanningDocuments = ItemsPart(record.otherPlans)
    changesAskedFor = record.toChange.sorted()
    sheetAnswered = record.sheetAnswered.sorted()
    sheetToAsk = record.toAskForSheet.sorted()
    othersMayHear = record.forOthers.sorted()
    safeForOthers = record.safeForOthers.sorted()
    textsAllowed = record.textsAllowed
    copiesGiven = record.sheets.map { CopyPart($0) }
    copyDeclined = record.sheetIsDeclined
    copiedToMainRecord = record.copiedToMainRecord
    self.entries = entries
    self.named = named.isEmpty ? nil : named.map { Data($0) }
  }
}

extension ItemisedPart<Matter> {
  fileprivate init?(matter note: Note) {
    guard case .matter(let matter) = note.content else { return nil }
    self.init(note, matter)
  }
}

extension ItemisedPart<Contingency> {
  fileprivate init?(contingency note: Note) {
    guard case .contingency(let contingency) = note.content else { return nil }
    self.init(note, contingency)
  }
}

extension ItemisedPart<PrivateNote> {
  fileprivate init?(privateNote note: Note) {
    guard case .privateNote(let told) = note.content else { return nil }
    self.init(note, told)
  }
}
