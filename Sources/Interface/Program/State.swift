import Canvas
import Conversation

/// Everything the screen shows follows from this value.
public struct State: Equatable, Sendable {
  /// What every screen works with.
  public internal(set) var desk: Desk
  /// The screen that is open.
  public var route: Route
  /// What lies over it and has the keys.
  public var layer: Layer?
  /// What is looked up meanwhile: it lies over all of them but the cover.
  var overlay: Overlay?
  /// Whether a letter is awaited after Esc, with the menu in the footer.
  var isInMenu = false
  /// Keys that line mode has told of: each is told once.
  var hintsSaid: Set<String> = []
  /// That the archive should be copied; `nil` when it need not.
  public internal(set) var backupDue: BackupDue?
  /// What opens a demo again that was covered: it seals nothing that is secret, and is told.
  public static let demoPassphrase = Say.demoSecret
  var typedAhead = TypedAhead()
  /// Whether the menu was closed by the key before, and what was typed right after.
  var afterMenu = AfterMenu.nothing
  var lastKey: Moment
  var retryAt: Moment?
  /// Half-typed text that could not be kept, until it is.
  public internal(set) var unkeptDrafts: [Draft.ID: HalfTyped] = [:]
  var draftRetryAt: Moment?
  /// The fields whose drafts end with values that the archive has not answered for yet.
  var endingDrafts: [Draft.ID] = []
  var wakeAt: Moment?
  var isEnding = false
  /// Whether a line is being typed that began as a note where nothing can be typed.
  var isStray = false
  /// Whether somebody who leaves was told that a sheet is still at the printer.
  var isWarnedOfPaper = false
  /// Whether somebody who leaves was told that words are not saved.
  var isWarned = false

  /// The state in which the program opens: at the door of an archive that exists, or of a new one.
  public init(
    size: Size, now: Moment, archiveExists: Bool, guides: [Guide] = [], ids: IDSource,
    isLineMode: Bool = false, isDemo: Bool = false
  ) {
    desk = Desk(
      size: size, now: now, isLineMode: isLineMode, isDemo: isDemo, guides: guides, ids: ids)
    lastKey = now
    route = archiveExists ? .unlock(Unlock()) : .create(Create())
  }
}

/// What the program and its tests look at without knowing of the desk.
extension State {
  /// The size of the terminal.
  public var size: Size {
    get { desk.size }
    set { desk.size = newValue }
  }
  /// The moment of the last action.
  public var now: Moment {
    get { desk.now }
    set { desk.now = newValue }
  }
  /// One line that says what happened.
  public var notice: Notice? {
    get { desk.notice }
    set { desk.notice = newValue }
  }
  /// Whether lines are read instead of keys.
  public var isLineMode: Bool { desk.isLineMode }
  /// Whether everybody in the archive is made up.
  public var isDemo: Bool { desk.isDemo }
  /// Entries the archive has not answered for yet, oldest first.
  public internal(set) var unsaved: [Entry] {
    get { desk.unsaved }
    set { desk.unsaved = newValue }
  }
  /// Why they, or half-typed text, are not saved; `nil` while all goes well.
  public internal(set) var trouble: Failure? {
    get { desk.trouble }
    set { desk.trouble = newValue }
  }
  /// Who writes; `nil` while the archive is locked.
  public internal(set) var session: Session? {
    get { desk.session }
    set { desk.session = newValue }
  }
  /// A sheet on its way to the printer.
  public internal(set) var printing: PrintProgress? {
    get { desk.printing }
    set { desk.printing = newValue }
  }
  var savedAt: Moment? {
    get { desk.savedAt }
    set { desk.savedAt = newValue }
  }
  var guides: [Guide] {
    get { desk.guides }
    set { desk.guides = newValue }
  }
  var ids: IDSource {
    get { desk.ids }
    set { desk.ids = newValue }
  }
  var generation: Generation {
    get { desk.generation }
    set { desk.generation = newValue }
  }
}

/// The screens. Each is held apart from the state, which is looked at many times at each key: a screen is
/// large, and what only asks which one is open would copy it.
public indirect enum Route: Equatable, Sendable {
  /// The door of an archive.
  case unlock(Unlock)
  /// A new archive.
  case create(Create)
  /// Its recovery code.
  case recoveryCode(RecoveryCodePage)
  /// What waits.
  case home(Home)
  /// People, to find one or enter one.
  case people(People)
  /// A person being entered or put right.
  case personForm(PersonForm)
  /// All that can be told of a person.
  case aboutPerson(AboutPerson)
  /// What belongs to the archive and to no talk.
  case settings(SettingsPage)
  /// A person's page.
  case person(PersonPage)
  /// A talk.
  case talk(Talk)
  /// A conversation being read.
  case reading(Reading)
  /// Talks side by side, or goals over time.
  case review(ReviewPage)
  /// Words being looked for.
  case finding(Finding)
}

/// What is looked up from anywhere; what lies under it stays as it is.
indirect enum Overlay: Equatable, Sendable {
  /// A page of text: the keys of this place, or what leads the talk.
  case text(TextPage)
  /// Commands, found by their words.
  case palette(Palette)
  /// The program shown round, for whoever sees it for the first time.
  case tour(Tour)
}

/// What lies over a screen.
public indirect enum Layer: Equatable, Sendable {
  /// Nothing but the time.
  case cover(Cover)
  /// Whether the clinician is alone with the screen, and what opens if they are.
  case alone(AloneQuestion)
}
