import Conversation

/// What was found when everything was checked.
public struct Verification: Equatable, Sendable {
  /// What is not as it was kept; nothing when the archive is sound.
  public internal(set) var faults: [Fault] = []
  /// How many entries were read.
  public internal(set) var entries = 0
  /// How many people and conversations were compared.
  public internal(set) var streams = 0
  /// What came from others, by files, before it was asked who signed it; nobody of this archive vouches
  /// for that.
  public internal(set) var unvouched: [Unvouched] = []
  /// What the file beside the archive says of the end of its chain.
  public internal(set) var head: HeadState = .unknown

  /// Whether everything is as it was kept.
  public var isSound: Bool { faults.isEmpty }

  /// Entries of one author about one person, talk or archive, that nobody vouches for.
  public struct Unvouched: Equatable, Sendable {
    /// Under whose name they are.
    public var author: AuthorID
    /// What they are about.
    public var stream: StreamID
    /// How many there are.
    public var count: Int
  }

  /// What is being checked.
  public enum Step: Equatable, Sendable {
    /// A copy that an older version made is brought to today's before it is checked.
    case opening(Opening)
    /// The seal of every page; how many are done, and of how many.
    case pages(done: Int, of: Int)
    /// How the pages hang together; how many are done, as far as that can be told.
    case trees(done: Int, of: Int)
    /// Whether the search index agrees with the texts; how far that is.
    case searchIndex(done: Int, of: Int)
    /// Every entry and its link to the one before; how many are done, and of how many.
    case chains(done: Int, of: Int)
    /// What lists show, compared with what the entries say; how many are done, and of how many.
    case projections(done: Int, of: Int)
    /// The key file, and where chains were seen to end.
    case outside
  }

  /// What is not as it was kept.
  public enum Fault: Equatable, Sendable {
    /// So many pages have a broken seal.
    case pages(count: Int)
    /// The pages don't hang together.
    case trees
    /// The search index says other things than the texts; it can be made anew.
    case searchIndex
    /// From this entry on, a device's chain is not what was kept.
    case chain(from: Entry.Place)
    /// This entry is not signed by whoever it says wrote it, or by a key that they never certified.
    case signature(Entry.Place)
    /// Entries of a device after this number were kept once and are not here.
    case lacksEntries(device: DeviceID, after: Int64)
    /// Another entry than this was kept under this number once.
    case differs(Entry.Place)
    /// So many sheets or guides, which entries name by their digest, are not what was kept.
    case namedBytes(count: Int)
    /// Nothing more could be read.
    case unreadable
    /// What lists show of so many people and conversations is not what their entries say; it can be
    /// made anew.
    case projections(count: Int)
    /// The key file is missing or can't be read.
    case keyFile
  }
}
