/// A random identifier of one `Subject`, written as a UUID (RFC 9562, version 4).
///
/// The type parameter keeps a person's identifier from being used for a conversation.
public struct ID<Subject>: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// The identifier made of 128 bits, six of which are overwritten by the marks of version 4.
  public init(high: UInt64, low: UInt64) {
    self.high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    self.low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
  }

  /// The 128 bits, from which `init(high:low:)` makes the same identifier again.
  public var halves: (high: UInt64, low: UInt64) { (high, low) }

  /// The same bits as an identifier of something else: for what exists exactly once a `Subject`.
  public func recast<Other>(as other: Other.Type) -> ID<Other> {
    ID<Other>(high: high, low: low)
  }
}

extension ID: Comparable {
  /// Orders by the written form; the order has no meaning but that it is always the same.
  public static func < (left: ID, right: ID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension ID: LosslessStringConvertible {
  /// Reads 32 hexadecimal digits with or without hyphens; `nil` when it is anything else.
  public init?(_ text: String) {
    var (high, low, count): (UInt64, UInt64, Int) = (0, 0, 0)
    for byte in text.utf8 where byte != UInt8(ascii: "-") {
      guard let digit = hexadecimalDigit(byte) else { return nil }
      (high, low, count) = (high << 4 | low >> 60, low << 4 | digit, count + 1)
    }
    guard count == 32 else { return nil }
    self.init(high: high, low: low)
  }

  /// The UUID in lower case, such as `3f2b8c1e-5d7a-4c3e-9b1f-0a2d4e6f8c1b`.
  public var description: String {
    var written: [UInt8] = []
    written.reserveCapacity(36)
    for place in 0..<32 {
      if (8...20).contains(place), place.isMultiple(of: 4) { written.append(UInt8(ascii: "-")) }
      let digit = UInt8((place < 16 ? high : low) >> UInt64(60 - place % 16 * 4) & 15)
      written.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
    return String(decoding: written, as: UTF8.self)
  }
}

/// As the key of a dictionary it is the name of a field, so that equal dictionaries have equal bytes.
extension ID: CodingKeyRepresentable {
  /// The field's name.
  public var codingKey: any CodingKey { Key(stringValue: description) }

  /// The identifier that names a field.
  public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension ID: Codable {
  /// Reads the written form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = ID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a UUID")
    }
    self = id
  }

  /// Writes the written form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt64? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}

/// A seeded source of identifiers (xoshiro256**), so that the same keys make the same record in a
/// test. The program seeds it with 256 random bits of the system.
public struct IDSource: Equatable, Sendable, RandomNumberGenerator {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// A source whose every identifier follows from `seed`. At least one part must not be zero;
  /// an all-zero seed is taken as one.
  public init(seed: (UInt64, UInt64, UInt64, UInt64)) {
    state = seed == (0, 0, 0, 0) ? (1, 0, 0, 0) : seed
  }

  /// A source from one number, spread over the whole state (SplitMix64): for tests and fiction.
  public init(seed: UInt64) {
    var spread = seed
    func part() -> UInt64 {
      spread &+= 0x9E37_79B9_7F4A_7C15
      var mixed = spread
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
    self.init(seed: (part(), part(), part(), part()))
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    let product = state.1 &* 5
    let result = (product << 7 | product >> 57) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3 << 45 | state.3 >> 19
    return result
  }

  /// A fresh identifier.
  public mutating func id<Subject>(of subject: Subject.Type = Subject.self) -> ID<Subject> {
    ID(high: next(), low: next())
  }

  /// Two sources are equal when they will make the same identifiers.
  public static func == (left: IDSource, right: IDSource) -> Bool { left.state == right.state }
}
