import Conversation
import Foundation
import GRDB

extension Archive {
  /// Gives the sealed file another key, for when somebody may have learned the old one: everything
  /// is written anew, sealed with the new key, and only then takes the place of the old file. The
  /// passphrase stays; the old recovery code opens nothing any more, the one that `telling` hears does.
  ///
  /// Nobody may have the archive open, and nobody can open it meanwhile. Killed at any point it leaves
  /// an archive that opens by its passphrase: the key file holds the ways to both from before the new
  /// file takes its place until after. The code is told when it opens the archive, and before that
  /// nothing is. Copies made before have the old key.
  ///
  /// - Throws: `inUse`, `wrongPassphrase`, `othersHoldKeys`, `diskFull`, `cancelled`; then nothing was
  ///   changed. What `telling` throws, when all is changed.
  public static func changeKey(
    at path: String, passphrase: String, at: Moment, cost: KeyCost = .standard,
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true },
    finding: ([FoundAtOpening]) -> Bool = { _ in true },
    telling: (RecoveryCode) throws -> Void
  ) throws(ArchiveError) {
    try stating {
      let folder = Folder(path: path)
      // Opened once as usual, so that an older file or an interrupted change is settled.
      let (archive, old, slot) = try opened(
        folder, .passphrase(passphrase), at: at, finding: finding)
      try archive.expectWritable()
      let device = archive.device
      try archive.close()
      try archive.lockFile.becomeAlone()
      defer { withExtendedLifetime(archive) {} }
      let keys = try KeyFile.read(folder)
      guard keys.slots.allSatisfy({ $0.author == slot.author }) else {
        throw ArchiveError.othersHoldKeys
      }
      let (new, code) = (try SecretBytes.random(count: 32), RecoveryCode.random())
      var ways = KeyFile(archive: keys.archive)
      try ways.add(.passphrase(passphrase), for: slot.author, opening: new, cost)
      try ways.add(.recoveryCode(code), for: slot.author, opening: new, cost)
      let head = try writeAnew(
        folder, from: try databaseKey(old), to: try databaseKey(new), progress
      ) { copy in
        try RememberedWays.add(ways, endingOthers: true, copy)
        let (writer, _) = try renewKeys(of: slot.author, on: device, at: at, copy)
        let next = try Journal.greatestLamport(copy) + 1
        return try keep(
          [entry(.keyChanged, slot.author, at, lamport: next)], by: writer, copy
        ).head
      }
      try putInPlace(folder, keys, ways.slots, old)
      HeadFile.write(head, to: folder.head)
      defer { dropOldWays(ways, folder, new) }
      try telling(code)
    }
  }

  /// Puts the file that was written anew in the place of the old one, after the key file holds the
  /// ways to both.
  private static func putInPlace(
    _ folder: Folder, _ keys: KeyFile, _ ways: [KeyFile.Slot], _ old: SecretBytes
  ) throws {
    var both = keys
    both.next = ways
    do {
      try both.take(placeIn: folder, markedBy: old)
      guard rename(folder.databaseToCome, folder.database) == 0 else {
        throw ArchiveError(errno: errno)
      }
      try syncFolder(folder.path)
    } catch {
      unlink(folder.databaseToCome)
      throw error
    }
  }

  private static func dropOldWays(_ ways: KeyFile, _ folder: Folder, _ new: SecretBytes) {
    do {
      try ways.take(placeIn: folder, markedBy: new)
    } catch {
      // They open nothing any more; who opens the archive next drops them.
    }
  }

  /// Writes the whole file beside itself under another key, and checks what was written.
  private static func writeAnew(
    _ folder: Folder, from old: SecretBytes, to new: SecretBytes,
    _ progress: (Int, Int) -> Bool, _ finish: (Database) throws -> Head
  ) throws -> Head {
    unlink(folder.databaseToCome)
    do {
      return try writtenAnew(folder, from: old, to: new, progress, finish)
    } catch {
      unlink(folder.databaseToCome)
      throw error
    }
  }

  private static func writtenAnew(
    _ folder: Folder, from old: SecretBytes, to new: SecretBytes,
    _ progress: (Int, Int) -> Bool, _ finish: (Database) throws -> Head
  ) throws -> Head {
    // Without a log beside it, which would be taken for one of the file that takes its place.
    let source = try Connection.open(folder.database, key: old, .full, journal: .delete)
    let copy = try Connection.open(folder.databaseToCome, key: new, .full, journal: .delete)
    let heads = try source.answer { source in
      try copy.writeWithoutTransaction { try copyPages(of: source, to: $0, progress) }
      return try Archive.heads(source)
    }
    try source.close()
    try copy.writeWithoutTransaction { copy in
      _ = try Row.fetchAll(copy, sql: "PRAGMA journal_mode = DELETE")
      try check(copy, under: new, endsAt: heads, progress)
    }
    let head = try copy.write(finish)
    try copy.close()
    return head
  }

  /// Opens an archive whose key was being changed when the program was stopped.
  static func settled(
    _ folder: Folder, _ keys: KeyFile, _ next: [KeyFile.Slot], _ key: Key, _ at: Moment,
    _ progress: (Opening) -> Bool, _ finding: ([FoundAtOpening]) -> Bool
  ) throws -> (Archive, SecretBytes, KeyFile.Slot) {
    var (before, after) = (keys, keys)
    (before.next, after.next, after.slots) = (nil, nil, next)
    // The recovery code of before opens only what was before.
    for file in [before, after] {
      guard let (data, slot) = try file.opening(key) else { continue }
      do {
        let archive = try atWorkOrReading(
          folder, data: data, author: slot.author, at: at, progress: progress, finding: finding)
        if archive.whyOnlyReadable == nil {
          try archive.lockFile.changingKeys { try file.take(placeIn: folder, markedBy: data) }
          unlink(folder.databaseToCome)
        }
        return (archive, data, slot)
      } catch {
        guard case .damaged = ArchiveError(error) else { throw error }
      }
    }
    _ = try before.open(key, slot: nil)
    throw ArchiveError.damaged(from: nil)
  }
}

extension KeyFile {
  /// A key file of the same archive without a way in.
  init(archive: String) {
    self.archive = archive
    slots = []
  }

  /// The data key and its slot; `nil` when this key opens nothing here.
  fileprivate func opening(_ key: Archive.Key) throws -> (SecretBytes, Slot)? {
    do {
      return try open(key, slot: nil)
    } catch ArchiveError.wrongPassphrase, ArchiveError.wrongRecoveryCode {
      return nil
    }
  }
}
