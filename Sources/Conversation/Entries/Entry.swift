/// The identifier of an entry.
public typealias EntryID = ID<Entry>

/// The identifier of a conversation.
public typealias ConversationID = ID<SharedDecisionRecord>

/// The identifier of a device: an archive on a machine.
public typealias DeviceID = ID<Device>

/// An archive on a machine; it exists as an identifier only.
public enum Device {}

/// One thing that happened, as it was written and for ever.
///
/// The record is a function of the set of entries; nothing in it is ever rewritten.
public struct Entry: Equatable, Sendable, Identifiable {
  /// Names this entry; `undid` and `redid` refer to it.
  public let id: EntryID
  /// Who wrote it.
  public let author: AuthorID
  /// When it was written, by the clock of the device.
  public let at: Moment
  /// Greater than that of every entry its author had seen (Lamport's clock); from 1. The archive that
  /// keeps it raises it above all that stands there already.
  public var lamport: UInt64
  /// What happened, and to whom.
  public var happening: Happening
  /// Where the archive put it; `nil` until it is kept.
  public var place: Place?

  /// An entry; without a place it is not kept yet.
  public init(
    id: EntryID, author: AuthorID, at: Moment, lamport: UInt64, happening: Happening,
    place: Place? = nil
  ) {
    self.id = id
    self.author = author
    self.at = at
    self.lamport = lamport
    self.happening = happening
    self.place = place
  }

  /// The stream it belongs to.
  public var stream: StreamID { happening.stream }

  /// The chain it stands in and its number there.
  public struct Place: Hashable, Sendable, Codable {
    /// Whose chain.
    public let device: DeviceID
    /// Its number in that chain, from 1.
    public let number: Int64

    /// A number in a device's chain.
    public init(device: DeviceID, number: Int64) {
      self.device = device
      self.number = number
    }
  }
}

/// What an entry belongs to.
public enum StreamID: Hashable, Sendable, Codable {
  /// Who somebody is and what they need.
  case person(PersonID)
  /// One talk.
  case conversation(ConversationID)
  /// What was done with the archive: the audit.
  case archive
}

/// What happened, and to whom: a stream can only hold events of its own kind.
public enum Happening: Equatable, Sendable {
  /// Something about a person.
  case person(PersonID, PersonEvent)
  /// Something in a conversation.
  case conversation(ConversationID, ConversationEvent)
  /// Something done with the archive.
  case archive(ArchiveEvent)
  /// Something a newer version wrote, or damaged bytes: kept verbatim, and read-only.
  case unknown(StreamID, UnknownEvent)

  /// The stream it belongs to.
  public var stream: StreamID {
    switch self {
    case .person(let id, _): .person(id)
    case .conversation(let id, _): .conversation(id)
    case .archive: .archive
    case .unknown(let stream, _): stream
    }
  }
}

/// An event that this version does not understand.
public struct UnknownEvent: Equatable, Sendable {
  /// The type it says it is; empty when it says none.
  public let type: String
  /// The version it says it has; 0 when it says none.
  public let version: Int
  /// The stored bytes, never re-encoded.
  public let body: [UInt8]

  /// An event by what could be read of it.
  public init(type: String, version: Int, body: [UInt8]) {
    self.type = type
    self.version = version
    self.body = body
  }
}

/// The one order in which entries are folded: Lamport number, device, number, identifier; each
/// entry once, however often it came.
///
/// Entries that are not kept yet come after kept ones of the same Lamport number.
public func inOrder(_ entries: some Collection<Entry>) -> [Entry] {
  func precedes(_ left: Entry, _ right: Entry) -> Bool {
    if left.lamport != right.lamport { return left.lamport < right.lamport }
    switch (left.place, right.place) {
    case (let here?, let there?):
      return (here.device, here.number, left.id) < (there.device, there.number, right.id)
    case (.some, .none): return true
    case (.none, .some): return false
    case (.none, .none): return left.id < right.id
    }
  }
  var seen: Set<EntryID> = []
  return entries.sorted(by: precedes).filter { seen.insert($0.id).inserted }
}
