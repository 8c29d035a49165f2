import FoundationEssentials

/// An entry as it stands in a file that left the archive, and as it is read back.
///
/// ```
/// {"id": …, "stream": {"conversation": …}, "author": …, "at": {"utc", "offset", "zone"},
///  "lamport": 12, "device": …, "number": 12, "event": {"noted": {…}, "type": "noted", "v": 1}}
/// ```
/// `event` is the stored JSON. Bytes that are no JSON object, or that would come back as other
/// bytes than the archive's hash covers, stand in base64 under `stored` instead. Fields that this
/// version does not know are kept and written again.
public struct WrittenEntry: Equatable, Sendable {
  /// Names the entry.
  public var id: EntryID
  /// The stream it belongs to.
  public var stream: StreamID
  /// Who wrote it.
  public var author: AuthorID
  /// When it was written.
  public var at: Moment
  /// Its place in Lamport's order.
  public var lamport: UInt64
  /// The chain it stood in and its number there; `nil` for one that was never kept.
  public var place: Entry.Place?
  /// The stored bytes of the event. Whoever keeps the entry keeps these, not the event encoded
  /// anew: the event may hold fields of a newer version.
  public var body: [UInt8]
  /// Fields of the envelope that this version does not know.
  public var others: [String: JSONValue] = [:]

  /// An entry to write.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - body: The bytes as the archive holds them; `nil` to make them from the event, which
  ///     gives the same bytes for every event of this version.
  /// - Throws: `EncodingError` when the event cannot be written as JSON; none of ours can't.
  public init(_ entry: Entry, body: [UInt8]? = nil) throws {
    id = entry.id
    stream = entry.stream
    author = entry.author
    at = entry.at
    lamport = entry.lamport
    place = entry.place
    self.body = try body ?? entry.happening.stored()
  }

  /// The entry that was read; an event that can't be understood is kept as unknown.
  public func entry() -> Entry {
    Entry(
      id: id, author: author, at: at, lamport: lamport,
      happening: Happening(stored: body, in: stream), place: place)
  }

  /// The event as JSON, when that gives the same bytes again.
  private var event: JSONValue? {
    guard let value = attempt({ try JSONDecoder().decode(JSONValue.self, from: Data(body)) }),
      case .object = value, attempt({ try WrittenEntry.bytes(of: value) }) == body
    else { return nil }
    return value
  }

  /// The bytes of an event, written as the archive writes them.
  private static func bytes(of event: JSONValue) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(event))
  }
}

extension WrittenEntry: Codable {
  private enum Field: String, CaseIterable {
    case id, stream, author, at, lamport, device, number, event, stored
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ field: Field) { stringValue = field.rawValue }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { return nil }
  }

  /// Reads an entry.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    id = try fields.decode(EntryID.self, forKey: Key(.id))
    stream = try fields.decode(WrittenStream.self, forKey: Key(.stream)).id
    author = try fields.decode(AuthorID.self, forKey: Key(.author))
    at = try fields.decode(Moment.self, forKey: Key(.at))
    lamport = try fields.decode(UInt64.self, forKey: Key(.lamport))
    if fields.contains(Key(.device)) || fields.contains(Key(.number)) {
      place = Entry.Place(
        device: try fields.decode(DeviceID.self, forKey: Key(.device)),
        number: try fields.decode(Int64.self, forKey: Key(.number)))
    }
    if fields.contains(Key(.stored)) {
      body = Array(try fields.decode(Data.self, forKey: Key(.stored)))
    } else {
      let event = try fields.decode([String: JSONValue].self, forKey: Key(.event))
      body = try WrittenEntry.bytes(of: .object(event))
    }
    for key in fields.allKeys where Field(rawValue: key.stringValue) == nil {
      others[key.stringValue] = try fields.decode(JSONValue.self, forKey: key)
    }
  }

  /// Writes the entry.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    for (name, value) in others { try fields.encode(value, forKey: Key(stringValue: name)) }
    try fields.encode(id, forKey: Key(.id))
    try fields.encode(WrittenStream(id: stream), forKey: Key(.stream))
    try fields.encode(author, forKey: Key(.author))
    try fields.encode(at, forKey: Key(.at))
    try fields.encode(lamport, forKey: Key(.lamport))
    if let place {
      try fields.encode(place.device, forKey: Key(.device))
      try fields.encode(place.number, forKey: Key(.number))
    }
    if let event {
      try fields.encode(event, forKey: Key(.event))
    } else {
      try fields.encode(Data(body), forKey: Key(.stored))
    }
  }
}

/// A stream as `{"person": id}`, `{"conversation": id}` or, for the audit, `{"archive": true}`.
private struct WrittenStream: Codable {
  let id: StreamID

  private enum Key: CodingKey { case person, conversation, archive }

  init(id: StreamID) { self.id = id }

  init(from decoder: any Decoder) throws {
    let stream = try decoder.container(keyedBy: Key.self)
    if let person = try stream.decodeIfPresent(PersonID.self, forKey: .person) {
      id = .person(person)
    } else if stream.contains(.archive) {
      id = .archive
    } else {
      id = .conversation(try stream.decode(ConversationID.self, forKey: .conversation))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var stream = encoder.container(keyedBy: Key.self)
    switch id {
    case .person(let person): try stream.encode(person, forKey: .person)
    case .conversation(let conversation): try stream.encode(conversation, forKey: .conversation)
    case .archive: try stream.encode(true, forKey: .archive)
    }
  }
}
