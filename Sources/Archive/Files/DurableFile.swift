import Foundation

/// Writes a file so that after a power cut it holds either the old bytes or the new: a file beside
/// it, fsync, rename, fsync of the folder.
func replaceFile(_ path: String, with bytes: [UInt8]) throws(ArchiveError) {
  let beside = path + ".new"
  try writeFile(beside, bytes)
  guard rename(beside, path) == 0 else { throw ArchiveError(errno: errno) }
  try syncFolder(parent(of: path))
}

/// Writes a file of mode 0600 and waits until it is on the disk.
func writeFile(_ path: String, _ bytes: [UInt8]) throws(ArchiveError) {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard file >= 0 else { throw ArchiveError(errno: errno) }
  defer { close(file) }
  try writeAll(file, bytes)
  guard fsync(file) == 0 else { throw ArchiveError(errno: errno) }
}

/// Writes a file of mode 0600 that must not be there yet, and does not wait for the disk.
func writeNewFile(_ path: String, _ bytes: [UInt8]) throws(ArchiveError) {
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  guard file >= 0 else { throw ArchiveError(errno: errno) }
  defer { close(file) }
  try writeAll(file, bytes)
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

/// The bytes of a file; `nil` when it is not there.
func readFile(_ path: String) throws(ArchiveError) -> [UInt8]? {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else {
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw ArchiveError(errno: errno)
  }
  defer { close(file) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(file, &part, part.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw ArchiveError(errno: errno) }
    if count == 0 { return bytes }
    bytes += part.prefix(count)
  }
}

/// Copies a file and waits until the copy is on the disk; `progress` hears how many bytes of how many
/// are copied and stops it by answering false.
func copyFile(
  _ source: String, to path: String,
  _ progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
) throws(ArchiveError) {
  let from = open(source, O_RDONLY | O_CLOEXEC)
  guard from >= 0 else { throw ArchiveError(errno: errno) }
  defer { close(from) }
  let to = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  guard to >= 0 else { throw ArchiveError(errno: errno) }
  defer { close(to) }
  var about = stat()
  guard fstat(from, &about) == 0 else { throw ArchiveError(errno: errno) }
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
