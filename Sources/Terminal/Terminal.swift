import CNcurses
import Canvas
import Glibc
import Synchronization

/// The terminal: shows frames, and waits for whatever can happen. Used from one thread only.
public final class Terminal {
  /// Wakes `wait` from any thread.
  public let bell: Wake
  /// Whether a file is watched for the changes of others.
  public private(set) var isWatching: Bool
  /// Whether errors go to the crash log; if not, they are seen on the screen, and lost with it.
  public let isLogging: Bool

  /// How many milliseconds an Escape waits for more before it is a key of its own.
  let escapeDelay: Int64
  /// Whether letters beyond ASCII cannot be shown.
  let isASCII: Bool
  private(set) var isOpen = true
  /// What the screen shows now; nil when that is not known.
  var shown: Frame?
  /// What is to be shown once the terminal has taken what it was sent before.
  var late: Frame?
  var decoder = KeyDecoder()
  /// Where what was typed is read into.
  var bytes = [UInt8](repeating: 0, count: 4096)
  /// Until when the decoder waits for more.
  var pauseEnd: Instant?
  /// What came up outside of waiting, for the next wait to answer.
  var earlier: [Event] = []
  /// What the timer is set to.
  var timer: Instant?

  /// There is one terminal, because ncurses has one.
  private static let isTaken = Mutex(false)

  /// What remains of a crash: where its message goes, and what is shown of it afterwards.
  public struct CrashReport: Sendable {
    let log: String
    let notice: String

    /// Errors go to the file at `log` while the screen is open, for they would vanish with it;
    /// `notice` is shown on the terminal after a crash, lines ended with `\n`.
    public init(log: String, notice: String) {
      self.log = log
      self.notice = notice
    }
  }

  /// Opens the terminal on standard input and output.
  /// - Parameters:
  ///   - environment: of it `TERM`, `NO_COLOR` and `ESCDELAY` are heeded.
  ///   - file: a file that other processes change, to be told of; its directory must exist.
  ///   - crash: what remains if the program crashes.
  /// - Throws: when there can be no screen, so that the program goes on in line mode.
  public convenience init(
    environment: [String: String], watching file: String?, crash: CrashReport? = nil
  ) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    try self.init(
      environment: environment, watching: file, crash: crash,
      input: STDIN_FILENO, output: STDOUT_FILENO)
  }

  /// Opens a terminal on descriptors of any kind.
  init(
    environment: [String: String], watching file: String?, crash: CrashReport?,
    input: Int32, output: Int32
  ) throws(TerminalError) {
    let type = environment["TERM", default: ""]
    guard !type.isEmpty, type != "dumb" else { throw .unsuitable(type: type) }
    let delay = environment["ESCDELAY"].flatMap(Int32.init).map { min(max($0, 0), 5000) } ?? 100
    let theme = Theme(environment: environment)
    bell = try Wake()
    escapeDelay = Int64(delay)
    cn_block_signals()
    isASCII = !cn_choose_letters()
    try Self.take(type: type, input, output, bell, delay: delay, theme)
    isWatching = file.map(Self.watch) ?? false
    let isGuarded = cn_guard(output, crash?.notice ?? "", crash?.log)
    isLogging = isGuarded && crash != nil
    (cn_has_colours() ? theme : .plain).apply()
  }

  deinit { close() }

  /// Gives the terminal back as it was found. Does nothing the second time.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    cn_close()
    cn_unguard()
    cn_wait_close()
    Self.isTaken.withLock { $0 = false }
  }

  private static func take(
    type: String, _ input: Int32, _ output: Int32, _ bell: Wake, delay: Int32, _ theme: Theme
  ) throws(TerminalError) {
    let wasTaken = isTaken.withLock { isTaken in
      defer { isTaken = true }
      return isTaken
    }
    guard !wasTaken else { throw .alreadyOpen }
    var failure: TerminalError?
    if !cn_wait_open(input, bell.descriptor) {
      failure = .system(errno)
    } else if !cn_open(type, input, output, delay, theme == .colours) {
      cn_wait_close()
      failure = .unsuitable(type: type)
    }
    if let failure {
      isTaken.withLock { $0 = false }
      throw failure
    }
  }

  /// Watches a file that was not there at the beginning; where one is watched already, that stays.
  public func watch(_ file: String) {
    if !isWatching { isWatching = Self.watch(file) }
  }

  private static func watch(_ file: String) -> Bool {
    guard let slash = file.lastIndex(of: "/") else { return cn_watch(".", file) }
    let directory = slash == file.startIndex ? "/" : String(file[..<slash])
    return cn_watch(directory, String(file[file.index(after: slash)...]))
  }
}
