/// The rows that `text` takes when it is `width` columns wide, one range each.
///
/// A row breaks after the spaces between two words; those spaces belong to the row they end and
/// may hang over its edge, so draw a row with `width:`. A word too long for a row breaks where it
/// must. A newline belongs to the row that it ends. The ranges follow each other without a gap
/// from the start of the text to its end; an empty text, and one that ends with a newline, has an
/// empty last row. A width below 1 counts as 1.
public func wrapped(_ text: String, to width: Int) -> [Range<String.Index>] {
  func index(_ place: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: place) }
  // Counted in bytes: a note is wrapped at each key, and nearly all of it is ASCII.
  var counted = text
  let ends = counted.withUTF8 { bytes in
    var wrapping = Wrapping(width: max(width, 1))
    wrapping.ends.reserveCapacity(bytes.count / wrapping.width * 5 / 4 + 2)
    var place = 0
    while place < bytes.count {
      if place == wrapping.start, bytes.isPlainRest(from: place, columns: wrapping.width) {
        place = bytes.count
      } else if place == wrapping.start,
        let end = bytes.plainRow(from: place, columns: wrapping.width)
      {
        wrapping.endRow(at: end)
        place = end
      } else if bytes.isPlainCharacter(at: place) {
        wrapping.take(bytes[place], at: place)
        place += 1
      } else {
        let character = text[index(place)]
        wrapping.take(character, at: place)
        place += character.utf8.count
      }
    }
    wrapping.endRow(at: place)
    return wrapping.ends
  }
  var start = text.startIndex
  return ends.map { end in
    let next = index(end)
    defer { start = next }
    return start..<next
  }
}

private struct Wrapping {
  let width: Int
  /// Where the rows end, in bytes of the text.
  var ends: [Int] = []
  /// Where the present row starts, and how many columns it has so far.
  var start = 0
  var columns = 0
  /// Where the present word starts, if not with the row, and the columns before it.
  var word: (start: Int, columns: Int)?

  init(width: Int) { self.width = width }

  mutating func take(_ byte: UInt8, at place: Int) {
    switch byte {
    case 0x0A...0x0C: endRow(at: place + 1)
    case UInt8(ascii: " "): takeSpace(at: place)
    default: takeLetter(of: 1, at: place)
    }
  }

  mutating func take(_ character: Character, at place: Int) {
    if character.isNewline {
      endRow(at: place + character.utf8.count)
    } else if character == " " {
      takeSpace(at: place)
    } else {
      takeLetter(of: character.columns, at: place)
    }
  }

  mutating func endRow(at end: Int) {
    ends.append(end)
    start = end
    columns = 0
    word = nil
  }

  private mutating func takeSpace(at place: Int) {
    columns += 1
    word = (place + 1, columns)
  }

  private mutating func takeLetter(of letter: Int, at place: Int) {
    if columns + letter > width, let word {
      let kept = columns - word.columns
      endRow(at: word.start)
      columns = kept
    }
    if columns + letter > width, place > start { endRow(at: place) }
    columns += letter
  }
}
