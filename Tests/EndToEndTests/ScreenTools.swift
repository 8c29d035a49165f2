import Foundation
import Glibc
import Testing

/// What the screens are driven and checked with: other people's programs.
enum ScreenTools {
  /// Whether a skipped test would hide something: on CI all must run.
  static let isOnCI: Bool = ProcessInfo.processInfo.environment["CI"].map { !$0.isEmpty } ?? false

  /// Where a program is.
  static func find(_ program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program to its end and answers what it wrote.
  @discardableResult
  static func run(_ words: [String], environment: [String: String]? = nil) throws -> String {
    let child = try Child(words, environment: environment)
    let said = child.readAll()
    let status = child.wait()
    guard status == 0 else { throw Failed(words: words, status: status, output: said) }
    return said
  }

  /// The words on a page.
  static func words(ofPDF path: String) throws -> String {
    try run(["pdftotext", path, "-"])
  }

  /// A program that did not do it.
  struct Failed: Error, CustomStringConvertible {
    let words: [String]
    let status: Int32
    let output: String

    var description: String {
      words.joined(separator: " ") + " ended with \(status): " + output
    }
  }
}

/// A program that runs beside the tests, with nothing of theirs.
struct Child: Sendable {
  let id: pid_t
  private let input: Int32
  private let output: Int32

  /// Starts a program; its input is a pipe that stays open, its words and errors come together.
  init(_ words: [String], environment: [String: String]? = nil) throws {
    let (toChild, fromChild) = (try Child.pipe(), try Child.pipe())
    defer {
      close(toChild.read)
      close(fromChild.write)
    }
    (input, output) = (toChild.write, fromChild.read)
    do {
      id = try spawn(words, environment: environment ?? ProcessInfo.processInfo.environment) {
        posix_spawn_file_actions_adddup2(&$0, toChild.read, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&$0, fromChild.write, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&$0, fromChild.write, STDERR_FILENO)
      }
    } catch {
      close(input)
      close(output)
      throw error
    }
  }

  /// All that it writes until nobody writes any more.
  func readAll() -> String {
    var bytes: [UInt8] = []
    while let more = read(), !more.isEmpty { bytes += more }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first line that it writes.
  func readLine() -> String {
    var bytes: [UInt8] = []
    while let more = read(1), !more.isEmpty, more != [UInt8(ascii: "\n")] { bytes += more }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What it writes until these words have come, or nothing more comes.
  @discardableResult
  func read(until words: String) -> String {
    var said = ""
    while !said.contains(words), case let line = readLine(), !(line.isEmpty && hasEnded) {
      said += line + "\n"
    }
    return said
  }

  /// Whether it has ended; it can be waited for still.
  private var hasEnded: Bool {
    var info = siginfo_t()
    waitid(P_PID, UInt32(id), &info, WEXITED | WNOHANG | WNOWAIT)
    return info.si_signo == SIGCHLD
  }

  /// Writes to its input.
  func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Ends its input.
  func hangUp() { close(input) }

  /// Waits until it has ended; its exit status as a shell says it. Nothing more can be read then.
  @discardableResult
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    close(output)
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }

  private func read(_ most: Int = 65_536) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: most)
    var count = Glibc.read(output, &bytes, most)
    while count < 0, errno == EINTR { count = Glibc.read(output, &bytes, most) }
    return count < 0 ? nil : Array(bytes.prefix(count))
  }

  /// A pipe that no other child inherits: who reads it would wait for that one too.
  static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(Glibc.pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}

extension String {
  /// Its words in one line, as if it had never been broken into lines.
  var inOneLine: String { split { $0.isWhitespace }.joined(separator: " ") }
}
