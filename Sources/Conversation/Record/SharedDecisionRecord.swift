/// What a conversation came to: a function of its entries, never stored as itself.
public struct SharedDecisionRecord: Equatable, Sendable, Identifiable {
  /// The conversation.
  public let id: ConversationID
  /// Whose it is.
  public let person: PersonID
  /// When it began: for one that was prepared, when the person was there.
  public internal(set) var started: Moment
  /// By which rules it follows from its entries.
  public let rules: RecordRules
  /// Who began it.
  public let author: AuthorID
  /// When something was last said in it.
  public internal(set) var changed: Moment
  /// The guide that leads it.
  public internal(set) var guide: GuideID
  /// The time planned: 5, 10, 20 or 40 minutes.
  public internal(set) var minutes: Int
  /// Where it stands.
  public internal(set) var standing: Standing = .draft
  /// 1 for what was first agreed, one more for each amended version; counts while it is a draft.
  public internal(set) var version = 1
  /// Whether the person said who they are.
  public internal(set) var identityAsked: Asked = .notAsked
  /// Whether typing and paper are all right with the person.
  public internal(set) var typingAsked: Asked = .notAsked
  /// Everybody who was here while it was made.
  public internal(set) var presences: [Presence] = []
  /// Whoever came in after both had agreed; none of it is part of what was agreed.
  public internal(set) var cameAfterwards: [Presence] = []
  /// Every note that was not taken back, in the order they were first written.
  public internal(set) var notes: [Note] = []
  /// The notes that the person read on the turned screen and wants changed, until they are.
  public internal(set) var toChange: Set<NoteID> = []
  /// The notes of which the person was asked, alone, whether they may stand on the sheet.
  public internal(set) var sheetAnswered: Set<NoteID> = []
  /// What is off the sheet by rule, and of which the person was not asked yet whether it may stand
  /// there: notes, what is good or hard about a way, steps and goals of earlier conversations.
  public internal(set) var toAskForSheet: Set<NoteID> = []
  /// Why nothing stands at a stage.
  public internal(set) var nothings: [Stage: Nothing] = [:]
  /// Who decides.
  public internal(set) var deciders: Deciders = .notAsked
  /// How steps of earlier conversations went, newest answer last.
  public internal(set) var answers: [StepAnswer] = []
  /// How goals, often of earlier conversations, came out, newest last.
  public internal(set) var outcomes: [GoalOutcome] = []
  /// Which preferences, often of earlier conversations, are still so.
  public internal(set) var preferenceAnswers: [NoteID: PreferenceAnswer] = [:]
  /// Which of the other things that earlier conversations left still hold.
  public internal(set) var carriedAnswers: [NoteID: CarriedAnswer] = [:]
  /// When, where and how it took place.
  public internal(set) var visit = Visit()
  /// How words came through from another language.
  public internal(set) var interpreting = Interpreting()
  /// Who may decide, and what the person was not told.
  public internal(set) var deciding = Deciding()
  /// Whom it may be shared with.
  public internal(set) var sharing = Sharing()
  /// Plans that stand elsewhere.
  public internal(set) var otherPlans = OtherPlans()
  /// Who sees to it that it is looked at again.
  public internal(set) var reviewing = Reviewing()
  /// How it was told back; `nil` when nobody asked.
  public internal(set) var sayBack: SayBack?
  /// How single lines were told back, while they stand as they stood then.
  public internal(set) var toldBack: [NoteID: LineToldBack] = [:]
  /// When it is looked at again; `nil` when nothing was said.
  public internal(set) var review: Review?
  /// Every agreement, the last one last.
  public internal(set) var agreements: [Agreed] = []
  /// Each time that an agreed record was opened again, the last one last; without what was given up.
  public internal(set) var amendments: [Amendment] = []
  /// The later version that took the place of this one; `nil` for the newest.
  public internal(set) var replaced: Replaced?
  /// How many words came after it was agreed and wait until it is opened again.
  public internal(set) var lateWords = 0
  /// When the visit was closed; `nil` while something is still asked of the clinician.
  public internal(set) var closed: Moment?
  /// The sheets that were given or saved.
  public internal(set) var sheets: [Sheet] = []
  /// What the person has chosen, alone, for a paper that somebody else could read: notes, and what is
  /// good or hard about ways forward.
  public internal(set) var safeForOthers: Set<NoteID> = []
  /// Where texts are safe, as the person said last, alone; `nil` while nobody has said so.
  public internal(set) var textsAllowed: TextsAllowed?
  /// Whether the person wanted no sheet.
  public internal(set) var sheetIsDeclined = false
  /// When the clinician said that it stands in the main record.
  public internal(set) var copiedToMainRecord: Moment?
  /// Those who came with the person and have been here all along, as it was recorded last.
  public internal(set) var hereFromStart: Set<ParticipantID> = []
  /// Those of whom it was asked since when they are here.
  public internal(set) var sinceAsked: Set<ParticipantID> = []
  /// What was said alone and others may know of, as the person chose: notes, and what is good or hard
  /// about a way forward.
  public internal(set) var forOthers: Set<NoteID> = []
  /// Covered now: the clock stands still.
  public internal(set) var isCovered = false
  /// Holds events of a newer version: it may be read, not written.
  public internal(set) var isMadeByNewerVersion = false

