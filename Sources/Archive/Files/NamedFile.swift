import Foundation

/// Files that somebody named on the command line, to be read or to be written: there is no other way to
/// them.
public enum NamedFile {
  /// More than anything that is read here.
  public static let longest = 1 << 30

  /// Every byte of a file, which may also be a pipe.
  ///
  /// - Throws: `unreadable`.
  public static func read(
    _ path: String, atMost longest: Int = longest
  ) throws(ArchiveError) -> [UInt8] {
    do throws(FileFault) {
      guard !path.isEmpty else { throw .noName }
      let file = open(path, O_RDONLY | O_NOCTTY | O_CLOEXEC)
      guard file >= 0 else { throw FileFault(errno: errno) }
      defer { close(file) }
      return try bytes(of: file, atMost: longest)
    } catch {
      throw .unreadable(path, error)
    }
  }

  private static func bytes(
    of file: Int32, atMost longest: Int
  ) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Foundation.read(file, &part, part.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw errno == EIO ? .notRead : FileFault(errno: errno) }
      if count == 0 { return bytes }
      bytes += part.prefix(count)
      guard bytes.count <= longest else { throw .tooLong }
    }
  }

  /// The files in a folder and the folders in it whose names end like this, in the order of their names;
  /// a link may stand for the folder, and for a file.
  ///
  /// - Throws: `unreadable`.
  public static func files(
    in folder: String, ending: String
  ) throws(ArchiveError) -> [String] {
    let names: [String]
    do throws(FileFault) { names = try namesOfFolder(folder) } catch {
      throw .unreadable(folder, error)
    }
    var found: [String] = []
    for name in names.sorted() {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      switch kind(of: path, followingLinks: false) {
      case .folder: found += try files(in: path, ending: ending)
      case .plain, .other, .none:
        if name.hasSuffix(ending), kind(of: path) == .plain { found.append(path) }
      }
    }
    return found
  }

  /// Whether it is a folder, or a link to one.
  public static func isFolder(_ path: String) -> Bool { kind(of: path) == .folder }

  /// Whether it is a plain file, which can be read as often as one likes, or a link to one.
  public static func isPlain(_ path: String) -> Bool { kind(of: path) == .plain }

  /// Whether it is something else than a plain file or a folder, such as a pipe.
  public static func isOther(_ path: String) -> Bool { kind(of: path) == .other }

  /// Whether it is a plain file that others than its owner can read where it stands.
  public static func isReadableByOthers(_ path: String) -> Bool {
    guard kind(of: path) == .plain,
      var place = realpath(path, nil).map({ named in
        defer { free(named) }
        return String(cString: named)
      })
    else { return false }
    var needed: mode_t = 0o044
    while true {
      var about = stat()
      guard stat(place, &about) == 0, about.st_mode & needed != 0 else { return false }
      if place == "/" { return true }
      place = parent(of: place)
      // Whoever may not enter a folder reads nothing in it.
      needed = 0o011
    }
  }

  /// Makes a folder, and those it stands in, for its owner alone.
  ///
  /// - Throws: `unwritable`.
  public static func makeFolder(_ path: String) throws(ArchiveError) {
    try naming(path) { try Folder(path: path).make() }
  }

  /// Writes a file that only its owner can read: all of it, or the one that stood there stays as it was.
  /// Links are followed. Into a pipe, a terminal or another device it is written as it comes; nothing is
  /// put in its place. No file of an archive is ever written over, and none is put beside them.
  ///
  /// - Throws: `unwritable`, with nothing changed.
  public static func write(_ bytes: [UInt8], to path: String) throws(ArchiveError) {
    do throws(FileFault) {
      guard !path.isEmpty else { throw .noName }
      switch kind(of: path) {
      case .folder: throw .folder
      case .other: try write(bytes, into: path)
      case .plain, .none: try replace(try followed(path), with: bytes)
      }
    } catch {
      throw .unwritable(path, error)
    }
  }

  private static func write(_ bytes: [UInt8], into path: String) throws(FileFault) {
    let file = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw FileFault(errno: errno) }
    defer { close(file) }
    try writeEverything(bytes, to: file)
  }

  private static func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    guard !Folder(path: parent(of: path)).isAnArchives else { throw .ofAnArchive }
    let beside = parent(of: path) + "/.whatmatters-" + hexadecimal(Sodium.random(8))
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw FileFault(errno: errno) }
    do throws(FileFault) {
      defer { close(file) }
      try writeEverything(bytes, to: file)
      guard fsync(file) == 0 else { throw FileFault(errno: errno) }
      guard rename(beside, path) == 0 else { throw FileFault(errno: errno) }
    } catch {
      unlink(beside)
      throw error
    }
  }

  private static func writeEverything(
    _ bytes: [UInt8], to file: Int32
  ) throws(FileFault) {
    do { try writeAll(file, bytes) } catch {
      switch error {
      case .diskFull: throw .full
      case .notWritable: throw .notAllowed
      case .io(let fault): throw fault == .unknown ? .notWritten : fault
      default: throw .notWritten
      }
    }
  }

  /// Where a path leads to in the end, also where nothing stands there yet.
  private static func followed(_ path: String) throws(FileFault) -> String {
    var path = path
    for _ in 0..<40 {
      guard kind(of: path, followingLinks: false) == .other, let target = link(at: path) else {
        guard !path.hasSuffix("/") else { throw .folder }
        let folder = parent(of: path)
        guard let real = realpath(folder, nil) else { throw FileFault(errno: errno) }
        defer { free(real) }
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return String(cString: real) + "/" + name
      }
      path = target.hasPrefix("/") ? target : parent(of: path) + "/" + target
    }
    throw .circle
  }

  private static func link(at path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &bytes, bytes.count)
    return count > 0
      ? String(decoding: bytes[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
  }

  private enum Kind { case plain, folder, other }

  private static func kind(of path: String, followingLinks: Bool = true) -> Kind? {
    var about = stat()
    guard (followingLinks ? stat(path, &about) : lstat(path, &about)) == 0 else { return nil }
    return switch about.st_mode & S_IFMT {
    case S_IFREG: .plain
    case S_IFDIR: .folder
    default: .other
    }
  }
}
