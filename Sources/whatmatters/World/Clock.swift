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
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var seconds = time.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offset: local.tm_gmtoff, zone: zone)
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
