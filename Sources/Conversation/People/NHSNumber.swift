/// An NHS number that has passed its check: ten digits, the last a modulus 11 check digit, not all
/// the same (444 444 4444 passes the modulus and is nobody's).
///
/// It is never the only key: people without one are registered like others.
public struct NHSNumber: Hashable, Sendable {
  /// The ten digits without spaces.
  public let digits: String

  /// Reads ten digits with any separators between them; `nil` when the check fails.
  public init?(_ text: String) {
    guard let digits = NHSNumber.digits(typed: text), digits.utf8.count == 10 else { return nil }
    let values = digits.utf8.map { Int($0) - 48 }
    guard Set(values).count > 1, NHSNumber.checkDigit(values) == values[9] else { return nil }
    self.digits = digits
  }

  /// The digits of a number, or of its beginning, as it is typed or pasted: spaces of any kind,
  /// points and hyphens are passed over. `nil` when anything else is in it, or no digit.
  public static func digits(typed text: String) -> String? {
    let separators = " -.\u{2013}\u{2212}".unicodeScalars
    let scalars = text.cleaned(lines: .one).unicodeScalars.filter { !separators.contains($0) }
    guard !scalars.isEmpty, scalars.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The check digit that nine digits ask for; `nil` when they can have none.
  private static func checkDigit(_ digits: [Int]) -> Int? {
    let sum = zip(digits.prefix(9), (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
    let rest = 11 - sum % 11
    return rest == 10 ? nil : rest % 11
  }

  /// As it is shown, in groups of three, three and four: `999 000 0018`.
  public var spaced: String {
    digits.prefix(3) + " " + digits.dropFirst(3).prefix(3) + " " + digits.suffix(4)
  }
}

extension NHSNumber: Codable {
  /// Reads ten digits and checks them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let number = NHSNumber(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an NHS number")
    }
    self = number
  }

  /// Writes ten digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}