  /// Where a record stands.
  public enum Standing: Equatable, Sendable, Codable {
    /// Not agreed.
    case draft
    /// Agreed.
    case agreed
    /// Agreed once, opened again, not agreed since; with the reason.
    case amending(reason: String)
    /// Stopped for good, with the reason.
    case abandoned(reason: String)
  }

  /// Somebody's time in the room.
  public struct Presence: Equatable, Sendable, Codable {
    /// Who.
    public var participant: Participant
    /// From when.
    public var joined: Moment
    /// Until when; `nil` while they are here.
    public var left: Moment?
  }

  /// How a step of an earlier conversation went.
  public struct StepAnswer: Equatable, Sendable, Codable {
    /// The step.
    public var step: NoteID
    /// How it stands.
    public var status: StepStatus
    /// What was said of it.
    public var comment: Words?
    /// When it was said.
    public var at: Moment
    /// The step as which what is left of it goes on; `nil` when it does not.
    public var renewedBy: NoteID?
    /// Said while the person was alone, in a visit that had company.
    public var isOffSheet = false

    /// Whether the step itself still waits.
    public var isOpen: Bool { status.isOpen && renewedBy == nil }
  }

  /// When it is looked at again, and who sees to that.
  public struct Review: Equatable, Sendable, Codable {
    /// On a day, or after some weeks.
    public var when: When
    /// Who sees to it.
    public var owner: StepOwner
    /// When this was said, from which weeks count.
    public var said: Moment

    /// The day it falls on.
    public var due: Day? { when.due(from: said.day) }
  }

  /// An agreement and the version it made.
  public struct Agreed: Equatable, Sendable, Codable {
    /// By whom, or why not.
    public var agreement: Agreement
    /// When.
    public var at: Moment
    /// The version it made.
    public var version: Int
    /// What was missing and agreed past.
    public var gaps: [Gap]
  }

  /// An agreed record that was opened again.
  public struct Amendment: Equatable, Sendable, Codable {
    /// The version that it makes.
    public var version: Int
    /// Why; empty when it was in the same visit.
    public var reason: String
    /// Who opened it.
    public var author: AuthorID
    /// When.
    public var at: Moment
  }

  /// The version that took the place of an earlier one.
  public struct Replaced: Equatable, Sendable, Codable {
    /// Its number.
    public var by: Int
    /// When it was agreed.
    public var at: Moment
  }

  /// That texts to a number are safe and read by nobody else.
  public struct TextsAllowed: Equatable, Sendable, Codable {
    /// The number, as it was said.
    public var number: String
    /// When.
    public var at: Moment
  }

  /// A sheet that was printed or saved.
  public struct Sheet: Equatable, Sendable, Codable {
    /// The random mark on it.
    public var reference: String
    /// For whom.
    public var copy: Copy
    /// `printer`, or the form of the file.
    public var form: String
    /// The version that it shows.
    public var version: Int
    /// When.
    public var at: Moment
    /// What it is, and where it is kept as it was; `nil` where an older program made it.
    public var paper: KeptPaper?
    /// Who has it, since when; `nil` while nobody has said that anybody does.
    public var given: Given?
    /// When it was sent, which only a message is.
    public var sent: Moment?

    /// What it is.
    public var kind: PaperKind { paper?.kind ?? .sheet }

