import FoundationEssentials

/// An event as it is stored: JSON with its `type`, its version `v`, and under its own name what it
/// says: `{"noted":{"kind":"matter",…},"type":"noted","v":1}`.
///
/// The hash of the archive covers these bytes, so they are written once and never re-encoded.
extension Happening {
  /// The stored form; keys are sorted, so equal events have equal bytes.
  ///
  /// - Throws: `EncodingError` when a value cannot be written as JSON; no event of ours has one.
  public func stored() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    switch self {
    case .person(_, let event):
      return Array(try encoder.encode(Envelope(type: event.type, event: event)))
    case .conversation(_, let event):
      return Array(try encoder.encode(Envelope(type: event.type, event: event)))
    case .archive(let event):
      return Array(try encoder.encode(Envelope(type: event.type, event: event)))
    case .unknown(_, let event): return event.body
    }
  }

  /// Reads a stored event; its texts come out cleaned, whatever an older version let in. What cannot
  /// be read, because a newer version wrote it or the bytes are not what they were, is kept as it is;
  /// so is one with a number that no event holds.
  public init(stored body: [UInt8], in stream: StreamID) {
    let decoder = JSONDecoder()
    let data = Data(withCleanedTexts(body))
    func read<Event: Decodable & Typed>(_ type: Event.Type) -> Event? {
      guard !StoredNumber.isBeyond(in: body) else { return nil }
      guard let envelope = attempt({ try decoder.decode(ReadEnvelope<Event>.self, from: data) })
      else { return nil }
      if let event = envelope.event { return event }
      let newer = attempt { try OlderEvent(envelope.head, data).inTheVersionOfToday() }
      guard case .some(.some(let newer)) = newer else { return nil }
      return attempt({ try decoder.decode(ReadEnvelope<Event>.self, from: newer) })?.event
    }
    let happening: Happening? =
      switch stream {
      case .person(let id): read(PersonEvent.self).map { .person(id, $0) }
      case .conversation(let id): read(ConversationEvent.self).map { .conversation(id, $0) }
      case .archive: read(ArchiveEvent.self).map { .archive($0) }
      }
    if let happening {
      self = happening
      return
    }
    let head = attempt { try decoder.decode(StoredHead.self, from: data) }
    self = .unknown(
      stream, UnknownEvent(type: head?.type ?? "", version: head?.v ?? 0, body: body))
  }
}

/// What every stored event says of itself.
struct StoredHead: Codable {
  var type: String
  var v: Int
}

private struct Envelope<Event: Encodable>: Encodable {
  var type: String
  var event: Event

  func encode(to encoder: any Encoder) throws {
    try StoredHead(type: type, v: versionOfToday(type)).encode(to: encoder)
    try event.encode(to: encoder)
  }
}

/// An event together with its head; there is none when the version is not ours, or when the head
/// names another event than the one that follows.
private struct ReadEnvelope<Event: Decodable & Typed>: Decodable {
  var head: StoredHead
  var event: Event?

  init(from decoder: any Decoder) throws {
    head = try StoredHead(from: decoder)
    guard head.v == versionOfToday(head.type) else { return }
    let read = try Event(from: decoder)
    event = read.type == head.type ? read : nil
  }
}

/// The value, or nothing when it can't be read: for bytes that are allowed to be anything.
func attempt<Value>(_ read: () throws -> Value) -> Value? {
  do { return try read() } catch { return nil }
}
