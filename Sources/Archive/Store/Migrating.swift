import Conversation
import Foundation
import GRDB

extension Archive {
  /// Brings a file of an older version to today's, step by step in one transaction. Before that it is
  /// copied as it is, and the copy checked: `before-2` in the archive's folder is a backup like any
  /// other, made by the version that came before 2.
  static func migrate(
    _ journal: DatabaseQueue, _ folder: Folder, key: SecretBytes, _ lockFile: LockFile, _ at: Moment
  ) throws {
    let old = try journal.read { try Schema.found($0) }
    guard old < Schema.version else { return }
    guard try lockFile.take(LockFile.migration) else { throw ArchiveError.inUse }
    defer { lockFile.free(LockFile.migration) }
    let copy = folder.copyBeforeMigrating
    if !copy.holdsKeys {
      try backup(journal, key: key, folder, to: copy, at: at) { _, _ in true }
    }
    try journal.write { database in
      for version in try Schema.found(database)..<Schema.version {
        try Schema.takeAStep(from: version, database)
      }
    }
  }
}