    /// That somebody has it.
    public struct Given: Equatable, Sendable, Codable {
      /// In their hand, or as a file.
      public var format: GivenAs
      /// Who.
      public var to: Recipient
      /// When that was said.
      public var at: Moment
    }
  }

  /// The sheets of this version that are made for the person, the last one last.
  public var sheetsOfThisVersion: [Sheet] {
    sheets.filter { $0.version == version && $0.copy != .clinician && $0.kind == .sheet }
  }

  init(
    id: ConversationID, person: PersonID, started: Moment, author: AuthorID, guide: GuideID,
    minutes: Int, rules: RecordRules
  ) {
    self.id = id
    self.rules = rules
    self.person = person
    self.started = started
    self.author = author
    changed = started
    self.guide = guide
    self.minutes = minutes
  }
}

// MARK: Asking the record

extension SharedDecisionRecord {
  /// The notes of a kind, what comes first on top, else as they were written.
  public func notes(_ kind: NoteKind) -> [Note] { places(of: kind).map { notes[$0] } }

  /// Where they stand among all notes, in the same order.
  public func places(of kind: NoteKind) -> [Int] {
    // By place: a note is large, and this is asked of every kind at each key.
    let found = notes.indices.filter { notes[$0].kind == kind }
    let top = found.filter { notes[$0].isTop }
    return top + found.filter { !notes[$0].isTop }
  }

  /// Whether there is a note of a kind.
  public func has(_ kind: NoteKind) -> Bool {
    // By place, as above: handed to a closure, each note would be copied.
    notes.indices.contains { notes[$0].kind == kind }
  }

  /// The note with this identifier.
  public func note(_ id: NoteID) -> Note? { place(of: id).map { notes[$0] } }

  /// Where it stands among them. It is looked for from the end: what happens is mostly about what was
  /// said last.
  func place(of id: NoteID) -> Int? { notes.indices.last { notes[$0].id == id } }

  /// Who is here now, besides person and clinician.
  public var present: [Participant] {
    (presences + cameAfterwards).filter { $0.left == nil }.map(\.participant)
  }

  /// Everybody who is or was here, besides person and clinician, once for each time they came in.
  public var everybody: [Participant] { (presences + cameAfterwards).map(\.participant) }

  /// Somebody who is or was here.
  public func participant(_ id: ParticipantID) -> Participant? {
    everybody.last { $0.id == id }
  }

  /// Since when somebody is here, as the person or they said; `nil` while nobody asked, and then it is
  /// taken that they have just come in.
  public func since(_ id: ParticipantID) -> PresentSince? {
    guard sinceAsked.contains(id) else { return nil }
    return hereFromStart.contains(id) ? .start : .now
  }

  /// Whether words come through an interpreter now.
  public var isInterpreted: Bool {
    presences.contains { $0.left == nil && $0.participant.part == .interpreter }
  }

  /// Whether anybody is here who could read the screen besides person and clinician.
  public var hasCompany: Bool { !company.isEmpty }

  /// The way forward that is always there: leaving it as it is (PRSB, NICE NG197 1.2.10).
  public var leavingItID: NoteID { id.recast(as: Note.self) }

  /// Whether both agreed what stands here now.
  public var isAgreed: Bool { standing == .agreed }

  /// Whether it still can be written in.
  public var isOpen: Bool {
    switch standing {
    case .draft, .amending: !isMadeByNewerVersion
    case .agreed, .abandoned: false
    }
  }

  /// Private notes that do not say yet what was done, who was told and when (hazard H07).
  public var unfinishedNotes: [Note] { notes(.privateNote).filter(\.isUnfinished) }

  /// Whether there are any.
  public var hasUnfinishedNotes: Bool { notes.indices.contains { notes[$0].isUnfinished } }

  /// Whether something stands at a stage, so that *nothing* can't be said there.
  public func stands(at stage: Stage) -> Bool {
    stage == .waysForward
      ? hasWeighed : notes.contains { $0.kind.stage == stage }
  }

  /// Whether anybody has weighed a way forward or named one besides leaving it as it is.
  public var hasWeighed: Bool {
    notes(.option).contains { note in
      guard case .option(let option) = note.content else { return false }
      return note.id != leavingItID || !option.weights.isEmpty || option.decision != nil
    }
  }
}
