import Conversation

/// How an entry is bound to the one before it in its device's chain.
///
/// hash = H(previous, device, number, envelope, seal), seal = H(salt ‖ event): the body can be
/// disposed of, and the chain still verifies.
enum Chain {
  /// The greatest number that an entry has in a chain: no device keeps so many.
  static let lastNumber: Int64 = 1 << 48
  /// The greatest Lamport number that an entry from elsewhere has.
  static let lastLamport: UInt64 = 1 << 48
  /// So far may an entry from elsewhere put the Lamport number of an archive forward: more than any
  /// archive counts, and far from the last one, so that no file leaves it nowhere to go.
  static let farthest: UInt64 = 1 << 32

  /// What comes before the first entry.
  static let beginning = [UInt8](repeating: 0, count: 32)

  /// The mark that stands for a body.
  static func seal(salt: [UInt8], event: [UInt8]) -> [UInt8] { Sodium.hash(salt + event) }

  /// The hash of an entry at a place, after the entry with the hash `previous`.
  static func hash(
    _ entry: Entry, at place: Entry.Place, after previous: [UInt8], seal: [UInt8]
  ) -> [UInt8] {
    var bytes = Array("whatmatters/chain/1".utf8)
    bytes += previous
    append(place.device, to: &bytes)
    append(UInt64(bitPattern: place.number), to: &bytes)
    append(entry.id, to: &bytes)
    append(entry.stream, to: &bytes)
    append(entry.author, to: &bytes)
    append(UInt64(bitPattern: entry.at.milliseconds), to: &bytes)
    append(UInt64(bitPattern: Int64(entry.at.offset)), to: &bytes)
    let zone = Array(entry.at.zone.utf8)
    append(UInt64(zone.count), to: &bytes)
    bytes += zone
    append(entry.lamport, to: &bytes)
    bytes += seal
    return Sodium.hash(bytes)
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  private static func append<Subject>(_ id: ID<Subject>, to bytes: inout [UInt8]) {
    append(id.halves.high, to: &bytes)
    append(id.halves.low, to: &bytes)
  }

  private static func append(_ stream: StreamID, to bytes: inout [UInt8]) {
    bytes.append(UInt8(stream.kind))
    append(stream.subject, to: &bytes)
  }
}

extension StreamID {
  /// The kind of stream as the tables and the chain hold it.
  var kind: Int64 {
    switch self {
    case .person: 1
    case .conversation: 2
    case .archive: 3
    }
  }

  /// What it is about; the archive is about nothing else than itself.
  var subject: ID<StreamID> {
    switch self {
    case .person(let id): id.recast(as: StreamID.self)
    case .conversation(let id): id.recast(as: StreamID.self)
    case .archive: ID(high: 0, low: 0)
    }
  }

  /// The stream that a kind and a subject name.
  init(kind: Int64, subject: ID<StreamID>) throws {
    switch kind {
    case 1: self = .person(subject.recast(as: Person.self))
    case 2: self = .conversation(subject.recast(as: SharedDecisionRecord.self))
    case 3: self = .archive
    default: throw ArchiveError.damaged(from: nil)
    }
  }
}
