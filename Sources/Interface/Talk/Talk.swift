import Canvas
import Conversation

/// A conversation that is being held: its record, and the place and text that are open.
public struct Talk: Equatable, Sendable {
  /// The conversation.
  public let id: ConversationID
  /// Whose it is, with their other conversations.
  @CopyOnWrite public internal(set) var file: PersonFile
  /// Who holds it.
  public let clinician: Clinician
  /// All that happened in it, kept or not kept yet.
  public internal(set) var entries: [Entry]
  /// What that came to, private notes and what company has not heard included: for the clinician's own
  /// pages, and for what is kept.
  @CopyOnWrite public internal(set) var whole: SharedDecisionRecord
  /// The same as all who are in the room may see it. Screens, lines, undo and the sheet are made from
  /// it, so that nothing in them can tell of the rest.
  @CopyOnWrite public internal(set) var record: SharedDecisionRecord
  /// What leads it.
  @CopyOnWrite public internal(set) var guide: Guide
  /// The sheet as it stands on the screen, while a page shows it.
  var sheetText: SheetText?
  /// How paper leaves here, as the desk knows it.
  var way = PaperWay()
  /// A paper as it will be cut, page by page, while *Preview* is open and once it is known.
  var cutPages: [[String]]?
  /// The day on which a stage was opened last: days are said as seen from it.
  var today: Day
  /// The stage that is open.
  public internal(set) var stage: Stage
  /// Which of its prompts is shown, from 0.
  public internal(set) var prompt: Int
  /// The text being written.
  public internal(set) var field: Field
  /// The answer being written to a short question, or the text of a row; the note stays beside it.
  public internal(set) var answer = Field()
  /// The kind of the note being written, when it is not the stage's own.
  public internal(set) var kind: NoteKind?
  /// Who said it.
  public internal(set) var speaker: Words.Speaker = .person
  /// Whether these are the very words.
  public internal(set) var isOwnWords = false
  /// The note that is being mended.
  public internal(set) var mending: NoteID?
  /// What is asked of thoughts that were caught within other questions, once those are answered.
  var asksNext: [Question] = []
  /// Whom to contact when the service is closed, as *Settings* says and by a route this person can use.
  var whenClosed = ""
  /// The number or letter in the line that was refused as a note, until the next key.
  var refusedBare: String?
  /// What has the keys.
  public private(set) var focus: Focus = .note
  /// What is half typed in the fields of other questions and rows, by their names.
  public internal(set) var halfTyped: [RowID: Field] = [:]
  /// The same, typed before somebody came in: not for them to read.
  var typedAlone: [RowID: Field] = [:]
  /// What the archive has of all that, as it was handed over last.
  var drafted: [String: String] = [:]
  /// What lies over it and has its keys.
  public internal(set) var over: Over?
  /// Whether this window may only read it.
  public internal(set) var isReadOnly: Bool
  /// Whether nobody may write in it here, since its archive can only be read.
  let isOfReadOnlyArchive: Bool
  /// Whether prompts are shown.
  public internal(set) var promptsAreShown = true
  /// What it is open for from the person's page, besides talking; `nil` while it is a talk.
  var openedFor: OpenedFor?
  /// The pages of rows that lie over it, the one that has the keys last.
  var pages: [TalkPage] = []
  /// Where the keys are on each stage that is a page of rows.
  var stageFocus: [Stage: FormFocus] = [:]
  /// The same as it was before company came in, for when the person is alone again.
  var focusAlone: [Stage: FormFocus] = [:]
  /// Half-typed text of rows that was typed before company came in.
  var draftsAlone: [Draft] = []
  /// Half-typed text of its fields, as the archive has it.
  var drafts: [Draft] = []
  /// The record of the last visit that was agreed, once the archive has answered.
  @CopyOnWrite var lastTime: SharedDecisionRecord?
  /// Whether the clinician has said that nobody is here but the person, so that what was said alone in
  /// earlier visits shows; until somebody comes in.
  var isKnownToBeAlone = false
  /// What earlier visits left that was asked about and passed.
  var passed: Set<NoteID> = []
  /// Whether what helps and the person's way, as they were, were asked about and passed.
  var hasPassedRest = false
  /// What undo or redo would reach next at a stage that is not open.
  var offered: Offer?
  /// Words that undo gave back, while nobody changed them.
  var givenBack: GivenBack?
  /// The stage that was open when each entry was made, since the talk was opened.
  var madeAt: [EntryID: Stage] = [:]
  /// Whether the last key was a number that answered a question at once.
  var wasTakenAtOnce = false
  /// Who is meant by a name in a line that would not be clear.
  var meant: Meant?
  /// Its beginning, while nothing of it is written down: it goes to the disk with what is.
  var unwritten: [Entry] = []
  /// How many things that earlier visits left wait for an answer; counted with the record.
  var earlierWaiting = 0
  /// Milliseconds of talk before `runningSince`.
  var talked: Int64
  /// Since when the clock runs; `nil` while it stands.
  var runningSince: Moment?
  /// Milliseconds of talk at each stage until this one was opened, and what `talked` was then.
  var spent: [Stage: Int64] = [:]
  var stageBegan: Int64 = 0
  /// Keys since the text was last handed to the archive, and when that is due.
  var unkeptKeys = 0
  var draftDue: Moment?

