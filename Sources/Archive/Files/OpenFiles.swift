import Foundation

/// The files of an open archive as the disk knows them. Programs that keep folders in step, and people,
/// rename, replace and remove files under an open program; what is written to them afterwards stands
/// where nobody will look for it.
struct OpenFiles: Sendable {
  /// Where the files are now.
  enum Standing {
    /// Where they were opened.
    case inPlace
    /// All are, but for the log, in whose place there is nothing.
    case withoutLog
    /// One of them is not: it was moved or removed, or another stands there.
    case elsewhere
  }

  private struct File {
    let path: String
    let device: dev_t
    let number: ino_t
    let isLog: Bool
  }

  private let files: [File]

  /// The files that stand in a folder now.
  init(_ folder: Folder) throws(ArchiveError) {
    var files: [File] = []
    for name in [folder.database, folder.log, folder.sharedMemory, folder.holds] {
      var about = stat()
      // Opened by one program alone, it has nothing to tell others.
      if [folder.sharedMemory, folder.holds].contains(name), stat(name, &about) != 0 { continue }
      guard stat(name, &about) == 0 else { throw ArchiveError(errno: errno) }
      files.append(
        File(path: name, device: about.st_dev, number: about.st_ino, isLog: name == folder.log))
    }
    self.files = files
  }

  /// Where they are now.
  var standing: Standing {
    var standing = Standing.inPlace
    for file in files {
      var about = stat()
      if stat(file.path, &about) == 0, about.st_dev == file.device, about.st_ino == file.number {
        continue
      }
      guard file.isLog, lstat(file.path, &about) != 0, errno == ENOENT else { return .elsewhere }
      standing = .withoutLog
    }
    return standing
  }
}

extension Archive {
  /// Does something that writes, when the files it is written to stand where they were opened, also
  /// when it is done.
  ///
  /// - Throws: `notInPlace`; what was written may then be on no disk. What `expectWritable` throws.
  func inPlace<Answer>(_ writing: () throws -> Answer) throws -> Answer {
    try expectWritable()
    try expectInPlace()
    let answer = try writing()
    try expectInPlace()
    return answer
  }

  private func expectInPlace() throws {
    switch files.standing {
    case .inPlace: return
    case .elsewhere: throw ArchiveError.notInPlace
    case .withoutLog:
      // What stands in the log that is gone was said to be kept: while nobody has begun another log,
      // it still finds its way into the file.
      try journal.moveLog()
      throw ArchiveError.notInPlace
    }
  }
}
