import Canvas
import Conversation
import Handout

/// What every screen works with besides its own state: the moment, who writes, what is not on the
/// disk yet, and the one line that says what happened.
public struct Desk: Equatable, Sendable {
  /// The size of the terminal.
  public internal(set) var size: Size
  /// The moment of the last action.
  public internal(set) var now: Moment
  /// One line that says what happened; gone at the next key.
  public var notice: Notice?
  /// Whether lines are read instead of keys.
  public internal(set) var isLineMode: Bool
  /// Whether everybody in the archive is made up.
  public let isDemo: Bool
  /// Who writes; `nil` while the archive is locked.
  public internal(set) var session: Session?
  /// The guides that can lead a talk; they are read while the archive is being opened.
  public internal(set) var guides: [Guide]
  /// The languages that a person's papers can be had in.
  public internal(set) var languages = Languages.english
  /// Entries the archive has not answered for yet, oldest first.
  public internal(set) var unsaved: [Entry] = []
  /// Why they, or half-typed text, are not saved; `nil` while all goes well.
  public internal(set) var trouble: Failure?
  /// When the archive last said that something is kept.
  public internal(set) var savedAt: Moment?
  /// A sheet on its way to the printer.
  public internal(set) var printing: PrintProgress?
  /// The printers of this machine.
  public internal(set) var printers = Printers()
  /// Where the user goes from the screen that is open; `nil` to stay.
  var destination: Destination?
  /// Whether a letter was just refused where nothing can be kept: Enter after it does nothing.
  var wereWordsRefused = false
  /// What was left to look something up: leaving that leads back there.
  var wayBack: WayBack?
  var ids: IDSource
  /// Which question to the archive was asked last; answers to earlier ones are dropped.
  var generation: Generation = 0
}

/// What was left to look something up.
enum WayBack: Equatable, Sendable {
  /// A talk.
  case talk(ConversationID)
  /// What was open around a talk: it leads back to the person's page, for nobody else may see it.
  case person(PersonID)
}

/// Which question an answer belongs to; each new question is one greater.
public typealias Generation = Int

// MARK: Writing

extension Desk {
  /// Makes an entry of what happened now; `nil` while nobody writes.
  mutating func entry(_ happening: Happening) -> Entry? {
    guard let author = session?.author else { return nil }
    session?.lamport += 1
    return Entry(
      id: ids.id(), author: author, at: now, lamport: session?.lamport ?? 0, happening: happening)
  }

  /// Lamport's rule: what is written after these were seen comes after them.
  mutating func see(_ entries: [Entry]) {
    guard let known = session?.lamport, let greatest = entries.map(\.lamport).max() else { return }
    session?.lamport = max(known, greatest)
  }

  /// Writes down what happened, to be kept by the archive; the entries that were made of it.
  mutating func write(_ happenings: [Happening]) -> [Entry] {
    let entries = happenings.compactMap { entry($0) }
    unsaved += entries
    return entries
  }

  /// Writes down what happened and asks the archive to keep it; with it end these drafts.
  mutating func keep(_ happenings: [Happening], ending drafts: [Draft.ID] = []) -> [Effect] {
    let entries = write(happenings)
    return entries.isEmpty ? [] : [.keep(entries, ending: drafts)]
  }

  /// Whether everything is saved, in words that are true.
  var saving: Notice {
    if let trouble { return .warning(Say.notSaved(trouble)) }
    if !unsaved.isEmpty { return .plain(Say.notSavedYet) }
    return .plain(savedAt.map(Say.saved(at:)) ?? Say.nothingToSave)
  }

  /// What the foot says of what happened, or of words that are not saved.
  var footNotice: Notice? { notice ?? (trouble == nil ? nil : saving) }
}
