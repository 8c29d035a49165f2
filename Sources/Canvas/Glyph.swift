/// What one place on the screen holds: a scalar with columns of its own, and its marks.
struct Glyph: Equatable, Sendable {
  /// Up to three marks of 21 bits each, the first in the lowest; more are left off the screen.
  private(set) var marks: UInt64 = 0
  let base: UInt32
  private let width: UInt8

  /// 1, 2, or 0 for the second half of a wide character.
  var columns: Int { Int(width) }

  init(base: UInt32, columns: Int) {
    self.base = base
    width = UInt8(columns)
  }

  static let blank = Glyph(base: 0x20, columns: 1)
  /// The second half of the wide character to its left.
  static let rest = Glyph(base: 0, columns: 0)

  /// What stands for a scalar that must not reach a terminal: a picture of the control character
  /// where Unicode has one, else the replacement character.
  static func replacement(of scalar: UInt32) -> Glyph {
    switch scalar {
    case 0..<0x20: Glyph(base: 0x2400 + scalar, columns: 1)
    case 0x7F: Glyph(base: 0x2421, columns: 1)
    default: Glyph(base: 0xFFFD, columns: 1)
    }
  }

  /// A mark with no letter before it stands on a dotted circle, as in a book about letters.
  static let markHolder = Glyph(base: 0x25CC, columns: 1)

  mutating func add(mark: UInt32) {
    for shift in stride(from: UInt64(0), to: 63, by: 21) where marks >> shift == 0 {
      marks |= UInt64(mark) << shift
      return
    }
  }

  /// Its scalars, base first; a zero ends them.
  var scalars: (UInt32, UInt32, UInt32, UInt32) {
    let mask: UInt64 = 0x1F_FFFF
    return (
      base, UInt32(marks & mask), UInt32(marks >> 21 & mask), UInt32(marks >> 42 & mask)
    )
  }
}

extension Character {
  /// The glyphs that show this character, from left to right.
  func forEachGlyph(_ body: (Glyph) -> Void) {
    var glyph: Glyph?
    for scalar in unicodeScalars {
      let code = scalar.value
      let next: Glyph
      switch ScalarKind(code) {
      case .mark:
        glyph = glyph ?? .markHolder
        glyph?.add(mark: code)
        continue
      case .unseen: continue
      case .narrow: next = Glyph(base: code, columns: 1)
      case .wide: next = Glyph(base: code, columns: 2)
      case .unshowable: next = .replacement(of: code)
      }
      if let done = glyph { body(done) }
      glyph = next
      if startsEmoji(scalar) { break }
    }
    if let done = glyph { body(done) }
  }

  /// An emoji is shown as its first picture alone: terminals do not agree on joined ones, and a
  /// disagreement shifts the rest of the row. A flag's two letters are shown both.
  private func startsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    let isFlagLetter = (0x1F1E6...0x1F1FF).contains(scalar.value)
    // Looking a scalar up costs much, and most are letters or the lines and boxes of a screen.
    let isDrawn =
      (0x2500..<0x25AA).contains(scalar.value) || (0x25B7..<0x25C0).contains(scalar.value)
    let mayBe = scalar.value >= 0x203C && !isDrawn
    return mayBe && !isFlagLetter && scalar.properties.isEmoji
  }
}
