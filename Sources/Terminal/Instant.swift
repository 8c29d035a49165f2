import Glibc

/// A moment of a clock that is never put back, and goes on while the computer sleeps.
///
/// `ContinuousClock` has such moments, but how large they are is known only to its library: whatever
/// holds one is reached by asking it, at each key.
public struct Instant: Comparable, Sendable {
  private var nanoseconds: Int64

  /// This moment.
  public static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Instant(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  /// The moment so many milliseconds later, or earlier; at most about thirty years.
  public func adding(milliseconds: Int64) -> Instant {
    let years: Int64 = 1_000_000_000_000
    return Instant(
      nanoseconds: nanoseconds + min(max(milliseconds, -years), years) * 1_000_000)
  }

  /// How long after `earlier` it is; below zero when it is before.
  func nanoseconds(after earlier: Instant) -> Int64 { nanoseconds - earlier.nanoseconds }

  /// Whether the left moment is the earlier one.
  public static func < (one: Instant, other: Instant) -> Bool {
    one.nanoseconds < other.nanoseconds
  }
}
