import Conversation
import Foundation
import GRDB

/// What opening an archive is at when it takes longer than usual: after the program has changed.
public enum Opening: Equatable, Sendable {
  /// The archive is copied as it is, and the copy checked, before it is changed; how far that is.
  case copying(done: Int, of: Int)
  /// What was kept before entries were signed is vouched for; how many entries are done.
  case vouching(done: Int, of: Int)
  /// What lists and searches show is made anew; how many people and conversations are done.
  case makingLists(done: Int, of: Int)
}

extension Archive {
  /// Stops where the log beside the file is not sealed with its key: it is that of another archive, and
  /// would be written into this one.
  static func expectOwnLog(
    _ journal: DatabaseQueue, _ key: SecretBytes, isShared: Bool
  ) throws {
    let broken = try journal.answer { database in
      _ = try Schema.found(database)
      return try FileCheck(database).brokenSealsOfLog(under: key, isShared: isShared)
    }
    guard broken == 0 else { throw ArchiveError.damaged(from: nil) }
  }

  /// Brings a file of an older version to today's, step by step in one transaction. Before that it is
  /// copied as it is, and the copy checked: `before-3` in the archive's folder is a backup like any
  /// other, made by a version that came before 3.
  ///
  /// Nobody else may have the archive open: an older program that did could write nothing any more.
  static func migrate(
    _ journal: DatabaseQueue, _ folder: Folder, key: SecretBytes, _ lockFile: LockFile,
    isCopied: Bool, _ at: Moment, _ progress: (Opening) -> Bool
  ) throws {
    let old = try journal.answer { try Schema.found($0) }
    guard old < Schema.version else { return }
    // A copy for reading has the archive beside it, as it was.
    if isCopied { return try takeSteps(journal) }
    try lockFile.alone {
      let copy = folder.copyBeforeMigrating
      if !copy.holdsKeys {
        // For the copy, for the log in which all is written anew, and for the file that grows.
        try folder.expectRoom(for: 3 * folder.databaseBytes)
        try backup(journal, key: key, folder, to: copy, at: at) {
          progress(.copying(done: $0, of: $1))
        }
      }
      try takeSteps(journal)
    }
  }

  private static func takeSteps(_ journal: DatabaseQueue) throws {
    try journal.write { database in
      for version in try Schema.found(database)..<Schema.version {
        try Schema.takeAStep(from: version, database)
      }
    }
  }
}
