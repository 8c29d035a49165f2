/// What can happen to a person's entry. The labels are the fields of the stored JSON: they are
/// never renamed; a changed event gets a new version and a function that reads the old one.
public enum PersonEvent: Equatable, Sendable, Codable {
  /// The person was entered.
  case registered(details: PersonDetails)
  /// Name, birth or numbers were put right.
  case detailsChanged(details: PersonDetails)
  /// What they need was asked or put right.
  case needsSet(needs: AccessNeeds)
  /// Something about them was told.
  case told(particulars: PersonParticulars)
  /// This entry and another are the same human.
  case joinedTo(person: PersonID)
  /// An earlier entry no longer counts.
  case undid(entry: EntryID)
  /// An undone entry counts again.
  case redid(entry: EntryID)
}

/// What can happen in a conversation. The labels are the fields of the stored JSON: they are
/// never renamed; a changed event gets a new version and a function that reads the old one.
public enum ConversationEvent: Equatable, Sendable, Codable {
  /// The talk began; once more, when it had only been prepared and the person came in. Without
  /// `rules` it goes by the first ones.
  case started(
    person: PersonID, guide: GuideID, guideVersion: Int, minutes: Int, rules: RecordRules? = nil)
  /// The time we have, or the guide, was chosen anew.
  case planned(guide: GuideID, guideVersion: Int, minutes: Int)
  /// Whether the person said their name and birthday.
  case identityAsked(answer: Asked)
  /// Whether the person agreed to typing and paper.
  case typingAsked(answer: Asked)
  /// Something about the visit was told.
  case told(particulars: VisitParticulars)
  /// Somebody came in.
  case joined(participant: Participant)
  /// Somebody came in after both had agreed: what was agreed was agreed without them.
  case cameIn(participant: Participant)
  /// Somebody went out.
  case left(participant: ParticipantID)
  /// All that the person said until now they said alone: it stays off the sheet until they choose.
  case saidAlone
  /// Since when somebody who came with the person is here: all along, or only now.
  case presentSince(participant: ParticipantID, since: PresentSince)
  /// The person said, alone, whether those who come in later may know of something: a note, or what is
  /// good or hard about a way forward.
  case othersMayHear(note: NoteID, isAllowed: Bool)
  /// The screen was covered: the phone, a knock.
  case covered
  /// The talk went on.
  case uncovered

  /// A thought was kept.
  case noted(note: NoteID, kind: NoteKind, words: Words, stage: Stage)
  /// Its words were mended; the first ones stay in its history.
  case revised(note: NoteID, words: Words)
  /// It is of another kind after all, or left for later.
  case moved(note: NoteID, kind: NoteKind)
  /// It became the first of its kind, or no longer is.
  case topSet(note: NoteID, isTop: Bool)
  /// It was taken back.
  case withdrawn(note: NoteID)
  /// It is, or is not, left off the sheet and the turned screen.
  case sheetSet(note: NoteID, isOffSheet: Bool)
  /// The person was asked, alone, whether it may stand on the sheet; it may be a note, or what is
  /// good or hard about a way forward.
  case sheetAnswered(note: NoteID, isOffSheet: Bool)
  /// The person read it on the turned screen and asked for it to be changed; or said it may stay.
  case changeAsked(note: NoteID, isAsked: Bool)
  /// Something was not put into words, and why that is.
  case nothingSaid(stage: Stage, why: Nothing)

  /// Something more about a note was told.
  case noteTold(note: NoteID, particulars: NoteParticulars)

  /// How strongly a preference is meant, and why.
  case preferenceSet(note: NoteID, strength: PreferenceStrength, reason: String?)
  /// Whether a preference, often of an earlier conversation, is still so.
  case preferenceAnswered(note: NoteID, answer: PreferenceAnswer)
  /// Whether something else that an earlier visit left still holds.
  case carriedOn(note: NoteID, answer: CarriedAnswer)
  /// How much a goal matters (of a goal), or how sure the person is (of a step or a way): 1 to 10.
  case rated(note: NoteID, value: Int)
  /// What is good or hard about a way forward for this person.
  case optionWeighed(note: NoteID, weight: NoteID, side: Side, words: Words)
  /// How a way forward stands.
  case decided(note: NoteID, status: DecisionStatus, reservation: Words?)
  /// Who decides.
  case decidersSet(who: Deciders)
  /// Who does a step, and when.
  case stepAgreed(note: NoteID, who: StepOwner, when: When)
  /// How a step, often of an earlier conversation, went.
  case stepAnswered(note: NoteID, status: StepStatus, comment: Words?)
  /// What is left of a step of an earlier conversation goes on as a new one, by a new day.
  case stepRenewed(note: NoteID, by: NoteID)
  /// How near a goal, often of an earlier conversation, came to what was hoped, and who says so.
  case goalAnswered(
    note: NoteID, level: OutcomeLevel?, rater: Words.Speaker, comment: Words?)

