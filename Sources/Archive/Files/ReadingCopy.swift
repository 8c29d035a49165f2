import Conversation
import Foundation

/// A copy of an archive's sealed file, in which an archive is opened that can't be written where it stands:
/// on a full disk, or in a folder that can only be read. What opening writes is written into the copy;
/// nothing that is to be kept is. It is sealed as the archive is.
struct ReadingCopy {
  /// The folder of the copy.
  let folder: Folder
  /// Why the archive itself can't be written.
  let why: ArchiveError

  /// Copies the sealed file to a place that has room for it.
  ///
  /// - Throws: `why` where there is no such place.
  init(of archive: Folder, because why: ArchiveError) throws(ArchiveError) {
    self.why = why
    for place in [NSTemporaryDirectory(), "/dev/shm/"] {
      let folder = Folder(path: place + "whatmatters-" + hexadecimal(Sodium.random(8)))
      do throws(ArchiveError) {
        try Folder(path: place).expectRoom(for: 3 * archive.databaseBytes + 1 << 20)
        guard mkdir(folder.path, 0o700) == 0 else { throw ArchiveError(errno: errno) }
        try ReadingCopy.copy(archive, to: folder)
        self.folder = folder
        return
      } catch {
        folder.clear()
        if error == .inUse { throw error }
      }
    }
    throw why
  }

  /// Takes its names away, so that nothing of it stays however the program ends; who has it open reads on.
  func vanish() { folder.clear() }

  /// Copies file and log as they stood at one moment: somebody else may be writing.
  private static func copy(_ archive: Folder, to folder: Folder) throws(ArchiveError) {
    for _ in 1...5 {
      let before = state(of: archive)
      try copyFile(archive.database, to: folder.database)
      if access(archive.log, F_OK) == 0 { try copyFile(archive.log, to: folder.log) }
      if state(of: archive) == before { return }
      for file in [folder.database, folder.log] { unlink(file) }
    }
    throw .inUse
  }

  private static func state(of archive: Folder) -> [Int64] {
    [archive.database, archive.log].flatMap { path -> [Int64] in
      var about = stat()
      guard stat(path, &about) == 0 else { return [] }
      return [
        Int64(about.st_ino), Int64(about.st_size), Int64(about.st_mtim.tv_sec),
        Int64(about.st_mtim.tv_nsec),
      ]
    }
  }
}

extension Archive {
  /// Opens an archive; where it can't be written, for reading.
  static func atWorkOrReading(
    _ folder: Folder, data: SecretBytes, author: AuthorID, at: Moment,
    progress: (Opening) -> Bool, finding: ([FoundAtOpening]) -> Bool
  ) throws -> Archive {
    var told: [FoundAtOpening] = []
    do {
      return try Archive(
        folder, data: data, author: author, at: at, progress: progress,
        finding: { found in
          told = found
          return finding(found)
        })
    } catch {
      let why = ArchiveError(error)
      guard why.leavesItReadable else { throw error }
      let copy = try ReadingCopy(of: folder, because: why)
      defer { copy.vanish() }
      // What was told once is not told again.
      return try Archive(
        folder, reading: copy, data: data, author: author, at: at, progress: progress,
        finding: { found in finding(found.filter { !told.contains($0) }) })
    }
  }

  /// Stops where the archive can only be read.
  ///
  /// - Throws: `diskFull`, `notWritable`, `io`.
  func expectWritable() throws(ArchiveError) {
    if let whyOnlyReadable { throw whyOnlyReadable }
  }
}
