import Conversation
import Foundation
import GRDB

/// Checks who signed the entries of one device, in the order of their numbers.
///
/// Each entry under a name of this archive, and each on a device that it certified, must bear a signature
/// of a key that may sign there. The newest one of a run of numbers covers all before it, by their
/// hashes; so that one is checked, or each.
struct SignatureCheck {
  private let device: DeviceID
  private let isEachChecked: Bool
  private let isOwnDevice: Bool
  private let ring: Keyring
  private var authors: [AuthorID: Bool] = [:]
  private var keys: [Bytes32: Certified?] = [:]
  /// The last entry that was seen and its signature is not checked yet.
  private var last: (number: Int64, hash: [UInt8], signature: Signature)?

  /// The number of the first entry that nobody signed who should have.
  private(set) var firstFault: Int64?
  /// How many entries of others nobody here has vouched for.
  private var others: [Other: Int] = [:]

  private struct Other: Hashable {
    let author: AuthorID
    let stream: StreamID
  }

  /// What others wrote and nobody here has vouched for, by author and what it is about.
  var unvouched: [Verification.Unvouched] {
    others.map { .init(author: $0.author, stream: $0.stream, count: $1) }
      .sorted {
        ($0.author, $0.stream.kind, $0.stream.subject)
          < ($1.author, $1.stream.kind, $1.stream.subject)
      }
  }

  init(of device: DeviceID, each: Bool, _ database: Database) throws {
    self.device = device
    isEachChecked = each
    ring = Keyring(database)
    isOwnDevice = try ring.isOwn(device)
  }

  /// Looks at the entry of a row of `KeptEntries.columns`.
  mutating func see(_ row: Row, at number: Int64) throws {
    guard firstFault == nil else { return }
    if let last, last.number != number - 1 || isEachChecked { try end() }
    let author = try AuthorID(blob: row["author"])
    let isOwn = try isOwn(author)
    let hash = Array(row["hash"] as Data)
    guard let signature = try KeptEntries.signature(row) else {
      last = nil
      if isOwn || isOwnDevice { return fail(number) }
      if try !ring.tookOver(hash) {
        let stream = try StreamID(kind: row["kind"], subject: ID(blob: row["subject"]))
        others[Other(author: author, stream: stream), default: 0] += 1
      }
      return
    }
    if isOwn || isOwnDevice {
      // Whose key it is must be known here, also where another's words were put into our chain.
      guard let signer = try certified(signature.key), !isOwn || signer.author == author else {
        return fail(number)
      }
    }
    last = (number, hash, signature)
  }

  /// Checks the last signature of a run.
  mutating func end() throws {
    guard let last, firstFault == nil else { return }
    if !last.signature.isValid(of: last.hash) { fail(last.number) }
    self.last = nil
  }

  private mutating func fail(_ number: Int64) { firstFault = min(firstFault ?? number, number) }

  private mutating func isOwn(_ author: AuthorID) throws -> Bool {
    if let known = authors[author] { return known }
    let isOwn = try ring.isOwn(author)
    authors[author] = isOwn
    return isOwn
  }

  private mutating func certified(_ key: Bytes32) throws -> Certified? {
    if let known = keys[key] { return known }
    let found = try ring.author(certifying: key, on: device) ?? ring.author(whoseKeyIs: key)
    keys[key] = .some(found)
    return found
  }
}