  init(_ opened: Opened, record: SharedDecisionRecord, guides: [Guide], now: Moment) {
    id = opened.id
    file = opened.file
    clinician = opened.clinician
    entries = opened.entries
    whole = record
    self.record = record.inSight(of: entries)
    guide =
      guides.first { $0.id == record.guide } ?? guides.first
      ?? Guide(id: record.guide, version: 0, title: "", lengths: [record.minutes], plans: [:])
    let draft = opened.draft
    stage = draft?.stage ?? Talk.stageOfLastNote(entries) ?? .start
    prompt = draft?.prompt ?? 0
    field = Field((draft?.text ?? "").cleaned(lines: .many), caret: draft?.caret)
    kind = draft?.kind
    speaker = draft?.speaker ?? .person
    isOwnWords = draft?.form == .verbatim
    mending = draft?.mending
    talked = draft?.talked ?? 0
    stageBegan = talked
    spent = draft?.spent ?? [:]
    isReadOnly = !opened.isHeld || record.isMadeByNewerVersion
    isOfReadOnlyArchive = opened.isOfReadOnlyArchive
    // What is half typed in another window is no text of this one.
    if isReadOnly { field = Field() }
    runningSince = isReadOnly ? nil : now
    today = now.day
    earlierWaiting = countEarlier()
    if !isReadOnly { takeDrafts(opened.drafts) }
    // Nobody knows any more whether it was typed before they came in.
    if self.record.hasCompany { (drafts, draftsAlone) = ([], drafts) }
  }
}

extension Talk {
  /// Where the last note was written: there a talk goes on whose place was not kept any more, when
  /// the program was killed between the note and the place.
  private static func stageOfLastNote(_ entries: [Entry]) -> Stage? {
    for entry in entries.reversed() {
      if case .conversation(_, .noted(_, _, _, let stage)) = entry.happening { return stage }
    }
    return nil
  }
}

extension Stage {
  /// Whether the stage is talked through: prompts, a note line, and the record beside them.
  var isTalkedThrough: Bool {
    switch self {
    case .start, .waysForward, .sayItBack: false
    case .today, .matters, .helps, .yourWay, .oneThing, .nextSteps, .ifThingsChange: true
    }
  }

  /// Whether the stage is a page of rows, without a note line.
  var isPageOfRows: Bool { self == .start || self == .sayItBack }
}

extension Talk {
  /// What the sheet on the screen is made from now.
  func sheetSource(_ desk: Desk) -> SheetText.Source {
    SheetText.Source(
      record: _record, file: _file, copy: whole.copyToTakeHome ?? .person,
      service: desk.session?.service ?? Service(), width: desk.size.width, day: desk.now.day)
  }
}

// MARK: Asking the talk

extension Talk {
  /// Minutes of talk so far; covered time left out.
  public func minutes(at now: Moment) -> Int { Int(talkedMilliseconds(at: now) / 60_000) }

  func talkedMilliseconds(at now: Moment) -> Int64 {
    talked + (runningSince.map { max(0, now.milliseconds - $0.milliseconds) } ?? 0)
  }

  /// Milliseconds of talk at a stage.
  func talkedMilliseconds(at stage: Stage, now: Moment) -> Int64 {
    let here = stage == self.stage ? talkedMilliseconds(at: now) - stageBegan : 0
    return (spent[stage] ?? 0) + here
  }

  /// Opens a stage, and reckons the time of the one before.
  mutating func open(_ stage: Stage, at now: Moment) {
    spent[self.stage] = talkedMilliseconds(at: self.stage, now: now)
    stageBegan = talkedMilliseconds(at: now)
    self.stage = stage
    today = now.day
    prompt = 0
  }

  /// A note of this talk in one line, seen from today.
  func line(_ note: Note) -> String {
    Say.noteLine(note, record, on: today, isOpen: file.isOpen(note))
  }

