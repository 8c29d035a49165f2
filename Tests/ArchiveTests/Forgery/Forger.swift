import Conversation
import Foundation

@testable import Archive

/// Somebody who has seen all that ever left an archive, and makes up files in its name.
struct Forger {
  private let us: AuthorID
  private let device: DeviceID
  private let head: Head
  private let lamport: UInt64
  private let kept: [KeptEntry]
  /// The key that our device has, for what is signed rightly, and the one it had.
  private let (ours, replaced): (SigningKey, SigningKey)
  /// The key of the author, which no forger has: for what is true.
  private let authors: SigningKey
  private let (theirs, another): (SigningKey, SigningKey)
  private let (them, their): (AuthorID, DeviceID)

  init(_ scene: Scene, replaced: SigningKey) throws {
    (us, device, self.replaced) = (scene.archive.author, scene.archive.device, replaced)
    (theirs, another) = (try SigningKey(), try SigningKey())
    (them, their) = (scene.id(), scene.id())
    let archive = scene.archive
    ours = try archive.ask { try archive.currentWriter($0).key }
    authors = try archive.ask { try Keyring($0).key(of: archive.author) } ?? theirs
    (head, lamport) = try archive.ask {
      (try Journal.head(of: archive.device, $0), try Journal.greatestLamport($0))
    }
    kept = try archive.ask { try KeptEntries.of(.archive, $0) }
  }

  // MARK: Files

  /// A file in which each event is told with a lie.
  func file(_ events: [Happening], _ lie: Lie) throws -> ReadRecord {
    var entries: [WrittenEntry] = []
    var end = head
    for event in events {
      let one = try forged(event, lie, after: end)
      if lie == .nextInOurChain || lie == .theirNameOnOurDevice, let place = one.entry.place {
        end = Head(device: device, number: place.number, hash: one.hash)
      }
      entries += try with(one, lie)
    }
    return try Forger.read(entries)
  }

  /// The same events as they are where we wrote them: each comes in.
  func truth(_ events: [Happening]) throws -> ReadRecord {
    let device = DeviceID(high: 7, low: 7)
    let key = try SigningKey()
    let certificate = ArchiveEvent.deviceSet(device: device, key: key.publicHalf, author: us)
    var end = Head(device: device, number: 0, hash: Chain.beginning)
    var entries: [WrittenEntry] = []
    for (event, key) in [(.archive(certificate), authors)] + events.map({ ($0, key) }) {
      var one = try chained(event, us, end)
      one.signature = key.signature(of: one.hash)
      end = Head(device: device, number: end.number + 1, hash: one.hash)
      entries.append(try one.written())
    }
    return try Forger.read(entries)
  }

  private static func read(_ entries: [WrittenEntry]) throws -> ReadRecord {
    try ReadRecord(
      Array(try JSONEncoder().encode(PortableFile(person: nil, entries: entries))))
  }

  // MARK: Entries

  private func forged(_ event: Happening, _ lie: Lie, after end: Head) throws -> KeptEntry {
    let apart = Head(device: their, number: 0, hash: Chain.beginning)
    switch lie {
    case .nextInOurChain: return try chained(event, us, end)
    case .theirNameOnOurDevice: return try signed(event, them, end, theirs)
    case .onTheirDevice, .withoutAChain: return try chained(event, us, apart)
    case .theirKey, .keyThatCertifiesItself, .theirCertificate, .certificateOfADevice:
      return try signed(event, us, apart, theirs)
    case .saidToBeTakenOver, .openlyTheirs:
      return try signed(event, them, apart, theirs)
    case .replacedKey: return try signed(event, us, end, replaced)
    case .bytesThatSignNothing:
      var one = try chained(event, us, end)
      one.signature = Signature(
        key: ours.publicHalf, bytes: Sodium.random(Signature.count), vouched: nil)
      return one
    case .signatureOfAnother:
      var one = try chained(event, us, end)
      one.signature = kept.randomElement()?.signature
      return one
    case .vouchedByThem:
      var one = try chained(event, us, apart)
      one.signature = theirs.signature(of: one.hash, vouched: 1_795_600_800_000)
      return one
    case .changedAfterwards:
      var one = try chained(event, us, end)
      one.signature = ours.signature(of: try chained(.archive(.unlocked), us, end).hash)
      return one
    }
  }

  /// What the file says besides, so that the lie is believed.
  private func with(_ one: KeptEntry, _ lie: Lie) throws -> [WrittenEntry] {
    let apart = Head(device: their, number: 1, hash: one.hash)
    func certificate(_ key: SigningKey) throws -> WrittenEntry {
      let event = ArchiveEvent.deviceSet(device: their, key: theirs.publicHalf, author: us)
      return try signed(.archive(event), us, apart, key).written()
    }
    switch lie {
    case .keyThatCertifiesItself: return [try certificate(theirs), try one.written()]
    case .theirCertificate: return [try certificate(another), try one.written()]
    case .certificateOfADevice: return [try certificate(replaced), try one.written()]
    case .withoutAChain:
      return [try WrittenEntry(one.entry, body: one.event)]
    case .saidToBeTakenOver:
      let subject = ArchiveEvent.Subject.conversation(conversation: ConversationID(high: 0, low: 2))
      let taking = ArchiveEvent.tookOver(
        subject: subject, entries: [one.hash].compactMap { Bytes32($0) })
      return [try chained(.archive(taking), us, head).written(), try one.written()]
    case .nextInOurChain, .onTheirDevice, .bytesThatSignNothing, .signatureOfAnother, .theirKey,
      .vouchedByThem, .replacedKey, .changedAfterwards, .theirNameOnOurDevice, .openlyTheirs:
      return [try one.written()]
    }
  }

  private func signed(
    _ event: Happening, _ author: AuthorID, _ end: Head, _ key: SigningKey
  ) throws -> KeptEntry {
    var one = try chained(event, author, end)
    one.signature = key.signature(of: one.hash)
    return one
  }

  private func chained(
    _ event: Happening, _ author: AuthorID, _ end: Head
  ) throws -> KeptEntry {
    let place = Entry.Place(device: end.device, number: end.number + 1)
    let entry = Entry(
      id: Sodium.id(), author: author, at: Scene.start, lamport: lamport + 1, happening: event,
      place: place)
    let (salt, body) = (Sodium.random(16), try event.stored())
    let seal = Chain.seal(salt: salt, event: body)
    return KeptEntry(
      entry: entry, event: body, salt: salt, seal: seal, previous: end.hash,
      hash: Chain.hash(entry, at: place, after: end.hash, seal: seal))
  }
}
