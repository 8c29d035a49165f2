import Conversation
import Foundation
import GRDB

extension Archive {
  /// Checks a backup by bringing it back, as `restore` would, in a folder of its own beside `scratch`
  /// that is gone afterwards: it is opened with the key, and everything is checked, also that it ends where the
  /// copy says it did. The backup stays as it is.
  ///
  /// - Throws: what `restore`, `open` and `verify` throw.
  public static func verify(
    backup path: String, key: Key, scratch: String, at: Moment,
    everySignature: Bool = false, progress: (Verification.Step) -> Bool = { _ in true }
  ) throws(ArchiveError) -> Verification {
    let folder = try naming(scratch) { try Folder(path: scratch).makeBeside() }
    defer { folder.clear() }
    try restore(from: path, to: folder.path)
    do {
      return try verify(restored: folder, key, at, everySignature, progress)
    } catch {
      switch error {
      case .damaged, .keyFileDamaged, .keyFileMissing: throw .copyDamaged(folder: path)
      default: throw error
      }
    }
  }

  private static func verify(
    restored folder: Folder, _ key: Key, _ at: Moment, _ everySignature: Bool,
    _ progress: (Verification.Step) -> Bool
  ) throws(ArchiveError) -> Verification {
    try stating {
      let (archive, _, _) = try opened(folder, key, at: at) { progress(.opening($0)) }
      let found: Verification
      do {
        found = try archive.verify(everySignature: everySignature, progress: progress)
      } catch {
        try archive.close()
        throw error
      }
      try archive.close()
      return found
    }
  }

  /// When the entry at a place was kept, by its envelope; `nil` when there is none to be read.
  public func moment(of place: Entry.Place) throws(ArchiveError) -> Moment? {
    try ask { try Archive.moment(of: place, $0) }
  }

  static func moment(of place: Entry.Place, _ database: Database) throws -> Moment? {
    try database.row(
      """
      SELECT at, offset, zone.name AS zone FROM entry JOIN zone ON zone.id = entry.zone
        JOIN device ON device.id = entry.device
      WHERE device.uuid = ? AND number = ?
      """, [place.device.blob, place.number]
    ).map { Moment(milliseconds: $0["at"], offset: $0["offset"], zone: $0["zone"]) }
  }
}
