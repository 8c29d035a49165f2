/// What a terminal does with one Unicode scalar.
enum ScalarKind: UInt8 {
  /// Takes no column of its own and is drawn with the letter before it.
  case mark = 0
  case narrow = 1
  case wide = 2
  /// Must not reach a terminal: it would act, reorder the line, or be drawn as anything at all.
  case unshowable = 3
  /// Has no shape; kept in the text, left off the screen.
  case unseen = 4

  init(_ scalar: UInt32) {
    if scalar < 0x300 {
      self = Self.latin(scalar)
      return
    }
    let runs = WidthTable.runs
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] >> 3 <= scalar { low = middle } else { high = middle }
    }
    self = ScalarKind(rawValue: UInt8(runs[low] & 7)) ?? .unshowable
  }

  private static func latin(_ scalar: UInt32) -> ScalarKind {
    scalar < 0x20 || (scalar >= 0x7F && scalar < 0xA0) ? .unshowable : .narrow
  }
}

extension Character {
  /// How many columns this character takes on the screen: the one answer that drawing, wrapping
  /// and the cursor share.
  ///
  /// An emoji takes the columns of its first scalar, the only one that is shown. Any other
  /// character takes those of each scalar that has a place of its own, as `का` has two.
  public var columns: Int {
    if utf8.count == 1 { return 1 }
    var sum = 0
    forEachGlyph { sum += $0.columns }
    return sum
  }
}

extension String {
  /// How many columns this text takes on one row; a newline that ends it takes none.
  public var columns: Int { self[...].columns }
}

extension Substring {
  /// How many columns this text takes on one row; a newline that ends it takes none.
  public var columns: Int {
    var sum = 0
    if isShowableASCII { return utf8.count }
    for character in withoutFinalNewline { sum += character.columns }
    return sum
  }

  /// The text as it is drawn: a row of wrapped text may end with the newline that broke it.
  var withoutFinalNewline: Substring {
    last?.isNewline == true ? dropLast() : self
  }

  /// Whether each byte is a character of one column, which most of what is drawn is.
  var isShowableASCII: Bool {
    var text = self
    return text.withUTF8 { $0.areShowable(0..<$0.count) }
  }
}
