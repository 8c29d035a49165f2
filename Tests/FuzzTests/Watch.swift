import Foundation
import Glibc

/// Says, when reading an input traps or does not end, which input it was. The process ends then: this
/// runs in one of its own.
final class Watch: Sendable {
  /// An input is read in milliseconds; one that takes so many seconds of the processor never ends.
  static let seconds = 10

  /// What stands before the number of an input in what is said.
  let name: String

  // What the handler of a signal reads: it can't be handed anything else.
  private nonisolated(unsafe) static var report: Int32 = -1
  private nonisolated(unsafe) static var prefix = UnsafeMutableBufferPointer<UInt8>(
    start: nil, count: 0)
  private nonisolated(unsafe) static var number = 0

  init(_ name: String, _ report: String) throws {
    self.name = name
    Watch.report = open(report, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard Watch.report >= 0 else { throw POSIXError(.EIO) }
    Watch.prefix = .allocate(capacity: name.utf8.count)
    _ = Watch.prefix.initialize(from: name.utf8)
  }

  /// Watches the thread that calls it.
  func begin() {
    var stack = stack_t()
    // What has used up its stack has none left to tell it on.
    stack.ss_size = 65_536
    stack.ss_sp = .allocate(byteCount: stack.ss_size, alignment: 16)
    sigaltstack(&stack, nil)
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGPROF] {
      var action = sigaction()
      action.sa_flags = Int32(SA_ONSTACK)
      action.__sigaction_handler.sa_handler = { signal in
        Watch.tell()
        _exit(128 + signal)
      }
      sigaction(signal, &action, nil)
    }
  }

  /// From here on it is this input that is read.
  func read(_ input: Int) {
    Watch.number = input
    var limit = itimerval()
    limit.it_value.tv_sec = Watch.seconds
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &limit, nil)
  }

  /// Nanoseconds of the processor that this thread has had.
  static var processorTime: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  func say(_ text: String) { write(Watch.report, text, text.utf8.count) }

  /// Writes the name and the number, by nothing but what a signal's handler may use.
  private static func tell() {
    write(report, prefix.baseAddress, prefix.count)
    var digits: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8)
    digits = (10, 10, 10, 10, 10, 10, 10, 10, 10, 10)
    withUnsafeMutableBytes(of: &digits) { digits in
      var rest = number
      var place = 9
      repeat {
        place -= 1
        digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0 && place > 0
      write(report, digits.baseAddress?.advanced(by: place), 10 - place)
    }
  }
}
