import Foundation
import Glibc
import Testing

/// What standard output may be besides a file that takes everything.
enum OutputEnd: CaseIterable, Sendable {
  /// A disk without room.
  case full
  /// A pipe whose reader has gone.
  case unread
  /// None: it was closed before the program began.
  case closed
}

extension Home {
  /// Runs the program with an output that takes nothing; its status, and what it said of that.
  func run(
    _ arguments: [String], into end: OutputEnd, input: String = ""
  ) throws -> (status: Int32, errors: String) {
    let errors = try folder.write("", to: "errors")
    let unread = try unreadPipe()
    defer { close(unread) }
    let program = try begin(arguments, input: input) {
      switch end {
      case .full: posix_spawn_file_actions_addopen(&$0, STDOUT_FILENO, "/dev/full", O_WRONLY, 0)
      case .unread: posix_spawn_file_actions_adddup2(&$0, unread, STDOUT_FILENO)
      case .closed: posix_spawn_file_actions_addclose(&$0, STDOUT_FILENO)
      }
      posix_spawn_file_actions_addopen(&$0, STDERR_FILENO, errors, O_WRONLY, 0)
    }
    return (status(of: program), try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// Runs the program with these descriptors closed and no other end of it looked at.
  func run(_ arguments: [String], closed: [Int32]) throws -> Int32 {
    status(
      of: try begin(arguments, input: "") {
        for file in [STDOUT_FILENO, STDERR_FILENO] {
          posix_spawn_file_actions_addopen(&$0, file, "/dev/null", O_WRONLY, 0)
        }
        for file in closed { posix_spawn_file_actions_addclose(&$0, file) }
      })
  }

  /// What the program writes into a pipe that takes little, does not wait, and is read only once it
  /// is full.
  func runIntoNarrowPipe(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let ends = try Child.pipe()
    let room = fcntl(ends.write, 1031, 4096)  // F_SETPIPE_SZ, which Swift does not see
    _ = fcntl(ends.write, F_SETFL, O_NONBLOCK)
    let program = try begin(arguments, input: "") {
      posix_spawn_file_actions_adddup2(&$0, ends.write, STDOUT_FILENO)
    }
    close(ends.write)
    defer { close(ends.read) }
    var waiting: Int32 = 0
    while waiting < room, kill(program, 0) == 0, !hasEnded(program) {
      _ = ioctl(ends.read, UInt(FIONREAD), &waiting)
      sched_yield()
    }
    let reading = FileHandle(fileDescriptor: ends.read)
    let output = try reading.readToEnd() ?? Data()
    return (status(of: program), String(decoding: output, as: UTF8.self))
  }

  private func begin(
    _ arguments: [String], input: String,
    opening: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    let input = try folder.write(input, to: "input")
    return try spawn([binary.path] + arguments, environment: environment) {
      posix_spawn_file_actions_addopen(&$0, STDIN_FILENO, input, O_RDONLY, 0)
      opening(&$0)
    }
  }

  private func unreadPipe() throws -> Int32 {
    let ends = try Child.pipe()
    close(ends.read)
    return ends.write
  }

  /// Whether it has ended; it can be waited for still.
  private func hasEnded(_ program: pid_t) -> Bool {
    var info = siginfo_t()
    waitid(P_PID, UInt32(program), &info, WEXITED | WNOHANG | WNOWAIT)
    return info.si_signo == SIGCHLD
  }

  /// Waits for its end.
  private func status(of program: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(program, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}
