import Conversation
import Foundation
import GRDB

/// What is not as it was when the archive was open last: whoever opens it is to know before they go on.
public enum FoundAtOpening: Equatable, Sendable {
  /// Entries that were kept here after this moment are not here: the end was cut off, or an older copy
  /// stands in its place.
  case lacksEntries(since: Moment?)
  /// From this moment on stands something else than was kept here.
  case differs(from: Moment?)
  /// The file that says where the archive ended last is gone, so that nobody can tell.
  case headMissing
  /// The key file had other ways in, which are gone.
  case fewerWaysIn([KeySlot.Kind])
  /// Another program has the archive open.
  case openElsewhere
  /// It can only be read here: its disk is full, or its folder can't be written to.
  case onlyReadable(isFull: Bool)

  /// Looks at an archive that was just unsealed, and changes nothing.
  static func all(
    _ folder: Folder, seen: Head?, _ lockFile: LockFile, _ whyOnlyReadable: ArchiveError?,
    _ database: Database
  ) throws -> [FoundAtOpening] {
    var found: [FoundAtOpening] = []
    let isRestored = access(folder.restored, F_OK) == 0
    if !isRestored {
      let device = try Archive.device(database)
      switch try HeadState(seen: seen, of: device, database) {
      case .agrees, .unknown: break
      case .lacksEntries(let last):
        found.append(.lacksEntries(since: try moment(last, device, database)))
      case .differs(let number):
        found.append(.differs(from: try moment(number, device, database)))
      }
      var about = stat()
      if lstat(folder.head, &about) != 0, errno == ENOENT { found.append(.headMissing) }
    }
    let keys = try KeyFile.read(folder)
    let missing = try RememberedWays(database)?.missing(in: keys) ?? []
    if keys.next == nil, !missing.isEmpty { found.append(.fewerWaysIn(missing)) }
    if try lockFile.isSharedElsewhere(LockFile.presence) { found.append(.openElsewhere) }
    if let why = whyOnlyReadable { found.append(.onlyReadable(isFull: why.isForWantOfRoom)) }
    return found
  }

  private static func moment(
    _ number: Int64, _ device: DeviceID?, _ database: Database
  ) throws -> Moment? {
    guard let device else { return nil }
    return try Archive.moment(of: Entry.Place(device: device, number: number), database)
  }
}
