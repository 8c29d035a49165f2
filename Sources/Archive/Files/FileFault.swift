import Foundation
import GRDB

/// Why the system could not do something with a file or a folder.
public enum FileFault: Error, Equatable, Sendable {
  /// It is not there.
  case missing
  /// No name was given.
  case noName
  /// Somebody else's, or protected.
  case notAllowed
  /// It stands on a disk that can only be read.
  case readOnly
  /// There is no room on its disk.
  case full
  /// It would be larger than the system lets a file be.
  case tooLarge
  /// It is longer than anything that is read there.
  case tooLong
  /// It is a folder, where a file was needed.
  case folder
  /// Something on the way to it is no folder.
  case notAFolder
  /// Links lead back to where they began.
  case circle
  /// Its name is longer than the system lets one be.
  case longName
  /// It belongs to an archive, which nothing else is to be written into.
  case ofAnArchive
  /// Something else stands there now.
  case taken
  /// It is in use.
  case busy
  /// The disk failed while it was read.
  case notRead
  /// The disk failed while it was written.
  case notWritten
  /// Anything else.
  case unknown

  /// What an `errno` says.
  public init(errno code: Int32) {
    self =
      switch code {
      case ENOENT, ENXIO, ENODEV: .missing
      case EACCES, EPERM: .notAllowed
      case EROFS: .readOnly
      case ENOSPC, EDQUOT: .full
      case EFBIG: .tooLarge
      case EISDIR: .folder
      case ENOTDIR: .notAFolder
      case ELOOP: .circle
      case ENAMETOOLONG: .longName
      case EEXIST, ENOTEMPTY: .taken
      case EBUSY, ETXTBSY, EMFILE, ENFILE: .busy
      default: .unknown
      }
  }

  /// What an extended result of SQLite says.
  init(sqlite code: ResultCode) {
    self =
      switch code {
      case .SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ, .SQLITE_IOERR_FSTAT,
        .SQLITE_IOERR_CORRUPTFS, .SQLITE_IOERR_ACCESS:
        .notRead
      case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC,
        .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_DELETE, .SQLITE_IOERR_DELETE_NOENT,
        .SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP:
        .notWritten
      default: .unknown
      }
  }
}

/// Does something in a place that somebody named: what goes wrong there is said of that place.
func naming<Answer>(
  _ path: String, _ body: () throws -> Answer
) throws(ArchiveError) -> Answer {
  do { return try body() } catch {
    switch ArchiveError(error) {
    case .diskFull: throw .unwritable(path, .full)
    case .notWritable: throw .unwritable(path, .notAllowed)
    case .io(let fault): throw .unwritable(path, fault)
    case let known: throw known
    }
  }
}
