// Most text is ASCII, and a byte of it is a character of one column. Where that is so, drawing and
// wrapping count bytes, which costs a tenth of what finding characters does.

extension UnsafeBufferPointer<UInt8> {
  /// Whether the byte of a text is a character by itself: ASCII that nothing can join. A carriage
  /// return can be joined by the newline after it.
  func isPlainCharacter(at place: Int) -> Bool {
    self[place] < 0x80 && self[place] != UInt8(ascii: "\r")
      && (place + 1 == endIndex || self[place + 1] < 0x80)
  }

  /// Where a row of plain characters breaks that begins at `start` and is followed by another in
  /// the same line; `nil` when it is not that simple.
  func plainRow(from start: Int, columns: Int) -> Int? {
    guard columns < endIndex - start else { return nil }
    var end = start + columns
    guard areShowable(start..<end + 1) else { return nil }
    let space = UInt8(ascii: " ")
    if self[end] == space {
      // The spaces hang over the edge; the next row begins with the letter after them.
      while end < endIndex, self[end] == space { end += 1 }
      return end < endIndex && self[end].isShowable ? end : nil
    }
    var word = end
    while word > start, self[word - 1] != space { word -= 1 }
    return word > start ? word : end
  }

  /// Whether all that is left from `start` on is plain and fits in a row.
  func isPlainRest(from start: Int, columns: Int) -> Bool {
    endIndex - start <= columns && areShowable(start..<endIndex)
  }

  /// Whether these bytes may reach a terminal as they are; eight are asked at once, for this is
  /// asked of a whole note at each key.
  func areShowable(_ places: Range<Int>) -> Bool {
    let memory = UnsafeRawBufferPointer(self)
    var place = places.lowerBound
    while place + 8 <= places.upperBound {
      guard memory.loadUnaligned(fromByteOffset: place, as: UInt64.self).areShowable else {
        return false
      }
      place += 8
    }
    return self[place..<places.upperBound].allSatisfy(\.isShowable)
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

extension UInt64 {
  /// Whether each of its eight bytes is showable ASCII: none has its highest bit set, nor has it
  /// when 0x20 is taken away, which only a lesser byte lets happen, or when 1 is added to 0x7F.
  fileprivate var areShowable: Bool {
    let space: UInt64 = 0x2020_2020_2020_2020
    let one: UInt64 = 0x0101_0101_0101_0101
    let highest: UInt64 = 0x8080_8080_8080_8080
    return (self | (self &- space) | (self &+ one)) & highest == 0
  }
}
