import Conversation
import Foundation
import Glibc

/// The clock on the wall, with its zone.
struct Clock: Sendable {
  /// The zone's name: that of `TZ`, else of the system.
  let zone: String

  init(environment: [String: String]) {
    zone = Clock.zoneName(environment)
  }

  /// Now.
  var now: Moment {
    let time = Clock.time
    var seconds = Int(time / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(milliseconds: time, offset: local.tm_gmtoff, zone: zone)
  }

  /// Now, soon after `earlier`. Clocks are put forward and back at a quarter of an hour, so within
  /// one the zone need not be asked again, which costs more than telling the time.
  func now(after earlier: Moment) -> Moment {
    let time = Clock.time
    let quarter: Int64 = 900_000
    guard earlier.zone == zone, time / quarter == earlier.milliseconds / quarter else { return now }
    return Moment(milliseconds: time, offset: earlier.offset, zone: zone)
  }

  /// Milliseconds since 1970.
  private static var time: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Now in UTC, as logs have it.
  static var utc: String { Clock(environment: [:]).now.iso }

  private static func zoneName(_ environment: [String: String]) -> String {
    if let named = environment["TZ"], !named.isEmpty {
      return named.hasPrefix(":") ? String(named.dropFirst()) : named
    }
    var buffer = [CChar](repeating: 0, count: 1024)
    let length = readlink("/etc/localtime", &buffer, buffer.count)
    guard length > 0 else { return "UTC" }
    let target = String(decoding: buffer.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard let found = target.range(of: "zoneinfo/") else { return "UTC" }
    return String(target[found.upperBound...])
  }
}