  /// The same as the record beside the talk says it: what is off the sheet says so while nobody else reads
  /// along.
  func lineInRecord(_ note: Note) -> String {
    line(note) + (note.isOffSheet && !record.hasCompany ? Say.offSheetMark : "")
  }

  /// The minutes that the guide plans for: through an interpreter half as much can be said (rule 8).
  var minutesToPlan: Int { record.isInterpreted ? record.minutes / 2 : record.minutes }

  /// What the guide plans for a stage in the time there is, with the seconds that it really takes.
  func plan(for stage: Stage) -> Guide.Plan {
    var plan = guide.plan(for: stage, minutes: minutesToPlan)
    if record.isInterpreted { plan.seconds *= 2 }
    return plan
  }

  /// What to call the person.
  public var name: String { file.person.calledName }

  /// What may be said at this stage.
  var prompts: [Guide.Prompt] {
    let prompts = plan(for: stage).prompts
    return record.isInterpreted ? prompts.map(\.inPieces) : prompts
  }

  /// What is said now.
  var currentPrompt: Guide.Prompt? {
    prompts.indices.contains(prompt) ? prompts[prompt] : prompts.last
  }

  /// The signs at the start of the line.
  var thought: Thought { read(field.text) }

  /// A typed line that holds somebody's words, with whoever is here as speakers.
  func read(_ text: String) -> Thought {
    // The record alone, for it is asked for later: the whole talk would be copied along.
    let record = _record
    return Thought(text, present: record.wrappedValue.present, meant: meant)
  }

  /// What the line says so far of the note it will be: its kind, whose words they are, and how
  /// near to what was said.
  var meaning: Meaning {
    let thought = thought
    let kind = thought.kind ?? kind ?? stage.kind
    let isMine = kind == .privateNote && speaker == .person && !isOwnWords && !thought.isVerbatim
    let speaker = thought.asTold.speaker ?? (isMine ? .clinician : speaker)
    return Meaning(
      unclearSpeaker: thought.unclearSpeaker, kind: kind,
      speaker: speaker,
      form: form(isOwnWords || thought.isVerbatim, of: speaker))
  }

  /// What a line says of the note it will be.
  struct Meaning: Equatable {
    /// How a speaker is named of whom it has to be asked who is meant.
    let unclearSpeaker: String?
    /// The kind the note will have.
    let kind: NoteKind
    /// Whose words they will be.
    let speaker: Words.Speaker
    /// How near to what was said they will be.
    let form: Words.Form
  }

  /// The kind the note will have.
  var noteKind: NoteKind { meaning.kind }

  /// Whose words they will be.
  var noteSpeaker: Words.Speaker { meaning.speaker }

  /// How near to what was said they will be.
  var noteForm: Words.Form { meaning.form }

  /// The words of a thought as they are kept.
  ///
  /// Where it is not clear whose they are, and nobody was asked, they are as the clinician tells them:
  /// never the person's own.
  func words(of thought: Thought) -> Words {
    let thought = thought.asTold
    // A private note is the clinician's own thought, unless it says whose words they are.
    let isMine = thought.kind == .privateNote && !thought.isVerbatim
    let speaker = thought.speaker ?? (isMine ? .clinician : .person)
    return Words(thought.words, speaker: speaker, form: form(thought.isVerbatim, of: speaker))
  }

  /// How near a speaker's words are to what was said; while there is an interpreter, not verbatim.
  func form(_ isVerbatim: Bool, of speaker: Words.Speaker) -> Words.Form {
    if record.isInterpreted, speaker != .clinician { return .interpreted }
    return isVerbatim ? .verbatim : .paraphrase
  }

  /// Stages that hold something or were answered.
  func holds(_ stage: Stage) -> Bool {
    switch stage {
    case .start: record.identityAsked != .notAsked
    case .sayItBack: record.sayBack != nil || !record.agreements.isEmpty
    case .waysForward: record.hasWeighed
    case .today, .matters, .helps, .yourWay, .oneThing, .nextSteps, .ifThingsChange:
      record.has(stage.kind) || record.nothings[stage] != nil
    }
  }

  /// Moves the keys; what is typed goes along. Everything else gives them by `giveKeys`.
  mutating func carryKeys(to next: Focus) { focus = next }

  /// Whether anything may be written.
  var mayWrite: Bool { !isReadOnly && record.isOpen }

  mutating func stopClock(at now: Moment) {
    talked = talkedMilliseconds(at: now)
    runningSince = nil
  }
}
