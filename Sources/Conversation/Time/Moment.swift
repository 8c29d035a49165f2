/// A point in time with the clock that stood on the wall: UTC milliseconds, and the zone and its
/// offset then, so that an old record shows the hour people saw (hazard H26).
public struct Moment: Hashable, Sendable {
  /// Milliseconds since 1 January 1970 00:00 UTC.
  public let milliseconds: Int64
  /// Seconds east of Greenwich that the local clock stood at.
  public let offset: Int
  /// The zone's name in the IANA database, such as `Europe/London`.
  public let zone: String

  /// A moment of the UTC clock, seen by a clock `offset` seconds east of it. What lies beyond the
  /// years 1 to 9999, which is what can be written, is their first or last millisecond; no clock is
  /// further from Greenwich than eighteen hours.
  public init(milliseconds: Int64, offset: Int = 0, zone: String = "UTC") {
    self.milliseconds = min(max(milliseconds, Moment.first), Moment.last)
    self.offset = min(max(offset, -64_800), 64_800)
    self.zone = zone
  }

  // The year 1 begins, and the year 9999 ends.
  private static let first: Int64 = -62_135_596_800_000
  private static let last: Int64 = 253_402_300_799_999

  private var localSeconds: Int { floorDivided(Int(milliseconds), 1000) + offset }

  /// The day on the wall calendar.
  public var day: Day { Day(number: floorDivided(localSeconds, 86_400)) }

  /// The wall clock in 24 hours, such as `14:05`.
  public var clock: String {
    let minutes = floorDivided(localSeconds, 60) - floorDivided(localSeconds, 86_400) * 1440
    return pad(minutes / 60, 2) + ":" + pad(minutes % 60, 2)
  }

  /// Hours (0 to 23) on the wall clock.
  public var hour: Int {
    floorDivided(localSeconds, 3600) - floorDivided(localSeconds, 86_400) * 24
  }

  /// The moment `milliseconds` later by the same clock.
  public func adding(milliseconds more: Int64) -> Moment {
    let longest = Moment.last - Moment.first
    return Moment(
      milliseconds: milliseconds + min(max(more, -longest), longest), offset: offset, zone: zone)
  }

  /// The moment `minutes` later by the same clock.
  public func adding(minutes: Int) -> Moment {
    let (milliseconds, isTooMuch) = Int64(minutes).multipliedReportingOverflow(by: 60_000)
    return adding(milliseconds: isTooMuch ? (minutes < 0 ? .min : .max) : milliseconds)
  }

  /// Whole minutes from `earlier` to this moment, rounded down; never below zero.
  public func minutes(since earlier: Moment) -> Int {
    max(0, Int((milliseconds - earlier.milliseconds) / 60_000))
  }

  /// ISO 8601 in UTC to the millisecond: `2026-11-21T10:15:00.000Z`.
  public var iso: String {
    let seconds = floorDivided(Int(milliseconds), 1000)
    let day = Day(number: floorDivided(seconds, 86_400))
    let rest = seconds - day.number * 86_400
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { pad($0, 2) }.joined(separator: ":")
    return day.iso + "T" + clock + "." + pad(Int(milliseconds) - seconds * 1000, 3) + "Z"
  }

  /// ISO 8601 in UTC to the second: `2026-11-21T10:15:00Z`.
  public var isoToTheSecond: String { iso.prefix(19) + "Z" }

  /// Reads what `iso` writes, with or without milliseconds; the local clock is then UTC.
  public init?(iso text: String) {
    // Byte by byte: an archive reads a great many of them.
    let bytes = Array(text.utf8)
    let isLong = bytes.count == 24
    guard isLong || bytes.count == 20, let day = Day(iso: bytes[..<10]),
      bytes[10] == UInt8(ascii: "T"), let hour = wholeNumber(bytes[11..<13]),
      bytes[13] == UInt8(ascii: ":"), let minute = wholeNumber(bytes[14..<16]),
      bytes[16] == UInt8(ascii: ":"), let second = wholeNumber(bytes[17..<19]),
      !isLong || bytes[19] == UInt8(ascii: "."),
      let fraction = isLong ? wholeNumber(bytes[20..<23]) : 0,
      bytes.last == UInt8(ascii: "Z"), hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second
    self.init(milliseconds: Int64(seconds * 1000 + fraction))
  }
}

extension Moment: Comparable {
  /// Whether the left moment is earlier, whatever the clocks on the walls.
  public static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Moment: Codable {
  private enum CodingKeys: String, CodingKey { case utc, offset, zone }

  /// Reads `{"utc": "…", "offset": seconds, "zone": "…"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard let utc = Moment(iso: try container.decode(String.self, forKey: .utc)) else {
      throw DecodingError.dataCorruptedError(
        forKey: .utc, in: container, debugDescription: "not a moment")
    }
    self.init(
      milliseconds: utc.milliseconds,
      offset: try container.decode(Int.self, forKey: .offset),
      zone: try container.decode(String.self, forKey: .zone))
  }

  /// Writes the moment, the offset in seconds and the zone.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(iso, forKey: .utc)
    try container.encode(offset, forKey: .offset)
    try container.encode(zone, forKey: .zone)
  }
}
