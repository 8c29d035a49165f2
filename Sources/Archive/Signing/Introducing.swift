import Conversation
import GRDB

extension Archive {
  /// Sees to it that an author has a key; where they had none, what stands under their name from before
  /// is vouched for with it.
  static func giveKey(
    to author: AuthorID, at: Moment, _ database: Database, _ progress: (Opening) -> Bool
  ) throws {
    let ring = Keyring(database)
    guard try ring.key(of: author) == nil else { return }
    try ring.renewKey(of: author)
    guard let key = try ring.key(of: author) else { throw ArchiveError.damaged(from: nil) }
    try Vouching.vouch(for: author, with: key, at: at, database) { done, count in
      guard progress(.vouching(done: done, of: count)) else { throw ArchiveError.cancelled }
    }
  }

  /// The device with its key, when the archive holds one that is certified.
  static func introduced(
    _ device: DeviceID, _ author: AuthorID, _ database: Database
  ) throws -> Writer? {
    guard let writer = try Writer(device, database) else { return nil }
    let certified = try Keyring(database).author(certifying: writer.key.publicHalf, on: device)
    return certified == Certified(author: author, isCurrent: true) ? writer : nil
  }

  /// The device with its key, and the end of its chain where it was given one just now.
  static func introduced(
    _ device: DeviceID, _ author: AuthorID, at: Moment, _ journal: DatabaseQueue
  ) throws -> (Writer, Head?) {
    if let writer = try journal.answer({ try introduced(device, author, $0) }) {
      return (writer, nil)
    }
    return try journal.write { database in
      // Another window may have been quicker.
      if let writer = try introduced(device, author, database) { return (writer, nil) }
      let (writer, head) = try introduce(device, author, at: at, database)
      return (writer, head)
    }
  }

  /// Replaces the key of an author and that of the device; the old ones certify nothing from now on.
  static func renewKeys(
    of author: AuthorID, on device: DeviceID, at: Moment, _ database: Database
  ) throws -> (Writer, Head) {
    try Keyring(database).renewKey(of: author)
    return try introduce(device, author, at: at, database)
  }

  /// Gives a device a key, and the entry by which its author certifies it.
  static func introduce(
    _ device: DeviceID, _ author: AuthorID, at: Moment, _ database: Database
  ) throws -> (Writer, Head) {
    let ring = Keyring(database)
    try ring.renewKey(of: device)
    guard let key = try ring.key(of: author), let writer = try Writer(device, database) else {
      throw ArchiveError.damaged(from: nil)
    }
    let next = try Journal.greatestLamport(database) + 1
    let event = ArchiveEvent.deviceSet(
      device: device, key: writer.key.publicHalf, author: author)
    let kept = try keep(
      [entry(event, author, at, lamport: next)], by: Writer(device: device, key: key), database)
    return (writer, kept.head)
  }
}
