import Conversation
import Foundation

/// An entry as it leaves an archive: readable without the program, with all that its chain binds, so
/// that it can be checked wherever it is read.
struct PortableEntry: Codable {
  var id: EntryID
  var stream: Stream
  var author: AuthorID
  var at: Moment
  var lamport: Int64
  var device: DeviceID
  var number: Int64
  var previous: String
  var salt: String
  var hash: String
  /// What happened, when this version understands it.
  var event: JSONValue?
  /// What happened as it was stored, when it doesn't.
  var bytes: Data?

  private enum CodingKeys: String, CodingKey {
    case id, stream, author, at, lamport, device, number, previous, salt, hash, event
    case bytes = "stored"
  }

  /// The stream as JSON: `{"conversation": "…"}`, `{"person": "…"}` or `{"archive": true}`.
  struct Stream: Codable {
    var conversation: ConversationID?
    var person: PersonID?
    var archive: Bool?

    init(_ stream: StreamID) {
      switch stream {
      case .person(let id): person = id
      case .conversation(let id): conversation = id
      case .archive: archive = true
      }
    }

    /// The stream, when exactly one is named.
    var id: StreamID? {
      switch (conversation, person, archive) {
      case (let id?, nil, nil): .conversation(id)
      case (nil, let id?, nil): .person(id)
      case (nil, nil, true?): .archive
      default: nil
      }
    }
  }

  init(_ kept: KeptEntry) throws {
    guard let place = kept.entry.place else { throw ArchiveError.damaged(from: nil) }
    let entry = kept.entry
    (id, author, at) = (entry.id, entry.author, entry.at)
    (stream, lamport) = (Stream(entry.stream), Int64(bitPattern: entry.lamport))
    (device, number) = (place.device, place.number)
    (previous, salt, hash) = (
      hexadecimal(kept.previous), hexadecimal(kept.salt), hexadecimal(kept.hash)
    )
    if case .unknown = entry.happening {
      bytes = Data(kept.event)
    } else {
      event = try read(JSONValue.self, Data(kept.event))
    }
  }

  /// The entry, when everything in it belongs together.
  func kept() throws(ImportFault.Reason) -> KeptEntry {
    guard let stream = stream.id else { throw .notAStream }
    guard lamport > 0, number > 0 else { throw .outOfRange }
    guard let previous = exactly(previous, 32), let salt = exactly(salt, 16),
      let hash = exactly(hash, 32)
    else { throw .notHexadecimal }
    let event = try stored(in: stream)
    let entry = Entry(
      id: id, author: author, at: at, lamport: UInt64(lamport),
      happening: Happening(stored: event, in: stream),
      place: Entry.Place(device: device, number: number))
    let kept = KeptEntry(
      entry: entry, event: event, salt: salt, seal: Chain.seal(salt: salt, event: event),
      previous: previous, hash: hash)
    guard kept.isWhole, number > 1 || previous == Chain.beginning else { throw .changed }
    return kept
  }

  /// The bytes that were stored: those of an event that we understand are the same every time.
  private func stored(in stream: StreamID) throws(ImportFault.Reason) -> [UInt8] {
    do {
      switch (event, bytes) {
      case (let event?, nil):
        let happening = Happening(stored: Array(try written(event)), in: stream)
        if case .unknown = happening { throw ImportFault.Reason.notAnEvent }
        return try happening.stored()
      case (nil, let bytes?): return Array(bytes)
      default: throw ImportFault.Reason.notAnEvent
      }
    } catch {
      throw .notAnEvent
    }
  }
}

/// Bytes of an exact count from their digits.
private func exactly(_ text: String, _ count: Int) -> [UInt8]? {
  guard let found = bytes(hexadecimal: text), found.count == count else { return nil }
  return found
}
