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
  /// What a backup says of itself.
  static let manifest = "/manifest"
  /// SQLite's log of what is not in the main file yet.
  static let log = "/archive.db-wal"

  var holdsDatabase: Bool { access(database, F_OK) == 0 }
  var holdsKeys: Bool { access(keys, F_OK) == 0 }

  /// The folder beside it in which a new one is made, to be renamed when it is whole.
  var unfinished: Folder { Folder(path: trimmed + ".new") }

  private var trimmed: String {
    var text = path
    while text.count > 1 && text.hasSuffix("/") { text.removeLast() }
    return text
  }

  /// Whether something stands here that must not be written over.
  var isTaken: Bool {
    guard let folder = opendir(path) else { return errno != ENOENT }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { return true }
    }
    return false
  }

  /// Makes the folder, and those it stands in, for its owner alone; what is kept in a new folder
  /// outlives a power cut only when its name is on the disk too.
  func make() throws(ArchiveError) {
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

  /// Takes away the files we may have left here, and the folder when nothing else is in it.
  func clear() {
    for name in [
      keys, keys + ".new", database, database + "-wal", database + "-shm",
      database + "-journal", databaseToCome, databaseToCome + "-journal", head, holds, restored,
      path + Folder.manifest,
    ] {
      unlink(name)
    }
    if copyBeforeMigrating.holdsKeys { copyBeforeMigrating.clear() }
    rmdir(path)
  }

  /// Gives a finished folder its name, for good.
  func takePlace(of unfinished: Folder) throws(ArchiveError) {
    try syncFolder(unfinished.path)
    guard rename(unfinished.path, trimmed) == 0 else { throw ArchiveError(errno: errno) }
    try syncFolder(parent(of: trimmed))
  }
}
