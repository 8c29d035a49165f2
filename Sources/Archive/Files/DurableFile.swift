import Foundation

/// Writes a file so that after a power cut it holds either the old bytes or the new: a file beside
/// it, fsync, rename, fsync of the folder. What is still to be done before it counts is done `lastly`,
/// when there is room for it; where that fails the file stays as it was.
///
/// One at a time may do so: whoever has the lock for it.
func replaceFile(
  _ path: String, with bytes: [UInt8], lastly: () throws -> Void = {}
) throws {
  let beside = path + ".new"
  unlink(beside)
  do {
    try writeFile(beside, bytes)
    try lastly()
    guard rename(beside, path) == 0 else { throw ArchiveError(errno: errno) }
  } catch {
    unlink(beside)
    throw error
  }
  try syncFolder(parent(of: path))
}

/// Writes a file of mode 0600 that must not be there yet, through no link, and waits until it is on
/// the disk.
func writeFile(_ path: String, _ bytes: [UInt8]) throws(ArchiveError) {
  let file = try newFile(path)
  defer { close(file) }
  try writeAll(file, bytes)
  guard fsync(file) == 0 else { throw ArchiveError(errno: errno) }
}

/// Writes a file of mode 0600 that must not be there yet, and does not wait for the disk.
func writeFileLater(_ path: String, _ bytes: [UInt8]) throws(ArchiveError) {
  let file = try newFile(path)
  defer { close(file) }
  try writeAll(file, bytes)
}

private func newFile(_ path: String) throws(ArchiveError) -> Int32 {
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
  guard file >= 0 else { throw ArchiveError(errno: errno) }
  return file
}

/// Writes every byte, however often the system stops half-way.
func writeAll(_ file: Int32, _ bytes: [UInt8]) throws(ArchiveError) {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes {
      write(file, $0.baseAddress?.advanced(by: done), $0.count - done)
    }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { throw ArchiveError(errno: count == 0 ? ENOSPC : errno) }
    done += count
  }
}

/// A small file of an archive can't be what it says it is.
enum UnreadableFile: Error {
  /// It is a link, a pipe, a device or a folder.
  case notPlain
  /// It is longer than anything we write there.
  case tooLong
}

/// The bytes of one of the small files of an archive; `nil` when it is not there.
///
/// - Throws: `UnreadableFile`, `ArchiveError`.
func readFile(_ path: String) throws -> [UInt8]? {
  // Whoever can write into the folder must not make us wait at a pipe, or read without end.
  let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard file >= 0 else {
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw errno == ELOOP ? UnreadableFile.notPlain : ArchiveError(errno: errno)
  }
  defer { close(file) }
  var about = stat()
  guard fstat(file, &about) == 0 else { throw ArchiveError(errno: errno) }
  guard about.st_mode & S_IFMT == S_IFREG else { throw UnreadableFile.notPlain }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(file, &part, part.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw ArchiveError(errno: errno) }
    if count == 0 { return bytes }
    bytes += part.prefix(count)
    guard bytes.count <= 1 << 20 else { throw UnreadableFile.tooLong }
  }
}

/// Copies a file and waits until the copy is on the disk; `progress` hears how many bytes of how many
/// are copied and stops it by answering false.
func copyFile(
  _ source: String, to path: String,
  _ progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
) throws(ArchiveError) {
  // Not at a pipe, which would keep us waiting.
  let from = open(source, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard from >= 0 else { throw .unreadable(source, FileFault(errno: errno)) }
  defer { close(from) }
  let to = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  guard to >= 0 else { throw ArchiveError(errno: errno) }
  defer { close(to) }
  var about = stat()
  guard fstat(from, &about) == 0 else { throw ArchiveError(errno: errno) }
  guard about.st_mode & S_IFMT == S_IFREG else { throw .damaged(from: nil) }
  var part = [UInt8](repeating: 0, count: 1_048_576)
  var done = 0
  while true {
    let count = read(from, &part, part.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw ArchiveError(errno: errno) }
    if count == 0 { break }
    try writeAll(to, Array(part.prefix(count)))
    done += count
    guard progress(done, Int(about.st_size)) else { throw .cancelled }
  }
  guard fsync(to) == 0 else { throw ArchiveError(errno: errno) }
}

/// Waits until the names in a folder are on the disk.
func syncFolder(_ path: String) throws(ArchiveError) {
  let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard folder >= 0 else { throw ArchiveError(errno: errno) }
  defer { close(folder) }
  guard fsync(folder) == 0 else { throw ArchiveError(errno: errno) }
}

/// The folder that a path stands in.
func parent(of path: String) -> String {
  let parts = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
  let joined = parts.joined(separator: "/")
  if path.hasPrefix("/") { return "/" + joined }
  return joined.isEmpty ? "." : joined
}

/// The names in a folder, without itself and the one above.
func namesOfFolder(_ path: String) throws(FileFault) -> [String] {
  guard let folder = opendir(path) else { throw FileFault(errno: errno) }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names
}
