import Conversation
import Foundation
import GRDB

extension Archive {
  /// When the last copy was made that was checked and found good; `nil` when there was none yet.
  public func lastBackup() throws(ArchiveError) -> Moment? {
    try ask { database in
      try database.number("SELECT value FROM setting WHERE name = 'backedUp'")
        .flatMap { try Archive.moment(at: $0, database) }
    }
  }

  /// When the first entry was kept that is here.
  public func beginning() throws(ArchiveError) -> Moment? {
    try ask { database in
      try database.number("SELECT min(position) FROM entry")
        .flatMap { try Archive.moment(at: $0, database) }
    }
  }

  /// How many bytes the sealed file takes, with what is not in its main part yet.
  public var bytes: Int { folder.databaseBytes }

  private static func moment(at position: Int64, _ database: Database) throws -> Moment? {
    try database.row(
      """
      SELECT at, offset, zone.name AS zone FROM entry JOIN zone ON zone.id = entry.zone
      WHERE position = ?
      """, [position]
    ).map { Moment(milliseconds: $0["at"], offset: $0["offset"], zone: $0["zone"]) }
  }
}
