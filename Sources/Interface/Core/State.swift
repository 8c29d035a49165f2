import Canvas
import Conversation

/// Everything the screen shows follows from this value.
public struct State: Equatable, Sendable {
  /// The size of the terminal.
  public var size: Size
  /// The moment of the last action.
  public var now: Moment
  /// The screen that is open.
  public var route: Route
  /// What lies over it and has the keys.
  public var layer: Layer?
  /// One line that says what happened; gone at the next key.
  public var notice: Notice?
  /// Whether lines are read instead of keys.
  public var isLineMode: Bool
  /// Entries the archive has not answered for yet, oldest first.
  public internal(set) var unsaved: [Entry] = []
  /// Why they, or half-typed text, are not saved; `nil` while all goes well.
  public internal(set) var trouble: Failure?
  /// When the archive last said that something is kept.
  public internal(set) var savedAt: Moment?
  /// That the archive should be copied; `nil` when it need not.
  public internal(set) var backupDue: BackupDue?
  /// Who writes; `nil` while the archive is locked.
  public internal(set) var session: Session?
  /// Whether everybody in the archive is made up.
  public let isDemo: Bool
  /// What opens a demo again that was covered: it seals nothing that is secret, and is told.
  public static let demoPassphrase = "made-up people"
  /// The guides that can lead a talk; they are read while the archive is being opened.
  public var guides: [Guide]
  /// A sheet on its way to the printer.
  public internal(set) var printing: PrintProgress?
  var ids: IDSource
  var generation: Generation = 0
  var typedAhead = TypedAhead()
  var lastKey: Moment
  var retryAt: Moment?
  /// Half-typed text that could not be kept, until it is.
  public internal(set) var unkeptDrafts: [ConversationID: TalkPlace] = [:]
  var draftRetryAt: Moment?
  var wakeAt: Moment?
  var isEnding = false
  /// Whether somebody who leaves was told that words are not saved.
  var isWarned = false

  /// The state in which the program opens: at the door of an archive that exists, or of a new one.
  public init(
    size: Size, now: Moment, archiveExists: Bool, guides: [Guide] = [], ids: IDSource,
    isLineMode: Bool = false, isDemo: Bool = false
  ) {
    self.isDemo = isDemo
    self.size = size
    self.now = now
    self.guides = guides
    self.ids = ids
    self.isLineMode = isLineMode
    lastKey = now
    route = archiveExists ? .unlock(Unlock()) : .create(Create())
  }
}

/// The screens.
public enum Route: Equatable, Sendable {
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
  /// A person's page.
  case person(PersonPage)
  /// A talk; apart from the rest, for a state is copied at each key and a talk is large.
  indirect case talk(Talk)
  /// A conversation being read.
  case reading(Reading)
  /// Words being looked for.
  case finding(Finding)
}

/// What lies over a screen.
public enum Layer: Equatable, Sendable {
  /// Nothing but the time.
  case cover(Cover)
  /// The keys of this place.
  case help(scroll: Int)
  /// What leads the talk: its stages with their minutes, and all that may be said at this one.
  case guide(scroll: Int)
  /// Commands, found by their words.
  case palette(Palette)
  /// The program shown round, for whoever sees it for the first time.
  case tour(page: Int)
  /// The keys of this place in the footer, after Esc.
  case menu
  /// The clinician's own notes of the talk.
  case myNotes(MyNotes)
  /// Whether the clinician is alone with the screen, and what opens if they are.
  case alone(Alone)
  /// A page around the talk: *Before they come in*, *After*.
  case page(AlonePage)
  /// The block for the main record, to be selected.
  case block(BlockPage)
  /// The screen turned to the person.
  case turned(Turned)
  /// A page of items: *Say more*.
  case items(ItemsPage)
}

/// One line that says what happened.
public enum Notice: Equatable, Sendable {
  /// Good to know.
  case plain(String)
  /// To be read.
  case warning(String)

  /// The words.
  public var text: String {
    switch self {
    case .plain(let text), .warning(let text): text
    }
  }
}
