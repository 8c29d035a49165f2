/// How long a text message is, as networks count it (3GPP TS 23.038 and 23.040).
///
/// While every character is in the alphabet of GSM, 160 of them fit one message and 153 each part of a
/// joined one; some count twice. One other character makes it 70 and 67, counted in units of UTF-16.
public struct MessageLength: Equatable, Sendable {
  /// How many units it has.
  public let units: Int
  /// How many messages it is sent as.
  public let parts: Int
  /// How many more units the last one has room for.
  public let roomLeft: Int
  /// The first character that is not in the alphabet of GSM; `nil` where all are.
  public let wide: Character?

  /// The length of a text.
  public init(_ text: String) {
    wide = text.first { !MessageLength.isPlain($0) }
    let isWide = wide != nil
    let sizes = text.unicodeScalars.map { MessageLength.size(of: $0, isWide: isWide) }
    units = sizes.reduce(0, +)
    let (one, joined) = wide == nil ? (160, 153) : (70, 67)
    guard units > one else {
      (parts, roomLeft) = (1, one - units)
      return
    }
    // A character that counts twice is never torn apart.
    var (count, filled) = (1, 0)
    for size in sizes {
      if filled + size > joined { (count, filled) = (count + 1, 0) }
      filled += size
    }
    (parts, roomLeft) = (count, joined - filled)
  }

  private static func size(of scalar: Unicode.Scalar, isWide: Bool) -> Int {
    if isWide { return scalar.value > 0xFFFF ? 2 : 1 }
    return extended.contains(scalar) ? 2 : 1
  }

  /// Whether all of a character is in the alphabet of GSM or in its extension.
  private static func isPlain(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { basic.contains($0) || extended.contains($0) }
  }

  /// The default alphabet of 3GPP TS 23.038 section 6.2.1.
  private static let basic = Set(
    ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
      + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars)

  /// Its extension, section 6.2.1.1: each counts as two.
  private static let extended = Set("\u{0C}^{}\\[~]|€".unicodeScalars)
}
