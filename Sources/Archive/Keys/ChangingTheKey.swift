import Conversation
import Foundation
import GRDB

extension Archive {
  /// Gives the sealed file another key, for when somebody may have learned the old one: everything
  /// is written anew, sealed with the new key, and only then takes the place of the old file. The
  /// passphrase stays; the old recovery code opens nothing any more, `code` does.
  ///
  /// Nobody may have the archive open. Killed at any point it leaves an archive that opens, with the
  /// old key or the new one: the key file holds the ways to both from before the new file takes its
  /// place until after. Show the code before this begins. Copies made before have the old key.
  ///
  /// - Throws: `inUse`, `wrongPassphrase`, `othersHoldKeys`, `diskFull`, `cancelled`; then nothing was
  ///   changed.
  public static func changeKey(
    at path: String, passphrase: String, code: RecoveryCode, at: Moment,
    cost: KeyCost = .standard,
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(ArchiveError) {
    try stating {
      let folder = Folder(path: path)
      // Opened once as usual, so that an older file or an interrupted change is settled.
      let (archive, old, slot) = try opened(folder, .passphrase(passphrase), at: at)
      let device = archive.device
      try archive.close()
      try archive.lockFile.becomeAlone()
      var keys = try KeyFile.read(folder)
      guard keys.slots.allSatisfy({ $0.author == slot.author }) else {
        throw ArchiveError.othersHoldKeys
      }
      let new = try SecretBytes.random(count: 32)
      var ways = KeyFile(archive: keys.archive)
      try ways.add(.passphrase(passphrase), for: slot.author, opening: new, cost)
      try ways.add(.recoveryCode(code), for: slot.author, opening: new, cost)
      do {
        let head = try writeAnew(
          folder, from: try databaseKey(old), to: try databaseKey(new), progress
        ) { copy in
          let next = try Journal.greatestLamport(copy) + 1
          return try keep(
            [entry(.keyChanged, slot.author, at, lamport: next)], by: device, copy
          ).head
        }
        keys.next = ways.slots
        try replaceFile(folder.keys, with: try keys.written(markedBy: old))
        guard rename(folder.databaseToCome, folder.database) == 0 else {
          throw ArchiveError(errno: errno)
        }
        try syncFolder(folder.path)
        keys.slots = ways.slots
        HeadFile.write(head, to: folder.head)
      } catch {
        unlink(folder.databaseToCome)
        throw error
      }
      keys.next = nil
      try replaceFile(folder.keys, with: try keys.written(markedBy: new))
      withExtendedLifetime(archive) {}
    }
  }

  /// Writes the whole file beside itself under another key, and checks what was written.
  private static func writeAnew(
    _ folder: Folder, from old: SecretBytes, to new: SecretBytes,
    _ progress: (Int, Int) -> Bool, _ finish: (Database) throws -> Head
  ) throws -> Head {
    unlink(folder.databaseToCome)
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
    _ progress: (Opening) -> Bool
  ) throws -> (Archive, SecretBytes, KeyFile.Slot) {
    var (before, after) = (keys, keys)
    (before.next, after.next, after.slots) = (nil, nil, next)
    // The recovery code of before opens only what was before.
    for file in [before, after] {
      guard let (data, slot) = try file.opening(key) else { continue }
      do {
        let archive = try Archive(
          folder, data: data, author: slot.author, at: at, progress: progress)
        try replaceFile(folder.keys, with: try file.written(markedBy: data))
        unlink(folder.databaseToCome)
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
