import Glibc

/// Standard input, output and error, as the program finds them.
enum StandardFiles {
  /// Makes them safe to use; called before any other file is opened.
  ///
  /// One that was closed is filled, or the next file to be opened would get its number: what is said
  /// would stand in the log, or in the archive. It is filled the wrong way round, so that using it
  /// still fails. A reader who has gone away, and a file that may grow no more, are errors of writing, not
  /// the end of the program.
  static func prepare() {
    for file in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(file, F_GETFD) < 0 {
      let filler = open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY)
      guard filler == file else { exit(ExitStatus.failed.rawValue) }
    }
    for sign in [SIGPIPE, SIGXFSZ] { signal(sign, SIG_IGN) }
  }

  /// Whether somebody sits at a terminal and can be asked.
  static var isAsked: Bool { isatty(STDIN_FILENO) == 1 }

  /// Writes all bytes, however often the system stops half-way or is not ready; whether it could.
  static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 || !mayTryAgain(file, for: POLLOUT) {
        return false
      }
    }
    return true
  }

  /// The bytes that come next on standard input, some at least; none at its end.
  static func read() -> ArraySlice<UInt8> {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
      if count >= 0 { return bytes[..<count] }
      guard mayTryAgain(STDIN_FILENO, for: POLLIN) else { return [] }
    }
  }

  /// Whether what has just failed is to be tried again; waits until it can be, where the file is one
  /// that answers at once.
  private static func mayTryAgain(_ file: Int32, for event: Int32) -> Bool {
    switch errno {
    case EINTR: return true
    case EAGAIN:
      var waiting = pollfd(fd: file, events: Int16(event), revents: 0)
      poll(&waiting, 1, -1)
      return true
    default: return false
    }
  }
}