  /// How the person told it back.
  case saidBack(result: SayBack)
  /// How the person told one line back: a step, or what to do if things change.
  case toldBack(note: NoteID, result: LineToldBack)
  /// When it is looked at again, and who sees to that.
  case reviewSet(when: When, owner: StepOwner)
  /// The record was agreed, or not; `gaps` is what was missing and agreed past, `seen` the last
  /// entry of each device that was before the eyes of whoever wrote it down (hazard H04).
  case agreed(agreement: Agreement, gaps: [Gap], seen: [Entry.Place]? = nil)
  /// An agreed record was opened again, to make its next version; in the same visit the reason may
  /// be empty.
  case amended(reason: String)
  /// A draft was stopped for good; or an amendment was given up, and what was agreed stands.
  case abandoned(reason: String)
  /// The visit is over and all that it asks of the clinician is done.
  case closed

  /// A sheet left the printer. Without a paper an older program wrote it, which kept none and counted
  /// it as given.
  case printed(
    reference: String, copy: Copy, layout: AccessNeeds.Paper, copies: Int, paper: KeptPaper?)
  /// A sheet was written to a file. Without a paper as above.
  case saved(reference: String, copy: Copy, format: String, paper: KeptPaper?)
  /// Somebody has what was printed or saved.
  case given(reference: String, format: GivenAs, to: Recipient)
  /// A message was sent, as the clinician says.
  case sent(reference: String)
  /// The person said, alone, whether something may stand on a paper that somebody else could read.
  case safeForOthers(note: NoteID, isSafe: Bool)
  /// The person said, alone, whether texts to this number are safe and read by nobody else.
  case textsAllowed(number: String, isAllowed: Bool)
  /// The person wanted no sheet.
  case sheetDeclined
  /// The block for the main record was taken.
  case copied
  /// The clinician says that it stands in the main record.
  case copiedToMainRecord

  /// An earlier entry no longer counts.
  case undid(entry: EntryID)
  /// An undone entry counts again.
  case redid(entry: EntryID)
}

/// What can be done with the archive; together these are the audit.
public enum ArchiveEvent: Equatable, Sendable, Codable {
  /// It was made.
  case created(device: DeviceID)
  /// Who writes under an author's identifier.
  case clinicianSet(author: AuthorID, clinician: Clinician)
  /// Whom the clinician turns to when somebody may not be safe.
  case localHelpSet(help: LocalHelp)
  /// The service that stands on every sheet: whom to ring, and when.
  case serviceSet(service: Service)
  /// It was opened with a key.
  case unlocked
  /// Somebody looked at a person's page.
  case personOpened(person: PersonID)
  /// Somebody read a conversation.
  case conversationOpened(conversation: ConversationID)
  /// A record left the archive; `what` is the form, such as `json`.
  case disclosed(conversation: ConversationID, copy: Copy?, what: String)
  /// Everything was written out.
  case exported
  /// A copy of the archive was made.
  case backedUp
  /// Entries were read in from a file.
  case imported(count: Int)
  /// A passphrase was changed.
  case passphraseChanged
  /// The recovery code was used.
  case recovered
  /// The clinician looked back on a talk, for themselves; it names no talk and no person.
  case reflected(reflection: Reflection)
  /// A list was made that looks into private notes and counts them.
  case privateListed
  /// It was brought back from a copy.
  case restored
  /// The key of the sealed file was changed; copies made before have the old one.
  case keyChanged
  /// Something is not to be disposed of, and why.
  case held(subject: Subject, reason: String)
  /// What was held no longer is, and why.
  case released(subject: Subject, reason: String)
  /// A person decided that something is no longer kept, and why; so many entries lost their words.
  case disposed(subject: Subject, reason: String, entries: Int)
  /// Somebody read the audit: of everything, or of what was done with one person.
  case auditRead(person: PersonID?)
  /// A device writes for an author from now on; only what the author's own key has signed says so.
  case deviceSet(device: DeviceID, key: Bytes32, author: AuthorID)
  /// Entries of others, by the hashes of their chains, count from now on although nobody of this archive
  /// wrote them.
  case tookOver(subject: Subject, entries: [Bytes32])

  /// What is kept, held or disposed of.
  public enum Subject: Hashable, Sendable, Codable {
    /// Everything of a person: their page and all their conversations.
    case person(person: PersonID)
    /// One conversation.
    case conversation(conversation: ConversationID)
  }
}
