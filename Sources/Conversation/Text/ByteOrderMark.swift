extension String {
  /// The text without the mark of the byte order (U+FEFF) that some editors put first in a file.
  public var withoutByteOrderMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}
