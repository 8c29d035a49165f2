import Foundation

/// The folder of an archive and the names of the files in it.
struct Folder: Sendable {
  let path: String

  /// The keys, each sealed.
  var keys: String { path + "/keys.json" }
  /// Everything else.
  var database: String { path + "/archive.db" }
  /// Everything else, under another key, until it takes its place.
  var databaseToCome: String { path + "/archive.db.next" }
  /// Where the chain ended after the last commit.
  var head: String { path + "/head" }
  /// The bytes whose locks are the holds on conversations.
  var holds: String { path + "/holds" }
  /// Stands here from when it was restored until it is opened, and then is a device of its own.
  var restored: String { path + "/restored" }
  /// A backup of the file as it was before it was brought to today's schema.
  var copyBeforeMigrating: Folder { Folder(path: path + "/before-\(Schema.version)") }
  /// Such copies, of whichever version, that are still here.
  var copiesBeforeMigrating: [String] {
    (1...Schema.version).map { Folder(path: path + "/before-\($0)") }.filter(\.holdsKeys).map(
      \.path)
  }
  /// What a backup says of itself.
  var manifest: String { path + "/manifest" }
  /// SQLite's log of what is not in the main file yet.
  var log: String { database + "-wal" }
  /// What programs that have the archive open tell each other of the log.
  var sharedMemory: String { database + "-shm" }

  /// How many bytes the sealed file takes, with what is not in its main part yet.
  var databaseBytes: Int {
    [database, log].reduce(0) { sum, path in
      var about = stat()
      return stat(path, &about) == 0 ? sum + Int(about.st_size) : sum
    }
  }

  var holdsDatabase: Bool { access(database, F_OK) == 0 }
  var holdsKeys: Bool { access(keys, F_OK) == 0 }

  /// Whether this folder, or one that it stands in, is an archive's or a backup's.
  var isAnArchives: Bool {
    var place = self
    while true {
      if place.holdsDatabase || place.holdsKeys && place.holdsAnything(but: [place.keys]) {
        return true
      }
      guard place.trimmed != "/", place.trimmed != "." else { return false }
      place = Folder(path: parent(of: place.path))
    }
  }

  /// Whether one of the files that an archive is made of stands here, besides some.
  func holdsAnything(but others: [String] = []) -> Bool {
    var about = stat()
    return [keys, database, databaseToCome, log, sharedMemory, head, holds, restored, manifest]
      .contains { !others.contains($0) && lstat($0, &about) == 0 }
  }

  private var trimmed: String {
    var text = path
    while text.count > 1 && text.hasSuffix("/") { text.removeLast() }
    return text
  }

  /// Stops where something stands here that must not be written over, a link that leads nowhere too, and
  /// where nobody can tell.
  ///
  /// - Throws: `folderInUse`, `unwritable`.
  func expectFree() throws(ArchiveError) {
    guard !path.isEmpty else { throw .unwritable(path, .noName) }
    let isEmpty: Bool
    do throws(FileFault) { isEmpty = try namesOfFolder(path).isEmpty } catch {
      var about = stat()
      let isThere = lstat(trimmed, &about) == 0
      if error == .missing, !isThere { return }
      throw isThere && [.missing, .notAFolder].contains(error)
        ? .folderInUse(folder: path) : .unwritable(path, error)
    }
    guard isEmpty else { throw .folderInUse(folder: path) }
  }

  /// Stops where something would be put among the files of an archive, or over anything else.
  func expectOutside() throws(ArchiveError) {
    try expectFree()
    if isAnArchives { throw .unwritable(path, .ofAnArchive) }
  }

  /// A new empty folder beside this one, in which a whole one is made to be renamed. Nobody else has
  /// its name, so that all in it is ours to take away.
  func makeBeside() throws(ArchiveError) -> Folder {
    try expectFree()
    let target = try resolved()
    try Folder.make(parent(of: target.path))
    while true {
      let beside = Folder(path: target.trimmed + Folder.unfinished + hexadecimal(Sodium.random(8)))
      if mkdir(beside.path, 0o700) == 0 { return beside }
      guard errno == EEXIST else { throw ArchiveError(errno: errno) }
    }
  }

  private static let unfinished = ".new-"

  /// Folders that `makeBeside` made here and that are still there: of a program that was killed, or of one
  /// that is at work now. Nobody can tell, so they are only named.
  var unfinishedBeside: [String] {
    let place = parent(of: trimmed)
    let beginning = (trimmed.split(separator: "/").last ?? "") + Folder.unfinished
    do throws(FileFault) {
      return try namesOfFolder(place).filter {
        $0.hasPrefix(beginning)
          && bytes(hexadecimal: $0.dropFirst(beginning.count))?.count == 8
      }
      .sorted().map { place == "." && !trimmed.hasPrefix("./") ? $0 : place + "/" + $0 }
    } catch {
      // Who can't look there is told of nothing there.
      return []
    }
  }

  /// The folder that a link leads to, which a folder can't be renamed over.
  private func resolved() throws(ArchiveError) -> Folder {
    var about = stat()
    guard lstat(trimmed, &about) == 0, about.st_mode & S_IFMT == S_IFLNK else { return self }
    guard let real = realpath(trimmed, nil) else { throw ArchiveError(errno: errno) }
    defer { free(real) }
    return Folder(path: String(cString: real))
  }

  /// Makes the folder, and those it stands in, for its owner alone; what is kept in a new folder
  /// outlives a power cut only when its name is on the disk too.
  func make() throws(ArchiveError) { try Folder.make(path) }

  private static func make(_ path: String) throws(ArchiveError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      let above = made.isEmpty ? "/" : made
      made += "/" + part
      if mkdir(made, 0o700) == 0 {
        try syncFolder(above)
      } else if errno != EEXIST {
        throw ArchiveError(errno: errno)
      }
    }
  }

  /// Stops where the disk has not this much room; where nobody can tell, writing will.
  func expectRoom(for bytes: Int) throws(ArchiveError) {
    var about = statvfs()
    guard statvfs(path, &about) == 0 else { return }
    let (room, isBeyond) = UInt64(about.f_bavail).multipliedReportingOverflow(
      by: UInt64(about.f_frsize))
    guard isBeyond || room >= UInt64(max(0, bytes)) else { throw .diskFull }
  }

  /// Takes away what was made in a folder that this run made, and the folder.
  func clear() {
    for name in [
      keys, keys + ".new", database, log, sharedMemory,
      database + "-journal", databaseToCome, databaseToCome + "-journal", head, holds, restored,
      manifest,
    ] {
      unlink(name)
    }
    if copyBeforeMigrating.holdsKeys { copyBeforeMigrating.clear() }
    rmdir(path)
  }

  /// Gives a finished folder its name, for good.
  func takePlace(of unfinished: Folder) throws(ArchiveError) {
    let target = try resolved()
    try syncFolder(unfinished.path)
    guard rename(unfinished.path, target.trimmed) == 0 else {
      // Somebody else was quicker.
      guard ![EEXIST, ENOTEMPTY, ENOTDIR].contains(errno) else { throw .folderInUse(folder: path) }
      throw ArchiveError(errno: errno)
    }
    try syncFolder(parent(of: target.trimmed))
  }
}
