import Archive
import Foundation
import Glibc
import Logging
import Paper
import Printing
import Synchronization

/// What the program did and what went wrong, for whoever has to find out why: kinds and durations,
/// never a name, never a word that was said.
enum Log {
  private static let logger = Mutex<Logger?>(nil)

  /// Writes to `log.txt` in this folder from now on; where it can't be written, nowhere.
  static func start(in folder: String) {
    logger.withLock { logger in
      guard logger == nil else { return }
      do { try NamedFile.makeFolder(folder) } catch { return }
      guard let file = LogFile(path: folder + "/log.txt") else { return }
      LoggingSystem.bootstrap { _ in file }
      logger = Logger(label: "whatmatters")
    }
  }

  /// Something failed; only what kind of failure it was is written.
  static func failure(_ error: any Error, doing what: String = "command") {
    logger.withLock { $0?.error("\(what) failed: \(kind(of: error))") }
  }

  /// Does something and writes how long it took.
  static func timing<Answer>(_ what: String, _ body: () throws -> Answer) rethrows -> Answer {
    let clock = ContinuousClock()
    let start = clock.now
    let answer = try body()
    let milliseconds = (clock.now - start) / .milliseconds(1)
    logger.withLock { $0?.info("\(what) in \(Int(milliseconds)) ms") }
    return answer
  }

  /// The name of an error's case without what it holds.
  static func kind(of error: any Error) -> String {
    switch error {
    case is ArchiveError, is PrintError, is PaperError, is Trouble:
      "\(type(of: error))." + "\(error)".prefix { $0 != "(" }
    default: "\(type(of: error))"
    }
  }
}

/// A log in a file that only its owner can read, begun anew when it has grown long.
private struct LogFile: LogHandler {
  var logLevel = Logger.Level.info
  var metadata: Logger.Metadata = [:]
  private let file: Int32

  private static let limit = 1 << 20

  init?(path: String) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > LogFile.limit
    {
      rename(path, path + ".1")
    }
    file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let line = Clock.utc + " \(event.level) \(event.message)\n"
    // One write a line: two processes may append to one file.
    _ = Array(line.utf8).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
  }
}
