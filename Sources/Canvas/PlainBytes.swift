// Most text is ASCII, and a byte of it is a character of one column. Where that is so, drawing and
// wrapping count bytes, which costs a tenth of what finding characters does.

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Whether the byte of a text is a character by itself: ASCII that nothing can join. A carriage
  /// return can be joined by the newline after it.
  func isPlainCharacter(at place: Int) -> Bool {
    self[place] < 0x80 && self[place] != UInt8(ascii: "\r")
      && (place + 1 == endIndex || self[place + 1] < 0x80)
  }

  /// Where the plain letters, with no space among them, come to an end; after `most` at the latest.
  func plainLetters(from start: Int, atMost most: Int) -> Int {
    let limit = Swift.min(endIndex, start + most)
    var end = start
    while end < limit, self[end].isShowable, self[end] != UInt8(ascii: " ") { end += 1 }
    if end > start, end < endIndex, self[end] >= 0x80 { end -= 1 }
    return end
  }

  /// Where the characters that are plain, and may reach a terminal as they are, come to an end.
  func plainRun(from start: Int) -> Int {
    var end = start
    while end < endIndex, self[end].isShowable { end += 1 }
    // What follows may join the last of them.
    if end > start, end < endIndex, self[end] >= 0x80 { end -= 1 }
    return end
  }
}

extension UInt8 {
  /// Whether the ASCII character may reach a terminal as it is.
  var isShowable: Bool { self >= 0x20 && self < 0x7F }
}
