import Conversation
import Foundation
import GRDB

extension Archive {
  /// Makes a copy in a folder that is not there yet or is empty, while the archive is in use; it is
  /// checked before it counts. The copy is sealed as this archive is, opens with the same
  /// passphrase and becomes a device of its own when it is opened. `progress` hears how much is done
  /// of copying and checking, and stops it by answering false; then nothing is left.
  public func backup(
    to path: String, at: Moment, progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(ArchiveError) {
    let target = Folder(path: path)
    try target.expectOutside()
    do {
      try naming(path) {
        try Archive.backup(journal, key: key, folder, to: target, at: at, progress: progress)
      }
    } catch {
      if case .damaged = error { throw .copyNotSound(folder: path) }
      throw error
    }
    // Also from a full disk, where a copy elsewhere is needed most.
    try logReading(.backedUp, at)
  }

  /// What copies to this place that were stopped half-way left beside it, or are just making there.
  public static func unfinishedCopies(to path: String) -> [String] {
    Folder(path: path).unfinishedBeside
  }

  static func backup(
    _ journal: DatabaseQueue, key: SecretBytes, _ folder: Folder, to target: Folder, at: Moment,
    progress: (_ done: Int, _ of: Int) -> Bool
  ) throws {
    let unfinished = try target.makeBeside()
    do {
      let heads = try copyDatabase(journal, key: key, to: unfinished, progress)
      try writeFile(unfinished.manifest, Array(manifest(heads, at).utf8))
      // Last, so that a copy without keys is one that was cut short.
      guard let keys = try readFile(folder.keys) else { throw ArchiveError.keyFileMissing }
      try writeFile(unfinished.keys, keys)
      try target.takePlace(of: unfinished)
    } catch {
      unfinished.clear()
      throw error
    }
  }

  private static func copyDatabase(
    _ journal: DatabaseQueue, key: SecretBytes, to target: Folder,
    _ progress: (Int, Int) -> Bool
  ) throws -> [Head] {
    let copy = try Connection.open(target.database, key: key, .full, journal: .delete)
    let heads = try journal.answer { source in
      let heads = try Archive.heads(source)
      try copy.writeWithoutTransaction { try copyPages(of: source, to: $0, progress) }
      return heads
    }
    try copy.write { copy in
      // The copy is nobody's device until it is opened somewhere.
      try Archive.set(nil, copy)
      if try Schema.found(copy) == Schema.version { try Keyring(copy).forgetDevices() }
      try copy.execute(sql: "DELETE FROM holder")
    }
    try copy.writeWithoutTransaction { copy in
      _ = try Row.fetchAll(copy, sql: "PRAGMA journal_mode = DELETE")
      try check(copy, under: key, endsAt: heads, progress)
    }
    try copy.close()
    return heads
  }

  /// Checks a file that was just written: the seals of its pages, how they hang together, and that
  /// its chains end where they should. It is the second and third part of making a copy.
  static func check(
    _ copy: Database, under key: SecretBytes, endsAt heads: [Head],
    _ progress: (Int, Int) -> Bool
  ) throws {
    func tell(_ done: Int, _ pages: Int) throws {
      guard progress(done, 3 * pages) else { throw ArchiveError.cancelled }
    }
    let file = FileCheck(copy)
    let broken = try file.brokenSeals(under: key) { try tell($1 + $0, $1) }
    let isWhole = try file.hangsTogether(isThorough: false) { try tell(2 * $1 + $0, $1) }
    guard broken == 0, isWhole, try Archive.heads(copy) == heads else {
      throw ArchiveError.damaged(from: nil)
    }
  }

  /// Copies every page: the first of the three parts of making a copy.
  static func copyPages(
    of source: Database, to copy: Database, _ progress: (Int, Int) -> Bool
  ) throws {
    // GRDB passes over what the last step's answer throws.
    var goesOn = true
    try withoutActuallyEscaping(progress) { progress in
      try source.backup(to: copy, pagesPerStep: 1000) { state in
        let done = state.totalPageCount - state.remainingPageCount
        goesOn = progress(done, 3 * state.totalPageCount)
        guard goesOn else { throw ArchiveError.cancelled }
      }
    }
    guard goesOn else { throw ArchiveError.cancelled }
  }

  /// Where each device's chain ends.
  static func heads(_ database: Database) throws -> [Head] {
    try database.rows(
      """
      SELECT device.uuid, number, hash FROM entry JOIN device ON device.id = entry.device
      WHERE (device, number) IN (SELECT device, max(number) FROM entry GROUP BY device)
      ORDER BY device.id
      """
    ).map { row in
      let hash: Data = row["hash"]
      return Head(device: try ID(blob: row["uuid"]), number: row["number"], hash: Array(hash))
    }
  }

  private static func manifest(_ heads: [Head], _ at: Moment) -> String {
    let lines = heads.map { "head \($0.device) \($0.number) \(hexadecimal($0.hash))\n" }
    return "whatmatters/backup/1\nmade \(at.iso)\n" + lines.joined()
  }

  /// Brings a copy back as an archive, in a folder that is not there yet or is empty; never over
  /// another one. The copy stays as it is; it must not be open in this process. `progress` hears how
  /// many bytes of how many are copied and stops it by answering false; then nothing is left.
  public static func restore(
    from path: String, to place: String,
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(ArchiveError) {
    let (source, target) = (Folder(path: path), Folder(path: place))
    try source.expectCopy()
    try target.expectOutside()
    do {
      try naming(place) { try bring(source, to: target, progress) }
    } catch {
      if case .damaged = error { throw .copyDamaged(folder: path) }
      throw error
    }
  }

  private static func bring(
    _ source: Folder, to target: Folder, _ progress: (Int, Int) -> Bool
  ) throws {
    let unfinished = try target.makeBeside()
    do {
      try copyFile(source.database, to: unfinished.database, progress)
      // A folder that was copied by hand may have its newest entries in the log still.
      for file in [\Folder.log, \.manifest] where access(source[keyPath: file], F_OK) == 0 {
        try copyFile(source[keyPath: file], to: unfinished[keyPath: file])
      }
      try writeFile(unfinished.restored, [])
      try copyFile(source.keys, to: unfinished.keys)
      try target.takePlace(of: unfinished)
    } catch {
      unfinished.clear()
      throw error
    }
  }
}
