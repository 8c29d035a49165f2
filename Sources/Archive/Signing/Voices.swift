import Conversation
import Foundation
import GRDB

/// Who speaks in an entry that comes from outside, as far as this archive can tell.
enum Voice: Equatable {
  /// An author of this archive: they signed it, or they took it over and signed that.
  case ours
  /// Nobody of whom that can be told.
  case other(Left.Why)
}

/// Tells who speaks, by the keys of this archive and what they have certified, here and in the files
/// that come.
struct Voices {
  private let authors: Set<AuthorID>
  private let devices: Set<DeviceID>
  /// The keys of this archive's authors that still hold.
  private let authorKeys: [Bytes32: AuthorID]
  /// The keys that those have certified.
  private var certified: [Certificate: AuthorID] = [:]
  /// What an author of this archive took over, by a file.
  private var tookOver: Set<Bytes32> = []
  private let database: Database

  private struct Certificate: Hashable {
    let key: Bytes32
    let device: DeviceID
  }

  /// Who can speak here, with these files open.
  init(_ database: Database, device: DeviceID, speaking: [KeptEntry]) throws {
    self.database = database
    let keys = try database.rows("SELECT key, author, seed IS NOT NULL AS isCurrent FROM authorKey")
    authors = Set(try keys.map { try ID(blob: $0["author"]) })
    authorKeys = Dictionary(
      try keys.filter { $0["isCurrent"] }.map { (try key($0), try ID(blob: $0["author"])) },
      uniquingKeysWith: { first, _ in first })
    let rows = try database.rows("SELECT DISTINCT key, device, author FROM certified")
    var devices: Set<DeviceID> = [device]
    let ring = Keyring(database)
    for row in rows {
      let (key, device) = (try key(row), try DeviceID(blob: row["device"]))
      guard let author = try ring.author(certifying: key, on: device) else { continue }
      devices.insert(device)
      if author.isCurrent { certified[Certificate(key: key, device: device)] = author.author }
    }
    self.devices = devices
    for kept in speaking { takeCertificate(kept) }
    for kept in speaking { takeTakenOver(kept) }
  }

  /// Who speaks in an entry.
  func voice(of item: ReadRecord.Item) throws -> Voice {
    let entry = item.entry
    if case .chained(let kept) = item, isSigned(kept) { return .ours }
    if authors.contains(entry.author) { return .other(.inYourName) }
    if case .chained(let kept) = item, entry.stream != .archive, try isTakenOver(kept.hash) {
      return .ours
    }
    if let device = entry.place?.device, devices.contains(device) { return .other(.inYourName) }
    return .other(entry.stream == .archive ? .ofTheirArchive : .byOthers)
  }

  /// Whether an author of this archive signed an entry under their own name, by a key that holds.
  private func isSigned(_ kept: KeptEntry) -> Bool {
    guard let signature = kept.signature, let device = kept.entry.place?.device else {
      return false
    }
    let author =
      signature.vouched == nil
      ? certified[Certificate(key: signature.key, device: device)] ?? authorKeys[signature.key]
      : authorKeys[signature.key]
    return author == kept.entry.author && signature.isValid(of: kept.hash)
  }

  /// An entry of a file that certifies a key for a device; only the author's own key can.
  private mutating func takeCertificate(_ kept: KeptEntry) {
    guard case .archive(.deviceSet(let device, let key, let author)) = kept.entry.happening,
      let signature = kept.signature, signature.vouched == nil,
      authorKeys[signature.key] == author, author == kept.entry.author,
      signature.isValid(of: kept.hash)
    else { return }
    certified[Certificate(key: key, device: device)] = author
  }

  private mutating func takeTakenOver(_ kept: KeptEntry) {
    guard case .archive(.tookOver(_, let entries)) = kept.entry.happening,
      kept.signature?.vouched == nil, isSigned(kept)
    else { return }
    tookOver.formUnion(entries)
  }

  private func isTakenOver(_ hash: [UInt8]) throws -> Bool {
    guard let named = Bytes32(hash) else { return false }
    return try tookOver.contains(named) || Keyring(database).tookOver(hash)
  }
}

private func key(_ row: Row) throws -> Bytes32 {
  guard let key = Bytes32(row["key"] as Data) else { throw ArchiveError.damaged(from: nil) }
  return key
}
