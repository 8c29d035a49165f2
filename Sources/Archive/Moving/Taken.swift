import Conversation

/// What came of taking files in.
public struct Taken: Equatable, Sendable {
  /// How many entries are new here.
  public var count = 0
  /// What was left in the files, by whose name it bears and why it was left.
  public var left: [Left] = []
}

/// Entries of files that change nothing here: nobody whom this archive knows has signed them.
public struct Left: Equatable, Sendable {
  /// Under whose name they are.
  public var author: AuthorID
  /// What the files say that this is; nobody has checked it.
  public var name: Clinician?
  /// Why they are left.
  public var why: Why
  /// How many there are.
  public var count: Int

  /// Why an entry is left in its file.
  public enum Why: Int, Equatable, Sendable, CaseIterable {
    /// It bears the name or the device of somebody of this archive, who has not signed it by a key that
    /// holds. It never comes in.
    case inYourName
    /// Others wrote it. Somebody may look at it and take it over.
    case byOthers
    /// It tells of another archive: who writes there, what is held or copied. It never comes in.
    case ofTheirArchive
  }
}

/// Counts what is left in files.
struct LeftInFiles {
  private var counts: [AuthorID: [Left.Why: Int]] = [:]
  /// A person's entries stand in several files of an export.
  private var seen: Set<Seen> = []
  /// How others name themselves in the files.
  let names: [AuthorID: Clinician]

  init(_ names: [AuthorID: Clinician]) { self.names = names }

  /// Counts an entry; whether it was not counted before.
  @discardableResult
  mutating func add(_ entry: Entry, _ why: Left.Why) -> Bool {
    // That others have keys and names is said in each of their files, and is no news.
    if why == .ofTheirArchive, entry.onlyNames { return false }
    guard seen.insert(Seen(stream: entry.stream, id: entry.id)).inserted else { return false }
    counts[entry.author, default: [:]][why, default: 0] += 1
    return true
  }

  private struct Seen: Hashable {
    let stream: StreamID
    let id: EntryID
  }

  /// All of it, those under a name of this archive first.
  var all: [Left] {
    Left.Why.allCases.flatMap { why in
      counts.sorted { $0.key < $1.key }.compactMap { author, counts in
        counts[why].map { Left(author: author, name: names[author], why: why, count: $0) }
      }
    }
  }
}

extension Entry {
  /// Whether it says no more than who writes and with which key.
  fileprivate var onlyNames: Bool {
    switch happening {
    case .archive(.clinicianSet), .archive(.deviceSet), .archive(.tookOver): true
    case .archive, .person, .conversation, .unknown: false
    }
  }
}
