import Foundation

extension Folder {
  /// Stops where there is no backup that can be read.
  func expectCopy() throws(ArchiveError) {
    do throws(ArchiveError) {
      switch try standing {
      case .nothing: throw .notACopy(folder: path)
      case .archive: if !holdsDatabase { throw .copyDamaged(folder: path) }
      }
    } catch {
      // Keys are copied last: without them it was cut short.
      throw error == .keyFileMissing ? .copyDamaged(folder: path) : error
    }
  }

  /// What stands at a folder.
  enum Standing {
    /// Nothing of an archive.
    case nothing
    /// An archive whose key file can be read.
    case archive
  }

  /// What stands here.
  ///
  /// - Throws: `keyFileMissing`, `othersArchive`, `io`.
  var standing: Standing {
    get throws(ArchiveError) {
      let file = open(keys, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      if file >= 0 {
        close(file)
        return .archive
      }
      switch errno {
      case ENOENT, ENOTDIR:
        if holdsAnything() { throw .keyFileMissing }
        return .nothing
      case EACCES, EPERM: throw .othersArchive(folder: path, owner: owner)
      // What stands there is no file of ours; reading it says so.
      case ELOOP: return .archive
      default: throw ArchiveError(errno: errno)
      }
    }
  }

  /// Whose the key file is, or the first folder on the way that can be looked at.
  private var owner: String? {
    var about = stat()
    var place = keys
    while lstat(place, &about) != 0 {
      guard place != "/", place != "." else { return nil }
      place = parent(of: place)
    }
    guard let entry = getpwuid(about.st_uid) else { return nil }
    return String(cString: entry.pointee.pw_name)
  }
}
