/// What a piece of the screen means; the terminal's theme decides how each meaning looks.
public enum Role: UInt8, CaseIterable, Sendable {
  case text, quiet, title, label, quote, key, focus, chosen, warning, rule
}

/// One place on the screen: at most one character, and what it means.
public struct Cell: Equatable, Sendable {
  let glyph: Glyph
  /// What it means.
  public internal(set) var role: Role
  /// Which ways a line leaves this place; none for a place that is not part of a rule.
  let arms: Arms

  init(_ glyph: Glyph, _ role: Role, arms: Arms = []) {
    self.glyph = glyph
    self.role = role
    self.arms = arms
  }

  /// A place with nothing in it.
  public static let blank = Cell(.blank, .text)

  /// The place of `character`, or of its first part when it needs more than one.
  public init(_ character: Character, _ role: Role = .text) {
    var first: Glyph?
    character.forEachGlyph { first = first ?? $0 }
    self.init(first ?? .blank, role)
  }

  /// How many columns it takes: 1, 2, or 0 for the second half of a wide character.
  public var columns: Int { glyph.columns }

  /// Its scalars as they may be sent to a terminal, base first; zeros fill the rest.
  public var scalars: (UInt32, UInt32, UInt32, UInt32) { glyph.scalars }

  /// Its character; empty for the second half of a wide one.
  public var text: String {
    let (base, first, second, third) = glyph.scalars
    var text = String.UnicodeScalarView()
    for code in [base, first, second, third] where code != 0 {
      if let scalar = Unicode.Scalar(code) { text.append(scalar) }
    }
    return String(text)
  }

  /// Whether it holds a character that is written from right to left.
  var isRightToLeft: Bool { runsRightToLeft(glyph.base) }
}

extension StringProtocol {
  /// Whether it holds a character that is written from right to left: nothing stands to the right of such
  /// a text.
  public var isRightToLeft: Bool { unicodeScalars.contains { runsRightToLeft($0.value) } }
}

private func runsRightToLeft(_ scalar: UInt32) -> Bool {
  guard scalar >= 0x590 else { return false }
  return switch scalar {
  case 0x590..<0x900, 0xFB1D..<0xFE00, 0xFE70..<0xFF00, 0x10800..<0x11000, 0x1E800..<0x1F000: true
  default: false
  }
}
