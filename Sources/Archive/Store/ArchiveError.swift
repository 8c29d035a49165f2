import Foundation
import GRDB

/// What can go wrong with an archive, as facts; the sentences are the interface's.
public enum ArchiveError: Error, Equatable, Sendable {
  /// The passphrase opens nothing here.
  case wrongPassphrase
  /// The recovery code is whole, but of another archive, or of none.
  case wrongRecoveryCode
  /// There is no archive at this folder.
  case notAnArchive(folder: String)
  /// The folder holds something already; nothing was written.
  case folderInUse(folder: String)
  /// The sealed file is there and its key file is not.
  case keyFileMissing
  /// The key file can't be read as one, or asks for what no machine has.
  case keyFileDamaged
  /// The sealed file is not what was written; from this entry on where it is known.
  case damaged(from: Int64?)
  /// Somebody else is writing and does not stop.
  case inUse
  /// The files were moved, replaced or removed while the archive was open; what was to be kept is not
  /// kept where it would be found.
  case notInPlace
  /// There is no room; what was to be kept is not kept.
  case diskFull
  /// The file or its folder may not be written.
  case notWritable
  /// A newer version of the program made this archive.
  case newerSchema(Int)
  /// This build would store in clear, and so does nothing.
  case notEncrypting
  /// There is not memory enough to derive the key.
  case outOfMemory
  /// It was stopped by whoever asked for it; nothing half-made is left.
  case cancelled
  /// Two different entries claim one number of one device; nothing was taken in.
  case conflicts([Conflict])
  /// An entry of a file says that it came after more than was ever kept; nothing was taken in.
  case clockOutOfReach
  /// Taken in, something could not be read again as it was; nothing was taken in.
  case unreadableAfterwards
  /// It is held, for this reason, and is not disposed of.
  case heldBack(reason: String)
  /// Others have ways into this archive, who would be shut out.
  case othersHoldKeys
  /// There is nothing here that could be held or disposed of.
  case nothingToDispose
  /// There is nobody of this identifier.
  case nothingNamed
  /// These two stand on one page already.
  case alreadyJoined
  /// They have two NHS numbers.
  case differentNumbers
  /// They were joined to nobody.
  case notJoined
  /// Nobody but whom it belongs to can read the folder, or its key file; their name where it is known.
  case othersArchive(folder: String, owner: String?)
  /// There is no backup at this folder.
  case notACopy(folder: String)
  /// The backup is not what was written.
  case copyDamaged(folder: String)
  /// What was to be a backup is not sound, and was taken away again.
  case copyNotSound(folder: String)
  /// A file or folder that somebody named can't be read.
  case unreadable(String, FileFault)
  /// A file or folder that somebody named can't be written; nothing of it was left there.
  case unwritable(String, FileFault)
  /// Writing into a folder that somebody named ended before all was there; what is there stays.
  case unfinished(String, FileFault)
  /// The system failed with one of the archive's own files.
  case io(FileFault)
}

extension ArchiveError {
  /// The fact behind an error of GRDB, SQLite, Foundation or ours.
  init(_ error: any Error) {
    switch error {
    case let known as ArchiveError: self = known
    case let failure as DatabaseError: self.init(sqlite: failure.extendedResultCode)
    case let fault as FileFault: self = .io(fault)
    default: self = .io(.unknown)
    }
  }

  /// Whether nothing more can be written here, while what was written can still be read.
  var isForWantOfRoom: Bool { [.diskFull, .io(.notWritten), .io(.tooLarge)].contains(self) }

  /// Whether what was written can still be read where nothing can be written.
  var leavesItReadable: Bool { isForWantOfRoom || self == .notWritable }

  /// The fact behind a result of SQLite; total over its codes.
  init(sqlite code: ResultCode) {
    switch code.primaryResultCode {
    case .SQLITE_FULL: self = .diskFull
    // No room for the -shm file comes as an I/O error of its own (measured: 4874).
    case .SQLITE_IOERR where code.rawValue == 4874: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .inUse
    // Our SQL is fixed, so what SQLite can't make sense of is a file that is not what we made.
    case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_ERROR: self = .damaged(from: nil)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .notWritable
    case .SQLITE_NOMEM: self = .outOfMemory
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .cancelled
    default: self = .io(FileFault(sqlite: code))
    }
  }

  /// The fact behind an `errno`.
  init(errno code: Int32) {
    if code == ENOMEM {
      self = .outOfMemory
      return
    }
    switch FileFault(errno: code) {
    case .full: self = .diskFull
    case .notAllowed, .readOnly: self = .notWritable
    case let fault: self = .io(fault)
    }
  }
}

/// The answer of `body`, or the fact behind its failure.
func stating<Answer>(_ body: () throws -> Answer) throws(ArchiveError) -> Answer {
  do { return try body() } catch { throw ArchiveError(error) }
}
